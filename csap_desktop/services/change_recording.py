"""Compares the edition in use with the one told last, and logs what changed.

Decodes data files, so it runs off the main thread. It can be asked at any time: a
program that was killed between the switch and the log tells the change at its next
start.

Source: docs/decisions/0026-what-changed-and-how-fresh.md.
"""

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.change_folding import Switch, fold
from csap_desktop.domain.changes import Change, compare
from csap_desktop.edition.format import reread
from csap_desktop.errors import DamagedError, MachineError, PublisherError
from csap_desktop.services.change_log import (
    ChangeLog,
    is_told,
    read,
    write,
    writing_alone,
)
from csap_desktop.store.pointer import Pointer, read_checked, read_pointer

logger = logging.getLogger(__name__)


def catch_up(paths: AppPaths, now: datetime) -> tuple[Change, ...]:
    """Logs what changed since the edition that was told last, where it is another.

    Args:
        paths: Where files are.
        now: The present moment (aware).

    Returns:
        What changed; empty where nothing did, at first, or where the data of the
        edition before is gone (the log says so).

    Raises:
        DamagedError: What is installed is damaged.
        PublisherError: The installed data file cannot be read by this program.
        MachineError: The log could not be written; the next try tells the same.
    """
    pointer = read_pointer(paths.content)
    if pointer is None:
        return ()
    with writing_alone(paths):
        return _catch_up(paths, pointer, now)


def tell_changes(paths: AppPaths, now: datetime) -> tuple[Change, ...]:
    """Does what `catch_up` does; where that fails, the next start tries again.

    Args:
        paths: Where files are.
        now: The present moment (aware).

    Returns:
        What changed; empty also where it could not be told.
    """
    try:
        return catch_up(paths, now)
    except (MachineError, PublisherError) as error:
        logger.info("what changed is not logged: %s", type(error).__name__)
        return ()


def record(
    paths: AppPaths,
    changes: Iterable[Change],
    old_edition: int,
    new_edition: int,
    now: datetime,
) -> None:
    """Logs changes that are known already.

    Args:
        paths: Where files are.
        changes: What differs between the two editions.
        old_edition: Number of the edition before.
        new_edition: Number of the edition from now on.
        now: The present moment (aware).

    Raises:
        MachineError: The log could not be written.
    """
    pointer = read_pointer(paths.content)
    with writing_alone(paths):
        log = read(paths)
        if pointer and pointer.edition == new_edition:
            log = _up_to(log, pointer)
        _record(paths, log, changes, Switch(old_edition, new_edition, _utc(now)))


def _catch_up(paths: AppPaths, pointer: Pointer, now: datetime) -> tuple[Change, ...]:
    """Does what `catch_up` says, while nobody else writes the log."""
    log = read(paths)
    if is_told(log, pointer):
        return ()
    told = _up_to(log, pointer)
    if log.edition is None or log.data_sha256 == pointer.data_sha256:
        write(paths, told, now)
        return ()
    try:
        old = reread(read_checked(paths.content / log.data, log.data_sha256))
    except (DamagedError, PublisherError) as error:
        logger.info("what changed cannot be told: %s", type(error).__name__)
        write(paths, replace(told, lost_at=_utc(now)), now)
        return ()
    data = read_checked(paths.content / pointer.data, pointer.data_sha256)
    changes = compare(old, reread(data))
    _record(paths, told, changes, Switch(log.edition, pointer.edition, _utc(now)))
    return changes


def _record(
    paths: AppPaths, log: ChangeLog, changes: Iterable[Change], switch: Switch
) -> None:
    """Folds changes into the log and writes it."""
    folded = fold(log.changes, changes, switch)
    write(paths, replace(log, changes=folded, edition=switch.new_edition), switch.at)


def _up_to(log: ChangeLog, pointer: Pointer) -> ChangeLog:
    """Notes which edition the log is up to."""
    return replace(
        log,
        edition=pointer.edition,
        data=pointer.data,
        data_sha256=pointer.data_sha256,
    )


def _utc(now: datetime) -> datetime:
    """Returns a moment in UTC."""
    return now.astimezone(UTC)
