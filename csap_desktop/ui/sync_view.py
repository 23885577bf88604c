"""What the window sees of syncs, without importing what proves publications.

`services.sync_door.SyncDoor` has this shape; tests bring one of their own.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from csap_desktop.domain.changes import Change
from csap_desktop.domain.sync import SyncProgress, SyncReport
from csap_desktop.services.sync_door import SyncPlan


class Syncing(Protocol):
    """Syncs; every method blocks and is called off the main thread."""

    def plan(self) -> SyncPlan:
        """Says where and how often is looked, and what is remembered of it."""

    def look(
        self,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
        address: str = "",
        root: Path | None = None,
    ) -> SyncReport:
        """Looks for a new edition, and installs it."""

    def fingerprint(self, root: Path) -> str:
        """Returns the SHA-256 of a root file."""

    def has_root(self) -> bool:
        """Says whether a root is trusted here."""

    def what_would_change(self) -> tuple[Change, ...]:
        """Says what would change if the edition before were brought back."""

    def bring_back(self) -> None:
        """Puts the edition before in the place of the one in use."""
