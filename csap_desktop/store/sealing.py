"""Seals texts so that nobody reads or moves them without the key.

A sealed text is one blob: format (1 byte), which key (4), nonce (12), AES-256-GCM
ciphertext and tag. Table, id and revision are bound into it: a changed bit, a swapped
row and an old revision put back are all refused. Whoever may write to the disk can
still put a whole old file back; nothing on one laptop can see that.
Source: NIST SP 800-38D, section 8.2.2 (random 96-bit nonces).
"""

import hashlib
import hmac
import os
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import KeyLostError, SealBrokenError

FORMAT = b"\x01"
KEY_BYTES = 32
_MARK_BYTES, _NONCE_BYTES, _TAG_BYTES = 4, 12, 16
_HEAD_BYTES = len(FORMAT) + _MARK_BYTES + _NONCE_BYTES


@frozen
class Place:
    """Where a sealed text belongs; it opens nowhere else.

    Attributes:
        table: What kind of text it is.
        id: Whose it is.
        revision: Which version of it (0 and more).
    """

    table: str
    id: str
    revision: int


class Sealer:
    """Seals and opens with one key; safe to use from several threads."""

    def __init__(self, key: bytes, random: Callable[[int], bytes] = os.urandom) -> None:
        """Takes the key.

        Args:
            key: 32 bytes.
            random: Gives that many unpredictable bytes.
        """
        self._cipher = AESGCM(key)
        self._mark = _derived(key, b"mark")[:_MARK_BYTES]
        self._fingerprint_key = _derived(key, b"fingerprint")
        self._random = random

    def seal(self, text: bytes, place: Place) -> bytes:
        """Returns a text, sealed for one place.

        Args:
            text: What to seal.
            place: Where it will stand.
        """
        nonce = self._random(_NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, text, self._bound(place))
        return FORMAT + self._mark + nonce + sealed

    def open(self, sealed: bytes, place: Place) -> bytes:
        """Returns the text of a blob.

        Args:
            sealed: What `seal` returned.
            place: Where it was found.

        Raises:
            KeyLostError: Another key sealed it.
            SealBrokenError: It is damaged, or was sealed for another place.
        """
        if len(sealed) < _HEAD_BYTES + _TAG_BYTES or sealed[:1] != FORMAT:
            raise SealBrokenError(_described(place))
        if sealed[1 : 1 + _MARK_BYTES] != self._mark:
            raise KeyLostError
        nonce = sealed[_HEAD_BYTES - _NONCE_BYTES : _HEAD_BYTES]
        try:
            return self._cipher.decrypt(nonce, sealed[_HEAD_BYTES:], self._bound(place))
        except InvalidTag as error:
            raise SealBrokenError(_described(place)) from error

    def fingerprint(self, text: bytes) -> bytes:
        """Returns what tells whether two texts are the same, to whoever has the key.

        Args:
            text: What to compare.
        """
        return hmac.digest(self._fingerprint_key, text, hashlib.sha256)

    def _bound(self, place: Place) -> bytes:
        """Returns what is bound into a blob besides its text."""
        named = f"{place.table}|{place.id}|{place.revision}"
        return FORMAT + self._mark + named.encode()


def _derived(key: bytes, purpose: bytes) -> bytes:
    """Returns a key for another purpose, from which the first cannot be found."""
    return hmac.digest(key, b"csap-desktop " + purpose, hashlib.sha256)


def _described(place: Place) -> str:
    """Says where a blob was, without a word of it."""
    return f"{place.table} {place.id} {place.revision}"
