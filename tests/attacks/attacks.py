"""The attacks, one function each: what somebody does to the source or the laptop.

Letters and numbers as in the list of threats (docs/sync.md, "What is held").
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from csap_desktop.domain.sync_reasons import Reason
from tests.attacks.scene import IN_USE, Scene, one_of
from tests.edition.sample import put
from tests.sync.host import PAGE
from tests.sync.publisher import Keys, Publisher, small
from tests.wire.speaker import answer

BOTH, NET, STICK = ("net", "folder"), ("net",), ("folder",)
RLO = "\u202e"
HUGE = 10**9


@dataclass(frozen=True)
class Row:
    """One attack.

    Attributes:
        name: What is done.
        attack: Does it.
        reasons: The laptop's answer; one of these.
        over: How the source may be reached.
    """

    name: str
    attack: Callable[[Scene], object]
    reasons: tuple[Reason, ...]
    over: tuple[str, ...] = BOTH


ROWS: list[Row] = []


def row(
    *reasons: Reason, over: tuple[str, ...] = BOTH
) -> Callable[[Callable[[Scene], object]], Callable[[Scene], object]]:
    """Adds an attack to the table."""

    def add(attack: Callable[[Scene], object]) -> Callable[[Scene], object]:
        ROWS.append(Row(attack.__name__, attack, reasons, over))
        return attack

    return add


# --- Older things -----------------------------------------------------------------


@row(Reason.ROLLBACK)
def a1_the_whole_older_publication(scene: Scene) -> None:
    scene.files = scene.history[4]


@row(Reason.ROLLBACK)
def a1_only_an_older_timestamp(scene: Scene) -> None:
    scene.files["metadata/timestamp.json"] = scene.history[3]["metadata/timestamp.json"]


@row(Reason.EDITION_LOWER)
def a2_an_older_publication_after_the_trust_store_was_lost(scene: Scene) -> None:
    scene.files = scene.history[4]
    scene.laptop.paths.trust_store.unlink()


@row(Reason.TRUST_DAMAGED)
def a2_an_older_publication_after_the_trust_store_was_emptied(scene: Scene) -> None:
    scene.files = scene.history[4]
    scene.laptop.paths.trust_store.write_bytes(b"")


@row(Reason.TRUST_DAMAGED)
def a2_an_older_publication_after_the_trust_store_was_damaged(scene: Scene) -> None:
    scene.files = scene.history[4]
    path = scene.laptop.paths.trust_store
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    path.write_bytes(data)


@row(Reason.EXPIRED)
def a3_nothing_new_for_fifty_days(scene: Scene) -> None:
    scene.laptop.after(50)
    scene.repair = lambda: _go_on_later(scene, 50)


@row(Reason.EXPIRED)
def a3_a_new_edition_that_nobody_signed_for_fifty_days(scene: Scene) -> None:
    scene.publish()
    scene.laptop.after(50)
    scene.repair = lambda: _go_on_later(scene, 50)


@row(Reason.CLOCK_BEHIND)
def a4_the_clock_put_back_behind_a_later_sync(scene: Scene) -> None:
    later = scene.publisher
    later.now += timedelta(days=60)
    scene.laptop.after(60)
    later.refresh()
    scene.laptop.sync(_stick(scene, later.copy()), later)
    later.now -= timedelta(days=60)
    scene.laptop.after(-60)
    later.publish(IN_USE + 1)
    scene.take()
    scene.repair = lambda: _go_on_later(scene, 60)


@row(Reason.CLOCK_BEHIND)
def a4_the_clock_put_back_after_it_had_run_out(scene: Scene) -> None:
    scene.laptop.after(50)
    scene.laptop.sync(_stick(scene, scene.files), scene.publisher)
    scene.laptop.after(-50)


# --- Things that do not belong together -------------------------------------------


@row(Reason.WRONG_HASH)
def a5_old_targets_under_the_new_name(scene: Scene) -> None:
    old = scene.files[scene.name("targets")]
    scene.publish()
    scene.files[scene.name("targets")] = old


@row(Reason.WRONG_HASH)
def a5_an_old_snapshot_under_the_new_name(scene: Scene) -> None:
    old = scene.files[scene.name("snapshot")]
    scene.publish()
    scene.files[scene.name("snapshot")] = old


@row(Reason.ROLLBACK)
def a5_old_targets_where_no_hashes_are_signed(scene: Scene) -> None:
    old = scene.files[scene.name("targets")]
    scene.publisher.hashes = False
    scene.publish()
    scene.files[scene.name("targets")] = old
    scene.repair = lambda: setattr(scene.publisher, "hashes", True)


@row(Reason.WRONG_HASH)
def a5_the_old_edition_under_the_new_name(scene: Scene) -> None:
    old = scene.files[scene.name("edition")]
    scene.publish()
    scene.files[scene.name("edition")] = old


# --- Bytes that are not those that were signed ------------------------------------


@row(Reason.WRONG_HASH)
def a6_one_digit_of_a_number_changed(scene: Scene) -> None:
    scene.publish()
    name = scene.name("edition")
    scene.files[name] = scene.files[name].replace(b"01632 960006", b"01632 960007")


@row(Reason.WRONG_HASH)
def a6_the_edition_is_short(scene: Scene) -> None:
    scene.publish()
    scene.files[scene.name("edition")] = scene.files[scene.name("edition")][:-200]


@row(Reason.TOO_BIG)
def a6_the_edition_is_long(scene: Scene) -> None:
    scene.publish()
    scene.files[scene.name("edition")] += b" " * 200


@row(Reason.WRONG_HASH)
def a6_the_edition_is_empty(scene: Scene) -> None:
    scene.publish()
    scene.files[scene.name("edition")] = b""


@row(Reason.MISSING_FILE)
def a6_the_edition_is_missing(scene: Scene) -> None:
    scene.publish()
    del scene.files[scene.name("edition")]


@row(Reason.NOT_SIGNED)
def a6_one_digit_of_the_timestamp_changed(scene: Scene) -> None:
    scene.publish()
    name = scene.name("timestamp")
    plain = json.loads(scene.files[name])
    plain["signed"]["version"] += 1
    scene.files[name] = json.dumps(plain).encode()


# --- Too much, too slow, too little -----------------------------------------------


def _cut(part: str) -> Callable[[Scene], object]:
    def attack(scene: Scene) -> None:
        scene.publish()
        name = scene.name(part)
        data = scene.files[name]
        scene.says.append(lambda host: {name: host.cut(data)})

    return attack


def _add(name: str, attack: Callable[[Scene], object], *reasons: Reason) -> None:
    ROWS.append(Row(name, attack, reasons, NET))


def _endless(part: str) -> Callable[[Scene], object]:
    def attack(scene: Scene) -> None:
        scene.publish()
        name = scene.name(part)
        scene.says.append(lambda host: {name: host.endless()})

    return attack


for _part in ("timestamp", "snapshot", "targets", "edition"):
    _add(f"a7_{_part}_without_an_end", _endless(_part), Reason.TOO_BIG)


@row(Reason.TOO_BIG, over=NET)
def a7_a_root_without_an_end(scene: Scene) -> None:
    scene.says.append(lambda host: {"metadata/2.root.json": host.endless()})


@row(Reason.TOO_BIG, Reason.NOT_JSON, Reason.WRONG_HASH, over=NET)
def a7_a_packed_answer_of_two_hundred_megabytes(scene: Scene) -> None:
    import gzip  # noqa: PLC0415 - of this row alone

    scene.publish()
    bomb = gzip.compress(bytes(200 * 1024 * 1024), 1)
    says = answer(200, bomb, "Content-Encoding: gzip")
    scene.says.append(lambda _: {scene.name("timestamp"): says})


@row(Reason.TOO_BIG, over=STICK)
def a7_a_timestamp_of_many_megabytes(scene: Scene) -> None:
    scene.files["metadata/timestamp.json"] = b" " * (40 * 1024 * 1024)


for _part in ("timestamp", "snapshot", "targets", "edition"):
    _add(f"a9_{_part}_cut_in_half", _cut(_part), Reason.CUT_SHORT)


def _odd(data: bytes) -> Callable[[Scene], object]:
    def attack(scene: Scene) -> None:
        scene.publish()
        scene.files["metadata/timestamp.json"] = data

    return attack


for _name, _data in {
    "nothing": b"",
    "null": b"null",
    "a_number": b"7",
    "a_list": b"[]",
    "not_utf_8": b"\xff\xfe{}",
    "nested": b"[" * 8000 + b"]" * 8000,
    "nested_objects": b'{"a":' * 2500 + b"1" + b"}" * 2500,
    "without_signatures": b'{"signed": {}}',
    "signed_by_a_text": b'{"signed": {"_type": "timestamp"}, "signatures": "x"}',
    "of_another_role": b'{"signed": {"_type": "root"}, "signatures": []}',
    "a_huge_number": b'{"signed": ' + b"9" * 5000 + b', "signatures": []}',
}.items():
    ROWS.append(
        Row(f"a9_the_timestamp_is_{_name}", _odd(_data), (Reason.NOT_JSON,), BOTH)
    )


@row(Reason.SERVER, over=NET)
def a9_the_server_fails(scene: Scene) -> None:
    scene.says.append(lambda _: {"*timestamp.json": answer(500, b"oh")})


@row(Reason.SERVER, over=NET)
def a9_the_server_fails_for_the_next_root(scene: Scene) -> None:
    scene.says.append(lambda _: {"*root.json": answer(503, b"oh")})


@row(Reason.CAPTIVE_PAGE, over=NET)
def a10_a_page_to_sign_in_for_everything(scene: Scene) -> None:
    scene.says.append(lambda _: {"*": answer(200, PAGE, "Content-Type: text/html")})


@row(Reason.CAPTIVE_PAGE, over=NET)
def a10_a_page_for_what_is_missing(scene: Scene) -> None:
    scene.publish()
    scene.says.append(lambda _: {"*root.json": answer(200, PAGE)})


@row(Reason.ELSEWHERE, over=NET)
def a10_sent_on_to_another_host(scene: Scene) -> None:
    there = "Location: http://sign-in.invalid/"
    scene.says.append(lambda _: {"*": answer(302, b"", there)})


@row(Reason.NO_PUBLICATION, over=NET)
def a10_a_host_with_nothing(scene: Scene) -> None:
    scene.says.append(lambda _: {"*": answer(404, b"nothing here")})


# --- Thieves of keys --------------------------------------------------------------


@row(Reason.EDITION_LOWER)
def a11_the_publishing_key_brings_an_old_edition_forward(scene: Scene) -> None:
    """Only with the editors' signatures of that time, of a higher version."""
    publisher = scene.publisher
    publisher.offer(small(4))
    publisher.sign_all()
    scene.take()


@row(Reason.ROLLBACK)
def a11_after_a_jump_to_a_huge_version_the_true_ones_are_lower(scene: Scene) -> None:
    publisher = scene.publisher
    publisher.sign_timestamp(version=HUGE)
    scene.laptop.sync(_stick(scene, publisher.copy()), publisher)
    publisher.publish(IN_USE + 1)
    scene.take()
    scene.repair = lambda: publisher.rotate("snapshot", "timestamp")


@row(Reason.NOT_SIGNED, Reason.FOREIGN)
def a12_the_old_publishing_key_after_it_was_changed(scene: Scene) -> None:
    publisher, thief = scene.publisher, list(scene.publisher.keys.timestamp)
    publisher.rotate("snapshot", "timestamp")
    publisher.publish(IN_USE + 1)
    publisher.sign_timestamp(thief)
    scene.take()


@row(Reason.NOT_SIGNED)
def a13_one_stolen_editors_key(scene: Scene) -> None:
    publisher = scene.publisher
    publisher.offer(small(IN_USE + 1))
    publisher.sign_targets(one_of(publisher.keys.targets))
    publisher.refresh()
    scene.take()


@row(Reason.NOT_SIGNED)
def a13_a_revoked_editors_key_and_a_good_one(scene: Scene) -> None:
    publisher = scene.publisher
    revoked = publisher.keys.targets[0]
    publisher.rotate("targets")
    publisher.offer(small(IN_USE + 1))
    publisher.sign_targets([revoked, publisher.keys.targets[1]])
    publisher.refresh()
    scene.take()


@row(Reason.NOT_JSON)
def a13_one_editor_who_signs_twice(scene: Scene) -> None:
    publisher = scene.publisher
    publisher.offer(small(IN_USE + 1))
    publisher.sign_targets(one_of(publisher.keys.targets))
    name = scene.name("targets")
    plain = json.loads(publisher.files[name])
    plain["signatures"] *= 2
    publisher.files[name] = json.dumps(plain).encode()
    publisher.refresh()
    scene.take()


@row(Reason.NOT_SIGNED)
def a13_one_stolen_root_key(scene: Scene) -> None:
    publisher, stolen = scene.publisher, scene.publisher.keys.root[0]
    true_keys = publisher.keys
    publisher.keys = Keys()
    publisher.sign_root(by=[stolen])
    publisher.publish(IN_USE + 1)
    scene.take()
    scene.repair = lambda: _give_back(scene, true_keys)


@row(Reason.EXPIRED)
def a15_a_root_that_ran_out(scene: Scene) -> None:
    publisher = scene.publisher
    publisher.now += timedelta(days=731)
    scene.laptop.after(731)
    publisher.publish(IN_USE + 1)
    scene.take()
    scene.repair = lambda: publisher.sign_root(by=publisher.keys.root)


@row(Reason.FOREIGN)
def a16_somebody_elses_publication(scene: Scene) -> None:
    other = Publisher(make=small)
    for number in range(2, 9):
        other.publish(number)
    scene.files = other.copy()


@row(Reason.NOT_SIGNED, Reason.FOREIGN, Reason.ROLLBACK, Reason.NOT_JSON)
def a16_somebody_elses_next_root(scene: Scene) -> None:
    other = Publisher(make=small)
    other.sign_root(by=other.keys.root)
    scene.files["metadata/2.root.json"] = other.files["metadata/2.root.json"]


# --- Mistakes of the publisher, or two stolen editors' keys ------------------------


def _mistake(
    name: str, reason: Reason, change: Callable[[dict[str, Any]], object]
) -> None:
    """Adds an edition that is signed as it should be and must not be shown."""

    def attack(scene: Scene) -> None:
        scene.publisher.offer(small(IN_USE + 1, change)).sign_all()
        scene.take()

    ROWS.append(Row(f"a18_{name}", attack, (reason,), BOTH))


NUMBER = "$.routes[0].lines[0].number"

_mistake("no_routes", Reason.NO_CONTACTS, lambda e: e.update(routes=[]))
_mistake("no_contacts", Reason.NO_CONTACTS, lambda e: e.update(contacts=[]))
_mistake(
    "no_localities_and_no_routes",
    Reason.NO_CONTACTS,
    lambda e: e.update(localities=[], routes=[]),
)
_mistake(
    "a_number_written_backwards",
    Reason.HIDDEN_CHARACTERS,
    lambda e: put(e, NUMBER, f"{RLO}600069 23610"),
)
_mistake(
    "an_invisible_character_in_a_number",
    Reason.HIDDEN_CHARACTERS,
    lambda e: put(e, NUMBER, "01632\u200b 960006"),
)
_mistake(
    "digits_that_look_alike",
    Reason.HIDDEN_CHARACTERS,
    lambda e: put(e, NUMBER, "\uff10\uff11632 960006"),
)
_mistake(
    "a_foreign_number",
    Reason.BAD_NUMBER,
    lambda e: put(e, NUMBER, "+1 900 555 0100"),
)
_mistake("a_short_number", Reason.BAD_NUMBER, lambda e: put(e, NUMBER, "01632"))
_mistake(
    "a_link_that_runs_a_program",
    Reason.FAULTY,
    lambda e: put(e, "$.localities[0].url", "javascript:alert(1)"),
)
_mistake("an_unknown_field", Reason.MALFORMED, lambda e: e.update(extra=1))
_mistake("a_lower_number", Reason.EDITION_LOWER, lambda e: _renumber(e, 4))
_mistake("a_number_below_one", Reason.EDITION_LOWER, lambda e: _renumber(e, 0))
_mistake("a_newer_format", Reason.NEWER_FORMAT, lambda e: e.update(format=2))
_mistake(
    "the_same_number_with_other_bytes",
    Reason.SAME_NUMBER,
    lambda e: _renumber(e, IN_USE),
)


@row(Reason.NUMBER_MISMATCH)
def a18_another_number_than_was_signed(scene: Scene) -> None:
    scene.publish(IN_USE + 1, edition=IN_USE + 7, format=1)


@row(Reason.NEWER_FORMAT)
def a18_a_newer_format_is_not_even_fetched(scene: Scene) -> None:
    scene.publish(IN_USE + 1, edition=IN_USE + 1, format=2)


@row(Reason.MALFORMED)
def a18_a_number_that_is_none(scene: Scene) -> None:
    scene.publish(IN_USE + 1, edition="six", format=1)


@row(Reason.EDITION_LOWER)
def a18_a_lower_number_that_nobody_announced(scene: Scene) -> None:
    scene.publisher.offer(small(4), note="no number")
    scene.publisher.sign_all()
    scene.take()


def _bytes_instead(data: bytes) -> Callable[[Scene], object]:
    def attack(scene: Scene) -> None:
        scene.publisher.offer(data, edition=IN_USE + 1, format=1).sign_all()
        scene.take()

    return attack


for _name, _data in {
    "nested": b"[" * 100_000 + b"]" * 100_000,
    "a_program": b"\x7fELF" + bytes(500),
    "not_utf_8": b'{"format": 1, "x": "\xff"}',
    "empty": b"",
}.items():
    ROWS.append(
        Row(f"a18_an_edition_{_name}", _bytes_instead(_data), (Reason.MALFORMED,))
    )


@row(Reason.CAPTIVE_PAGE)
def a18_a_page_signed_as_an_edition(scene: Scene) -> None:
    _bytes_instead(PAGE)(scene)


@row(Reason.NO_EDITION)
def a18_no_edition_at_all(scene: Scene) -> None:
    kept = scene.publisher.targets.pop("edition.json")
    scene.publisher.sign_all()
    scene.take()
    scene.publisher.targets["edition.json"] = kept


@row(Reason.TOO_BIG)
def a18_an_edition_larger_than_any(scene: Scene) -> None:
    scene.publisher.offer(small(IN_USE + 1))
    scene.publisher.targets["edition.json"].length = 17 * 1024 * 1024
    scene.publisher.sign_all()
    scene.take()


@row(Reason.MALFORMED)
def a18_an_edition_with_a_weak_hash_alone(scene: Scene) -> None:
    scene.publisher.offer(small(IN_USE + 1))
    scene.publisher.targets["edition.json"].hashes = {"md5": "0" * 32}
    scene.publisher.sign_all()
    scene.take()


@row(Reason.SAME_VERSION)
def a18_two_timestamps_of_one_version(scene: Scene) -> None:
    scene.publisher.versions["timestamp"] -= 1
    scene.publisher.sign_timestamp(
        expires=scene.publisher.until("timestamp") + timedelta(days=1)
    )
    scene.take()


@row(Reason.SAME_VERSION, Reason.SAME_NUMBER)
def a18_two_lists_of_one_version(scene: Scene) -> None:
    publisher = scene.publisher
    publisher.offer(small(IN_USE + 1))
    publisher.versions["targets"] -= 1
    publisher.sign_all()
    scene.take()


@row(Reason.MISSING_FILE)
def a18_a_snapshot_that_was_forgotten(scene: Scene) -> None:
    scene.publish()
    del scene.files[scene.name("snapshot")]


@row(Reason.MISSING_FILE)
def a18_a_list_that_was_forgotten(scene: Scene) -> None:
    scene.publish()
    del scene.files[scene.name("targets")]


def _renumber(plain: dict[str, Any], number: int) -> None:
    plain["edition"]["number"] = number


def _go_on_later(scene: Scene, days: int) -> None:
    """Time has passed for everybody."""
    scene.laptop.now = max(scene.laptop.now, scene.publisher.now + timedelta(days=days))
    scene.publisher.now += timedelta(days=days)


def _give_back(scene: Scene, keys: Keys) -> None:
    """The true publisher goes on; the thief's root was never true."""
    publisher = scene.publisher
    publisher.keys = keys
    del publisher.files["metadata/2.root.json"]
    del scene.files["metadata/2.root.json"]
    publisher.root.version = 1
    publisher.sign_root(by=keys.root)


def _stick(scene: Scene, files: dict[str, bytes]) -> Any:  # noqa: ANN401
    from tests.sync.host import write  # noqa: PLC0415 - of these rows alone

    return write(dict(files), scene.laptop.folder / "another stick")
