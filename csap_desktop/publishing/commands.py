"""The command line of `csap-publish`."""

import argparse
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.items import items
from csap_desktop.errors import MachineError
from csap_desktop.publishing.building import build_files, find_outdated, write_files
from csap_desktop.publishing.checking import check_source
from csap_desktop.publishing.geography import rebuild, verify_postcodes
from csap_desktop.publishing.postcode_packages import DIRECTORIES
from csap_desktop.publishing.problems import SourceError
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.desk import Desk
from csap_desktop.publishing.signing.parsers import act, add_commands
from csap_desktop.publishing.typed_folder import read_folder

_AFTER_TROUBLE = (
    "Nothing that readers see was changed. Is the disk full, or may you not write "
    "there? Put that right and type the same again."
)
_EPILOG = "Exit status: 0 done, 1 there are problems, 2 wrong usage."


def run(arguments: Sequence[str], out: TextIO, desk: Desk | None = None) -> int:
    """Runs one command.

    Args:
        arguments: What was typed after the name of the program.
        out: Where to print.
        desk: The person and the computer; only commands on the editors' files go
            without.

    Returns:
        The exit status: 0 done, 1 there are problems.
    """
    options = _parser().parse_args(arguments)
    source = getattr(options, "source", None) or getattr(options, "edition", None)
    try:
        if desk is not None and "act" in options:
            return act(options, desk)
        return _run_on_source(options, out)
    except SourceError as error:
        folder = source or Path()
        out.writelines(
            f"{folder / problem.file}:{problem.line}: {problem.reason}\n"
            for problem in error.problems
        )
        out.write(f"{_count(len(error.problems), 'problem')}\n")
    except NotDoneError as error:
        out.write(f"{error}\n")
    except MachineError as error:
        out.write(f"{error}\n{_AFTER_TROUBLE}\n")
    return 1


def _run_on_source(options: argparse.Namespace, out: TextIO) -> int:
    """Runs a command on the editors' files."""
    if options.command == "postcodes":
        return _postcodes(options.source, out, rebuild_them=options.rebuild)
    edition = check_source(options.source)
    if options.command == "check":
        out.write(f"{_summary(edition)}\n")
        return 0
    return _build(edition, options.out, out, verify=options.verify)


def _build(edition: Edition, folder: Path, out: TextIO, *, verify: bool) -> int:
    """Writes the built files, or compares those on disk with what they should be."""
    files = build_files(edition)
    if verify:
        outdated = find_outdated(files, folder)
        out.writelines(f"{folder / name}: out of date\n" for name in outdated)
        out.write("" if outdated else "up to date\n")
        return 1 if outdated else 0
    write_files(files, folder)
    for name, data in files.items():
        digest = hashlib.sha256(data).hexdigest()
        out.write(f"{folder / name}: {len(data)} bytes, sha256 {digest}\n")
    return 0


def _postcodes(folder: Path, out: TextIO, *, rebuild_them: bool) -> int:
    """Compares the postcode files with the directories; remakes them where asked."""
    try:
        if rebuild_them:
            rebuild(folder)
        differences = verify_postcodes(folder)
    except ModuleNotFoundError as error:
        out.write(
            f"The package {error.name} is missing. The directories come in packages of "
            f"their own: {', '.join(DIRECTORIES)}. Install them and try again.\n"
        )
        return 1
    out.writelines(f"{difference}\n" for difference in differences)
    out.write(f"{_count(len(differences), 'difference')}\n")
    return 1 if differences else 0


def _summary(edition: Edition) -> str:
    """Says in a line what the edition holds."""
    counts: dict[str, int] = {}
    for item in items(edition):
        counts[item.kind] = counts.get(item.kind, 0) + 1
    held = ", ".join(_count(count, kind) for kind, count in counts.items())
    return f"edition {edition.edition.number}: no problems; {held}"


def _count(count: int, noun: str) -> str:
    """Writes "1 problem" or "2 problems"."""
    plural = {"body": "bodies", "authority": "authorities", "locality": "localities"}
    many = plural.get(noun, noun if noun == "glossary" else f"{noun}s")
    return f"{count} {noun if count == 1 else many}"


def _parser() -> argparse.ArgumentParser:
    """Describes the command line."""
    parser = argparse.ArgumentParser(
        prog="csap-publish",
        description="Checks what editors write, has two people sign it, publishes it.",
        epilog=_EPILOG,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (purpose, describe) in _COMMANDS.items():
        command = commands.add_parser(
            name, help=purpose, description=purpose, epilog=_EPILOG
        )
        command.add_argument(
            "source",
            type=read_folder,
            help="folder of the editors' files (data/source)",
        )
        describe(command)
    add_commands(commands)
    return parser


def _describe_check(_: argparse.ArgumentParser) -> None:
    """Adds nothing: a check takes the folder alone."""


def _describe_build(command: argparse.ArgumentParser) -> None:
    """Adds the options of `build`."""
    command.add_argument(
        "--out",
        type=Path,
        default=Path("data"),
        help="folder for the built files (default: data)",
    )
    command.add_argument(
        "--verify",
        action="store_true",
        help="write nothing; exit 1 when the built files are out of date",
    )


def _describe_postcodes(command: argparse.ArgumentParser) -> None:
    """Adds the options of `postcodes`."""
    command.add_argument(
        "--rebuild", action="store_true", help="make the two files anew first"
    )


_COMMANDS = {
    "check": (
        "Name every problem in the editors' files, with file and line.",
        _describe_check,
    ),
    "build": (
        "Check, then write the data file, the front file and the schema.",
        _describe_build,
    ),
    "postcodes": (
        "Compare the postcode files with the directories of open data.",
        _describe_postcodes,
    ),
}
"""Each command: what it does, and who describes its options."""
