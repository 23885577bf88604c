"""CSAP Desktop: an offline reference for people who protect children."""

__version__ = "0.1.0"
