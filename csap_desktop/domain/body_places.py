"""Where each body has its place among the others: the same for chart and tree.

A body stands below the one it reports to, above the one it is a member of, beside the
one it chairs or supports, or under the one it is linked with. Each stands exactly once,
also where links go round in a circle.
"""

from collections.abc import Iterable
from enum import Enum

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.governance import LEADING, Governance
from csap_desktop.domain.reference import Link

_PARTNER = "safeguarding-partner"
REPORTS, MEMBER = "reports-to", "member-of"
_SIDE_KINDS = ("chairs", "supports", "scrutinises")


class Where(Enum):
    """How a body stands to its parent."""

    TREE = "tree"
    ABOVE = "above"
    BESIDE = "beside"
    HUB = "hub"
    UNDER = "under"
    ALONE = "alone"


@frozen
class Place:
    """The place of one body.

    Attributes:
        id: The body.
        where: TREE: below its parent, or a root; ABOVE: a member of a root; BESIDE: it
            chairs or supports its parent; HUB: others are linked with it; UNDER: it is
            linked with its parent; ALONE: nothing relates it to others.
        parent: The body it stands at; None for a root, a hub or one alone.
        link: The link that puts it there.
    """

    id: str
    where: Where
    parent: str | None = None
    link: Link | None = None


@frozen
class Places:
    """The places of all bodies, in the order of the edition.

    Attributes:
        all: One place for each body.
        circles: Links left out because they would close a circle.
    """

    all: tuple[Place, ...]
    circles: tuple[Link, ...] = ()

    def of(self, body_id: str) -> Place:
        """Returns the place of a body that is among them."""
        return next(place for place in self.all if place.id == body_id)

    def at(self, parent: str | None, *wheres: Where) -> tuple[str, ...]:
        """Returns the bodies that have a place at a body.

        Args:
            parent: The body; None for those that stand at none.
            wheres: The kinds of places wanted; all where none is named.
        """
        return tuple(
            place.id
            for place in self.all
            if place.parent == parent and (not wheres or place.where in wheres)
        )

    def depth(self, body_id: str) -> int:
        """Returns how many bodies stand between a body and its root."""
        above = self.of(body_id).parent
        return 0 if above is None else 1 + self.depth(above)


def find_places(governance: Governance) -> Places:
    """Gives each body its place.

    Args:
        governance: What stands on a day.
    """
    return _Finder(governance).find()


def groups_alone(governance: Governance, places: Places) -> list[list[str]]:
    """Groups bodies without links: those that lead, the partners, the others.

    Args:
        governance: What stands on a day.
        places: The places of its bodies.
    """
    alone = set(places.at(None, Where.ALONE))
    groups: list[list[str]] = [[], [], []]
    for body in governance.bodies:
        if body.id in alone:
            group = 0 if body.kind in LEADING else 1 if body.kind == _PARTNER else 2
            groups[group].append(body.id)
    return groups


class _Finder:
    """Gives places in one order: tree, members, hubs, what is linked, sides."""

    def __init__(self, governance: Governance) -> None:
        self._ids = tuple(body.id for body in governance.bodies)
        ids = set(self._ids)
        self._links = tuple(
            link
            for link in governance.links
            if link.source != link.target and {link.source, link.target} <= ids
        )
        self._sides = self._find_sides()
        self._found: dict[str, Place] = {}
        self._circles: list[Link] = []

    def find(self) -> Places:
        """Returns the places."""
        self._place_tree()
        for component in self._components():
            self._place_component(component)
        self._place_sides()
        for one in self._ids:
            self._found.setdefault(one, Place(one, Where.ALONE))
        return Places(
            tuple(self._found[one] for one in self._ids), tuple(self._circles)
        )

    def _find_sides(self) -> frozenset[str]:
        """Finds bodies that chair or support others and that nobody reports to."""
        led = {link.target for link in self._links if link.kind in {REPORTS, MEMBER}}
        acting = [link for link in self._links if link.kind in _SIDE_KINDS]
        sides = {link.source for link in acting} - led
        return frozenset(link.source for link in acting if link.target not in sides) & (
            frozenset(sides)
        )

    def _place_tree(self) -> None:
        """Places what reports to somebody or is a member, and what is above it."""
        parents: dict[str, Link] = {}
        for kind in (REPORTS, MEMBER):
            for link in _stated_first(self._links, kind):
                if {link.source, link.target} & self._sides or link.source in parents:
                    continue
                if _closes_circle(link, parents):
                    self._circles.append(link)
                else:
                    parents[link.source] = link
        tops = {link.target for link in parents.values()}
        for one in self._ids:
            mine = parents.get(one)
            if mine is not None:
                member = mine.kind == MEMBER and one not in tops
                above = member and mine.target not in parents
                where = Where.ABOVE if above else Where.TREE
                self._found[one] = Place(one, where, mine.target, mine)
            elif one in tops:
                self._found[one] = Place(one, Where.TREE)

    def _components(self) -> Iterable[tuple[str, ...]]:
        """Gives the groups of bodies outside the tree that links hold together."""
        rest = [one for one in self._ids if one not in self._found]
        left = [one for one in rest if one not in self._sides]
        while left:
            group, new = {left[0]}, {left[0]}
            while new:
                new = {
                    one for one in left if any(self._link(one, two) for two in new)
                } - group
                group |= new
            yield tuple(one for one in left if one in group)
            left = [one for one in left if one not in group]

    def _place_component(self, group: tuple[str, ...]) -> None:
        """Places the best linked body as a hub, and the others under it."""
        if len(group) == 1 and not self._has_side(group[0]):
            self._place_single(group[0])
            return

        def degree(one: str) -> int:
            return sum(self._link(one, two) is not None for two in group)

        hub = max(group, key=lambda one: (degree(one), -self._ids.index(one)))
        self._found[hub] = Place(hub, Where.HUB)
        reached = [hub]
        for parent in reached:
            for one in group:
                link = self._link(one, parent)
                if one not in self._found and link is not None:
                    self._found[one] = Place(one, Where.UNDER, parent, link)
                    reached.append(one)

    def _place_single(self, one: str) -> None:
        """Places a body whose only links lead into the tree."""
        for link in self._links:
            if one in {link.source, link.target}:
                other = link.target if link.source == one else link.source
                if other in self._found:
                    self._found[one] = Place(one, Where.UNDER, other, link)
                    return

    def _has_side(self, one: str) -> bool:
        """Says whether a body may have somebody beside it."""
        return any(
            link.target == one and link.source in self._sides for link in self._links
        )

    def _place_sides(self) -> None:
        """Places each body that chairs or supports beside the best of those."""
        places = Places(tuple(self._found.values()))
        for one in (one for one in self._ids if one in self._sides):
            acting = [
                link
                for link in self._links
                if link.source == one
                and link.kind in _SIDE_KINDS
                and link.target in self._found
                and link.target not in self._sides
            ]
            best = min(
                acting,
                key=lambda link: (
                    link.inferred,
                    _SIDE_KINDS.index(link.kind),
                    places.depth(link.target),
                ),
            )
            self._found[one] = Place(one, Where.BESIDE, best.target, best)

    def _link(self, one: str, two: str) -> Link | None:
        """Returns the first link between two bodies."""
        ends = {one, two}
        return next((x for x in self._links if {x.source, x.target} == ends), None)


def _stated_first(links: Iterable[Link], kind: str) -> tuple[Link, ...]:
    """Returns the links of a kind, those that a source states before the others."""
    chosen = [link for link in links if link.kind == kind]
    return tuple(sorted(chosen, key=lambda link: link.inferred))


def _closes_circle(link: Link, parents: dict[str, Link]) -> bool:
    """Says whether the target of a link already stands below its source."""
    above: str | None = link.target
    while above is not None:
        if above == link.source:
            return True
        higher = parents.get(above)
        above = higher.target if higher else None
    return False
