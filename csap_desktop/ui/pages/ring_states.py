"""Every state of the page Who to ring, as questions that bring it about.

For pictures and tests. The places and moments are examples, not facts.
"""

from dataclasses import dataclass
from datetime import datetime

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.hours import from_wall


@dataclass(frozen=True, slots=True)
class RingState:
    """One state of the page.

    Attributes:
        name: Short, for file names.
        typed: What is typed; empty for nothing.
        concern: What the call is about.
        moment: The moment (aware).
        clock_doubted: Whether the clock looks wrong at that moment.
    """

    name: str
    typed: str
    concern: Concern
    moment: datetime
    clock_doubted: bool = False


def _state(
    name: str, typed: str, moment: str, concern: Concern = Concern.CHILD
) -> RingState:
    """Makes a state from a local time in the area."""
    return RingState(
        f"ring-{name}", typed, concern, from_wall(datetime.fromisoformat(moment))
    )


RING_STATES = (
    _state("first-start", "", "2026-11-25T10:05"),
    _state("one-night", "Fleetwood", "2026-11-25T21:40"),
    _state("one-day", "Darwen", "2026-11-25T10:05"),
    _state("one-postcode", "FY7 6AB", "2026-11-25T12:30"),
    _state("days-not-stated", "Fleetwood", "2026-11-25T12:30"),
    _state("change-over-before", "Blackpool", "2026-11-27T16:20"),
    _state("change-over-after", "Darwen", "2026-11-25T08:50"),
    _state("bank-holiday", "Darwen", "2026-12-25T11:00"),
    _state("weekend", "Darwen", "2026-11-28T14:00"),
    _state("hours-unknown-two-lines", "Preston", "2026-11-28T13:20"),
    _state("hours-unknown-adult", "Chorley", "2026-11-25T18:30", Concern.ADULT),
    _state("hours-unknown-single", "Blackpool", "2026-11-25T10:05", Concern.ALLEGATION),
    _state("no-line", "Darwen", "2026-11-25T10:05", Concern.ALLEGATION),
    _state("form-only", "Lancaster", "2026-11-25T10:05", Concern.ALLEGATION),
    _state("several", "Belthorn", "2026-11-25T10:05"),
    _state("several-hours-unknown", "Belthorn", "2026-11-28T13:20"),
    _state("several-no-line", "Belthorn", "2026-11-25T10:05", Concern.ALLEGATION),
    _state("several-or-outside", "LA", "2026-11-25T10:05"),
    _state("straddling-the-edge", "Appley Bridge", "2026-11-25T10:05"),
    _state("also-outside", "Carleton", "2026-11-25T10:05"),
    _state("check-with-postcode", "Squires Gate", "2026-11-25T10:05"),
    _state("outside", "Ainsdale", "2026-11-25T10:05"),
    _state("unknown", "Fleetwod", "2026-11-25T10:05"),
    _state("unknown-no-idea", "Xyzzyx", "2026-11-25T10:05"),
    _state("long-team", "Blackpool", "2026-11-25T10:05"),
    _state("long-place", "Much Hoole Moss Houses", "2026-11-25T10:05"),
    _state("out-of-date", "Fleetwood", "2027-06-15T10:05"),
    RingState(
        "ring-clock-wrong",
        "Fleetwood",
        Concern.CHILD,
        from_wall(datetime.fromisoformat("2020-01-01T10:05")),
        clock_doubted=True,
    ),
)
