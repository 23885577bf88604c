"""A small edition with nothing wrong in it, as plain JSON values to be spoilt."""

import base64
import json
import re
import zlib
from typing import Any

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.checks import find_faults
from csap_desktop.edition.format import decode

LOCALITIES = ("blackburn-with-darwen", "blackpool", "lancashire")
SEEN = {
    "sources": ["S01"],
    "confidence": "high",
    "last_seen": "2021 to 2023",
    "last_seen_source": "S01",
    "pages": 2,
}
_PART = re.compile(r"\.([\w-]+)|\[(\d+)\]")


def sample() -> dict[str, Any]:
    """Returns the edition; each call gives a new one."""
    plain: dict[str, Any] = json.loads(
        json.dumps(_contacts() | _reference() | _places())
    )
    return plain


def put(plain: dict[str, Any], field: str, value: object) -> dict[str, Any]:
    """Changes one field, `$.routes[0].team`; ... takes it away."""
    *way, last = [int(index) if index else name for name, index in _PART.findall(field)]
    inside: Any = plain
    for step in way:
        inside = inside[step]
    if value is ...:
        del inside[last]
    else:
        inside[last] = value
    return plain


def spoilt(field: str, value: object) -> bytes:
    """Returns the data file of the edition with one field changed."""
    return json.dumps(put(sample(), field, value)).encode()


def edition() -> Edition:
    return decode(json.dumps(sample()).encode())


def faults(field: str, value: object) -> list[tuple[str, str]]:
    """Returns what the checks find when one field is changed."""
    return [
        (fault.field, fault.reason)
        for fault in find_faults(decode(spoilt(field, value)))
    ]


def _contacts() -> dict[str, Any]:
    return {
        "format": 1,
        "edition": {
            "number": 1,
            "published_on": "2026-11-22",
            "title": "Edition 1",
            "describes": {"start": "2019-09-29", "end": "2023-08-31"},
            "notice": "Nobody has confirmed the numbers.",
            "check_by": "2027-02-22",
            "attributions": ["Contains data"],
        },
        "sources": [
            {
                "id": "S01",
                "title": "Report page",
                "publisher": None,
                "url": "http://www.example.org/report/",
                "dated": None,
                "era": "2021 to 2023",
            }
        ],
        "localities": [_locality(name) for name in LOCALITIES],
        "routes": [
            _route(f"{name}-{concern}", name, concern)
            for name in LOCALITIES
            for concern in ("child", "adult", "allegation")
        ],
        "contacts": [
            {
                "id": "emergency",
                "name": "Emergency services",
                "kind": "emergency",
                "use": "Danger",
                "hours_text": "24 hours",
                "number": "999",
                "provenance": SEEN,
            }
        ],
        "checklists": [
            {
                "id": f"ready-{concern}",
                "concern": concern,
                "items": ["The address"],
                "provenance": SEEN,
            }
            for concern in ("child", "adult", "allegation")
        ],
        "closures": [
            {
                "id": "closure-training",
                "line": "blackpool-child-day",
                "on": "2026-12-01",
                "reason": "Training",
                "provenance": SEEN,
            }
        ],
        "bank_holidays": [
            {"on": f"2026-01-{day:02}", "title": "Holiday"} for day in range(1, 9)
        ],
    }


def _locality(name: str) -> dict[str, Any]:
    return {
        "id": name,
        "name": name.title(),
        "council": f"{name.title()} Council",
        "children_service": "Front door",
    }


def _route(route: str, locality: str, concern: str) -> dict[str, Any]:
    return {
        "id": route,
        "locality": locality,
        "concern": concern,
        "team": "Duty team",
        "organisation": "The council",
        "provenance": SEEN,
        "lines": [
            {
                "id": f"{route}-day",
                "number": "01253 477299",
                "label": "Daytime line",
                "kind": "day",
                "hours_text": "Monday to Friday",
                "provenance": SEEN,
                "hours": [
                    {"days": [1, 2, 3, 4, 5], "opens": "09:00:00", "closes": "17:00:00"}
                ],
            },
            {
                "id": f"{route}-night",
                "number": "01253 477600",
                "label": "Duty line",
                "kind": "night",
                "hours_text": "all other times",
                "provenance": SEEN,
                "other_times": True,
            },
        ],
        "forms": [
            {"title": "Form", "url": "https://www.example.org/", "audience": "anyone"}
        ],
        "email": "lado@example.org",
    }


def _reference() -> dict[str, Any]:
    text = {
        "blocks": [
            {
                "kind": "paragraph",
                "items": [
                    [
                        {"text": "See the "},
                        {"text": "child", "strong": True},
                        {"text": " board", "link": "item:board"},
                    ]
                ],
            },
            {"kind": "bullets", "items": [[{"text": "one"}], [{"text": "two"}]]},
        ],
        "period": {},
        "provenance": SEEN,
    }
    return {
        "sections": [{"id": "section-help", "title": "Help", "summary": "Help"}],
        "articles": [
            {
                "id": "article-help",
                "title": "Getting help",
                "section": "section-help",
                "summary": "How",
                "related": ["about-1"],
                **text,
            }
        ],
        "faqs": [{"id": "about-1", "question": "Who?", "page": "about", **text}],
        "bodies": [_body("board"), _body("group"), _body("office")],
        "links": [_link("group", "board"), _link("office", "group")],
        "events": [
            {
                "id": "event-start",
                "on": "2019-09-29",
                "when": "29 September 2019",
                "title": "Start",
                "text": "It began.",
                "expected": False,
                "provenance": SEEN,
            }
        ],
        "glossary": [
            {
                "id": "term-lado",
                "term": "LADO",
                "stands_for": None,
                "meaning": "An officer",
                "provenance": SEEN,
            }
        ],
        "synonyms": [{"words": ["kid"], "means": ["Child"], "concern": "child"}],
        "enquiry_form": {
            "id": "enquiry-form",
            "intro": "Write to us",
            "ours": True,
            "categories": [
                {
                    "id": "media",
                    "title": "Media",
                    "summary": "Press",
                    "fields": [_field("outlet")],
                }
            ],
            "recipients": [],
            "no_recipient": "It ended.",
            "provenance": SEEN,
        },
    }


def _body(name: str) -> dict[str, Any]:
    return {
        "id": name,
        "name": name.title(),
        "kind": "board",
        "summary": "Meets",
        "period": {"start": "2019-09-29"},
        "provenance": SEEN,
    }


def _link(source: str, target: str) -> dict[str, Any]:
    return {
        "id": f"link-{source}-reports_to-{target}",
        "source": source,
        "kind": "reports-to",
        "target": target,
        "period": {},
        "inferred": False,
        "provenance": SEEN,
    }


def _field(name: str) -> dict[str, Any]:
    return {
        "id": name,
        "label": name.title(),
        "kind": "line",
        "required": True,
        "limit": 100,
        "help": "Which",
    }


def _places() -> dict[str, Any]:
    bits = (0b11 << 398).to_bytes(50, "big") + (0b1 << 399).to_bytes(50, "big")
    return {
        "authorities": [
            {
                "id": "blackpool",
                "code": "E06000009",
                "name": "Blackpool",
                "short": "Blackpool",
                "locality": "blackpool",
                "tile": [0, 1],
            },
            {
                "id": "wyre",
                "code": "E07000128",
                "name": "Wyre",
                "short": "Wyre",
                "locality": "lancashire",
                "tile": [0, 3],
            },
        ],
        "places": [
            {
                "id": "place-normoss",
                "name": "Normoss",
                "kind": "suburb",
                "authority": "wyre",
                "outward": ["FY3"],
                "confidence": "medium",
                "straddles": ["blackpool", "outside:North Yorkshire"],
                "note": "General knowledge.",
            },
            {
                "id": "place-blackpool",
                "name": "Blackpool",
                "kind": "town",
                "authority": "blackpool",
                "outward": ["FY1"],
                "confidence": "high",
            },
        ],
        "outside_places": [
            {"name": "Wigan", "authority": "Wigan", "outward": ["WN1"]},
            {"name": "Aberdeen"},
        ],
        "postcodes": {
            "authorities": ["blackpool", "wyre", "outside:Wigan"],
            "sectors": {"blackpool": "FY1 1", "wyre": "", "outside:Wigan": ""},
            "units": {"FY3 8": "b1"},
            "live_sectors": "FY1 1;FY3 8",
            "live": base64.b64encode(zlib.compress(bits)).decode(),
        },
    }
