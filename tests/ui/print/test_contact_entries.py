import re
from dataclasses import replace
from datetime import date

import pytest

from csap_desktop.domain.contacts import Route
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.vcard import vcard_bytes
from csap_desktop.ui.print.contact_entries import ContactEntries
from tests.services.vcard_grammar import read_vcards, unescaped

E164 = re.compile(r"\+44[1-9]\d{6,9}|\d{3}")


@pytest.fixture
def entries(answers: AnswerService) -> ContactEntries:
    return ContactEntries(answers)


def route(answers: AnswerService, route_id: str) -> Route:
    return next(one for one in answers.front.routes if one.id == route_id)


def test_everything_of_the_edition_is_a_valid_file(
    answers: AnswerService, entries: ContactEntries
) -> None:
    routes = [card for one in answers.front.routes for card in entries.route(one)]
    others = [entries.contact(one) for one in answers.front.contacts]
    every = [*routes, *filter(None, others)]

    cards = read_vcards(vcard_bytes(every))

    assert len({card["UID"] for card in cards}) == len(cards) == len(every)
    for card in cards:
        assert E164.fullmatch(card.get("TEL", "999"))
        note = unescaped(card["NOTE"])
        assert "Not confirmed by" in note
        assert "Reference edition 1 of 22 November 2026." in note
        assert "Check again by 22 February 2027." in note
        assert note.endswith("Immediate danger to anyone? Ring 999.")


def test_each_line_is_an_entry_with_its_hours_and_the_other_line(
    answers: AnswerService, entries: ContactEntries
) -> None:
    day, night = entries.route(route(answers, "lcc-children"))

    assert day.name == "Lancashire, child: Daytime line"
    assert day.number == "0300 123 6720"
    assert day.organisation[0] == "Lancashire County Council"
    assert day.note.startswith("Hours: 08:00 to 20:00, days not stated.")
    assert "Out-of-hours line: 0300 123 6722 (every day 20:00 to 08:00)." in day.note
    assert night.number == "0300 123 6722"
    assert night.note.startswith("Hours: every day 20:00 to 08:00.")


def test_a_route_without_a_line_is_an_address_and_says_what_to_do(
    answers: AnswerService, entries: ContactEntries
) -> None:
    (only,) = entries.route(route(answers, "lcc-lado"))

    assert only.number is None
    assert only.email == "lado.admin@lancashire.gov.uk"
    assert only.url is not None
    assert "ring 999, or the children's line" in only.note


def test_no_entry_is_made_up_for_a_route_nobody_knows_how_to_reach(
    answers: AnswerService, entries: ContactEntries
) -> None:
    assert entries.route(route(answers, "bwd-lado")) == ()


def test_a_national_contact_is_not_said_to_belong_to_a_council(
    answers: AnswerService, entries: ContactEntries
) -> None:
    entry = entries.contact(answers.contacts["nspcc"])

    assert entry is not None
    assert entry.number == "0808 800 5000"
    assert "Hours: hours not known." in entry.note
    assert "Not confirmed by its owner. Last seen: November 2024." in entry.note


def test_a_confirmed_contact_says_by_whom(
    answers: AnswerService, entries: ContactEntries
) -> None:
    contact = answers.contacts["nspcc"]
    sure = replace(
        contact.provenance, confirmed_on=date(2026, 11, 20), confirmed_by="the NSPCC"
    )

    entry = entries.contact(replace(contact, provenance=sure))

    assert entry is not None
    assert "Confirmed on 20 November 2026 by the NSPCC." in entry.note


def test_a_way_that_has_no_number_or_address_is_no_entry(
    answers: AnswerService, entries: ContactEntries
) -> None:
    assert entries.contact(answers.contacts["relay"]) is None
