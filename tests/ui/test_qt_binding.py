import sys

import pytest
from PySide6.QtCore import QTimer


@pytest.mark.usefixtures("qtbot")
def test_calls_that_return_none_keep_the_count_of_none_level() -> None:
    # Source: PYSIDE 6.12.0 on Python 3.10 and 3.11 lost one reference a call, until
    # the interpreter aborted; the version is locked below it.
    timer = QTimer()
    before = sys.getrefcount(None)

    for interval in range(20_000):
        timer.setInterval(interval)

    assert abs(sys.getrefcount(None) - before) < 200
