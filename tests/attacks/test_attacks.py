"""Nothing of this reaches the reader, over the network or from a stick.

Each row: a laptop has edition 5; somebody does something; the laptop refuses it with
its reason, answers on with edition 5, and takes the next good edition.
"""

from pathlib import Path

import pytest

from csap_desktop.domain.sync import SyncOutcome
from csap_desktop.net.client import HttpClient
from tests.attacks import lone_signers, odd_metadata
from tests.attacks.attacks import ROWS, Row
from tests.attacks.scene import IN_USE, Scene, begin, go_on
from tests.sync.host import Host
from tests.sync.laptop import ring

MORE_ROWS = (lone_signers, odd_metadata)
"""Modules that have added their rows."""

CASES = [
    pytest.param(row, how, id=f"{row.name}-{how}") for row in ROWS for how in row.over
]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return begin(tmp_path_factory.mktemp("first"))


@pytest.fixture
def scene(first: Scene, tmp_path: Path, client: HttpClient) -> Scene:  # noqa: ARG001
    return go_on(first, tmp_path)


@pytest.mark.parametrize(("row", "how"), CASES)
def test_an_attack_changes_nothing_and_the_next_good_edition_comes(
    scene: Scene, row: Row, how: str, tmp_path: Path
) -> None:
    row.attack(scene)

    report = scene.sync(how, tmp_path / "source")

    assert report.reason in {reason.value for reason in row.reasons}
    assert report.outcome in {SyncOutcome.REFUSED, SyncOutcome.UNREACHABLE}
    assert report.edition == IN_USE
    assert scene.laptop.number_on_screen() == ring(IN_USE)

    scene.repair()
    scene.publisher.publish(IN_USE + 20)
    with Host(scene.publisher.files) as host:
        good = scene.laptop.sync(host.url, scene.publisher)
    assert (good.outcome, good.reason) == (SyncOutcome.UPDATED, None)
    assert scene.laptop.number_on_screen() == ring(IN_USE + 20)
