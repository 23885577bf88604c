"""An edition without anybody to ring is none; one walk serves all checks."""

import pytest

from csap_desktop.domain.contacts import Line
from csap_desktop.edition.faults import having, nodes, parts, walked_once
from csap_desktop.edition.presence_checks import check_presence
from tests.edition import sample


@pytest.mark.parametrize(
    ("field", "where"),
    [
        ("$.localities", "$.localities"),
        ("$.contacts", "$.contacts"),
        ("$.routes", "$.routes"),
    ],
)
def test_what_people_come_for_must_be_there(field: str, where: str) -> None:
    assert where in [found for found, _ in sample.faults(field, [])]


def test_a_whole_edition_has_it() -> None:
    assert not list(check_presence(sample.edition()))


def test_one_walk_gives_the_same_as_many() -> None:
    edition = sample.edition()
    alone = (list(nodes(edition)), list(parts(edition, Line)))
    numbered = [field for field, _ in having(edition, "number")]

    with walked_once(edition):
        shared = (list(nodes(edition)), list(parts(edition, Line)))
        again = [field for field, _ in having(edition, "number")]

    assert alone == shared
    assert numbered == again
    assert "$.edition" in numbered
