"""How large and how slow anything of a publication may be.

Source: docs/sync.md, "Limits".
"""

from tuf.ngclient import UpdaterConfig

KIB = 1024

METADATA_BYTES = {
    "root": 64 * KIB,
    "timestamp": 16 * KIB,
    "snapshot": 64 * KIB,
    "targets": 1024 * KIB,
}
"""Largest file of each role, whatever its signed length says."""

DATA_FILE_BYTES = 16 * 1024 * KIB
DOCUMENT_BYTES = 32 * 1024 * KIB

DOCUMENTS_MOST = 64
"""Most documents that one sync brings."""

FILE_S = 30.0
"""Seconds for a small file, and what a large one has beside its length."""

PATIENCE_S = 20.0
"""Seconds after which bytes must keep up with `LEAST_BYTES_S`."""

LEAST_BYTES_S = 1000
"""The slowest connection that is waited for: a tenth of the slowest mobile one."""


def updater_config() -> UpdaterConfig:
    """Returns the limits as the TUF client takes them."""
    return UpdaterConfig(
        max_root_rotations=256,
        root_max_length=METADATA_BYTES["root"],
        timestamp_max_length=METADATA_BYTES["timestamp"],
        snapshot_max_length=METADATA_BYTES["snapshot"],
        targets_max_length=METADATA_BYTES["targets"],
    )


def metadata_limit(name: str) -> int:
    """Returns how large a file of metadata may be.

    Args:
        name: "timestamp.json", "7.snapshot.json"; any other role is one of targets.
    """
    role = name.removesuffix(".json").rpartition(".")[2]
    return METADATA_BYTES.get(role, METADATA_BYTES["targets"])
