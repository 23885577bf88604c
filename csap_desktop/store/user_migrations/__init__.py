"""Alembic scripts that bring an older user store up to date; a shipped one stays.

They are modules like any other, so that a wheel and the packaged program carry them.
"""
