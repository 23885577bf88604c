"""What the organisation that manages this computer has decided about new editions.

Source: docs/sync.md, "Policy". The part "sync" of the policy file; a part that cannot
be read counts as "look nowhere", never as "anything goes".
"""

import json
from pathlib import Path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DamagedError

EVERY_HOURS = (1, 24 * 14)
"""Fewest and most hours between two looks."""


@frozen
class SyncPolicy:
    """What was decided.

    Attributes:
        source: Address or folder to look at; "" for the one of the program.
        root: File of the root to trust; None for the one of the program.
        allowed: Whether the program may look for new editions at all.
        every_hours: Hours between two looks, `EVERY_HOURS`; None for the usual.
    """

    source: str = ""
    root: Path | None = None
    allowed: bool = True
    every_hours: int | None = None


def read_sync_policy(path: Path | None) -> SyncPolicy:
    """Reads the part of the policy.

    Args:
        path: The policy file; None for no policy.

    Raises:
        DamagedError: It cannot be read, or says something that makes no sense.
    """
    if path is None:
        return SyncPolicy()
    try:
        whole = json.loads(path.read_bytes())
        if not isinstance(whole, dict):
            raise DamagedError(f"{path}: an object is expected")
        return _policy(path, whole.get("sync", {}))
    except OSError as error:
        raise DamagedError(f"{path}: {error.strerror}") from error
    except (TypeError, ValueError, RecursionError) as error:
        raise DamagedError(f"{path}: {error}") from error


def _policy(path: Path, raw: object) -> SyncPolicy:
    """Turns plain values into a policy.

    Raises:
        TypeError: One is of another kind.
        ValueError: One is unknown or out of its range.
    """
    if not isinstance(raw, dict) or set(raw) - {
        "from",
        "root",
        "allowed",
        "every_hours",
    }:
        raise ValueError("sync: something that is not known")
    source, root = raw.get("from", ""), raw.get("root")
    allowed, hours = raw.get("allowed", True), raw.get("every_hours")
    fewest, most = EVERY_HOURS
    if not isinstance(source, str) or not isinstance(root, str | None):
        raise TypeError("sync.from and sync.root are texts")
    if not isinstance(allowed, bool):
        raise TypeError("sync.allowed is true or false")
    if hours is not None and (type(hours) is not int or not fewest <= hours <= most):
        raise ValueError(f"sync.every_hours is not from {fewest} to {most}")
    place = path.parent / root if root else None
    return SyncPolicy(source, place, allowed, hours)
