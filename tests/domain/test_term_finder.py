from time import process_time

import pytest

from csap_desktop.domain.term_finder import Term, TermFinder

WORDS = TermFinder(
    (
        Term("act", "ACT", (), "Action Counters Terrorism"),
        Term("lscb", "LSCB", ("LSCBs", "Safeguarding Children Board")),
        Term("safeguarding", "Safeguarding"),
        Term("board", "Strategic Partnership Board"),
        Term("partnership", "Partnership Board"),
        Term("missing", "Missing from home", ("missing",)),
        Term("prevent", "Prevent"),
        Term("s175", "S175/157", ("Section 175",)),
    )
)


def found(text: str, *besides: str) -> list[tuple[str, str]]:
    return [
        (one.term.id, text[one.start : one.end]) for one in WORDS.find(text, besides)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Act of 2004", []),
        ("Ring ACT now", [("act", "ACT")]),
        ("ACTS and FACT", []),
        ("the LSCBs met", [("lscb", "LSCBs")]),
        ("a safeguarding children board.", [("lscb", "safeguarding children board")]),
        ("Safeguarding Children Boards", [("lscb", "Safeguarding Children Boards")]),
        ("the Strategic Partnership Board", [("board", "Strategic Partnership Board")]),
        ("Something is missing?", []),
        ("children missing from home", [("missing", "missing from home")]),
        ("to prevent harm", []),
        ("the police Prevent team", [("prevent", "Prevent")]),
        ("Safeguarding Assurance Partnership", []),
        ("Safeguarding is for all", [("safeguarding", "Safeguarding")]),
        ("S175/157 or Section 175", [("s175", "S175/157")]),
    ],
)
def test_words_are_found_as_a_careful_reader_would(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text) == expected


def test_a_word_is_found_once_and_not_where_it_is_left_out() -> None:
    assert found("LSCB, LSCB and ACT", "act") == [("lscb", "LSCB")]


def test_no_words_find_nothing() -> None:
    assert TermFinder(()).find("any text") == ()


def test_two_words_of_one_name_lead_to_the_first() -> None:
    finder = TermFinder((Term("a", "Early help"), Term("b", "Other", ("early help",))))

    assert finder.find("Early Help")[0].term.id == "a"


def test_a_long_text_is_read_in_no_time() -> None:
    finder = TermFinder(Term(str(n), f"Word number {n}") for n in range(67))
    text = "It is said of word number 66 that it is rarely met in a text. " * 300

    began = process_time()
    places = finder.find(text)

    assert [place.term.id for place in places] == ["66"]
    assert process_time() - began < 0.2
