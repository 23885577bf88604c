"""Looks for a new edition, proves it, and switches to it whole.

Blocking, free of Qt, and never needed for reading: whatever goes wrong, the edition in
use stays in use, and the report says why.
"""

import logging
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.sync_lock import sync_lock
from csap_desktop.config.sync_state import read_sync_state, write_sync_state
from csap_desktop.domain.sync import (
    SyncOutcome,
    SyncProgress,
    SyncReport,
    SyncState,
)
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import (
    BusyError,
    CsapError,
    DamagedError,
    MachineError,
    PublisherError,
    RefusedError,
    SourceError,
    TrustDamagedError,
)
from csap_desktop.services.installation import BUNDLED_FRONT, bundled_number
from csap_desktop.services.installed_edition import find_sound
from csap_desktop.services.sync_run import SyncRun
from csap_desktop.services.sync_sources import SyncSource
from csap_desktop.store.pointer import read_pointer
from csap_desktop.store.trust_store import TrustStore
from csap_desktop.sync.fetching import PublicationFetcher
from csap_desktop.sync.folder_fetcher import FolderFetcher
from csap_desktop.sync.net_fetcher import Asks, NetFetcher

logger = logging.getLogger(__name__)

_SCRATCH = "sync-scratch"

Progress = Callable[[SyncProgress], None]
Cancelled = Callable[[], bool]


class SyncService:
    """Syncs one user's folder; one sync at a time, from any thread."""

    def __init__(
        self,
        paths: AppPaths,
        clock: Callable[[], datetime],
        open_client: Callable[[], Asks],
        *,
        offline: bool = False,
        wait_s: float = 0.0,
    ) -> None:
        """Takes what it needs; nothing is asked yet.

        Args:
            paths: Where files are.
            clock: Gives the present moment (aware).
            open_client: Makes what asks over the network; called when that is needed.
            offline: Whether every connection is forbidden.
            wait_s: Seconds to wait for another process that is syncing.
        """
        self._paths = paths
        self._clock = clock
        self._open_client = open_client
        self._offline = offline
        self._wait_s = wait_s

    def sync(
        self, source: SyncSource, progress: Progress, cancelled: Cancelled
    ) -> SyncReport:
        """Looks at a source and installs what it offers, if that is newer.

        Args:
            source: Where to look, and whom to trust.
            progress: Is told how far it is, on this thread.
            cancelled: Says whether to stop; asked often, on this thread.

        Returns:
            What came of it; nothing that a source, a network or a disk does is raised.
        """
        try:
            with sync_lock(self._paths.user, self._wait_s, cancelled) as alone:
                if alone:
                    self._tidy()
                return self._sync(source, progress, cancelled)
        except BusyError as error:
            return self._not_begun(error)
        except MachineError as error:
            return self._not_begun(error)

    def _sync(
        self, source: SyncSource, progress: Progress, cancelled: Cancelled
    ) -> SyncReport:
        """Does it, writes down what came of it, and reports."""
        now = self._clock().astimezone(UTC)
        pointer = find_sound(self._paths, now).pointer
        run = SyncRun(self._paths, source, pointer, now, progress)
        fetcher: PublicationFetcher | None = None
        reason: Reason | None = None
        try:
            fetcher = self._open_fetcher(source, cancelled)
            with self._scratch() as scratch:
                outcome = run.run(fetcher, scratch)
        except CsapError as error:
            logger.info("sync: %s", error)
            outcome, reason = self._judge(error)
        report = SyncReport(
            outcome,
            reason.value if reason else None,
            run.pointer.edition,
            fetcher.requests if fetcher else 0,
            fetcher.received_bytes if fetcher else 0,
            run.changes,
        )
        self._write_state(source, now, run, report)
        return report

    def _open_fetcher(
        self, source: SyncSource, cancelled: Cancelled
    ) -> PublicationFetcher:
        """Makes what brings files.

        Raises:
            SourceError: A connection is needed and forbidden, or there is no folder.
            RefusedError: There is no publication in the folder.
        """
        if not source.is_remote:
            return FolderFetcher(Path(source.address), cancelled)
        if self._offline:
            raise SourceError(Reason.OFFLINE.value)
        base = source.address.rstrip("/")
        client = self._open_client()
        return NetFetcher(client, f"{base}/metadata/", f"{base}/targets/", cancelled)

    def _judge(self, error: CsapError) -> tuple[SyncOutcome, Reason]:
        """Says what an error means; sets a damaged trust store aside."""
        match error:
            case TrustDamagedError():
                TrustStore(self._paths.trust_store).set_aside()
                return SyncOutcome.REFUSED, Reason.TRUST_DAMAGED
            case RefusedError():
                return SyncOutcome.REFUSED, Reason(error.code)
            case SourceError():
                return SyncOutcome.UNREACHABLE, Reason(error.code)
            case PublisherError():
                return SyncOutcome.REFUSED, Reason.MALFORMED
            case MachineError():
                return SyncOutcome.REFUSED, Reason.DISK
            case _:
                raise error

    def _not_begun(self, error: MachineError) -> SyncReport:
        """Reports that nothing could be done at all."""
        logger.info("sync: %s", error)
        busy = isinstance(error, BusyError)
        return SyncReport(
            SyncOutcome.UNREACHABLE if busy else SyncOutcome.REFUSED,
            (Reason.BUSY if busy else Reason.DISK).value,
            number_in_use(self._paths),
        )

    def _write_state(
        self, source: SyncSource, now: datetime, run: SyncRun, report: SyncReport
    ) -> None:
        """Keeps what came of it; a disk that takes none changes nothing of it."""
        well = report.outcome in {SyncOutcome.UPDATED, SyncOutcome.UNCHANGED}
        old = read_sync_state(self._paths.sync_state)
        if old.source != source.address:
            old = SyncState()
        state = replace(
            old,
            checked_at=now,
            succeeded_at=now if well else old.succeeded_at,
            expires_at=run.expires_at or old.expires_at,
            outcome=report.outcome,
            reason=report.reason,
            source=source.address,
            official=source.official,
            clock_behind=run.clock_behind,
        )
        try:
            write_sync_state(self._paths.sync_state, state)
        except MachineError as error:
            logger.info("the state of syncs is not kept: %s", error)

    @contextmanager
    def _scratch(self) -> Iterator[Path]:
        """Gives an empty folder and takes it away again.

        Raises:
            MachineError: The disk is full or read-only.
        """
        try:
            parent = self._paths.user / _SCRATCH
            parent.mkdir(parents=True, exist_ok=True)
            made = tempfile.TemporaryDirectory(dir=parent, ignore_cleanup_errors=True)
        except OSError as error:
            raise MachineError(f"{error.filename}: {error.strerror}") from error
        with made as folder:
            yield Path(folder)

    def _tidy(self) -> None:
        """Removes what a killed sync left; only while no other can be running."""
        shutil.rmtree(self._paths.user / _SCRATCH, ignore_errors=True)


def number_in_use(paths: AppPaths) -> int:
    """Returns the number of the edition that answers now.

    Args:
        paths: Where files are.

    Raises:
        DamagedError: The program's own files cannot be used.
    """
    try:
        pointer = read_pointer(paths.content)
    except DamagedError:
        pointer = None
    return pointer.edition if pointer else bundled_number(paths.bundled / BUNDLED_FRONT)
