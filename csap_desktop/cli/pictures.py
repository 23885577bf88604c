"""`csap-desktop pictures`: every page and state drawn without a screen, as PNG."""

import argparse
import os
import re
from pathlib import Path

from csap_desktop.cli.printing import print_line
from csap_desktop.cli.session import Session
from csap_desktop.errors import UsageError

_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")
_SCALES = (0.5, 4.0)


def describe_pictures(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument(
        "out", type=Path, metavar="OUT_DIR", help="folder; made if missing"
    )
    parser.add_argument(
        "--theme", choices=("light", "dark", "contrast"), default="light"
    )
    parser.add_argument("--scale", type=float, default=1.0, metavar="1.0")
    parser.add_argument("--size", default="1366x768", metavar="1366x768")
    parser.add_argument(
        "--text-size", type=int, default=100, metavar="100", help="in per cent"
    )
    parser.add_argument(
        "--language",
        default="",
        metavar="pseudo",
        help="that of a catalogue, or pseudo: longer and accented, to find faults by",
    )
    parser.add_argument(
        "--right-to-left", action="store_true", help="everything mirrored"
    )
    parser.set_defaults(command=run_pictures)


def run_pictures(session: Session, options: argparse.Namespace) -> int:
    """Draws the pictures and says where they are.

    Raises:
        UsageError: The size or the scale makes no sense.
    """
    size = _SIZE.fullmatch(options.size)
    if size is None:
        raise UsageError("--size: width and height are expected, like 1366x768")
    low, high = _SCALES
    if not low <= options.scale <= high:
        raise UsageError(f"--scale: a number from {low} to {high} is expected")
    # Qt reads both when it starts, so they are set before it is imported.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    from csap_desktop.ui.pictures import Sitting, draw_pictures  # noqa: PLC0415

    sitting = Sitting(
        options.theme,
        (int(size[1]), int(size[2])),
        options.text_size,
        options.language,
        options.right_to_left,
    )
    drawn = draw_pictures(session.paths, options.out, sitting)
    print_line(f"{len(drawn)} pictures in {options.out}")
    return 0
