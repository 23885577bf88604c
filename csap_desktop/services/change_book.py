"""The changes somebody must see, held for the window while it is open.

Read before the first paint; written off the main thread. Light, like the log itself.
"""

from collections.abc import Collection, Iterable
from datetime import datetime

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.logged_changes import (
    LoggedChange,
    listed,
    touching,
    waiting,
)
from csap_desktop.services.change_log import ChangeLog, acknowledge, read
from csap_desktop.store.pointer import Sha256, by_hashlib


class ChangeBook:
    """What the log said when it was last read."""

    def __init__(
        self, paths: AppPaths | None = None, sha256: Sha256 = by_hashlib
    ) -> None:
        """Reads the log.

        Args:
            paths: Where files are; None for a book that is always empty.
            sha256: How hashes are worked out.
        """
        self._paths = paths
        self._sha256 = sha256
        self._log = read(paths, sha256) if paths else ChangeLog()

    @property
    def waiting(self) -> tuple[LoggedChange, ...]:
        """What is still to be acknowledged, the newest first."""
        return waiting(self._log.changes)

    @property
    def is_incomplete(self) -> bool:
        """Whether changes could not be told within the last days."""
        return self._log.damaged or self._log.lost_at is not None

    def touching(self, ids: Collection[str]) -> tuple[LoggedChange, ...]:
        """Returns what is to be acknowledged and stands in some items.

        Args:
            ids: Ids of the items that are on show.
        """
        return touching(self._log.changes, ids)

    def listed(self, now: datetime) -> tuple[LoggedChange, ...]:
        """Returns everything that is listed at a moment, the newest first.

        Args:
            now: The moment (aware).
        """
        return listed(self._log.changes, now)

    def read_again(self) -> None:
        """Reads the log again; may run in any thread."""
        if self._paths:
            self._log = read(self._paths, self._sha256)

    def acknowledge(self, seen: Iterable[LoggedChange], now: datetime) -> None:
        """Notes that changes were seen; blocks, so it runs off the main thread.

        Args:
            seen: The changes, as they were shown.
            now: The present moment (aware).

        Raises:
            MachineError: It could not be kept; they wait on.
        """
        if self._paths:
            self._log = acknowledge(self._paths, seen, now)


NO_CHANGES = ChangeBook()
"""A book without a log; it stays empty."""
