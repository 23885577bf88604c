"""What differs between two editions, field by field, and how much it matters.

Source: docs/publishing.md, "What readers are told".
"""

from enum import Enum

from csap_desktop.domain.frozen import frozen


class Severity(Enum):
    """How much a change matters to somebody who acts on the old value."""

    MUST_SEE = "must-see"
    QUIET = "quiet"


@frozen
class Change:
    """One field of one item that is not as it was.

    Attributes:
        id: Id of the item; it may be gone from the new edition.
        kind: Kind of the item, as `edition.items.KINDS` names it: "route", "contact".
        title: What the item is called; by its new name where it has one.
        field: Which field, for example "lines.bwd-children-day.number"; "" where the
            whole item came or went.
        old: Its value before, as text; None where there was none.
        new: Its value now, as text; None where there is none.
        severity: How much it matters.
    """

    id: str
    kind: str
    title: str
    field: str
    old: str | None
    new: str | None
    severity: Severity
