"""What is known of a publication and its files once they are proved."""

from datetime import datetime
from typing import Any

from tuf.api.metadata import TargetFile

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import RefusedError

_SHA256 = "sha256"


@frozen
class Proved:
    """What is known of a publication once its metadata is proved.

    Attributes:
        expires_at: When its word that this is the latest runs out (aware, UTC).
        editors: Which keys sign its content, as a hash.
    """

    expires_at: datetime
    editors: str


@frozen
class Target:
    """One file that a publication offers.

    Attributes:
        name: "edition.json" or "documents/<sha256>.pdf".
        length_bytes: Its exact length.
        sha256: Its hash.
        custom: What the editors said of it beside that.
    """

    name: str
    length_bytes: int
    sha256: str
    custom: dict[str, Any]


def target_of(name: str, found: TargetFile) -> Target:
    """Says what is offered under a name.

    Args:
        name: Its name.
        found: What the list of files says of it.

    Raises:
        RefusedError: That makes no sense.
    """
    sha256 = found.hashes.get(_SHA256)
    if sha256 is None:
        raise RefusedError(Reason.MALFORMED.value, f"{name}: no SHA-256")
    custom = {} if found.custom is None else found.custom
    if not isinstance(custom, dict):
        raise RefusedError(Reason.MALFORMED.value, f"{name}: custom is no object")
    return Target(name, found.length, sha256, dict(custom))
