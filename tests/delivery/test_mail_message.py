"""Messages that say what they are, whatever was typed into them."""

import email
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from csap_desktop.delivery.mail_message import (
    as_eml,
    as_mailto,
    as_message,
    as_plain_text,
    is_address,
)
from csap_desktop.domain.mail_text import MailText
from tests.delivery.enquiries import ID, NOW

BANNER = "An enquiry, not a report about a child"
TEXT = MailText(
    "enquiries@partnership.test",
    BANNER,
    "Ask € for the press",
    (("Your name", "Zoë"), ("Telephone", ""), ("Place", "Lytham St Annes")),
    "When does the board meet?\n\nThank you",
    "Nobody who protects children reads this, at any hour.",
    "zoe@paper.test",
    ID,
)
PLAIN = f"""{BANNER}

Ask € for the press

Your name: Zoë
Place: Lytham St Annes

When does the board meet?

Thank you

Nobody who protects children reads this, at any hour.
"""
TYPED = st.text() | st.text(
    alphabet='a é\r\n\t\0:.<>@"=?\u2028\x0b\x85\ud800', max_size=400
)
ALLOWED = {
    "to",
    "subject",
    "reply-to",
    "content-type",
    "content-transfer-encoding",
    "mime-version",
    "x-unsent",
}


def parsed(raw: bytes) -> EmailMessage:
    read = email.message_from_bytes(raw, policy=default)
    assert isinstance(read, EmailMessage)
    return read


def words_of(read: EmailMessage) -> str:
    content = read.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n")


def test_the_text_has_everything_in_order() -> None:
    assert as_plain_text(TEXT) == PLAIN


def test_a_draft_opens_unsent() -> None:
    raw = as_eml(TEXT)

    read = parsed(raw)
    assert read["X-Unsent"] == "1"
    assert read["To"] == "enquiries@partnership.test"
    assert read["Subject"] == f"{BANNER}: Ask € for the press"
    assert read["Reply-To"] == "zoe@paper.test"
    assert not {"Date", "From", "Message-ID"} & set(read.keys())
    assert words_of(read) == PLAIN
    assert read.get_content_type() == "text/plain"
    assert read.get_content_charset() == "utf-8"


def test_a_draft_has_lines_as_mail_has_them() -> None:
    raw = as_eml(replace(TEXT, text="long " * 500))

    assert raw.isascii()
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    assert max(map(len, raw.split(b"\r\n"))) <= 78


def test_a_message_says_who_when_and_which() -> None:
    message = as_message(TEXT, "box@house.test", NOW)

    assert message["From"] == "box@house.test"
    assert message["Date"].datetime == NOW
    assert message["Message-ID"] == f"<{ID}@house.test>"
    assert message["X-Unsent"] is None


@given(TYPED, TYPED, TYPED, TYPED)
@example(
    "a\r\nBcc: all@x.test", "a\nX: y", "\r\n.\r\nQUIT", "b@c.test\r\nBcc: d@e.test"
)
@example("\ud800", "=?utf-8?q?=0d=0aBcc:_x?=", "", "")
def test_nothing_typed_becomes_a_header(
    subject: str, value: str, text: str, reply_to: str
) -> None:
    typed = replace(
        TEXT,
        subject=subject,
        fields=(("Name", value),),
        text=text,
        reply_to=reply_to,
    )

    read = parsed(as_eml(typed))

    assert {name.lower() for name in read.keys()} <= ALLOWED  # noqa: SIM118
    assert read["To"] == "enquiries@partnership.test"
    assert read["Subject"].startswith(BANNER)
    assert not read.defects
    assert words_of(read) == as_plain_text(typed)


@given(TYPED)
def test_the_subject_is_one_line_of_its_words(subject: str) -> None:
    read = parsed(as_eml(replace(TEXT, subject=subject)))

    assert len(read["Subject"].splitlines()) == 1
    assert len(read["Subject"]) <= 200


@pytest.mark.parametrize("text", ["a@b.test", "first.last+tag@sub.example.org"])
def test_an_address(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a@",
        "@b",
        "a@b@c",
        "a b@c.test",
        "a@b.test, c@d.test",
        "Anna <a@b.test>",
        "a@b.test\r\nBcc: c@d.test",
        "zoë@b.test",
        "a@exämple.org",
        ".a@b.test",
        "a@b..test",
        "a" * 65 + "@b.test",
    ],
)
def test_no_address(text: str) -> None:
    assert not is_address(text)
    assert parsed(as_eml(replace(TEXT, reply_to=text)))["Reply-To"] is None


def read_mailto(url: str) -> tuple[str, dict[str, list[str]]]:
    parts = urlsplit(url)
    return parts.path, parse_qs(parts.query)


def test_a_mail_program_gets_the_whole_message() -> None:
    made = as_mailto(TEXT)

    path, query = read_mailto(made.url)
    assert made.whole
    assert made.url.startswith("mailto:")
    assert path == "enquiries@partnership.test"
    assert query["subject"] == [f"{BANNER}: Ask € for the press"]
    assert query["body"] == [PLAIN.replace("\n", "\r\n")]


def test_what_is_too_long_for_a_mail_program_is_left_to_be_pasted() -> None:
    made = as_mailto(replace(TEXT, text="ö" * 2_000))

    _, query = read_mailto(made.url)
    assert not made.whole
    assert query["subject"] == [f"{BANNER}: Ask € for the press"]
    assert "body" not in query


@given(TYPED, TYPED)
def test_no_address_for_a_mail_program_is_longer_than_it_takes(
    subject: str, text: str
) -> None:
    made = as_mailto(replace(TEXT, subject=subject, text=text), 300)

    path, query = read_mailto(made.url)
    assert len(made.url) <= 300
    assert path == "enquiries@partnership.test"
    assert set(query) <= {"subject", "body"}
    assert query["subject"][0].startswith(BANNER)
