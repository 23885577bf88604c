"""Flipped bits and missing files are found and healed, and the answer stays the same.

The number in the end must be the bundled one, wherever the damage lies.
"""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.contacts import Concern
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.services.library import open_library
from csap_desktop.store.pointer import POINTER_NAME, read_pointer
from tests.services.installed import NOW, bundled_edition, clock, opened, real_paths

FILES = ("content-1.sqlite", "front-1.json", "edition-1.json", POINTER_NAME)
BUNDLED = bundled_edition().edition.number


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    """The bundled edition, installed once; tests damage a copy."""
    paths = real_paths(tmp_path_factory.mktemp("sound"))
    opened(paths).close()
    return paths


@pytest.fixture
def paths(sound: AppPaths, tmp_path: Path) -> AppPaths:
    shutil.copytree(sound.user, tmp_path / "user")
    return real_paths(tmp_path / "user")


def flip(path: Path, chance: random.Random) -> None:
    """Flips one bit."""
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def assert_healed(paths: AppPaths) -> None:
    """Opens it three times: whatever was damaged, each time all is there."""
    reports = []
    for _ in range(3):
        loaded = load_front(paths)
        answers = AnswerService(loaded.front)
        library = open_library(paths, answers, clock)
        reply = answers.ask("Fleetwood", Concern.CHILD, NOW)
        item = library.item("lcc-children-night")

        assert answers.front.edition.number == BUNDLED
        assert library.report.edition == BUNDLED
        assert library.report.unwritable is None
        assert reply.answers[0].first is not None
        assert reply.answers[0].first.number == "0300 123 6722"
        assert item is not None
        assert item.value["number"] == "0300 123 6722"
        reports.append(library.report)
        library.close()

    assert not load_front(paths).fallen_back
    assert not any(one.healed or one.installed_now for one in reports[1:])


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("seed", range(5))
def test_a_flipped_bit_is_healed(paths: AppPaths, name: str, seed: int) -> None:
    flip(paths.content / name, random.Random(f"{name}{seed}"))  # noqa: S311

    assert_healed(paths)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", FILES)
def test_a_hundred_flipped_bits_are_healed_one_after_the_other(
    paths: AppPaths, name: str
) -> None:
    for seed in range(100):
        pointer = read_pointer(paths.content)
        assert pointer is not None
        current = {
            "content-1.sqlite": pointer.store,
            "front-1.json": pointer.front,
            "edition-1.json": pointer.data,
        }.get(name, name)
        flip(paths.content / current, random.Random(f"long{name}{seed}"))  # noqa: S311

        assert_healed(paths)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("what", ["gone", "empty", "cut", "longer", "zeros", "folder"])
def test_a_spoilt_file_is_healed(paths: AppPaths, name: str, what: str) -> None:
    path = paths.content / name
    data = path.read_bytes()
    path.unlink()
    match what:
        case "empty":
            path.write_bytes(b"")
        case "cut":
            path.write_bytes(data[: len(data) // 2])
        case "longer":
            path.write_bytes(data + b"{}")
        case "zeros":
            path.write_bytes(bytes(len(data)))
        case "folder":
            path.mkdir()
        case _:
            pass

    if what == "folder" and name == POINTER_NAME:
        library = opened(paths)
        assert library.report.unwritable
        assert library.report.edition == BUNDLED
        library.close()
    else:
        assert_healed(paths)


def healed_reports(paths: AppPaths) -> Iterator[str | None]:
    library = opened(paths)
    yield library.report.healed
    library.close()


@pytest.mark.parametrize("name", ["content-1.sqlite", "front-1.json", POINTER_NAME])
def test_what_was_healed_is_said(paths: AppPaths, name: str) -> None:
    (paths.content / name).write_bytes(b"damaged")

    said = list(healed_reports(paths))

    assert said[0] is not None
    assert name in said[0]


def test_the_store_and_the_data_file_beside_it_may_both_be_damaged(
    paths: AppPaths,
) -> None:
    for name in ("content-1.sqlite", "edition-1.json", "front-1.json"):
        (paths.content / name).write_bytes(b"damaged")

    assert_healed(paths)
