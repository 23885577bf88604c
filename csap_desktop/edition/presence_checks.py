"""Checks that an edition holds at all what people come for: whom to ring."""

from collections.abc import Iterator

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.faults import Fault


def check_presence(edition: Edition) -> Iterator[Fault]:
    """Finds an edition without areas, without contacts or without any line.

    What each area needs is held by `contact_checks.check_coverage`.
    """
    if not edition.localities:
        yield Fault("$.localities", "empty")
    if not edition.contacts:
        yield Fault("$.contacts", "empty")
    if not any(route.lines for route in edition.routes):
        yield Fault("$.routes", "no line to ring")
