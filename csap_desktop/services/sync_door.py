"""What the window asks of syncs: where to look, to look, what is known, the way back.

Blocking, free of Qt. What proves publications is imported when it is first wanted, in
the thread that asked.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.policy import find_policy_file
from csap_desktop.config.sync_policy import SyncPolicy, read_sync_policy
from csap_desktop.config.sync_state import read_sync_state
from csap_desktop.config.trusted_roots import (
    TrustedRoot,
    fingerprint,
    read_root_file,
    remember_trusted,
)
from csap_desktop.domain.changes import Change
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.origin import EditionOrigin
from csap_desktop.domain.sync import SyncOutcome, SyncProgress, SyncReport, SyncState
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.services.installation import origin_of
from csap_desktop.services.sync_sources import SyncSource, find_source, user_folder
from csap_desktop.store.pointer import read_pointer

USUAL_HOURS = 4
"""Hours between two looks where no policy says otherwise.

Source: the rules of this program, "Publishing and sync": every few hours.
"""

_WELL = {SyncOutcome.UPDATED, SyncOutcome.UNCHANGED}


@frozen
class SyncPlan:
    """Where and how often is looked.

    Attributes:
        address: Address or folder; "" where there is none.
        allowed: Whether the program may look.
        every_hours: Hours between two looks.
        way_back: Number of the edition that can be brought back; 0 for none.
        state: What is remembered of the latest looks.
        origin: Where the installed edition came from; None while nothing is installed.
    """

    address: str = ""
    allowed: bool = True
    every_hours: int = USUAL_HOURS
    way_back: int = 0
    state: SyncState = SyncState()
    origin: EditionOrigin | None = None


class SyncDoor:
    """Syncs for the window; each method may be called from any thread."""

    def __init__(
        self,
        paths: AppPaths,
        clock: Callable[[], datetime],
        open_client: Callable[[], Any],
        *,
        offline: bool = False,
    ) -> None:
        """Takes what it needs; nothing is read yet.

        Args:
            paths: Where files are.
            clock: Gives the present moment (aware).
            open_client: Makes what asks over the network; called when that is needed.
            offline: Whether every connection is forbidden.
        """
        self._paths = paths
        self._clock = clock
        self._open_client = open_client
        self._offline = offline

    def plan(self) -> SyncPlan:
        """Says where and how often is looked, and what is remembered of it."""
        state = read_sync_state(self._paths.sync_state)
        policy = self._policy()
        try:
            source = find_source(self._paths, policy)
        except MachineError:
            source = None
        if source is not None and not state.source:
            state = replace(state, source=source.address, official=source.official)
        reachable = source is not None and not (self._offline and source.is_remote)
        return SyncPlan(
            address=source.address if source else "",
            allowed=policy.allowed and reachable,
            every_hours=policy.every_hours or USUAL_HOURS,
            way_back=self._way_back(),
            state=state,
            origin=self._origin(),
        )

    def look(
        self,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
        address: str = "",
        root: Path | None = None,
    ) -> SyncReport:
        """Looks for a new edition, and installs it.

        Args:
            progress: Is told how far it is, on this thread.
            cancelled: Says whether to stop.
            address: Address or folder; "" for the one that is set up.
            root: A root file to trust for it; None for the one that is set up.

        Returns:
            What came of it.

        Raises:
            MachineError: A root file cannot be read.
        """
        from csap_desktop.services.syncing import (  # noqa: PLC0415 - loads the proof
            SyncService,
            number_in_use,
        )

        number, policy = number_in_use(self._paths), self._policy()
        if not policy.allowed:
            return SyncReport(SyncOutcome.REFUSED, Reason.NOT_ALLOWED.value, number)
        source = find_source(self._paths, policy, address, root)
        if source is None:
            return SyncReport(SyncOutcome.NO_SOURCE, None, number)
        service = SyncService(
            self._paths, self._clock, self._open_client, offline=self._offline
        )
        report = service.sync(source, progress, cancelled)
        if root and report.outcome in _WELL:
            self._remember(source)
        return report

    def fingerprint(self, root: Path) -> str:
        """Returns the SHA-256 of a root file, for people to compare.

        Args:
            root: The file.

        Raises:
            MachineError: It cannot be read.
        """
        return fingerprint(read_root_file(root))

    def has_root(self) -> bool:
        """Says whether a root is trusted here, so that a folder alone will do.

        Raises:
            MachineError: A root file cannot be read.
        """
        return find_source(self._paths, self._policy(), ".") is not None

    def what_would_change(self) -> tuple[Change, ...]:
        """Says what would change if the edition before were brought back.

        Raises:
            DamagedError: A data file is damaged.
            PublisherError: This program cannot read one.
        """
        from csap_desktop.services.way_back import (  # noqa: PLC0415 - decodes
            what_would_change,
        )

        return what_would_change(self._paths)

    def bring_back(self) -> None:
        """Puts the edition before in the place of the one in use.

        Raises:
            BusyError: A sync is under way.
            DamagedError: Its files are damaged; what is in use stays.
            MachineError: The disk is full or read-only; what is in use stays.
        """
        from csap_desktop.services.way_back import bring_back  # noqa: PLC0415 - decodes

        bring_back(self._paths, self._clock())

    def _policy(self) -> SyncPolicy:
        """Reads what was decided for this computer; a damaged policy allows nothing."""
        try:
            return read_sync_policy(find_policy_file())
        except DamagedError:
            return SyncPolicy(allowed=False)

    def _origin(self) -> EditionOrigin | None:
        """Says where the installed edition came from."""
        try:
            pointer = read_pointer(self._paths.content)
        except DamagedError:
            return None
        return origin_of(pointer) if pointer else None

    def _way_back(self) -> int:
        """Returns the number of the edition that can be brought back; 0 for none."""
        from csap_desktop.services.way_back import (  # noqa: PLC0415 - decodes
            find_way_back,
        )

        try:
            found = find_way_back(self._paths)
        except DamagedError:
            return 0
        return found.number if found else 0

    def _remember(self, source: SyncSource) -> None:
        """Keeps a root that a user gave, for later syncs."""
        if not source.official:
            trusted = TrustedRoot(source.root, source.address)
            remember_trusted(user_folder(self._paths), trusted)
