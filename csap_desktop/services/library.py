"""The installed edition in full: installs, checks, heals and opens it.

Loads the database library, so it is imported after the first paint.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.stored import StoredItem
from csap_desktop.domain.trust import Decision, decide
from csap_desktop.edition.front import read
from csap_desktop.errors import DamagedError, MachineError, PublisherError
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.change_log import is_told
from csap_desktop.services.change_log import read as read_log
from csap_desktop.services.installation import (
    BUNDLED_FRONT,
    InstallReport,
    bundled_number,
)
from csap_desktop.services.search import SearchService
from csap_desktop.store.content_store import ContentStore
from csap_desktop.store.engine import open_read_only
from csap_desktop.store.pointer import Pointer, read_checked, read_pointer

logger = logging.getLogger(__name__)

_TRIES = 3


class Library:
    """The edition in use: its items and the search over them."""

    def __init__(
        self, store: ContentStore, answers: AnswerService, report: InstallReport
    ) -> None:
        self._store = store
        self.search = SearchService(store, answers)
        self.report = report

    def item(self, item_id: str) -> StoredItem | None:
        """Returns an item of the edition, or None when there is none with this id."""
        return self._store.items((item_id,)).get(item_id)

    def items_of(self, kind: str) -> tuple[StoredItem, ...]:
        """Returns every item of one kind, in the order of the data file.

        Args:
            kind: As `edition.items.KINDS` names it: "article", "body", "link".
        """
        return self._store.of_kind(kind)

    def titles(self, ids: tuple[str, ...]) -> dict[str, str]:
        """Returns what items are called, by id; unknown ids are left out."""
        return {one.id: one.title for one in self._store.items(ids).values()}

    def links_of(self, body_id: str) -> tuple[dict[str, Any], ...]:
        """Returns the links that start from a body or lead to it, as plain values."""
        return tuple(
            link.value
            for link in self._store.of_kind("link")
            if body_id in {link.value["source"], link.value["target"]}
        )

    def counts(self) -> dict[str, int]:
        """Returns how many items of each kind the edition has."""
        return self._store.counts()

    def close(self) -> None:
        """Closes the store."""
        self._store.close()


def open_library(
    paths: AppPaths, answers: AnswerService, clock: Callable[[], datetime]
) -> Library:
    """Opens the installed edition; installs or rebuilds it first where needed.

    Two processes may do so at once: each builds files of its own, and the last to
    finish is the one pointed to. Where nothing can be written, the edition is built in
    memory, so that a full or read-only disk never takes the reference away.

    Args:
        paths: Where files are.
        answers: Who to ring, for the routes among the results.
        clock: Gives the present moment (aware).

    Returns:
        The open library; its report says what was done.

    Raises:
        DamagedError: The program's own data file cannot be used, or what is installed
            is damaged again and again.
    """
    healed = None
    for _ in range(_TRIES):
        try:
            store, report = _open_or_install(paths, clock)
        except DamagedError as error:
            logger.info("trying again after damage: %s", error)
            healed = str(error)
            continue
        except MachineError as error:
            store, report = _open_in_memory(paths, clock, str(error))
        return Library(store, answers, replace(report, healed=report.healed or healed))
    raise DamagedError(healed or str(paths.content))


def _open_or_install(
    paths: AppPaths, clock: Callable[[], datetime]
) -> tuple[ContentStore, InstallReport]:
    """Opens what is installed and sound; else installs and opens that."""
    pointer, damage = _inspect(paths.content)
    decision = decide(
        pointer.edition if pointer else None,
        bundled_number(paths.bundled / BUNDLED_FRONT),
        sound=damage is None,
    )
    installed_now = pointer is None or decision is not Decision.KEEP
    if pointer is None or installed_now:
        # Building loads the decoder of data files, which most starts do not need.
        from csap_desktop.services.installer import install_edition  # noqa: PLC0415

        pointer = install_edition(paths, pointer, decision, clock())
    elif not is_told(read_log(paths), pointer):
        # Somebody ended the program between the switch and the log.
        from csap_desktop.services.change_recording import (  # noqa: PLC0415 - as above
            tell_changes,
        )

        tell_changes(paths, clock())
    store = ContentStore(open_read_only(paths.content / pointer.store))
    report = InstallReport(
        edition=pointer.edition,
        origin=pointer.origin,
        installed_at=pointer.installed_at,
        installed_now=installed_now,
        healed=damage,
        unwritable=None,
    )
    return store, report


def _open_in_memory(
    paths: AppPaths, clock: Callable[[], datetime], reason: str
) -> tuple[ContentStore, InstallReport]:
    """Builds the bundled edition in memory, for this run only."""
    from csap_desktop.services.installer import build_unwritten  # noqa: PLC0415

    logger.info("the edition is kept in memory: %s", reason)
    number, store = build_unwritten(paths)
    report = InstallReport(
        edition=number,
        origin="bundled",
        installed_at=clock().astimezone(UTC).isoformat(timespec="seconds"),
        installed_now=True,
        healed=None,
        unwritable=reason,
    )
    return store, report


def _inspect(folder: Path) -> tuple[Pointer | None, str | None]:
    """Reads what is installed, checks every byte and that this program can use it.

    Returns:
        The pointer, or None when nothing usable is installed; and what is damaged.
    """
    try:
        pointer = read_pointer(folder)
    except DamagedError as error:
        return None, str(error)
    if pointer is None:
        return None, None
    try:
        read_checked(folder / pointer.store, pointer.store_sha256)
        read(read_checked(folder / pointer.front, pointer.front_sha256))
        ContentStore(open_read_only(folder / pointer.store)).close()
    except (DamagedError, PublisherError) as error:
        return pointer, str(error)
    return pointer, None
