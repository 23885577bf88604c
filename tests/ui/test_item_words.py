from typing import Any

from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.item_html import blocks_html
from csap_desktop.ui.item_words import ItemWords, Reading, gather
from tests.ui.stand_ins import StandInLibrary

SOURCE = StoredItem(
    "source",
    "S01",
    "Page",
    {"title": "Page", "publisher": "Council", "dated": "2024-11-04"},
)
SURE = {"sources": ["S01"], "confidence": "high", "last_seen": "2023"}


def span(text: str, **more: object) -> dict[str, Any]:
    return {"text": text, **more}


def read(
    kind: str,
    value: dict[str, Any],
    **more: Any,  # noqa: ANN401 - any field of a reading
) -> Reading:
    return Reading(StoredItem(kind, "x", "Title", value), **more)


def test_every_kind_of_block_is_written() -> None:
    blocks = [
        {"kind": "heading", "items": [[span("Law")]]},
        {"kind": "paragraph", "items": [[span("a < b", strong=True)]]},
        {"kind": "bullets", "items": [[span("one")], [span("two")]]},
        {"kind": "numbers", "items": [[span("first")]]},
        {"kind": "must", "items": [[span("Act")]]},
        {"kind": "should", "items": [[span("Share")]]},
        {"kind": "note", "items": [[span("Old")]]},
    ]

    html = blocks_html(blocks, "needs a connection")

    assert html == (
        '<p class="heading">Law</p><p><b>a &lt; b</b></p>'
        "<ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>"
        "<p><b>The law says: </b>Act</p><p><b>Good practice: </b>Share</p>"
        "<p><b>Note: </b>Old</p>"
    )


def test_links_lead_inside_or_say_that_they_need_a_connection() -> None:
    spans = [span("here", link="item:a"), span("there", link="https://x.uk/?a=1&b=2")]

    html = blocks_html([{"kind": "paragraph", "items": [spans]}], "needs a connection")

    assert '<a href="item:a">here</a>' in html
    assert '<a href="https://x.uk/?a=1&amp;b=2">' in html
    assert "(needs a connection)" in html


def test_a_contact_shows_its_number_and_that_it_is_not_confirmed() -> None:
    value = {
        "number": "0808 800 5000",
        "hours_text": "hours not known",
        "use": "Advice",
        "provenance": SURE,
    }
    reading = read("contact", value, sources=(SOURCE.value,))

    words = ItemWords()

    assert '<p class="number">0808 800 5000</p>' in words.text(reading)
    assert "Hours not known" in words.text(reading)
    details = words.details(reading)
    assert '<p class="careful">Not confirmed by its owner.</p>' in details
    assert "Last seen: 2023." in details
    assert "Page, Council, 4 November 2024" in details


def test_what_is_confirmed_says_by_whom_and_when() -> None:
    sure = {**SURE, "confirmed_on": "2026-11-01", "confirmed_by": "the council"}

    details = ItemWords().details(read("contact", {"provenance": sure}))

    assert "Confirmed on 1 November 2026 by the council." in details


def test_a_body_says_how_it_relates_to_others() -> None:
    links = (
        {"source": "x", "kind": "reports-to", "target": "exec", "inferred": True},
        {"source": "iso", "kind": "chairs", "target": "x", "inferred": False},
    )
    value = {"chair": "the Scrutineer", "members": ["police"], "url": "https://x.uk"}
    reading = read(
        "body", value, links=links, titles={"exec": "Executive", "iso": "Scrutineer"}
    )

    html = ItemWords().text(reading)

    assert "Answers to" in html
    assert '<a href="item:exec">Executive</a> (inferred)' in html
    assert html.count("Chaired by") == 1
    assert "<li>police</li>" in html
    assert "(needs a connection)" in html


def test_periods_are_said_in_words() -> None:
    words = ItemWords()

    assert words.period({"start": "2019-09-29", "end": "2023-08-31"}) == (
        "29 September 2019 to 31 August 2023"
    )
    assert words.period({"start": "2023-09-01"}) == "since 1 September 2023"
    assert words.period({"end": "2023-08-31"}) == "until 31 August 2023"
    assert words.kind(read("faq", {"period": {"start": "2019-09-29"}})) == (
        "Question and answer · describes since 29 September 2019"
    )
    assert words.kind(read("glossary", {})) == "Word or abbreviation"


def test_gathering_brings_titles_sources_and_links() -> None:
    body = StoredItem("body", "x", "Board", {"related": ["y"], "provenance": SURE})
    other = StoredItem("body", "y", "Other", {})
    link = {"source": "x", "kind": "supports", "target": "y", "inferred": False}
    library = StandInLibrary(
        items={item.id: item for item in (body, other, SOURCE)}, links=(link,)
    )

    reading = gather(library, "x")

    assert reading is not None
    assert dict(reading.titles) == {"x": "Board", "y": "Other"}
    assert (reading.sources, reading.links) == ((SOURCE.value,), (link,))
    assert gather(library, "gone") is None
    assert "Read next" in ItemWords().details(reading)
