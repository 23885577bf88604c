"""The options that every command takes, before or after its name."""

import argparse
from pathlib import Path


def add_everywhere(
    parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS
) -> None:
    """Adds them to a command.

    Args:
        parser: Of the program or of one command.
        default: None for the program; a command leaves what was said before it.
    """
    parser.add_argument(
        "--data-dir",
        type=Path,
        default=default,
        metavar="DIR",
        help="folder for the user's files (default: the system's usual place)",
    )
    parser.add_argument(
        "--offline",
        action="store_true",
        default=default,
        help="make no connection",
    )
