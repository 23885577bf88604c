"""Reads a publication with the code that laptops use, and keeps what was answered."""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import Metadata, Targets
from typing_extensions import override

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.domain.trust_memory import Remembered
from csap_desktop.edition.format import LIMIT_BYTES as DATA_LIMIT_BYTES
from csap_desktop.errors import PublisherError, RefusedError, SourceError
from csap_desktop.net.message import Reply
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.places import Place
from csap_desktop.publishing.signing.roles import DATA_FILE
from csap_desktop.publishing.signing.writing import Tell
from csap_desktop.sync.client import Publication
from csap_desktop.sync.fetching import PublicationFetcher
from csap_desktop.sync.limits import DOCUMENT_BYTES

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


def look(place: Place, trust: bytes, tell: Tell, now: datetime) -> Look:
    """Takes a publication as a laptop with an empty folder does.

    Args:
        place: Where it is.
        trust: The root that laptops trust.
        tell: Is told of each file.
        now: The present moment (aware).

    Raises:
        NotDoneError: The place does not answer.
    """
    fetcher = _Fetcher(place, tell)
    refusal = None
    with tempfile.TemporaryDirectory() as scratch:
        try:
            _take(Publication(trust, _Nothing(), fetcher, Path(scratch), now), fetcher)
        except (PublisherError, SourceError) as error:
            refusal = str(error)
    if fetcher.unreachable:
        raise fetcher.unreachable
    return Look(tuple(fetcher.said), refusal)


def _take(publication: Publication, fetcher: PublicationFetcher) -> None:
    """Asks for everything that is listed."""
    publication.refresh()
    publication.judge()
    *_, listed = (data for name, data in fetcher.answers.items() if _is_list(name))
    targets: Metadata[Targets] = Metadata.from_bytes(listed)
    for name in targets.signed.targets:
        publication.fetch(name, _limit(name))


def _is_list(name: str) -> bool:
    """Tells whether a file is a list of files."""
    return name.endswith("targets.json")


def _limit(name: str) -> int:
    """Returns the largest file that laptops take under a name."""
    return DATA_LIMIT_BYTES if name == DATA_FILE else DOCUMENT_BYTES


class _Nothing:
    """Remembers nothing: the laptop is new."""

    def read(self, anchor: str) -> Remembered:
        """Returns that nothing was seen before."""
        del anchor
        return Remembered()

    def keep(self, anchor: str, seen: Remembered) -> None:
        """Forgets it."""


class _Fetcher(PublicationFetcher):
    """Asks a place, and keeps its answers without the large bodies."""

    def __init__(self, place: Place, tell: Tell) -> None:
        super().__init__(f"{_BASE}metadata/", f"{_BASE}targets/", lambda: False)
        self.said: list[Answer] = []
        self.unreachable: NotDoneError | None = None
        self._place = place
        self._tell = tell

    @override
    def _read(self, url: str, limit_bytes: int) -> bytes:
        name = url.removeprefix(_BASE)
        self._tell(name)
        try:
            reply = self._place.get(name, limit_bytes)
        except NotDoneError as error:
            self.unreachable = error
            raise SourceError(Reason.SERVER.value, str(error)) from error
        kept = reply.body if name.endswith(".json") else b""
        self.said.append(Answer(name, Reply(reply.status, reply.headers, kept)))
        if reply.status != _FOUND:
            raise DownloadHTTPError(f"{name}: status {reply.status}", reply.status)
        if len(reply.body) > limit_bytes:
            raise RefusedError(Reason.TOO_BIG.value, name)
        return reply.body
