"""The installed edition in full: installs, checks, heals and opens it.

Loads the database library, so it is imported after the first paint.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.stored import StoredItem
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import InstallReport
from csap_desktop.services.installed_edition import find_sound
from csap_desktop.services.search import SearchService
from csap_desktop.store.content_store import ContentStore
from csap_desktop.store.engine import open_read_only

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
    installed = find_sound(paths, clock())
    pointer = installed.pointer
    store = ContentStore(open_read_only(paths.content / pointer.store))
    report = InstallReport(
        edition=pointer.edition,
        origin=pointer.origin,
        installed_at=pointer.installed_at,
        installed_now=installed.installed_now,
        healed=installed.damage,
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
