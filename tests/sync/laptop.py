"""A laptop that syncs: the real service over real files, its clock in our hands."""

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.sync import SyncProgress, SyncReport
from csap_desktop.net.client import HttpClient
from csap_desktop.services.installation import load_front
from csap_desktop.services.sync_sources import SyncSource
from csap_desktop.services.syncing import SyncService
from tests.services.installed import ROOT, bundle, opened, small_edition
from tests.sync.publisher import NOW, Publisher


class Laptop:
    """One user's folder of a program that brings small edition 1."""

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        self.folder = folder
        self.now = now
        bundled = bundle(folder / "program", small_edition(1))
        self.paths = AppPaths(ROOT / "resources", bundled, folder / "user")
        self.seen: list[SyncProgress] = []

    def sync(
        self,
        address: str | Path,
        publisher: Publisher,
        *,
        official: bool = True,
        cancelled: Callable[[], bool] = lambda: False,
        **options: object,
    ) -> SyncReport:
        """Syncs with an address or a folder, trusting a publisher's first root."""
        source = SyncSource(str(address), publisher.first_root, official)
        service = SyncService(self.paths, lambda: self.now, HttpClient, **options)  # type: ignore[arg-type]
        return service.sync(source, self.seen.append, cancelled)

    def after(self, days: float) -> "Laptop":
        """Lets time pass, or puts the clock back."""
        self.now += timedelta(days=days)
        return self

    def number_on_screen(self) -> str:
        """What a reader rings first; the library must open too."""
        loaded = load_front(self.paths)
        assert not loaded.fallen_back
        library = opened(self.paths, lambda: self.now)
        library.close()
        assert library.report.healed is None
        assert library.report.edition == loaded.front.edition.number
        return loaded.front.routes[0].lines[0].number

    def copy(self, folder: Path) -> "Laptop":
        """Another laptop in the same state."""
        shutil.copytree(self.folder, folder, symlinks=True)
        return Laptop(folder, self.now)


def ring(number: int) -> str:
    """The line that an edition made for tests names first."""
    return f"01632 960{number:03d}"
