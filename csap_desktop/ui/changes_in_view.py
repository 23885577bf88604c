"""Which changes stand on what is in view: an answer, an item, results. Free of Qt."""

from collections.abc import Collection, Iterable

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.domain.routes import ADVICE, POLICE, Answer
from csap_desktop.ui.item_blocks import links_in
from csap_desktop.ui.item_words import Leaf

Changes = tuple[LoggedChange, ...]

ANYWHERE = frozenset({"emergency", POLICE, ADVICE})
"""Contacts whose numbers stand beside every answer."""

HELP = frozenset({"childline", "relay", "esms", "999bsl"})
"""Contacts that stand below the guide to the first step."""

_PLACE, _AUTHORITY, _POSTCODES = "place", "authority", "postcodes"
_LEAST_DIGITS = 5


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
        if _stands_in(change, ids) or any(_moved(change, one) for one in shown)
    )


def on_start(waiting: Changes, pinned: Iterable[Answer]) -> Changes:
    """Returns the changes that the page shows before anything is answered.

    Args:
        waiting: Changes to be acknowledged.
        pinned: The answers of what is pinned.
    """
    found = on_answers(waiting, pinned)
    return tuple(one for one in waiting if one in found or _stands_in(one, HELP))


def on_leaf(waiting: Changes, leaf: Leaf) -> Changes:
    """Returns the changes of an item that is read, and of what it names.

    A text that has an old number in it is one of them, linked or not.

    Args:
        waiting: Changes to be acknowledged.
        leaf: The item.
    """
    named = {leaf.id, *links_in(leaf.blocks)}
    named |= {run.link.removeprefix("item:") for run in leaf.onward}
    digits = _digits(text for block in leaf.blocks for text in block.texts)
    return tuple(
        change
        for change in waiting
        if _stands_in(change, named) or _has_number(change, digits)
    )


def on_results(waiting: Changes, found: Iterable[tuple[str, Answer | None]]) -> Changes:
    """Returns the changes of what a search found.

    Args:
        waiting: Changes to be acknowledged.
        found: The id of each result, and the answer it has; None for none.
    """
    results = tuple(found)
    ids = {item_id for item_id, _ in results}
    answers = [answer for _, answer in results if answer]
    ids |= {one for answer in answers for one in _ids_of(answer)}
    return tuple(
        change
        for change in waiting
        if _stands_in(change, ids) or any(_moved(change, one) for one in answers)
    )


def _ids_of(answer: Answer) -> tuple[str, ...]:
    """Returns the ids of the routes whose lines an answer shows."""
    route = answer.route
    return tuple(one for one in (route.id, route.instead_route) if one)


def _stands_in(change: LoggedChange, ids: Collection[str]) -> bool:
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


def _has_number(change: LoggedChange, digits: str) -> bool:
    """Says whether a text has the old or the new number of a change."""
    if change.field.rpartition(".")[2] not in {"number", "textphone"}:
        return False
    values = (_digits((value,)) for value in (change.old, change.new) if value)
    return any(len(one) >= _LEAST_DIGITS and one in digits for one in values)


def _digits(texts: Iterable[str]) -> str:
    """Returns texts without the spaces between digits, one a line."""
    return "\n".join(
        text.replace(" ", "").replace("\N{NO-BREAK SPACE}", "") for text in texts
    )
