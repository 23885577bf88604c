"""Names a set of keys by what is in it, so that floors begin anew when keys change."""

import hashlib
import json

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)
from tuf.api.metadata import Key, Root, Snapshot, Targets, Timestamp

PUBLISHING = (Timestamp.type, Snapshot.type)
"""Roles whose keys bind the floors of metadata versions."""

EDITING = (Targets.type,)
"""Role whose keys bind the floor of edition numbers."""


def name_keys(root: Root, roles: tuple[str, ...]) -> str:
    """Names the keys of some roles.

    Args:
        root: The trusted root.
        roles: Their roles.

    Returns:
        SHA-256 in hexadecimal over each role's threshold and public keys; what the
        root calls the keys does not matter.
    """
    said = []
    for role in roles:
        keys = (root.keys[one] for one in root.roles[role].keyids if one in root.keys)
        values = sorted({json.dumps(key.keyval, sort_keys=True) for key in keys})
        said.append([role, root.roles[role].threshold, values])
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def public_value(key: Key) -> str:
    """Names a key by its value alone, however that is written.

    Args:
        key: A key of a root, under any id.

    Returns:
        The value in hexadecimal; what it says of itself where it cannot be read.
    """
    said = key.keyval.get("public", json.dumps(key.keyval, sort_keys=True))
    try:
        return bytes.fromhex(said).hex()
    except ValueError:
        pass
    try:
        read = load_pem_public_key(said.encode())
    except (ValueError, UnsupportedAlgorithm):
        return str(said).strip()
    return read.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo).hex()
