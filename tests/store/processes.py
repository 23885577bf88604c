"""Real processes for tests of the store: killed, many at once, short of disk."""

import os
import subprocess
import sys
from pathlib import Path

from tests.services.installed import ROOT

OPEN_LIBRARY = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from csap_desktop.config.paths import find_paths
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.services.library import open_library

paths = find_paths(Path(sys.argv[1]))
answers = AnswerService(load_front(paths).front)
if len(sys.argv) > 2:
    print("ready", flush=True)
    sys.stdin.readline()
library = open_library(paths, answers, lambda: datetime.now(UTC))
found = library.search.search("darwen", datetime(2026, 11, 22, 21, 40, tzinfo=UTC))
print(json.dumps({
    "edition": library.report.edition,
    "unwritable": library.report.unwritable,
    "healed": library.report.healed,
    "kind": found.results[0].kind,
    "number": found.results[0].answer.first.number,
}), flush=True)
library.close()
"""

SMALL_DISK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)),) * 2)
"""


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Starts Python with some code; whoever started it waits for it."""
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
        text=True,
    )


def finish(process: subprocess.Popen[str], typed: str = "") -> tuple[str, str]:
    """Waits for a process and returns what it printed; it must have ended well."""
    printed, complained = process.communicate(typed, timeout=50)
    assert process.returncode == 0, complained
    return printed, complained


def leftovers(folder: Path) -> list[str]:
    """Names the unfinished files that a replaced file leaves when cut short."""
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]
