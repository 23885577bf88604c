"""Lets objects of Qt end on a thread of ours without stopping the window for ever.

When an object ends, Qt takes a lock that many objects share and, with it in hand, calls
`disconnectNotify` of each object that was connected to it. Where Python made that one,
PySide first asks Python whether it overrides the call, and waits for its turn. The
window may have the turn and wait for that lock: then nobody ever goes on
(docs/decisions/0033). PySide asks each object once, so it is asked here, where no lock
is in hand.
"""

from typing import TypeVar

from PySide6.QtCore import QObject

Made = TypeVar("Made", bound=QObject)


def quietly_ending(made: Made) -> Made:
    """Returns an object that Python just made, asked by Qt already.

    Args:
        made: The object; its thread is this one.
    """
    made.objectNameChanged.connect(made.deleteLater)  # a slot of Qt's own
    made.objectNameChanged.disconnect(made.deleteLater)
    return made
