"""Reads the command line and runs one command."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from csap_desktop import __version__
from csap_desktop.cli.connection import describe_connection
from csap_desktop.cli.edition import describe_edition, describe_show
from csap_desktop.cli.enquiry import describe_enquiry
from csap_desktop.cli.everywhere import add_everywhere
from csap_desktop.cli.pictures import describe_pictures
from csap_desktop.cli.route import describe_route
from csap_desktop.cli.search import describe_search
from csap_desktop.cli.self_check import describe_self_check
from csap_desktop.cli.session import Session
from csap_desktop.cli.sync import describe_sync
from csap_desktop.errors import CsapError, UsageError
from csap_desktop.ui.messages import explain

USAGE, PROBLEM = 2, 1

Describe = Callable[[argparse.ArgumentParser], None]

COMMANDS: dict[str, tuple[Describe, str]] = {
    "route": (
        describe_route,
        "Who to ring about a child, an adult or an allegation, in a place.",
    ),
    "search": (
        describe_search,
        "Search routes, contacts, questions, texts, groups, places, words and dates.",
    ),
    "show": (describe_show, "Any item of the edition, by its id."),
    "edition": (
        describe_edition,
        "Which edition is installed, how old it is and what it says of itself.",
    ),
    "enquiry": (
        describe_enquiry,
        "Write to the partnership: drafts, queue, receipts.",
    ),
    "sync": (
        describe_sync,
        "Look for a new edition, prove it and switch to it.",
    ),
    "test-connection": (
        describe_connection,
        "Why this computer cannot connect, with a report for your IT service.",
    ),
    "self-check": (
        describe_self_check,
        "Check every part of the installation, a line each.",
    ),
    "pictures": (
        describe_pictures,
        "Draw every page and state as PNG, without a screen.",
    ),
}
"""Each command: who describes its options, and what it does."""


def run_command(typed: Sequence[str]) -> int:
    """Runs one command.

    Args:
        typed: What was typed after the program's name.

    Returns:
        Exit status: 0 done; 1 a problem the message explains; 2 wrong usage; 3 there
        is no certain answer.
    """
    _speak_utf8()
    try:
        options = _parser().parse_args(typed)
    except SystemExit as stop:
        return int(stop.code or 0)
    session = Session(options.data_dir)
    try:
        status: int = options.command(session, options)
        sys.stdout.flush()
    except UsageError as error:
        sys.stderr.write(f"csap-desktop: {explain(error)}\n")
        return USAGE
    except CsapError as error:
        sys.stderr.write(f"csap-desktop: {explain(error)}\n")
        return PROBLEM
    except OSError as error:  # of standard output; all others are ours by now
        _give_up_output(error)
        return PROBLEM
    finally:
        session.close()
    return status


def _parser() -> argparse.ArgumentParser:
    """Describes the command line."""
    parser = argparse.ArgumentParser(
        prog="csap-desktop",
        description="Who to ring about a child, right now, here. Works offline. "
        "Without a command it opens the window.",
        epilog="Exit status: 0 done; 1 a problem; 2 wrong usage; 3 no certain answer. "
        "Immediate danger to anyone: ring 999.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--measure-start", action="store_true", help=argparse.SUPPRESS)
    add_everywhere(parser, default=None)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (describe, purpose) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=purpose)
        describe(command)
        add_everywhere(command)
    return parser


def _give_up_output(error: OSError) -> None:
    """Explains that nothing more can be printed; a reader that left needs no word."""
    if not isinstance(error, BrokenPipeError):
        sys.stderr.write(f"csap-desktop: standard output: {error.strerror}\n")
    # What is still held back would fail once more when Python ends.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _speak_utf8() -> None:
    """Prints UTF-8 also where the system's console is set to something narrower.

    Input may begin with the mark that Windows puts before UTF-8.
    """
    for stream, encoding in (
        (sys.stdin, "utf-8-sig"),
        (sys.stdout, "utf-8"),
        (sys.stderr, "utf-8"),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding=encoding, errors="replace")
