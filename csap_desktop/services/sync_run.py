"""One sync from the first request to the installed edition."""

import hashlib
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.changes import Change
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.sync import SyncOutcome, SyncPhase, SyncProgress
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.domain.trust import OFFICIAL, UNOFFICIAL, Decision, Offered, decide
from csap_desktop.edition.format import LIMIT_BYTES, reread
from csap_desktop.edition.version import FORMAT
from csap_desktop.errors import (
    DamagedError,
    MachineError,
    RefusedError,
    SourceError,
)
from csap_desktop.files import replace_file
from csap_desktop.services.change_recording import tell_changes
from csap_desktop.services.documents import Documents
from csap_desktop.services.edition_acceptance import accept
from csap_desktop.services.installation import (
    BUNDLED_FRONT,
    bundled_number,
    in_use,
    lowest_time,
)
from csap_desktop.services.installer import bundled_data
from csap_desktop.services.sync_documents import fetch_documents
from csap_desktop.services.sync_sources import SyncSource
from csap_desktop.store.install import Came, install
from csap_desktop.store.pointer import (
    Pointer,
    read_checked,
    read_previous,
    write_pointer,
)
from csap_desktop.store.trust_store import TrustStore
from csap_desktop.sync.client import Publication
from csap_desktop.sync.demands import Demands
from csap_desktop.sync.fetching import PublicationFetcher
from csap_desktop.sync.offered import Proved, Target

logger = logging.getLogger(__name__)

EDITION_TARGET = "edition.json"

_REFUSALS = {
    Decision.REFUSE_LOWER: Reason.EDITION_LOWER,
    Decision.REFUSE_CHANGED: Reason.SAME_NUMBER,
}


class SyncRun:
    """One sync. Used once, from one thread.

    Attributes:
        pointer: What is in use.
        changes: What differs from the edition before.
        expires_at: When the word that this is the latest runs out; None if not proved.
        clock_behind: Whether the clock stands behind the highest time seen.
    """

    def __init__(
        self,
        paths: AppPaths,
        source: SyncSource,
        pointer: Pointer,
        now: datetime,
        progress: Callable[[SyncProgress], None],
    ) -> None:
        """Takes what it needs; nothing is asked yet.

        Args:
            paths: Where files are.
            source: Where to look.
            pointer: What is in use; its files are sound.
            now: The present moment (aware).
            progress: Is told how far it is.
        """
        self._paths = paths
        self._source = source
        self._now = now
        self._progress = progress
        self._bundled = bundled_data(paths)
        self._bundled_number = bundled_number(paths.bundled / BUNDLED_FRONT)
        self.pointer = pointer
        self.changes: tuple[Change, ...] = ()
        self.expires_at: datetime | None = None
        self.clock_behind = False

    def run(self, fetcher: PublicationFetcher, scratch: Path) -> SyncOutcome:
        """Looks, and installs what is offered if it is newer and may be shown.

        Args:
            fetcher: Brings files.
            scratch: An empty folder for this sync alone.

        Raises:
            RefusedError: It is not to be believed, or may not be shown.
            SourceError: It does not come, or nobody wants it any more.
            MachineError: The disk is full or read-only; what was in use stays.
        """
        self._tell(SyncPhase.LOOKING)
        memory = TrustStore(self._paths.trust_store)
        root = self._source.root
        front, official = self._paths.bundled / BUNDLED_FRONT, self._source.official
        demands = Demands(
            not_before=lowest_time(front, self.pointer, official=official)
        )
        publication = Publication(root, memory, fetcher, scratch, self._now, demands)
        self.clock_behind = publication.clock_behind
        proved = publication.refresh()
        publication.judge()
        self.expires_at = proved.expires_at
        target = publication.find(EDITION_TARGET)
        if target is None:
            raise RefusedError(Reason.NO_EDITION.value)
        return self._take(publication, proved, target, fetcher)

    def _take(
        self,
        publication: Publication,
        proved: Proved,
        target: Target,
        fetcher: PublicationFetcher,
    ) -> SyncOutcome:
        """Takes the edition that is offered.

        Raises:
            SourceError: Nobody wants it any more.
        """
        announced = _announced(target)
        if target.sha256 == self.pointer.data_sha256:
            announced = self.pointer.edition
        if announced is not None:
            decision = self._decide(publication, proved, announced, target.sha256)
            if decision is Decision.KEEP:
                publication.remember_edition(proved, announced, target.sha256)
                self._mark(proved)
                edition = self._edition_in_use(target, publication, fetcher)
                self._fetch_documents(edition, publication, fetcher)
                return SyncOutcome.UNCHANGED
        data = self._kept(target) or self._fetch(publication, target, fetcher)
        self._tell(SyncPhase.CHECKING)
        edition = accept(data, announced)
        self._decide(publication, proved, edition.edition.number, target.sha256)
        if fetcher.cancelled():
            raise SourceError(Reason.CANCELLED.value)
        self._install(data, edition, proved)
        try:
            publication.remember_edition(proved, self.pointer.edition, target.sha256)
        except MachineError as error:  # what is installed is the floor as well
            logger.info("the trust store does not know yet: %s", error)
        self._fetch_documents(edition, publication, fetcher)
        return SyncOutcome.UPDATED

    def _decide(
        self, publication: Publication, proved: Proved, number: int, sha256: str
    ) -> Decision:
        """Decides about an edition.

        Raises:
            RefusedError: It may not take the place of what is in use.
        """
        bundled_sha256 = hashlib.sha256(self._bundled).hexdigest()
        floor = self._floor(publication, proved)
        decision = decide(
            in_use(self.pointer),
            self._bundled_number,
            sound=True,
            offered=Offered(number, sha256, floor, bundled_sha256),
        )
        if decision in _REFUSALS:
            detail = f"edition {number}, in use {self.pointer.edition}"
            raise RefusedError(_REFUSALS[decision].value, detail)
        return decision

    def _floor(
        self, publication: Publication, proved: Proved
    ) -> tuple[int, str] | None:
        """Returns the highest edition of these editors that was ever in use here.

        What is installed says so too, in case the trust store was lost.
        """
        known = publication.edition_floor(proved)
        floors = [(known.version, known.sha256)] if known else []
        floors += [
            (one.edition, one.data_sha256)
            for one in (self.pointer, read_previous(self._paths.content))
            if one and one.editors == proved.editors
        ]
        return max(floors, default=None)

    def _kept(self, target: Target) -> bytes | None:
        """Returns a data file that is here already, as that of the edition before is.

        What it says is proved by the hash that was signed.
        """
        previous = read_previous(self._paths.content)
        if previous and previous.data_sha256 == target.sha256:
            try:
                return read_checked(self._paths.content / previous.data, target.sha256)
            except DamagedError:
                return None
        same = hashlib.sha256(self._bundled).hexdigest() == target.sha256
        return self._bundled if same else None

    def _fetch(
        self, publication: Publication, target: Target, fetcher: PublicationFetcher
    ) -> bytes:
        """Fetches the data file."""
        total = target.length_bytes
        self._tell(SyncPhase.FETCHING, 0, total)
        fetcher.progress = lambda done: self._tell(SyncPhase.FETCHING, done, total)
        return publication.fetch(target.name, LIMIT_BYTES)

    def _install(self, data: bytes, edition: Edition, proved: Proved) -> None:
        """Installs an edition and notes what it changes."""
        self._tell(SyncPhase.INSTALLING)
        folder, old, now = self._paths.content, self.pointer, self._now
        tell_changes(self._paths, now)  # up to what is in use, before it is replaced
        came = self._came(proved)
        self.pointer = install(folder, data, old, now, came, edition)
        self.changes = tell_changes(self._paths, now)

    def _edition_in_use(
        self, target: Target, publication: Publication, fetcher: PublicationFetcher
    ) -> Edition:
        """Reads the edition in use; a damaged data file is brought again.

        Raises:
            DamagedError: It is damaged, and what is offered is another one.
        """
        path, sha256 = self._paths.content / self.pointer.data, self.pointer.data_sha256
        try:
            return reread(read_checked(path, sha256))
        except DamagedError:
            if target.sha256 != sha256:
                raise
            data = self._kept(target) or self._fetch(publication, target, fetcher)
            replace_file(path, data)
            logger.info("the data file was damaged; it was brought again")
            return reread(data)

    def _fetch_documents(
        self, edition: Edition, publication: Publication, fetcher: PublicationFetcher
    ) -> None:
        """Brings the documents of the edition in use."""
        documents = Documents(self._paths)
        fetch_documents(documents, edition, publication, fetcher, self._progress)

    def _mark(self, proved: Proved) -> None:
        """Notes that the edition in use is what an official source offers."""
        came = self._came(proved)
        marked = replace(
            self.pointer,
            origin=came.origin,
            editors=came.editors,
            instead_of=came.instead_of,
            brought_back=0,
        )
        if self._source.official and marked != self.pointer:
            marked = replace(marked, proved_at=came.proved_at)
            write_pointer(self._paths.content, marked)
            self.pointer = marked

    def _came(self, proved: Proved) -> Came:
        """Says how the edition came."""
        origin = OFFICIAL if self._source.official else UNOFFICIAL
        now = self._now.isoformat(timespec="seconds")
        return Came(origin, proved.editors, self._bundled_number, proved_at=now)

    def _tell(self, phase: SyncPhase, done: int = 0, total: int = 0) -> None:
        """Tells how far it is."""
        self._progress(SyncProgress(phase, done, total))


def _announced(target: Target) -> int | None:
    """Returns the number that was signed beside the data file; None for none.

    Raises:
        RefusedError: This program is too old for it, or it makes no sense.
    """
    number, form = target.custom.get("edition"), target.custom.get("format", FORMAT)
    if type(form) is int and form > FORMAT:
        raise RefusedError(Reason.NEWER_FORMAT.value, f"format {form}")
    if number is not None and type(number) is not int:
        raise RefusedError(Reason.MALFORMED.value, "custom.edition is no number")
    return number
