"""A folder that was typed on a command line."""

import argparse
from pathlib import Path


def read_folder(text: str) -> Path:
    """Reads the name of a folder.

    Raises:
        argparse.ArgumentTypeError: There is no such folder.
    """
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {text}")
    return path
