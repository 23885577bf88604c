"""Signed publications: verified bytes, or a named error. The only place with TUF."""
