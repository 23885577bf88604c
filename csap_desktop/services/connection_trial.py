"""Tests the connections that this laptop uses, and names what keeps them from working.

Source: docs/sync.md, "Test my connection". Blocks; belongs on a worker's thread.
"""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from csap_desktop.domain.connection import Cause, Diagnosis
from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import UsageError
from csap_desktop.net.client import HttpClient
from csap_desktop.net.diagnosis import ConnectionTest, LooksRight
from csap_desktop.net.message import Reply

TIMESTAMP = "metadata/timestamp.json"
"""The file of a publication that every laptop asks for."""

_READY = "ready"


@frozen
class UsedConnection:
    """Something this laptop reads from or sends to.

    Attributes:
        use: "editions" or "enquiries".
        address: Of the publication, a folder too, or of the service.
    """

    use: str
    address: str


@frozen
class ConnectionFinding:
    """What the test of one connection found.

    Attributes:
        used: What was tested.
        diagnosis: What was found.
    """

    used: UsedConnection
    diagnosis: Diagnosis


def try_connections(
    used: tuple[UsedConnection, ...],
    make_client: Callable[[], HttpClient],
    now: datetime,
) -> Iterator[ConnectionFinding]:
    """Tests connections one after the other; each result comes when it is there.

    Args:
        used: What to test.
        make_client: Makes the client when the first address of HTTP is tested.
        now: The present moment (aware).

    Raises:
        UsageError: An address is neither one of HTTP nor a folder.
    """
    for one in used:
        scheme = one.address.partition("://")[0].lower()
        if scheme in {"http", "https"}:
            path, looks_right = _WANTED[one.use]
            address = f"{one.address.rstrip('/')}/{path}"
            test = ConnectionTest(make_client(), address)
            yield ConnectionFinding(one, test.run(looks_right, now))
        elif one.use == "editions":
            yield ConnectionFinding(one, _look_into(Path(one.address)))
        else:
            raise UsageError(f"{one.address}: neither an address nor a folder")


def _look_into(folder: Path) -> Diagnosis:
    """Looks whether a folder or a stick is there and holds a publication."""
    try:
        data = (folder / TIMESTAMP).read_bytes()
    except OSError:
        gone = not folder.is_dir()
        cause = Cause.FOLDER_GONE if gone else Cause.NOT_A_PUBLICATION
        return Diagnosis(str(folder), cause, ())
    sound = _kind_of(data) == "timestamp"
    cause = Cause.WELL if sound else Cause.NOT_A_PUBLICATION
    return Diagnosis(str(folder), cause, ())


def _is_timestamp(reply: Reply) -> bool:
    """Says whether an answer looks like the head of a publication; proves nothing."""
    return _kind_of(reply.body) == "timestamp"


def _is_ready(reply: Reply) -> bool:
    """Says whether an answer is that of a service for enquiries."""
    found = _object(reply.body)
    return isinstance(found.get("contract"), int)


def _kind_of(data: bytes) -> object:
    """Returns the kind of signed metadata; None where it is something else."""
    signed = _object(data).get("signed")
    return signed.get("_type") if isinstance(signed, dict) else None


def _object(data: bytes) -> dict[str, object]:
    """Reads a JSON object; an empty one where it is something else."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


_WANTED: dict[str, tuple[str, LooksRight]] = {
    "editions": (TIMESTAMP, _is_timestamp),
    "enquiries": (_READY, _is_ready),
}
"""Which file is asked for, and how it is known."""
