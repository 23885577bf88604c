"""One search over everything: a golden set of real questions, and whatever else."""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.domain.hours import from_wall
from csap_desktop.edition.items import items
from csap_desktop.services.found import COUNTED, SearchReply, counted_as
from csap_desktop.services.search import SearchService
from csap_desktop.store.content_builder import build_in_memory
from csap_desktop.store.content_store import ContentStore
from tests.services.installed import bundled_answers, bundled_edition

AT = from_wall(datetime.fromisoformat("2026-11-22T21:40"))

SEARCHES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("searches.toml").read_text(encoding="utf-8")
)["searches"]


@pytest.fixture(scope="module")
def service() -> Iterator[SearchService]:
    store = ContentStore(build_in_memory(bundled_edition()))
    yield SearchService(store, bundled_answers())
    store.close()


def named(search: dict[str, Any]) -> str:
    wanted = search["id"] if isinstance(search["id"], str) else "/".join(search["id"])
    return f"{search['query']} -> {wanted} in {search['rank']}"


def ids(reply: SearchReply, first: int | None = None) -> list[tuple[str, str]]:
    return [(result.kind, result.id) for result in reply.results[:first]]


@pytest.mark.parametrize("search", SEARCHES, ids=named)
def test_a_question_finds_its_answer(
    service: SearchService, search: dict[str, Any]
) -> None:
    wanted = [search["id"]] if isinstance(search["id"], str) else search["id"]

    reply = service.search(search["query"], AT)

    first = ids(reply, search["rank"])
    assert {(search["kind"], one) for one in wanted} & set(first), first


def test_the_golden_set_is_large_and_names_only_what_there_is() -> None:
    edition = bundled_edition()
    known = {item.id for item in items(edition)}

    wanted = {
        one
        for search in SEARCHES
        for one in ([search["id"]] if isinstance(search["id"], str) else search["id"])
        if search["kind"] != "postcode" and not one.startswith("outside:")
    }

    assert len(SEARCHES) >= 120
    assert not wanted - known


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            " ",
            "\t\n",
            "!!!",
            "...",
            '"',
            "''",
            '""""',
            "*",
            "-",
            "()",
            "((((",
            "?",
        ),
        *("\0", "\0\0", "🏠", "\u200b", "—", "%", "_", "\\", ";", "\ud800"),
        *("zzxxyyqq", "qwrtplkj", "xqzjv wkqpz"),
    ],
)
def test_nonsense_finds_nothing(service: SearchService, typed: str) -> None:
    reply = service.search(typed, AT)

    assert not reply.results
    assert reply.corrected is None


@pytest.mark.parametrize(
    "typed",
    [
        *("AND", "OR", "NOT", "NEAR", "AND OR NOT", "child NOT adult", "NEAR(a b, 5)"),
        *('"unclosed', 'child"', "child*", "*child", "^child", "title:child", "-child"),
        *("{title} : child", "child + adult", "'; DROP TABLE item; --", "a" * 10_000),
        *(
            "child " * 3000,
            "( child",
            "child )",
            "\0child\0",
            "child\r\nadult",
            "1" * 500,
        ),
        *(
            "search MATCH 'x'",
            "\x02child\x03",
            "%s %d {0}",
            "c:\\windows",
            "<b>child</b>",
        ),
    ],
)
def test_signs_of_the_index_are_taken_as_words(
    service: SearchService, typed: str
) -> None:
    reply = service.search(typed, AT)

    assert len(reply.results) <= 20
    assert [result.rank for result in reply.results] == [
        *range(1, len(reply.results) + 1)
    ]


@pytest.mark.parametrize("typed", ["child", '"child', "child)", "*child*", "-child"])
def test_signs_around_a_word_change_nothing(service: SearchService, typed: str) -> None:
    assert ids(service.search(typed, AT)) == ids(service.search("child", AT))


@settings(max_examples=150)
@given(typed=st.text(max_size=60))
def test_anything_can_be_searched_for(service: SearchService, typed: str) -> None:
    reply = service.search(typed, AT, limit=5)

    assert len(reply.results) <= 5
    assert len(set(ids(reply))) == len(reply.results)


@pytest.mark.parametrize("limit", [1, 2, 7, 50])
def test_no_more_than_asked_for_and_the_first_stay_the_first(
    service: SearchService, limit: int
) -> None:
    some = ids(service.search("child in Blackpool", AT, limit))
    many = ids(service.search("child in Blackpool", AT, 60))

    assert len(some) == limit
    assert some == many[:limit]


def test_a_route_found_for_a_place_is_worked_out_for_this_minute(
    service: SearchService,
) -> None:
    night = service.search("Fleetwood", AT).results[0]
    day = service.search(
        "Fleetwood", from_wall(datetime.fromisoformat("2026-11-23T12:00"))
    ).results[0]

    assert night.answer is not None
    assert night.answer.first is not None
    assert night.answer.first.number == "0300 123 6722"
    assert day.answer is not None
    assert day.answer.first is not None
    assert day.answer.first.number == "0300 123 6720"
    assert night.where == "Fleetwood"


def test_with_a_clock_that_looks_wrong_no_line_is_put_first(
    service: SearchService,
) -> None:
    """Product.md: a clock that looks wrong: both numbers equal, and said."""
    long_ago = from_wall(datetime.fromisoformat("2001-01-01T12:00"))

    found = service.search("Fleetwood", long_ago).results[0]

    assert found.answer is not None
    assert found.answer.first is None


def test_a_correction_is_said_and_what_was_typed_is_kept(
    service: SearchService,
) -> None:
    reply = service.search("  Chidline   NUMBER ", AT)

    assert reply.query == "Chidline NUMBER"
    assert reply.corrected == "childline number"


@pytest.mark.parametrize(
    "typed",
    ["child", "Fleetwood", "LADO", "01253 477600", "FY7 6AB", "Dárwen", "crimest"],
)
def test_what_is_spelt_right_is_not_corrected(
    service: SearchService, typed: str
) -> None:
    assert service.search(typed, AT).corrected is None


@pytest.mark.parametrize(
    "name",
    ["Ayesha", "Kowalski", "Nguyen", "Siobhan", "Szymon", "Oluwaseun"],
)
def test_a_persons_name_is_not_bent_into_a_word(
    service: SearchService, name: str
) -> None:
    """A search for a name finds nothing, rather than something else."""
    reply = service.search(name, AT)

    assert not reply.results


def test_the_snippet_shows_the_hit(service: SearchService) -> None:
    reply = service.search("scrutineer", AT)

    for result in reply.results[:3]:
        assert any(hit for _, hit in result.snippet)


def test_the_text_of_a_result_is_the_whole_text(service: SearchService) -> None:
    result = service.search("about-1 worried child whom contact", AT, 50)
    faq = next(one for one in result.results if one.id == "about-1")

    assert faq.text.startswith("I am worried about a child")
    assert len(faq.text) > 100


def test_every_result_can_be_opened(service: SearchService) -> None:
    """Places and postcodes lead to "who to ring", all else to an item."""
    for typed in ("child in Blackpool", "Warton", "FY5", "Whitefield", "LADO"):
        for result in service.search(typed, AT).results:
            assert result.title
            assert result.text
            assert result.where or result.kind not in {"place", "postcode"}


def first(reply: SearchReply) -> str:
    return reply.results[0].id


@pytest.mark.parametrize(
    "typed",
    [
        "child in Fleetwood",
        "Lancashire",
        "Clifton child at risk",
        "Darwen LADO",
        "Preston",
    ],
)
def test_where_a_place_is_named_no_route_is_of_another_locality(
    service: SearchService, typed: str
) -> None:
    reply = service.search(typed, AT, 60)
    routes = [result for result in reply.results if result.kind == "route"]

    assert routes
    for route in routes:
        assert route.answer is not None
        assert route.answer.route.id == route.id


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("clifton child at risk", "Clifton"),
        ("FY5", "FY5"),
        ("BD23 child at risk", "BD23"),
        ("appley bridge", "Appley Bridge"),
        ("Melling", "Melling"),
    ],
)
def test_a_place_that_may_be_in_two_areas_or_outside_is_undecided(
    service: SearchService, typed: str, where: str
) -> None:
    assert service.search(typed, AT).undecided == (where,)


def test_a_place_of_one_area_is_decided(service: SearchService) -> None:
    assert not service.search("fleetwood child at risk", AT).undecided


def test_a_shared_postcode_is_one_result_with_all_its_councils(
    service: SearchService,
) -> None:
    results = service.search("BL8", AT).results

    codes = [one.title for one in results if one.kind == "postcode"]
    outside = [one.text for one in results if one.id == "outside:BL8"]
    assert codes == ["BL8, Blackburn with Darwen or Rossendale"]
    assert outside == ["BL8 may also be outside the area, in Bolton or Bury."]


@pytest.mark.parametrize("typed", ["01772 536694", "who is 01772 536694", "0800 1112"])
def test_a_whole_number_that_nothing_has_finds_nothing(
    service: SearchService, typed: str
) -> None:
    reply = service.search(typed, AT)

    assert not reply.results
    assert reply.unknown_number in {"01772536694", "08001112"}


@pytest.mark.parametrize("typed", ["01254 666400", "+44 (0)1254 666400", "1254 666400"])
def test_a_whole_number_finds_whose_it_is(service: SearchService, typed: str) -> None:
    reply = service.search(typed, AT)

    assert first(reply) == "bwd-children"
    assert reply.unknown_number is None


def test_beside_an_unknown_number_the_other_words_are_searched_for(
    service: SearchService,
) -> None:
    reply = service.search("01772 536694 Preston", AT)

    assert first(reply) == "lcc-children"
    assert reply.unknown_number == "01772536694"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("prevent team lancashire police", "prevent_lancs"),
        ("icb lancashire", "icb"),
        ("safeguarding lancashire", "lcc-children"),
        ("porn", "stopitnow"),
        ("indecent images", "stopitnow"),
        ("he was looking at images", "stopitnow"),
        ("ring themselves", "childline"),
        ("n.s.p.c.c. number", "nspcc"),
        ("advice before I report", "nspcc"),
        ("talk to someone before I report", "nspcc"),
        ("lado meaning", "term-lado"),
        ("what does CADS stand for", "term-cads"),
        ("vicar groped a boy, Preston", "lcc-lado"),
        ("taxi driver touched a girl in Darwen", "bwd-lado"),
        ("teaching assistant Blackpool", "bpl-lado"),
        ("taxi driver Blackpool", "bpl-children"),
        ("missing child in Colne", "lcc-children"),
    ],
)
def test_what_comes_first(service: SearchService, typed: str, wanted: str) -> None:
    assert first(service.search(typed, AT)) == wanted


@pytest.mark.parametrize(
    "typed", ["told", "sleeping", "asking", "porn", "honour", "groped", "kooth"]
)
def test_ordinary_words_are_not_corrected(service: SearchService, typed: str) -> None:
    assert service.search(typed, AT).corrected is None


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("safegaurding", "safeguarding"),
        ("blackbrun", "blackburn"),
        ("childlne", "childline"),
        ("buisness", "business"),
        ("fletwood", "fleetwood"),
        ("lancashre", "lancashire"),
        ("emergancy", "emergency"),
    ],
)
def test_slips_are_put_right(service: SearchService, typed: str, right: str) -> None:
    assert service.search(typed, AT).corrected == right


def kinds(reply: SearchReply) -> set[str]:
    return {counted_as(result.kind) for result in reply.results}


@pytest.mark.parametrize(
    "typed", ["child in Blackpool", "board", "lado", "6720", "FY5"]
)
@pytest.mark.parametrize("limit", [3, 20])
def test_counts_are_the_same_whatever_is_listed(
    service: SearchService, typed: str, limit: int
) -> None:
    every = {
        kind: len(service.search(typed, AT, 500, kind=kind).results) for kind in COUNTED
    }

    reply = service.search(typed, AT, limit)

    assert dict(reply.counts) == {kind: count for kind, count in every.items() if count}
    assert reply.total == sum(every.values())
    assert reply.counts == service.search(typed, AT, limit, kind="faq").counts


@pytest.mark.parametrize("kind", COUNTED)
def test_one_kind_is_listed_in_the_order_of_all(
    service: SearchService, kind: str
) -> None:
    every = service.search("child in Blackpool", AT, 20)

    some = service.search("child in Blackpool", AT, 50, kind=kind)

    assert some.kind == kind
    assert kinds(some) <= {kind}
    expected = [one.id for one in every.results if counted_as(one.kind) == kind]
    assert [one.id for one in some.results][: len(expected)] == expected


def test_one_kind_is_listed_beyond_the_best_of_all(service: SearchService) -> None:
    every = service.search("safeguarding", AT)

    some = service.search("safeguarding", AT, 50, kind="body")

    listed = sum(one.kind == "body" for one in every.results)
    assert len(some.results) > listed


def test_exact_words_are_not_corrected(service: SearchService) -> None:
    reply = service.search("saefguarding", AT, exact=True)

    assert reply.corrected is None
    assert not reply.results


def test_no_word_of_the_edition_is_ever_corrected(service: SearchService) -> None:
    words = service._store.texts.vocabulary()

    corrected = {
        word: right
        for word in words
        if (right := service._correction.correct(service._reader.read(word)))
    }

    assert not corrected


@pytest.mark.parametrize("typed", ["jbu", "find the right council", "board", "lado"])
def test_no_line_of_a_passage_runs_into_the_next(
    service: SearchService, typed: str
) -> None:
    for result in service.search(typed, AT, 50).results:
        shown = "".join(text for text, _ in result.snippet)
        assert "\n" not in shown
        for line, after in pairwise(result.text.splitlines()):
            if not line.endswith((".", ":", "?")):
                assert f"{line} {after[:5]}" not in shown


def test_a_hit_in_the_title_alone_is_followed_by_the_text(
    service: SearchService,
) -> None:
    term = service.search("jbu", AT).results[0]

    shown = "".join(text for text, _ in term.snippet)
    assert shown.startswith("JBU: Joint Business Unit · The team that supported")
    assert ("JBU", True) in term.snippet


def test_a_hit_in_another_name_alone_is_named_before_the_text(
    service: SearchService,
) -> None:
    found = service.search("jbu", AT, 50).results
    body = next(one for one in found if one.kind == "body")

    assert body.snippet[0] == ("JBU", True)
    assert body.snippet[1][0].startswith(" · ")
