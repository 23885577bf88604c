"""What a command may use of the person and the computer it runs for."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TextIO

from csap_desktop.publishing.refusals import NotDoneError

PASSPHRASE = "CSAP_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable
SHORTEST_PASSPHRASE = 12
"""Characters of a passphrase; four words that have nothing to do with each other."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The person at the keyboard, the clock, and where words go.

    Attributes:
        out: Where results go.
        told: Where progress goes, so that `out` holds results only.
        now: The time, aware, in UTC.
        ask: Asks a question and returns what was typed.
        hidden: The same, without showing what is typed.
        environment: The environment variables.
        passphrase_fd: A file descriptor with passphrases, one a line; None to ask.
    """

    out: TextIO
    told: TextIO
    now: Callable[[], datetime]
    ask: Callable[[str], str]
    hidden: Callable[[str], str]
    environment: Mapping[str, str]
    passphrase_fd: int | None = None

    def say(self, text: str) -> None:
        """Prints a line of the result."""
        self.out.write(f"{text}\n")

    def tell(self, text: str) -> None:
        """Prints a line about what goes on."""
        self.told.write(f"{text}\n")
        self.told.flush()

    def confirms(self, question: str) -> bool:
        """Asks; only a typed "yes" is one."""
        try:
            return self.ask(f"{question} Type yes or no: ").strip().lower() == "yes"
        except EOFError:
            return False

    def passphrase(self, key: str) -> bytes:
        """Returns the passphrase of a key: descriptor, environment, or typed.

        Args:
            key: What the key is called, for the question.

        Raises:
            NotDoneError: None was given.
        """
        given = self._given()
        if given is None:
            given = self._typed(f"Passphrase of {key}: ")
        if not given:
            raise NotDoneError(key, "no passphrase was given", "Give it and try again.")
        return given.encode()

    def new_passphrase(self, key: str) -> bytes:
        """Returns the passphrase of a key to be made; asks for it twice.

        Args:
            key: What the key will be called, for the question.

        Raises:
            NotDoneError: It is too short, or the two are not the same.
        """
        given = self._given()
        if given is None:
            given = self._typed(f"New passphrase of {key}: ")
            if given != self._typed("The same again: "):
                reason = "the two passphrases are not the same"
                raise NotDoneError(key, reason, "No key was made. Try again.")
        if len(given) < SHORTEST_PASSPHRASE:
            reason = f"the passphrase has fewer than {SHORTEST_PASSPHRASE} characters"
            raise NotDoneError(
                key,
                reason,
                "No key was made. Four words that have nothing to do with each other "
                "are good and easy to remember.",
            )
        return given.encode()

    def _given(self) -> str | None:
        """Returns what the descriptor or the environment holds; None for neither."""
        if self.passphrase_fd is not None:
            return _line_of(self.passphrase_fd)
        return self.environment.get(PASSPHRASE)

    def _typed(self, question: str) -> str:
        """Asks without showing; an ended input is an empty answer."""
        try:
            return self.hidden(question)
        except EOFError:
            return ""


def _line_of(descriptor: int) -> str:
    """Reads one line, and nothing behind it.

    Raises:
        NotDoneError: The descriptor is not open or does not hold text.
    """
    line = bytearray()
    try:
        while (one := os.read(descriptor, 1)) and one != b"\n":
            line += one
        return line.decode().rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        where = f"file descriptor {descriptor}"
        advice = "Open it in the same command, for example 3< passphrase.txt."
        raise NotDoneError(where, "no passphrase could be read", advice) from error
