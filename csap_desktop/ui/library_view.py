"""What the pages see of the library, without importing it.

`services.library` loads the database, which waits until after the first paint; pages
are built before it has arrived.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from csap_desktop.domain.stored import StoredItem
from csap_desktop.services.found import SearchReply
from csap_desktop.services.installation import InstallReport


class Searching(Protocol):
    """The search; see `services.search.SearchService`."""

    def search(
        self,
        words: str,
        at: datetime,
        limit: int = 20,
        *,
        kind: str | None = None,
        exact: bool = False,
    ) -> SearchReply:
        """Searches for what was typed; one kind only, or without correction."""


class OpenLibrary(Protocol):
    """The open library; see `services.library.Library`."""

    @property
    def search(self) -> Searching:
        """The search over it."""

    @property
    def report(self) -> InstallReport:
        """What was found while it was opened."""

    def item(self, item_id: str) -> StoredItem | None:
        """Returns an item, or None when there is none with this id."""

    def items_of(self, kind: str) -> tuple[StoredItem, ...]:
        """Returns every item of one kind, in the order of the data file."""

    def titles(self, ids: tuple[str, ...]) -> Mapping[str, str]:
        """Returns what items are called, by id."""

    def links_of(self, body_id: str) -> tuple[Mapping[str, Any], ...]:
        """Returns how a body relates to others, as plain values."""

    def close(self) -> None:
        """Closes it."""
