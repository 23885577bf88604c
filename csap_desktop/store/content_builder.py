"""Builds a content store from an edition: a new file, checked before anyone sees it."""

import json
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, insert, select, text

from csap_desktop.domain.document import Document
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.items import items
from csap_desktop.edition.passages import Passage, passages
from csap_desktop.edition.plain import to_plain, to_text
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.files import flush_folder
from csap_desktop.store.content_schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    SEARCH_DDL,
    about,
    item,
    metadata,
    passage,
)
from csap_desktop.store.engine import create_new, open_in_memory, our_errors


def build_content(edition: Edition, path: Path) -> None:
    """Builds a content store and checks it.

    Args:
        edition: What it is built from.
        path: The new file; it must not exist.

    Raises:
        MachineError: It could not be written; no file is left behind.
        DamagedError: It did not come out as it should; no file is left behind.
    """
    engine = create_new(path)
    try:
        _build(engine, edition)
        _flush(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        engine.dispose()


def build_in_memory(edition: Edition) -> Engine:
    """Builds a content store in memory, for a disk that cannot be written.

    Args:
        edition: What it is built from.

    Returns:
        The database; whoever asked for it disposes of it.
    """
    engine = open_in_memory()
    _build(engine, edition)
    return engine


def _build(engine: Engine, edition: Edition) -> None:
    """Writes all tables, then counts and checks them."""
    with our_errors(engine):
        with engine.begin() as connection:
            connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
            connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION}"))
            metadata.create_all(connection)
            counts = _fill(connection, edition)
            for statement in SEARCH_DDL:
                connection.execute(text(statement))
        with engine.begin() as connection:
            _check(connection, counts)


def _fill(connection: Connection, edition: Edition) -> dict[Table, int]:
    """Writes the rows, and says how many each table has."""
    header = edition.edition
    rows = [
        {"name": "edition", "value": str(header.number)},
        {"name": "published_on", "value": header.published_on.isoformat()},
        {"name": "synonyms", "value": to_text(to_plain(edition.synonyms))},
    ]
    connection.execute(insert(about), rows)
    said = tuple(passages(edition))
    written = {item: item_rows(edition, said), passage: passage_rows(said)}
    for table, some in written.items():
        connection.execute(insert(table), some)
    return {table: len(some) for table, some in written.items()}


def item_rows(edition: Edition, said: Iterable[Passage]) -> list[dict[str, Any]]:
    """Gives the rows of the items, numbered from 1 in the order of the data file.

    Args:
        edition: What they are of.
        said: Its passages.
    """
    titles = {found.id: found.title for found in said}
    return [
        {
            "number": number,
            "id": one.id,
            "kind": one.kind,
            "title": titles.get(one.id) or _title(one.value),
            "value": json.dumps(to_plain(_unread(one.value)), ensure_ascii=False),
        }
        for number, one in enumerate(items(edition), start=1)
    ]


def _unread(value: object) -> object:
    """Gives an item without the pages of a document, which the index has."""
    return replace(value, text=()) if isinstance(value, Document) else value


def _title(value: object) -> str:
    """Gives what an item is called."""
    for name in ("title", "name", "question", "term", "team", "label", "id"):
        found = getattr(value, name, None)
        if found:
            return str(found)
    return ""


def passage_rows(said: Iterable[Passage]) -> list[dict[str, Any]]:
    """Gives the rows of passages, numbered from 1.

    Args:
        said: The passages.
    """
    return [
        {
            "number": number,
            "kind": found.kind,
            "id": found.id,
            "title": found.title,
            "names": found.names,
            "text": found.text,
            "numbers": " ".join(found.numbers),
            "pages": "\n".join(found.pages),
        }
        for number, found in enumerate(said, start=1)
    ]


def _check(connection: Connection, counts: dict[Table, int]) -> None:
    """Makes sure that every item arrived and that the index is sound.

    Raises:
        DamagedError: Something is missing or the index disagrees with the text.
    """
    for table, expected in counts.items():
        found = connection.scalar(select(func.count()).select_from(table))
        if found != expected:
            raise DamagedError(f"{found} rows of {table.name}, expected {expected}")
    connection.execute(
        text("INSERT INTO search(search, rank) VALUES('integrity-check', 1)")
    )
    if connection.scalar(text("PRAGMA quick_check")) != "ok":
        raise DamagedError("quick_check")


def _flush(path: Path) -> None:
    """Makes the file durable before anything points to it.

    Raises:
        MachineError: The disk failed.
    """
    try:
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        flush_folder(path.parent)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror or error}") from error
