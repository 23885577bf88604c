"""What a search finds: everything an item says, once."""

from dataclasses import replace

import pytest

from csap_desktop.domain.reference import Block
from csap_desktop.edition.passages import Passage, block_text, digits_of, passages
from tests.services.installed import bundled_edition

BY_ID = {passage.id: passage for passage in passages(bundled_edition())}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("routes", "route"),
        ("contacts", "contact"),
        ("faqs", "faq"),
        ("articles", "article"),
        ("bodies", "body"),
        ("glossary", "glossary"),
        ("events", "event"),
    ],
)
def test_every_item_that_can_be_found_has_one_passage(name: str, kind: str) -> None:
    ids = [one.id for one in getattr(bundled_edition(), name)]

    assert [one.id for one in BY_ID.values() if one.kind == kind] == ids


def test_there_is_one_passage_an_id() -> None:
    assert len(list(passages(bundled_edition()))) == len(BY_ID)


def test_every_passage_has_a_title_and_a_text_without_empty_lines() -> None:
    for passage in BY_ID.values():
        assert passage.title.strip(), passage.id
        assert passage.text.strip(), passage.id
        assert all(line.strip() for line in passage.text.split("\n")), passage.id


def test_a_route_says_its_lines_its_hours_and_its_ways() -> None:
    passage = BY_ID["bpl-children"]

    assert passage.title == "Blackpool: worried about a child"
    assert "01253 477299" in passage.text
    assert "01253 477600" in passage.text
    assert "Friday 09:00 to 16:30" in passage.text
    assert "Request for Support form" in passage.text
    assert "MASH" in passage.names
    assert passage.numbers == ("01253477299", "01253477600")


def test_a_route_without_a_line_says_what_to_do_instead() -> None:
    passage = BY_ID["lcc-lado"]

    assert "Online form only" in passage.text
    assert "lado.admin@lancashire.gov.uk" in passage.text
    assert passage.numbers == ()


def test_a_contact_says_how_to_reach_it() -> None:
    assert "18001" in BY_ID["relay"].text
    assert BY_ID["antiterror"].numbers == ("0800789321", "08000324539")
    assert "Needs a data connection." in BY_ID["999bsl"].text
    assert BY_ID["esms"].numbers == ()


def test_a_body_says_how_it_stands_to_others() -> None:
    text = BY_ID["spb"].text

    assert "Chair: the Independent Scrutineer" in text
    assert "Answers to: " in text


def test_a_relation_is_said_from_both_ends() -> None:
    """A name to the right kind of words at each end, for every link of the edition."""
    names = {body.id: body.name for body in bundled_edition().bodies}

    for link in bundled_edition().links:
        assert names[link.target] in BY_ID[link.source].text, link.id
        assert names[link.source] in BY_ID[link.target].text, link.id


def test_an_acronym_is_spelt_out_in_its_title() -> None:
    passage = BY_ID["term-cads"]

    assert passage.title == "CADS: Children's Advice and Duty Service"
    assert "CADS" in passage.names


def test_a_faq_says_its_question_and_its_answer() -> None:
    passage = BY_ID["about-5"]

    assert passage.text.startswith(passage.title)
    assert "journalist" in passage.names
    assert len(passage.text) > len(passage.title) + 20


def test_an_event_says_when() -> None:
    passage = BY_ID["event-2019-09-29"]

    assert passage.names == "29 September 2019"
    assert passage.text.startswith("29 September 2019: ")


def test_every_word_of_an_article_is_in_its_passage() -> None:
    for article in bundled_edition().articles:
        text = BY_ID[article.id].text
        for block in article.blocks:
            for item in block.items:
                assert "".join(span.text for span in item) in text, article.id


def test_every_number_of_a_passage_is_a_telephone_number() -> None:
    for passage in BY_ID.values():
        for number in passage.numbers:
            assert number.isdecimal()
            assert len(number) in {3, 8, 9, 10, 11}, (passage.id, number)


@pytest.mark.parametrize(
    ("number", "digits"),
    [("0300 123 6720", "03001236720"), ("(01254) 666-400", "01254666400"), ("", "")],
)
def test_digits_of_a_number(number: str, digits: str) -> None:
    assert digits_of(number) == digits


def test_no_blocks_are_no_text() -> None:
    blocks: tuple[Block, ...] = ()

    assert block_text(blocks) == ""


def test_a_body_without_chair_or_links_is_said_all_the_same() -> None:
    edition = bundled_edition()
    lonely = replace(edition.bodies[0], chair=None, members=(), also_called=())
    alone = replace(edition, bodies=(lonely,), links=())

    found: list[Passage] = [one for one in passages(alone) if one.kind == "body"]

    assert found[0].text.startswith(lonely.name)
    assert "Chair" not in found[0].text
