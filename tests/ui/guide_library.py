"""A small edition for tests of the Guide; made up, its number from the drama range."""

from csap_desktop.domain.stored import StoredItem
from tests.ui.stand_ins import StandInLibrary

BLOCK = {"kind": "paragraph", "items": [[{"text": "Ring "}, {"text": "01632 960999."}]]}
LEAD = {"kind": "paragraph", "items": [[{"text": "With these:"}]]}
LIST = {"kind": "bullets", "items": [[{"text": "schools"}], [{"text": "clubs"}]]}

ITEMS = (
    StoredItem("section", "section-help", "Getting help", {"summary": "Who to ring."}),
    StoredItem("section", "section-law", "The law", {"summary": "The Acts."}),
    StoredItem(
        "article",
        "article-ring",
        "Before you ring",
        {"section": "section-help", "summary": "What to have ready."},
    ),
    StoredItem(
        "article",
        "article-acts",
        "The Acts",
        {"section": "section-law", "summary": "Two Acts."},
    ),
    StoredItem(
        "faq",
        "about-1",
        "Who do I ring?",
        {"page": "about", "blocks": [BLOCK], "related": ["lcc-children"]},
    ),
    StoredItem(
        "faq", "about-2", "Who with?", {"page": "about", "blocks": [LEAD, LIST]}
    ),
    StoredItem(
        "event",
        "event-new",
        "New councils",
        {"on": "2028-04-01", "when": "April 2028", "text": "Due.", "expected": True},
    ),
    StoredItem(
        "event",
        "event-due",
        "A decision was due",
        {"on": "2026-06-01", "when": "summer 2026", "text": "Open.", "expected": True},
    ),
    StoredItem(
        "event",
        "event-start",
        "It begins",
        {"on": "2019-09-29", "when": "29 September 2019", "text": "All join."},
    ),
    StoredItem(
        "glossary",
        "term-lado",
        "LADO: designated officer",
        {
            "term": "LADO",
            "stands_for": "designated officer",
            "meaning": "Handles allegations.",
            "related": ["article-ring", "gone"],
        },
    ),
    StoredItem(
        "glossary",
        "term-cads",
        "CADS",
        {"term": "CADS", "meaning": "A team.", "also_called": ["front door"]},
    ),
    StoredItem(
        "glossary", "term-7", "7-minute briefing", {"term": "7-minute", "meaning": "M."}
    ),
    *(
        StoredItem(
            "body",
            f"old-{number}",
            f"Old board {number}",
            {"kind": "predecessor", "period": {"end": "2019-09-28"}},
        )
        for number in (1, 2)
    ),
    StoredItem(
        "body",
        "joint",
        "The joint partnership",
        {
            "kind": "partnership",
            "short": "Joint",
            "period": {"start": "2019-09-29", "end": "2023-08-31"},
        },
    ),
    StoredItem(
        "body",
        "new",
        "The new one",
        {"kind": "successor", "period": {"start": "2023-09-01"}},
    ),
    StoredItem("body", "group", "A group", {"kind": "board", "period": {}}),
)


def guide_library() -> StandInLibrary:
    return StandInLibrary(items={item.id: item for item in ITEMS})
