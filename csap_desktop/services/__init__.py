"""Use cases: one class for one subject; no Qt; they block."""
