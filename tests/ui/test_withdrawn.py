"""What is withdrawn is said, struck and small; it is never offered to be rung."""

import json
import re
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.cli.route import reply_json
from csap_desktop.cli.route_text import reply_lines
from csap_desktop.cli.session import Session
from csap_desktop.domain.hours import from_wall
from csap_desktop.domain.routes import Answer
from csap_desktop.edition.format import encode
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.library import Library
from csap_desktop.services.upkeep import gather_upkeep
from csap_desktop.services.vcard import vcard_bytes
from csap_desktop.store.install import install
from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.item_html import leaf_html
from csap_desktop.ui.item_reading import ItemReader
from csap_desktop.ui.item_text import item_text
from csap_desktop.ui.item_words import ItemWords, Leaf
from csap_desktop.ui.print.contact_entries import ContactEntries
from csap_desktop.ui.print.route_papers import RoutePapers
from csap_desktop.ui.print.search_paper import search_paper
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import CardWords, ringable_number
from csap_desktop.ui.widgets.contact_files import one_contact
from csap_desktop.ui.widgets.withdrawn_bar import WithdrawnBar
from csap_desktop.ui.withdrawn_words import WithdrawnText
from tests.domain.test_withdrawal import MONDAY
from tests.services.installed import NOW, bundled_edition, opened, real_paths
from tests.services.withdrawing import GONE, answers_of, withdrawn

STRUCK = re.compile(r"<s>.*?</s>")
HOURS = (0, 8, 8.75, 12, 16.4, 17, 20, 23)
LINES = tuple(line.id for route in bundled_edition().routes for line in route.lines)
ROUTES = tuple(route.id for route in bundled_edition().routes)


@cache
def answers_without(*ids: str) -> AnswerService:
    return answers_of(withdrawn(bundled_edition(), *ids))


def gone_numbers(answers: AnswerService) -> set[str]:
    """Numbers that are withdrawn and that no line in use has."""
    routes = answers.front.routes
    used = {line.number for route in routes for line in route.lines}
    gone = {line.number for route in routes for line in route.withdrawn_lines}
    return gone - used


def every_answer(answers: AnswerService) -> list[Answer]:
    return [
        answers.ask(
            place.name, route.concern, from_wall(MONDAY + timedelta(hours=hour))
        ).answers[0]
        for place in answers.front.localities
        for route in answers.front.routes
        if route.locality == place.id
        for hour in HOURS
    ]


def words_of(answers: AnswerService) -> AnswerWords:
    return AnswerWords(
        dict(answers.localities), {one.id: one for one in answers.front.sources}
    )


@pytest.mark.parametrize("gone", [*LINES, *ROUTES, "every line"])
def test_no_withdrawn_number_is_large_copied_coded_or_put_into_a_phone(
    gone: str,
) -> None:
    answers = answers_without(*(LINES if gone == "every line" else (gone,)))
    numbers = gone_numbers(answers)
    cards = CardWords(answers, words_of(answers), str)

    for answer in every_answer(answers):
        card = cards.card(answer)
        offered = [text.number for text in cards.rung(answer)[1]]
        offered += [card.then.number] if card.then else []
        offered += [way.copied for way in card.other_ways]
        offered += [cards.copied(answer), ringable_number(answer), *card.ladder]
        assert not [one for one in offered for number in numbers if number in one]


@pytest.mark.parametrize("gone", [*LINES, *ROUTES])
def test_a_withdrawn_number_stands_on_paper_only_struck(gone: str) -> None:
    answers = answers_without(gone)
    numbers = gone_numbers(answers)
    papers = RoutePapers(answers)

    sheets = [papers.card(route).html for route in answers.front.routes]
    sheets += [papers.poster(place).html for place in answers.localities]

    for sheet in sheets:
        kept = STRUCK.sub("", sheet).replace("&nbsp;", " ").replace("\xa0", " ")
        assert not [number for number in numbers if number in kept]
    struck = "".join(found for sheet in sheets for found in STRUCK.findall(sheet))
    assert all(number in struck.replace("\xa0", " ") for number in numbers)
    assert "Withdrawn on 1 November 2026: The team moved" in sheets[0] + "".join(sheets)


@pytest.mark.parametrize("gone", [*LINES, *ROUTES])
def test_no_withdrawn_number_is_put_into_an_address_book(gone: str) -> None:
    answers = answers_without(gone)
    entries = ContactEntries(answers)

    cards = [one for route in answers.front.routes for one in entries.route(route)]

    text = vcard_bytes(cards).decode().replace("\r\n ", "")
    digits = re.sub(r"[^0-9]", "", text)
    for number in gone_numbers(answers):
        assert number not in text
        assert number.replace(" ", "")[1:] not in digits


def test_a_withdrawn_contact_is_offered_nowhere() -> None:
    answers = answers_without("nspcc")
    contact = next(one for one in answers.front.contacts if one.id == "nspcc")

    assert "nspcc" not in answers.contacts
    assert one_contact(answers, "nspcc", str) is None
    assert ContactEntries(answers).contact(contact) is None
    for answer in every_answer(answers):
        assert "0808 800 5000" not in {step.number for step in answer.ladder}


def installed(folder: Path, *ids: str) -> Path:
    """A user's folder in which an edition with these withdrawn is installed."""
    data = encode(withdrawn(bundled_edition(), *ids))
    install(folder / "content", data, None, NOW)
    return folder


def test_the_command_line_lists_what_is_withdrawn_apart(tmp_path: Path) -> None:
    session = Session(installed(tmp_path, "bwd-children-day"))
    at = from_wall(MONDAY + timedelta(hours=12))
    reply = session.answers.ask("Darwen", bundled_edition().routes[0].concern, at)

    answer = json.loads(json.dumps(reply_json(session, reply)))["answers"][0]
    text = "\n".join(reply_lines(session.words, session.answers, reply, "Darwen"))

    assert [line["number"] for line in answer["lines"]] == ["01254 587547"]
    assert answer["withdrawn"] == [
        {
            "number": "01254 666400",
            "label": "Daytime line",
            "reason": GONE.reason,
            "on": "2026-11-01",
        }
    ]
    assert answer["ring_first"] is None
    assert "Withdrawn on 1 November 2026: The team moved" in answer["why"]
    assert "DO NOT RING 01254 666400" in text
    assert "RING   01254 666400" not in text


def test_a_route_without_a_line_in_use_says_why_and_what_to_do(tmp_path: Path) -> None:
    session = Session(installed(tmp_path, "bpl-lado-single"))
    concern = next(
        route.concern for route in bundled_edition().routes if route.id == "bpl-lado"
    )
    reply = session.answers.ask("Blackpool", concern, from_wall(MONDAY))

    answer = reply_json(session, reply)["answers"][0]

    assert answer["state"] == "no-line"
    assert answer["lines"] == []
    assert answer["ring_first"] is answer["then"] is None
    assert "in danger 999" in answer["instead"]
    assert "People in positions of trust" in answer["instead"]
    assert "The team moved" in answer["why"]
    assert any("101" in step for step in answer["no_answer"])


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("withdrawn")
    gone = ("bwd-children-day", "nspcc", "about-1", "article-acts", "bpl-adults")
    return opened(real_paths(installed(folder, *gone)))


@pytest.mark.parametrize(
    ("typed", "found_id", "title"),
    [
        ("01254 666400", "bwd-children", ""),
        ("0808 800 5000", "nspcc", "Withdrawn: NSPCC Helpline"),
        ("Children and Social Work Act", "article-acts", "Withdrawn: The law"),
        ("I am worried about a child. Who do I ring?", "about-1", "Withdrawn: I am"),
    ],
)
def test_a_search_finds_it_as_withdrawn_and_offers_no_number(
    library: Library, typed: str, found_id: str, title: str
) -> None:
    reply = library.search.search(typed, NOW, 40)
    words = FoundWords(AnswerWords({}, {}))

    found = next(one for one in reply.results if one.id == found_id)

    assert found.title.startswith(title)
    assert "Withdrawn" in found.text
    assert "ithdrawn" in words.facts.withdrawn(found.facts)
    assert "ithdrawn" in words.result(found)
    gone = ("01254 666400", "0808 800 5000")
    assert not [one for one in gone if one in words.copied(found, 2)]
    assert not [one for one in gone if one in words.text(found)]
    assert not [one for one, _ in words.numbers(found) if one in gone]


def test_search_results_on_paper_have_no_withdrawn_number(library: Library) -> None:
    answers = answers_without("bwd-children-day", "nspcc")
    results = [
        one
        for typed in ("01254 666400", "0808 800 5000")
        for one in library.search.search(typed, NOW).results
    ]

    paper = search_paper(results, answers)

    assert paper is not None
    html = STRUCK.sub("", paper.html).replace("\xa0", " ")
    assert "Withdrawn" in html
    assert "01254 666400" not in html
    assert "0808 800 5000" not in html


def leaf(library: Library, item_id: str) -> Leaf:
    reader = ItemReader(library)
    reading = reader.gather(item_id)
    assert reading is not None
    today = NOW.date()
    return ItemWords().leaf(reading, reader.terms, published=today, today=today)


@pytest.mark.parametrize(
    ("item_id", "unsaid"),
    [("nspcc", "0808 800 5000"), ("about-1", "999"), ("article-acts", "MUST")],
)
def test_a_withdrawn_item_is_read_as_its_reason_alone(
    library: Library, item_id: str, unsaid: str
) -> None:
    shown = leaf(library, item_id)

    assert shown.title.startswith("Withdrawn: ")
    assert not shown.number
    assert [block.kind for block in shown.blocks] == ["careful"]
    said = "Withdrawn on 1 November 2026: The team moved to another office."
    assert shown.blocks[0].texts == (said,)
    assert unsaid not in "".join(shown.blocks[0].texts)
    assert said in leaf_html(shown)
    assert said in item_text(shown, 2, NOW.date())


def test_nobody_is_asked_to_confirm_what_is_withdrawn(library: Library) -> None:
    front = answers_without("bwd-children-day", "nspcc").front

    facts = gather_upkeep(front, library).facts

    assert "nspcc" not in {fact.item for fact in facts}
    assert "01254 666400" not in {fact.number for fact in facts}
    assert "article-acts" not in {fact.item for fact in facts}


def test_the_bar_can_neither_be_selected_nor_copied(qtbot: QtBot, theme: Theme) -> None:
    bar = WithdrawnBar(theme)
    qtbot.addWidget(bar)

    bar.say([WithdrawnText("Daytime line", "01632 960000", "Withdrawn: it moved.")])

    assert not bar.isHidden()
    assert "<s>01632" in bar.words.text()
    assert bar.words.accessibleName() == "Daytime line. Withdrawn: it moved."
    for label in bar.findChildren(QLabel):
        flags = label.textInteractionFlags()
        assert not flags & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_the_bar_takes_no_room_where_nothing_is_withdrawn(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = WithdrawnBar(theme)
    qtbot.addWidget(bar)

    bar.say([WithdrawnText("Daytime line", "01632 960000", "Withdrawn: it moved.")])
    bar.say([])

    assert bar.isHidden()
