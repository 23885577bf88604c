"""Checks that an edition holds at all what people come for: whom to ring, and 999."""

from collections.abc import Iterator

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.faults import Fault

_EMERGENCY, _NUMBER = "emergency", "999"


def check_presence(edition: Edition) -> Iterator[Fault]:
    """Finds an edition without areas, or without the emergency number.

    What each area needs is held by `contact_checks.check_coverage`.
    """
    if not edition.localities:
        yield Fault("$.localities", "empty")
    if not any(
        contact.kind == _EMERGENCY and contact.number == _NUMBER
        for contact in edition.contacts
    ):
        yield Fault("$.contacts", f"no {_EMERGENCY} contact with the number {_NUMBER}")
    if not any(route.lines for route in edition.routes):
        yield Fault("$.routes", "no line to ring")
