from dataclasses import replace

import pytest

from csap_desktop.services.found import Facts, SearchReply, SearchResult
from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.found_head import ReplyHead
from csap_desktop.ui.found_words import CHIPS, FoundWords, hits, icon_of, marked
from tests.ui.stand_ins import a_reply, a_result

WORDS = FoundWords(AnswerWords({}, {}))
HEAD = ReplyHead(WORDS)
HELPLINE = replace(
    a_result("contact", "c", "Helpline", (("Helpline. For ", False), ("help", True))),
    text="Helpline. For help\nRing 0800 11 (24 hours)",
    facts=Facts(numbers=(("0800 11", "24 hours"),), last_seen="2023"),
)


def plain(parts: tuple[tuple[str, bool], ...]) -> str:
    return "".join(text for text, _ in parts)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (None, ""),
        (Facts(), ""),
        (Facts("2019-09-29", "2023-08-31"), "2019 to 2023"),
        (Facts("2021-02-01", "2021-03-01"), "2021"),
        (Facts("2023-09-01"), "since 2023"),
        (Facts(end="2019-09-28"), "until 2019"),
        (Facts(when="spring 2019"), "spring 2019"),
    ],
)
def test_the_period_is_said_in_years(facts: Facts | None, said: str) -> None:
    assert WORDS.facts.period(facts) == said


def test_numbers_are_doubted_until_somebody_confirmed_them() -> None:
    number = (("0800 11", ""),)

    assert WORDS.facts.doubt(Facts(numbers=number)) == "Not confirmed"
    assert (
        WORDS.facts.doubt(Facts(numbers=number, confirmed_on="2026-05-03"))
        == "Confirmed"
    )
    assert not WORDS.facts.doubt(Facts())
    assert not WORDS.facts.doubt(None)


def test_how_sure_is_said_whole() -> None:
    sure = Facts(confirmed_on="2026-05-03", confirmed_by="the council")

    assert WORDS.facts.sure(sure) == "Confirmed on 3 May 2026 by the council."
    assert WORDS.facts.sure(Facts()) == "Not confirmed by its owner."
    said = WORDS.facts.sure(Facts(last_seen="2023"))
    assert said == "Not confirmed by its owner. Last seen: 2023."
    assert not WORDS.facts.sure(None)


@pytest.mark.parametrize(
    ("title", "shown", "left"),
    [
        ("JBU", "JBU · The team", "The team"),
        ("JBU", "JBU. The team", "The team"),
        ("JBU", "JBU", "JBU"),
        ("A Board", "…Board · The team", "The team"),
        ("Board", "Boards are many", "Boards are many"),
    ],
)
def test_a_snippet_does_not_say_the_title_again(
    title: str, shown: str, left: str
) -> None:
    found = a_result("glossary", "t", title, ((shown, False),))

    assert plain(WORDS.snippet(found)) == left


def test_the_date_before_an_event_is_not_said_again() -> None:
    day = "29 September 2019"
    shown = ((f"{day}: It ", False), ("begins", True), (" · Three", False))
    event = replace(
        a_result("event", "e", "It begins", shown),
        facts=Facts(when="29 September 2019"),
    )

    assert WORDS.snippet(event) == (("Three", False),)
    assert WORDS.title(event) == (("It ", False), ("begins", True))


def test_the_text_leaves_out_title_and_the_lines_of_its_numbers() -> None:
    assert WORDS.text(HELPLINE) == "For help"


def test_what_is_copied_has_numbers_and_origin() -> None:
    assert WORDS.copied(HELPLINE, 7).splitlines() == [
        "Helpline",
        "0800 11: 24 hours",
        "Not confirmed by its owner. Last seen: 2023.",
        "From edition 7 of the reference.",
    ]


def test_a_text_without_number_is_copied_whole_with_its_period() -> None:
    body = replace(
        a_result("body", "b", "Board"), text="Board. It met.", facts=Facts("2019-01-01")
    )

    assert WORDS.copied(body, 1).splitlines()[:2] == ["Board (since 2019)", "It met."]


def test_a_screen_reader_hears_number_and_doubt() -> None:
    said = WORDS.result(HELPLINE)

    assert said == "Contact: Helpline. 0800 11, 24 hours. Not confirmed. For help."


def test_marks_stand_on_whole_words_only() -> None:
    assert marked("LADO and lados", ("lado",)) == (
        ("LADO", True),
        (" and lados", False),
    )
    assert marked("none", ()) == (("none", False),)
    assert hits(HELPLINE) == ("help",)


def test_no_two_kinds_share_an_icon() -> None:
    assert len({icon_of(kind) for kind in CHIPS}) == len(CHIPS)
    assert icon_of("postcode") == icon_of("place")


def some(count: int, kind: str = "faq") -> tuple[SearchResult, ...]:
    return tuple(a_result(kind, f"{kind}{n}", f"Title {n}") for n in range(count))


def reply(shown: int, total: int, kind: str | None = None) -> SearchReply:
    made = a_reply("words", some(shown))
    return replace(made, counts=(("faq", total),) if total else (), kind=kind)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (reply(0, 0), "Nothing found"),
        (reply(1, 1), "1 result"),
        (reply(7, 7), "7 results"),
        (reply(20, 43), "The best 20 of 43 results"),
        (reply(20, 120), "The best 20 of more than 50 results"),
        (reply(1, 1, "faq"), "Questions and answers: 1 result"),
        (reply(7, 7, "faq"), "Questions and answers: 7 results"),
        (reply(50, 67, "faq"), "Questions and answers: the best 50 results"),
    ],
)
def test_how_much_was_found_is_said(found: SearchReply, said: str) -> None:
    assert HEAD.count(found) == said


def test_how_much_is_listed_is_said_in_short() -> None:
    short = [HEAD.count_in_short(reply(count, 90)) for count in (0, 1, 20)]

    assert short == ["Nothing found", "1 result", "20 results"]


def test_where_nothing_is_said_there_is_no_note() -> None:
    assert not HEAD.note(reply(3, 3))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (a_reply("brod", some(1), "board"), "Shown for: board. You typed: brod."),
        (a_reply("brod", (), "board"), "Nothing for brod, and nothing for board."),
        (a_reply("brod"), "For: brod"),
    ],
)
def test_what_was_searched_for_is_said(found: SearchReply, said: str) -> None:
    assert HEAD.note(found) == said


def test_words_searched_for_as_they_are_are_said() -> None:
    some_found = HEAD.note(a_reply("brod", some(1)), exact=True)

    assert some_found == "Searched for exactly: brod."
    assert HEAD.note(a_reply("brod"), exact=True) == "For exactly: brod"


def test_a_number_that_nothing_has_is_said_first() -> None:
    found = replace(a_reply("01234 567890", some(1)), unknown_number="01234567890")

    said = HEAD.note(found, missed="contact")

    assert said == (
        "01234567890 is not a number in this edition. Nothing under Contacts for these "
        "words: all results are shown."
    )


def test_a_screen_reader_hears_how_much_and_the_first() -> None:
    said = HEAD.heard(a_reply("help", (HELPLINE,)), "Note.")

    assert said.startswith("1 result. Note. First: Contact: Helpline.")
    assert HEAD.heard(a_reply("x"), "") == "Nothing found."


def test_more_than_a_list_holds_is_said_with_a_plus() -> None:
    assert [WORDS.kinds.amount(count) for count in (1, 50, 51)] == ["1", "50", "50+"]
    assert WORDS.kinds.chip("body") == "Groups"
