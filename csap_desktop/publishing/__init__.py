"""The tools of the editors: source files to a checked edition."""
