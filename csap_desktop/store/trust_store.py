"""Keeps what signed versions were seen: `trust.sqlite`, never restored from a backup.

Floors and the highest time only ever rise. A hash over all rows stands beside them: a
flipped bit that SQLite cannot see must not lower a floor. A damaged file is refused and
set aside; what that costs stands in docs/decisions/0028.
"""

import hashlib
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert, select, text
from typing_extensions import override

from csap_desktop.domain.trust_memory import Floor, Remembered, TrustMemory
from csap_desktop.errors import DamagedError, MachineError, TrustDamagedError
from csap_desktop.store.trust_schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    about,
    floor,
    metadata,
    signed,
)
from csap_desktop.store.user_engine import open_new, reading, writing
from csap_desktop.store.user_file import journal_of, marks_of

logger = logging.getLogger(__name__)

_SEEN_AT, _HASH = "seen-at", "sha256"


class TrustStore(TrustMemory):
    """The trust store; opens its file for each step, so that none is held open."""

    def __init__(self, path: Path) -> None:
        """Takes the place; nothing is opened yet.

        Args:
            path: The file; it is made when something is first kept.
        """
        self._path = path

    @override
    def read(self, anchor: str) -> Remembered:
        with _our_damage():
            return self._read(anchor)

    @override
    def keep(self, anchor: str, seen: Remembered) -> None:
        with _our_damage():
            if not self._is_there():
                self._make()
            with self._open() as engine, writing(engine) as connection:
                _check_sound(self._path, connection)
                _replace_metadata(connection, anchor, seen.metadata)
                _raise_floors(connection, seen.floors)
                _raise_time(connection, seen.seen_at)
                _set(connection, _HASH, _hash(connection))

    def set_aside(self) -> None:
        """Moves a damaged file out of the way, so that a new one can be begun.

        Raises:
            MachineError: The disk does not let it happen.
        """
        logger.info("the trust store is damaged and set aside")
        try:
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
            journal_of(self._path).unlink(missing_ok=True)
        except OSError as error:
            raise MachineError(f"{self._path}: {error.strerror}") from error

    def _read(self, anchor: str) -> Remembered:
        """Reads what is remembered."""
        if not self._is_there():
            return Remembered()
        with self._open() as engine, reading(engine) as connection:
            _check_sound(self._path, connection)
            return Remembered(
                metadata=_metadata_of(connection, anchor),
                floors=_floors(connection),
                seen_at=_seen_at(connection),
            )

    def _is_there(self) -> bool:
        """Says whether there is a file, and refuses one that is not ours.

        Raises:
            DamagedError: It is something else, or empty.
        """
        if journal_of(self._path).exists():
            return True  # cut short; only SQLite can tell what the file was
        marks = marks_of(self._path)
        if marks is None and not self._path.exists():
            return False
        found = (marks.application, marks.version) if marks else None
        if found != (APPLICATION_ID, SCHEMA_VERSION):
            raise DamagedError(f"{self._path}: marked {found}")
        return True

    def _make(self) -> None:
        """Makes an empty trust store whole beside its place, then puts it there.

        Raises:
            MachineError: The disk is full or read-only.
        """
        unfinished = self._path.with_name(self._path.name + ".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            for old in (unfinished, journal_of(unfinished)):
                old.unlink(missing_ok=True)
            _fill_new(unfinished)
            unfinished.replace(self._path)
        except OSError as error:
            raise MachineError(f"{self._path}: {error.strerror}") from error

    @contextmanager
    def _open(self) -> Iterator[Engine]:
        """Gives the database, and lets go of it."""
        engine = open_new(self._path)
        try:
            yield engine
        finally:
            engine.dispose()


@contextmanager
def _our_damage() -> Iterator[None]:
    """Tells damage of this store from that of any other file.

    Raises:
        TrustDamagedError: What is kept is not what was written.
    """
    try:
        yield
    except DamagedError as error:
        raise TrustDamagedError(str(error)) from error


def _fill_new(path: Path) -> None:
    """Makes the tables of a new file."""
    engine = open_new(path)
    try:
        with writing(engine) as connection:
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID:d}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
            _set(connection, _HASH, _hash(connection))
    finally:
        engine.dispose()


def _check_sound(path: Path, connection: Connection) -> None:
    """Makes sure that every row is as it was written.

    Raises:
        DamagedError: One is not.
    """
    if connection.scalar(text("PRAGMA quick_check")) != "ok":
        raise DamagedError(f"{path}: quick_check")
    try:
        found = _value(connection, _HASH) == _hash(connection)
    except (TypeError, ValueError) as error:
        raise DamagedError(f"{path}: {error}") from error
    if not found:
        raise DamagedError(f"{path}: other bytes")


def _hash(connection: Connection) -> str:
    """Returns the SHA-256 of all rows but its own."""
    digest = hashlib.sha256()
    for table in (signed, floor, about):
        rows = connection.execute(select(table).order_by(*table.primary_key))
        for row in rows:
            if row[0] != _HASH:
                plain = [one.hex() if isinstance(one, bytes) else one for one in row]
                digest.update(json.dumps([table.name, *plain]).encode())
    return digest.hexdigest()


def _metadata_of(connection: Connection, anchor: str) -> tuple[tuple[str, bytes], ...]:
    """Returns the metadata of one root."""
    wanted = select(signed).where(signed.c.anchor == anchor).order_by(signed.c.name)
    return tuple((row.name, row.data) for row in connection.execute(wanted))


def _replace_metadata(
    connection: Connection, anchor: str, kept: tuple[tuple[str, bytes], ...]
) -> None:
    """Puts the metadata of one root in the place of what there was."""
    connection.execute(delete(signed).where(signed.c.anchor == anchor))
    rows = [{"anchor": anchor, "name": name, "data": data} for name, data in kept]
    if rows:
        connection.execute(insert(signed), rows)


def _floors(connection: Connection) -> tuple[Floor, ...]:
    """Returns all floors."""
    return tuple(
        Floor(row.keys, row.name, int(row.version), row.sha256)
        for row in connection.execute(select(floor))
    )


def _raise_floors(connection: Connection, seen: tuple[Floor, ...]) -> None:
    """Raises floors; none is lowered or taken away."""
    known = {(one.keys, one.name): one for one in _floors(connection)}
    for one in seen:
        old = known.get((one.keys, one.name))
        if old is None or one.version > old.version:
            known[one.keys, one.name] = one
    connection.execute(delete(floor))
    rows = [
        {
            "keys": one.keys,
            "name": one.name,
            "version": str(one.version),
            "sha256": one.sha256,
        }
        for one in known.values()
    ]
    if rows:
        connection.execute(insert(floor), rows)


def _seen_at(connection: Connection) -> datetime | None:
    """Returns the highest time seen."""
    found = _value(connection, _SEEN_AT)
    return datetime.fromisoformat(found) if found else None


def _raise_time(connection: Connection, seen_at: datetime | None) -> None:
    """Raises the highest time seen; never lowers it."""
    known = _seen_at(connection)
    if seen_at and (known is None or seen_at > known):
        _set(connection, _SEEN_AT, seen_at.astimezone(UTC).isoformat())


def _value(connection: Connection, name: str) -> str:
    """Returns one of the single values; "" where there is none."""
    return str(
        connection.scalar(select(about.c.value).where(about.c.name == name)) or ""
    )


def _set(connection: Connection, name: str, value: str) -> None:
    """Sets one of the single values."""
    connection.execute(delete(about).where(about.c.name == name))
    connection.execute(insert(about), {"name": name, "value": value})
