"""Every row of a user store, as it stands in the file; to compare two moments of it."""

from pathlib import Path
from typing import Any

from sqlalchemy import text

from csap_desktop.store.user_engine import open_for_writing, reading

Rows = dict[str, tuple[tuple[Any, ...], ...]]


def rows_in(path: Path) -> Rows:
    """Returns every row of every table, also of the tables that SQLite keeps."""
    with reading(open_for_writing(path)) as connection:
        tables = connection.scalars(
            text("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        ).all()
        return {
            table: tuple(
                tuple(row)
                for row in connection.execute(
                    text(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608
                )
            )
            for table in tables
        }


def shape(path: Path) -> dict[str, str]:
    """Every table and index, without the quotes that renaming a table leaves."""
    with reading(open_for_writing(path)) as connection:
        found = connection.execute(text("SELECT name, sql FROM sqlite_schema"))
        return {
            row.name: (row.sql or "").replace('"enquiry"', "enquiry") for row in found
        }
