"""The changes somebody must see, kept in one small file of the user's folder.

Read before the first paint, so that a banner stands on the first page: no database, and
nothing of what compares editions. The file carries a hash of itself; a damaged one is
taken as empty, and said to be damaged.

Source: docs/decisions/0026-what-changed-and-how-fresh.md.
"""

import json
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from time import sleep
from typing import Any

from csap_desktop.config.file_lock import FileLock
from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.logged_changes import LISTED_FOR, LoggedChange, listed
from csap_desktop.errors import BusyError
from csap_desktop.files import replace_file
from csap_desktop.store.pointer import Pointer, Sha256, by_hashlib

logger = logging.getLogger(__name__)

FILE_NAME = "changes.json"
LOCK_NAME = "changes.lock"

QUIET_MOST = 400
"""How many quiet changes are kept; what must be seen is always kept."""

_FORMAT = 1
_TRIES, _PAUSE_S = 100, 0.02
_QUIET_TEXT = 300
_HASH = "sha256"
_FOREIGN = (OSError, ValueError, LookupError, TypeError, RecursionError)


@frozen
class ChangeLog:
    """What the file holds.

    Attributes:
        changes: Every change that is kept.
        edition: Number of the edition up to which changes are told; None at first.
        data: Name of that edition's data file in the content folder.
        data_sha256: Hash of its bytes.
        lost_at: When changes could not be told, because the file was damaged or the
            data of the edition before was gone (aware, UTC); None if never.
        damaged: Whether the file was damaged when it was read.
    """

    changes: tuple[LoggedChange, ...] = ()
    edition: int | None = None
    data: str = ""
    data_sha256: str = ""
    lost_at: datetime | None = None
    damaged: bool = False


def read(paths: AppPaths, sha256: Sha256 = by_hashlib) -> ChangeLog:
    """Reads the log.

    Args:
        paths: Where files are.
        sha256: How the hash is worked out.

    Returns:
        What it holds; empty where there is none; empty and `damaged` where it cannot
        be read.
    """
    try:
        raw = json.loads((paths.user / FILE_NAME).read_bytes())
        own_hash = raw.pop(_HASH)
        if own_hash != _hash(raw, sha256) or raw.pop("format") != _FORMAT:
            return ChangeLog(damaged=True)
        changes = tuple(map(_change, raw.pop("changes")))
        lost_at = _moment(raw.pop("lost_at"))
        return ChangeLog(changes, lost_at=lost_at, **raw)
    except FileNotFoundError:
        return ChangeLog()
    except (*_FOREIGN, AttributeError) as error:
        logger.info("the log of changes is damaged: %s", type(error).__name__)
        return ChangeLog(damaged=True)


def is_told(log: ChangeLog, pointer: Pointer) -> bool:
    """Says whether the log is up to the edition in use.

    Args:
        log: The log.
        pointer: What is in use.
    """
    return (log.data, log.data_sha256) == (pointer.data, pointer.data_sha256)


def write(paths: AppPaths, log: ChangeLog, now: datetime) -> ChangeLog:
    """Writes the log in one step, without what is no longer listed.

    Args:
        paths: Where files are.
        log: What it is to hold.
        now: The present moment (aware).

    Returns:
        What it holds now.

    Raises:
        MachineError: It could not be written; the old file stays.
    """
    kept = tuple(map(_shortened, _kept(log.changes, now)))
    lost_at = now.astimezone(UTC) if log.damaged else log.lost_at
    if lost_at and lost_at + LISTED_FOR < now:
        lost_at = None
    log = replace(log, changes=kept, lost_at=lost_at, damaged=False)
    raw = asdict(log)
    del raw["damaged"]
    plain = json.loads(json.dumps(raw | {"format": _FORMAT}, default=_text))
    text = json.dumps(plain | {_HASH: _hash(plain, by_hashlib)}, ensure_ascii=False)
    replace_file(paths.user / FILE_NAME, text.encode())
    return log


def acknowledge(
    paths: AppPaths, seen: Iterable[LoggedChange], now: datetime
) -> ChangeLog:
    """Notes that changes were seen, as they were on the screen.

    A change that has another value meanwhile was not seen, and waits on.

    Args:
        paths: Where files are.
        seen: The changes that were shown.
        now: The present moment (aware).

    Returns:
        What the log holds now.

    Raises:
        MachineError: It could not be written; they wait on. A BusyError where another
            process writes it.
    """
    shown = set(seen)
    at = now.astimezone(UTC)
    with writing_alone(paths):
        log = read(paths)
        changes = (
            replace(one, acknowledged_at=at) if one in shown and one.waits else one
            for one in log.changes
        )
        return write(paths, replace(log, changes=tuple(changes)), now)


@contextmanager
def writing_alone(paths: AppPaths) -> Iterator[None]:
    """Keeps other threads and processes from changing the log meanwhile.

    Args:
        paths: Where files are.

    Raises:
        BusyError: Another one does not let go of it.
        MachineError: The lock's file cannot be made.
    """
    lock = FileLock(paths.user / LOCK_NAME)
    for patience in range(_TRIES, -1, -1):
        try:
            lock.take()
            break
        except BusyError:
            if not patience:
                raise
            sleep(_PAUSE_S)
    try:
        yield
    finally:
        lock.release()


def _kept(changes: tuple[LoggedChange, ...], now: datetime) -> list[LoggedChange]:
    """Returns the changes to keep: all that must be seen, the newest quiet ones."""
    shown = listed(changes, now)
    quiet = [one for one in shown if not one.must_see]
    left_out = set(map(id, quiet[QUIET_MOST:]))
    return [one for one in shown if id(one) not in left_out]


def _shortened(change: LoggedChange) -> LoggedChange:
    """Returns a quiet change with the beginnings of its texts."""
    if change.must_see:
        return change
    return replace(change, old=_beginning(change.old), new=_beginning(change.new))


def _beginning(text: str | None) -> str | None:
    """Returns a text, or its beginning where it is long."""
    if text is None or len(text) <= _QUIET_TEXT:
        return text
    return f"{text[:_QUIET_TEXT].rstrip()} ..."


def _change(raw: dict[str, Any]) -> LoggedChange:
    """Reads one change.

    Raises:
        ValueError: It has no moment.
    """
    since = _moment(raw.pop("since"))
    if since is None:
        raise ValueError("since")
    touches = tuple(raw.pop("touches"))
    seen = _moment(raw.pop("acknowledged_at"))
    return LoggedChange(**raw, since=since, touches=touches, acknowledged_at=seen)


def _moment(text: str | None) -> datetime | None:
    """Reads a moment.

    Raises:
        ValueError: It is none, or has no zone.
    """
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


def _text(moment: datetime) -> str:
    """Writes a moment."""
    return moment.isoformat()


def _hash(plain: dict[str, Any], sha256: Sha256) -> str:
    """Returns the hash of what the file says, whatever its layout."""
    return sha256(json.dumps(plain, sort_keys=True).encode())
