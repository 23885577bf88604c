"""Editions in which something is withdrawn, for tests."""

from dataclasses import replace
from datetime import date

from csap_desktop.domain.contacts import Route
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.withdrawal import Withdrawal
from csap_desktop.edition.format import decode, encode
from csap_desktop.edition.front import read
from csap_desktop.edition.front_writer import front_bytes
from csap_desktop.services.answers import AnswerService

GONE = Withdrawal(date(2026, 11, 1), "The team moved to another office")


def withdrawn(edition: Edition, *ids: str, number: int = 2) -> Edition:
    """Returns an edition in which routes, lines, contacts or texts are withdrawn.

    Args:
        edition: The edition.
        ids: What to withdraw.
        number: Number of the new edition.
    """
    return replace(
        edition,
        edition=replace(edition.edition, number=number),
        routes=tuple(without_lines(route, *ids) for route in edition.routes),
        contacts=tuple(
            replace(one, withdrawn=GONE) if one.id in ids else one
            for one in edition.contacts
        ),
        articles=tuple(
            replace(one, withdrawn=GONE) if one.id in ids else one
            for one in edition.articles
        ),
        faqs=tuple(
            replace(one, withdrawn=GONE) if one.id in ids else one
            for one in edition.faqs
        ),
    )


def without_lines(route: Route, *ids: str) -> Route:
    """Returns a route in which these lines, or all of it, are withdrawn."""
    if route.id in ids:
        return replace(
            without_lines(route, *(line.id for line in route.lines)),
            withdrawn=GONE,
            instead=route.instead or "Ring the main switchboard of the council.",
            email=None,
            forms=(),
            withdrawn_forms=tuple(
                replace(form, withdrawn=GONE) for form in route.forms
            ),
        )
    return replace(
        route,
        lines=tuple(line for line in route.lines if line.id not in ids),
        withdrawn_lines=tuple(
            replace(line, withdrawn=GONE) for line in route.lines if line.id in ids
        ),
    )


def answers_of(edition: Edition) -> AnswerService:
    """Returns who to ring, read from the front file of an edition."""
    return AnswerService(read(front_bytes(decode(encode(edition)))))
