"""Questions by the line: a file, or standard input, read as it comes."""

import sys
from collections.abc import Iterator
from pathlib import Path

from csap_desktop.errors import MachineError

STANDARD_INPUT = "-"


def read_lines(name: str) -> Iterator[str]:
    """Gives the lines of a file that are not empty, without their ends.

    Args:
        name: The file, or "-" for standard input.

    Yields:
        One line each.

    Raises:
        MachineError: The file cannot be read.
    """
    if name == STANDARD_INPUT:
        yield from filter(None, map(str.strip, sys.stdin))
        return
    try:
        with Path(name).open(encoding="utf-8-sig", errors="replace") as file:
            yield from filter(None, map(str.strip, file))
    except OSError as error:
        raise MachineError(f"{name}: {error.strerror or error}") from error
