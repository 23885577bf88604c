"""The keys of those who may send: made here, shown once, kept as hashes.

A key is 256 random bits, so that one round of SHA-256 is enough: there is nothing to
guess. Its first part only finds the row; the rest is compared in constant time.
"""

import hashlib
import hmac
import re
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import delete, select

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import UsageError
from csap_desktop.intake.database import Database, TakenError
from csap_desktop.intake.schema import KEYS

_KEY = re.compile(r"csap_([0-9a-f]{12})_([0-9a-f]{64})")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
_NO_DIGEST = "0" * 64


@frozen
class Key:
    """Who may send, without the secret.

    Attributes:
        id: First part of the key; no secret.
        name: What the administrator called it.
        created_at: When it was made (aware, UTC).
    """

    id: str
    name: str
    created_at: datetime


class Keys:
    """The keys of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, now: datetime, draw: Callable[[int], str]) -> str:
        """Makes a key and returns it; it cannot be shown again.

        Args:
            name: Letters, digits, dots, hyphens and underscores, at most 64.
            now: When it is made (aware, UTC).
            draw: Gives so many random bytes, in hexadecimal.

        Raises:
            UsageError: The name is taken or has other signs in it.
            UnavailableError: The database does not answer.
        """
        if not _NAME.fullmatch(name):
            raise UsageError("a name has letters, digits, '.', '-', '_'; at most 64")
        key_id, secret = draw(6), draw(32)
        row = {"id": key_id, "name": name, "digest": _digest(secret), "created_at": now}
        try:
            with self._database.writing() as connection:
                connection.execute(KEYS.insert().values(row))
        except TakenError:
            raise UsageError(f"there is a key named {name} already") from None
        return f"csap_{key_id}_{secret}"

    def remove(self, name: str) -> None:
        """Takes a key back; requests with it are turned away from now on.

        Args:
            name: What it was called.

        Raises:
            UsageError: There is none of this name.
            UnavailableError: The database does not answer.
        """
        with self._database.writing() as connection:
            gone = connection.execute(delete(KEYS).where(KEYS.c.name == name)).rowcount
        if not gone:
            raise UsageError(f"there is no key named {name}")

    def all(self) -> tuple[Key, ...]:
        """Returns every key, by name.

        Raises:
            UnavailableError: The database does not answer.
        """
        wanted = select(KEYS.c.id, KEYS.c.name, KEYS.c.created_at)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(KEYS.c.name)).all()
        return tuple(Key(row.id, row.name, row.created_at) for row in rows)

    def holder_of(self, authorization: str) -> str | None:
        """Returns the name of the key in a header, None when there is no such key.

        Args:
            authorization: The header's value, as it came.

        Raises:
            UnavailableError: The database does not answer.
        """
        scheme, _, key = authorization.partition(" ")
        parts = _KEY.fullmatch(key.strip())
        if scheme.lower() != "bearer" or not parts:
            return None
        wanted = select(KEYS.c.name, KEYS.c.digest).where(KEYS.c.id == parts[1])
        with self._database.reading() as connection:
            row = connection.execute(wanted).first()
        expected = row.digest if row else _NO_DIGEST
        same = hmac.compare_digest(_digest(parts[2]), expected)
        return row.name if row and same else None


def _digest(secret: str) -> str:
    """Returns what is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
