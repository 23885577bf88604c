"""Keys: sealed well, made once, never where others get to see them."""

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.errors import MachineError
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.key_files import (
    make_key,
    name_of,
    open_private,
    read_public,
)
from csap_desktop.publishing.signing.sealed_key import ROUNDS, seal, unseal
from tests.publishing.signing.house import WORDS, House, Keys, Person


def test_a_key_that_was_made_opens_with_its_passphrase(tmp_path: Path) -> None:
    person = Person()

    status = person.run("key", tmp_path / "ann.key", "--name", "Ann 1")

    public = read_public(tmp_path / "ann.pub")
    opened = open_private(tmp_path / "ann.key", WORDS.encode())
    assert status == 0
    assert opened.key.keyid == public.keyid
    assert name_of(public) == "Ann 1"
    assert public.keyid in person.said
    assert WORDS not in person.said


def test_only_its_owner_may_read_a_key(keys: Keys) -> None:
    mode = stat.S_IMODE(keys["ann"].path.stat().st_mode)

    assert mode == 0o600


def test_a_key_is_sealed_with_many_rounds(keys: Keys) -> None:
    text = keys["ann"].path.read_text()

    assert text.startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    assert ROUNDS == 600_000
    done = subprocess.run(  # noqa: S603
        ["/usr/bin/openssl", "asn1parse", "-in", str(keys["ann"].path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"INTEGER           :{ROUNDS:06X}" in done.stdout
    assert "hmacWithSHA256" in done.stdout
    assert "aes-256-cbc" in done.stdout


@settings(max_examples=20)
@given(st.binary(min_size=1, max_size=80), st.binary(min_size=32, max_size=32))
def test_another_program_opens_what_was_sealed(words: bytes, random: bytes) -> None:
    key = Ed25519PrivateKey.generate()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("csap_desktop.publishing.signing.sealed_key.ROUNDS", 70_000)
        sealed = seal(key, words, random)

    for opened in (load_pem_private_key(sealed, words), unseal(sealed, words)):
        assert opened.public_key() == key.public_key()


@pytest.mark.parametrize("typed", ["wrong", WORDS + " "])
def test_another_passphrase_is_refused(keys: Keys, typed: str) -> None:
    with pytest.raises(NotDoneError, match="the passphrase does not open it"):
        open_private(keys["ann"].path, typed.encode())


def test_a_key_that_is_not_sealed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "open.key"
    key = Ed25519PrivateKey.generate()
    path.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )

    with pytest.raises(NotDoneError, match="not an encrypted signing key"):
        open_private(path, b"x")


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.key"
    sealing = BestAvailableEncryption(WORDS.encode())
    key = X25519PrivateKey.generate()
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, sealing))

    with pytest.raises(NotDoneError, match="not an encrypted signing key"):
        open_private(path, WORDS.encode())


def test_no_key_is_ever_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "ann.key"
    path.write_text("mine")
    person = Person()

    status = person.run("key", path, "--name", "ann")

    assert status == 1
    assert f"{path}: there is a file of this name" in person.said
    assert path.read_text() == "mine"


@pytest.mark.parametrize("name", ["", " ann", "ann\n", "ann/bob", "a" * 41, "é"])
def test_a_name_that_does_not_fit_a_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotDoneError, match="is not a name for a key"):
        make_key(tmp_path / "ann.key", name, WORDS.encode())

    assert not list(tmp_path.iterdir())


def test_a_private_file_is_never_called_public(tmp_path: Path) -> None:
    with pytest.raises(NotDoneError, match="not a name for a private file"):
        make_key(tmp_path / "ann.pub", "ann", WORDS.encode())


def test_no_key_is_made_in_a_publication_or_a_proposal(published: House) -> None:
    for folder in (published.publication / "metadata", published.folder / "first"):
        person = Person()

        status = person.run("key", folder / "ann.key", "--name", "ann")

        assert status == 1
        assert "no key belongs there" in person.said
        assert not (folder / "ann.key").exists()


def test_a_key_in_a_publication_is_not_used(published: House) -> None:
    path = published.publication / "online.key"
    path.write_bytes(published.keys["online"].path.read_bytes())
    person = Person()

    status = person.run("refresh", published.publication, "--key", path)

    assert status == 1
    assert "no key belongs there" in person.said


def test_a_short_passphrase_makes_no_key(tmp_path: Path) -> None:
    person = Person(words="too short")

    status = person.run("key", tmp_path / "ann.key", "--name", "ann")

    assert status == 1
    assert "fewer than 12 characters" in person.said
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ((WORDS, WORDS + "."), "the two passphrases are not the same"),
        ((), "fewer than 12 characters"),
    ],
)
def test_a_typed_passphrase_is_asked_for_twice(
    tmp_path: Path, typed: tuple[str, ...], reason: str
) -> None:
    person = Person(*typed, words=None)

    status = person.run("key", tmp_path / "ann.key", "--name", "ann")

    assert status == 1
    assert reason in person.said
    assert len(person.questions) == 2


def test_a_typed_passphrase_makes_and_opens_a_key(tmp_path: Path) -> None:
    made = Person(WORDS, WORDS, words=None).run(
        "key", tmp_path / "ann.key", "--name", "ann"
    )

    assert made == 0
    opened = open_private(tmp_path / "ann.key", WORDS.encode())
    assert opened.key.keyid == read_public(tmp_path / "ann.pub").keyid


def test_without_a_passphrase_nothing_is_opened(published: House) -> None:
    person = Person(words=None)

    status = person.run(
        "refresh", published.publication, "--key", published.keys["online"].path
    )

    assert status == 1
    assert "online.key: no passphrase was given" in person.said


def test_a_passphrase_comes_from_a_file_descriptor(published: House) -> None:
    reading, writing = os.pipe()
    os.write(writing, f"{WORDS}\nand more".encode())
    os.close(writing)
    person = Person(words="another passphrase")

    status = person.run(
        "refresh",
        published.publication,
        "--key",
        published.keys["online"].path,
        "--passphrase-fd",
        reading,
    )

    assert status == 0
    assert os.read(reading, 99) == b"and more"
    os.close(reading)


def test_a_descriptor_that_is_not_open_is_said(published: House) -> None:
    person = Person()

    status = person.run(
        "refresh",
        published.publication,
        "--key",
        published.keys["online"].path,
        "--passphrase-fd",
        "99",
    )

    assert status == 1
    assert "file descriptor 99: no passphrase could be read" in person.said


@pytest.mark.parametrize(
    "spoil",
    [
        lambda known: known | {"keyid": "0" * 64},
        lambda known: known | {"name": "../ann"},
        lambda known: known | {"name": 1},
        lambda known: known | {"format": 2},
        lambda _: {"name": "ann"},
        lambda known: known | {"key": known["key"] | {"scheme": "rsa"}},
        lambda _: [],
    ],
)
def test_a_public_file_that_does_not_fit_together_is_refused(
    tmp_path: Path,
    keys: Keys,
    spoil: object,
) -> None:
    known = json.loads(keys["ann"].path.with_suffix(".pub").read_bytes())
    path = tmp_path / "ann.pub"
    path.write_text(json.dumps(spoil(known)))  # type: ignore[operator]

    with pytest.raises(NotDoneError, match="not the public part of a key"):
        read_public(path)


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(NotDoneError, match=r"no.pub: No such file"):
        read_public(tmp_path / "no.pub")
    with pytest.raises(NotDoneError, match=r"no.key: No such file"):
        open_private(tmp_path / "no.key", b"x")


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(MachineError, match=r"ann.key"):
        make_key(tmp_path / "file" / "ann.key", "ann", WORDS.encode())
