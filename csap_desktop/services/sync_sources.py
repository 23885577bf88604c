"""Which source is looked at, and which root proves what it offers.

What was typed goes before the policy of this computer, that before what the publisher
built into the program, and that before what a user gave earlier.
"""

import logging
from pathlib import Path

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.sync_policy import SyncPolicy
from csap_desktop.config.trusted_roots import (
    TrustedRoot,
    read_root_file,
    read_trusted,
)
from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import MachineError

logger = logging.getLogger(__name__)

_FOLDER = "trust"


@frozen
class SyncSource:
    """One source and the root that proves it.

    Attributes:
        address: An address of HTTP, or a folder.
        root: The bytes of the root file.
        official: Whether the root came with the program or by policy.
    """

    address: str
    root: bytes
    official: bool

    @property
    def is_remote(self) -> bool:
        """Whether a connection is needed."""
        return self.address.partition("://")[0].lower() in {"http", "https"}


def find_source(
    paths: AppPaths,
    policy: SyncPolicy,
    typed: str = "",
    typed_root: Path | None = None,
) -> SyncSource | None:
    """Finds what holds.

    Args:
        paths: Where files are.
        policy: What was decided for this computer.
        typed: Address or folder that was typed; "" for none.
        typed_root: Root file that was typed; None for none.

    Returns:
        The source, None where nothing says where to look or whom to trust.

    Raises:
        MachineError: A root file cannot be read.
        DamagedError: What stands beside a root makes no sense.
    """
    decided = TrustedRoot(
        read_root_file(policy.root) if policy.root else None, policy.source
    )
    built = read_trusted(paths.resources / _FOLDER)
    official = decided.root or built.root
    # What a user once gave is not even looked at beside an official root.
    given = TrustedRoot() if official else _given(paths)
    root = read_root_file(typed_root) if typed_root else official or given.root
    known = [decided.source, built.source if official else given.source]
    if typed_root and root != official:
        known = [given.source] if root == _given(paths).root else []
    address = typed or next(filter(None, known), "")
    if not address or root is None:
        return None
    return SyncSource(address, root, official=root == official)


def _given(paths: AppPaths) -> TrustedRoot:
    """Reads what a user once gave; what is damaged or unreadable is none."""
    try:
        return read_trusted(user_folder(paths))
    except MachineError as error:
        logger.warning("what was trusted by hand is gone: %s", error)
        return TrustedRoot()


def user_folder(paths: AppPaths) -> Path:
    """Returns where a root that a user gave is kept.

    Args:
        paths: Where files are.
    """
    return paths.user / _FOLDER
