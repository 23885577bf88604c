"""The lines of the area as the bundled edition has them, for tests of the rules.

Written out by hand rather than read from the edition, so that a slip of an editor and a
slip of the rules cannot hide each other.
"""

from datetime import date, time

from csap_desktop.domain.contacts import Concern, Line, LineKind, Opening, Route
from csap_desktop.domain.hours import BankHolidays, Timetable
from csap_desktop.domain.provenance import Provenance

UNCONFIRMED = Provenance(sources=("S01",), confidence="high")

WEEK = (1, 2, 3, 4, 5)
EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)

HOLIDAYS = {
    date(2026, 4, 3): "Good Friday",
    date(2026, 4, 6): "Easter Monday",
    date(2026, 5, 4): "Early May bank holiday",
    date(2026, 12, 25): "Christmas Day",
    date(2026, 12, 28): "Boxing Day (substitute day)",
    date(2027, 1, 1): "New Year's Day",
}


def line(number: str, kind: LineKind, **more: object) -> Line:
    """A line with the given number; its id is the number."""
    return Line(
        id=number,
        number=number,
        label=kind.value,
        kind=kind,
        hours_text="",
        provenance=UNCONFIRMED,
        **more,  # type: ignore[arg-type]
    )


def opening(days: tuple[int, ...], opens: str, closes: str) -> Opening:
    return Opening(days, time.fromisoformat(opens), time.fromisoformat(closes))


def route(route_id: str, locality: str, concern: Concern, *lines: Line) -> Route:
    return Route(
        id=route_id,
        locality=locality,
        concern=concern,
        team=route_id,
        organisation=locality,
        provenance=UNCONFIRMED,
        lines=lines,
    )


BLACKPOOL_HOURS = (
    opening((1, 2, 3, 4), "09:00", "17:00"),
    opening((5,), "09:00", "16:30"),
)
LANCASHIRE_NIGHT = (opening(EVERY_DAY, "20:00", "08:00"),)

ROUTES = {
    "bwd-children": route(
        "bwd-children",
        "blackburn-with-darwen",
        Concern.CHILD,
        line("01254 666400", LineKind.DAY, hours=(opening(WEEK, "08:45", "17:00"),)),
        line("01254 587547", LineKind.NIGHT, other_times=True),
    ),
    "bwd-adults": route(
        "bwd-adults",
        "blackburn-with-darwen",
        Concern.ADULT,
        line("01254 585949", LineKind.DAY),
        line("01254 587547", LineKind.NIGHT),
    ),
    "bpl-children": route(
        "bpl-children",
        "blackpool",
        Concern.CHILD,
        line("01253 477299", LineKind.DAY, hours=BLACKPOOL_HOURS),
        line("01253 477600", LineKind.NIGHT, other_times=True),
    ),
    "bpl-adults": route(
        "bpl-adults",
        "blackpool",
        Concern.ADULT,
        line("01253 477592", LineKind.DAY, hours=BLACKPOOL_HOURS),
        line("01253 477600", LineKind.NIGHT, other_times=True),
    ),
    "lcc-children": route(
        "lcc-children",
        "lancashire",
        Concern.CHILD,
        line(
            "0300 123 6720",
            LineKind.DAY,
            hours=(opening(WEEK, "08:00", "20:00"),),
            days_stated=False,
        ),
        line("0300 123 6722", LineKind.NIGHT, hours=LANCASHIRE_NIGHT),
    ),
    "lcc-adults": route(
        "lcc-adults",
        "lancashire",
        Concern.ADULT,
        line(
            "0300 123 6720",
            LineKind.DAY,
            hours=(opening(WEEK, "08:00", "17:00"),),
            days_stated=False,
        ),
        line("0300 123 6722", LineKind.NIGHT, hours=LANCASHIRE_NIGHT),
    ),
    "bpl-lado": route(
        "bpl-lado",
        "blackpool",
        Concern.ALLEGATION,
        line("01253 477541", LineKind.SINGLE),
    ),
    "lcc-lado": route("lcc-lado", "lancashire", Concern.ALLEGATION),
}


def timetable() -> Timetable:
    return Timetable(BankHolidays(HOLIDAYS, lambda _: {}), ())
