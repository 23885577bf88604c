"""Syncs and changes for pictures: nothing of them is a fact.

The old values are from Ofcom's range for drama, 01632 960000 to 960999.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from csap_desktop.domain.changes import Change, Severity
from csap_desktop.domain.sync import (
    SyncOutcome,
    SyncPhase,
    SyncProgress,
    SyncReport,
    SyncState,
)
from csap_desktop.services.sync_door import SyncPlan

ADDRESS = "https://editions.example.org/children"
FINGERPRINT = "3f9a" * 16

_DAY = timedelta(days=1)
_MEBIBYTE = 1024 * 1024
_SEEN, _QUIET = Severity.MUST_SEE, Severity.QUIET


class FixedDoor:
    """Answers what it was told to; reaches nothing.

    Attributes:
        known: What it says is known.
        outcome: What it says came of a look.
        progress: How far it says a look is; None for nothing.
    """

    def __init__(self) -> None:
        self.known = SyncPlan()
        self.outcome = SyncReport(SyncOutcome.UNCHANGED, None, 1)
        self.progress: SyncProgress | None = None

    def plan(self) -> SyncPlan:
        """Returns what is known."""
        return self.known

    def look(
        self,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
        address: str = "",
        root: Path | None = None,
    ) -> SyncReport:
        """Returns what came of it."""
        del cancelled, address, root
        if self.progress is not None:
            progress(self.progress)
        return self.outcome

    def fingerprint(self, root: Path) -> str:
        """Returns a fingerprint that is none."""
        del root
        return FINGERPRINT

    def has_root(self) -> bool:
        """Says that a root is trusted."""
        return True

    def what_would_change(self) -> tuple[Change, ...]:
        """Returns the changes the other way round."""
        return tuple(
            Change(one.id, one.kind, one.title, one.field, one.new, one.old, _SEEN)
            for one in made_up_changes(1)
        )

    def bring_back(self) -> None:
        """Does nothing."""


def states(now: datetime) -> dict[str, SyncState]:
    """Returns what may be remembered of looks, by the name of a picture.

    Args:
        now: The moment of the picture (aware).
    """
    well = SyncState(
        checked_at=now - _DAY / 12,
        succeeded_at=now - _DAY / 12,
        expires_at=now + 30 * _DAY,
        outcome=SyncOutcome.UNCHANGED,
        source=ADDRESS,
    )
    earlier = _with(well, checked_at=now - 12 * _DAY, succeeded_at=now - 12 * _DAY)
    return {
        "green": well,
        "amber": earlier,
        "red": _with(earlier, expires_at=now - 3 * _DAY),
        "could-not": _with(
            well,
            checked_at=now,
            outcome=SyncOutcome.UNREACHABLE,
            reason="proxy-sign-in",
            succeeded_at=now - 3 * _DAY,
        ),
        "refused": _with(
            well, checked_at=now, outcome=SyncOutcome.REFUSED, reason="rollback"
        ),
        "never": SyncState(source=ADDRESS),
        "no-source": SyncState(),
        "clock": _with(well, clock_behind=True),
    }


def halfway() -> SyncProgress:
    """Returns how far a look may be."""
    return SyncProgress(SyncPhase.FETCHING, _MEBIBYTE // 3, _MEBIBYTE)


def made_up_changes(count: int) -> tuple[Change, ...]:
    """Returns changes whose new values are those of the bundled edition.

    Args:
        count: How many of them, 1 to 5.
    """
    bwd = "Children's Advice and Duty Service (CADS), Blackburn with Darwen Council"
    mash = "Lancashire children's services, Lancashire County Council"
    found = (
        Change(
            "lcc-children",
            "route",
            mash,
            "lines.lcc-children-night.number",
            "01632 960722",
            "0300 123 6722",
            _SEEN,
        ),
        Change(
            "bwd-children",
            "route",
            bwd,
            "lines.bwd-children-day.hours_text",
            "Monday to Friday 09:00 to 17:00",
            "Monday to Friday 08:45 to 17:00",
            _SEEN,
        ),
        Change(
            "nspcc",
            "contact",
            "NSPCC",
            "number",
            "01632 960800",
            "0808 800 5000",
            _SEEN,
        ),
        Change(
            "lcc-children",
            "route",
            mash,
            "forms.Request for support",
            None,
            "Request for support",
            _SEEN,
        ),
        Change("glossary-lado", "glossary", "LADO", "meaning", "a", "b", _QUIET),
    )
    return found[:count]


def _with(state: SyncState, **changed: object) -> SyncState:
    """Returns a state with other values."""
    return replace(state, **changed)  # type: ignore[arg-type]
