"""A disk that forgets: what may be left of a folder when the power fails.

What was flushed is there. Of what was written since, any sectors may be there, in any
order, and one may hold noise; of the names that came and went, any. A flushed file has
no name before its folder is flushed: POSIX promises no more, though many file systems
do.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.store.watched_disk import Asked

SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what was not flushed comes to the disk; one is drawn for each file."""

NOISE = 0.02
"""How often a sector that comes to the disk comes as noise."""


@dataclass
class File:
    """One file.

    Attributes:
        flushed: Its bytes as far as they are surely on the disk.
        since: What was asked of it since.
    """

    flushed: bytes = b""
    since: list[Asked] = field(default_factory=list)

    def flush(self) -> None:
        self.flushed, self.since = self._after(self.since), []

    def after_cut(self, chance: random.Random, sector_bytes: int) -> bytes:
        share = chance.choice(SHARES)
        pieces = [piece for one in self.since for piece in _sectors(one, sector_bytes)]
        kept = [piece for piece in pieces if chance.random() < share]
        return self._after(
            _as_noise(piece, chance) if chance.random() < NOISE else piece
            for piece in kept
        )

    def _after(self, asked: Iterable[Asked]) -> bytes:
        data = bytearray(self.flushed)
        for one in asked:
            missing = one.offset - len(data)
            data.extend(bytes(max(missing, 0)))
            if one.what == "truncate":
                del data[one.offset :]
            else:
                data[one.offset : one.offset + len(one.data)] = one.data
        return bytes(data)


class Folder:
    """One folder and its files, empty and flushed at first."""

    def __init__(self) -> None:
        self._files: dict[str, File] = {}
        self._flushed: dict[str, File] = {}
        self._since: list[tuple[str, File | None]] = []

    def do(self, asked: Asked) -> None:
        """Does what SQLite asked for; a file that is not known yet is made."""
        match asked.what:
            case "open" if asked.name not in self._files:
                self._name(asked.name, File())
            case "open":
                pass
            case "remove":
                self._name(asked.name, None)
            case "flush":
                self._files[asked.name].flush()
            case "flush-folder":
                self._flushed, self._since = dict(self._files), []
            case "write" | "truncate":
                self._files[asked.name].since.append(asked)
            case other:
                raise ValueError(other)

    def after_cut(
        self, chance: random.Random, sector_bytes: int
    ) -> Mapping[str, bytes]:
        """Returns what may be found when the power is back.

        Args:
            chance: Decides what came to the disk.
            sector_bytes: How much the disk writes at once.
        """
        share = chance.choice(SHARES)
        names = dict(self._flushed)
        for name, file in self._since:
            if chance.random() < share:
                _set(names, name, file)
        return {
            name: file.after_cut(chance, sector_bytes) for name, file in names.items()
        }

    def _name(self, name: str, file: File | None) -> None:
        self._since.append((name, file))
        _set(self._files, name, file)


def put(found: Mapping[str, bytes], folder: Path) -> None:
    """Writes what was found into a new folder."""
    folder.mkdir(parents=True)
    for name, data in found.items():
        (folder / name).write_bytes(data)


def _set(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _sectors(asked: Asked, sector_bytes: int) -> list[Asked]:
    """Cuts a write where the sectors of the disk end."""
    if asked.what == "truncate":
        return [asked]
    pieces, begin, end = [], asked.offset, asked.offset + len(asked.data)
    while begin < end:
        until = min(end, (begin // sector_bytes + 1) * sector_bytes)
        data = asked.data[begin - asked.offset : until - asked.offset]
        pieces.append(Asked("write", asked.name, begin, data))
        begin = until
    return pieces


def _as_noise(piece: Asked, chance: random.Random) -> Asked:
    noise = chance.randbytes(len(piece.data))
    return Asked(piece.what, piece.name, piece.offset, noise)
