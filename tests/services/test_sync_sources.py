"""Which source is looked at, and which root proves what it offers."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.sync_policy import SyncPolicy
from csap_desktop.config.trusted_roots import TrustedRoot, remember_trusted
from csap_desktop.errors import MachineError
from csap_desktop.services.sync_sources import SyncSource, find_source, user_folder
from tests.services.installed import small_paths

NOTHING = SyncPolicy()


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return replace(small_paths(tmp_path), resources=tmp_path / "resources")


def build(paths: AppPaths, root: bytes = b"built", source: str = "https://b") -> None:
    """A publisher builds its root into the program."""
    folder = paths.resources / "trust"
    folder.mkdir(parents=True)
    (folder / "root.json").write_bytes(root)
    (folder / "source.json").write_text(json.dumps({"from": source}))


def decide(paths: AppPaths, source: str = "https://p") -> SyncPolicy:
    """An administrator decides."""
    paths.user.parent.mkdir(parents=True, exist_ok=True)
    root = paths.user.parent / "policy-root.json"
    root.write_bytes(b"decided")
    return SyncPolicy(source, root)


def typed(paths: AppPaths, root: bytes = b"typed") -> Path:
    path = paths.user.parent / "typed.json"
    path.write_bytes(root)
    return path


def test_where_nobody_says_anything_there_is_none(paths: AppPaths) -> None:
    assert find_source(paths, NOTHING) is None
    assert find_source(paths, NOTHING, "https://x") is None
    assert find_source(paths, NOTHING, "", typed(paths)) is None


def test_the_program_ships_none() -> None:
    from csap_desktop.config.paths import find_paths  # noqa: PLC0415 - the real one

    assert not (find_paths(Path()).resources / "trust").exists()


def test_what_the_publisher_built_holds(paths: AppPaths) -> None:
    build(paths)

    assert find_source(paths, NOTHING) == SyncSource(
        "https://b", b"built", official=True
    )


def test_a_stick_is_proved_by_the_official_root(paths: AppPaths) -> None:
    build(paths)

    found = find_source(paths, NOTHING, "/media/stick")

    assert found == SyncSource("/media/stick", b"built", official=True)


def test_the_policy_goes_before_the_build(paths: AppPaths) -> None:
    build(paths)

    assert find_source(paths, decide(paths)) == SyncSource(
        "https://p", b"decided", official=True
    )


def test_the_policy_may_name_an_address_alone(paths: AppPaths) -> None:
    build(paths)

    found = find_source(paths, SyncPolicy("https://mirror"))

    assert found == SyncSource("https://mirror", b"built", official=True)


def test_what_was_typed_goes_before_all_and_is_not_official(paths: AppPaths) -> None:
    build(paths)

    found = find_source(paths, decide(paths), "https://x", typed(paths))

    assert found == SyncSource("https://x", b"typed", official=False)


def test_the_official_root_that_was_typed_is_official(paths: AppPaths) -> None:
    build(paths)

    found = find_source(paths, NOTHING, "", typed(paths, b"built"))

    assert found == SyncSource("https://b", b"built", official=True)


def test_what_a_user_gave_earlier_holds_where_there_is_nothing_else(
    paths: AppPaths,
) -> None:
    remember_trusted(user_folder(paths), TrustedRoot(b"given", "https://g"))

    found = find_source(paths, NOTHING)
    again = find_source(paths, NOTHING, "", typed(paths, b"given"))
    build(paths)

    assert found == again == SyncSource("https://g", b"given", official=False)
    assert find_source(paths, NOTHING) == SyncSource(
        "https://b", b"built", official=True
    )


@pytest.mark.parametrize(
    ("name", "harm"), [("source.json", b"\xff\x00"), ("root.json", b"x" * 70_000)]
)
def test_what_a_user_gave_earlier_and_is_damaged_never_stops_the_official_one(
    paths: AppPaths, name: str, harm: bytes, expected_log: pytest.LogCaptureFixture
) -> None:
    remember_trusted(user_folder(paths), TrustedRoot(b"given", "https://g"))
    (user_folder(paths) / name).write_bytes(harm)

    alone = find_source(paths, NOTHING)
    build(paths)
    found = find_source(paths, NOTHING)

    assert alone is None
    assert "trusted by hand" in expected_log.text
    assert found == SyncSource("https://b", b"built", official=True)


def test_a_root_file_that_is_not_there_is_said(paths: AppPaths) -> None:
    with pytest.raises(MachineError):
        find_source(paths, NOTHING, "https://x", Path("none.json"))


@pytest.mark.parametrize(
    ("address", "remote"),
    [
        ("https://x", True),
        ("HTTP://x", True),
        ("/media/https", False),
        ("D:\\stick", False),
        ("stick", False),
    ],
)
def test_a_folder_needs_no_connection(address: str, *, remote: bool) -> None:
    assert SyncSource(address, b"", official=True).is_remote is remote
