"""What is remembered of signed metadata, so that nothing older is ever believed.

The values between `sync`, which judges, and `store`, which keeps.
"""

from datetime import datetime
from typing import Protocol

from csap_desktop.domain.frozen import frozen

EDITION = "edition"
"""Name of the floor of edition numbers; its keys are those of the editors."""

LAPSED = "lapsed"
"""Name of the floor of timestamps that were once seen past their expiry."""


@frozen
class Floor:
    """The highest version of one thing that one set of keys has signed.

    Attributes:
        keys: Which set of keys, as a hash: who rotates keys begins anew.
        name: "timestamp", "snapshot", "targets", `EDITION` or `LAPSED`.
        version: Nothing lower is believed again.
        sha256: What exactly was signed under this version; "" where it does not matter.
    """

    keys: str
    name: str
    version: int
    sha256: str = ""


@frozen
class Remembered:
    """What one publication has shown so far.

    Attributes:
        metadata: Verified metadata by name ("2.root", "timestamp"), as it came.
        floors: The floors of every set of keys that was ever believed.
        seen_at: The latest time (aware, UTC) at which signed metadata was valid;
            None if never.
    """

    metadata: tuple[tuple[str, bytes], ...] = ()
    floors: tuple[Floor, ...] = ()
    seen_at: datetime | None = None

    def floor(self, keys: str, name: str) -> Floor | None:
        """Returns a floor; None where there is none.

        Args:
            keys: Which set of keys.
            name: Its name.
        """
        found = (one for one in self.floors if (one.keys, one.name) == (keys, name))
        return max(found, key=lambda one: one.version, default=None)


class TrustMemory(Protocol):
    """Keeps what was seen; floors and the highest time only ever rise."""

    def read(self, anchor: str) -> Remembered:
        """Returns what is remembered.

        Args:
            anchor: Which root is trusted, as a hash; metadata is kept for each apart.

        Raises:
            TrustDamagedError: What is kept is not what was written.
            MachineError: It cannot be read.
        """
        ...

    def keep(self, anchor: str, seen: Remembered) -> None:
        """Adds to what is remembered, in one step that is on the disk when it returns.

        Args:
            anchor: Which root is trusted, as a hash.
            seen: Its metadata takes the place of what was kept for this root.

        Raises:
            TrustDamagedError: What is kept is not what was written.
            MachineError: The disk is full or read-only.
        """
        ...
