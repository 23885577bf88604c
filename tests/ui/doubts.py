"""Doubts to test lists with."""

from datetime import date

from csap_desktop.domain.freshness import Doubt, Due, Fact, Gap
from csap_desktop.domain.provenance import Provenance

SOURCES = {"S01": "Report page", "S02": "Handbook"}

SEEN = Provenance(
    ("S01",), "high", last_seen="2021 to 2023", last_seen_source="S01", pages=3
)
UNSEEN = Provenance((), "none")
OVERDUE = Provenance(
    ("S02",),
    "high",
    confirmed_on=date(2025, 11, 1),
    confirmed_by="the council",
    next_check=date(2026, 11, 1),
)

DAY_LINE = Doubt(
    Fact(
        "line",
        "bpl-adults",
        "Daytime line",
        SEEN,
        owner="Adult Social Care",
        where="Blackpool",
        number="01253 477592",
        hours="Monday to Friday 09:00 to 17:00",
    ),
    Gap.NUMBER,
    Due.NOT_PLANNED,
)
HELPLINE = Doubt(
    Fact(
        "contact",
        "nspcc",
        "A helpline",
        OVERDUE,
        number="0808 800 5000",
        hours="hours not known",
        hours_known=False,
    ),
    Gap.NUMBER,
    Due.OVERDUE,
)
DANGER = Doubt(
    Fact(
        "contact",
        "emergency",
        "Emergency services",
        SEEN,
        number="999",
        hours="24 hours",
        emergency=True,
    ),
    Gap.NUMBER,
    Due.NOT_PLANNED,
)
RELAY = Doubt(
    Fact("contact", "relay", "Relay", SEEN, hours="x", hours_known=False),
    Gap.HOURS,
    Due.NOT_PLANNED,
)
NO_LINE = Doubt(
    Fact("route", "bwd-lado", "LADO", UNSEEN, where="Blackburn", reachable=False),
    Gap.NO_LINE,
    Due.NOT_PLANNED,
)
ARTICLE = Doubt(
    Fact("article", "acts", "The law & <more>", Provenance(("S02",), "high", pages=1)),
    Gap.TEXT,
    Due.NOT_PLANNED,
)
CHECKLIST = Doubt(Fact("checklist", "", "child", UNSEEN), Gap.TEXT, Due.NOT_PLANNED)
LINK = Doubt(
    Fact("link", "spb", "The Board", UNSEEN, relation=("reports-to", "The Group")),
    Gap.TEXT,
    Due.NOT_PLANNED,
)

ALL = (DAY_LINE, HELPLINE, DANGER, RELAY, NO_LINE, ARTICLE, CHECKLIST, LINK)
