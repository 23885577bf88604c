"""`csap-desktop enquiry backups`: what can be put back, also after damage."""

import argparse
from datetime import UTC
from typing import TYPE_CHECKING

from csap_desktop.cli.enquiry_commands import Given
from csap_desktop.cli.printing import print_json, print_line
from csap_desktop.ui.answer_words import format_moment, untranslated

if TYPE_CHECKING:
    from csap_desktop.services.open_enquiries import Restored
    from csap_desktop.store.backups import Backup


def describe_backups(command: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    command.add_argument(
        "--restore",
        type=int,
        metavar="NUMBER",
        help="put this one in the place of the user store",
    )


def run_backups(given: Given) -> int:
    """Prints the backups, the latest first, then what was put aside.

    Puts one of them back where that is asked.

    Raises:
        UsageError: There is no backup of this number.
        BusyError: Another process is sending.
        DamagedError: The backup is damaged; nothing was changed.
        MachineError: It could not be read or put back; nothing was changed.
    """
    from csap_desktop.services.open_enquiries import (  # noqa: PLC0415 - on use
        backups_of,
        restore_backup,
    )

    paths, number = given.session.paths, given.options.restore
    restored: Restored | None = None
    if number is not None:
        restored = restore_backup(paths, given.session.now().astimezone(UTC), number)
    backups = backups_of(paths)
    listing = backups.listing() + backups.put_aside()
    if given.options.json:
        print_json(_document(listing, restored))
    else:
        _print_lines(listing, restored)
    return 0


def _document(
    listing: "tuple[Backup, ...]", restored: "Restored | None"
) -> dict[str, object]:
    """Returns the backups as one JSON object."""
    backups = [
        {
            "number": one.number,
            "made_at": one.made_at.isoformat(),
            "reason": one.reason,
            "file": str(one.path),
        }
        for one in listing
    ]
    number = restored.backup.number if restored else None
    aside = restored.aside if restored else None
    kept = None if aside is None else str(aside.path)
    return {"restored": number, "put_aside": kept, "backups": backups}


def _print_lines(listing: "tuple[Backup, ...]", restored: "Restored | None") -> None:
    """Prints the backups as lines to read."""
    if restored is not None:
        _print_restored(restored)
    if not listing:
        print_line("No backup yet.")
    for one in listing:
        print_line(f"{one.number:>6}  {_moment(one)}  {one.reason}")


def _print_restored(restored: "Restored") -> None:
    """Says what was put in place, what is not in it, and how to go back."""
    backup, aside = restored.backup, restored.aside
    print_line(
        f"Backup {backup.number} is in place, as it was at {_moment(backup)}. What was "
        "written after that is not in it. What was waiting in it may have been sent "
        "since: it counts as not known, and is asked for first."
    )
    if aside is not None:
        print_line(
            f"The file that was there is kept for a week: {aside.path}. Unless it is "
            f"damaged, --restore {aside.number} puts it back."
        )


def _moment(backup: "Backup") -> str:
    """Says when a backup was made."""
    return format_moment(backup.made_at, untranslated)
