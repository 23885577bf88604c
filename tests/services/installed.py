"""Editions on a disk, for tests: the bundled one, and small ones of any number."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from csap_desktop.config.paths import AppPaths, find_paths
from csap_desktop.domain.edition import Edition
from csap_desktop.edition.format import decode, encode
from csap_desktop.edition.front import read
from csap_desktop.edition.front_writer import front_bytes
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.services.library import Library, open_library
from tests.edition import sample

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
NOW = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)


def clock() -> datetime:
    return NOW


@cache
def bundled_data() -> bytes:
    return (DATA / "edition.json").read_bytes()


@cache
def bundled_edition() -> Edition:
    return decode(bundled_data())


@cache
def bundled_answers() -> AnswerService:
    return AnswerService(read((DATA / "front.json").read_bytes()))


def small_edition(number: int) -> Edition:
    edition = sample.edition()
    return replace(edition, edition=replace(edition.edition, number=number))


def small_data(number: int) -> bytes:
    return encode(small_edition(number))


def bundle(folder: Path, edition: Edition) -> Path:
    """Makes a folder that looks like the one inside the program."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "edition.json").write_bytes(encode(edition))
    (folder / "front.json").write_bytes(front_bytes(edition))
    return folder


def real_paths(user: Path) -> AppPaths:
    """The program's own files, and a folder for the user's."""
    return find_paths(user)


def small_paths(folder: Path, number: int = 1) -> AppPaths:
    """A program that brings a small edition, and a folder for the user's files."""
    bundled = bundle(folder / f"bundled-{number}", small_edition(number))
    return AppPaths(ROOT / "resources", bundled, folder / "user")


def opened(paths: AppPaths, now: Callable[[], datetime] = clock) -> Library:
    """The library, opened as the program does it."""
    return open_library(paths, AnswerService(load_front(paths).front), now)
