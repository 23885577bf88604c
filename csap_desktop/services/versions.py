"""Versions of the program and of what it runs on, for whoever helps from afar.

Names no person, no computer, no place and nothing that was looked up.
"""

import platform
import sys

from csap_desktop import __version__
from csap_desktop.domain.frozen import frozen
from csap_desktop.edition.front import FrontEdition
from csap_desktop.errors import MachineError
from csap_desktop.store.engine import describe_sqlite


@frozen
class Versions:
    """What is installed.

    Attributes:
        program: Version of the program.
        packaged: Whether it is the packaged program rather than run from Python.
        edition: Number of the edition.
        format: Version of the format of its data file.
        python: Version of Python.
        database: Version of SQLite, in words; empty where it cannot be used.
        system: The operating system and its version.
    """

    program: str
    packaged: bool
    edition: int
    format: int
    python: str
    database: str
    system: str


def find_versions(front: FrontEdition) -> Versions:
    """Finds what is installed; opens a database in memory.

    Args:
        front: The edition in use.
    """
    try:
        database = describe_sqlite()
    except MachineError:
        database = ""
    return Versions(
        program=__version__,
        packaged=hasattr(sys, "_MEIPASS"),
        edition=front.edition.number,
        format=front.format,
        python=platform.python_version(),
        database=database,
        system=f"{platform.system()} {platform.release()} ({platform.machine()})",
    )
