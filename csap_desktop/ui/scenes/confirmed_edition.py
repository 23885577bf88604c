"""The bundled edition as it would be if its owners had confirmed every word of it.

For pictures only: nothing here is a fact, and nothing here is ever installed.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.stored import StoredItem
from csap_desktop.edition.front import FrontEdition
from csap_desktop.services.installation import InstallReport
from csap_desktop.ui.library_view import OpenLibrary, Searching

_SURE = Provenance(
    (),
    "high",
    confirmed_on=date(2026, 11, 20),
    confirmed_by="its owner",
    next_check=date(2027, 11, 20),
)
_NOTICE = "The articles and the governance describe the joint partnership."
_SURE_PLAIN = {
    "sources": [],
    "confidence": "high",
    "confirmed_on": "2026-11-20",
    "confirmed_by": "its owner",
    "next_check": "2027-11-20",
}


def confirmed(front: FrontEdition) -> FrontEdition:
    """Returns an edition in which everything is confirmed and every hour known."""
    routes = tuple(
        replace(
            route,
            provenance=_SURE,
            lines=tuple(
                replace(line, provenance=_SURE, other_times=True)
                for line in route.lines
            ),
        )
        for route in front.routes
    )
    contacts = tuple(
        replace(contact, provenance=_SURE, hours_text="24 hours")
        for contact in front.contacts
    )
    checklists = tuple(replace(one, provenance=_SURE) for one in front.checklists)
    return replace(
        front,
        edition=replace(front.edition, notice=_NOTICE),
        routes=routes,
        contacts=contacts,
        checklists=checklists,
    )


class ConfirmedLibrary:
    """A library whose texts are confirmed."""

    def __init__(self, library: OpenLibrary) -> None:
        self._library = library

    @property
    def search(self) -> Searching:
        """The search of the library."""
        return self._library.search

    @property
    def report(self) -> InstallReport:
        """What was found while the library was opened."""
        return self._library.report

    def item(self, item_id: str) -> StoredItem | None:
        """Returns an item."""
        return self._library.item(item_id)

    def items_of(self, kind: str) -> tuple[StoredItem, ...]:
        """Returns every item of one kind, confirmed."""
        return tuple(
            replace(one, value={**one.value, "provenance": _SURE_PLAIN})
            for one in self._library.items_of(kind)
        )

    def titles(self, ids: tuple[str, ...]) -> Mapping[str, str]:
        """Returns what items are called."""
        return self._library.titles(ids)

    def links_of(self, body_id: str) -> tuple[Mapping[str, Any], ...]:
        """Returns how a body relates to others."""
        return self._library.links_of(body_id)

    def close(self) -> None:
        """Leaves the library open: it belongs to whoever opened it."""
