"""The front file in use, read before the first paint. Loads no database."""

import logging
import re
from datetime import UTC, datetime
from pathlib import Path

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.origin import BUNDLED_ORIGIN, EditionOrigin
from csap_desktop.domain.trust import OFFICIAL, Decision, InUse, decide
from csap_desktop.edition.front import FrontEdition, read
from csap_desktop.errors import DamagedError, PublisherError
from csap_desktop.store.pointer import (
    Pointer,
    Sha256,
    by_hashlib,
    read_checked,
    read_pointer,
)

logger = logging.getLogger(__name__)

BUNDLED_FRONT = "front.json"

# A front file begins with these fields, so that the number and the day of the bundled
# edition are known without parsing a megabyte that may not be needed.
_HEAD = re.compile(rb'\A\{"format":\d+,"edition":\{"number":(\d+),')
_DAY = re.compile(_HEAD.pattern + rb'"published_on":"(\d{4}-\d\d-\d\d)"')
_HEAD_BYTES = 100


@frozen
class LoadedFront:
    """The front file that answers are worked out from.

    Attributes:
        front: What it holds.
        fallen_back: Whether the installed one was damaged and the bundled one is used.
        origin: Where it came from.
    """

    front: FrontEdition
    fallen_back: bool
    origin: EditionOrigin = BUNDLED_ORIGIN


@frozen
class InstallReport:
    """What was found and done while the library was opened.

    Attributes:
        edition: Number of the edition in use.
        origin: Where it came from: "bundled", "official" or "unofficial".
        installed_at: When it was installed, as ISO 8601 text in UTC.
        installed_now: Whether it was installed just now.
        healed: What was damaged and has been rebuilt; None when all was well.
        unwritable: Why nothing could be kept on this disk; None when it could.
    """

    edition: int
    origin: str
    installed_at: str
    installed_now: bool
    healed: str | None
    unwritable: str | None


def load_front(paths: AppPaths, sha256: Sha256 = by_hashlib) -> LoadedFront:
    """Reads the front file of the installed edition, else the bundled one.

    Args:
        paths: Where files are.
        sha256: How hashes are worked out.

    Returns:
        The newer of the two; the bundled one when the installed one is damaged.

    Raises:
        DamagedError: The program's own front file cannot be used.
    """
    path = paths.bundled / BUNDLED_FRONT
    try:
        pointer = read_pointer(paths.content, sha256)
        decision = decide(in_use(pointer), bundled_number(path), sound=True)
        if pointer and decision is Decision.KEEP:
            front = _installed(paths.content, pointer, sha256)
            return LoadedFront(
                front,
                fallen_back=False,
                origin=origin_of(pointer),
            )
    except (DamagedError, PublisherError) as error:
        logger.info("the installed front file is damaged: %s", error)
        return LoadedFront(_bundled(path), fallen_back=True)
    return LoadedFront(_bundled(path), fallen_back=False)


def in_use(pointer: Pointer | None) -> InUse | None:
    """Returns what is decided by about an installed edition.

    Args:
        pointer: What is in use; None for nothing.
    """
    if pointer is None:
        return None
    return InUse(
        pointer.edition, pointer.data_sha256, pointer.origin, pointer.instead_of
    )


def bundled_number(path: Path) -> int:
    """Returns the number of the edition inside the program.

    Args:
        path: The bundled front file.

    Raises:
        DamagedError: The file is missing or is no front file.
    """
    return int(_head(path, _HEAD)[1])


def lowest_time(front: Path, pointer: Pointer, *, official: bool) -> datetime:
    """Returns the time that no true clock stands before.

    The program was built after the bundled edition was published, and an official
    edition was proved by a clock that its signatures held to. What another source has
    brought says nothing of the time, nor does the day of an installation: a wrong clock
    in either would end syncs for good.

    Args:
        front: The bundled front file.
        pointer: What is in use.
        official: Whether an official source is asked.

    Returns:
        It (aware, UTC).

    Raises:
        DamagedError: The file is missing or is no front file.
    """
    day = _head(front, _DAY)[2].decode()
    try:
        built_at = datetime.fromisoformat(day).replace(tzinfo=UTC)
    except ValueError as error:
        raise DamagedError(str(front)) from error
    if official and pointer.origin == OFFICIAL and pointer.proved_at:
        return max(built_at, datetime.fromisoformat(pointer.proved_at))
    return built_at


def origin_of(pointer: Pointer) -> EditionOrigin:
    """Says where an installed edition came from.

    Args:
        pointer: What is in use.
    """
    return EditionOrigin(pointer.origin, pointer.brought_back)


def _head(path: Path, pattern: re.Pattern[bytes]) -> re.Match[bytes]:
    """Reads the first fields of a front file.

    Raises:
        DamagedError: The file is missing or is no front file.
    """
    try:
        with path.open("rb") as file:
            head = pattern.match(file.read(_HEAD_BYTES))
    except OSError as error:
        raise DamagedError(str(path)) from error
    if head is None:
        raise DamagedError(str(path))
    return head


def _installed(folder: Path, pointer: Pointer, sha256: Sha256) -> FrontEdition:
    """Reads the installed front file; its hash stands in the pointer."""
    return read(read_checked(folder / pointer.front, pointer.front_sha256, sha256))


def _bundled(path: Path) -> FrontEdition:
    """Reads the front file inside the program.

    Raises:
        DamagedError: It cannot be used.
    """
    try:
        return read(path.read_bytes())
    except (OSError, PublisherError) as error:
        raise DamagedError(str(path)) from error
