"""The data file: its format, its checks, and the small front file drawn from it."""
