"""Reads the command line and runs one command."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

from csap_desktop import __version__
from csap_desktop.cli.everywhere import add_everywhere
from csap_desktop.cli.session import Session
from csap_desktop.cli.typed import is_text
from csap_desktop.config.core_files import forbid_core_files
from csap_desktop.errors import CsapError, UsageError
from csap_desktop.ui.messages import explain

USAGE, PROBLEM = 2, 1


class _Command(NamedTuple):
    """One command, and where it is described.

    Attributes:
        module: Of this package; loaded only when the command is typed.
        describe: The function in it that describes the options.
        purpose: What the command does.
    """

    module: str
    describe: str
    purpose: str


_COMMANDS = {
    "route": _Command(
        "route",
        "describe_route",
        "Who to ring about a child, an adult or an allegation, in a place.",
    ),
    "search": _Command(
        "search",
        "describe_search",
        "Search routes, contacts, questions, texts, groups, places, words and dates.",
    ),
    "show": _Command("edition", "describe_show", "Any item of the edition, by its id."),
    "edition": _Command(
        "edition",
        "describe_edition",
        "Which edition is installed, how old it is and what it says of itself.",
    ),
    "enquiry": _Command(
        "enquiry",
        "describe_enquiry",
        "Write to the partnership: drafts, queue, receipts.",
    ),
    "sync": _Command(
        "sync", "describe_sync", "Look for a new edition, prove it and switch to it."
    ),
    "test-connection": _Command(
        "connection",
        "describe_connection",
        "Why this computer cannot connect, with a report for your IT service.",
    ),
    "self-check": _Command(
        "self_check",
        "describe_self_check",
        "Check every part of the installation, a line each.",
    ),
    "pictures": _Command(
        "pictures",
        "describe_pictures",
        "Draw every page and state as PNG, without a screen.",
    ),
}


def run_command(typed: Sequence[str]) -> int:
    """Runs one command.

    Args:
        typed: What was typed after the program's name.

    Returns:
        Exit status: 0 done; 1 a problem the message explains; 2 wrong usage; 3 there
        is no certain answer.
    """
    forbid_core_files()  # before a word is read: of options, of input
    _speak_utf8()
    try:
        options = _parser(typed).parse_args(typed)
    except SystemExit as stop:
        return int(stop.code or 0)
    session = Session(options.data_dir)
    try:
        status = _run(session, options, typed)
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


def _run(session: Session, options: argparse.Namespace, typed: Sequence[str]) -> int:
    """Runs what was asked for.

    Raises:
        UsageError: Something was typed that is no text, and cannot be looked up.
        UnicodeEncodeError: Something else is no text, which is a mistake of ours.
    """
    try:
        status: int = options.command(session, options)
    except UnicodeEncodeError as error:
        if all(map(is_text, typed)):
            raise
        raise UsageError("what was typed is not UTF-8") from error
    return status


def _parser(typed: Sequence[str]) -> argparse.ArgumentParser:
    """Describes the command line; commands that were not typed by their names alone."""
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
    for name, (module, describe, purpose) in _COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=purpose)
        if name in typed:
            getattr(import_module(f"csap_desktop.cli.{module}"), describe)(command)
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
