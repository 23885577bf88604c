"""Builds editions: on the disk beside the old one, or in memory where it must be."""

import logging
from datetime import datetime

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.trust import Decision
from csap_desktop.edition.format import decode
from csap_desktop.errors import DamagedError, PublisherError
from csap_desktop.services.change_recording import tell_changes
from csap_desktop.store.content_builder import build_in_memory
from csap_desktop.store.content_store import ContentStore
from csap_desktop.store.install import Came, install
from csap_desktop.store.pointer import Pointer, read_checked, read_previous

logger = logging.getLogger(__name__)

BUNDLED_DATA = "edition.json"


def install_edition(
    paths: AppPaths, old: Pointer | None, decision: Decision, now: datetime
) -> Pointer:
    """Installs the data file kept with a damaged store, else the bundled one.

    Args:
        paths: Where files are.
        old: What is in use; None for nothing.
        decision: Why something is installed.
        now: The present moment (aware).

    Returns:
        What is in use from now on.

    Raises:
        DamagedError: The bundled data file cannot be used.
        MachineError: The disk is full or read-only; what was in use stays in use.
    """
    tell_changes(paths, now)  # up to what is in use, before it is replaced
    pointer = _install(paths, old, decision, now)
    tell_changes(paths, now)
    return pointer


def _install(
    paths: AppPaths, old: Pointer | None, decision: Decision, now: datetime
) -> Pointer:
    """Builds it and points to it; see `install_edition`.

    Raises:
        DamagedError: The bundled data file cannot be used.
    """
    if old and decision is Decision.REBUILD:
        try:
            kept = read_checked(paths.content / old.data, old.data_sha256)
            way_back = read_previous(paths.content)
            return install(paths.content, kept, way_back, now, came_of(old))
        except (DamagedError, PublisherError) as error:
            logger.info("the kept data file cannot be used: %s", error)
    try:
        return install(paths.content, bundled_data(paths), old, now)
    except PublisherError as error:
        raise DamagedError(f"{paths.bundled / BUNDLED_DATA}: {error}") from error


def came_of(pointer: Pointer) -> Came:
    """Returns how an installed edition came.

    Args:
        pointer: It.
    """
    return Came(
        pointer.origin,
        pointer.editors,
        pointer.instead_of,
        pointer.brought_back,
        pointer.proved_at,
    )


def build_unwritten(paths: AppPaths) -> tuple[int, ContentStore]:
    """Builds the bundled edition in memory.

    Args:
        paths: Where files are.

    Returns:
        The number of the edition, and its open store.

    Raises:
        DamagedError: The bundled data file cannot be used.
    """
    try:
        edition = decode(bundled_data(paths))
    except PublisherError as error:
        raise DamagedError(f"{paths.bundled / BUNDLED_DATA}: {error}") from error
    return edition.edition.number, ContentStore(build_in_memory(edition))


def bundled_data(paths: AppPaths) -> bytes:
    """Reads the data file inside the program.

    Args:
        paths: Where files are.

    Raises:
        DamagedError: It is missing.
    """
    path = paths.bundled / BUNDLED_DATA
    try:
        return path.read_bytes()
    except OSError as error:
        raise DamagedError(str(path)) from error
