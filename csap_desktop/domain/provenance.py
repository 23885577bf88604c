"""Where a fact comes from and how sure we are of it. No judgement is made here."""

from datetime import date

from csap_desktop.domain.frozen import frozen


@frozen
class Source:
    """One page, document or data set that facts were taken from.

    Attributes:
        id: Short name, for example "S33".
        title: What a reader would call it: "Report page of the partnership's site".
        publisher: Who published it; None when not known.
        url: Its address; None when it has none.
        dated: The date the page itself bears, as text; None when it bears none.
        era: When it was current, in words.
    """

    id: str
    title: str
    publisher: str | None
    url: str | None
    dated: str | None
    era: str


@frozen
class Provenance:
    """Who says so, when it was last seen, and whether anybody confirmed it.

    Attributes:
        sources: Ids of the sources, best first; empty where none was found.
        confidence: "high", "medium", "low" or "none", as the editors judged it.
        last_seen: When it was last seen on a public page, as text; None if never.
        last_seen_source: Id of the source it was last seen on.
        pages: How many independent pages agree.
        confirmed_on: The day somebody confirmed it with its owner; None if nobody has.
        confirmed_by: Who confirmed it.
        next_check: The day it is due to be checked again; None when not planned.
        note: What a careful reader should know: conflicts, inferences, doubts.
    """

    sources: tuple[str, ...]
    confidence: str
    last_seen: str | None = None
    last_seen_source: str | None = None
    pages: int = 0
    confirmed_on: date | None = None
    confirmed_by: str | None = None
    next_check: date | None = None
    note: str | None = None

    @property
    def confirmed(self) -> bool:
        """Whether somebody has confirmed it with its owner."""
        return self.confirmed_on is not None
