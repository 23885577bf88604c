"""What a search found, as values; loads no database."""

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.routes import Answer


@frozen
class SearchResult:
    """One thing found.

    Attributes:
        rank: 1 for the best.
        kind: "route", "contact", "faq", "article", "body", "place", "postcode",
            "glossary" or "event".
        id: Its id.
        title: What a list shows.
        text: The whole text of the item.
        snippet: The part with the hit: text, and whether it is the hit itself.
        where: For a route, place or postcode: what to ask "who to ring" about.
        answer: For a route worked out for a place: whom to ring now.
    """

    rank: int
    kind: str
    id: str
    title: str
    text: str
    snippet: tuple[tuple[str, bool], ...]
    where: str | None = None
    answer: Answer | None = None


@frozen
class SearchReply:
    """What a search found.

    Attributes:
        query: What was searched for, tidied.
        results: Best first.
        corrected: The words searched for instead, where some were misspelt.
        concerns: The concerns the words speak of, the gravest first.
    """

    query: str
    results: tuple[SearchResult, ...]
    corrected: str | None
    concerns: tuple[Concern, ...]

    @property
    def concern(self) -> Concern | None:
        """The gravest concern the words speak of; None when they speak of none."""
        return self.concerns[0] if self.concerns else None
