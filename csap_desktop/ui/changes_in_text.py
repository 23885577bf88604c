"""Which changes stand in a text that is read. Free of Qt."""

from collections.abc import Iterable

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.changes_in_view import Changes, stands_in
from csap_desktop.ui.item_blocks import links_in
from csap_desktop.ui.item_words import Leaf

_LEAST_DIGITS = 5


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
        if stands_in(change, named) or _has_number(change, digits)
    )


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
