"""Begins to look for new editions, when every page is live.

Made by the program itself only: pictures and tests open the desk without it.
"""

from random import SystemRandom

from PySide6.QtCore import QObject

from csap_desktop.context import Context
from csap_desktop.net.client import HttpClient
from csap_desktop.net.reachability import Reachability
from csap_desktop.services.sync_door import SyncDoor
from csap_desktop.ui.edition_desk import EditionDesk
from csap_desktop.ui.tasks import TaskRunner


def start_syncs(context: Context, desk: EditionDesk, lane: TaskRunner) -> QObject:
    """Begins to look: soon, when the connection returns, and every few hours.

    Args:
        context: Where files are, the clock, and whether connections are forbidden.
        desk: What shows the edition.
        lane: The lane of what waits for the network.

    Returns:
        What hears that the connection returned; it lives as long as the desk.
    """
    door = SyncDoor(context.paths, context.clock, HttpClient, offline=context.offline)
    house = desk.open(door, lane, SystemRandom().uniform)
    hint = Reachability(parent=desk)
    hint.returned.connect(house.note_return)
    hint.hint()
    house.begin()
    return hint
