"""Brings an older user store up to date in one transaction; loaded only when due.

The file has the old tables or the new ones, never a mixture: SQLite's own journal sees
to that, because everything stands between one BEGIN IMMEDIATE and one COMMIT.
"""

from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, inspect, text

from csap_desktop.errors import DamagedError
from csap_desktop.store.user_engine import open_for_migration, writing
from csap_desktop.store.user_migrations import (
    v0001_enquiries,
    v0002_ways_and_rules,
    v0003_receivers,
)
from csap_desktop.store.user_schema import SCHEMA_VERSION

SCRIPTS = (v0001_enquiries, v0002_ways_and_rules, v0003_receivers)
"""In order: the first makes version 1 of an empty file, the second 2 of 1."""


def migrate(path: Path, to: int = SCHEMA_VERSION) -> int:
    """Brings a user store up to a version; does nothing when it has it.

    Args:
        path: The file.
        to: The version to reach, from 1 to the newest.

    Returns:
        The version it had.

    Raises:
        MachineError: The disk is full or read-only; the file is as it was.
        DamagedError: Rows would be lost, or point nowhere; the file is as it was.
    """
    engine = open_for_migration(path)
    with writing(engine) as connection:
        found = int(connection.scalar(text("PRAGMA user_version")) or 0)
        if found < to:
            _run(connection, found, to)
    return found


def _run(connection: Connection, found: int, to: int) -> None:
    """Runs the scripts, and makes sure that nothing got lost.

    Raises:
        DamagedError: Rows got lost, or point nowhere.
    """
    before = _row_counts(connection)
    with Operations.context(MigrationContext.configure(connection)):
        for script in SCRIPTS[found:to]:
            script.upgrade()
    after = _row_counts(connection)
    lost = [table for table, rows in before.items() if after.get(table) != rows]
    dangling = connection.execute(text("PRAGMA foreign_key_check")).all()
    if lost or dangling:
        raise DamagedError(f"migration {found} to {to}: {lost}, {len(dangling)}")
    connection.exec_driver_sql(f"PRAGMA user_version = {to:d}")


def _row_counts(connection: Connection) -> dict[str, int]:
    """Counts the rows of each table."""
    tables = inspect(connection).get_table_names()
    quote = connection.dialect.identifier_preparer.quote
    return {
        table: int(connection.scalar(text(f"SELECT count(*) FROM {quote(table)}")) or 0)  # noqa: S608
        for table in tables
    }
