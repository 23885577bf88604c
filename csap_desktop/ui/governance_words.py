"""What the page on the governance says of bodies and links. Free of Qt.

`tr` translates a sentence; see `ui.answer_words`.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date

from csap_desktop.domain.body_places import Place, Where
from csap_desktop.domain.governance import Governance, Neighbour, Relation, Span
from csap_desktop.domain.header import Period
from csap_desktop.domain.provenance import Provenance, Source
from csap_desktop.domain.reference import Body
from csap_desktop.ui.answer_words import format_day, untranslated

_KINDS = {
    "partnership": "Partnership",
    "board": "Board",
    "tactical": "Tactical group",
    "operational": "Operational groups",
    "support": "Supporting unit",
    "role": "Role",
    "panel": "Panel",
    "safeguarding-partner": "Safeguarding partner",
    "predecessor": "Board before the joint partnership",
    "successor": "Partnership of one area",
    "linked": "Linked boards",
    "national": "National body",
    "category": "Kind of organisation",
}
_RELATIONS = {
    Relation.CHAIRED_BY: "Chaired by",
    Relation.ANSWERS_TO: "Answers to",
    Relation.HEARS_FROM: "Hears from",
    Relation.CHAIRS: "Chairs",
    Relation.MEMBER_OF: "Member of",
    Relation.MEMBERS: "Members",
    Relation.SUPPORTS: "Supports",
    Relation.SUPPORTED_BY: "Supported by",
    Relation.SCRUTINISES: "Scrutinises",
    Relation.SCRUTINISED_BY: "Scrutinised by",
    Relation.DIRECTS: "Directs",
    Relation.DIRECTED_BY: "Directed by",
    Relation.WORKS_UNDER: "Works under",
    Relation.WORKING_UNDER: "Working under it",
    Relation.LINKED_WITH: "Linked with",
    Relation.TOOK_OVER_FROM: "Took over from",
    Relation.FOLLOWED_BY: "Followed by",
}
_LINKS = {
    "reports-to": "answers to it",
    "member-of": "member",
    "chairs": "chairs",
    "supports": "supports",
    "scrutinises": "scrutinises",
    "linked-with": "linked with",
    "works-under": "works under",
    "directs": "directs",
    "succeeds": "took over from",
}
_SURE = {
    "high": "The sources are clear.",
    "medium": "Fairly sure.",
    "low": "Not sure.",
    "none": "No source was found.",
}
_MONTHS = (
    "January",
    "February",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT_MONTHS = ("Jan", "Feb", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATED = frozenset({"predecessor", "successor"})
_SAYING_ENOUGH = frozenset({"board", "tactical", "operational", "partnership"})


class GovernanceWords:
    """Puts the governance into words."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def kind(self, body: Body) -> str:
        """Says what a body is."""
        return self._tr(_KINDS.get(body.kind, body.kind))

    def relation(self, relation: Relation) -> str:
        """Says what other bodies are to a body: a heading above their names."""
        return self._tr(_RELATIONS[relation])

    def link(self, kind: str, *, inferred: bool) -> str:
        """Says how a body belongs to the one above it in the tree."""
        said = self._tr(_LINKS.get(kind, kind))
        return self._tr("{link} (inferred)").format(link=said) if inferred else said

    def period(self, period: Period | Span) -> str:
        """Says from when to when a body stood."""
        tr = self._tr
        start = format_day(period.start, tr) if period.start else ""
        end = format_day(period.end, tr) if period.end else ""
        if start and end:
            return tr("{start} to {end}").format(start=start, end=end)
        if start:
            return tr("since {start}").format(start=start)
        return tr("until {end}").format(end=end) if end else tr("period not known")

    def dates(self, period: Period) -> str:
        """Says the same in as little room: "29 Sep 2019 to 31 Aug 2023"."""
        said = self.period(period)
        for month, short in zip(_MONTHS, _SHORT_MONTHS, strict=True):
            said = said.replace(self._tr(month), self._tr(short))
        return said

    def short(self, body: Body) -> str:
        """Returns the shortest name of a body that still says which."""
        return body.short or body.name

    def note(self, body: Body, place: Place) -> str:
        """Returns the words under a name on the chart; empty where none are needed."""
        if place.link is not None and place.where in {Where.BESIDE, Where.UNDER}:
            said = self._tr(_LINKS[place.link.kind])
        elif place.where is Where.ABOVE:
            said = ""
        elif body.kind in _DATED:
            said = self.period(body.period)
        elif body.kind not in _SAYING_ENOUGH:
            said = _lower(self.kind(body))
        elif body.inferred:
            said = self._tr("partly inferred")
        else:
            other = next((name for name in body.also_called if " " in name), "")
            text = self._tr("also called {name}")
            said = text.format(name=other) if other else ""
        starred = self._tr("{words} *")
        return starred.format(words=said).strip() if body.inferred else said

    def spoken(
        self, body: Body, neighbours: Iterable[Neighbour], whole: Governance
    ) -> str:
        """Says all there is to see around a body, for who cannot see it."""
        said = [self.kind(body), self.period(body.period)]
        for relation, ids in grouped(neighbours).items():
            names = [there.name for one in ids if (there := whole.body(one.id))]
            text = self._tr("{relation}: {names}")
            said.append(
                text.format(relation=self.relation(relation), names=self.listed(names))
            )
        if body.inferred:
            said.append(body.inferred.rstrip("."))
        return ". ".join(said) + "."

    def listed(self, names: list[str]) -> str:
        """Puts names into a row: "one, two and three"."""
        if not names[1:]:
            return "".join(names)
        text = self._tr("{names} and {last}")
        return text.format(names=", ".join(names[:-1]), last=names[-1])

    def sure(self, provenance: Provenance) -> str:
        """Says how sure the edition is of a body."""
        tr = self._tr
        said = [tr(_SURE.get(provenance.confidence, ""))]
        if provenance.confirmed and provenance.confirmed_on:
            text = tr("Confirmed on {day} by {who}.")
            day = format_day(provenance.confirmed_on, tr)
            said.append(text.format(day=day, who=provenance.confirmed_by))
        else:
            said.append(tr("Nobody has confirmed it with its owner."))
        note = provenance.note or ""
        note = note[:1].upper() + note[1:]
        said.append(note if not note or note.endswith(".") else note + ".")
        return " ".join(one for one in said if one)

    def source(self, source: Source) -> str:
        """Names a source with its date."""
        dated = source.dated or source.era
        with suppress(ValueError):  # a year, a month or words: as it is
            dated = format_day(date.fromisoformat(dated), self._tr)
        return self._tr("{title} ({dated})").format(title=source.title, dated=dated)


def grouped(
    neighbours: Iterable[Neighbour],
) -> dict[Relation, tuple[Neighbour, ...]]:
    """Puts the neighbours of one relation together, in the order they come."""
    groups: dict[Relation, tuple[Neighbour, ...]] = {}
    for one in neighbours:
        groups[one.relation] = (*groups.get(one.relation, ()), one)
    return groups


def _lower(text: str) -> str:
    """Begins with a small letter."""
    return text[:1].lower() + text[1:]
