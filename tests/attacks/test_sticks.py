"""A stick that was prepared by somebody, or pulled out at the wrong moment."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from csap_desktop.domain.sync import SyncOutcome
from csap_desktop.errors import RefusedError, SourceError
from csap_desktop.sync.folder_fetcher import FolderFetcher
from tests.attacks.scene import IN_USE, Scene, begin, go_on
from tests.sync.host import write
from tests.sync.laptop import ring


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return begin(tmp_path_factory.mktemp("first"))


@pytest.fixture
def scene(first: Scene, tmp_path: Path) -> Scene:
    return go_on(first, tmp_path)


@pytest.fixture
def stick(scene: Scene, tmp_path: Path) -> Path:
    """A good stick with the next edition; the tests spoil it."""
    scene.publisher.publish(IN_USE + 1)
    return write(scene.publisher.files, tmp_path / "stick")


def _link_out(stick: Path) -> None:
    outside = stick.parent / "secret.json"
    shutil.copy(stick / "metadata/timestamp.json", outside)
    (stick / "metadata/timestamp.json").unlink()
    (stick / "metadata/timestamp.json").symlink_to(outside)


def _folder_link_out(stick: Path) -> None:
    (stick / "metadata").rename(stick.parent / "elsewhere")
    (stick / "metadata").symlink_to(stick.parent / "elsewhere")


def _link_up_and_out(stick: Path) -> None:
    (stick / "metadata/timestamp.json").rename(stick.parent / "timestamp.json")
    (stick / "metadata/timestamp.json").symlink_to("../../timestamp.json")


def _pipe(stick: Path) -> None:
    (stick / "metadata/timestamp.json").unlink()
    os.mkfifo(stick / "metadata/timestamp.json")


def _device(stick: Path) -> None:
    (stick / "metadata/timestamp.json").unlink()
    (stick / "metadata/timestamp.json").symlink_to("/dev/zero")


def _folder_for_a_file(stick: Path) -> None:
    (stick / "metadata/timestamp.json").unlink()
    (stick / "metadata/timestamp.json").mkdir()


def _link_in_a_circle(stick: Path) -> None:
    (stick / "metadata/timestamp.json").unlink()
    (stick / "metadata/timestamp.json").symlink_to("timestamp.json")


def _empty(stick: Path) -> None:
    shutil.rmtree(stick)
    stick.mkdir()


def _gone(stick: Path) -> None:
    shutil.rmtree(stick)


def _a_file(stick: Path) -> None:
    shutil.rmtree(stick)
    stick.write_bytes(b"{}")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (_link_out, "leads-outside"),
        (_folder_link_out, "leads-outside"),
        (_link_up_and_out, "leads-outside"),
        (_pipe, "leads-outside"),
        (_device, "leads-outside"),
        (_folder_for_a_file, "leads-outside"),
        (_link_in_a_circle, "leads-outside"),
        (_empty, "no-publication"),
        (_gone, "no-folder"),
        (_a_file, "no-folder"),
    ],
)
def test_a_spoilt_stick_is_refused_and_the_good_one_works(
    scene: Scene, stick: Path, spoil: Callable[[Path], None], reason: str
) -> None:
    spoil(stick)

    report = scene.laptop.sync(stick, scene.publisher)

    assert report.reason == reason
    assert report.outcome in {SyncOutcome.REFUSED, SyncOutcome.UNREACHABLE}
    assert scene.laptop.number_on_screen() == ring(IN_USE)
    good = write(scene.publisher.files, stick.parent / "good stick")
    assert scene.laptop.sync(good, scene.publisher).outcome is SyncOutcome.UPDATED


def test_a_link_within_the_stick_is_all_right(scene: Scene, stick: Path) -> None:
    real = stick / "metadata/of-today.json"
    (stick / "metadata/timestamp.json").rename(real)
    (stick / "metadata/timestamp.json").symlink_to("of-today.json")

    assert scene.laptop.sync(stick, scene.publisher).outcome is SyncOutcome.UPDATED


@pytest.mark.parametrize("asked", [1, 2, 3, 4])
def test_a_stick_that_is_pulled_out_is_a_plain_word(
    scene: Scene, stick: Path, asked: int
) -> None:
    looks = iter(range(100))

    def pull() -> bool:
        if next(looks) == asked:
            _empty(stick)
        return False

    report = scene.laptop.sync(stick, scene.publisher, cancelled=pull)

    assert (report.outcome, report.reason) == (SyncOutcome.UNREACHABLE, "stick-gone")
    assert scene.laptop.number_on_screen() == ring(IN_USE)


def test_names_that_lead_out_open_nothing(scene: Scene, stick: Path) -> None:
    (stick.parent / "secret.json").write_bytes(b"{}")
    fetcher = FolderFetcher(stick, lambda: False)

    for name in ("../secret.json", "metadata/../../secret.json", "/etc/passwd"):
        with pytest.raises(RefusedError, match="leads-outside"):
            fetcher.download_bytes(name, 100)

    assert scene.laptop.number_on_screen() == ring(IN_USE)


def test_a_file_that_may_not_be_read_is_a_plain_word(stick: Path) -> None:
    fetcher = FolderFetcher(stick, lambda: False)

    with pytest.raises(SourceError, match="stick-gone"):
        fetcher.download_bytes("metadata/" + "x" * 5000, 100)


@pytest.fixture
def nobody() -> Iterator[None]:
    """Whoever owns everything may read everything, so the test is somebody else."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65_534)
    yield
    os.seteuid(before)


@pytest.mark.skipif(sys.platform == "win32", reason="owners of Unix")
@pytest.mark.parametrize("closed", [".", "metadata"])
def test_a_folder_that_may_not_be_read_is_called_that(
    stick: Path, closed: str, request: pytest.FixtureRequest
) -> None:
    for folder in (stick, *stick.parents):
        if os.access(folder, os.W_OK) and folder.owner() == stick.owner():
            folder.chmod(folder.stat().st_mode | 0o111)
    (stick / closed).chmod(0)
    request.getfixturevalue("nobody")

    with pytest.raises(SourceError, match="not-readable"):
        FolderFetcher(stick, lambda: False).download_bytes("metadata/x", 100)
