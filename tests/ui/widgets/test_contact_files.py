import pytest

from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.widgets.contact_files import one_contact, route_contacts
from tests.services.vcard_grammar import read_vcards


def test_one_contact_is_a_file_of_one_entry(answers: AnswerService) -> None:
    offer = one_contact(answers, "nspcc", untranslated)

    assert offer is not None
    (card,) = read_vcards(offer.content())
    assert offer.file_name == "csap-nspcc.vcf"
    assert card["TEL"] == "+448088005000"


@pytest.mark.parametrize("contact", ["relay", "no-such-contact"])
def test_what_cannot_be_reached_by_an_entry_is_not_offered(
    answers: AnswerService, contact: str
) -> None:
    assert one_contact(answers, contact, untranslated) is None


def test_the_lines_asked_about_come_first(answers: AnswerService) -> None:
    adult = next(one for one in answers.front.routes if one.id == "bpl-adults")

    cards = read_vcards(route_contacts(answers, adult, untranslated).content())

    assert cards[0]["UID"] == "csap-bpl-adults-day"
    assert len({card["UID"] for card in cards}) == len(cards) == 5
