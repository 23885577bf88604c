"""Decides which edition to use; others act on it.

Three may compete: the one in use, the one inside the program, and one that a source
offers. What is signed is proved before anything is decided here.
"""

from enum import Enum

from csap_desktop.domain.frozen import frozen

BUNDLED, OFFICIAL, UNOFFICIAL = "bundled", "official", "unofficial"
"""Where an edition came from; how the pointer and the command line call it."""


class Decision(Enum):
    """What to do about the edition in use."""

    KEEP = "keep"
    INSTALL_BUNDLED = "install-bundled"
    REBUILD = "rebuild"
    INSTALL_OFFERED = "install-offered"
    REFUSE_LOWER = "refuse-lower"
    REFUSE_CHANGED = "refuse-changed"


@frozen
class InUse:
    """The installed edition.

    Attributes:
        number: Its number.
        sha256: Hash of its data file.
        origin: Where it came from.
        instead_of: Number of the bundled edition when it was installed.
    """

    number: int
    sha256: str = ""
    origin: str = BUNDLED
    instead_of: int = 0


@frozen
class Offered:
    """An edition that is signed by the keys that are trusted.

    Attributes:
        number: Its number.
        sha256: Hash of its data file.
        floor: Number and hash of the highest edition that the same editors' keys have
            shown before; None for none.
        bundled_sha256: Hash of the bundled data file.
    """

    number: int
    sha256: str
    floor: tuple[int, str] | None = None
    bundled_sha256: str = ""


def decide(
    installed: InUse | None,
    bundled: int,
    *,
    sound: bool,
    offered: Offered | None = None,
) -> Decision:
    """Decides between the installed edition, the bundled one and an offered one.

    Args:
        installed: The installed edition; None when there is none.
        bundled: Number of the bundled edition.
        sound: Whether the installed files have the bytes they had.
        offered: What a source offers; None at a start.

    Returns:
        At a start INSTALL_BUNDLED when nothing is installed or the program brought a
        newer edition, else REBUILD or KEEP. A newer one is also one that came with the
        program after an unofficial edition was installed, whatever that calls itself.
        For an offered edition INSTALL_OFFERED, KEEP where it is in use already, or why
        it is refused: its number may not fall below what the same editors' keys have
        shown or what the program brings, and one number means one data file.
    """
    if offered is not None:
        return _weigh(installed, bundled, offered, sound=sound)
    if installed is None or bundled > _highest_known(installed):
        return Decision.INSTALL_BUNDLED
    return Decision.KEEP if sound else Decision.REBUILD


def _highest_known(installed: InUse) -> int:
    """Returns the number above which a bundled edition is newer than the installed.

    What an unofficial edition calls itself says nothing. An edition that was brought
    back stays although the program has a newer one that it was put in the place of.
    """
    if installed.origin == UNOFFICIAL:
        return installed.instead_of
    return max(installed.number, installed.instead_of)


def _weigh(
    installed: InUse | None, bundled: int, offered: Offered, *, sound: bool
) -> Decision:
    """Decides about an offered edition."""
    known = [(bundled, offered.bundled_sha256)]
    known += [offered.floor] if offered.floor else []
    if any(offered.number < number for number, _ in known):
        return Decision.REFUSE_LOWER
    if any(
        offered.number == number and offered.sha256 != sha256
        for number, sha256 in known
    ):
        return Decision.REFUSE_CHANGED
    if installed and sound and installed.sha256 == offered.sha256:
        return Decision.KEEP
    return Decision.INSTALL_OFFERED
