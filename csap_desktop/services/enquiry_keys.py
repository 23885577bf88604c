"""The key that seals enquiries, taken out once and kept for this run."""

from collections.abc import Callable

from csap_desktop.config.keys import DataKey, KeyRing
from csap_desktop.errors import LockedError
from csap_desktop.store.sealing import Sealer


class EnquiryKeys:
    """Gives what seals and opens enquiries; asks the keyring only when first needed."""

    def __init__(
        self, ring: KeyRing, given_passphrase: Callable[[], str | None]
    ) -> None:
        """Takes the places; nothing is read yet.

        Args:
            ring: The key's slots.
            given_passphrase: Returns a passphrase that needs no asking; None where
                there is none.
        """
        self._ring = ring
        self._given = given_passphrase
        self._sealer: Sealer | None = None

    def sealer(self) -> Sealer:
        """Returns what opens and seals.

        Raises:
            LockedError: There is no key yet, or it does not open by itself.
            DamagedError: What says where the key is cannot be read.
        """
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
            self._take(self._ring.create(self._given()))

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
        """Takes the key out without asking a person.

        Raises:
            LockedError: That is not possible.
        """
        try:
            return self._ring.open()
        except LockedError as locked:
            given = self._given() if locked.reason == "passphrase" else None
            if given is None:
                raise
            return self._ring.unlock(given)

    def _take(self, key: DataKey) -> Sealer:
        """Keeps what seals and opens with a key."""
        self._sealer = Sealer(key.secret)
        return self._sealer
