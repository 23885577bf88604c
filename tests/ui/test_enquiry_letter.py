"""An enquiry as a letter."""

from email import message_from_bytes
from email.policy import default

import pytest

from csap_desktop.delivery.mail_message import as_eml
from csap_desktop.domain.submission import Words
from csap_desktop.ui.enquiry_letter import EnquiryLetter
from tests.services.enquiry_laptop import form

WORDS = Words(
    "Opening hours",
    "When do you open?\n\nAnn",
    (("name", "Ann"), ("reply-to", "ann@school.test"), ("of-another-form", "kept")),
)


@pytest.fixture
def letter() -> EnquiryLetter:
    return EnquiryLetter.of_form(form().form)


def test_it_says_first_what_it_is_and_last_who_reads_it(letter: EnquiryLetter) -> None:
    text = letter.write("media", WORDS)

    assert text.banner == "An enquiry, not a report about a child."
    assert text.footer == "Nobody who protects children reads this, at any hour."


def test_it_says_what_was_typed_under_the_names_of_the_form(
    letter: EnquiryLetter,
) -> None:
    text = letter.write("media", WORDS)

    assert (text.subject, text.text) == (WORDS.subject, WORDS.text)
    assert text.reply_to == "ann@school.test"
    assert text.fields == (
        ("Kind", "Media enquiry"),
        ("Your name", "Ann"),
        ("E-mail for an answer", "ann@school.test"),
        ("of-another-form", "kept"),
    )


def test_it_has_neither_recipient_nor_id_of_its_own(letter: EnquiryLetter) -> None:
    text = letter.write("media", WORDS)

    assert (text.recipient, text.submission_id) == ("", "")


def test_a_kind_of_another_edition_is_named_by_its_id(letter: EnquiryLetter) -> None:
    assert letter.write("closed-kind", WORDS).fields[0] == ("Kind", "closed-kind")


def test_what_the_program_says_is_translated_and_what_was_typed_is_not() -> None:
    letter = EnquiryLetter.of_form(form().form, lambda text: f"[{text}]")

    text = letter.write("media", WORDS)

    assert text.banner.startswith("[")
    assert text.footer.startswith("[")
    assert text.fields[0][0] == "[Kind]"
    assert text.text == WORDS.text


def test_as_an_e_mail_it_carries_its_warning_above_the_words(
    letter: EnquiryLetter,
) -> None:
    read = message_from_bytes(as_eml(letter.write("media", WORDS)), policy=default)

    body = read.get_body()
    assert body is not None
    content = body.get_content()
    assert content.index("not a report about a child") < content.index("When do you")
