import pytest

from csap_desktop.ui.page_find import Hit, find_hits


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ring", (Hit(0, 0, 4), Hit(0, 9, 13), Hit(1, 3, 7))),
        ("  RING ", (Hit(0, 0, 4), Hit(0, 9, 13), Hit(1, 3, 7))),
        ("cafe", (Hit(2, 4, 8),)),
        ("strasse", (Hit(3, 0, 6),)),
        ("ring twice", (Hit(0, 9, 19),)),
        ("nowhere", ()),
        ("   ", ()),
        ("", ()),
    ],
)
def test_words_are_found_in_any_case_and_without_accents(
    words: str, expected: tuple[Hit, ...]
) -> None:
    texts = ("Ring, or ring\N{NO-BREAK SPACE}twice", "To ring", "The Café", "Straße")

    assert find_hits(texts, words) == expected
