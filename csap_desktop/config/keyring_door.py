"""The computer's own keyring, where there is a real one; loaded when first asked.

A back end that keeps its secrets in the clear, forgets them or only pretends is no
keyring: those that are real are named here, all others are as good as none.
Source: the documentation of keyring 25.7, "Config file", "Third-Party Backends".
"""

import threading
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from csap_desktop.errors import KeyringError

Answer = TypeVar("Answer")

REAL_BACK_ENDS = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.macOS.Keyring",
    }
)
"""Back ends that keep a secret under the user's own sign-in."""

PATIENCE_S = 60.0
"""How long a person may take to answer the keyring's own question."""


class BackEnd(Protocol):
    """What `keyring` calls a back end."""

    def get_password(self, service: str, username: str) -> str | None:
        """Returns a secret; None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps a secret."""


class KeyringDoor:
    """Asks one back end, and does not wait for ever."""

    def __init__(self, back_end: BackEnd, patience_s: float = PATIENCE_S) -> None:
        self._back_end = back_end
        self._patience_s = patience_s

    def read(self, service: str, account: str) -> str | None:
        """Returns a secret; None where the keyring has none of this name.

        Args:
            service: Name of the program.
            account: Name of the secret.

        Raises:
            KeyringError: The keyring refuses or does not answer.
        """
        return self._ask(lambda: self._back_end.get_password(service, account))

    def write(self, service: str, account: str, secret: str) -> None:
        """Keeps a secret, and makes sure that it is kept.

        Args:
            service: Name of the program.
            account: Name of the secret.
            secret: At most 2 500 bytes (Windows takes no more).

        Raises:
            KeyringError: The keyring refuses, does not answer or forgets.
        """
        self._ask(lambda: self._back_end.set_password(service, account, secret))
        if self.read(service, account) != secret:
            raise KeyringError

    def _ask(self, question: Callable[[], Answer]) -> Answer:
        """Asks in a thread of its own, because a question may wait for a person.

        Raises:
            KeyringError: The keyring refuses or does not answer.
        """
        answers: list[Answer] = []
        faults: list[BaseException] = []

        def ask() -> None:
            try:
                answers.append(question())
            except BaseException as fault:  # noqa: BLE001 - each back end has its own
                faults.append(fault)

        thread = threading.Thread(target=ask, daemon=True, name="keyring")
        thread.start()
        thread.join(self._patience_s)
        if not answers:
            raise KeyringError from (faults[0] if faults else None)
        return answers[0]


def find_keyring(real: Iterable[str] = REAL_BACK_ENDS) -> KeyringDoor | None:
    """Finds the computer's keyring.

    Args:
        real: Full names of the back ends to trust.

    Returns:
        The way to it; None where there is no real one.
    """
    import keyring  # noqa: PLC0415 - costs 150 ms; asked for only with enquiries
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    found = keyring.get_keyring()
    chained = found.backends if isinstance(found, ChainerBackend) else [found]
    trusted = frozenset(real)
    for back_end in chained:
        kind = type(back_end)
        if f"{kind.__module__}.{kind.__qualname__}" in trusted:
            return KeyringDoor(back_end)
    return None
