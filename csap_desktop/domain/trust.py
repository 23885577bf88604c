"""Decides which edition to use; others act on it."""

from enum import Enum


class Decision(Enum):
    """What to do about the installed edition."""

    KEEP = "keep"
    INSTALL_BUNDLED = "install-bundled"
    REBUILD = "rebuild"


def decide(installed: int | None, bundled: int, *, sound: bool) -> Decision:
    """Decides between the installed edition and the bundled one.

    Args:
        installed: Number of the installed edition; None when there is none.
        bundled: Number of the bundled edition.
        sound: Whether the installed files have the bytes they had.

    Returns:
        INSTALL_BUNDLED when nothing is installed or the program brought a newer
        edition; REBUILD when the installed files are damaged; else KEEP. An installed
        edition that is newer than the bundled one is never replaced by it.
    """
    if installed is None or bundled > installed:
        return Decision.INSTALL_BUNDLED
    return Decision.KEEP if sound else Decision.REBUILD
