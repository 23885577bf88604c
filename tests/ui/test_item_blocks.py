from typing import Any

import pytest

from csap_desktop.domain.term_finder import Term, TermFinder
from csap_desktop.ui.item_blocks import (
    Block,
    Run,
    links_in,
    read_blocks,
    safe_link,
    terms_in,
    text_block,
    with_abouts,
    with_terms,
)
from csap_desktop.ui.item_html import Ink, Mark, blocks_html, label_html
from csap_desktop.ui.item_text import block_lines

INK = Ink("#111111", "#222222", "#333333")
FINDER = TermFinder((Term("term-nhs", "NHS", (), "National Health Service"),))


def span(text: str, **more: object) -> dict[str, Any]:
    return {"text": text, **more}


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://x.uk/",
        "qrc:/a.png",
        "data:text/html,x",
        "item:a b",
        'item:a"onclick',
        'https://x.uk/"><img',
        " https://x.uk/",
        "mailto:a",
        "mailto:a@b.uk?body=x",
        "",
        None,
    ],
)
def test_nothing_but_items_and_addresses_becomes_a_link(link: str | None) -> None:
    [block] = read_blocks([{"kind": "paragraph", "items": [[span("x", link=link)]]}])

    assert safe_link(link) == ""
    assert "<a" not in label_html(block.items[0], INK)


@pytest.mark.parametrize(
    "link", ["item:bwd-children", "https://x.uk/?a=1&b=2", "mailto:help@nspcc.org.uk"]
)
def test_items_and_addresses_are_links(link: str) -> None:
    assert safe_link(link) == link


def test_a_hostile_text_is_shown_and_not_obeyed() -> None:
    hostile = "<img src='https://x.uk/a.png'><a href='file:///x'>&amp;"

    html = label_html((Run(hostile),), INK)

    assert "<img" not in html
    assert "<a" not in html
    assert "&lt;img" in html
    assert "&amp;amp;" in html
    assert "<img" not in blocks_html((text_block("paragraph", hostile),))


def test_a_kind_nobody_knows_is_a_paragraph() -> None:
    [block] = read_blocks([{"kind": "script", "items": [[span("x")]]}])

    assert block.kind == "paragraph"


def test_the_first_place_of_a_word_in_each_block_leads_to_it() -> None:
    blocks = (
        Block("paragraph", ((Run("The NHS and the NHS, "), Run("NHS", "item:a")),)),
        text_block("bullets", "NHS one", "NHS two"),
        text_block("heading", "NHS"),
    )

    found = with_terms(blocks, FINDER, frozenset())

    assert [(run.text, run.is_term) for run in found[0].items[0]] == [
        ("The ", False),
        ("NHS", True),
        (" and the NHS, ", False),
        ("NHS", False),
    ]
    assert [run.is_term for runs in found[1].items for run in runs] == [
        True,
        False,
        False,
    ]
    assert found[2] == blocks[2]
    assert terms_in(found) == ("term-nhs",)
    assert found[0].texts == blocks[0].texts


def test_a_word_the_page_is_about_leads_nowhere() -> None:
    blocks = (text_block("paragraph", "The NHS"),)

    assert with_terms(blocks, FINDER, frozenset({"term-nhs"})) == blocks


def test_links_say_what_they_lead_to() -> None:
    blocks = (Block("paragraph", ((Run("a", "item:a"), Run("b", "https://x.uk")),)),)

    [block] = with_abouts(blocks, {"item:a": "Contact"})

    assert [run.about for run in block.items[0]] == ["Contact", ""]
    assert links_in(blocks) == ("a",)


def test_what_was_found_has_a_ground_and_the_current_one_a_line() -> None:
    runs = (Run("one "), Run("two", strong=True), Run(" three"))

    html = label_html(runs, INK, (Mark(2, 5), Mark(8, 13, current=True)))

    ground = "background-color:#333333"
    assert f'on<span style="{ground}">e </span>' in html
    assert f'<b><span style="{ground}">t</span>wo</b>' in html
    assert f'{ground}; text-decoration:underline">three</span>' in html


def test_a_telephone_number_never_breaks() -> None:
    assert "0300\N{NO-BREAK SPACE}123" in label_html((Run("Ring 0300 123 6722"),), INK)


def test_blocks_on_paper_say_law_and_good_practice() -> None:
    blocks = (
        text_block("heading", "Law"),
        text_block("must", "Act"),
        text_block("should", "Share"),
        text_block("note", "Old"),
        text_block("bullets", "a < b"),
        text_block("numbers", "first"),
        text_block("quiet", "small"),
        Block("paragraph", ((Run("x", "https://x.uk/", strong=True),),)),
    )

    assert blocks_html(blocks) == (
        '<p class="heading">Law</p>'
        '<p class="label">Must: the law</p><p class="must">Act</p>'
        '<p class="label">Should: good practice</p><p class="should">Share</p>'
        '<p class="label">Note</p><p class="note">Old</p>'
        "<ul><li>a &lt; b</li></ul><ol><li>first</li></ol>"
        '<p class="quiet">small</p><p><b>x</b> (https://x.uk/)</p>'
    )


def test_blocks_as_lines_say_law_and_number_their_entries() -> None:
    blocks = (
        text_block("must", "Act"),
        text_block("bullets", "one"),
        text_block("numbers", "first", "second"),
        text_block("paragraph", "All"),
    )

    assert list(block_lines(blocks)) == [
        "[Must: the law] Act",
        "- one",
        "1. first",
        "2. second",
        "All",
    ]
