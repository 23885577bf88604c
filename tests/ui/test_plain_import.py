"""Python's own `import`, while Qt is there; in a process of its own."""

import subprocess
import sys

LINES = """
import linecache
from csap_desktop.ui.plain_import import restore_import
{restore}
linecache.clearcache()
import sqlalchemy
from PySide6.QtWidgets import QApplication, QLabel
QApplication(["test", "-platform", "offscreen"])
QLabel("still a window").show()
print(any("sqlalchemy" in path for path in linecache.cache))
"""


def reads_sources(restore: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", LINES.format(restore=restore)],
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    return done.stdout.strip()


def test_no_source_is_read_to_look_for_features_of_qt() -> None:
    assert reads_sources("restore_import()") == "False"


def test_without_it_qt_reads_them_all() -> None:
    assert reads_sources("") == "True"
