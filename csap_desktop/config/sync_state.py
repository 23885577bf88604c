"""What is remembered of looking for new editions: a small file, no database.

A damaged file loses the memory of the latest look, nothing else: it is no part of what
is trusted.
"""

import json
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

from csap_desktop.domain.sync import SyncOutcome, SyncState
from csap_desktop.files import replace_file

_TIMES = ("checked_at", "succeeded_at", "expires_at")


def read_sync_state(path: Path) -> SyncState:
    """Reads what is remembered.

    Args:
        path: The file.

    Returns:
        The state; that of "never" where there is no file, or none that makes sense.
    """
    try:
        return _state(json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError, RecursionError):
        return SyncState()


def write_sync_state(path: Path, state: SyncState) -> None:
    """Keeps what is to be remembered.

    Args:
        path: The file.
        state: All of it.

    Raises:
        MachineError: It could not be written.
    """
    plain: dict[str, Any] = {}
    for field in fields(SyncState):
        value = getattr(state, field.name)
        if isinstance(value, datetime):
            value = value.isoformat(timespec="seconds")
        plain[field.name] = value.value if isinstance(value, SyncOutcome) else value
    replace_file(path, json.dumps(plain, indent=1).encode())


def _state(raw: object) -> SyncState:
    """Turns plain values into the state.

    Raises:
        TypeError: One is of another kind.
        ValueError: One makes no sense.
    """
    if not isinstance(raw, dict):
        raise TypeError("an object is expected")
    known = {field.name for field in fields(SyncState)}
    values = {name: value for name, value in raw.items() if name in known}
    for name in _TIMES:
        if values.get(name) is not None:
            values[name] = _moment(values[name])
    if values.get("outcome") is not None:
        values["outcome"] = SyncOutcome(values["outcome"])
    for name, kind in (("source", str), ("official", bool), ("clock_behind", bool)):
        if not isinstance(values.get(name, kind()), kind):
            raise TypeError(f"{name} is of another kind")
    return SyncState(**values)


def _moment(text: str) -> datetime:
    """Reads a moment.

    Raises:
        ValueError: It names no zone.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment
