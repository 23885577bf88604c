"""Brings the previous edition back; the next sync that finds a newer one replaces it.

Blocking. What changes by it is told like any other change of edition.

Source: docs/decisions/0026-what-changed-and-how-fresh.md.
"""

from dataclasses import replace
from datetime import datetime

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.sync_lock import sync_lock
from csap_desktop.domain.changes import Change, compare
from csap_desktop.edition.format import reread
from csap_desktop.errors import ChangedError, DamagedError
from csap_desktop.services.change_recording import tell_changes
from csap_desktop.services.installation import BUNDLED_FRONT, bundled_number
from csap_desktop.store.pointer import (
    Pointer,
    read_checked,
    read_pointer,
    read_previous,
    write_pointer,
    write_previous,
)

_WAIT_S = 5.0


def previous_edition(paths: AppPaths) -> int | None:
    """Returns the number of the edition that can be brought back; None for none.

    Args:
        paths: Where files are.
    """
    pair = _pair(paths)
    return pair[1].edition if pair else None


def what_would_change(paths: AppPaths) -> tuple[Change, ...]:
    """Says what would change if the previous edition were brought back.

    Args:
        paths: Where files are.

    Raises:
        DamagedError: There is none, or its files are damaged.
        PublisherError: This program cannot read it.
    """
    now, then = _sound_pair(paths)
    folder = paths.content
    return compare(
        reread(read_checked(folder / now.data, now.data_sha256)),
        reread(read_checked(folder / then.data, then.data_sha256)),
    )


def bring_back(paths: AppPaths, number: int, now: datetime) -> tuple[Change, ...]:
    """Puts the previous edition in the place of the one in use.

    Args:
        paths: Where files are.
        number: Number of the edition that was shown to be the previous one.
        now: The present moment (aware).

    Returns:
        What changed by it.

    Raises:
        ChangedError: Another edition is the previous one by now.
        DamagedError: Its files are damaged; what is in use stays.
        BusyError: Another process does not end its sync.
        MachineError: The disk is full or read-only; what is in use stays.
    """
    with sync_lock(paths.user, _WAIT_S, lambda: False):
        in_use, previous = _sound_pair(paths)
        if previous.edition != number:
            raise ChangedError(f"edition {previous.edition}, not {number}")
        tell_changes(paths, now)  # up to what is in use, before it is replaced
        # A kill between the two leaves what is in use, without a way back.
        write_previous(paths.content, in_use)
        bundled = bundled_number(paths.bundled / BUNDLED_FRONT)
        write_pointer(
            paths.content,
            replace(
                previous,
                instead_of=bundled,
                previous=in_use.store,
                brought_back=in_use.edition,
            ),
        )
        return tell_changes(paths, now)


def _sound_pair(paths: AppPaths) -> tuple[Pointer, Pointer]:
    """Returns what is in use and what was before, whose files are as they were.

    Raises:
        DamagedError: There is no previous edition, or one of its files is damaged.
    """
    pair = _pair(paths)
    if pair is None:
        raise DamagedError(str(paths.content))
    folder, (_, then) = paths.content, pair
    for name, sha256 in (
        (then.store, then.store_sha256),
        (then.front, then.front_sha256),
        (then.data, then.data_sha256),
    ):
        read_checked(folder / name, sha256)
    return pair


def _pair(paths: AppPaths) -> tuple[Pointer, Pointer] | None:
    """Returns what is in use and what was before; None where there is no way back.

    What was brought back has no way back but the next sync.
    """
    try:
        in_use = read_pointer(paths.content)
    except DamagedError:
        return None
    previous = read_previous(paths.content)
    if in_use is None or previous is None:
        return None
    is_other = previous.data_sha256 != in_use.data_sha256
    return (in_use, previous) if is_other and not in_use.brought_back else None
