"""Asks for a passphrase at a terminal; never where a script runs the program."""

import getpass
import sys

from csap_desktop.errors import UsageError


def ask_passphrase(*, new: bool) -> str | None:
    """Asks without showing what is typed.

    Args:
        new: Whether it will open a key that is made now; then it is asked for twice,
            because nobody could open the enquiries after a slip.

    Returns:
        What was typed; None where nobody sits at a terminal or nothing was typed.

    Raises:
        UsageError: The two are not the same.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    if not new:
        return getpass.getpass("Passphrase of the enquiries: ") or None
    sys.stderr.write(
        "This laptop has no keyring. Choose a passphrase for your enquiries. Without "
        "it nobody can read them, whoever looks after the laptop included.\n"
    )
    typed = getpass.getpass("New passphrase: ")
    if typed and typed != getpass.getpass("Once more: "):
        raise UsageError("the two passphrases are not the same")
    return typed or None
