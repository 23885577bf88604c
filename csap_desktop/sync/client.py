"""Proves what a source offers: python-tuf's client, with its four gaps closed.

Its cache may be lost, so what was seen is kept by a `TrustMemory`; it works in a
scratch folder of one sync; its fetchers have limits in every phase; and every error
leaves as one of ours. Source: docs/decisions/0023.
"""

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.domain.trust_memory import (
    EDITION,
    Floor,
    Remembered,
    TrustMemory,
)
from csap_desktop.errors import CsapError, MachineError, RefusedError
from csap_desktop.sync.boundary import our_reasons
from csap_desktop.sync.demands import (
    OURS,
    Demands,
    refuse_delegations,
    refuse_lone_anchor,
    refuse_lone_signers,
)
from csap_desktop.sync.fetching import PublicationFetcher
from csap_desktop.sync.judging import (
    check_floors,
    is_foreign,
    lapsed_floor,
    refuse_other_bytes,
)
from csap_desktop.sync.key_sets import EDITING, name_keys
from csap_desktop.sync.limits import updater_config
from csap_desktop.sync.offered import Proved, Target, target_of
from csap_desktop.sync.signed_files import SignedFiles

_DOUBT = timedelta(days=1)
"""How far the clock may stand behind the highest time seen without being doubted."""


class Publication:
    """One look at one publication. Used once, from one thread.

    Attributes:
        clock_behind: Whether the clock stands behind the highest time seen.
    """

    def __init__(
        self,
        root: bytes,
        memory: TrustMemory,
        fetcher: PublicationFetcher,
        scratch: Path,
        now: datetime,
        demands: Demands = OURS,
    ) -> None:
        """Begins; nothing is fetched yet.

        Args:
            root: The root that is trusted; all else is proved from it.
            memory: What was seen before.
            fetcher: Brings files.
            scratch: An empty folder for this sync alone.
            now: The present moment (aware).
            demands: What is demanded beyond the specification of TUF.

        Raises:
            RefusedError: The root is none.
            MachineError: The disk does not let it happen.
        """
        self._demands = demands
        self._memory = memory
        self._fetcher = fetcher
        self._now = now
        self._anchor = hashlib.sha256(root).hexdigest()
        self._seen = memory.read(self._anchor)
        self._files = SignedFiles(scratch)
        self._scratch = scratch
        times = (self._seen.seen_at, demands.not_before)
        highest = max(filter(None, times), default=now)
        self._reference = max(now, highest)
        self.clock_behind = highest - now > _DOUBT
        with our_reasons():
            self._files.lay_out(self._seen.metadata)
        self._updater = self._start(root)

    def refresh(self) -> Proved:
        """Fetches and proves the metadata; two small requests when nothing is new.

        What was proved is remembered also where something else is refused, but nothing
        that one person could have signed.

        Returns:
            What is known then.

        Raises:
            RefusedError: It is not to be believed.
            SourceError: It does not come.
            MachineError: The disk does not let it happen.
        """
        try:
            with our_reasons():
                self._updater.refresh()
        except CsapError as error:
            self._refuse_lone_signers()
            self._remember(self._lapsed(error))
            raise self._named(error) from error
        self._refuse_lone_signers()
        with our_reasons():
            refuse_delegations(self._files.targets(), self._demands)
            proved = self._proved()
        self._remember((), seen_at=self._now)
        return proved

    def judge(self) -> None:
        """Refuses what the specification of TUF lets pass; asked after `refresh`.

        Raises:
            RefusedError: The timestamp has a version that is taken, or it was seen past
                its expiry before the clock was put back.
        """
        with our_reasons():
            refuse_other_bytes(self._files, self._fetcher.answers, self._seen)

    def find(self, name: str) -> Target | None:
        """Returns a file that is offered, None where there is none of this name.

        Args:
            name: Its name.

        Raises:
            RefusedError: What is said of it makes no sense.
            SourceError: What is said of it does not come.
        """
        found = self._find(name)
        with our_reasons():
            return target_of(name, found) if found else None

    def fetch(self, name: str, limit_bytes: int) -> bytes:
        """Fetches a file and proves every byte of it.

        Args:
            name: Its name.
            limit_bytes: Its largest size.

        Raises:
            RefusedError: It is not what was signed, larger than it may be, or none.
            SourceError: It does not come.
            MachineError: The disk does not let it happen.
        """
        found = self._find(name)
        if found is None:
            raise RefusedError(Reason.MISSING_FILE.value, name)
        if found.length > limit_bytes:
            raise RefusedError(Reason.TOO_BIG.value, name)
        with our_reasons():
            place = self._updater.download_target(
                found, str(self._scratch / "fetched"), self._fetcher.targets_base
            )
            return _read_back(found, Path(place))

    def remember_edition(self, proved: Proved, number: int, sha256: str) -> None:
        """Remembers an edition as the highest that its editors have shown.

        Args:
            proved: Who its editors are.
            number: Its number.
            sha256: Hash of its data file.

        Raises:
            MachineError: The disk does not let it happen.
        """
        known = self.edition_floor(proved)
        if known is None or number > known.version:
            self._remember((Floor(proved.editors, EDITION, number, sha256),))

    def edition_floor(self, proved: Proved) -> Floor | None:
        """Returns the highest edition that its editors have shown, None for none.

        Args:
            proved: Who its editors are.
        """
        return self._seen.floor(proved.editors, EDITION)

    def _start(self, root: bytes) -> Updater:
        """Starts the TUF client from what is trusted and remembered.

        Raises:
            RefusedError: The root is none.
        """
        try:
            with our_reasons():
                self._first = refuse_lone_anchor(root, self._demands)
                updater = Updater(
                    str(self._files.folder),
                    self._fetcher.metadata_base,
                    fetcher=self._fetcher,
                    config=updater_config(),
                    bootstrap=root,
                )
        except RefusedError as error:
            raise RefusedError(Reason.BAD_ROOT.value, error.detail) from error
        # The only way to judge expiry by another time than the clock's; a test fails
        # when a newer python-tuf moves it (docs/decisions/0023).
        updater._trusted_set.reference_time = self._reference  # noqa: SLF001
        return updater

    def _find(self, name: str) -> TargetFile | None:
        """Finds a file; where roles are delegated, remembers what that took."""
        try:
            with our_reasons():
                return self._updater.get_targetinfo(name)
        finally:
            if self._files.read() != self._seen.metadata:
                self._remember(())

    def _refuse_lone_signers(self) -> None:
        """Refuses each root by which one person could speak for all.

        Raises:
            RefusedError: There is one.
        """
        with our_reasons():
            for root in self._files.roots():
                refuse_lone_signers(root, self._first, self._demands)

    def _proved(self) -> Proved:
        """Says what is known."""
        root, timestamp = self._files.root(), self._files.timestamp()
        assert timestamp is not None  # noqa: S101 - it was proved a moment ago
        return Proved(timestamp.expires, name_keys(root, EDITING))

    def _remember(
        self, more: tuple[Floor, ...], seen_at: datetime | None = None
    ) -> None:
        """Keeps what was proved.

        Raises:
            RefusedError: It is older than what was seen before, or not the same.
            MachineError: The disk does not let it happen.
        """
        with our_reasons():
            floors = self._files.floors()
            check_floors(floors, self._seen)
            seen = Remembered(self._files.read(), (*floors, *more), seen_at)
        self._memory.keep(self._anchor, seen)
        self._seen = Remembered(seen.metadata, self._seen.floors, self._seen.seen_at)

    def _lapsed(self, error: CsapError) -> tuple[Floor, ...]:
        """Notes a timestamp that is past its expiry, in case the clock is put back."""
        if isinstance(error, RefusedError) and error.code == Reason.EXPIRED.value:
            with our_reasons():
                return lapsed_floor(self._files, self._fetcher.answers, self._now)
        return ()

    def _named(self, error: CsapError) -> CsapError:
        """Gives a refusal its more exact reason."""
        if not isinstance(error, RefusedError):
            return error
        if error.code == Reason.EXPIRED.value and self.clock_behind:
            return RefusedError(Reason.CLOCK_BEHIND.value, error.detail)
        if error.code == Reason.NOT_SIGNED.value and is_foreign(
            self._files, self._fetcher.answers
        ):
            return RefusedError(Reason.FOREIGN.value, error.detail)
        return error


def _read_back(found: TargetFile, path: Path) -> bytes:
    """Reads a file that was proved a moment ago, and proves what the disk gives.

    Raises:
        MachineError: That is something else.
    """
    data = path.read_bytes()
    try:
        found.verify_length_and_hashes(data)
    except LengthOrHashMismatchError as error:
        raise MachineError(f"{path}: not what was written") from error
    return data
