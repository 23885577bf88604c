from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.services.vcard import VCard, vcard_bytes
from tests.services.vcard_grammar import parts, read_vcards, unescaped

LINE = VCard(
    uid="csap-line",
    name="Lancashire, child: Daytime line",
    organisation=("Lancashire County Council", "Children's Services"),
    number="0300 123 6720",
    email="duty@example.org",
    url="https://example.org/a,b;c",
    note="Hours: not known.\nBack\\slash; and, comma",
    revised_on=date(2026, 11, 22),
)
# Line ends of other kinds are no characters of a text value.
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1)


def test_a_card_says_all_that_is_known() -> None:
    (card,) = read_vcards(vcard_bytes([LINE]))

    assert card["TEL"] == "+443001236720"
    assert unescaped(card["FN"]) == LINE.name
    assert parts(card["N"]) == [LINE.name, "", "", "", ""]
    assert parts(card["ORG"]) == list(LINE.organisation)
    assert unescaped(card["NOTE"]) == LINE.note
    assert card["EMAIL"] == LINE.email
    assert card["URL"] == LINE.url
    assert card["REV"] == "2026-11-22"


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(LINE, number=None, email=None, url=None, organisation=())

    (card,) = read_vcards(vcard_bytes([bare]))

    assert card.keys().isdisjoint({"TEL", "EMAIL", "URL", "ORG"})


def test_several_cards_keep_their_order() -> None:
    other = replace(LINE, uid="csap-other")

    cards = read_vcards(vcard_bytes([LINE, other]))

    assert [card["UID"] for card in cards] == ["csap-line", "csap-other"]


@given(name=TEXTS, note=TEXTS)
def test_any_text_comes_back_as_it_was(name: str, note: str) -> None:
    (card,) = read_vcards(vcard_bytes([replace(LINE, name=name, note=note)]))

    assert unescaped(card["FN"]) == name
    assert unescaped(card["NOTE"]) == note


def test_a_long_line_is_folded_between_whole_characters() -> None:
    long = replace(LINE, note="é" * 200)

    data = vcard_bytes([long])

    assert max(map(len, data.split(b"\r\n"))) <= 75
    (card,) = read_vcards(data)
    assert card["NOTE"] == long.note
