"""What the page on the governance says of bodies and links. Free of Qt.

`tr` translates a sentence; see `ui.answer_words`.
"""

from collections.abc import Callable, Iterable
from datetime import date

from csap_desktop.domain.body_places import Place, Where
from csap_desktop.domain.governance import Governance, Neighbour, Relation, Span
from csap_desktop.domain.header import Period
from csap_desktop.domain.provenance import Provenance, Source
from csap_desktop.domain.reference import Body
from csap_desktop.ui.answer_words import format_dated, format_day, mark, untranslated

_KINDS = {
    "partnership": mark("Partnership"),
    "board": mark("Board"),
    "tactical": mark("Tactical group"),
    "operational": mark("Operational groups"),
    "support": mark("Supporting unit"),
    "role": mark("Role"),
    "panel": mark("Panel"),
    "safeguarding-partner": mark("Safeguarding partner"),
    "predecessor": mark("Board before the joint partnership"),
    "successor": mark("Partnership of one area"),
    "linked": mark("Linked groups"),
    "national": mark("National group"),
    "category": mark("Kind of organisation"),
}
_RELATIONS = {
    Relation.CHAIRED_BY: mark("Chaired by"),
    Relation.ANSWERS_TO: mark("Answers to"),
    Relation.HEARS_FROM: mark("Hears from"),
    Relation.CHAIRS: mark("Chairs"),
    Relation.MEMBER_OF: mark("Member of"),
    Relation.MEMBERS: mark("Members"),
    Relation.SUPPORTS: mark("Supports"),
    Relation.SUPPORTED_BY: mark("Supported by"),
    Relation.SCRUTINISES: mark("Scrutinises"),
    Relation.SCRUTINISED_BY: mark("Scrutinised by"),
    Relation.DIRECTS: mark("Directs"),
    Relation.DIRECTED_BY: mark("Directed by"),
    Relation.WORKS_UNDER: mark("Works under"),
    Relation.WORKING_UNDER: mark("Working under it"),
    Relation.LINKED_WITH: mark("Linked with"),
    Relation.TOOK_OVER_FROM: mark("Took over from"),
    Relation.FOLLOWED_BY: mark("Followed by"),
}
_LINKS = {
    "reports-to": mark("answers to it"),
    "member-of": mark("member"),
    "chairs": mark("chairs"),
    "supports": mark("supports"),
    "scrutinises": mark("scrutinises"),
    "linked-with": mark("linked with"),
    "works-under": mark("works under"),
    "directs": mark("directs"),
    "succeeds": mark("took over from"),
}
_SURE = {
    "high": mark("The sources are clear."),
    "medium": mark("Fairly sure."),
    "low": mark("Not sure."),
    "none": mark("No source was found."),
}
_DAY = {
    1: mark("{day} Jan {year}"),
    2: mark("{day} Feb {year}"),
    3: mark("{day} March {year}"),
    4: mark("{day} April {year}"),
    5: mark("{day} May {year}"),
    6: mark("{day} June {year}"),
    7: mark("{day} July {year}"),
    8: mark("{day} Aug {year}"),
    9: mark("{day} Sep {year}"),
    10: mark("{day} Oct {year}"),
    11: mark("{day} Nov {year}"),
    12: mark("{day} Dec {year}"),
}
_DATED = frozenset({"predecessor", "successor"})
_SAYING_ENOUGH = frozenset({"board", "tactical", "operational", "partnership"})


class GovernanceWords:
    """Puts the governance into words."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def kind(self, body: Body) -> str:
        """Says what a body is."""
        return self._tr(_KINDS[body.kind])

    def relation(self, relation: Relation) -> str:
        """Says what other bodies are to a body: a heading above their names."""
        return self._tr(_RELATIONS[relation])

    def link(self, kind: str, *, inferred: bool) -> str:
        """Says how a body belongs to the one above it in the tree."""
        said = self._tr(_LINKS[kind])
        return self._tr("{link} (inferred)").format(link=said) if inferred else said

    def period(self, period: Period | Span) -> str:
        """Says from when to when a body stood."""
        start = format_day(period.start, self._tr) if period.start else ""
        end = format_day(period.end, self._tr) if period.end else ""
        return self._between(start, end)

    def dates(self, period: Period) -> str:
        """Says the same in as little room: "29 Sep 2019 to 31 Aug 2023"."""
        start = self._brief(period.start) if period.start else ""
        end = self._brief(period.end) if period.end else ""
        return self._between(start, end)

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
        said = [tr(_SURE[provenance.confidence])]
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
        dated = format_dated(source.dated or source.era, self._tr)
        return self._tr("{title} ({dated})").format(title=source.title, dated=dated)

    def _between(self, start: str, end: str) -> str:
        """Says from when to when, either of which may be empty."""
        tr = self._tr
        if start and end:
            return tr("{start} to {end}").format(start=start, end=end)
        if start:
            return tr("since {start}").format(start=start)
        return tr("until {end}").format(end=end) if end else tr("period not known")

    def _brief(self, day: date) -> str:
        """Returns a day in little room: "29 Sep 2019"."""
        return self._tr(_DAY[day.month]).format(day=day.day, year=day.year)


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
