"""The rows of the trust store: read whole, checked by one hash, and written whole.

What is hashed is what is used. An index may say another thing than its table after a
bit has flipped, so no row is looked up by one: tables are read from end to end.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, text

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.trust_memory import Floor, Remembered
from csap_desktop.errors import DamagedError
from csap_desktop.store.trust_schema import about, floor, signed

_HASH = "sha256"
_SEEN_AT = "seen-at"
"""Name of the highest time of one anchor, with the anchor behind it. Alone it is that
of all anchors, which early programs kept."""

_Row = tuple[Any, ...]
_Rows = dict[str, list[_Row]]
_NONSENSE = (TypeError, ValueError, AttributeError)


@frozen
class Kept:
    """All that a trust store holds.

    Attributes:
        signed: Metadata by anchor and name.
        floors: Floors by set of keys and name.
        times: The highest time seen (aware, UTC) by anchor; "" is that of all.
    """

    signed: dict[tuple[str, str], bytes]
    floors: dict[tuple[str, str], Floor]
    times: dict[str, datetime]

    def of(self, anchor: str) -> Remembered:
        """Returns what is remembered for one anchor; floors are those of all.

        Args:
            anchor: Which root is trusted, as a hash.
        """
        return Remembered(
            tuple(
                (name, data)
                for (whose, name), data in sorted(self.signed.items())
                if whose == anchor
            ),
            tuple(self.floors.values()),
            self.times.get(anchor, self.times.get("")),
        )

    def with_more(self, anchor: str, seen: Remembered) -> "Kept":
        """Returns it with what one sync has seen; no floor and no time goes down.

        Args:
            anchor: Which root is trusted, as a hash.
            seen: Its metadata takes the place of what was kept for this anchor.
        """
        others = {key: data for key, data in self.signed.items() if key[0] != anchor}
        fresh = {(anchor, name): data for name, data in seen.metadata}
        floors = dict(self.floors)
        for one in seen.floors:
            old = floors.get((one.keys, one.name))
            if old is None or one.version > old.version:
                floors[one.keys, one.name] = one
        known = self.of(anchor).seen_at
        latest = max(filter(None, (known, seen.seen_at)), default=None)
        times = self.times | ({anchor: latest.astimezone(UTC)} if latest else {})
        return replace(self, signed=others | fresh, floors=floors, times=times)


NOTHING = Kept({}, {}, {})


def read_rows(connection: Connection) -> Kept:
    """Reads all there is.

    Args:
        connection: The trust store.

    Raises:
        DamagedError: It is not what was written.
    """
    if connection.scalar(text("PRAGMA quick_check")) != "ok":
        raise DamagedError("quick_check")
    try:
        rows = _scan(connection)
        (own,) = (row for row in rows[about.name] if row[0] == _HASH)
        if own[1] != _hash(rows):
            raise DamagedError("other bytes")
        return _understood(rows)
    except _NONSENSE as error:
        raise DamagedError(str(error)) from error


def write_rows(connection: Connection, kept: Kept) -> None:
    """Puts all there is in the place of what there was.

    Args:
        connection: The trust store, in a transaction of this alone.
        kept: All there is.

    Raises:
        DamagedError: It does not read back as it was written.
    """
    rows = _plain(kept)
    rows[about.name].append((_HASH, _hash(rows)))
    for table in (signed, floor, about):
        connection.execute(delete(table))
        names = [column.name for column in table.columns]
        values = [dict(zip(names, row, strict=True)) for row in rows[table.name]]
        if values:
            connection.execute(insert(table), values)
    if read_rows(connection) != kept:
        raise DamagedError("reads back otherwise")


def _scan(connection: Connection) -> _Rows:
    """Reads each table from end to end, in the order of its rows' values."""
    return {
        table.name: sorted(tuple(row) for row in _whole(connection, table))
        for table in (signed, floor, about)
    }


def _whole(connection: Connection, table: Table) -> Iterator[_Row]:
    """Reads a table without its index."""
    hint = select(table).with_hint(table, "NOT INDEXED", "sqlite")
    return (tuple(row) for row in connection.execute(hint))


def _hash(rows: _Rows) -> str:
    """Returns the SHA-256 of all rows but its own."""
    digest = hashlib.sha256()
    for table in (signed, floor, about):
        for row in sorted(rows[table.name]):
            if row[0] != _HASH:
                plain = [one.hex() if isinstance(one, bytes) else one for one in row]
                digest.update(json.dumps([table.name, *plain]).encode())
    return digest.hexdigest()


def _understood(rows: _Rows) -> Kept:
    """Says what rows mean; they are as they were written."""
    return Kept(
        {
            (str(anchor), str(name)): bytes(data)
            for anchor, name, data in rows["signed"]
        },
        {
            (str(keys), str(name)): Floor(str(keys), str(name), int(version), str(said))
            for keys, name, version, said in rows["floor"]
        },
        {
            str(name).removeprefix(_SEEN_AT).strip(): datetime.fromisoformat(str(value))
            for name, value in rows["about"]
            if str(name).startswith(_SEEN_AT)
        },
    )


def _plain(kept: Kept) -> _Rows:
    """Returns the rows that say this."""
    return {
        signed.name: [(*key, data) for key, data in kept.signed.items()],
        floor.name: [
            (one.keys, one.name, str(one.version), one.sha256)
            for one in kept.floors.values()
        ],
        about.name: [
            (f"{_SEEN_AT} {anchor}".strip(), at.isoformat())
            for anchor, at in kept.times.items()
        ],
    }
