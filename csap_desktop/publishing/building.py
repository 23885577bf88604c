"""The files built from an edition, and whether those on disk are up to date."""

import stat
from pathlib import Path

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.format import encode
from csap_desktop.edition.front_writer import front_bytes
from csap_desktop.edition.schema import schema
from csap_desktop.files import replace_file

_READABLE = stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IROTH
"""Everybody may read: the files are installed for all users of a computer."""


def build_files(edition: Edition) -> dict[str, bytes]:
    """Returns the content of every built file, by name.

    Args:
        edition: An edition that passed the checks.
    """
    return {
        "edition.json": encode(edition),
        "front.json": front_bytes(edition),
        "edition.schema.json": schema(),
    }


def write_files(files: dict[str, bytes], folder: Path) -> None:
    """Replaces the built files, each as a whole.

    Args:
        files: Contents by name.
        folder: The folder they go to.
    """
    for name, data in files.items():
        replace_file(folder / name, data)
        (folder / name).chmod(_READABLE)


def find_outdated(files: dict[str, bytes], folder: Path) -> tuple[str, ...]:
    """Returns the names of built files that are missing or have other bytes.

    Args:
        files: Contents by name, as they should be.
        folder: The folder they are in.
    """
    return tuple(
        name
        for name, data in files.items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != data
    )
