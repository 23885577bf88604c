"""Who to ring, over the bundled edition: the rules of the subject, as tables.

Numbers and councils are written out by hand from data/source, so that a slip of the
program and a slip of the data cannot hide each other.
"""

import logging
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.hours import from_wall
from csap_desktop.domain.routes import StepKind
from csap_desktop.services.answers import compute_holidays
from tests.services.installed import bundled_answers, opened, real_paths

BWD_DAY, BWD_NIGHT = "01254 666400", "01254 587547"
BPL_DAY, BPL_NIGHT = "01253 477299", "01253 477600"
LCC_DAY, LCC_NIGHT = "0300 123 6720", "0300 123 6722"

MONDAY_NOON = "2026-11-23T12:00"
SUNDAY_NIGHT = "2026-11-22T21:40"

BWD, BPL, LCC = "blackburn-with-darwen", "blackpool", "lancashire"


def at(clock: str) -> datetime:
    return from_wall(datetime.fromisoformat(clock))


# what is typed, the localities that fit, the authorities named, how sure
PLACES = [
    ("Darwen", BWD, "Blackburn with Darwen", "high"),
    ("Blackburn", BWD, "Blackburn with Darwen", "high"),
    ("BwD", BWD, "Blackburn with Darwen", "high"),
    ("Blackburn & Darwen", BWD, "Blackburn with Darwen", "high"),
    ("blackburn with darwen borough council", BWD, "Blackburn with Darwen", "high"),
    ("Edgworth", BWD, "Blackburn with Darwen", "high"),
    ("Tockholes", BWD, "Blackburn with Darwen", "high"),
    ("Blackpool", BPL, "Blackpool", "high"),
    ("BLACKPOOL", BPL, "Blackpool", "high"),
    ("  blackpool  ", BPL, "Blackpool", "high"),
    ("Bispham", BPL, "Blackpool", "high"),
    ("Fleetwood", LCC, "Wyre", "high"),
    ("Cleveleys", LCC, "Wyre", "high"),
    ("Lytham St Annes", LCC, "Fylde", "high"),
    ("Lytham St. Anne's", LCC, "Fylde", "high"),
    ("lytham saint annes", LCC, "Fylde", "high"),
    ("Preston", LCC, "Preston", "high"),
    ("Leyland", LCC, "South Ribble", "high"),
    ("Burnley", LCC, "Burnley", "high"),
    ("Nelson", LCC, "Pendle", "high"),
    ("Skelmersdale", LCC, "West Lancashire", "high"),
    ("Clitheroe", LCC, "Ribble Valley", "high"),
    ("Rawtenstall", LCC, "Rossendale", "high"),
    ("Accrington", LCC, "Hyndburn", "high"),
    ("Morecambe", LCC, "Lancaster", "high"),
    ("Chorley", LCC, "Chorley", "high"),
    ("Wyre", LCC, "Wyre", "high"),
    ("Ribble Valley", LCC, "Ribble Valley", "high"),
    ("West Lancashire", LCC, "West Lancashire", "high"),
    ("Lancashire", LCC, "Lancashire", "high"),
    ("Lancashire County Council", LCC, "Lancashire", "high"),
    ("Rossendale Borough Council", LCC, "Rossendale", "high"),
    # Twice named: two districts of one locality are one answer.
    ("Warton", LCC, "Fylde|Lancaster", "high"),
    ("Warton, Fylde", LCC, "Fylde", "high"),
    ("Warton, Lancaster", LCC, "Lancaster", "high"),
    ("Newton", LCC, "Fylde|Lancaster|Ribble Valley", "high"),
    # Less sure than the name sounds: near a boundary.
    ("Thornton", LCC, "Wyre", "check-with-postcode"),
    ("Anchorsholme", BPL, "Blackpool", "check-with-postcode"),
    # Postcodes.
    ("FY7 6AB", LCC, "Wyre", "high"),
    ("fy76ab", LCC, "Wyre", "high"),
    ("fy7-6ab", LCC, "Wyre", "high"),
    ("BB1 2AB", BWD, "Blackburn with Darwen", "high"),
    ("FY7", LCC, "Wyre", "high"),
    ("FY1", BPL, "Blackpool", "high"),
    ("PR4", LCC, None, "high"),
]


@pytest.mark.parametrize(("typed", "locality", "authorities", "sure"), PLACES)
def test_a_place_of_one_locality_has_one_answer(
    typed: str, locality: str, authorities: str | None, sure: str
) -> None:
    reply = bundled_answers().ask(typed, Concern.CHILD, at(SUNDAY_NIGHT))

    assert reply.outcome.value == "one"
    assert [answer.match.locality for answer in reply.answers] == [locality]
    assert reply.answers[0].match.certainty == sure
    if authorities:
        assert reply.answers[0].match.authorities == tuple(authorities.split("|"))


@pytest.mark.parametrize(
    ("typed", "localities", "elsewhere"),
    [
        ("FY5", {BPL, LCC}, set[str | None]()),
        ("FY", {BPL, LCC}, set[str | None]()),
        ("BB6 7", {BWD, LCC}, set[str | None]()),
        ("BB", {BWD, LCC}, None),
        ("BL7 0", {BWD}, {"Bolton"}),
        ("BL6", {LCC}, {"Bolton"}),
    ],
)
def test_what_fits_two_councils_shows_both_and_asks(
    typed: str, localities: set[str], elsewhere: set[str | None] | None
) -> None:
    reply = bundled_answers().ask(typed, Concern.CHILD, at(SUNDAY_NIGHT))

    assert reply.outcome.value == "several"
    assert {answer.match.locality for answer in reply.answers} == localities
    assert {one.match.certainty for one in reply.answers} == {"check-with-postcode"}
    assert all(answer.first for answer in reply.answers)
    if elsewhere is not None:
        assert {authority for _, authority in reply.also_outside} == elsewhere


def test_every_place_that_straddles_localities_is_several() -> None:
    front = bundled_answers().front
    own = {authority.id: authority.locality for authority in front.authorities}
    straddling = [
        (place, {own[place.authority], *map(own.__getitem__, inside)})
        for place in front.places
        if (inside := [one for one in place.straddles if ":" not in one])
        and {own[one] for one in inside} != {own[place.authority]}
    ]
    assert straddling

    for place, localities in straddling:
        reply = bundled_answers().ask(f"{place.name}", Concern.CHILD, at(SUNDAY_NIGHT))

        assert reply.outcome.value == "several", place.name
        assert {one.match.locality for one in reply.answers} >= localities, place.name


def test_every_place_that_reaches_outside_says_so() -> None:
    for place in bundled_answers().front.places:
        outside = {
            one.removeprefix("outside:").replace("_", " ")
            for one in place.straddles
            if ":" in one
        }
        reply = bundled_answers().ask(place.name, Concern.CHILD, at(SUNDAY_NIGHT))

        assert outside <= {council for _, council in reply.also_outside}, place.name
        if outside:
            assert reply.answers[0].match.certainty == "check-with-postcode"


@pytest.mark.parametrize("sure", ["low", "check"])
def test_no_doubtful_place_is_certain_by_its_name_alone(sure: str) -> None:
    answers = bundled_answers()
    doubtful = [place for place in answers.front.places if place.confidence == sure]

    for place in doubtful:
        reply = answers.ask(place.name, Concern.CHILD, at(SUNDAY_NIGHT))
        if reply.outcome.value != "one" or reply.answers[0].match.certainty != "high":
            continue
        # Then every postcode of its districts must lie in that one locality.
        found = [answers.places.postcodes.lookup(f"{one} ") for one in place.outward]
        assert found, place.name
        assert not any(one is None or one.outside or one.elsewhere for one in found)


@pytest.mark.parametrize(
    ("typed", "authority"),
    [
        ("Wigan", "Wigan"),
        ("Southport", "Sefton"),
        ("Bolton", "Bolton"),
        ("Manchester", "Manchester"),
        ("Ramsbottom", "Bury"),
        ("SW1A 1AA", None),
    ],
)
def test_outside_the_area_nobody_is_named_to_ring(
    typed: str, authority: str | None
) -> None:
    reply = bundled_answers().ask(typed, Concern.CHILD, at(SUNDAY_NIGHT))

    assert reply.outcome.value == "outside"
    assert not reply.answers
    assert [one for _, one in reply.also_outside] == [authority]


def test_a_name_that_is_also_one_outside_says_so() -> None:
    reply = bundled_answers().ask("Whitefield", Concern.CHILD, at(SUNDAY_NIGHT))

    assert reply.outcome.value == "one"
    assert reply.also_outside == (("Whitefield", "Bury"),)


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("Flee", "Fleetwood"),
        ("Blackbrun", "Blackburn"),
        ("fleetwod", "Fleetwood"),
        ("Clithero", "Clitheroe"),
        ("Acrington", "Accrington"),
        ("Clayton", "Clayton-le-Moors"),
        ("Skem", "Skelmersdale"),
    ],
)
def test_a_name_half_typed_or_misspelt_is_never_guessed(
    typed: str, suggested: str
) -> None:
    reply = bundled_answers().ask(typed, Concern.CHILD, at(SUNDAY_NIGHT))

    known_nickname = reply.outcome.value == "one" and typed == "Skem"
    assert known_nickname or reply.outcome.value == "unknown"
    assert known_nickname or suggested in reply.suggestions
    assert known_nickname or not reply.answers


@pytest.mark.parametrize(
    "typed",
    ["", " ", "Zzyzx", "?", "999", "01254", "a" * 5000, "\0", "'; DROP", "🏠", "F\n7"],
)
def test_what_nobody_knows_is_unknown(typed: str) -> None:
    reply = bundled_answers().ask(typed, Concern.CHILD, at(SUNDAY_NIGHT))

    assert reply.outcome.value == "unknown"
    assert not reply.answers


# concern, place, clock in the area, state, ring first, then
ROUTES = [
    ("child", "Darwen", MONDAY_NOON, "open", BWD_DAY, BWD_NIGHT),
    ("child", "Darwen", SUNDAY_NIGHT, "out-of-hours", BWD_NIGHT, BWD_DAY),
    ("child", "Darwen", "2026-11-28T14:00", "out-of-hours", BWD_NIGHT, BWD_DAY),
    ("child", "Darwen", "2026-11-23T08:44", "out-of-hours", BWD_NIGHT, BWD_DAY),
    ("child", "Darwen", "2026-11-23T08:45", "open", BWD_DAY, BWD_NIGHT),
    ("child", "Darwen", "2026-11-23T17:00", "out-of-hours", BWD_NIGHT, BWD_DAY),
    ("child", "Blackpool", MONDAY_NOON, "open", BPL_DAY, BPL_NIGHT),
    ("child", "Blackpool", "2026-11-27T16:30", "out-of-hours", BPL_NIGHT, BPL_DAY),
    ("child", "Blackpool", "2026-11-26T16:30", "open", BPL_DAY, BPL_NIGHT),
    ("child", "Fleetwood", MONDAY_NOON, "open", LCC_DAY, LCC_NIGHT),
    ("child", "Fleetwood", SUNDAY_NIGHT, "out-of-hours", LCC_NIGHT, LCC_DAY),
    ("child", "Fleetwood", "2026-11-22T12:00", "hours-unknown", None, None),
    ("child", "Fleetwood", "2026-12-25T12:00", "hours-unknown", None, None),
    ("child", "Fleetwood", "2026-11-23T19:59", "open", LCC_DAY, LCC_NIGHT),
    ("child", "Fleetwood", "2026-11-23T20:00", "out-of-hours", LCC_NIGHT, LCC_DAY),
    ("adult", "Darwen", MONDAY_NOON, "hours-unknown", None, None),
    ("adult", "Darwen", SUNDAY_NIGHT, "hours-unknown", None, None),
    ("adult", "Blackpool", MONDAY_NOON, "open", "01253 477592", BPL_NIGHT),
    ("adult", "Blackpool", SUNDAY_NIGHT, "out-of-hours", BPL_NIGHT, "01253 477592"),
    ("adult", "Fleetwood", MONDAY_NOON, "open", LCC_DAY, LCC_NIGHT),
    ("adult", "Fleetwood", "2026-11-23T18:00", "hours-unknown", None, None),
    ("adult", "Fleetwood", "2026-11-23T20:00", "out-of-hours", LCC_NIGHT, LCC_DAY),
    ("allegation", "Darwen", MONDAY_NOON, "no-line", None, None),
    ("allegation", "Blackpool", MONDAY_NOON, "hours-unknown", "01253 477541", None),
    ("allegation", "Blackpool", SUNDAY_NIGHT, "hours-unknown", "01253 477541", None),
    ("allegation", "Fleetwood", MONDAY_NOON, "no-line", None, None),
]


@pytest.mark.parametrize(
    ("concern", "place", "clock", "state", "first", "then"), ROUTES
)
def test_each_concern_in_each_locality(
    concern: str,
    place: str,
    clock: str,
    state: str,
    first: str | None,
    then: str | None,
) -> None:
    reply = bundled_answers().ask(place, Concern(concern), at(clock))

    answer = reply.answers[0]
    assert answer.standing.state.value == state
    assert (answer.first.number if answer.first else None) == first
    assert (answer.then.number if answer.then else None) == then


@pytest.mark.parametrize(
    ("place", "clock", "first"),
    [
        ("Darwen", MONDAY_NOON, BWD_DAY),
        ("Darwen", SUNDAY_NIGHT, BWD_NIGHT),
        ("Fleetwood", MONDAY_NOON, LCC_DAY),
        ("Fleetwood", SUNDAY_NIGHT, LCC_NIGHT),
        ("Fleetwood", "2026-11-22T12:00", None),
    ],
)
def test_where_there_is_no_line_the_childrens_service_is_named_meanwhile(
    place: str, clock: str, first: str | None
) -> None:
    reply = bundled_answers().ask(place, Concern.ALLEGATION, at(clock))

    meanwhile = reply.answers[0].meanwhile
    assert meanwhile is not None
    assert meanwhile.route.concern is Concern.CHILD
    assert (meanwhile.first.number if meanwhile.first else None) == first
    assert meanwhile.meanwhile is None


def test_a_route_with_a_line_needs_nobody_meanwhile() -> None:
    reply = bundled_answers().ask("Blackpool", Concern.ALLEGATION, at(MONDAY_NOON))

    assert reply.answers[0].meanwhile is None


@pytest.mark.parametrize("concern", Concern)
@pytest.mark.parametrize("place", ["Darwen", "Blackpool", "Fleetwood"])
@pytest.mark.parametrize("clock", [MONDAY_NOON, SUNDAY_NIGHT])
def test_with_a_doubtful_clock_nothing_that_hangs_on_it_is_said(
    concern: Concern, place: str, clock: str
) -> None:
    reply = bundled_answers().ask(place, concern, at(clock), clock_doubted=True)

    answer = reply.answers[0]
    for one in filter(None, (answer, answer.meanwhile)):
        assert one.clock_doubted
        assert one.standing.until is None
        assert not one.standing.change_over
        assert one.then is None
        assert (one.first is not None) == (len(one.route.lines) == 1)
        assert StepKind.OPENS not in {step.kind for step in one.ladder}


@pytest.mark.parametrize(
    ("clock", "wrong"),
    [
        ("1970-01-01T00:00", True),
        ("2026-11-21T23:59", True),
        ("2026-11-22T00:00", False),
        ("2026-11-22T21:40", False),
        ("2036-06-01T12:00", False),
        ("2046-11-01T12:00", False),
        ("2046-12-01T12:00", True),
        ("2099-01-01T00:00", True),
    ],
)
def test_a_clock_that_cannot_be_right(clock: str, *, wrong: bool) -> None:
    assert bundled_answers().clock_looks_wrong(at(clock)) is wrong


@pytest.mark.parametrize(
    "day",
    # Christmas 2029 is a Tuesday; Good Friday 2030 is 19 April.
    ["2029-12-25", "2029-12-26", "2030-04-19", "2030-04-22", "2031-01-01"],
)
def test_bank_holidays_beyond_the_list_are_worked_out(day: str) -> None:
    reply = bundled_answers().ask("Darwen", Concern.CHILD, at(f"{day}T12:00"))

    assert reply.answers[0].standing.holiday
    assert reply.answers[0].first is not None
    assert reply.answers[0].first.number == BWD_NIGHT


@pytest.mark.parametrize("day", ["2029-12-24", "2030-04-18", "2031-01-02"])
def test_ordinary_days_beyond_the_list_are_ordinary(day: str) -> None:
    reply = bundled_answers().ask("Darwen", Concern.CHILD, at(f"{day}T12:00"))

    assert reply.answers[0].standing.holiday is None
    assert reply.answers[0].first is not None
    assert reply.answers[0].first.number == BWD_DAY


def test_the_rule_agrees_with_the_list_where_both_know() -> None:
    published = {one.on for one in bundled_answers().front.bank_holidays}
    years = {day.year for day in published}

    computed = {
        day
        for year in years
        for day in compute_holidays(year)
        if day.isoweekday() in range(1, 6)  # the list gives the substitute day only
    }

    assert computed == {day for day in published if day.isoweekday() in range(1, 6)}


def test_a_bank_holiday_of_the_list_closes_weekday_lines() -> None:
    reply = bundled_answers().ask("Darwen", Concern.CHILD, at("2026-12-28T12:00"))

    assert reply.answers[0].standing.holiday
    assert date(2026, 12, 28) in {
        one.on for one in bundled_answers().front.bank_holidays
    }


def test_no_line_that_was_dropped_is_ever_one_to_ring() -> None:
    source = Path(__file__).parents[2] / "data" / "source" / "stale.toml"
    text = source.read_text(encoding="utf-8")
    numbers = {
        "".join(filter(str.isdecimal, line.number))
        for route in bundled_answers().front.routes
        for line in route.lines
    }
    stale = {
        "".join(filter(str.isdecimal, line.partition("=")[2]))
        for line in text.splitlines()
        if line.startswith("number")
    }

    assert stale
    assert not numbers & stale


def test_nobody_has_confirmed_a_line_and_none_says_so() -> None:
    for route in bundled_answers().front.routes:
        for line in route.lines:
            assert not line.provenance.confirmed
            assert line.provenance.last_seen


@pytest.mark.parametrize(
    ("place", "concern", "expected"),
    [
        ("Darwen", Concern.CHILD, "The child: name, age, where they live"),
        ("Darwen", Concern.ADULT, "The adult: name, age, where they live"),
        ("Darwen", Concern.ALLEGATION, "The person: name, job or role"),
    ],
)
def test_what_to_have_ready_is_that_of_the_concern(
    place: str, concern: Concern, expected: str
) -> None:
    answers = bundled_answers()

    ready = answers.have_ready(answers.ask(place, concern, at(MONDAY_NOON)))

    assert ready[0].startswith(expected)
    assert len(set(ready)) == len(ready)


def test_names_are_completed() -> None:
    names = [one.name for one in bundled_answers().complete("fleetw")]

    assert names[0] == "Fleetwood"
    assert len(bundled_answers().complete("a", limit=3)) <= 3
    assert bundled_answers().complete("") == ()


def test_no_question_is_kept_or_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The marker is a real place that no text of the edition needs to name."""
    caplog.set_level(logging.DEBUG)
    marker = "Quernmore"
    paths = real_paths(tmp_path)
    before = bundled_answers()
    library = opened(paths)
    at_first = contents(tmp_path)

    before.ask(marker, Concern.CHILD, at(SUNDAY_NIGHT))
    before.ask(f"{marker} LA2 9EE", Concern.ADULT, at(SUNDAY_NIGHT))
    before.complete(marker[:5])
    library.search.search(f"child in {marker} LA2 9EE", at(SUNDAY_NIGHT))
    library.search.search(f"{marker}x", at(SUNDAY_NIGHT))
    library.close()

    assert contents(tmp_path) == at_first
    assert marker.casefold() not in caplog.text.casefold()
    assert "LA2 9EE" not in caplog.text


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, so that a new or a changed one shows."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_seconds_and_zones_of_the_moment_do_not_matter() -> None:
    moment = datetime(2026, 11, 23, 8, 44, 59, 999_999, tzinfo=UTC)
    answers = bundled_answers()

    before = answers.ask("Darwen", Concern.CHILD, moment).answers[0]
    after = answers.ask(
        "Darwen", Concern.CHILD, moment + timedelta(microseconds=1)
    ).answers[0]

    assert before.first is not None
    assert before.first.number == BWD_NIGHT
    assert after.first is not None
    assert after.first.number == BWD_DAY
