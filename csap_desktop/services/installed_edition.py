"""The installed edition, sound and usable: installed or rebuilt first where needed."""

from datetime import datetime
from pathlib import Path

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.trust import Decision, decide
from csap_desktop.edition.front import read
from csap_desktop.errors import DamagedError, PublisherError
from csap_desktop.services.change_log import is_told
from csap_desktop.services.change_log import read as read_log
from csap_desktop.services.installation import BUNDLED_FRONT, bundled_number, in_use
from csap_desktop.store.content_store import ContentStore
from csap_desktop.store.engine import open_read_only
from csap_desktop.store.pointer import Pointer, read_checked, read_pointer


@frozen
class SoundEdition:
    """What is in use, every byte of it as it was written.

    Attributes:
        pointer: Its files.
        installed_now: Whether it was installed just now.
        damage: What was damaged and has been rebuilt; None when all was well.
    """

    pointer: Pointer
    installed_now: bool
    damage: str | None


def find_sound(paths: AppPaths, now: datetime) -> SoundEdition:
    """Finds the installed edition; installs or rebuilds it first where needed.

    Args:
        paths: Where files are.
        now: The present moment (aware).

    Raises:
        DamagedError: The bundled data file cannot be used.
        MachineError: The disk is full or read-only.
    """
    pointer, damage = _inspect(paths.content)
    decision = decide(
        in_use(pointer),
        bundled_number(paths.bundled / BUNDLED_FRONT),
        sound=damage is None,
    )
    if pointer is not None and decision is Decision.KEEP:
        if not is_told(read_log(paths), pointer):
            # Somebody ended the program between the switch and the log.
            from csap_desktop.services.change_recording import (  # noqa: PLC0415 - below
                tell_changes,
            )

            tell_changes(paths, now)
        return SoundEdition(pointer, installed_now=False, damage=damage)
    # Building loads the decoder of data files, which most starts do not need.
    from csap_desktop.services.installer import install_edition  # noqa: PLC0415

    pointer = install_edition(paths, pointer, decision, now)
    return SoundEdition(pointer, installed_now=True, damage=damage)


def _inspect(folder: Path) -> tuple[Pointer | None, str | None]:
    """Reads what is installed, checks every byte and that this program can use it.

    Returns:
        The pointer, or None when nothing usable is installed; and what is damaged.
    """
    try:
        pointer = read_pointer(folder)
    except DamagedError as error:
        return None, str(error)
    if pointer is None:
        return None, None
    try:
        read_checked(folder / pointer.store, pointer.store_sha256)
        read(read_checked(folder / pointer.front, pointer.front_sha256))
        ContentStore(open_read_only(folder / pointer.store)).close()
    except (DamagedError, PublisherError) as error:
        return pointer, str(error)
    return pointer, None
