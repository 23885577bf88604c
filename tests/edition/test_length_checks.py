"""Texts that no page could show within a second are refused."""

import pytest

from tests.edition.sample import faults

SPAN = [{"text": "word"}]


@pytest.mark.parametrize(
    ("blocks", "reason"),
    [
        (
            [{"kind": "bullets", "items": [SPAN] * 401}],
            "401 entries, expected 1 to 400",
        ),
        (
            [{"kind": "paragraph", "items": [[{"text": "word " * 8001}]]}],
            "40005 characters, expected 1 to 40000",
        ),
        ([], "0 blocks, expected 1 to 200"),
    ],
)
def test_a_text_that_is_too_long_is_found(blocks: object, reason: str) -> None:
    assert faults("$.articles[0].blocks", blocks) == [("$.articles[0].blocks", reason)]


@pytest.mark.parametrize(
    "field",
    [
        "$.articles[0].title",
        "$.routes[0].note",
        "$.contacts[0].use",
        "$.edition.notice",
    ],
)
def test_any_other_sentence_that_is_too_long_is_found(field: str) -> None:
    found = faults(field, "word " * 1000)

    assert (field, "5000 characters, expected at most 4000") in found
