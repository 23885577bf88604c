"""Brings back the edition that was in use before, until the next good sync.

It never hides what must be seen: the changes between the two are logged the other way
round, so that the old number is shown as the one that changed.
"""

from dataclasses import replace
from datetime import datetime

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.sync_lock import sync_lock
from csap_desktop.domain.changes import Change, compare
from csap_desktop.domain.frozen import frozen
from csap_desktop.edition.format import reread
from csap_desktop.services.change_recording import tell_changes
from csap_desktop.services.installation import BUNDLED_FRONT, bundled_number
from csap_desktop.services.installer import came_of
from csap_desktop.store.install import install
from csap_desktop.store.pointer import (
    Pointer,
    read_checked,
    read_pointer,
    read_previous,
)


@frozen
class WayBack:
    """The edition that can be brought back.

    Attributes:
        number: Its number.
        origin: Where it came from: "bundled", "official" or "unofficial".
        installed_at: When it was installed, as ISO 8601 text in UTC.
    """

    number: int
    origin: str
    installed_at: str


def find_way_back(paths: AppPaths) -> WayBack | None:
    """Says which edition can be brought back, None for none.

    Args:
        paths: Where files are.

    Raises:
        DamagedError: What is installed is damaged.
    """
    found = _previous(paths)
    return WayBack(found.edition, found.origin, found.installed_at) if found else None


def what_would_change(paths: AppPaths) -> tuple[Change, ...]:
    """Says what would change if the edition before were brought back.

    Args:
        paths: Where files are.

    Returns:
        Every difference, those that must be seen first; empty where there is none.

    Raises:
        DamagedError: A data file is damaged.
        PublisherError: This program cannot read one.
    """
    previous, current = _previous(paths), read_pointer(paths.content)
    if previous is None or current is None:
        return ()
    now, then = (
        reread(read_checked(paths.content / one.data, one.data_sha256))
        for one in (current, previous)
    )
    return compare(now, then)


def bring_back(paths: AppPaths, now: datetime) -> tuple[Change, ...]:
    """Brings back the edition before; what is in use becomes the way back in its turn.

    It is built anew from its data file. A newer program does not replace it by the
    edition it was put in the place of; the next good sync does.

    Args:
        paths: Where files are.
        now: The present moment (aware).

    Returns:
        What changed by that; empty where there is no edition before.

    Raises:
        BusyError: A sync is under way.
        DamagedError: Its data file is damaged; nothing was changed.
        MachineError: The disk is full or read-only; nothing was changed.
    """
    with sync_lock(paths.user, 0, lambda: False):
        return _bring_back(paths, now)


def _bring_back(paths: AppPaths, now: datetime) -> tuple[Change, ...]:
    """Does what `bring_back` says, while nothing is synced."""
    previous, current = _previous(paths), read_pointer(paths.content)
    if previous is None or current is None:
        return ()
    data = read_checked(paths.content / previous.data, previous.data_sha256)
    program = bundled_number(paths.bundled / BUNDLED_FRONT)
    left = current.edition if current.edition > previous.edition else 0
    came = replace(
        came_of(previous),
        instead_of=max(program, previous.instead_of),
        brought_back=left,
    )
    tell_changes(paths, now)
    install(paths.content, data, current, now, came)
    return tell_changes(paths, now)


def _previous(paths: AppPaths) -> Pointer | None:
    """Returns the edition before; None where it is the one in use."""
    current, previous = read_pointer(paths.content), read_previous(paths.content)
    if current is None or previous is None:
        return None
    return None if previous.data_sha256 == current.data_sha256 else previous
