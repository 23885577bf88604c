"""Which changes stand on what is in view: an answer, an item, results. Free of Qt."""

from collections.abc import Collection, Iterable

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.domain.routes import ADVICE, POLICE, Answer
from csap_desktop.services.found import SearchReply

Changes = tuple[LoggedChange, ...]

ANYWHERE = frozenset({"emergency", POLICE, ADVICE})
"""Contacts whose numbers stand beside every answer."""

HELP = frozenset({"childline", "relay", "esms", "999bsl"})
"""Contacts that stand below the guide to the first step."""

_PLACE, _AUTHORITY, _POSTCODES = "place", "authority", "postcodes"


def on_answers(waiting: Changes, answers: Iterable[Answer]) -> Changes:
    """Returns the changes that answers show.

    Args:
        waiting: Changes to be acknowledged.
        answers: The answers on show.
    """
    shown = tuple(answers)
    ids = {one for answer in shown for one in _ids_of(answer)} | ANYWHERE
    return tuple(
        change
        for change in waiting
        if stands_in(change, ids) or any(_moved(change, one) for one in shown)
    )


def on_start(waiting: Changes, pinned: Iterable[Answer]) -> Changes:
    """Returns the changes that the page shows before anything is answered.

    Args:
        waiting: Changes to be acknowledged.
        pinned: The answers of what is pinned.
    """
    found = on_answers(waiting, pinned)
    return tuple(one for one in waiting if one in found or stands_in(one, HELP))


def on_results(waiting: Changes, reply: SearchReply | None) -> Changes:
    """Returns the changes of what a search found.

    Args:
        waiting: Changes to be acknowledged.
        reply: What was found; None while nothing was.
    """
    results = reply.results if reply else ()
    ids = {one.id for one in results}
    answers = [one.answer for one in results if one.answer]
    ids |= {one for answer in answers for one in _ids_of(answer)}
    return tuple(
        change
        for change in waiting
        if stands_in(change, ids) or any(_moved(change, one) for one in answers)
    )


def _ids_of(answer: Answer) -> tuple[str, ...]:
    """Returns the ids of the routes whose lines an answer shows."""
    route = answer.route
    return tuple(one for one in (route.id, route.instead_route) if one)


def stands_in(change: LoggedChange, ids: Collection[str]) -> bool:
    """Says whether a change is of an item on show."""
    return change.id in ids or any(one in ids for one in change.touches)


def _moved(change: LoggedChange, answer: Answer) -> bool:
    """Says whether the place of an answer lies elsewhere now."""
    match = answer.match
    if change.kind == _PLACE:
        return change.title == match.place
    if change.kind == _AUTHORITY:
        return change.title in match.authorities
    if change.kind == _POSTCODES:
        is_postcode = match.kind == "postcode"
        return is_postcode and match.place.startswith(change.title)
    return False
