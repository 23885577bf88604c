"""Signed metadata to proved bytes, or a named reason why not: the place of TUF."""
