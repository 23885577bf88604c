from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from csap_desktop.domain.contacts import Closure
from csap_desktop.domain.freshness import Fact, Gap, doubts
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.stored import StoredItem
from csap_desktop.services.library import Library
from csap_desktop.services.upkeep import Upkeep, gather_upkeep
from tests.services.installed import bundled_answers, clock, opened, real_paths


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = opened(real_paths(tmp_path_factory.mktemp("user")))
    yield library
    library.close()


@pytest.fixture(scope="module")
def upkeep(library: Library) -> Upkeep:
    return gather_upkeep(bundled_answers().front, library)


def of(upkeep: Upkeep, kind: str) -> list[Fact]:
    return [fact for fact in upkeep.facts if fact.kind == kind]


def test_every_line_and_contact_of_the_edition_is_there(upkeep: Upkeep) -> None:
    front = bundled_answers().front
    lines = [line.number for route in front.routes for line in route.lines]

    assert [fact.number for fact in of(upkeep, "line")] == lines
    assert len(of(upkeep, "contact")) == len(front.contacts)
    assert len(of(upkeep, "route")) == len(front.routes)


def test_every_text_of_the_edition_is_there(upkeep: Upkeep, library: Library) -> None:
    counted = Counter(fact.kind for fact in upkeep.facts)

    for kind in ("article", "faq", "body", "link", "event", "glossary"):
        assert counted[kind] == len(library.items_of(kind)) > 0


def test_a_line_opens_its_route_and_names_its_owner(upkeep: Upkeep) -> None:
    day = of(upkeep, "line")[0]

    assert day.item == "bwd-children"
    assert day.owner.startswith("Children's Advice")
    assert day.where == "Blackburn with Darwen"
    assert day.hours_known


def test_a_line_for_all_other_times_has_known_hours(upkeep: Upkeep) -> None:
    night = of(upkeep, "line")[1]

    assert night.hours == "whenever the daytime line is closed"
    assert night.hours_known


def test_hours_that_no_page_gives_are_not_known(upkeep: Upkeep) -> None:
    unknown = {fact.item for fact in upkeep.facts if not fact.hours_known}

    assert {"bwd-adults", "bpl-lado", "nspcc", "relay"} <= unknown
    assert "emergency" not in unknown


def test_a_textphone_is_a_number_too(upkeep: Upkeep) -> None:
    hotline = next(fact for fact in upkeep.facts if fact.item == "antiterror")

    assert hotline.number == "0800 789 321 / 0800 032 4539"


def test_999_is_never_to_be_rung_for_a_check(upkeep: Upkeep) -> None:
    assert [fact.number for fact in upkeep.facts if fact.emergency] == ["999"]


def test_a_link_opens_the_body_it_starts_from(upkeep: Upkeep, library: Library) -> None:
    link = of(upkeep, "link")[0]

    body = library.item(link.item)

    assert body is not None
    assert (body.kind, body.title) == ("body", link.title)
    assert link.relation[0] == "member-of"


def test_sources_of_routes_and_of_texts_have_their_titles(upkeep: Upkeep) -> None:
    cited = {source for fact in upkeep.facts for source in fact.provenance.sources}

    assert cited <= upkeep.sources.keys()


def test_nothing_of_the_bundled_edition_is_confirmed(upkeep: Upkeep) -> None:
    found = doubts(upkeep.facts, clock().date())

    assert len(found) == len(upkeep.facts)
    assert {doubt.gap for doubt in found} == set(Gap)


def test_a_closure_is_a_fact_too(library: Library) -> None:
    front = bundled_answers().front
    day = front.edition.published_on
    closure = Closure("c", "l", day, "Training day", Provenance((), "low"))

    upkeep = gather_upkeep(replace(front, closures=(closure,)), library)

    assert [fact.title for fact in of(upkeep, "closure")] == ["Training day"]


class OneArticle:
    def items_of(self, kind: str) -> tuple[StoredItem, ...]:
        one = StoredItem("article", "a", "A", {})
        return (one,) if kind == "article" else ()


def test_a_text_without_provenance_counts_as_unconfirmed() -> None:
    upkeep = gather_upkeep(bundled_answers().front, OneArticle())

    assert not of(upkeep, "article")[0].provenance.confirmed
