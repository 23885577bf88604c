import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from csap_desktop.config.file_lock import FileLock
from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.changes import Change, Severity
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.logged_changes import LISTED_FOR
from csap_desktop.edition.format import encode
from csap_desktop.errors import BusyError, MachineError
from csap_desktop.services import change_log
from csap_desktop.services.change_log import acknowledge, read, write
from csap_desktop.services.change_recording import catch_up, record, tell_changes
from csap_desktop.store.install import install
from csap_desktop.store.pointer import POINTER_NAME, by_hashlib, read_pointer
from tests.services.installed import (
    NOW,
    bundle,
    opened,
    small_edition,
    small_paths,
)

DAY = timedelta(days=1)
A, B, C = "01632 960001", "01632 960002", "01632 960003"


def numbered(number: int, telephone: str) -> Edition:
    """A small edition whose first line has a number."""
    edition = small_edition(number)
    route = edition.routes[0]
    line = replace(route.lines[0], number=telephone)
    routes = (replace(route, lines=(line, *route.lines[1:])), *edition.routes[1:])
    return replace(edition, routes=routes)


def put(paths: AppPaths, edition: Edition, now: datetime = NOW) -> None:
    """Installs an edition, as a sync does, without telling what changed."""
    install(paths.content, encode(edition), read_pointer(paths.content), now)


def paths_with(tmp_path: Path, *telephones: str) -> AppPaths:
    """A user's folder that saw one edition after the other, and told all of it."""
    paths = small_paths(tmp_path)
    for number, telephone in enumerate(telephones, start=1):
        put(paths, numbered(number, telephone))
        catch_up(paths, NOW)
    return paths


def values(paths: AppPaths) -> list[tuple[str | None, str | None]]:
    return [(one.old, one.new) for one in read(paths).changes]


def test_there_is_no_change_at_first(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A)

    assert read(small_paths(tmp_path / "other")) == change_log.ChangeLog()
    assert read(paths).changes == ()
    assert read(paths).edition == 1


def test_a_newer_edition_is_told_once(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A)
    put(paths, numbered(2, B))

    first, second = catch_up(paths, NOW), catch_up(paths, NOW)

    assert [(one.old, one.new) for one in first] == [(A, B)]
    assert second == ()
    assert values(paths) == [(A, B)]
    assert read(paths).edition == 2


def test_editions_nobody_looked_at_are_one_change(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A, B, C)

    assert values(paths) == [(A, C)]


def test_a_number_that_came_back_leaves_nothing(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A, B, A)

    assert values(paths) == []


def test_an_acknowledged_change_stays_for_fourteen_days(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A, B)
    seen_at = NOW + 100 * DAY

    log = acknowledge(paths, read(paths).changes, seen_at)
    (kept,) = read(paths).changes
    write(paths, log, seen_at + LISTED_FOR)

    assert kept.acknowledged_at == seen_at
    assert not kept.waits
    assert read(paths).changes == ()


def test_a_change_that_changed_meanwhile_was_not_seen(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A, B)
    shown = read(paths).changes
    put(paths, numbered(3, C))
    catch_up(paths, NOW)

    acknowledge(paths, shown, NOW)

    assert [one.waits for one in read(paths).changes] == [True]


def test_after_it_was_seen_the_way_back_is_told_anew(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A, B)
    acknowledge(paths, read(paths).changes, NOW)
    put(paths, numbered(3, A))

    catch_up(paths, NOW)

    assert sorted(values(paths)) == [(A, B), (B, A)]


@pytest.mark.parametrize("damage", ["cut", "digit", "other", "empty", "list"])
def test_a_damaged_log_is_taken_as_empty_and_said_to_be_damaged(
    tmp_path: Path, damage: str
) -> None:
    paths = paths_with(tmp_path, A, B)
    path = paths.user / change_log.FILE_NAME
    whole = path.read_bytes()
    damaged = {
        "cut": whole[:-20],
        "digit": whole.replace(B.encode(), C.encode()),
        "other": b'{"format": 2, "sha256": ""}',
        "empty": b"",
        "list": b"[]",
    }
    path.write_bytes(damaged[damage])

    log = read(paths)

    assert log.damaged
    assert log.changes == ()


def test_that_it_was_damaged_is_remembered_for_fourteen_days(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A)
    (paths.user / change_log.FILE_NAME).write_bytes(b"\x00")

    catch_up(paths, NOW)
    after = read(paths)
    write(paths, after, NOW + LISTED_FOR + DAY)

    assert not after.damaged
    assert after.lost_at == NOW
    assert read(paths).lost_at is None


@pytest.mark.parametrize("place", range(40))
def test_no_flipped_bit_of_the_file_shows_another_number(
    tmp_path: Path, place: int
) -> None:
    paths = paths_with(tmp_path, A, B)
    sound = read(paths)
    path = paths.user / change_log.FILE_NAME
    whole = bytearray(path.read_bytes())
    whole[place * 7919 % len(whole)] ^= 1 << place % 8
    path.write_bytes(whole)

    log = read(paths)

    assert log == sound or (log.damaged and not log.changes)


def test_a_program_ended_between_the_switch_and_the_log_tells_it_at_its_next_start(
    tmp_path: Path,
) -> None:
    paths = paths_with(tmp_path, A)
    put(paths, numbered(2, B))

    opened(paths).close()

    assert values(paths) == [(A, B)]


def test_a_program_that_brings_a_newer_edition_tells_what_changed(
    tmp_path: Path,
) -> None:
    paths = small_paths(tmp_path)
    brings = bundle(tmp_path / "newer", numbered(2, B))
    opened(replace(paths, bundled=bundle(tmp_path / "older", numbered(1, A)))).close()

    opened(replace(paths, bundled=brings)).close()

    assert values(paths) == [(A, B)]


def test_so_does_one_that_follows_a_program_without_a_log(tmp_path: Path) -> None:
    paths = small_paths(tmp_path)
    put(paths, numbered(1, A))
    brings = bundle(tmp_path / "newer", numbered(2, B))

    opened(replace(paths, bundled=brings)).close()

    assert values(paths) == [(A, B)]


def test_a_rebuilt_edition_is_no_news(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A)
    put(paths, numbered(1, A))

    assert catch_up(paths, NOW) == ()
    assert values(paths) == []
    assert read(paths).data == "edition-2.json"


def test_where_the_edition_before_is_gone_the_log_says_that_changes_are_missing(
    tmp_path: Path,
) -> None:
    paths = paths_with(tmp_path, A)
    put(paths, numbered(2, B))
    (paths.content / "edition-1.json").unlink()

    assert catch_up(paths, NOW) == ()
    assert read(paths).lost_at == NOW
    assert read(paths).edition == 2


def test_nothing_is_told_before_anything_is_installed(tmp_path: Path) -> None:
    assert catch_up(small_paths(tmp_path), NOW) == ()


def test_what_cannot_be_told_now_is_told_later(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A)
    put(paths, numbered(2, B))
    pointer = (paths.content / POINTER_NAME).read_bytes()
    (paths.content / POINTER_NAME).write_bytes(b"{")

    failed = tell_changes(paths, NOW)
    (paths.content / POINTER_NAME).write_bytes(pointer)

    assert failed == ()
    assert [(one.old, one.new) for one in tell_changes(paths, NOW)] == [(A, B)]


def test_known_changes_are_recorded_and_the_next_start_tells_nothing_new(
    tmp_path: Path,
) -> None:
    paths = paths_with(tmp_path, A)
    put(paths, numbered(2, B))
    told = Change("x", "contact", "X", "number", A, B, Severity.MUST_SEE)

    record(paths, (told,), 1, 2, NOW)

    assert catch_up(paths, NOW) == ()
    assert values(paths) == [(A, B)]


def test_only_the_newest_quiet_changes_are_kept_and_their_beginnings(
    tmp_path: Path,
) -> None:
    paths = small_paths(tmp_path)
    grave = Change("x", "contact", "X", "number", A, B * 90, Severity.MUST_SEE)
    quiet = [
        Change(f"q{one}", "faq", "Q", "blocks", "o" * 999, None, Severity.QUIET)
        for one in range(change_log.QUIET_MOST + 20)
    ]

    record(paths, (*quiet, grave), 1, 2, NOW)
    kept = read(paths).changes

    assert len(kept) == change_log.QUIET_MOST + 1
    assert {len(one.old or "") for one in kept if not one.must_see} == {304}
    assert [one.new for one in kept if one.must_see] == [B * 90]


def test_two_at_once_lose_nothing(tmp_path: Path) -> None:
    paths = small_paths(tmp_path)

    def tell(name: str) -> None:
        for one in range(10):
            change = Change(
                f"{name}{one}", "contact", "X", "number", A, B, Severity.MUST_SEE
            )
            record(paths, (change,), 1, 2, NOW)

    threads = [Thread(target=tell, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(read(paths).changes) == 30


def test_who_never_lets_go_of_the_log_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = paths_with(tmp_path, A, B)
    monkeypatch.setattr(change_log, "_PAUSE_S", 0.0)
    lock = FileLock(paths.user / change_log.LOCK_NAME)
    lock.take()

    with pytest.raises(BusyError):
        acknowledge(paths, read(paths).changes, NOW)
    lock.release()

    assert read(paths).changes[0].waits


def test_a_log_that_cannot_be_written_is_an_error_of_this_machine(
    tmp_path: Path,
) -> None:
    paths = paths_with(tmp_path, A, B)
    (tmp_path / "file").write_text("")
    elsewhere = replace(paths, user=tmp_path / "file" / "user")

    with pytest.raises(MachineError):
        acknowledge(elsewhere, (), NOW)


def test_a_moment_without_a_zone_is_damage(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A, B)
    path = paths.user / change_log.FILE_NAME
    raw = json.loads(path.read_bytes())
    del raw["sha256"]
    raw["changes"][0]["since"] = "2026-12-01T12:00:00"
    raw["sha256"] = change_log._hash(raw, by_hashlib)
    path.write_text(json.dumps(raw))

    assert read(paths).damaged


def test_moments_are_kept_in_utc(tmp_path: Path) -> None:
    paths = paths_with(tmp_path, A, B)

    (logged,) = read(paths).changes

    assert logged.since == NOW
    assert logged.since.tzinfo == UTC
