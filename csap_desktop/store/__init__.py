"""SQLite on this computer; the only place that knows SQLAlchemy."""
