from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.body_places import Where, find_places
from csap_desktop.domain.chart import Box, Chart, Edge, Point, Spacing, Step, next_body
from csap_desktop.domain.chart_layout import lay_out
from csap_desktop.domain.governance import Governance
from csap_desktop.domain.reference import Body, Link
from tests.domain.governance_of_the_area import (
    AFTER,
    BEFORE,
    JOINT_FIRST,
    JOINT_LAST,
    TODAY,
    a_body,
    a_governance,
    a_link,
    of_the_edition,
)

KINDS = (
    "member-of",
    "reports-to",
    "chairs",
    "supports",
    "scrutinises",
    "linked-with",
    "succeeds",
    "works-under",
    "directs",
)
BODY_KINDS = ("board", "partnership", "safeguarding-partner", "role", "linked")
DAYS = (BEFORE, JOINT_FIRST, JOINT_LAST, AFTER, TODAY)


def size_of(body_id: str) -> tuple[float, float]:
    return 90 + 17 * (sum(map(ord, body_id)) % 7), 46 + 4 * (len(body_id) % 3)


@st.composite
def governances(draw: st.DrawFn) -> Governance:
    """Any bodies with any links, circles and links to oneself among them."""
    count = draw(st.integers(0, 14))
    bodies = [a_body(f"b{n}", draw(st.sampled_from(BODY_KINDS))) for n in range(count)]
    if not bodies:
        return Governance()
    ends = st.sampled_from([body.id for body in bodies])
    triples = draw(st.lists(st.tuples(ends, st.sampled_from(KINDS), ends), max_size=24))
    inferred = draw(st.booleans())
    links = {
        (one, kind, two): a_link(one, kind, two, inferred=inferred)
        for one, kind, two in triples
    }
    return Governance(tuple(bodies), tuple(links.values()))


def inside(box: Box, one: Point, two: Point) -> bool:
    """Says whether a level or upright line runs through the inside of a box."""
    left, right = sorted((one[0], two[0]))
    top, bottom = sorted((one[1], two[1]))
    return left < box.right and right > box.x and top < box.bottom and bottom > box.y


def on_edge(box: Box, point: Point) -> bool:
    x, y = point
    across = box.x <= x <= box.right and y in {box.y, box.bottom}
    upright = box.y <= y <= box.bottom and x in {box.x, box.right}
    return across or upright


def crossed(chart: Chart, edge: Edge) -> list[str]:
    steps = list(zip(edge.points, edge.points[1:], strict=False))
    return [box.id for box in chart.boxes if any(inside(box, *step) for step in steps)]


def overlap(one: Box, two: Box) -> bool:
    return (
        one.x < two.right
        and two.x < one.right
        and one.y < two.bottom
        and two.y < one.bottom
    )


@given(governances())
def test_every_body_has_exactly_one_place_and_one_box(governance: Governance) -> None:
    chart = lay_out(governance, size_of)

    ids = [body.id for body in governance.bodies]
    assert [place.id for place in find_places(governance).all] == ids
    assert sorted(box.id for box in chart.boxes) == sorted(ids)


@given(governances())
def test_no_two_boxes_overlap(governance: Governance) -> None:
    chart = lay_out(governance, size_of)

    pairs = combinations(chart.boxes, 2)
    assert not [(one.id, two.id) for one, two in pairs if overlap(one, two)]


@given(governances())
def test_a_box_has_the_room_its_words_need(governance: Governance) -> None:
    chart = lay_out(governance, size_of)

    for box in chart.boxes:
        width, height = size_of(box.id)
        assert box.width >= width
        assert box.height >= height
        assert box.x >= 0
        assert box.y >= 0


@given(governances())
def test_the_same_bodies_always_stand_in_the_same_places(
    governance: Governance,
) -> None:
    assert lay_out(governance, size_of) == lay_out(governance, size_of)


@given(governances())
def test_lines_end_at_their_boxes_turn_at_right_angles_and_cross_no_box(
    governance: Governance,
) -> None:
    chart = lay_out(governance, size_of)

    for edge in chart.edges:
        source, target = chart.box(edge.link.source), chart.box(edge.link.target)
        assert source
        assert on_edge(source, edge.points[0])
        assert target
        assert on_edge(target, edge.points[-1])
        for one, two in zip(edge.points, edge.points[1:], strict=False):
            assert one[0] == two[0] or one[1] == two[1]
        assert not crossed(chart, edge)


@given(governances())
def test_every_link_between_two_bodies_has_a_line(governance: Governance) -> None:
    chart = lay_out(governance, size_of)

    drawn = sorted(edge.link.id for edge in chart.edges)
    links = [link for link in governance.links if link.source != link.target]
    assert drawn == sorted(link.id for link in links)


@given(governances())
def test_the_arrow_keys_reach_every_body(governance: Governance) -> None:
    chart = lay_out(governance, size_of)

    assert reached(chart) == {box.id for box in chart.boxes}


@pytest.mark.parametrize("day", DAYS)
def test_the_arrow_keys_reach_every_body_of_the_edition(day: date) -> None:
    chart = lay_out(of_the_edition().as_at(day), size_of)

    assert reached(chart) == {box.id for box in chart.boxes}


def reached(chart: Chart) -> set[str]:
    seen = {box.id for box in chart.boxes[:1]}
    new = set(seen)
    while new:
        steps = {next_body(chart, one, step) for one in new for step in Step}
        new = {one for one in steps if one} - seen
        seen |= new
    return seen


def rows_of(chart: Chart) -> list[list[str]]:
    count = 1 + max(box.row for box in chart.boxes)
    return [[box.id for box in chart.boxes if box.row == n] for n in range(count)]


def test_the_joint_partnership_stands_as_it_was_built() -> None:
    chart = lay_out(of_the_edition().as_at(JOINT_LAST), size_of)

    assert rows_of(chart) == [
        ["bwd_la", "bpl_la", "lcc", "police", "icb"],
        ["exec"],
        ["spb", "scrut"],
        ["tg_n", "tg_c", "tg_e"],
        ["og_n", "og_c", "og_e"],
        ["jbu", "csap"],
        ["cpb", "csp", "lsab", "relevant"],
        ["cdop", "csprp"],
    ]


def test_only_the_lines_that_build_it_are_drawn_always() -> None:
    chart = lay_out(of_the_edition().as_at(JOINT_LAST), size_of)

    of_sides = [
        edge.link.id
        for edge in chart.edges
        if edge.main and edge.link.source in {"scrut", "jbu"}
    ]
    assert sorted(of_sides) == ["link-jbu-supports-csap", "link-scrut-chairs-spb"]
    assert sum(edge.main for edge in chart.edges) == 19
    assert chart.near("scrut") == {"spb", "tg_n", "tg_c", "tg_e", "csap", "exec"}


def test_those_who_led_before_and_lead_today_stand_first() -> None:
    before = rows_of(lay_out(of_the_edition().as_at(BEFORE), lambda _: (130.0, 40.0)))
    today = rows_of(lay_out(of_the_edition().as_at(TODAY), lambda _: (130.0, 40.0)))

    assert before[0] == ["lscb_bwd", "lscb_bpl", "lscb_lcc"]
    assert before[1] == ["bwd_la", "bpl_la", "lcc", "police", "ccgs"]
    assert today[0] == ["csap_bwd", "csap_bpl", "csap_lcc"]
    assert today[1] == ["bwd_la", "bpl_la", "lcc", "police", "icb"]


def test_bodies_without_a_link_stand_under_words_of_their_own() -> None:
    with_links = lay_out(of_the_edition().as_at(JOINT_LAST), size_of)
    alone = with_links.box("cdop")

    assert alone
    assert with_links.alone_from is not None
    assert with_links.alone_from <= alone.y - Spacing().caption
    assert lay_out(of_the_edition().as_at(TODAY), size_of).alone_from == 0
    joined = a_governance("a b", [a_link("a", "reports-to", "b")])
    assert lay_out(joined, size_of).alone_from is None


def test_a_circle_is_broken_where_it_closes_and_reported() -> None:
    links = [
        a_link("a", "reports-to", "b"),
        a_link("b", "reports-to", "c"),
        a_link("c", "reports-to", "a"),
    ]

    places = find_places(a_governance("a b c", links))

    assert places.circles == (links[2],)
    assert places.of("c").parent is None
    assert places.depth("a") == 2
    drawn = lay_out(a_governance("a b c", links), size_of).edges
    assert all(edge.main for edge in drawn)


def test_a_stated_line_places_a_body_before_an_inferred_one() -> None:
    links = [
        a_link("a", "reports-to", "b", inferred=True),
        a_link("a", "reports-to", "c"),
        a_link("s", "supports", "b", inferred=True),
        a_link("s", "scrutinises", "c"),
    ]

    places = find_places(a_governance("a b c s", links))

    assert places.of("a").parent == "c"
    assert places.of("s").parent == "c"


def test_who_supports_nobody_but_supporters_stands_among_the_linked() -> None:
    links = [
        a_link("a", "supports", "b"),
        a_link("b", "supports", "c"),
    ]

    places = find_places(a_governance("a b c", links))

    assert places.of("b").where is Where.BESIDE
    assert places.of("c").where is Where.HUB
    assert places.of("a").where is Where.ALONE


def test_a_member_of_a_body_that_reports_stands_below_it() -> None:
    links = [a_link("a", "reports-to", "b"), a_link("m", "member-of", "a")]

    places = find_places(a_governance("a b m", links))

    assert places.of("m").where is Where.TREE
    assert places.at("a", Where.TREE) == ("m",)


def test_from_no_body_the_keys_go_to_the_first_and_never_off_the_chart() -> None:
    governance = a_governance("a b", [a_link("a", "reports-to", "b")])
    chart = lay_out(governance, size_of)

    assert next_body(chart, "gone", Step.DOWN) == "b"
    assert next_body(chart, "b", Step.DOWN) == "a"
    assert next_body(chart, "b", Step.UP) is None
    assert next_body(Chart(), "gone", Step.UP) is None
    assert Chart().box("gone") is None


def test_the_keys_leave_out_nobody_between_two_that_a_line_joins() -> None:
    links = [a_link(one, "reports-to", "top") for one in ("a", "b", "c")]
    links.append(a_link("a", "directs", "c"))
    chart = lay_out(a_governance("top a b c", links), size_of)

    assert next_body(chart, "a", Step.RIGHT) == "b"
    assert next_body(chart, "c", Step.LEFT) == "b"


def test_wide_rows_of_linked_bodies_are_broken_evenly() -> None:
    names = " ".join(f"x{n}" for n in range(10))
    links: list[Link] = [a_link(f"x{n}", "linked-with", "hub") for n in range(10)]
    bodies: tuple[Body, ...] = a_governance(f"hub {names}").bodies

    chart = lay_out(Governance(bodies, tuple(links)), lambda _one: (150.0, 40.0))

    assert [len(row) for row in rows_of(chart)] == [1, 5, 5]
