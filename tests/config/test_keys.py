"""The data key in its slots: a keyring, a passphrase, and never the clear disk."""

import base64
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked
from typing_extensions import override

from csap_desktop.config import passphrase as passphrase_slot
from csap_desktop.config.keyring_door import KeyringDoor, find_keyring
from csap_desktop.config.keys import FILE_NAME, DataKey, KeyRing
from csap_desktop.errors import (
    DamagedError,
    KeyLostError,
    KeyringError,
    LockedError,
    MachineError,
    UsageError,
    WrongPassphraseError,
)
from tests.store.processes import finish, start

PASSPHRASE = "correct horse Übung staple"  # noqa: S105


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A back end of keyring's own kind that lives as long as a test."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.secrets: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password


class RefusingKeyring(MemoryKeyring):
    """Asks the person, who says no."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(service, username)

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(service, username, len(password))


class ForgettingKeyring(MemoryKeyring):
    """Keeps nothing."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


REAL = (f"{__name__}.MemoryKeyring",)


@pytest.fixture
def back_end() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture(autouse=True)
def usual_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def ring(folder: Path, back_end: MemoryKeyring | None) -> KeyRing:
    return KeyRing(folder, lambda: KeyringDoor(back_end) if back_end else None)


def assert_nowhere(folder: Path, key: DataKey) -> None:
    shapes = (key.secret, base64.b64encode(key.secret), key.secret.hex().encode())
    for path in folder.rglob("*"):
        if path.is_file():
            assert not any(shape in path.read_bytes() for shape in shapes)


def test_a_key_in_the_keyring_opens_at_the_next_start(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    key = ring(tmp_path, back_end).create()

    assert ring(tmp_path, back_end).open() == key
    assert len(key.secret) == 32
    assert_nowhere(tmp_path, key)


def test_without_a_keyring_a_passphrase_opens_the_key(tmp_path: Path) -> None:
    key = ring(tmp_path, None).create(PASSPHRASE)

    with pytest.raises(LockedError) as locked:
        ring(tmp_path, None).open()
    assert locked.value.reason == "passphrase"
    assert ring(tmp_path, None).unlock(PASSPHRASE) == key
    assert_nowhere(tmp_path, key)


def test_a_passphrase_is_the_same_however_its_letters_are_composed(
    tmp_path: Path,
) -> None:
    key = ring(tmp_path, None).create("U\u0308bung macht")

    assert ring(tmp_path, None).unlock("Übung macht") == key


@pytest.mark.parametrize("typed", ["", "correct horse", PASSPHRASE + " "])
def test_a_wrong_passphrase_opens_nothing(tmp_path: Path, typed: str) -> None:
    ring(tmp_path, None).create(PASSPHRASE)

    with pytest.raises(WrongPassphraseError):
        ring(tmp_path, None).unlock(typed)


def test_with_neither_keyring_nor_passphrase_no_key_is_made(tmp_path: Path) -> None:
    with pytest.raises(LockedError) as locked:
        ring(tmp_path, None).create()

    assert locked.value.reason == "passphrase"
    assert not list(tmp_path.iterdir())


def test_before_a_key_was_made_there_is_none(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    for ask in (ring(tmp_path, back_end).open, lambda: ring(tmp_path, None).unlock("")):
        with pytest.raises(LockedError) as locked:
            ask()
        assert locked.value.reason == "no-key"
    assert not ring(tmp_path, back_end).has_passphrase()


def test_a_key_gone_from_the_keyring_is_lost(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    ring(tmp_path, back_end).create()
    back_end.secrets.clear()

    with pytest.raises(KeyLostError):
        ring(tmp_path, back_end).open()
    with pytest.raises(KeyLostError):
        ring(tmp_path, back_end).unlock(PASSPHRASE)


@pytest.mark.parametrize(
    "secret", ["%%%", "AAAA", base64.b64encode(bytes(32)).decode()]
)
def test_another_secret_in_the_keyring_is_not_the_key(
    tmp_path: Path, back_end: MemoryKeyring, secret: str
) -> None:
    ring(tmp_path, back_end).create()
    back_end.secrets = dict.fromkeys(back_end.secrets, secret)

    with pytest.raises(KeyLostError):
        ring(tmp_path, back_end).open()


def test_the_passphrase_helps_when_the_keyring_lost_the_key(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    key = ring(tmp_path, back_end).create()
    ring(tmp_path, back_end).set_passphrase(key, PASSPHRASE)
    back_end.secrets.clear()

    for there in (back_end, None, RefusingKeyring()):
        with pytest.raises(LockedError) as locked:
            ring(tmp_path, there).open()
        assert locked.value.reason == "passphrase"
    assert ring(tmp_path, back_end).unlock(PASSPHRASE) == key


def test_a_new_passphrase_replaces_the_old_one(tmp_path: Path) -> None:
    key = ring(tmp_path, None).create("old one")

    ring(tmp_path, None).set_passphrase(key, PASSPHRASE)

    assert ring(tmp_path, None).has_passphrase()
    assert ring(tmp_path, None).unlock(PASSPHRASE) == key
    with pytest.raises(WrongPassphraseError):
        ring(tmp_path, None).unlock("old one")


def test_a_passphrase_is_only_set_for_the_key_in_use(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    with pytest.raises(LockedError):
        ring(tmp_path, back_end).set_passphrase(DataKey("x", bytes(32)), PASSPHRASE)
    ring(tmp_path, back_end).create()
    with pytest.raises(LockedError):
        ring(tmp_path, back_end).set_passphrase(DataKey("x", bytes(32)), PASSPHRASE)


def test_a_keyring_that_refuses_is_not_a_lost_key(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    ring(tmp_path, back_end).create()

    for there in (RefusingKeyring(), None):
        with pytest.raises(KeyringError) as refused:
            ring(tmp_path, there).open()
        assert refused.value.reason == "keyring"
        with pytest.raises(KeyringError):
            ring(tmp_path, there).create(PASSPHRASE)


@pytest.mark.parametrize("kind", [RefusingKeyring, ForgettingKeyring])
def test_a_keyring_that_keeps_nothing_holds_no_key(
    tmp_path: Path, kind: type[MemoryKeyring]
) -> None:
    with pytest.raises(KeyringError):
        ring(tmp_path, kind()).create()

    assert not (tmp_path / FILE_NAME).exists()


def test_a_keyring_that_does_not_answer_is_given_up() -> None:
    answers = threading.Event()

    class Silent(MemoryKeyring):
        @override
        def get_password(self, service: str, username: str) -> str | None:
            answers.wait(20)
            return super().get_password(service, username)

    silent = Silent()
    with pytest.raises(KeyringError):
        KeyringDoor(silent, patience_s=0.05).read("csap-desktop", "key")
    answers.set()


def test_a_key_in_use_is_not_made_anew(tmp_path: Path, back_end: MemoryKeyring) -> None:
    key = ring(tmp_path, back_end).create()

    with pytest.raises(UsageError):
        ring(tmp_path, back_end).create()

    assert ring(tmp_path, back_end).open() == key


def test_a_key_that_is_only_locked_is_not_made_anew(tmp_path: Path) -> None:
    ring(tmp_path, None).create(PASSPHRASE)

    with pytest.raises(LockedError):
        ring(tmp_path, None).create("another")


def test_after_a_loss_a_new_key_is_made_and_the_old_slots_are_kept(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    lost = ring(tmp_path, back_end).create()
    kept = dict(back_end.secrets)
    back_end.secrets.clear()

    fresh = ring(tmp_path, back_end).create()

    assert fresh != lost
    assert ring(tmp_path, back_end).open() == fresh
    [aside] = tmp_path.glob("keys-lost-*.json")
    (tmp_path / FILE_NAME).write_bytes(aside.read_bytes())
    back_end.secrets.update(kept)
    assert ring(tmp_path, back_end).open() == lost


def test_of_two_that_make_a_key_at_once_both_use_the_same(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    first = ring(tmp_path, back_end)
    second_key: list[DataKey] = []

    class Between(MemoryKeyring):
        """Another process makes its key just before this one writes its file."""

        @override
        def set_password(self, service: str, username: str, password: str) -> None:
            back_end.set_password(service, username, password)
            if not second_key:
                second_key.append(first.create())

        @override
        def get_password(self, service: str, username: str) -> str | None:
            return back_end.get_password(service, username)

    made = ring(tmp_path, Between()).create()

    assert made == second_key[0]
    assert ring(tmp_path, back_end).open() == made


@pytest.mark.parametrize(
    "change",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"format": 2, "key": "a", "keyring": true, "passphrase": null}',
        b'{"format": 1, "key": 7, "keyring": true, "passphrase": null}',
        b'{"format": 1, "key": "a", "keyring": true, "passphrase": "clear"}',
        b'{"format": 1, "key": "a", "keyring": true, "passphrase": {}}',
        b"""{"format": 1, "key": "a", "keyring": false, "passphrase":
            {"kind": "plain", "salt": "", "nonce": "", "wrapped": ""}}""",
    ],
)
def test_a_damaged_file_of_keys_is_said_to_be_damaged(
    tmp_path: Path, back_end: MemoryKeyring, change: bytes
) -> None:
    (tmp_path / FILE_NAME).write_bytes(change)

    with pytest.raises(DamagedError):
        ring(tmp_path, back_end).open()


def test_a_file_of_keys_that_cannot_be_read_is_said_so(
    tmp_path: Path, back_end: MemoryKeyring
) -> None:
    (tmp_path / FILE_NAME).mkdir()

    with pytest.raises(MachineError):
        ring(tmp_path, back_end).open()


def test_a_passphrase_slot_of_another_key_does_not_open(tmp_path: Path) -> None:
    ring(tmp_path, None).create(PASSPHRASE)
    raw = json.loads((tmp_path / FILE_NAME).read_bytes())
    raw["key"] = "0" * 16
    (tmp_path / FILE_NAME).write_text(json.dumps(raw), encoding="utf-8")

    with pytest.raises(WrongPassphraseError):
        ring(tmp_path, None).unlock(PASSPHRASE)


AT_ONCE = """
import sys
from pathlib import Path
from threading import Thread
from csap_desktop.config.keys import KeyRing
ring = KeyRing(Path(sys.argv[1]), lambda: None)
opened = []
both = [Thread(target=lambda: opened.append(ring.unlock("of two"))) for _ in range(3)]
for thread in both:
    thread.start()
for thread in both:
    thread.join()
print(len(set(one.secret for one in opened)), len(opened))
"""


def test_threads_that_unlock_at_once_do_not_wait_for_each_other_for_ever(
    tmp_path: Path,
) -> None:
    KeyRing(tmp_path, lambda: None).create("of two")

    printed, _ = finish(start(AT_ONCE, tmp_path))

    assert printed == "1 3\n"


def test_stretching_is_as_expensive_as_promised() -> None:
    cost = (passphrase_slot.MEMORY_KIB, passphrase_slot.PASSES)

    assert cost == (65_536, 3)


def test_a_key_does_not_show_itself() -> None:
    assert "secret" not in repr(DataKey("id", b"x" * 32))


def test_only_back_ends_that_are_known_to_be_real_are_used() -> None:
    keyring.set_keyring(MemoryKeyring())

    assert find_keyring() is None
    assert find_keyring(REAL) is not None


@pytest.mark.parametrize("name", ["fail", "null"])
def test_a_back_end_that_only_pretends_is_none(name: str) -> None:
    module = pytest.importorskip(f"keyring.backends.{name}")
    keyring.set_keyring(module.Keyring())

    assert find_keyring() is None


def test_a_chain_is_as_good_as_its_first_real_link(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chain = ChainerBackend()  # type: ignore[no-untyped-call]
    keyring.set_keyring(chain)
    links: list[object] = [ForgettingKeyring()]
    monkeypatch.setattr(ChainerBackend, "backends", links)
    assert find_keyring(REAL) is None

    links.append(MemoryKeyring())

    door = find_keyring(REAL)
    assert door is not None
    door.write("csap-desktop", "key", "secret")
    assert door.read("csap-desktop", "key") == "secret"


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="no Secret Service here (Debian: dbus gnome-keyring)",
)
def test_the_secret_service_of_a_desktop_holds_the_key(tmp_path: Path) -> None:
    program = Path(__file__).with_name("keyring_of_the_desktop.py")
    unlock = "echo -n test | gnome-keyring-daemon --unlock --components=secrets"
    home = {"HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": str(tmp_path)}
    (tmp_path / "home").mkdir()
    (tmp_path / "data").mkdir()

    done = subprocess.run(  # noqa: S603
        [
            *("dbus-run-session", "--", "sh", "-c"),
            f'{unlock} >/dev/null && exec "$0" "$@"',
            *(sys.executable, str(program), str(tmp_path / "data")),
        ],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path.cwd()), **home},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "keyring.backends.SecretService"
