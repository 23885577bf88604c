"""Builds a content store from an edition: a new file, checked before anyone sees it."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, func, insert, select, text

from csap_desktop.domain.document import Document
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.items import item_json, items
from csap_desktop.edition.passages import passages
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
            _fill(connection, edition)
            for statement in SEARCH_DDL:
                connection.execute(text(statement))
        with engine.begin() as connection:
            _check(connection, edition)


def _fill(connection: Connection, edition: Edition) -> None:
    """Writes the rows."""
    header = edition.edition
    rows = [
        {"name": "edition", "value": str(header.number)},
        {"name": "published_on", "value": header.published_on.isoformat()},
        {"name": "synonyms", "value": to_text(to_plain(edition.synonyms))},
    ]
    connection.execute(insert(about), rows)
    connection.execute(insert(item), _item_rows(edition))
    connection.execute(insert(passage), list(_passage_rows(edition)))


def _item_rows(edition: Edition) -> list[dict[str, Any]]:
    """Gives the rows of the items, numbered from 1 in the order of the data file."""
    titles = {found.id: found.title for found in passages(edition)}
    return [
        {
            "number": number,
            "id": one.id,
            "kind": one.kind,
            "title": titles.get(one.id) or _title(one.value),
            "value": item_json(_unread(one.value)).decode(),
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


def _passage_rows(edition: Edition) -> Iterator[dict[str, Any]]:
    """Gives the rows of the passages, numbered from 1."""
    for number, found in enumerate(passages(edition), start=1):
        yield {
            "number": number,
            "kind": found.kind,
            "id": found.id,
            "title": found.title,
            "names": found.names,
            "text": found.text,
            "numbers": " ".join(found.numbers),
            "pages": "\n".join(found.pages),
        }


def _check(connection: Connection, edition: Edition) -> None:
    """Makes sure that every item arrived and that the index is sound.

    Raises:
        DamagedError: Something is missing or the index disagrees with the text.
    """
    counts = {
        "items": (select(func.count()).select_from(item), len(list(items(edition)))),
        "passages": (
            select(func.count()).select_from(passage),
            len(list(passages(edition))),
        ),
    }
    for name, (statement, expected) in counts.items():
        found = connection.scalar(statement)
        if found != expected:
            raise DamagedError(f"{found} {name} of {expected}")
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
