"""What a sync leaves on the laptop: origin, state, documents, and nothing half done."""

import hashlib
import random
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from csap_desktop.config.sync_state import read_sync_state
from csap_desktop.domain.sync import SyncOutcome, SyncPhase, SyncProgress
from csap_desktop.errors import DamagedError
from csap_desktop.net.client import HttpClient
from csap_desktop.services.documents import Documents
from csap_desktop.services.self_check import check_all
from csap_desktop.services.syncing import number_in_use
from csap_desktop.store.pointer import POINTER_NAME, read_pointer
from tests.services.installed import ROOT, bundle, opened, small_edition
from tests.sync.host import Host, write
from tests.sync.laptop import Laptop, ring
from tests.sync.publisher import NOW, Publisher, small
from tests.wire.client import client
from tests.wire.loopback import no_network, no_proxy

__all__ = ["client", "no_network", "no_proxy"]


@pytest.fixture
def publisher() -> Publisher:
    return Publisher(make=small)


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


@pytest.fixture
def stick(publisher: Publisher, tmp_path: Path) -> Callable[[], Path]:
    """Writes the publication as it is now to the stick."""
    return lambda: write(publisher.files, tmp_path / "stick")


Stick = Callable[[], Path]


def test_the_origin_is_that_of_the_root(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.publish(2)
    laptop.sync(stick(), publisher, official=False)
    unofficial = read_pointer(laptop.paths.content)
    publisher.publish(3)

    laptop.sync(stick(), publisher)

    official = read_pointer(laptop.paths.content)
    assert unofficial is not None
    assert official is not None
    assert (unofficial.origin, unofficial.instead_of) == ("unofficial", 1)
    assert (official.origin, official.edition) == ("official", 3)
    assert len(official.editors) == 64


def test_an_unofficial_edition_never_blocks_the_official_one(
    laptop: Laptop, publisher: Publisher, stick: Stick, tmp_path: Path
) -> None:
    other = Publisher(make=small).publish(999)
    laptop.sync(write(other.files, tmp_path / "other"), other, official=False)
    assert laptop.number_on_screen() == ring(999)
    publisher.publish(2)

    report = laptop.sync(stick(), publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, 2)
    assert laptop.number_on_screen() == ring(2)


def test_a_newer_program_replaces_an_unofficial_edition_of_any_number(
    laptop: Laptop, publisher: Publisher, stick: Stick, tmp_path: Path
) -> None:
    publisher.publish(999)
    laptop.sync(stick(), publisher, official=False)
    newer = bundle(tmp_path / "newer program", small_edition(2))
    laptop.paths = replace(laptop.paths, bundled=newer)

    assert laptop.number_on_screen() == "01253 477299"
    assert number_in_use(laptop.paths) == 2


def test_the_bundled_edition_becomes_official_when_it_is_offered(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    data = (laptop.paths.bundled / "edition.json").read_bytes()
    publisher.offer(data).sign_all()

    report = laptop.sync(stick(), publisher)

    pointer = read_pointer(laptop.paths.content)
    assert pointer is not None
    assert (report.outcome, report.edition) == (SyncOutcome.UNCHANGED, 1)
    assert pointer.origin == "official"


@pytest.mark.parametrize("number", [0, 1])
def test_nothing_below_what_the_program_brings_is_taken(
    laptop: Laptop, publisher: Publisher, stick: Stick, number: int
) -> None:
    publisher.publish(number)

    report = laptop.sync(stick(), publisher)

    assert report.outcome is SyncOutcome.REFUSED
    assert report.reason in {"edition-lower", "same-number-other-bytes"}


def test_the_state_says_what_came_of_it(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.publish(2)
    laptop.sync(stick(), publisher)
    well = read_sync_state(laptop.paths.sync_state)
    laptop.after(50)

    laptop.sync(stick(), publisher)

    ill = read_sync_state(laptop.paths.sync_state)
    assert (well.outcome, well.reason) == (SyncOutcome.UPDATED, None)
    assert well.checked_at == well.succeeded_at == NOW
    assert well.expires_at == NOW + timedelta(days=45)
    assert (ill.outcome, ill.reason) == (SyncOutcome.REFUSED, "expired")
    assert (ill.checked_at, ill.succeeded_at) == (NOW + timedelta(days=50), NOW)
    assert ill.expires_at == NOW + timedelta(days=45)
    assert ill.official


def test_the_state_begins_anew_with_another_source(
    laptop: Laptop, publisher: Publisher, stick: Stick, tmp_path: Path
) -> None:
    publisher.publish(2)
    laptop.sync(stick(), publisher)

    laptop.sync(tmp_path / "none", publisher, official=False)

    state = read_sync_state(laptop.paths.sync_state)
    assert (state.succeeded_at, state.expires_at) == (None, None)
    assert state.source == str(tmp_path / "none")
    assert not state.official


def test_a_clock_behind_is_noted_where_nothing_else_is_wrong(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.publish(2)
    laptop.after(10).sync(stick(), publisher)
    publisher.refresh()

    report = laptop.after(-5).sync(stick(), publisher)

    assert report.outcome is SyncOutcome.UNCHANGED
    assert read_sync_state(laptop.paths.sync_state).clock_behind


def test_progress_tells_each_phase(
    laptop: Laptop,
    publisher: Publisher,
    client: HttpClient,  # noqa: ARG001
) -> None:
    publisher.publish(2)
    with Host(publisher.files) as host:
        laptop.sync(host.url, publisher)

    phases = list(dict.fromkeys(one.phase for one in laptop.seen))
    assert phases == list(SyncPhase)
    fetched = [one for one in laptop.seen if one.phase is SyncPhase.FETCHING]
    assert fetched[-1].done_bytes == fetched[-1].total_bytes > 0


def test_a_damaged_installation_is_healed_before_it_is_synced(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.publish(2)
    laptop.sync(stick(), publisher)
    (laptop.paths.content / POINTER_NAME).write_bytes(b"damaged")

    report = laptop.sync(stick(), publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, 2)
    assert laptop.number_on_screen() == ring(2)


def test_where_the_folder_takes_nothing_it_is_the_disk(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.publish(2)
    laptop.paths.user.write_bytes(b"a file in its place")

    report = laptop.sync(stick(), publisher)

    assert (report.outcome, report.reason) == (SyncOutcome.REFUSED, "disk")
    assert report.edition == 1


def test_without_the_programs_own_files_it_rises(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.publish(2)
    laptop.paths.user.write_bytes(b"a file in its place")
    (laptop.paths.bundled / "front.json").unlink()

    with pytest.raises(DamagedError):
        laptop.sync(stick(), publisher)


FULL = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)),) * 2)
from tests.sync.program import main
main()
"""


@pytest.mark.parametrize("limit_bytes", [30_000, 60_000])
def test_a_full_disk_leaves_the_old_edition_and_nothing_else(
    laptop: Laptop, publisher: Publisher, stick: Stick, tmp_path: Path, limit_bytes: int
) -> None:
    publisher.publish(2)
    laptop.sync(stick(), publisher)
    before = sorted(laptop.paths.content.iterdir())
    publisher.publish(3)
    root = tmp_path / "root.json"
    root.write_bytes(publisher.first_root)

    typed = [str(limit_bytes), str(laptop.folder), str(stick()), str(root)]
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", FULL, *typed],
        input="\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
        timeout=50,
    )

    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
    assert done.stdout.split("\n")[1] == "refused disk 2"
    assert sorted(laptop.paths.content.iterdir()) == before
    assert laptop.number_on_screen() == ring(2)
    assert laptop.sync(stick(), publisher).outcome is SyncOutcome.UPDATED


@pytest.mark.parametrize("flips", [30, pytest.param(300, marks=pytest.mark.long)])
def test_flipped_bits_of_an_official_edition_are_all_found_and_healed(
    laptop: Laptop, publisher: Publisher, stick: Stick, flips: int
) -> None:
    publisher.publish(2)
    laptop.sync(stick(), publisher)
    chance = random.Random(3)  # noqa: S311 - which bits, not secrets
    for _ in range(flips):
        pointer = read_pointer(laptop.paths.content)
        assert pointer is not None
        name = chance.choice((pointer.store, pointer.front))
        path = laptop.paths.content / name
        data = bytearray(path.read_bytes())
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)

        library = opened(laptop.paths)

        library.close()
        assert library.report.healed
        assert (library.report.edition, library.report.origin) == (2, "official")
    assert laptop.number_on_screen() == ring(2)


@pytest.mark.parametrize("harm", [b"damaged", None])
def test_a_lost_data_file_comes_again_though_nothing_new_is_published(
    laptop: Laptop, publisher: Publisher, stick: Stick, harm: bytes | None
) -> None:
    publisher.publish(2)
    laptop.sync(stick(), publisher)
    pointer = read_pointer(laptop.paths.content)
    assert pointer is not None
    data = laptop.paths.content / pointer.data
    published = data.read_bytes()
    data.unlink()
    if harm:
        data.write_bytes(harm)
    found = {one.part: one for one in check_all(laptop.paths, lambda: laptop.now)}

    report = laptop.sync(stick(), publisher)

    assert not found["edition"].well
    assert "brings it again" in found["edition"].found
    assert (report.outcome, report.edition) == (SyncOutcome.UNCHANGED, 2)
    assert data.read_bytes() == published
    (laptop.paths.content / pointer.store).write_bytes(b"damaged as well")
    assert opened(laptop.paths).report.edition == 2


class LocksTrust(list[SyncProgress]):
    """Locks the trust store from the moment at which the edition is installed."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.other: sqlite3.Connection | None = None

    @override
    def append(self, progress: SyncProgress, /) -> None:
        super().append(progress)
        if progress.phase is SyncPhase.INSTALLING:
            self.other = sqlite3.connect(self._path, isolation_level=None)
            self.other.execute("BEGIN EXCLUSIVE")


def test_a_trust_store_that_is_locked_at_the_end_never_denies_the_installation(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.publish(2)
    laptop.seen = seen = LocksTrust(laptop.paths.trust_store)

    report = laptop.sync(stick(), publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, 2)
    assert seen.other is not None
    seen.other.close()
    laptop.seen = []
    publisher.publish(1)
    assert laptop.sync(stick(), publisher).reason == "edition-lower"
    assert laptop.number_on_screen() == ring(2)


def test_a_folder_of_any_name_is_remembered(
    laptop: Laptop, publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish(2)
    stick = write(publisher.files, tmp_path / "st\udcffick")

    report = laptop.sync(stick, publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, 2)
    assert read_sync_state(laptop.paths.sync_state).source == str(stick)


@pytest.mark.parametrize("address", ["/a\x00b", "/a\ud800b"])
def test_a_folder_of_no_possible_name_is_not_there(
    laptop: Laptop, publisher: Publisher, address: str
) -> None:
    report = laptop.sync(address, publisher)

    assert (report.outcome, report.reason) == (SyncOutcome.UNREACHABLE, "no-folder")


PDF = b"%PDF-1.7 a report"
SHA256 = hashlib.sha256(PDF).hexdigest()


def with_document(number: int) -> bytes:
    """An edition with a document."""

    def add(plain: dict[str, Any]) -> None:
        article = plain["articles"][0]
        plain["documents"] = [
            {
                "id": "report-2026",
                "title": "A report",
                "dated": "2026-06-01",
                "description": "What was done.",
                "section": article["section"],
                "sha256": SHA256,
                "size_bytes": len(PDF),
                "pages": 1,
                "provenance": article["provenance"],
            }
        ]

    return small(number, add)


def test_documents_come_once_and_never_hold_an_edition_up(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.offer(with_document(2))
    publisher.offer(PDF, f"documents/{SHA256}.pdf", note="x")
    publisher.sign_all()
    name = f"targets/documents/{SHA256}.{SHA256}.pdf"
    kept, publisher.files[name] = publisher.files[name], b"%PDF-1.7 another!"
    documents = Documents(laptop.paths)

    first = laptop.sync(stick(), publisher)
    held = documents.has(SHA256)
    publisher.files[name] = kept
    second = laptop.sync(stick(), publisher)
    third = laptop.sync(stick(), publisher)

    assert (first.outcome, first.edition) == (SyncOutcome.UPDATED, 2)
    assert not held
    assert documents.copy(SHA256) == PDF
    assert [one.requests for one in (first, second, third)] == [6, 3, 2]


def test_a_document_that_is_lost_comes_again_and_a_pulled_stick_is_no_harm(
    laptop: Laptop, publisher: Publisher, stick: Stick
) -> None:
    publisher.offer(with_document(2))
    publisher.sign_all()

    report = laptop.sync(stick(), publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, 2)
    assert not Documents(laptop.paths).has(SHA256)
