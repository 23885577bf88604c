"""What a search found, as values; loads no database."""

from collections.abc import Mapping, Sequence

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.header import Locality
from csap_desktop.domain.places import Match
from csap_desktop.domain.routes import Answer

COUNTED = (
    *("route", "contact", "faq", "article", "document", "body", "glossary", "event"),
    *("place",),
)
"""The kinds that results are counted and chosen by; a postcode is a place."""

MOST_OF_A_KIND = 50
"""Most results of one kind that a page lists; where there are more, it says so."""


@frozen
class Facts:
    """What is said of an item beside its text, as the edition has it.

    Attributes:
        start: The first day it held or describes (ISO); None when not known.
        end: The last day; None while it holds or when not known.
        when: For an event: the date in words.
        numbers: Telephone numbers, each with what it is and when it is staffed.
        confirmed_on: The day somebody confirmed all of it (ISO); None if nobody has.
        confirmed_by: Who confirmed it.
        last_seen: When it was last seen on a public page, as text.
        is_withdrawn: Whether the whole item must not be used any more.
        withdrawn: Numbers of it that must not be rung any more.
    """

    start: str | None = None
    end: str | None = None
    when: str = ""
    numbers: tuple[tuple[str, str], ...] = ()
    confirmed_on: str | None = None
    confirmed_by: str | None = None
    last_seen: str | None = None
    is_withdrawn: bool = False
    withdrawn: tuple[str, ...] = ()


@frozen
class SearchResult:
    """One thing found.

    Attributes:
        rank: 1 for the best.
        kind: "route", "contact", "faq", "article", "document", "body", "place",
            "postcode", "glossary" or "event".
        id: Its id.
        title: What a list shows.
        text: The whole text of the item.
        snippet: The part with the hit: text, and whether it is the hit itself.
        where: For a route, place or postcode: what to ask "who to ring" about.
        answer: For a route worked out for a place: who to ring now.
        facts: What else the edition says of the item; None for a place.
    """

    rank: int
    kind: str
    id: str
    title: str
    text: str
    snippet: tuple[tuple[str, bool], ...]
    where: str | None = None
    answer: Answer | None = None
    facts: Facts | None = None


@frozen
class SearchReply:
    """What a search found.

    Attributes:
        query: What was searched for, tidied.
        results: Best first.
        corrected: The words searched for instead, where some were misspelt.
        concerns: The concerns the words speak of, the gravest first.
        unknown_number: The telephone number that was typed whole and that nothing in
            this edition has; else None.
        counts: How many results there are of each kind that has any, whatever the
            limit; in the order of `COUNTED`.
        kind: The kind that results were asked for; None for all.
    """

    query: str
    results: tuple[SearchResult, ...]
    corrected: str | None
    concerns: tuple[Concern, ...]
    unknown_number: str | None = None
    counts: tuple[tuple[str, int], ...] = ()
    kind: str | None = None

    @property
    def total(self) -> int:
        """How many results there are of all kinds, whatever the limit."""
        return sum(count for _, count in self.counts)

    @property
    def undecided(self) -> tuple[str, ...]:
        """The places named that may lie in more than one locality, or outside."""
        fitting: dict[str, set[str]] = {}
        for result in self.results:
            if result.answer and result.where:
                locality = result.answer.match.locality
                fitting.setdefault(result.where, set()).add(locality)
        for result in self.results:
            if result.where in fitting and result.id == f"outside:{result.where}":
                fitting[result.where].add(result.id)
        return tuple(where for where, fits in fitting.items() if len(fits) > 1)

    @property
    def concern(self) -> Concern | None:
        """The gravest concern the words speak of; None when they speak of none."""
        return self.concerns[0] if self.concerns else None


def counted_as(kind: str) -> str:
    """Returns the kind that a result is counted as: a postcode is a place."""
    return "place" if kind == "postcode" else kind


def place_result(match: Match, locality: Locality, place_id: str) -> SearchResult:
    """Makes a result of a place or postcode of the area, with its council.

    Args:
        match: What was found.
        locality: The locality it lies in.
        place_id: Its id in the edition.
    """
    councils = " or ".join(match.authorities) or locality.name
    maybe = "" if match.certainty == "high" else ", if the postcode agrees"
    lies = "" if match.place == councils else f" is in {councils}{maybe}"
    runs = f"{locality.council} runs children's and adults' services"
    text = f"{match.place}{lies}. {runs} there." if lies else f"{match.place}: {runs}."
    kind = "postcode" if match.kind == "postcode" else "place"
    title = f"{match.place}, {councils}" if lies else match.place
    return _of_place(kind, place_id, title, text, match.place)


def shared_result(
    matches: Sequence[Match], localities: Mapping[str, Locality]
) -> SearchResult:
    """Makes one result of a postcode that several services share.

    Args:
        matches: One for each locality it may lie in.
        localities: The localities by id.
    """
    name = matches[0].place
    areas = [" or ".join(match.authorities) for match in matches]
    councils = [localities[match.locality].council for match in matches]
    served = "; ".join(map("{} ({})".format, areas, councils))
    text = f"{name} is shared. It may be in {served}. The whole postcode decides."
    return _of_place("postcode", name, f"{name}, {' or '.join(areas)}", text, name)


def outside_result(
    name: str, councils: Sequence[str], *, also_ours: bool
) -> SearchResult:
    """Makes a result of a place outside the area.

    Args:
        name: Its name.
        councils: Its councils; none where they are not known.
        also_ours: Whether a place of the area has the same name or postcode.
    """
    council = " or ".join(councils) or "a council this program does not know"
    lies = "may also be" if also_ours else "is"
    text = f"{name} {lies} outside the area, in {council}."
    title = f"{name}, {'or ' if also_ours else ''}outside the area"
    return _of_place("place", f"outside:{name}", title, text, name)


def _of_place(
    kind: str, place_id: str, title: str, text: str, name: str
) -> SearchResult:
    """Makes a result whose text begins with a name, which is the hit."""
    snippet = ((name, True), (text.removeprefix(name), False))
    return SearchResult(0, kind, place_id, title, text, snippet, where=name)
