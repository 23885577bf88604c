"""Processes that kill themselves when SQLite, or Python, is about to change the disk.

So kills fall evenly on all that is written, and at the same place each time. Not for
Windows, like `watched_disk`.
"""

import signal
from pathlib import Path

from tests.store.processes import start

_KILL = """
import os, signal, sys
from tests.store.watched_disk import watch
where = int(sys.argv.pop(1))
changes = 0
armed = False

def tell(asked):
    global changes
    if armed and asked.what != "open":
        changes += 1
        if changes == where:
            os.kill(os.getpid(), signal.SIGKILL)

class Named:
    what = "named"

def audit(event, arguments):
    if event in {"os.rename", "os.remove"}:
        tell(Named)

watch(tell)
sys.addaudithook(audit)
"""
_END = """
print(changes)
"""


def killed_at(where: int, code: str, folder: Path) -> bool:
    """Runs some code that gets a folder and is killed at one change of the disk.

    Args:
        where: The number of the change, from 1.
        code: Sets `armed` from when changes count.
        folder: For the code.

    Returns:
        Whether it was; no when it makes fewer changes.
    """
    return _run(where, code, folder) is None


def changes_of(code: str, folder: Path) -> int:
    """Runs some code to its end; returns how often it changes the disk."""
    changes = _run(0, code, folder)
    assert changes
    return changes


def _run(where: int, code: str, folder: Path) -> int | None:
    process = start(_KILL + code + _END, where, folder)
    printed, complained = process.communicate(timeout=50)
    if process.returncode == -signal.SIGKILL:
        return None
    assert process.returncode == 0, complained
    return int(printed)
