"""The key of the enquiries as it is found, made and asked for."""

from pathlib import Path

import pytest

from csap_desktop.config.keys import KeyRing
from csap_desktop.errors import (
    KeyLostError,
    LockedError,
    UsageError,
    WrongPassphraseError,
)
from csap_desktop.services.enquiry_keys import EnquiryKeys
from csap_desktop.store.sealing import Place

PLACE = Place("enquiry", "e-1", 1)


class Person:
    """Answers with what is given, and remembers what was asked."""

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.asked: list[bool] = []

    def __call__(self, *, new: bool) -> str | None:
        self.asked.append(new)
        return self.answers.pop(0)


@pytest.fixture(autouse=True)
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CSAP_PASSPHRASE", raising=False)


def keys(folder: Path, *answers: str | None) -> tuple[EnquiryKeys, Person]:
    folder.mkdir(exist_ok=True)
    person = Person(*answers)
    return EnquiryKeys(KeyRing(folder, lambda: None), person), person


def made(folder: Path, passphrase: str) -> bytes:
    """Makes a key; returns something it sealed."""
    ours, _ = keys(folder)
    ours.set_passphrase(passphrase)
    return ours.sealer().seal(b"words", PLACE)


def test_without_keyring_and_person_there_is_no_key(tmp_path: Path) -> None:
    ours, person = keys(tmp_path, None)

    with pytest.raises(LockedError, match="passphrase"):
        ours.prepare()

    assert person.asked == [True]
    assert not (tmp_path / "keys.json").exists()
    with pytest.raises(LockedError, match="no-key"):
        ours.sealer()


@pytest.mark.parametrize("answer", ["", None])
def test_an_empty_passphrase_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str | None
) -> None:
    monkeypatch.setenv("CSAP_PASSPHRASE", "")
    ours, _ = keys(tmp_path, answer)

    with pytest.raises(LockedError):
        ours.prepare()

    assert not (tmp_path / "keys.json").exists()


def test_a_person_chooses_the_passphrase_once(tmp_path: Path) -> None:
    ours, person = keys(tmp_path, "chosen")

    ours.prepare()
    ours.prepare()
    sealed = ours.sealer().seal(b"words", PLACE)

    assert person.asked == [True]
    again, other = keys(tmp_path, "chosen")
    assert again.sealer().open(sealed, PLACE) == b"words"
    assert other.asked == [False]


def test_a_person_who_gives_none_is_not_asked_again(tmp_path: Path) -> None:
    made(tmp_path, "one")
    ours, person = keys(tmp_path, None)

    for _ in range(3):
        with pytest.raises(LockedError, match="passphrase"):
            ours.sealer()

    assert person.asked == [False]


def test_the_environment_comes_before_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = made(tmp_path, "of the environment")
    monkeypatch.setenv("CSAP_PASSPHRASE", "of the environment")
    ours, person = keys(tmp_path)

    assert ours.sealer().open(sealed, PLACE) == b"words"
    assert person.asked == []


def test_a_wrong_passphrase_opens_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = made(tmp_path, "right")
    ours, _ = keys(tmp_path, None)

    with pytest.raises(WrongPassphraseError):
        ours.unlock("wrong")
    with pytest.raises(LockedError):
        ours.sealer()
    ours.unlock("right")

    assert ours.sealer().open(sealed, PLACE) == b"words"
    monkeypatch.setenv("CSAP_PASSPHRASE", "wrong")
    with pytest.raises(WrongPassphraseError):
        keys(tmp_path)[0].sealer()


def test_another_passphrase_opens_the_same_key(tmp_path: Path) -> None:
    sealed = made(tmp_path, "first")
    ours, _ = keys(tmp_path, "first")

    ours.set_passphrase("second")

    later, _ = keys(tmp_path)
    later.unlock("second")
    assert later.sealer().open(sealed, PLACE) == b"words"
    with pytest.raises(WrongPassphraseError):
        keys(tmp_path)[0].unlock("first")


def test_a_locked_key_gets_no_other_passphrase(tmp_path: Path) -> None:
    made(tmp_path, "first")

    with pytest.raises(LockedError):
        keys(tmp_path, None)[0].set_passphrase("second")


@pytest.mark.parametrize("damage", [b"{}", b"\xff", b'{"format": 9}'])
def test_damaged_slots_are_a_lost_key_until_they_come_back(
    tmp_path: Path, damage: bytes
) -> None:
    sealed = made(tmp_path, "first")
    file = tmp_path / "keys.json"
    kept = file.read_bytes()
    file.write_bytes(damage)
    ours, _ = keys(tmp_path, "first")

    with pytest.raises(KeyLostError):
        ours.sealer()
    with pytest.raises(KeyLostError):
        ours.prepare()

    assert file.read_bytes() == damage
    file.write_bytes(kept)
    assert ours.sealer().open(sealed, PLACE) == b"words"


def test_a_new_key_keeps_what_held_the_lost_one(tmp_path: Path) -> None:
    made(tmp_path, "first")
    file = tmp_path / "keys.json"
    file.write_bytes(b"{}")
    ours, _ = keys(tmp_path)

    ours.set_passphrase("second")

    aside = list(tmp_path.glob("keys-lost-*.json"))
    assert [path.read_bytes() for path in aside] == [b"{}"]
    assert ours.sealer().seal(b"x", PLACE)


def test_two_that_differ_are_refused_by_whoever_asks(tmp_path: Path) -> None:
    def slip(*, new: bool) -> str | None:
        raise UsageError(f"not the same {new}")

    ours = EnquiryKeys(KeyRing(tmp_path, lambda: None), slip)

    with pytest.raises(UsageError):
        ours.prepare()

    assert not (tmp_path / "keys.json").exists()
