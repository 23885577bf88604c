"""The data key and the slots that hold it: the keyring, and a passphrase.

`keys.json` says which slots there are and holds the key only under a passphrase; the
key itself never stands on the disk. Nothing but enquiries needs it.
"""

import base64
import binascii
import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path

from csap_desktop.config.keyring_door import KeyringDoor, find_keyring
from csap_desktop.config.passphrase import (
    PassphraseSlot,
    slot_from_json,
    slot_to_json,
    unwrap,
    wrap,
)
from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import (
    DamagedError,
    KeyLostError,
    KeyringError,
    LockedError,
    MachineError,
    UsageError,
)
from csap_desktop.files import keep_private, place_new_file, replace_file

FILE_NAME = "keys.json"
SERVICE = "csap-desktop"
_FORMAT = 1
_KEY_BYTES = 32


@frozen
class DataKey:
    """The key that seals enquiries; it never shows itself.

    Attributes:
        id: Its name, which tells nothing about it.
        secret: 32 bytes.
    """

    id: str
    secret: bytes = field(repr=False)


@frozen
class _Slots:
    """What `keys.json` says."""

    key_id: str
    in_keyring: bool
    passphrase: PassphraseSlot | None = None


class KeyRing:
    """The slots of one user's folder; blocks for as long as a keyring asks a person."""

    def __init__(
        self,
        folder: Path,
        find: Callable[[], KeyringDoor | None] = find_keyring,
    ) -> None:
        """Takes the place; nothing is read yet.

        Args:
            folder: The user's folder.
            find: Finds the computer's keyring; None where there is no real one.
        """
        self._path = folder / FILE_NAME
        self._find = find

    def open(self) -> DataKey:
        """Takes the key out of the keyring, without asking for anything.

        Raises:
            LockedError: None was ever made ("no-key"), or only a passphrase opens it.
            KeyLostError: The key is gone from every place that held it.
            KeyringError: The keyring that holds it does not answer.
            DamagedError: `keys.json` cannot be read.
        """
        slots = self._slots()
        if slots is None:
            raise LockedError("no-key")
        try:
            found = self._from_keyring(slots) if slots.in_keyring else None
        except KeyringError:
            if slots.passphrase is None:
                raise
            found = None
        if found is not None:
            return found
        raise KeyLostError if slots.passphrase is None else LockedError("passphrase")

    def unlock(self, passphrase: str) -> DataKey:
        """Takes the key out of its passphrase slot; takes a quarter of a second.

        Args:
            passphrase: What was typed.

        Raises:
            WrongPassphraseError: It does not open it.
            LockedError: No key was ever made ("no-key").
            KeyLostError: There is no such slot.
            DamagedError: `keys.json` cannot be read.
        """
        slots = self._slots()
        if slots is None:
            raise LockedError("no-key")
        if slots.passphrase is None:
            raise KeyLostError
        secret = unwrap(slots.passphrase, slots.key_id, passphrase)
        return DataKey(slots.key_id, secret)

    def create(self, passphrase: str | None = None) -> DataKey:
        """Makes a key, where there is none or the one there was is lost.

        What held a lost key is kept aside: it may turn up again.

        Args:
            passphrase: Opens it too; needed where there is no real keyring.

        Returns:
            The key; another process's, when that made one at the same moment.

        Raises:
            LockedError: There is no keyring and no passphrase ("passphrase"); or a key
                is there, and only locked.
            UsageError: There is a key, and it opens.
            MachineError: It could not be written.
        """
        self._put_lost_key_aside()
        secret = os.urandom(_KEY_BYTES)
        key = DataKey(_id_of(secret), secret)
        in_keyring = self._into_keyring(key)
        if not in_keyring and passphrase is None:
            raise LockedError("passphrase")
        slot = wrap(secret, key.id, passphrase) if passphrase is not None else None
        written = _to_json(_Slots(key.id, in_keyring, slot))
        if place_new_file(self._path, written, private=True):
            return key
        return self.open() if passphrase is None else self.unlock(passphrase)

    def set_passphrase(self, key: DataKey, passphrase: str) -> None:
        """Lets a passphrase open the key from now on, instead of any earlier one.

        Args:
            key: The key, taken out before.
            passphrase: What will open it.

        Raises:
            LockedError: Another key is in use.
            MachineError: It could not be written; the earlier passphrase still holds.
        """
        slots = self._slots()
        if slots is None or slots.key_id != key.id:
            raise LockedError("no-key")
        slot = wrap(key.secret, key.id, passphrase)
        written = _to_json(replace(slots, passphrase=slot))
        replace_file(self._path, written, private=True)

    def has_passphrase(self) -> bool:
        """Says whether a passphrase opens the key.

        Raises:
            DamagedError: `keys.json` cannot be read.
        """
        slots = self._slots()
        return slots is not None and slots.passphrase is not None

    def _slots(self) -> _Slots | None:
        """Reads `keys.json`; None where there is none.

        Raises:
            MachineError: It cannot be read.
        """
        keep_private(self._path)
        try:
            return _from_json(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise MachineError(f"{self._path}: {error.strerror}") from error

    def _from_keyring(self, slots: _Slots) -> DataKey | None:
        """Asks the keyring; None where it does not have the key.

        Raises:
            KeyringError: There is none any more.
        """
        door = self._find()
        if door is None:
            raise KeyringError
        kept = door.read(SERVICE, slots.key_id)
        try:
            secret = base64.b64decode(kept or "", validate=True)
        except binascii.Error:
            return None
        sound = len(secret) == _KEY_BYTES and _id_of(secret) == slots.key_id
        return DataKey(slots.key_id, secret) if sound else None

    def _into_keyring(self, key: DataKey) -> bool:
        """Puts a key into the keyring; says whether there is a real one."""
        door = self._find()
        if door is None:
            return False
        door.write(SERVICE, key.id, base64.b64encode(key.secret).decode())
        return True

    def _put_lost_key_aside(self) -> None:
        """Renames what held a lost key; leaves every other key where it is.

        Raises:
            LockedError: A key is there, and only locked.
            UsageError: A key is there, and opens.
        """
        try:
            self.open()
        except (KeyLostError, DamagedError):
            mark = hashlib.sha256(self._path.read_bytes()).hexdigest()[:8]
            self._path.replace(self._path.with_name(f"keys-lost-{mark}.json"))
        except LockedError as locked:
            if locked.reason != "no-key":
                raise
        else:
            raise UsageError("there is a key")


def _id_of(secret: bytes) -> str:
    """Names a key; the name is of no use to whoever wants the key."""
    return hashlib.sha256(b"csap-desktop key id" + secret).hexdigest()[:16]


def _to_json(slots: _Slots) -> bytes:
    """Returns the bytes of `keys.json`."""
    document = {
        "format": _FORMAT,
        "key": slots.key_id,
        "keyring": slots.in_keyring,
        "passphrase": slot_to_json(slots.passphrase) if slots.passphrase else None,
    }
    return json.dumps(document, indent=1).encode()


def _from_json(data: bytes) -> _Slots:
    """Reads `keys.json`.

    Raises:
        DamagedError: It is not one of ours.
    """
    try:
        raw = json.loads(data)
        known = raw["format"] == _FORMAT
        key_id, in_keyring, slot = raw["key"], raw["keyring"], raw["passphrase"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedError(FILE_NAME) from error
    if not (known and isinstance(key_id, str) and isinstance(in_keyring, bool)):
        raise DamagedError(FILE_NAME)
    if slot is None:
        return _Slots(key_id, in_keyring)
    if not isinstance(slot, dict):
        raise DamagedError(FILE_NAME)
    return _Slots(key_id, in_keyring, slot_from_json(slot))
