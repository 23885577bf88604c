"""The command line of `csap-intake`."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO, TypeAlias

from csap_desktop.errors import CsapError, UsageError
from csap_desktop.intake.commands import World, run_command
from csap_desktop.intake.settings import Typed, read_settings

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - no other name

_EPILOG = "Exit status: 0 done, 1 it could not be done, 2 wrong usage."


def run(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    world: World,
    complaints: TextIO,
) -> int:
    """Runs one command.

    Args:
        arguments: What was typed after the name of the program.
        environment: The environment's variables.
        world: What lies outside the program.
        complaints: Where to say what could not be done.

    Returns:
        The exit status: 0 done, 1 it could not be done, 2 wrong usage.
    """
    options = _parser().parse_args(arguments)
    typed = Typed(
        config=options.config,
        data_dir=options.data_dir,
        database=options.database,
        host=getattr(options, "host", None),
        port=getattr(options, "port", None),
    )
    try:
        return run_command(options, read_settings(typed, environment), world)
    except CsapError as error:
        complaints.write(f"csap-intake: {error}\n")
        return 2 if isinstance(error, UsageError) else 1


def _parser() -> argparse.ArgumentParser:
    """Describes the command line."""
    parser = argparse.ArgumentParser(
        prog="csap-intake",
        description="Receives enquiries, confirms them and passes them on.",
        epilog=_EPILOG,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    serve = _add(commands, "serve", "Receive enquiries until told to end.")
    serve.add_argument("--host", help="address to listen at (default: 127.0.0.1)")
    serve.add_argument("--port", type=int, help="port to listen at (default: 8765)")
    listing = _add(commands, "list", "List what came in, without its words.")
    listing.add_argument("--json", action="store_true", help="as JSON")
    show = _add(commands, "show", "Show one enquiry with its words.")
    show.add_argument("name", metavar="REFERENCE", help="its reference or its id")
    show.add_argument("--json", action="store_true", help="as JSON")
    export = _add(commands, "export", "Write every enquiry with its words.")
    export.add_argument("form", choices=["csv", "json"], help="in which form")
    key = commands.add_parser("key", help="Say who may send.")
    _describe_keys(key.add_subparsers(dest="action", required=True, metavar="ACTION"))
    _add(commands, "check", "Look at the database, the mail server and the clock.")
    return parser


def _describe_keys(actions: _Commands) -> None:
    """Describes the commands for keys."""
    add = _add(actions, "add", "Make a key; it is shown once.")
    add.add_argument("name", metavar="NAME", help="what to call it")
    _add(actions, "list", "List the keys, without their secrets.")
    remove = _add(actions, "remove", "Turn a key away from now on.")
    remove.add_argument("name", metavar="NAME", help="what it was called")


def _add(commands: _Commands, name: str, purpose: str) -> argparse.ArgumentParser:
    """Adds a command with what every command takes."""
    command = commands.add_parser(
        name, help=purpose, description=purpose, epilog=_EPILOG
    )
    command.add_argument("--config", type=Path, help="file with the settings (TOML)")
    command.add_argument("--data-dir", type=Path, help="folder of the database file")
    command.add_argument(
        "--database", metavar="URL", help="database, in place of that file"
    )
    return command
