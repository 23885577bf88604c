"""What is pinned to read, and what was read lately. Free of Qt."""

from csap_desktop.config.choices import RECENT_MOST, ChoicesFile

REMEMBERED = frozenset({"article", "faq", "body", "glossary", "event"})
"""The kinds of items that are remembered as read: never what could tell of a child."""


class ItemKeeping:
    """Keeps pins and what was read lately among the user's choices."""

    def __init__(self, choices: ChoicesFile) -> None:
        self._choices = choices

    def is_pinned(self, item_id: str) -> bool:
        """Says whether an item is pinned."""
        return item_id in self._choices.current.pinned_items

    def pin(self, item_id: str, *, pinned: bool) -> None:
        """Pins an item, or takes its pin away.

        Args:
            item_id: Its id.
            pinned: Whether it is to be pinned.

        Raises:
            MachineError: It could not be written down; it holds for this run.
        """
        others = (one for one in self._choices.current.pinned_items if one != item_id)
        kept = (*others, item_id) if pinned else tuple(others)
        self._choices.change(pinned_items=kept)

    def remember(self, kind: str, item_id: str) -> None:
        """Puts an item before all others that were read lately.

        Args:
            kind: What it is; most kinds are not remembered.
            item_id: Its id.

        Raises:
            MachineError: It could not be written down; it holds for this run.
        """
        recent = self._choices.current.recent
        if kind not in REMEMBERED or recent[:1] == (item_id,):
            return
        others = (one for one in recent if one != item_id)
        self._choices.change(recent=(item_id, *others)[:RECENT_MOST])
