"""The bodies of the governance and how they relate, as they stood on a day."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.header import Period
from csap_desktop.domain.reference import Body, Link

LEADING = frozenset({"partnership", "predecessor", "successor"})
"""Kinds of bodies that lead the protection of children, one after the other."""

SUCCEEDS = "succeeds"
_DAY = timedelta(days=1)


class Relation(Enum):
    """What another body is to a body; in the order in which they are told."""

    CHAIRED_BY = "chaired-by"
    ANSWERS_TO = "answers-to"
    HEARS_FROM = "hears-from"
    CHAIRS = "chairs"
    MEMBER_OF = "member-of"
    MEMBERS = "members"
    SUPPORTS = "supports"
    SUPPORTED_BY = "supported-by"
    SCRUTINISES = "scrutinises"
    SCRUTINISED_BY = "scrutinised-by"
    DIRECTS = "directs"
    DIRECTED_BY = "directed-by"
    WORKS_UNDER = "works-under"
    WORKING_UNDER = "working-under"
    LINKED_WITH = "linked-with"
    TOOK_OVER_FROM = "took-over-from"
    FOLLOWED_BY = "followed-by"


_OUTWARD = {
    "reports-to": Relation.ANSWERS_TO,
    "member-of": Relation.MEMBER_OF,
    "chairs": Relation.CHAIRS,
    "supports": Relation.SUPPORTS,
    "scrutinises": Relation.SCRUTINISES,
    "linked-with": Relation.LINKED_WITH,
    SUCCEEDS: Relation.TOOK_OVER_FROM,
    "works-under": Relation.WORKS_UNDER,
    "directs": Relation.DIRECTS,
}
_INWARD = {
    "reports-to": Relation.HEARS_FROM,
    "member-of": Relation.MEMBERS,
    "chairs": Relation.CHAIRED_BY,
    "supports": Relation.SUPPORTED_BY,
    "scrutinises": Relation.SCRUTINISED_BY,
    "linked-with": Relation.LINKED_WITH,
    SUCCEEDS: Relation.FOLLOWED_BY,
    "works-under": Relation.WORKING_UNDER,
    "directs": Relation.DIRECTED_BY,
}


@frozen
class Neighbour:
    """Another body, as one body sees it.

    Attributes:
        relation: What it is to the body.
        id: Its id.
        link: The link that says so.
    """

    relation: Relation
    id: str
    link: Link


@frozen
class Span:
    """A stretch of time in which nothing changes.

    Attributes:
        start: First day; None where it is open.
        end: Last day; None where it is open.
    """

    start: date | None
    end: date | None

    def holds(self, day: date) -> bool:
        """Says whether a day lies in it."""
        return _within(self.start, self.end, day)

    def day(self, today: date) -> date:
        """Returns the day that stands for it: its last one, or today where it goes on.

        Args:
            today: The present day.
        """
        if self.end is not None:
            return self.end
        return max(today, self.start) if self.start is not None else today


@frozen
class Governance:
    """Bodies and links, in the order of the edition.

    Invariant: a link whose ends are not both among the bodies says nothing.
    """

    bodies: tuple[Body, ...] = ()
    links: tuple[Link, ...] = ()

    def as_at(self, day: date) -> "Governance":
        """Returns what stood on a day.

        Args:
            day: The day; the last day of a period counts as one of its days.
        """
        bodies = tuple(body for body in self.bodies if stands(body.period, day))
        ids = {body.id for body in bodies}
        links = (
            link
            for link in self.links
            if stands(link.period, day) and {link.source, link.target} <= ids
        )
        return Governance(bodies, tuple(links))

    def body(self, body_id: str) -> Body | None:
        """Returns a body; None where there is none with this id."""
        return next((body for body in self.bodies if body.id == body_id), None)

    def neighbours(
        self, body_id: str, day: date | None = None
    ) -> tuple[Neighbour, ...]:
        """Returns the bodies that a body relates to, by relation.

        Args:
            body_id: The body.
            day: The day the links have to stand on; None for any. Who took over from
                whom is told on every day.
        """
        ids = {body.id for body in self.bodies}
        found = []
        for link in self.links:
            ends = {link.source, link.target}
            holds = day is None or link.kind == SUCCEEDS or stands(link.period, day)
            if body_id in ends and ends <= ids and len(ends) > 1 and holds:
                out = link.source == body_id
                relation = (_OUTWARD if out else _INWARD)[link.kind]
                other = link.target if out else link.source
                found.append(Neighbour(relation, other, link))
        order = {relation: number for number, relation in enumerate(Relation)}
        return tuple(sorted(found, key=lambda one: order[one.relation]))

    def orphans(self) -> tuple[Body, ...]:
        """Returns the bodies that no link leads from or to."""
        return tuple(body for body in self.bodies if not self.neighbours(body.id))

    def moments(self) -> tuple[date, ...]:
        """Returns the days on which something is no longer as it was the day before."""
        periods = [body.period for body in self.bodies]
        periods += [link.period for link in self.links]
        starts = {period.start for period in periods if period.start}
        after = {period.end + _DAY for period in periods if period.end}
        return tuple(sorted(starts | after))

    def spans(self) -> tuple[Span, ...]:
        """Returns the stretches of time between those days, the earliest first."""
        edges = (None, *self.moments(), None)
        return tuple(
            Span(start, end - _DAY if end else None) for start, end in pairwise(edges)
        )

    def span_of(self, day: date) -> Span:
        """Returns the stretch of time that a day lies in."""
        return next(span for span in self.spans() if span.holds(day))

    def stepped(self, day: date, step: int, today: date) -> date | None:
        """Returns the day of the stretch of time some steps before or after.

        Args:
            day: Where to start.
            step: How many stretches on; negative for back.
            today: The present day, for a stretch that goes on.

        Returns:
            None where there is no such stretch.
        """
        spans = self.spans()
        there = spans.index(self.span_of(day)) + step
        return spans[there].day(today) if 0 <= there < len(spans) else None

    def day_of(self, body_id: str, today: date) -> date | None:
        """Returns a day on which a body stood: of the latest span it stood in.

        Args:
            body_id: The body.
            today: The present day, for spans that go on.

        Returns:
            None where there is no such body, or no day on which it stood.
        """
        body = self.body(body_id)
        if body is None:
            return None
        days = [span.day(today) for span in self.spans()]
        return next((day for day in reversed(days) if stands(body.period, day)), None)


def stands(period: Period, day: date) -> bool:
    """Says whether a period includes a day; an open or unknown end includes it.

    Args:
        period: From when to when.
        day: The day; the last day of the period counts.
    """
    return _within(period.start, period.end, day)


def leading(bodies: Iterable[Body]) -> tuple[Body, ...]:
    """Returns the bodies that lead the protection of children."""
    return tuple(body for body in bodies if body.kind in LEADING)


def _within(start: date | None, end: date | None, day: date) -> bool:
    """Says whether a day lies between two others, where they are known."""
    return (start is None or start <= day) and (end is None or day <= end)
