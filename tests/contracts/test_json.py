"""The shapes that `--json` promises in product.md, written out.

Scripts of others read these. A key may be added; none may go or change its type.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.program import run

Check = Callable[[Any], None]

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d")
SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def text(value: object) -> None:
    assert isinstance(value, str)
    assert value.strip()


def any_text(value: object) -> None:
    assert isinstance(value, str)


def number(value: object) -> None:
    assert type(value) is int


def truth(value: object) -> None:
    assert isinstance(value, bool)


def moment(value: object) -> None:
    assert isinstance(value, str)
    assert MOMENT.fullmatch(value), value


def second(value: object) -> None:
    assert isinstance(value, str)
    assert SECOND.fullmatch(value), value


def day(value: object) -> None:
    assert isinstance(value, str)
    assert DAY.fullmatch(value), value


def one_of(*allowed: str) -> Check:
    def check(value: object) -> None:
        assert value in allowed

    return check


def or_null(inner: Check) -> Check:
    def check(value: object) -> None:
        if value is not None:
            inner(value)

    return check


def each(inner: Check) -> Check:
    def check(value: object) -> None:
        assert isinstance(value, list)
        for one in value:
            inner(one)

    return check


def shape(**fields: Check) -> Check:
    """An object with exactly these keys."""

    def check(value: object) -> None:
        assert isinstance(value, dict)
        assert set(value) == set(fields)
        for name, inner in fields.items():
            inner(value[name])

    return check


def counts(value: object) -> None:
    assert isinstance(value, dict)
    for name, amount in value.items():
        text(name)
        number(amount)


LINE = shape(number=text, label=text, hours=text, note=or_null(text))

WITHDRAWN = shape(number=text, label=text, reason=or_null(text), on=or_null(day))

PROVENANCE = shape(
    confidence=one_of("high", "medium", "low", "none"),
    last_seen=or_null(text),
    last_seen_on=or_null(text),
    pages=number,
    confirmed_on=or_null(day),
    confirmed_by=or_null(text),
    next_check=or_null(day),
    note=or_null(text),
    sources=each(shape(id=text, title=text, url=or_null(text))),
)

ANSWER = shape(
    locality=one_of("blackburn-with-darwen", "blackpool", "lancashire"),
    authority=text,
    place=text,
    concern=one_of("child", "adult", "allegation"),
    route=text,
    team=text,
    ring_first=or_null(text),
    then=or_null(text),
    state=one_of("open", "out-of-hours", "hours-unknown", "no-line"),
    until=or_null(moment),
    changeover=truth,
    certainty=one_of("high", "check-with-postcode"),
    lines=each(LINE),
    withdrawn=each(WITHDRAWN),
    instead=or_null(text),
    why=text,
    no_answer=each(text),
    confirmed=truth,
    provenance=PROVENANCE,
)

ROUTE = shape(
    outcome=one_of("one", "several", "outside", "unknown"),
    at=moment,
    answers=each(ANSWER),
    also_outside=each(shape(place=text, authority=or_null(text))),
    suggestions=each(text),
    instead=or_null(text),
)

SEARCH = shape(
    query=any_text,
    results=each(
        shape(
            rank=number,
            kind=one_of(
                *("route", "contact", "faq", "article", "body", "place"),
                *("postcode", "glossary", "event"),
            ),
            id=text,
            title=text,
            text=text,
            snippet=text,
        )
    ),
    corrected=or_null(text),
    undecided=each(text),
)

EDITION = shape(
    number=number,
    title=text,
    published_on=day,
    age_days=number,
    describes=shape(start=or_null(day), end=or_null(day)),
    notice=text,
    check_by=day,
    origin=one_of("bundled", "official", "unofficial"),
    source=or_null(text),
    last_check=shape(
        checked_at=or_null(second),
        succeeded_at=or_null(second),
        outcome=or_null(text),
        reason=or_null(text),
    ),
    installed_at=second,
    healed=or_null(text),
    counts=counts,
    attributions=each(text),
)

SELF_CHECK = shape(well=truth, checks=each(shape(part=text, well=truth, found=text)))


@pytest.fixture(scope="module")
def user(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("csap-contracts")


def route(user: Path, place: str, concern: str, at: str) -> Any:  # noqa: ANN401
    asked = ("route", place, "--concern", concern, "--at", at, "--json")
    return run(user, *asked).document


@pytest.mark.parametrize(
    "place", ["Darwen", "Blackpool", "Fleetwood", "FY5", "Wigan", "Zzyzx", "Fleetwod"]
)
@pytest.mark.parametrize("concern", ["child", "adult", "allegation"])
def test_a_route_has_its_shape(user: Path, place: str, concern: str) -> None:
    ROUTE(route(user, place, concern, "2026-11-22T21:40"))


@pytest.mark.parametrize(
    ("place", "concern", "at", "state", "there"),
    [
        ("Darwen", "child", "2026-11-23T12:00", "open", "first then until"),
        ("Darwen", "child", "2026-11-22T21:40", "out-of-hours", "first then until"),
        ("Fleetwood", "child", "2026-11-22T12:00", "hours-unknown", "until"),
        ("Darwen", "adult", "2026-11-22T12:00", "hours-unknown", ""),
        ("Blackpool", "allegation", "2026-11-22T12:00", "hours-unknown", "first"),
        ("Darwen", "allegation", "2026-11-22T12:00", "no-line", "instead"),
        ("Fleetwood", "allegation", "2026-11-22T12:00", "no-line", "instead"),
    ],
)
def test_what_is_null_and_what_is_not(
    user: Path, place: str, concern: str, at: str, state: str, there: str
) -> None:
    answer = route(user, place, concern, at)["answers"][0]

    assert answer["state"] == state
    found = {
        name
        for name in ("ring_first", "then", "until", "instead")
        if answer[name] is not None
    }
    assert {name.removeprefix("ring_") for name in found} == set(there.split())


@pytest.mark.parametrize("place", ["FY5", "Wigan", "Zzyzx"])
def test_without_a_certain_answer_it_says_what_to_do_instead(
    user: Path, place: str
) -> None:
    document = route(user, place, "child", "2026-11-22T21:40")

    assert document["instead"].startswith("Immediate danger: ring 999.")


def test_with_a_certain_answer_there_is_nothing_instead(user: Path) -> None:
    document = route(user, "Whitefield", "child", "2026-11-22T21:40")

    assert document["instead"] is None
    assert document["also_outside"] == [{"place": "Whitefield", "authority": "Bury"}]


def test_every_line_is_there_also_when_none_can_be_put_first(user: Path) -> None:
    answer = route(user, "Fleetwood", "child", "2026-11-22T12:00")["answers"][0]

    numbers = [line["number"] for line in answer["lines"]]
    assert numbers == ["0300 123 6720", "0300 123 6722"]


def test_provenance_names_the_page_it_was_last_seen_on(user: Path) -> None:
    answer = route(user, "Darwen", "child", "2026-11-23T12:00")["answers"][0]

    assert answer["confirmed"] is False
    assert answer["provenance"]["last_seen"] == "November 2024"
    assert answer["provenance"]["last_seen_on"]
    assert answer["provenance"]["confirmed_on"] is None


@pytest.mark.parametrize(
    "words", ["child in Blackpool", "FY5", "LADO", "zzxxyyqq", "chidline", "Wigan"]
)
def test_a_search_has_its_shape(user: Path, words: str) -> None:
    SEARCH(run(user, "search", words, "--json").document)


def test_a_batch_has_the_same_shapes(user: Path) -> None:
    routes = run(user, "route", "--batch", "-", fed='{"where": "Darwen"}\nbad\n').lines
    searches = run(user, "search", "--batch", "-", fed="LADO\n").lines

    ROUTE(routes[0])
    shape(error=text, line=text)(routes[1])
    SEARCH(searches[0])


def test_an_edition_has_its_shape(user: Path) -> None:
    EDITION(run(user, "edition", "--json").document)


def test_a_self_check_has_its_shape(user: Path) -> None:
    SELF_CHECK(run(user, "self-check", "--json").document)
