"""What the pages see of the library, without importing it.

`services.library` loads the database, which waits until after the first paint; pages
are built before it has arrived.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.routes import Answer


class Found(Protocol):
    """One search result; see `services.search.SearchResult`."""

    @property
    def kind(self) -> str:
        """What it is."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str:
        """What a list shows."""

    @property
    def snippet(self) -> tuple[tuple[str, bool], ...]:
        """Text with the hits marked."""

    @property
    def where(self) -> str | None:
        """What to ask the answer page about; None for things to read."""

    @property
    def answer(self) -> Answer | None:
        """Whom to ring, worked out; None for all but routes of a place."""


class FoundReply(Protocol):
    """What a search found; see `services.search.SearchReply`."""

    @property
    def query(self) -> str:
        """What was searched for."""

    @property
    def results(self) -> tuple[Found, ...]:
        """Best first."""

    @property
    def corrected(self) -> str | None:
        """The words searched for instead of misspelt ones."""

    @property
    def concern(self) -> Concern | None:
        """The concern the words speak of."""

    @property
    def unknown_number(self) -> str | None:
        """A whole telephone number that was typed and is nobody's."""

    @property
    def undecided(self) -> tuple[str, ...]:
        """Places named that may lie in more than one locality."""


class Searching(Protocol):
    """The search; see `services.search.SearchService`."""

    def search(self, words: str, at: datetime, limit: int = 20) -> FoundReply:
        """Searches for what was typed."""


class ReadItem(Protocol):
    """An item as the data file has it; see `store.content_store.StoredItem`."""

    @property
    def kind(self) -> str:
        """What it is."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def value(self) -> dict[str, Any]:
        """Its fields as plain values."""


class OpenReport(Protocol):
    """What was found while opening; see `services.library.InstallReport`."""

    @property
    def healed(self) -> str | None:
        """What was damaged and has been rebuilt."""

    @property
    def unwritable(self) -> str | None:
        """Why nothing can be kept on this disk."""


class OpenLibrary(Protocol):
    """The open library; see `services.library.Library`."""

    @property
    def search(self) -> Searching:
        """The search over it."""

    @property
    def report(self) -> OpenReport:
        """What was found while it was opened."""

    def item(self, item_id: str) -> ReadItem | None:
        """Returns an item, or None when there is none with this id."""

    def titles(self, ids: tuple[str, ...]) -> Mapping[str, str]:
        """Returns what items are called, by id."""

    def links_of(self, body_id: str) -> tuple[Mapping[str, Any], ...]:
        """Returns how a body relates to others, as plain values."""

    def close(self) -> None:
        """Closes it."""
