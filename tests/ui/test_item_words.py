from datetime import date
from typing import Any

import pytest

from csap_desktop.domain.stored import StoredItem
from csap_desktop.domain.term_finder import Term, TermFinder
from csap_desktop.ui.item_html import leaf_html
from csap_desktop.ui.item_reading import ItemReader, Other, Reading
from csap_desktop.ui.item_text import block_lines, item_text
from csap_desktop.ui.item_words import ItemWords, Leaf
from tests.ui.stand_ins import StandInLibrary

DAY = date(2026, 11, 22)
SOURCE = StoredItem(
    "source",
    "S01",
    "Page",
    {
        "id": "S01",
        "title": "Page",
        "publisher": "Council",
        "dated": "2024-11-04",
        "url": "https://x.uk/",
        "era": "2021 to 2023",
    },
)
SURE = {"sources": ["S01"], "confidence": "high", "last_seen": "2023"}
PAST = {"start": "2019-09-29", "end": "2023-08-31"}
TERMS = TermFinder((Term("term-nhs", "NHS", (), "National Health Service"),))


def read(
    kind: str,
    value: dict[str, Any],
    **more: Any,  # noqa: ANN401 - any field of a reading
) -> Reading:
    return Reading(StoredItem(kind, "x", "Title", value), **more)


def leaf_of(reading: Reading) -> Leaf:
    return ItemWords().leaf(reading, TERMS, published=DAY, today=DAY)


def leaf(kind: str, value: dict[str, Any], **more: Any) -> Leaf:  # noqa: ANN401
    return leaf_of(read(kind, value, **more))


def lines(made: Leaf) -> list[str]:
    return list(block_lines(made.blocks))


def paragraph(*spans: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"kind": "paragraph", "items": [list(spans)]}]


def test_a_contact_shows_its_number_and_that_it_is_not_confirmed() -> None:
    value = {
        "number": "0808 800 5000",
        "hours_text": "hours not known",
        "use": "Advice",
        "email": "help@nspcc.org.uk",
        "needs_connection": True,
        "provenance": {**SURE, "last_seen_source": "S01", "pages": 8},
    }

    made = leaf("contact", value, sources=(SOURCE.value,))

    assert made.number == "0808 800 5000"
    assert lines(made) == [
        "Advice",
        "Hours",
        "Hours not known",
        "E-mail",
        "help@nspcc.org.uk",
        "Needs a data connection.",
    ]
    assert [block.kind for block in made.sure] == ["careful", "paragraph"]
    assert list(block_lines(made.sure)) == [
        "Not confirmed by its owner",
        "Last seen on: Page, 2023. 8 pages agree. The sources support it well.",
    ]
    assert list(block_lines(made.sources)) == [
        "Page",
        "Council, 4 November 2024\nhttps://x.uk/ (needs a connection)",
    ]


def test_what_is_confirmed_says_by_whom_and_when() -> None:
    sure = {
        **SURE,
        "confirmed_on": "2026-11-01",
        "confirmed_by": "the council",
        "next_check": "2027-02-01",
        "note": "Only by day.",
    }

    made = leaf("contact", {"provenance": sure})

    assert made.sure[0].kind == "good"
    assert list(block_lines(made.sure)) == [
        "Confirmed",
        "Confirmed on 1 November 2026 by the council.",
        (
            "Last seen: 2023. The sources support it well. "
            "To be checked again by 1 February 2027."
        ),
        "Only by day.",
    ]


def test_a_text_nobody_confirmed_is_marked_quietly() -> None:
    assert leaf("faq", {"provenance": SURE}).sure[0].kind == "neutral"
    assert leaf("faq", {}).sure == ()


def test_a_body_says_how_it_relates_to_others() -> None:
    links = (
        {"source": "x", "kind": "reports-to", "target": "exec", "inferred": True},
        {"source": "iso", "kind": "chairs", "target": "x", "inferred": False},
        {"source": "gone", "kind": "supports", "target": "x", "inferred": False},
    )
    value = {
        "summary": "A board.",
        "chair": "the Scrutineer",
        "members": ["police"],
        "url": "https://x.uk",
        "note": "Small.",
        "inferred": "Its districts.",
    }
    others = {
        "exec": Other("exec", "body", "Executive"),
        "iso": Other("iso", "body", "Scrutineer"),
    }

    made = leaf("body", value, links=links, others=others)

    assert lines(made) == [
        "A board.",
        "Members",
        "- police",
        "Answers to",
        "- Executive (inferred)",
        "Chaired by",
        "- Scrutineer",
        "Not stated, but inferred",
        "Its districts.",
        "Address",
        "https://x.uk (needs a connection)",
        "Note",
        "Small.",
    ]
    link = made.blocks[4].items[0][0]
    assert (link.link, link.about) == ("item:exec", "Group")


def test_an_event_has_its_day_and_its_neighbours() -> None:
    made = leaf(
        "event",
        {"when": "spring 2019", "text": "They decide.", "expected": True},
        before=Other("a", "event", "First"),
        after=Other("b", "event", "Third"),
    )

    assert made.blocks[0].kind == "date"
    assert lines(made) == [
        "Spring 2019",
        "They decide.",
        "Before it",
        "- First",
        "After it",
        "- Third",
    ]
    assert made.period == "Expected; not certain"


def test_a_word_says_what_it_stands_for_and_where_it_is_used() -> None:
    value = {
        "stands_for": "National Health Service",
        "meaning": "Health care.",
        "also_called": ["health service"],
        "related": ["a"],
    }

    made = leaf("glossary", value, others={"a": Other("a", "article", "Article")})

    assert lines(made) == [
        "Stands for",
        "National Health Service",
        "Meaning",
        "Health care.",
        "Also called",
        "- health service",
    ]
    assert made.onward_title == "Where it is used"
    assert [(run.text, run.about) for run in made.onward] == [("Article", "Guide")]


def test_a_source_says_what_rests_on_it() -> None:
    reading = Reading(SOURCE, citing=(Other("a", "article", "Article"),))

    made = leaf_of(reading)

    assert lines(made)[-2:] == ["Address", "https://x.uk/ (needs a connection)"]
    assert made.onward_title == "What rests on it"
    assert made.onward[0].text == "Article"
    assert made.period == "Current: 2021 to 2023"


def test_a_checklist_and_the_form_have_names_of_their_own() -> None:
    checklist = leaf("checklist", {"concern": "adult", "items": ["Name", "Age"]})

    assert checklist.title == "What to have ready: an adult"
    assert lines(checklist) == ["- Name", "- Age"]
    assert leaf("enquiry-form", {"intro": "For media."}).title == "The enquiry form"
    assert leaf("checklist", {}).title == "Title"


def test_the_form_offers_nothing_that_the_program_cannot_do() -> None:
    values = {"intro": "For media.", "no_recipient": "Nobody receives enquiries."}

    assert lines(leaf("enquiry-form", values)) == [
        "For media.",
        "Nobody receives enquiries.",
        "This version of the program has no form to fill in.",
    ]


@pytest.mark.parametrize(
    ("kind", "period", "said"),
    [
        ("faq", {}, "As known on 22 November 2026"),
        (
            "faq",
            PAST,
            "History: describes the time from 29 September 2019 to 31 August 2023",
        ),
        ("article", {"start": "2004-01-01"}, "Describes the time since 2004"),
        ("article", {"end": "2023-08-31"}, "History: describes the time until "),
        (
            "body",
            PAST,
            "History: existed from 29 September 2019 to 31 August 2023",
        ),
        ("body", {"start": "2023-09-01"}, "Exists since 1 September 2023"),
        ("body", {"end": "2027-01-31"}, "Exists until 31 January 2027"),
    ],
)
def test_every_item_says_which_time_it_speaks_of(
    kind: str, period: dict[str, str], said: str
) -> None:
    made = leaf(kind, {"period": period, "blocks": []})

    assert made.period.startswith(said)


def test_an_old_question_with_living_contacts_does_not_look_dead() -> None:
    blocks = paragraph({"text": "Ring", "link": "item:emergency"})
    others = {"emergency": Other("emergency", "contact", "Emergency services")}

    made = leaf("faq", {"period": PAST, "blocks": blocks}, others=others)

    assert made.period == (
        "Asked of the partnership that ended on 31 August 2023. The contacts are "
        "those of this edition."
    )
    assert made.blocks[0].items[0][0].about == "Contact"


def test_the_words_used_in_a_text_are_listed_with_their_meaning() -> None:
    made = leaf("article", {"blocks": paragraph({"text": "The NHS helps."})})

    assert [(run.text, run.about) for run in made.words] == [
        ("NHS", "National Health Service")
    ]


def test_a_word_that_names_the_page_or_is_linked_there_is_not_explained() -> None:
    item = StoredItem("body", "nhs", "NHS", {"summary": "The NHS."})
    linked = paragraph({"text": "The NHS, "}, {"text": "see", "link": "item:term-nhs"})

    assert leaf_of(Reading(item)).words == ()
    assert leaf("article", {"blocks": linked}).words == ()


def test_a_copy_says_where_it_comes_from() -> None:
    value = {"blocks": paragraph({"text": "Text."}), "provenance": SURE, "period": PAST}
    made = leaf("faq", value, sources=(SOURCE.value,))

    text = item_text(made, 1, DAY)

    assert text == (
        "Title\nQuestion and answer\nHistory: describes the time from "
        "29 September 2019 to 31 August 2023\n\nText.\n\nHow sure:\n"
        "Not confirmed by its owner\nLast seen: 2023. The sources support it well.\n\n"
        "Sources:\nPage\nCouncil, 4 November 2024\nhttps://x.uk/ (needs a connection)"
        "\n\nReference edition 1 of 22 November 2026.\n"
    )


def test_paper_holds_the_whole_item() -> None:
    value = {
        "number": "0808 800 5000",
        "use": "The <NHS>",
        "related": ["a"],
        "provenance": SURE,
    }
    others = {"a": Other("a", "article", "Article")}
    made = leaf("contact", value, sources=(SOURCE.value,), others=others)

    html = leaf_html(made)

    assert (
        '<p class="number">0808\N{NO-BREAK SPACE}800\N{NO-BREAK SPACE}5000</p>' in html
    )
    assert "The &lt;NHS&gt;" in html
    assert '<p class="heading">Read next</p><ul><li>Article' in html
    assert '<p class="careful">Not confirmed by its owner</p>' in html
    assert '<p class="heading">Sources</p>' in html
    assert html.index("How sure") < html.index("Sources")


def library() -> StandInLibrary:
    items = (
        StoredItem(
            "body", "x", "Board", {"related": ["y", "place"], "provenance": SURE}
        ),
        StoredItem("body", "y", "Other", {}),
        StoredItem("place", "place", "Fleetwood", {}),
        StoredItem("faq", "q", "Who?", {"related": ["x"], "provenance": SURE}),
        StoredItem("event", "e2", "Second", {"on": "2020-01-01"}),
        StoredItem("event", "e1", "First", {"on": "2019-01-01"}),
        StoredItem("event", "e3", "Third", {"on": "2021-01-01"}),
        StoredItem(
            "glossary",
            "t",
            "NHS: National Health Service",
            {"term": "NHS", "stands_for": "National Health Service", "meaning": "Care"},
        ),
        SOURCE,
    )
    link = {"source": "x", "kind": "supports", "target": "y", "inferred": False}
    return StandInLibrary(items={item.id: item for item in items}, links=(link,))


def test_gathering_brings_what_stands_around_an_item() -> None:
    reader = ItemReader(library())

    reading = reader.gather("x")

    assert reading is not None
    assert [other.title for other in reading.others.values()] == [
        "Other",
        "Fleetwood",
        "Board",
    ]
    assert reading.sources == (SOURCE.value,)
    assert len(reading.links) == 1
    assert [other.title for other in reading.about_it] == ["Who?"]
    assert reader.gather("gone") is None


def test_gathering_an_event_brings_its_neighbours() -> None:
    reader = ItemReader(library())

    first, second = reader.gather("e1"), reader.gather("e2")

    assert first is not None
    assert second is not None
    assert (first.before, first.after) == (None, Other("e2", "event", "Second"))
    assert (second.before, second.after) == (
        Other("e1", "event", "First"),
        Other("e3", "event", "Third"),
    )


def test_gathering_a_source_brings_what_rests_on_it_and_the_words() -> None:
    reader = ItemReader(library())

    reading = reader.gather("S01")

    assert reading is not None
    assert [other.id for other in reading.citing] == ["q", "x"]
    [found] = reader.terms.find("the NHS")
    assert found.term.meaning == "National Health Service: Care"
