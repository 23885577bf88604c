"""Reads a publication with the code that laptops use, and keeps what was answered."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.api.metadata import Metadata, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig
from typing_extensions import override

from csap_desktop.edition.format import LIMIT_BYTES as DATA_LIMIT_BYTES
from csap_desktop.net.message import Reply
from csap_desktop.publishing.refusals import RefusedError
from csap_desktop.publishing.signing.places import Place
from csap_desktop.publishing.signing.roles import (
    DATA_FILE,
    DOCUMENT_LIMIT_BYTES,
    LIMIT_BYTES,
    ROOT,
    ROTATIONS_LIMIT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
)
from csap_desktop.publishing.signing.writing import Tell

_BASE = "publication:"
_FOUND = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """What a place said when it was asked for a file.

    Attributes:
        name: The path of the file in the publication.
        reply: The answer.
    """

    name: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class Look:
    """What a laptop found.

    Attributes:
        answers: Every answer, in the order of asking.
        refusal: Why a laptop would refuse the publication; None where it takes it.
    """

    answers: tuple[Answer, ...]
    refusal: str | None

    def found(self, ending: str) -> Answer | None:
        """Returns the last file that was found with an ending: "snapshot.json"."""
        for answer in reversed(self.answers):
            if answer.name.endswith(ending) and answer.reply.status == _FOUND:
                return answer
        return None


def look(place: Place, trust: bytes, tell: Tell) -> Look:
    """Takes a publication as a laptop with an empty folder does.

    Args:
        place: Where it is.
        trust: The root that laptops trust.
        tell: Is told of each file.

    Raises:
        RefusedError: The place does not answer.
    """
    fetcher = _Fetcher(place, tell)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            _take(fetcher, trust, Path(scratch))
        except (RepositoryError, DownloadError) as error:
            if fetcher.unreachable:
                raise fetcher.unreachable from error
            return Look(tuple(fetcher.answers), str(error))
    return Look(tuple(fetcher.answers), None)


def _take(fetcher: FetcherInterface, trust: bytes, scratch: Path) -> None:
    """Asks for everything that is listed."""
    metadata, targets = scratch / "metadata", scratch / "targets"
    metadata.mkdir()
    targets.mkdir()
    updater = Updater(
        str(metadata),
        f"{_BASE}metadata/",
        str(targets),
        f"{_BASE}targets/",
        fetcher,
        UpdaterConfig(
            ROTATIONS_LIMIT,
            0,
            LIMIT_BYTES[ROOT],
            LIMIT_BYTES[TIMESTAMP],
            LIMIT_BYTES[SNAPSHOT],
            LIMIT_BYTES[TARGETS],
        ),
        bootstrap=trust,
    )
    updater.refresh()
    for name in _listed(metadata / "targets.json"):
        info = updater.get_targetinfo(name)
        if info:
            Path(updater.download_target(info)).unlink()


def _listed(path: Path) -> tuple[str, ...]:
    """Returns the names in a list of files that was verified a moment ago."""
    listed: Metadata[Targets] = Metadata.from_bytes(path.read_bytes())
    return tuple(listed.signed.targets)


class _Fetcher(FetcherInterface):
    """Asks a place, and keeps its answers without the large bodies."""

    def __init__(self, place: Place, tell: Tell) -> None:
        self.answers: list[Answer] = []
        self.unreachable: RefusedError | None = None
        self._place = place
        self._tell = tell

    @override
    def _fetch(self, url: str) -> Iterator[bytes]:
        name = url.removeprefix(_BASE)
        self._tell(name)
        try:
            reply = self._place.get(name, _limit(name))
        except RefusedError as error:
            self.unreachable = error
            raise
        kept = reply.body if name.endswith(".json") else b""
        self.answers.append(Answer(name, Reply(reply.status, reply.headers, kept)))
        if reply.status != _FOUND:
            raise DownloadHTTPError(f"{name}: status {reply.status}", reply.status)
        return iter((reply.body,))


def _limit(name: str) -> int:
    """Returns the largest file that laptops take under a name."""
    if name.startswith("metadata/"):
        return LIMIT_BYTES[
            name.removesuffix(".json").rpartition("/")[2].rpartition(".")[2]
        ]
    return DATA_LIMIT_BYTES if name.endswith(DATA_FILE) else DOCUMENT_LIMIT_BYTES
