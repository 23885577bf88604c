"""Routes, their lines and the other contacts: who to ring, as published.

Nothing here knows what time it is: see `domain.hours` and `domain.routes`.
"""

from datetime import date, time
from enum import Enum

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.withdrawal import Withdrawal


class Concern(Enum):
    """What a call is about."""

    CHILD = "child"
    ADULT = "adult"
    ALLEGATION = "allegation"


class LineKind(Enum):
    """Which part of the week a line serves."""

    DAY = "day"
    NIGHT = "night"
    SINGLE = "single"


@frozen
class Opening:
    """A stretch of the week during which a line is staffed.

    A line is staffed from its opening minute up to, not including, its closing one.

    Attributes:
        days: ISO weekdays on which it begins, 1 for Monday to 7 for Sunday.
        opens: Local time (Europe/London).
        closes: Local time; not later than `opens` means on the following day.
    """

    days: tuple[int, ...]
    opens: time
    closes: time


@frozen
class Line:
    """One telephone number of a route.

    Attributes:
        id: Unique in the edition.
        number: As a person would write it: "01254 666400".
        label: What the line is called: "Daytime line".
        kind: Which part of the week it serves.
        hours_text: Its hours in words; "hours not known" where they are not.
        hours: When it is staffed; None when not known.
        other_times: Staffed whenever no other line of its route is.
        days_stated: Whether a source names the weekdays of `hours`.
        note: What to know before ringing.
        provenance: Where the number comes from.
        withdrawn: That it must not be rung any more; None for a line in use.
    """

    id: str
    number: str
    label: str
    kind: LineKind
    hours_text: str
    provenance: Provenance
    hours: tuple[Opening, ...] | None = None
    other_times: bool = False
    days_stated: bool = True
    note: str | None = None
    withdrawn: Withdrawal | None = None


@frozen
class WebForm:
    """A form or page on the web that belongs to a route; it needs a connection.

    Attributes:
        title: What it is called.
        url: Its address; None when it is known to exist but not where.
        audience: Who may use it: "anyone" or "practitioners".
        note: What to know about it.
        withdrawn: That it must not be used any more; None for a form in use.
    """

    title: str
    url: str | None
    audience: str
    note: str | None = None
    withdrawn: Withdrawal | None = None


@frozen
class Route:
    """Who to contact about one concern in one locality.

    Whatever is withdrawn stands apart: nothing in `lines` or `forms` ever is, so that
    whoever goes through them meets only what may be rung or opened.

    Attributes:
        id: Unique in the edition, for example "bwd-children".
        locality: Id of the locality.
        concern: What it is about.
        team: Name of the team that answers.
        organisation: The council that runs it.
        provenance: Where the route comes from.
        also_called: Other names people use for the team.
        lines: Its telephone lines in use, day line first; empty where there is none.
        forms: Forms and pages on the web in use.
        email: An address; None where there is none.
        email_note: What the address is for.
        instead: What to do where there is no line, or only a form.
        instead_route: Id of the route to ring meanwhile; None where not needed.
        have_ready: What to have ready besides the list of its concern.
        afterwards: What must follow the call.
        note: What to know about the route.
        withdrawn: That the whole route is withdrawn; None for one in use.
        withdrawn_lines: Lines that must not be rung any more; each says why.
        withdrawn_forms: Forms that must not be used any more; each says why.
    """

    id: str
    locality: str
    concern: Concern
    team: str
    organisation: str
    provenance: Provenance
    also_called: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    forms: tuple[WebForm, ...] = ()
    email: str | None = None
    email_note: str | None = None
    instead: str | None = None
    instead_route: str | None = None
    have_ready: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    note: str | None = None
    withdrawn: Withdrawal | None = None
    withdrawn_lines: tuple[Line, ...] = ()
    withdrawn_forms: tuple[WebForm, ...] = ()


@frozen
class Contact:
    """A national contact or an accessible way to reach one.

    Attributes:
        id: Unique in the edition, for example "nspcc".
        name: What it is called.
        kind: "emergency", "police", "advice", "report" or "accessible".
        use: When to use it.
        hours_text: Its hours in words; "hours not known" where they are not.
        provenance: Where it comes from.
        number: Telephone number; None where it has none.
        how: How to reach it where a number alone does not say: "18001 + number".
        textphone: Textphone number.
        email: An address.
        url: A page on the web.
        needs_connection: Whether it works only with a data connection.
        note: What to know about it.
        keywords: What readers may search for it by: "18001", "text relay".
        withdrawn: That it must not be used any more; None for one in use.
    """

    id: str
    name: str
    kind: str
    use: str
    hours_text: str
    provenance: Provenance
    number: str | None = None
    how: str | None = None
    textphone: str | None = None
    email: str | None = None
    url: str | None = None
    needs_connection: bool = False
    note: str | None = None
    keywords: tuple[str, ...] = ()
    withdrawn: Withdrawal | None = None


@frozen
class Checklist:
    """What to have ready before ringing about a concern.

    Attributes:
        id: Unique in the edition.
        concern: The concern it is for.
        items: One thing to have ready each.
        provenance: Where the list comes from.
    """

    id: str
    concern: Concern
    items: tuple[str, ...]
    provenance: Provenance


@frozen
class Closure:
    """One day on which a line is not staffed although its hours say so.

    Attributes:
        id: Unique in the edition.
        line: Id of the line.
        on: The day (Europe/London).
        reason: Why, in words.
        provenance: Who says so.
    """

    id: str
    line: str
    on: date
    reason: str
    provenance: Provenance
