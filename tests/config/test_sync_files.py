"""What is remembered of syncs, what an administrator decided, and whom to trust."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Timer

import pytest

from csap_desktop.config.sync_lock import sync_lock
from csap_desktop.config.sync_policy import SyncPolicy, read_sync_policy
from csap_desktop.config.sync_state import read_sync_state, write_sync_state
from csap_desktop.config.trusted_roots import (
    ROOT_BYTES,
    TrustedRoot,
    fingerprint,
    read_root_file,
    read_trusted,
    remember_trusted,
)
from csap_desktop.domain.sync import SyncOutcome, SyncState
from csap_desktop.errors import BusyError, DamagedError, MachineError

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FULL = SyncState(NOW, NOW, NOW, SyncOutcome.REFUSED, "expired", "/media/x", False, True)  # noqa: FBT003


@pytest.mark.parametrize("state", [SyncState(), FULL])
def test_the_state_comes_back_as_it_was(tmp_path: Path, state: SyncState) -> None:
    path = tmp_path / "user" / "sync.json"

    write_sync_state(path, state)

    assert read_sync_state(path) == state


def test_at_first_there_was_no_sync(tmp_path: Path) -> None:
    assert read_sync_state(tmp_path / "sync.json") == SyncState()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"outcome": "well"}',
        '{"checked_at": "yesterday"}',
        '{"checked_at": "2026-11-23T09:00:00"}',
        '{"checked_at": 7}',
        '{"source": 7}',
        '{"official": "no"}',
        '{"clock_behind": 1}',
        "[" * 5000,
    ],
)
def test_a_damaged_state_is_that_of_never(tmp_path: Path, text: str) -> None:
    path = tmp_path / "sync.json"
    path.write_text(text)

    assert read_sync_state(path) == SyncState()


def test_a_newer_program_may_remember_more(tmp_path: Path) -> None:
    path = tmp_path / "sync.json"
    path.write_text('{"source": "/media/x", "mood": "good"}')

    assert read_sync_state(path) == replace(SyncState(), source="/media/x")


def test_without_a_policy_everything_is_as_usual(tmp_path: Path) -> None:
    path = tmp_path / "policy.json"
    path.write_text('{"enquiries": {}}')

    assert read_sync_policy(None) == SyncPolicy()
    assert read_sync_policy(path) == SyncPolicy()


def test_a_policy_says_where_whom_whether_and_how_often(tmp_path: Path) -> None:
    path = tmp_path / "policy.json"
    said = {"from": "https://x", "root": "r.json", "allowed": False, "every_hours": 6}
    path.write_text(json.dumps({"sync": said}))

    policy = read_sync_policy(path)

    assert policy == SyncPolicy(
        "https://x", tmp_path / "r.json", allowed=False, every_hours=6
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"sync": []}',
        '{"sync": {"form": "x"}}',
        '{"sync": {"from": 7}}',
        '{"sync": {"root": 7}}',
        '{"sync": {"allowed": "no"}}',
        '{"sync": {"every_hours": 0}}',
        '{"sync": {"every_hours": 337}}',
        '{"sync": {"every_hours": true}}',
        '{"sync": {"every_hours": 1.5}}',
        "[" * 5000,
    ],
)
def test_a_policy_that_makes_no_sense_is_never_taken_for_none(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "policy.json"
    path.write_text(text)

    with pytest.raises(DamagedError):
        read_sync_policy(path)


def test_a_policy_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(DamagedError):
        read_sync_policy(tmp_path / "none.json")


def test_a_root_that_a_user_gave_is_remembered(tmp_path: Path) -> None:
    given = TrustedRoot(b'{"root": 1}', "https://example.org/ö")

    remember_trusted(tmp_path / "trust", given)
    remember_trusted(tmp_path / "trust", TrustedRoot(None, "elsewhere"))

    assert read_trusted(tmp_path / "trust") == given
    assert read_trusted(tmp_path / "other") == TrustedRoot()


def test_a_root_without_an_address_is_one_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "root.json").write_bytes(b"{}")

    assert read_trusted(tmp_path) == TrustedRoot(b"{}", "")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"from": 7}', "[" * 5000])
def test_what_stands_beside_a_root_must_make_sense(tmp_path: Path, text: str) -> None:
    (tmp_path / "root.json").write_bytes(b"{}")
    (tmp_path / "source.json").write_text(text)

    with pytest.raises(DamagedError):
        read_trusted(tmp_path)


def test_a_root_file_is_small_and_there(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(ROOT_BYTES + 1))

    with pytest.raises(MachineError):
        read_root_file(tmp_path / "large")
    with pytest.raises(MachineError):
        read_root_file(tmp_path / "none")


def test_a_fingerprint_is_what_sha256sum_prints() -> None:
    assert fingerprint(b"abc").startswith("ba7816bf8f01cfea414140de5dae2223")


def test_the_lock_is_waited_for(tmp_path: Path) -> None:
    with sync_lock(tmp_path, 0, lambda: False) as locks:
        assert locks
        with pytest.raises(BusyError), sync_lock(tmp_path, 0.3, lambda: False):
            pytest.fail("two hold it")
    with sync_lock(tmp_path, 0, lambda: False):
        pass


def test_waiting_for_the_lock_can_be_cancelled(tmp_path: Path) -> None:
    enough = Event()
    Timer(0.2, enough.set).start()

    with (
        sync_lock(tmp_path, 0, lambda: False),
        pytest.raises(BusyError),
        sync_lock(tmp_path, 30, enough.is_set),
    ):
        pytest.fail("two hold it")
