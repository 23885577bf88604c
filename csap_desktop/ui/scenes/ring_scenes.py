"""The answer page in every state, its dialogs, and what the frame may say."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from csap_desktop.ui.pages.ring_states import RING_STATES, RingState
from csap_desktop.ui.pages_offered import RING
from csap_desktop.ui.studio import USUAL_MOMENT, Studio, grab, grab_dialog
from csap_desktop.ui.widgets.answer_actions import AnswerActions
from csap_desktop.ui.widgets.card_options import Want


def ring_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the answer page and its dialogs.

    Args:
        studio: The window, its library open.
    """
    for state in RING_STATES:
        yield state.name, _draw_ring(studio, state)
    yield from dialogs(studio)
    studio.ring.new_call()
    studio.window.status.say_healed("Stored data was damaged and has been rebuilt")
    yield "healed-store", grab(studio.window)
    studio.window.status.say_healed("")


def _draw_ring(studio: Studio, state: RingState) -> QPixmap:
    """Draws one state of the answer page."""
    studio.clock.moment = state.moment
    studio.window.show_page(RING)
    studio.ring.new_call()
    if state.typed:
        studio.ring.show_place(state.typed, state.concern)
    return grab(studio.window)


def dialogs(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the dialogs, each above the window it belongs to.

    Args:
        studio: The window, its library open.
    """
    studio.clock.moment = USUAL_MOMENT
    studio.ring.show_place("Fleetwood", RING_STATES[0].concern)
    studio.window.show_notice()
    yield "notice", grab_dialog(studio.window)
    wants = {
        Want.PHONE: "dialog-qr",
        Want.CARD: "dialog-card",
        Want.SOURCES: "dialog-sources",
    }
    for want, name in wants.items():
        studio.ring.findChildren(AnswerActions)[0].wanted.emit(want)
        yield name, grab_dialog(studio.window)
