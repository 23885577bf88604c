"""A data file in which something withdrawn could still be rung is refused."""

from typing import Any

import pytest

from csap_desktop.edition.format import decode
from csap_desktop.errors import PublisherError
from tests.edition.sample import faults, sample, spoilt

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
    ],
)
def test_a_file_in_which_it_could_still_be_rung_is_not_even_read(
    field: str, value: object, where: str, expected: str
) -> None:
    with pytest.raises(PublisherError) as caught:
        decode(spoilt(field, value))

    assert (caught.value.field, caught.value.reason) == (where, expected)


def test_the_emergency_services_are_never_withdrawn() -> None:
    emergency = {**sample()["contacts"][0], "kind": "emergency", "withdrawn": GONE}

    with pytest.raises(PublisherError) as caught:
        decode(spoilt("$.contacts[0]", emergency))

    assert caught.value.field == "$.contacts[0].withdrawn"


def test_a_reason_is_never_empty() -> None:
    advice = {
        **sample()["contacts"][0],
        "kind": "advice",
        "withdrawn": {"on": "2026-11-01", "reason": ""},
    }

    assert ("$.contacts[0].withdrawn.reason", "empty") in faults(
        "$.contacts[0]", advice
    )


def test_a_line_that_stands_apart_is_no_fault() -> None:
    value = [line(id="another", withdrawn=GONE, number="01632 960000")]

    assert not faults("$.routes[0].withdrawn_lines", value)
