"""Postcodes, whole and half typed, on the real files."""

import pytest

from csap_desktop.domain.postcodes import PostcodeDirectory
from csap_desktop.errors import PublisherError
from csap_desktop.publishing.geography import check_places, live_rows, pack
from tests.domain.places_of_the_area import record, rows

DIRECTORY = PostcodeDirectory(record())


@pytest.mark.parametrize(
    "typed",
    [
        "FY7 6AB",
        "fy7 6ab",
        "FY76AB",
        " fy7  6 ab ",
        "FY7-6AB",
        "f y 7 6 a b",
        "FY7 6AB.",
        "FY7\u00a06AB",
        "\uff26\uff39\uff17 6AB",
    ],
)
def test_case_spaces_and_hyphens_do_not_matter(typed: str) -> None:
    found = DIRECTORY.lookup(typed)

    assert found
    assert (found.text, found.complete, found.live) == ("FY7 6AB", True, True)
    assert found.authorities == ("wyre",)


@pytest.mark.parametrize(
    ("typed", "authorities", "outside", "elsewhere"),
    [
        ("FY7", ("wyre",), (), False),
        ("BB1 2", ("blackburn-with-darwen", "hyndburn", "rossendale"), (), False),
        ("BB6 7", ("blackburn-with-darwen", "hyndburn"), (), False),
        ("BD23 4", ("ribble-valley",), ("North Yorkshire",), False),
        ("PR9 9", (), ("Sefton",), False),
        ("M1", (), (), True),
        ("BT1", (), (), True),
        ("FY", ("blackpool", "fylde", "wyre"), (), False),
    ],
)
def test_a_half_typed_postcode_allows_all_that_begins_so(
    typed: str,
    authorities: tuple[str, ...],
    outside: tuple[str, ...],
    *,
    elsewhere: bool,
) -> None:
    found = DIRECTORY.lookup(typed)

    assert found
    assert (found.complete, found.live) == (False, False)
    assert (found.authorities, found.outside) == (authorities, outside)
    assert found.elsewhere is elsewhere


def test_an_outward_code_without_a_space_may_still_grow() -> None:
    grown = DIRECTORY.lookup("BB1")

    assert grown
    assert "burnley" in grown.authorities


def test_a_space_ends_the_outward_code() -> None:
    ended = DIRECTORY.lookup("BB1 ")

    assert ended
    assert "burnley" not in ended.authorities
    assert ended.text == "BB1"


def test_digits_that_fit_two_outward_codes_allow_both() -> None:
    found = DIRECTORY.lookup("BB11")

    assert found
    assert found.authorities == ("blackburn-with-darwen", "burnley")


def test_a_misplaced_space_is_forgiven() -> None:
    found = DIRECTORY.lookup("BB1 11AA")

    assert found
    assert found.text == "BB11 1AA"


def test_a_postcode_not_in_use_allows_what_its_sector_does() -> None:
    found = DIRECTORY.lookup("FY7 6CC")

    assert found
    assert (found.complete, found.live, found.by_outward) == (True, False, False)
    assert found.authorities == ("wyre",)


def test_a_sector_that_does_not_exist_allows_what_its_outward_code_does() -> None:
    found = DIRECTORY.lookup("FY7 0AA")

    assert found
    assert (found.live, found.by_outward) == (False, True)
    assert found.authorities == ("wyre",)


@pytest.mark.parametrize("typed", ["ZZ99 9ZZ", "ZZ9", "BB0 1AA", "FY7 6C"])
def test_what_begins_no_live_postcode_allows_nothing(typed: str) -> None:
    found = DIRECTORY.lookup(typed)

    assert found
    assert not found.live
    assert not found.elsewhere
    assert found.authorities == found.outside == ()


@pytest.mark.parametrize(
    "typed",
    ["", " ", "F", "Fleetwood", "ZZ", "12", "7FY", "FY7 6ABC", "M62 east", "9" * 200],
)
def test_what_is_no_postcode_is_none(typed: str) -> None:
    assert DIRECTORY.lookup(typed) is None


def test_every_row_of_the_file_is_answered_as_it_says() -> None:
    wrong = [
        row["prefix"]
        for row in rows("postcodes.csv")
        if not (found := DIRECTORY.lookup(f"{row['prefix']}"))
        or (*found.authorities, *(f"outside:{name}" for name in found.outside))
        != (row["authority"],)
        or found.elsewhere
    ]

    assert wrong == []


def test_every_postcode_that_its_bitmap_calls_live_is_live() -> None:
    for row in rows("postcode_live.csv")[::400]:
        letters = "ABDEFGHJLNPQRSTUWXYZ"
        for unit, bit in enumerate(f"{int(row['live'], 16):0400b}"):
            found = DIRECTORY.lookup(
                row["sector"] + letters[unit // 20] + letters[unit % 20]
            )

            assert found
            assert found.live is (bit == "1")


def test_units_that_are_not_the_live_ones_are_refused() -> None:
    live = live_rows(["AB11AA", "AB11AB"])
    row = {"prefix": "AB1 1AA", "authority": "wyre"}

    with pytest.raises(PublisherError):
        pack([row], live)


def test_the_places_agree_with_the_postcodes() -> None:
    assert check_places(rows("places.csv"), rows("postcodes.csv")) == []


def test_a_place_whose_outward_code_is_not_its_own_is_reported() -> None:
    place = {"id": "place-x", "authority": "wyre", "straddles": "", "outward": "BB1"}

    found = check_places([place, place], rows("postcodes.csv"))

    assert len(found) == 3
