"""Checks on who to ring: numbers, hours, and a route for every case.

Whether a number is in use by the numbering plan is judged by the publishing tool.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from csap_desktop.domain.contacts import (
    Checklist,
    Concern,
    Contact,
    Line,
    Opening,
    Route,
)
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.faults import Fault, having, parts

SHORT_CODES = frozenset({"999", "112", "101", "18000"})
"""Numbers that are dialled as they stand, from anywhere in the country."""

_NUMBER = re.compile(r"0[1-9][0-9]*( [0-9]+)*")
_DIGITS = frozenset({8, 10, 11})
_EMAIL = re.compile(r"[A-Za-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+")
_UNKNOWN = "hours not known"
_DAY_MINUTES = 24 * 60
_WEEK_MINUTES = 7 * _DAY_MINUTES
_WEEK = (1 << _WEEK_MINUTES) - 1
_OPENINGS = 100
"""Most openings of a route; each is compared with each."""


def check_numbers(edition: Edition) -> Iterator[Fault]:
    """Finds telephone numbers and e-mail addresses of no possible shape."""
    for name in ("number", "textphone"):
        for field, node in having(edition, name):
            number = getattr(node, name)
            if isinstance(node, Line | Contact) and number and not is_number(number):
                yield Fault(f"{field}.{name}", f'"{number}" is not a telephone number')
    for field, node in having(edition, "email"):
        email = node.email
        if isinstance(node, Route | Contact) and email and not _EMAIL.fullmatch(email):
            yield Fault(f"{field}.email", f'"{email}" is not an e-mail address')


def is_number(text: str) -> bool:
    """Says whether a text is shaped like a number one can dial in the country."""
    if text in SHORT_CODES:
        return True
    return bool(_NUMBER.fullmatch(text)) and len(text.replace(" ", "")) in _DIGITS


def check_coverage(edition: Edition) -> Iterator[Fault]:
    """Finds a locality and concern, or a concern, with none or two of what it needs."""
    routes = Counter((route.locality, route.concern) for route in edition.routes)
    for locality in edition.localities:
        for concern in Concern:
            count = routes[locality.id, concern]
            if count != 1:
                case = f"{locality.id} and {concern.value}"
                yield Fault("$.routes", f"{count} routes for {case}, expected 1")
    lists = Counter(checklist.concern for checklist in edition.checklists)
    for concern in Concern:
        if lists[concern] != 1:
            reason = f"{lists[concern]} checklists for {concern.value}, expected 1"
            yield Fault("$.checklists", reason)
    for field, checklist in parts(edition, Checklist):
        if not checklist.items:
            yield Fault(f"{field}.items", "empty")


def check_routes(edition: Edition) -> Iterator[Fault]:
    """Finds routes that lead nowhere."""
    for field, route in parts(edition, Route):
        if not route.lines and not _has_another_way(route):
            yield Fault(field, "no line, and nothing that says what to do instead")
        if route.instead_route == route.id:
            yield Fault(f"{field}.instead_route", "leads back to itself")


def _has_another_way(route: Route) -> bool:
    """Says whether a reader without a line in use is left with something to do.

    A form is enough only where a line was withdrawn: then the program says so.
    """
    form = any(form.url for form in route.forms)
    return bool(route.instead or (route.withdrawn_lines and form))


def check_hours(edition: Edition) -> Iterator[Fault]:
    """Finds hours that are malformed, contradict each other or overlap."""
    for field, line in parts(edition, Line):
        for index, opening in enumerate(line.hours or ()):
            yield from _check_opening(opening, f"{field}.hours[{index}]")
        if line.hours == ():
            yield Fault(f"{field}.hours", "empty; leave it out when not known")
        if line.hours and line.hours_text == _UNKNOWN:
            yield Fault(f"{field}.hours_text", "says not known, but hours are given")
    for field, route in parts(edition, Route):
        yield from _check_other_times(route, field)
        yield from _check_overlaps(route, field)


def _check_opening(opening: Opening, field: str) -> Iterator[Fault]:
    """Checks one opening."""
    if list(opening.days) != sorted({*opening.days} & {*range(1, 8)}) or (
        not opening.days
    ):
        yield Fault(f"{field}.days", "expected weekdays 1 to 7, in order, each once")
    for name in ("opens", "closes"):
        at = getattr(opening, name)
        if at.second or at.microsecond:
            yield Fault(f"{field}.{name}", "expected hours and minutes only")


def _check_other_times(route: Route, field: str) -> Iterator[Fault]:
    """Checks that "whenever the other line is not" has a meaning."""
    for index, line in enumerate(route.lines):
        if not line.other_times:
            continue
        everything = (*route.lines, *route.withdrawn_lines)
        others = [other for other in everything if other is not line]
        where = f"{field}.lines[{index}].other_times"
        if line.hours is not None:
            yield Fault(where, "the line has hours of its own")
        if not others or any(other.hours is None for other in others):
            yield Fault(where, "the hours of the other lines are not known")


def _check_overlaps(route: Route, field: str) -> Iterator[Fault]:
    """Checks that at no minute two openings of a route are staffed."""
    openings = [
        (f"{field}.lines[{number}].hours[{index}]", opening)
        for number, line in enumerate(route.lines)
        for index, opening in enumerate(line.hours or ())
    ]
    if len(openings) > _OPENINGS:
        yield Fault(f"{field}.lines", f"more than {_OPENINGS} openings")
        return
    staffed = [(where, _staffed(opening)) for where, opening in openings]
    for (first, minutes), (second, others) in combinations(staffed, 2):
        if minutes & others:
            yield Fault(second, f"overlaps {first}")


def _staffed(opening: Opening) -> int:
    """Returns the minutes of the week at which an opening is staffed, a bit each."""
    opens = opening.opens.hour * 60 + opening.opens.minute
    closes = opening.closes.hour * 60 + opening.closes.minute
    length = (closes - opens - 1) % _DAY_MINUTES + 1
    minutes = 0
    for day in {*opening.days} & {*range(1, 8)}:
        first = (day - 1) * _DAY_MINUTES + opens
        minutes |= ((1 << length) - 1) << first
    return minutes & _WEEK | minutes >> _WEEK_MINUTES  # Sunday night is Monday's too
