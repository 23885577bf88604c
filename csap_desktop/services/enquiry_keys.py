"""The key that seals enquiries, taken out once and kept for this run."""

import os
from threading import Lock
from typing import Protocol

from csap_desktop.config.keys import DataKey, KeyRing
from csap_desktop.errors import DamagedError, KeyLostError, LockedError, MachineError
from csap_desktop.store.sealing import Sealer

PASSPHRASE_VARIABLE = "CSAP_PASSPHRASE"  # noqa: S105 - the name, not the passphrase


class AskPassphrase(Protocol):
    """Asks a person for a passphrase."""

    def __call__(self, *, new: bool) -> str | None:
        """Returns what was typed; None where nobody answers.

        Args:
            new: Whether it will open a key that is made now.
        """


def nobody_answers(*, new: bool) -> None:
    """Stands where nobody can be asked at this point.

    Args:
        new: Whether it would open a key that is made now.
    """


class EnquiryKeys:
    """Gives what seals and opens enquiries; asks the keyring only when first needed.

    Usable from several threads: of those that need the key at once, one takes it out.
    """

    def __init__(self, ring: KeyRing, ask: AskPassphrase = nobody_answers) -> None:
        """Takes the places; nothing is read or asked yet.

        Args:
            ring: The key's slots.
            ask: Asks for a passphrase where neither a keyring nor the environment
                helps; once a run.
        """
        self._ring = ring
        self._ask = ask
        self._was_asked = False
        self._opening = Lock()
        self._sealer: Sealer | None = None

    def sealer(self) -> Sealer:
        """Returns what opens and seals.

        Raises:
            LockedError: There is no key yet, or it does not open by itself.
        """
        with self._opening:
            return self._sealer or self._take(self._open())

    def prepare(self) -> None:
        """Makes a key where none was ever made; leaves any other as it is.

        Raises:
            LockedError: There is no keyring and no passphrase, or the key is locked.
            MachineError: It could not be written.
        """
        try:
            self.sealer()
        except LockedError as locked:
            if locked.reason != "no-key":
                raise
            self._take(self._create())

    def unlock(self, passphrase: str) -> None:
        """Opens the key with a passphrase.

        Args:
            passphrase: What was typed.

        Raises:
            WrongPassphraseError: It does not open it.
            LockedError: There is no key that a passphrase opens.
        """
        self._take(self._ring.unlock(passphrase))

    def set_passphrase(self, passphrase: str) -> None:
        """Makes a key that a passphrase opens, or lets it open the present one too.

        Args:
            passphrase: What will open it.

        Raises:
            LockedError: There is a key, and it is locked.
            MachineError: It could not be written.
        """
        try:
            key = self._open()
        except LockedError as locked:
            if locked.reason not in {"no-key", "lost"}:
                raise
            key = self._ring.create(passphrase)
        else:
            self._ring.set_passphrase(key, passphrase)
        self._take(key)

    def _open(self) -> DataKey:
        """Takes the key out; asks for a passphrase where nothing else opens it.

        Raises:
            LockedError: That is not possible, or this disk does not let it be read.
            KeyLostError: It is gone, or what says where it is cannot be read.
        """
        try:
            return self._ring.open()
        except DamagedError as error:
            raise KeyLostError from error
        except LockedError as locked:
            if locked.reason != "passphrase":
                raise
            typed = _of_environment() or self._typed(new=False)
            if typed is None:
                raise
            return self._ring.unlock(typed)
        except MachineError as error:
            raise LockedError("unreadable") from error

    def _create(self) -> DataKey:
        """Makes a key; asks for a passphrase where there is no keyring.

        Raises:
            LockedError: There is neither.
        """
        try:
            return self._ring.create(_of_environment())
        except LockedError:
            typed = self._typed(new=True)
            if typed is None:
                raise
            return self._ring.create(typed)

    def _typed(self, *, new: bool) -> str | None:
        """Asks a person, once a run."""
        if self._was_asked:
            return None
        self._was_asked = True
        return self._ask(new=new) or None

    def _take(self, key: DataKey) -> Sealer:
        """Keeps what seals and opens with a key."""
        self._sealer = Sealer(key.secret)
        return self._sealer


def _of_environment() -> str | None:
    """Returns the passphrase that the environment gives; None where there is none."""
    return os.environ.get(PASSPHRASE_VARIABLE) or None
