"""Wraps the data key under a passphrase: Argon2id, then AES-256-GCM.

Source: RFC 9106, section 4 (second recommended option: 64 MiB, 3 passes, 4 lanes).
"""

import base64
import os
import unicodedata
from threading import Lock
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DamagedError, WrongPassphraseError

MEMORY_KIB, PASSES, LANES = 65_536, 3, 4
_SALT_BYTES, _NONCE_BYTES, _WRAPPED_BYTES = 16, 12, 48
_NAME = "argon2id-64MiB-3-4"

_one_at_a_time = Lock()
"""Two threads that stretch at once with several lanes wait for each other for ever.

Seen with cryptography 50.0.2 (OpenSSL's own threads); with one lane it does not happen.
"""


@frozen
class PassphraseSlot:
    """A data key that only a passphrase opens.

    Attributes:
        salt: 16 random bytes.
        nonce: 12 random bytes.
        wrapped: The key, encrypted, and its tag: 48 bytes.
    """

    salt: bytes
    nonce: bytes
    wrapped: bytes


def wrap(key: bytes, key_id: str, passphrase: str) -> PassphraseSlot:
    """Puts a key under a passphrase; takes a quarter of a second.

    Args:
        key: 32 bytes.
        key_id: The key's name; it is bound in.
        passphrase: What will open it.
    """
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    cipher = AESGCM(_stretched(passphrase, salt))
    return PassphraseSlot(salt, nonce, cipher.encrypt(nonce, key, _bound(key_id)))


def unwrap(slot: PassphraseSlot, key_id: str, passphrase: str) -> bytes:
    """Takes a key out again; takes a quarter of a second.

    Args:
        slot: What `wrap` returned.
        key_id: The key's name.
        passphrase: What was typed.

    Returns:
        The key: 32 bytes.

    Raises:
        WrongPassphraseError: It does not open it.
    """
    cipher = AESGCM(_stretched(passphrase, slot.salt))
    try:
        return cipher.decrypt(slot.nonce, slot.wrapped, _bound(key_id))
    except InvalidTag as error:
        raise WrongPassphraseError from error


def slot_to_json(slot: PassphraseSlot) -> dict[str, str]:
    """Returns a slot as it stands in the file of keys."""
    return {
        "kind": _NAME,
        "salt": base64.b64encode(slot.salt).decode(),
        "nonce": base64.b64encode(slot.nonce).decode(),
        "wrapped": base64.b64encode(slot.wrapped).decode(),
    }


def slot_from_json(raw: dict[str, Any]) -> PassphraseSlot:
    """Reads a slot.

    Args:
        raw: What stood in the file of keys.

    Raises:
        DamagedError: It is not a slot of this kind.
    """
    try:
        parts = [
            base64.b64decode(raw[name], validate=True)
            for name in ("salt", "nonce", "wrapped")
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedError("passphrase slot") from error
    sizes = [len(part) for part in parts]
    if raw.get("kind") != _NAME or sizes != [_SALT_BYTES, _NONCE_BYTES, _WRAPPED_BYTES]:
        raise DamagedError("passphrase slot")
    return PassphraseSlot(*parts)


def _stretched(passphrase: str, salt: bytes) -> bytes:
    """Makes a key of a passphrase, however the keyboard composed its letters.

    One of the environment may have bytes that are no text.
    """
    composed = unicodedata.normalize("NFC", passphrase)
    typed = composed.encode(errors="surrogatepass")
    kind = Argon2id(
        salt=salt, length=32, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB
    )
    with _one_at_a_time:
        return kind.derive(typed)


def _bound(key_id: str) -> bytes:
    """Returns what is bound into a wrapped key."""
    return f"csap-desktop|{_NAME}|{key_id}".encode()
