"""Slow hosts end in time, cancelling ends at once, and whole chains of keys hold."""

from pathlib import Path
from threading import Event, Timer
from time import monotonic

import pytest

from csap_desktop.domain.sync import SyncOutcome
from csap_desktop.net.client import HttpClient
from csap_desktop.sync import net_fetcher
from tests.attacks.scene import IN_USE, Scene, begin, go_on
from tests.sync.host import Host
from tests.sync.laptop import ring
from tests.wire.loopback import free_port


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return begin(tmp_path_factory.mktemp("first"))


@pytest.fixture
def scene(first: Scene, tmp_path: Path, client: HttpClient) -> Scene:  # noqa: ARG001
    return go_on(first, tmp_path)


@pytest.mark.parametrize("in_head", [False, True])
@pytest.mark.parametrize("part", ["timestamp", "snapshot", "targets", "edition"])
def test_a_dripping_host_is_given_up(
    scene: Scene, part: str, monkeypatch: pytest.MonkeyPatch, *, in_head: bool
) -> None:
    monkeypatch.setattr(net_fetcher.NetFetcher.__init__, "__defaults__", (1.0,))
    scene.publish()
    name = scene.name(part)

    with Host(scene.files) as host:
        host.answers[name] = host.dripping(b"x" * 600, in_head=in_head)
        started = monotonic()
        report = scene.laptop.sync(host.url, scene.publisher)
        took_s = monotonic() - started

    assert (report.outcome, report.reason) == (SyncOutcome.UNREACHABLE, "too-slow")
    assert took_s < 4
    assert scene.laptop.number_on_screen() == ring(IN_USE)


@pytest.mark.parametrize("part", ["timestamp", "edition"])
def test_cancelling_ends_it_at_once_and_changes_nothing(
    scene: Scene, part: str
) -> None:
    scene.publish()
    wanted_no_more = Event()
    name = scene.name(part)

    with Host(scene.files) as host:
        host.answers[name] = host.dripping(b"x" * 600)
        Timer(0.5, wanted_no_more.set).start()
        started = monotonic()
        report = scene.laptop.sync(
            host.url, scene.publisher, cancelled=wanted_no_more.is_set
        )
        took_s = monotonic() - started

    assert (report.outcome, report.reason) == (SyncOutcome.UNREACHABLE, "cancelled")
    assert took_s < 1.5
    assert scene.laptop.number_on_screen() == ring(IN_USE)


def test_where_nobody_listens_it_says_so(scene: Scene) -> None:
    report = scene.laptop.sync(f"http://127.0.0.1:{free_port()}", scene.publisher)

    assert (report.outcome, report.reason) == (
        SyncOutcome.UNREACHABLE,
        "nobody-listens",
    )


def test_a_name_without_an_address_says_so(scene: Scene) -> None:
    report = scene.laptop.sync("http://publication.invalid", scene.publisher)

    assert (report.outcome, report.reason) == (SyncOutcome.UNREACHABLE, "name-lookup")


def test_a_laptop_many_roots_behind_takes_the_latest(scene: Scene) -> None:
    for _ in range(6):
        scene.publisher.rotate("root", "targets", "snapshot", "timestamp")
    scene.publish()

    with Host(scene.files) as host:
        report = scene.laptop.sync(host.url, scene.publisher)
        again = scene.laptop.sync(host.url, scene.publisher)

    assert report.outcome is SyncOutcome.UPDATED
    assert (again.outcome, again.requests) == (SyncOutcome.UNCHANGED, 2)


def test_after_new_keys_numbers_and_versions_may_begin_lower(scene: Scene) -> None:
    """A thief of two editors' keys brought edition 900; the true ones go on from 6."""
    scene.publish(900)
    with Host(scene.files) as host:
        assert scene.laptop.sync(host.url, scene.publisher).edition == 900
    scene.publisher.versions = {"timestamp": 0, "snapshot": 0, "targets": 0}
    scene.publisher.rotate("targets", "snapshot", "timestamp")
    scene.publish(IN_USE + 1)

    with Host(scene.publisher.files) as host:
        report = scene.laptop.sync(host.url, scene.publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, IN_USE + 1)
    assert scene.laptop.number_on_screen() == ring(IN_USE + 1)


def test_the_old_keys_floor_holds_when_they_come_back(scene: Scene) -> None:
    old = scene.publisher.keys.snapshot
    scene.publisher.rotate("snapshot", "timestamp")
    scene.publish()
    with Host(scene.files) as host:
        scene.laptop.sync(host.url, scene.publisher)
    scene.publisher.keys.snapshot = scene.publisher.keys.timestamp = list(old)
    scene.publisher.sign_root(by=scene.publisher.keys.root)
    scene.publisher.versions = {"timestamp": 1, "snapshot": 1, "targets": 9}
    scene.publish(IN_USE + 2)

    with Host(scene.publisher.files) as host:
        report = scene.laptop.sync(host.url, scene.publisher)

    assert (report.outcome, report.reason) == (SyncOutcome.REFUSED, "rollback")


def test_a_check_that_finds_nothing_costs_two_requests_and_two_kilobytes(
    scene: Scene,
) -> None:
    with Host(scene.files) as host:
        host.answers["metadata/2.root.json"] = (
            b"HTTP/1.1 404 X\r\nContent-Length: 90000\r\n\r\n" + b"x" * 90_000
        )
        report = scene.laptop.sync(host.url, scene.publisher)

    assert report.outcome is SyncOutcome.UNCHANGED
    assert report.requests == 2
    assert report.received_bytes <= 2048
