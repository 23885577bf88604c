"""What the TUF client does not judge: floors that outlive its cache, and the clock.

Source: docs/decisions/0023.
"""

import hashlib
from collections.abc import Mapping
from datetime import datetime

from tuf.api.metadata import Metadata, Timestamp

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.domain.trust_memory import LAPSED, Floor, Remembered
from csap_desktop.errors import RefusedError
from csap_desktop.sync.boundary import our_reasons
from csap_desktop.sync.key_sets import PUBLISHING, name_keys
from csap_desktop.sync.signed_files import SignedFiles, prove

_TIMESTAMP = "timestamp.json"


def check_floors(floors: tuple[Floor, ...], seen: Remembered) -> None:
    """Holds what was proved against what was seen before.

    Args:
        floors: What was proved now.
        seen: What was seen before.

    Raises:
        RefusedError: A version is lower, or the same and says something else.
    """
    for one in floors:
        known = seen.floor(one.keys, one.name)
        if known and one.version < known.version:
            raise RefusedError(Reason.ROLLBACK.value, one.name)
        if known and one.version == known.version and one.sha256 != known.sha256:
            raise RefusedError(Reason.SAME_VERSION.value, one.name)


def refuse_other_bytes(
    files: SignedFiles, answers: Mapping[str, bytes], seen: Remembered
) -> None:
    """Refuses what the TUF client passes over in silence.

    It keeps a timestamp it has when another of the same version comes, and it believes
    a timestamp that was once seen past its expiry when the clock is put back.

    Args:
        files: What was proved.
        answers: What the source answered, by file name.
        seen: What was seen before.

    Raises:
        RefusedError: There is such a thing.
    """
    root = files.root()
    kept = next(one for one in files.floors() if one.name == Timestamp.type)
    came = prove(answers.get(_TIMESTAMP, b""), Timestamp.type, root)
    if came and came.signed.version == kept.version:
        said = hashlib.sha256(came.signed_bytes).hexdigest()
        if said != kept.sha256:
            raise RefusedError(Reason.SAME_VERSION.value, _TIMESTAMP)
    lapsed = seen.floor(name_keys(root, PUBLISHING), LAPSED)
    if lapsed and kept.version <= lapsed.version:
        raise RefusedError(Reason.CLOCK_BEHIND.value, _TIMESTAMP)


def lapsed_floor(
    files: SignedFiles, answers: Mapping[str, bytes], now: datetime
) -> tuple[Floor, ...]:
    """Returns the floor of a timestamp that is past its expiry by the clock.

    Args:
        files: What was proved.
        answers: What the source answered, by file name.
        now: The present moment (aware).

    Returns:
        One floor; none where it was something else that has expired.
    """
    root = files.root()
    came = prove(answers.get(_TIMESTAMP, b""), Timestamp.type, root)
    if came is None or not came.signed.is_expired(now):
        return ()
    return (Floor(name_keys(root, PUBLISHING), LAPSED, came.signed.version),)


def is_foreign(files: SignedFiles, answers: Mapping[str, bytes]) -> bool:
    """Says whether no key that is trusted signed what came last.

    Args:
        files: What was proved.
        answers: What the source answered, in the order it came.
    """
    with our_reasons():
        *_, last = answers.values()
        signers = set(Metadata.from_bytes(last).signatures)
        return not signers & set(files.root().keys)
