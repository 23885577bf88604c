"""What came of looking for a new edition, and what is remembered of it."""

from datetime import datetime
from enum import Enum

from csap_desktop.domain.changes import Change
from csap_desktop.domain.frozen import frozen


class SyncOutcome(Enum):
    """How a sync ended; the values are those of the command line."""

    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    NO_SOURCE = "no-source"


@frozen
class SyncReport:
    """What one sync did.

    Attributes:
        outcome: How it ended.
        reason: Why it was refused or could not be reached, as a short code; None else.
        edition: Number of the edition in use afterwards.
        requests: How many files were asked for.
        received_bytes: How many bytes of them came.
        changes: What differs from the edition before; empty if none was installed.
    """

    outcome: SyncOutcome
    reason: str | None
    edition: int
    requests: int = 0
    received_bytes: int = 0
    changes: tuple[Change, ...] = ()


class SyncPhase(Enum):
    """What a sync is doing."""

    LOOKING = "looking"
    FETCHING = "fetching"
    CHECKING = "checking"
    INSTALLING = "installing"


@frozen
class SyncProgress:
    """How far a sync is.

    Attributes:
        phase: What it is doing.
        done_bytes: How much of the file in hand has come.
        total_bytes: How large that file is; 0 where nobody can say.
    """

    phase: SyncPhase
    done_bytes: int = 0
    total_bytes: int = 0


@frozen
class SyncState:
    """What is remembered of the latest looks for a new edition.

    Attributes:
        checked_at: When it was last tried (aware, UTC); None if never.
        succeeded_at: When it last ended in "updated" or "unchanged"; None if never.
        expires_at: When the signed word that the edition is the latest runs out; None
            where there is none.
        outcome: How the latest try ended; None if there was none.
        reason: Its reason, as a code; None where there was none.
        source: Where it looked: an address or a folder; "" where there is none.
        official: Whether what it trusts came with the program or by policy.
        clock_behind: Whether the clock stood behind the highest time seen.
    """

    checked_at: datetime | None = None
    succeeded_at: datetime | None = None
    expires_at: datetime | None = None
    outcome: SyncOutcome | None = None
    reason: str | None = None
    source: str = ""
    official: bool = True
    clock_behind: bool = False
