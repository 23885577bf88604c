"""`import` without Qt's look for features; in a process of its own."""

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
print(any(path.endswith("engine/base.py") for path in linecache.cache))
"""


def reads_sources(restore: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own lines
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
