"""One row of a list of the Guide, as a value. Free of Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One row.

    Attributes:
        title: What it is called; typing its first letters goes there.
        item: Id of the item it opens; empty for a heading.
        lead: What stands in a column before the rest: a date, a word.
        head: The first line of the rest.
        text: What it says, in a sentence or two.
    """

    title: str
    item: str = ""
    lead: str = ""
    head: str = ""
    text: str = ""

    @property
    def said(self) -> str:
        """What a screen reader says."""
        parts = (self.lead, self.head, self.text) if self.item else (self.title,)
        return ". ".join(part.rstrip(".") for part in parts if part)
