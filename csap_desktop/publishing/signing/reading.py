"""Reads files of proposals and publications, never more of them than may be."""

from pathlib import Path

from csap_desktop.edition.format import LIMIT_BYTES
from csap_desktop.publishing.refusals import NotDoneError


def read_bytes(path: Path, advice: str, limit_bytes: int = LIMIT_BYTES) -> bytes:
    """Reads a file; one byte more than its limit where it is longer.

    Args:
        path: The file.
        advice: What to do where it cannot be read.
        limit_bytes: Its largest size.

    Raises:
        NotDoneError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit_bytes + 1)
    except OSError as error:
        raise NotDoneError(path, error.strerror or str(error), advice) from error
