"""What is made of a typed place, on the real files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.places import Finding, Outcome
from tests.domain.places_of_the_area import (
    authorities,
    outside_places,
    place_index,
    places,
)

INDEX = place_index()
NAMES = [place.name for place in places()] + [place.name for place in outside_places()]

ONE = """
Fleetwood                        lancashire             Wyre
FLEETWOOD                        lancashire             Wyre
Fleetwood Lancashire             lancashire             Wyre
Fleetwood, Lancs, UK             lancashire             Wyre
Fleetwood, FY7 6AB               lancashire             Wyre
Fleetwood near Blackpool         lancashire             Wyre
Warton                           lancashire             Fylde+Lancaster
Warton, Lancaster                lancashire             Lancaster
Warton, Carnforth, Lancashire    lancashire             Lancaster
Warton, Preston                  lancashire             Fylde
Barton near Preston              lancashire             Preston
Bamber Bridge, Preston           lancashire             South Ribble
Clifton, Blackpool               blackpool              Blackpool
Clifton in Fylde                 lancashire             Fylde
Knuzden, Blackburn               blackburn-with-darwen  Blackburn with Darwen
Whitebirk, Hyndburn              lancashire             Hyndburn
Lytham Saint Anne's              lancashire             Fylde
lytham st. annes                 lancashire             Fylde
St Annes-on-the-Sea              lancashire             Fylde
Poulton                          lancashire             Wyre
Bolton-le-Sands                  lancashire             Lancaster
bolton le sands                  lancashire             Lancaster
Wyre                             lancashire             Wyre
Hyndburn Borough                 lancashire             Hyndburn
Lancaster district               lancashire             Lancaster
Preston City Council             lancashire             Preston
Lancashire                       lancashire             Lancashire
Lancashire County Council        lancashire             Lancashire
Blackburn & Darwen               blackburn-with-darwen  Blackburn with Darwen
BwD                              blackburn-with-darwen  Blackburn with Darwen
Blackpool, Lancs                 blackpool              Blackpool
Water                            lancashire             Rossendale
FY7 6AB                          lancashire             Wyre
FY7                              lancashire             Wyre
FY7 6CC                          lancashire             Wyre
"""

SEVERAL = """
Clifton              blackpool lancashire
Clifton, Lancashire  blackpool lancashire
Greenlands           blackpool lancashire
Belthorn             blackburn-with-darwen lancashire
Waterside            blackburn-with-darwen lancashire
Squires Gate         blackpool lancashire
Whitebirk            blackburn-with-darwen lancashire
Knuzden              blackburn-with-darwen lancashire
FY                   blackpool lancashire
BB1 2                blackburn-with-darwen lancashire
"""


def lines(table: str) -> list[list[str]]:
    found = [line.split("  ") for line in table.strip().splitlines()]
    return [[cell.strip() for cell in line if cell.strip()] for line in found]


def resolve_one(typed: str) -> Finding:
    found = INDEX.resolve(typed)
    assert found.outcome is Outcome.ONE, found
    assert len(found.matches) == 1
    return found


@pytest.mark.parametrize(("typed", "locality", "names"), lines(ONE))
def test_a_name_of_one_locality_answers_one(
    typed: str, locality: str, names: str
) -> None:
    match = resolve_one(typed).matches[0]

    assert (match.locality, match.authorities) == (locality, tuple(names.split("+")))


@pytest.mark.parametrize(("typed", "names"), lines(SEVERAL))
def test_a_name_of_two_localities_asks(typed: str, names: str) -> None:
    found = INDEX.resolve(typed)

    assert found.outcome is Outcome.SEVERAL
    assert " ".join(match.locality for match in found.matches) == names


@pytest.mark.parametrize(
    ("typed", "council"),
    [
        ("Appley Bridge", "Wigan"),
        ("Tontine", "Wigan"),
        ("Tosside", "North Yorkshire"),
        ("Stubbins", "Bury"),
    ],
)
def test_a_place_on_the_outer_edge_says_so(typed: str, council: str) -> None:
    found = resolve_one(typed)

    assert found.matches[0].certainty == "check-with-postcode"
    assert found.also_outside == ((typed, council),)


@pytest.mark.parametrize(
    ("typed", "council"),
    [
        ("Broughton", "North Yorkshire"),
        ("Churchtown", "Sefton"),
        ("Middleton", "Rochdale"),
        ("Whitefield", "Bury"),
        ("York", "York"),
    ],
)
def test_a_name_that_exists_outside_too_says_so(typed: str, council: str) -> None:
    assert (typed, council) in resolve_one(typed).also_outside


@pytest.mark.parametrize(
    ("typed", "place", "council"),
    [
        ("Bolton", "Bolton", "Bolton"),
        ("Southport, Lancashire", "Southport", "Sefton"),
        ("Middleton, Rochdale", "Middleton", "Rochdale"),
        ("York, York", "York", "York"),
        ("Appley Bridge, Wigan", "Appley Bridge", "Wigan"),
        ("Bury", "Bury", "Bury"),
        ("PR9 9XY", "PR9 9XY", "Sefton"),
        ("SW1A 1AA", "SW1A 1AA", None),
        ("BT1 5GS", "BT1 5GS", None),
        ("London", "London", None),
    ],
)
def test_what_lies_outside_is_outside(
    typed: str, place: str, council: str | None
) -> None:
    found = INDEX.resolve(typed)

    assert (found.outcome, found.matches) == (Outcome.OUTSIDE, ())
    assert (place, council) in found.also_outside


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("Fleetw", "Fleetwood"),
        ("Fletwood", "Fleetwood"),
        ("Feletwood", "Fleetwood"),
        ("Skelmersdlae", "Skelmersdale"),
        ("Morecombe", "Morecambe"),
        ("Fleetwood, Blackpool", "Fleetwood"),
        ("Fleetwood, Burnley", "Fleetwood"),
        ("Fleetwood, Kent", "Fleetwood"),
        ("Fleetwood, FY4 1AA", "Fleetwood"),
        ("Bolton, Lancaster", "Bolton"),
        ("12 High Street, Preston", "Preston"),
    ],
)
def test_a_doubtful_name_is_never_guessed_but_suggested(
    typed: str, suggestion: str
) -> None:
    found = INDEX.resolve(typed)

    assert (found.outcome, found.matches) == (Outcome.UNKNOWN, ())
    assert suggestion in found.suggestions


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "\n", "?!", "Fleet\x00wood", "\x07", "x" * 101, "\ud800"],
)
def test_what_cannot_be_read_is_unknown(typed: str) -> None:
    assert INDEX.resolve(typed) == Finding(Outcome.UNKNOWN)


@given(st.text() | st.sampled_from(NAMES).flatmap(lambda n: st.text().map(n.__add__)))
def test_nothing_that_is_typed_raises(typed: str) -> None:
    assert INDEX.resolve(typed).outcome in Outcome
    assert len(INDEX.complete(typed)) <= 8
    INDEX.find_in(typed)


@pytest.mark.parametrize("typed", ["M1", "PR9 9", "PR9 9ZZ"])
def test_a_beginning_that_only_lies_outside_is_unknown_and_says_so(typed: str) -> None:
    found = INDEX.resolve(typed)

    assert (found.outcome, found.matches) == (Outcome.UNKNOWN, ())
    assert found.also_outside


def test_a_beginning_of_one_locality_and_outside_asks() -> None:
    found = INDEX.resolve("BD23 4")

    assert found.outcome is Outcome.SEVERAL
    assert found.also_outside == (("BD23 4", "North Yorkshire"),)


@pytest.mark.parametrize(
    ("typed", "certainty"),
    [
        ("FY7 6AB", "high"),
        ("FY7 6CC", "high"),
        ("FY7 0AA", "check-with-postcode"),
        ("Fleetwood", "high"),
        ("Hyndburn", "high"),
        ("Lancashire", "high"),
        ("Anchorsholme", "check-with-postcode"),
        ("Bamber Bridge, Preston", "check-with-postcode"),
        ("Whitebirk, Hyndburn", "check-with-postcode"),
    ],
)
def test_a_name_is_only_as_sure_as_its_fact(typed: str, certainty: str) -> None:
    assert resolve_one(typed).matches[0].certainty == certainty


@pytest.mark.parametrize(
    ("typed", "postcode", "locality"),
    [
        ("12 High Street, Fleetwood FY7 6AB", "FY7 6AB", "lancashire"),
        ("BB1 1AE Blackburn", "BB1 1AE", "blackburn-with-darwen"),
        ("flat 2, fy76ab", "FY7 6AB", "lancashire"),
        ("3 Preston Road, Chorley PR7 1AB", "PR7 1AB", "lancashire"),
        ("9 London Road, Blackpool, FY1 1BA", "FY1 1BA", "blackpool"),
    ],
)
def test_an_address_is_found_by_its_postcode(
    typed: str, postcode: str, locality: str
) -> None:
    found = resolve_one(typed)

    assert found.matches[0].place == postcode
    assert found.matches[0].locality == locality


@pytest.mark.parametrize(
    "typed",
    [
        "BB1 1AE Preston",
        "12 High Street, Blackpool FY7 6AB",
        "12 High Street, Wigan FY7 6AB",
        "FY7 6AB or BB1 1AE",
        "12 High Street FY7 6CC",
    ],
)
def test_an_address_that_contradicts_itself_is_unknown(typed: str) -> None:
    assert INDEX.resolve(typed).outcome is Outcome.UNKNOWN


def test_an_unsure_place_names_the_councils_around() -> None:
    match = resolve_one("Anchorsholme").matches[0]

    assert INDEX.councils_around(match) == ("Wyre",)
    postcode = resolve_one("FY7 0AA").matches[0]
    assert INDEX.councils_around(postcode) == ()


@pytest.mark.parametrize(
    "name",
    [
        *("Barrow", "Dalton", "Eccleston", "Thornton"),
        *("Hutton", "Marsden", "Bradley", "Newton"),
    ],
)
def test_a_name_that_readers_know_from_elsewhere_says_so(name: str) -> None:
    found = resolve_one(name)

    assert found.also_outside
    assert found.matches[0].locality == "lancashire"


def test_every_place_is_found_with_its_authority() -> None:
    by_id = {authority.id: authority for authority in authorities()}
    for place in places():
        own = by_id[place.authority]
        for name in (place.name, *place.aliases):
            match = resolve_one(f"{name}, {own.name}").matches[0]

            assert match.locality == own.locality
            assert own.name in match.authorities


def test_a_sure_place_is_high_or_has_one_locality_in_its_postcodes() -> None:
    for place in places():
        for match in INDEX.resolve(place.name).matches:
            if match.certainty == "high" and place.confidence != "high":
                allowed = [INDEX.resolve(f"{outward} ") for outward in place.outward]

                assert {found.outcome for found in allowed} == {Outcome.ONE}
                assert {f.matches[0].locality for f in allowed} == {match.locality}


def test_a_place_that_crosses_an_edge_is_never_sure() -> None:
    locality_of = {authority.id: authority.locality for authority in authorities()}
    for place in places():
        own = locality_of[place.authority]
        if any(locality_of.get(slug) != own for slug in place.straddles):
            found = INDEX.resolve(place.name)

            assert {m.certainty for m in found.matches} == {"check-with-postcode"}


def test_no_place_outside_is_taken_for_ours() -> None:
    for place in outside_places():
        if place.authority:
            found = INDEX.resolve(f"{place.name}, {place.authority}")

            assert found.outcome is Outcome.OUTSIDE, place


def test_the_tiles_of_the_map_do_not_overlap() -> None:
    tiles = {a.tile for a in authorities()}

    assert len(authorities()) == len(tiles) == 14
    assert not tiles & {(column, half + 1) for column, half in tiles}
    assert max(len(a.short) for a in authorities()) <= 11


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("fl", "Fleetwood"),
        ("fleetwood", "Fleetwood"),
        ("annes", "St Annes"),
        ("skelmersdlae", "Skelmersdale"),
        ("fletw", "Fleetwood"),
        ("bolton l", "Bolton-le-Sands"),
        ("skem", "Skelmersdale"),
    ],
)
def test_a_name_is_completed(typed: str, first: str) -> None:
    names = [suggestion.name for suggestion in INDEX.complete(typed, 3)]

    assert first in names


def test_twice_named_places_are_completed_with_their_authorities() -> None:
    found = {(s.name, s.authority) for s in INDEX.complete("warton")}

    assert {("Warton", "Fylde"), ("Warton", "Lancaster")} <= found


@pytest.mark.parametrize("typed", ["", " ", "\x00", "x" * 101])
def test_nothing_readable_is_completed_by_nothing(typed: str) -> None:
    assert INDEX.complete(typed) == ()


@pytest.mark.parametrize("letter", "abcdefghijklmnopqrstuvwxyz")
def test_each_completion_resolves_when_typed(letter: str) -> None:
    for suggestion in INDEX.complete(letter, 200):
        typed = ", ".join(filter(None, (suggestion.name, suggestion.authority)))
        found = INDEX.resolve(typed)

        if suggestion.locality:
            assert found.matches[0].locality == suggestion.locality
        else:
            assert found.outcome is not Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("kid at risk in fleetwood at night", "fleetwood"),
        ("child from bolton living in Fleetwood", "fleetwood"),
        ("warton lancaster safeguarding", "warton lancaster"),
        ("what about fy7 6ab tonight", "fy7 6ab"),
        ("FY8 out of hours", "FY8"),
        ("Nelson night number", "nelson"),
        ("LADO contact Blackpool", "blackpool"),
        ("toddler Halton neglect", "halton"),
        ("family in Church, Hyndburn", "hyndburn"),
        ("report to Lancashire County Council", "lancashire county council"),
        ("moved to Bolton", "bolton"),
        ("is Todmorden in Lancashire", "todmorden in lancashire"),
        ("from Lancashire to Blackpool", "blackpool"),
        ("Water", "water"),
    ],
)
def test_a_place_in_a_sentence_is_found(sentence: str, named: str) -> None:
    found = INDEX.find_in(sentence)

    assert found
    assert found[0] == named
    assert found[1].outcome is not Outcome.UNKNOWN


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "neglect",
        "abuse at church",
        "child in water",
        "bare child",
        "section 47 s47 enquiry",
        "reading age child protection",
        "help with PR",
        "board and bank holiday",
        "common law",
        "hall of residence",
    ],
)
def test_ordinary_words_name_no_place(sentence: str) -> None:
    assert INDEX.find_in(sentence) is None
