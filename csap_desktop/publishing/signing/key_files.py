"""The two files of a key: the sealed private one, and the public one to hand over.

`ann.key` never leaves the computer or stick of its owner. `ann.pub` is public: a name,
which every laptop gets to hold, and the public key.
"""

import contextlib
import json
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from securesystemslib.signer import CryptoSigner, Key, SSlibKey

from csap_desktop.errors import MachineError, WrongPassphraseError
from csap_desktop.files import flush_folder, replace_file
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.sealed_key import (
    BLOCK_BYTES,
    SALT_BYTES,
    seal,
    unseal,
)

NAME_FIELD = "x-csap-name"
"""Where a key's name stands in signed files; other programs leave it alone."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}")
_FORMAT = 1
_LIMIT_BYTES = 16 * 1024
_ADVICE = "Ask its owner for the .pub file that `csap-publish key` made."


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """An opened key.

    Attributes:
        path: Its file.
        key: Its public part.
        signer: Signs with it.
    """

    path: Path
    key: SSlibKey
    signer: CryptoSigner


def make_key(path: Path, name: str, passphrase: bytes) -> Path:
    """Makes a key: two files that were not there before.

    Args:
        path: The private file; the public one stands beside it, ending in ".pub".
        name: What people call it; everybody may read it.
        passphrase: What will open it.

    Returns:
        The public file.

    Raises:
        NotDoneError: A file is there already, or the name or the place will not do.
        MachineError: The files cannot be written.
    """
    if not _NAME.fullmatch(name):
        reason = f'"{name}" is not a name for a key'
        advice = "Take up to 40 letters, digits, blanks, dots and hyphens: editor-1."
        raise NotDoneError("--name", reason, advice)
    public_path = path.with_suffix(".pub")
    refuse_place(path)
    if public_path == path:
        advice = "Choose a name that ends in .key; .pub is what is handed over."
        raise NotDoneError(path, "not a name for a private file", advice)
    for one in (path, public_path):
        if one.exists():
            reason = "there is a file of this name, and no key is ever overwritten"
            raise NotDoneError(one, reason, "Choose another name.")
    private = Ed25519PrivateKey.generate()
    sealed = seal(private, passphrase, secrets.token_bytes(SALT_BYTES + BLOCK_BYTES))
    key = SSlibKey.from_crypto(private.public_key())
    written = {
        "format": _FORMAT,
        "name": name,
        "keyid": key.keyid,
        "key": key.to_dict(),
    }
    _write_private(path, sealed)
    replace_file(public_path, (json.dumps(written, indent=1) + "\n").encode())
    return public_path


def refuse_place(path: Path) -> None:
    """Refuses a place for a private key that others get to see.

    Args:
        path: The private file.

    Raises:
        NotDoneError: It lies in a publication or in a proposal.
    """
    for folder in path.resolve().parents:
        if (folder / "metadata" / "1.root.json").exists() or (
            folder / "proposal.json"
        ).exists():
            reason = f"{folder} is handed out to others, and no key belongs there"
            raise NotDoneError(path, reason, "Keep keys in a folder of your own.")


def read_public(path: Path) -> SSlibKey:
    """Reads a public file.

    Args:
        path: What ends in ".pub".

    Returns:
        The key, with its name.

    Raises:
        NotDoneError: It is not one.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT_BYTES)
        return _public(json.loads(data))
    except OSError as error:
        raise NotDoneError(path, error.strerror or str(error), _ADVICE) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotDoneError(path, "not the public part of a key", _ADVICE) from error


def name_of(key: Key) -> str:
    """Returns what people call a key; the beginning of its id where it has no name."""
    name = key.unrecognized_fields.get(NAME_FIELD)
    if isinstance(name, str) and _NAME.fullmatch(name):
        return name
    return key.keyid[:12]


def open_private(path: Path, passphrase: bytes) -> PrivateKey:
    """Opens a private file.

    Args:
        path: The file.
        passphrase: What opens it.

    Raises:
        NotDoneError: It is not a key of ours, or the passphrase is another.
    """
    try:
        private = unseal(path.read_bytes(), passphrase)
    except OSError as error:
        advice = "Give the file that `csap-publish key` made, ending in .key."
        raise NotDoneError(path, error.strerror or str(error), advice) from error
    except WrongPassphraseError as error:
        advice = "Try again. Without it the key is lost, and must be replaced (rotate)."
        raise NotDoneError(path, "the passphrase does not open it", advice) from error
    except ValueError as error:
        advice = "Give the file that `csap-publish key` made, ending in .key."
        raise NotDoneError(path, "not an encrypted signing key", advice) from error
    key = SSlibKey.from_crypto(private.public_key())
    return PrivateKey(path, key, CryptoSigner(private, key))


def _public(found: Any) -> SSlibKey:  # noqa: ANN401 - whatever JSON holds
    """Returns the key that a public file holds.

    Raises:
        ValueError: It does not fit together.
    """
    raw = bytes.fromhex(found["key"]["keyval"]["public"])
    key = SSlibKey.from_crypto(Ed25519PublicKey.from_public_bytes(raw))
    name = found["name"]
    if (
        found["format"] != _FORMAT
        or key.to_dict() != found["key"]
        or key.keyid != found["keyid"]
        or not _NAME.fullmatch(name)
    ):
        raise ValueError("does not fit together")
    key.unrecognized_fields[NAME_FIELD] = name
    return key


def _write_private(path: Path, sealed: bytes) -> None:
    """Writes a new file that only its owner may read.

    Raises:
        MachineError: It cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise
        flush_folder(path.parent)
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror or error}") from error
