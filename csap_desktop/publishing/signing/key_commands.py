"""`csap-publish key`, and opening keys for the other commands."""

from argparse import Namespace
from pathlib import Path

from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.desk import Desk
from csap_desktop.publishing.signing.key_files import (
    PrivateKey,
    make_key,
    open_private,
    read_public,
    refuse_place,
)


def make(options: Namespace, desk: Desk) -> int:
    """Makes a key and says what to hand over."""
    passphrase = desk.new_passphrase(options.name)
    public = make_key(options.file, options.name, passphrase)
    desk.say(
        f"{options.file}: the key. Keep it, with a copy in a safe, and tell nobody"
    )
    desk.say("  its passphrase. Without either, the key must be replaced.")
    desk.say(f"{public}: hand this over; it is not secret.")
    desk.say(f"Key id: {read_public(public).keyid}")
    return 0


def open_key(path: Path, desk: Desk) -> PrivateKey:
    """Opens a key with the passphrase that is given or typed.

    Args:
        path: The private file.
        desk: The person and the computer.

    Raises:
        NotDoneError: It cannot be opened, or lies where others get to see it.
    """
    if not path.is_file():
        advice = "Give the file that `csap-publish key` made, ending in .key."
        raise NotDoneError(path, "there is no such file", advice)
    refuse_place(path)
    return open_private(path, desk.passphrase(path.name))
