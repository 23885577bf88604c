"""Signed publications: keys, proposals to sign, publishing, and a look as a laptop."""
