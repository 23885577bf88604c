"""A private key as an encrypted PKCS#8 text (PEM), and back.

The library writes this format with 2 048 rounds, which is too few for a file on a
stick, and offers no choice; it reads any number. So the few fields are written here:
PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC (RFC 8018, RFC 5958). `openssl pkey` reads
them too. See docs/decisions/0025.
"""

import base64
import textwrap

from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from csap_desktop.errors import WrongPassphraseError

ROUNDS = 600_000
"""Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256."""

SALT_BYTES, BLOCK_BYTES = 16, 16
_KEY_BYTES = 32

_PBES2 = "2a864886f70d01050d"
_PBKDF2 = "2a864886f70d01050c"
_HMAC_SHA256 = "2a864886f70d0209"
_AES_256_CBC = "60864801650304012a"
_SEQUENCE, _INTEGER, _OCTETS, _NULL, _OBJECT = 0x30, 0x02, 0x04, 0x05, 0x06
_SHORT = 0x80


def seal(key: Ed25519PrivateKey, passphrase: bytes, random: bytes) -> bytes:
    """Encrypts a private key.

    Args:
        key: The key.
        passphrase: What opens it.
        random: `SALT_BYTES + BLOCK_BYTES` bytes that were never used before.

    Returns:
        An ASCII text, "ENCRYPTED PRIVATE KEY".
    """
    salt, start = random[:SALT_BYTES], random[SALT_BYTES:]
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    padder = padding.PKCS7(BLOCK_BYTES * 8).padder()
    padded = padder.update(plain) + padder.finalize()
    stretched = PBKDF2HMAC(hashes.SHA256(), _KEY_BYTES, salt, ROUNDS).derive(passphrase)
    cipher = Cipher(algorithms.AES(stretched), modes.CBC(start)).encryptor()
    sealed = cipher.update(padded) + cipher.finalize()
    scheme = _sequence(
        _object(_PBES2),
        _sequence(
            _sequence(
                _object(_PBKDF2),
                _sequence(
                    _field(_OCTETS, salt),
                    _field(_INTEGER, ROUNDS.to_bytes(3, "big")),
                    _sequence(_object(_HMAC_SHA256), _field(_NULL, b"")),
                ),
            ),
            _sequence(_object(_AES_256_CBC), _field(_OCTETS, start)),
        ),
    )
    return _armour(_sequence(scheme, _field(_OCTETS, sealed)))


def unseal(text: bytes, passphrase: bytes) -> Ed25519PrivateKey:
    """Opens an encrypted private key.

    Args:
        text: What `seal` returned, or another program's encrypted PKCS#8.
        passphrase: What opens it.

    Raises:
        WrongPassphraseError: It does not.
        ValueError: The text is not an encrypted Ed25519 key.
    """
    if b"ENCRYPTED PRIVATE KEY" not in text:
        raise ValueError("not an encrypted private key")
    try:
        key = load_pem_private_key(text, passphrase)
    except ValueError as error:
        raise WrongPassphraseError from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("not an Ed25519 key")  # noqa: TRY004 - of the file, not a type
    return key


def _sequence(*parts: bytes) -> bytes:
    return _field(_SEQUENCE, b"".join(parts))


def _object(identifier: str) -> bytes:
    return _field(_OBJECT, bytes.fromhex(identifier))


def _field(tag: int, content: bytes) -> bytes:
    """Writes one field of DER."""
    length = len(content)
    if length < _SHORT:
        return bytes((tag, length)) + content
    size = (length.bit_length() + 7) // 8
    return bytes((tag, _SHORT | size)) + length.to_bytes(size, "big") + content


def _armour(data: bytes) -> bytes:
    """Writes bytes as PEM."""
    lines = textwrap.wrap(base64.b64encode(data).decode(), 64)
    name = "ENCRYPTED PRIVATE KEY"
    return "\n".join(
        (f"-----BEGIN {name}-----", *lines, f"-----END {name}-----", "")
    ).encode()
