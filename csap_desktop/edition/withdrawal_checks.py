"""Checks that what is withdrawn stands apart from what may be rung or opened."""

from collections.abc import Iterator

from csap_desktop.domain.contacts import Contact, Line, Route, WebForm
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.faults import Fault, parts

_EMERGENCY = "emergency"


def check_withdrawn(edition: Edition) -> Iterator[Fault]:
    """Finds withdrawn lines, forms and contacts that a reader could still ring.

    A line or form in use is never withdrawn, one that stands apart always is, a route
    that is withdrawn has neither, and the emergency services are never withdrawn.
    """
    for field, route in parts(edition, Route):
        yield from _check_apart(route.lines, f"{field}.lines", apart=False)
        yield from _check_apart(route.forms, f"{field}.forms", apart=False)
        for name in ("withdrawn_lines", "withdrawn_forms"):
            yield from _check_apart(getattr(route, name), f"{field}.{name}", apart=True)
        if route.withdrawn and (route.lines or route.forms or route.email):
            yield Fault(f"{field}.withdrawn", "the route still has a way to reach it")
    for field, contact in parts(edition, Contact):
        if contact.withdrawn and contact.kind == _EMERGENCY:
            reason = "the emergency services cannot be withdrawn: 999 always holds"
            yield Fault(f"{field}.withdrawn", reason)


def _check_apart(
    ways: tuple[Line | WebForm, ...], field: str, *, apart: bool
) -> Iterator[Fault]:
    """Finds ways among those in use that are withdrawn, or the other way round."""
    used = "withdrawn, but stands among what is in use"
    reason = "not withdrawn, but stands apart" if apart else used
    for index, way in enumerate(ways):
        if (way.withdrawn is not None) is not apart:
            yield Fault(f"{field}[{index}].withdrawn", reason)
