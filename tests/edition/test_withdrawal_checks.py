"""A data file in which something withdrawn could still be rung is refused."""

from typing import Any

import pytest

from tests.edition.sample import faults, sample

GONE = {"on": "2026-11-01", "reason": "The team moved"}


def line(**more: object) -> dict[str, Any]:
    first: dict[str, Any] = sample()["routes"][0]["lines"][0]
    return {**first, **more}


@pytest.mark.parametrize(
    ("field", "value", "where", "expected"),
    [
        (
            "$.routes[0].lines[0].withdrawn",
            GONE,
            "$.routes[0].lines[0].withdrawn",
            "withdrawn, but stands among what is in use",
        ),
        (
            "$.routes[0].forms",
            [{"title": "A", "url": None, "audience": "anyone", "withdrawn": GONE}],
            "$.routes[0].forms[0].withdrawn",
            "withdrawn, but stands among what is in use",
        ),
        (
            "$.routes[0].withdrawn_lines",
            [line(id="another")],
            "$.routes[0].withdrawn_lines[0].withdrawn",
            "not withdrawn, but stands apart",
        ),
        (
            "$.routes[0].withdrawn",
            GONE,
            "$.routes[0].withdrawn",
            "the route still has a way to reach it",
        ),
        (
            "$.contacts[0].withdrawn",
            {"on": "2026-11-01", "reason": ""},
            "$.contacts[0].withdrawn.reason",
            "empty",
        ),
    ],
)
def test_what_could_still_be_rung_is_found(
    field: str, value: object, where: str, expected: str
) -> None:
    assert (where, expected) in faults(field, value)


def test_the_emergency_services_are_never_withdrawn() -> None:
    emergency = {**sample()["contacts"][0], "kind": "emergency", "withdrawn": GONE}

    found = faults("$.contacts[0]", emergency)

    assert [where for where, _ in found] == ["$.contacts[0].withdrawn"]


def test_a_line_that_stands_apart_is_no_fault() -> None:
    value = [line(id="another", withdrawn=GONE, number="01632 960000")]

    assert not faults("$.routes[0].withdrawn_lines", value)
