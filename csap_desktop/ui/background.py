"""Work beside the window that lets it in often. Free of Qt.

Python changes threads every 5 ms and collects garbage in one go, which takes a tenth of
a second where an edition is being read; both would be felt (docs/decisions/0026).
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

SWITCH_S = 0.001
"""How often threads change places meanwhile."""

_lock = Lock()
_usual: list[tuple[float, bool]] = []


@contextmanager
def beside_the_window() -> Iterator[None]:
    """Has threads change places often, and collects no garbage meanwhile.

    Several threads may be in it at once; the last to leave puts back what was.
    """
    with _lock:
        _usual.append((sys.getswitchinterval(), gc.isenabled()))
        sys.setswitchinterval(SWITCH_S)
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            interval, collects = _usual[0]
            _usual.pop()
            if not _usual:
                sys.setswitchinterval(interval)
                if collects:
                    gc.enable()
