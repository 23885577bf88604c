"""The only place that knows where the program's own files and the user's are."""

import sys
from pathlib import Path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import MachineError

APP_NAME = "csap-desktop"


@frozen
class AppPaths:
    """Where files are.

    Attributes:
        resources: Styles, fonts and icons; read only.
        bundled: The data files of the bundled edition; read only.
        user: What belongs to the user of this computer.
    """

    resources: Path
    bundled: Path
    user: Path

    @property
    def content(self) -> Path:
        """Folder of the installed editions."""
        return self.user / "content"

    @property
    def choices(self) -> Path:
        """File of the user's choices."""
        return self.user / "choices.json"

    @property
    def enquiries(self) -> Path:
        """File of the user store: drafts, queue and receipts, sealed."""
        return self.user / "user.sqlite"

    @property
    def backups(self) -> Path:
        """Folder of the user store's backups."""
        return self.user / "backups"

    @property
    def sync_state(self) -> Path:
        """File that says what came of looking for a new edition."""
        return self.user / "sync.json"

    @property
    def trust_store(self) -> Path:
        """File of the signed versions that were seen; never part of a backup."""
        return self.user / "trust.sqlite"

    @property
    def documents(self) -> Path:
        """Folder of the documents of editions, each named by its SHA-256."""
        return self.user / "documents"

    @property
    def logs(self) -> Path:
        """Folder of the logs."""
        return self.user / "logs"


def find_paths(user: Path | None = None) -> AppPaths:
    """Finds the program's files and the user's folder.

    Args:
        user: Folder for the user's files; None for the system's usual place.

    Returns:
        The paths; the user's folder may not exist yet.

    Raises:
        MachineError: The program's own files are missing.
    """
    root = _program_root()
    if not (root / "data" / "front.json").is_file():
        raise MachineError(str(root / "data" / "front.json"))
    return AppPaths(root / "resources", root / "data", user or _usual_user_folder())


def _program_root() -> Path:
    """Finds the folder that holds resources/ and data/."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parents[1]
    installed = package / "_bundled"
    return installed if installed.is_dir() else package.parent


def _usual_user_folder() -> Path:
    """Finds the system's place for local, not roaming, files of a user."""
    from platformdirs import user_data_path  # noqa: PLC0415 - costs 5 ms at start

    return user_data_path(APP_NAME, appauthor=False, roaming=False)
