"""One sync as a process of its own, to be killed or to run beside another."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from csap_desktop.config.paths import AppPaths
from csap_desktop.services.sync_sources import SyncSource
from csap_desktop.services.syncing import SyncService
from tests.services.installed import ROOT

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def main() -> None:
    """Takes the folder of a laptop, a publication's folder, a root; says "ready"."""
    folder, stick, root = (Path(one) for one in sys.argv[1:4])
    paths = AppPaths(ROOT / "resources", folder / "program", folder / "user")
    source = SyncSource(str(stick), root.read_bytes(), official=True)
    service = SyncService(paths, lambda: NOW, _no_client, wait_s=30.0)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    report = service.sync(source, lambda _progress: None, lambda: False)
    sys.stdout.write(f"{report.outcome.value} {report.reason} {report.edition}\n")


def _no_client() -> NoReturn:
    raise AssertionError("a folder needs no network")


if __name__ == "__main__":
    main()
