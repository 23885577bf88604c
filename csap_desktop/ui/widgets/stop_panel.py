"""What stands beside every enquiry that is written: is it about a child at risk?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.answer_words import mark
from csap_desktop.ui.enquiry_view import Sign
from csap_desktop.ui.queue_words import NO_CHILD_WORKER
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look
from csap_desktop.ui.widgets.route_note import RouteNote
from csap_desktop.ui.widgets.tick_box import TickBox

_MARGINS_PX = (18, 14, 18, 16)
_NOTICED = {
    "nhs-number": mark("something like an NHS number"),
    "date-of-birth": mark("something like a date of birth"),
}
_MAY_END_LIFE = "self-harm"


class StopPanel(QFrame):
    """Shows the route, and takes an answer that holds for these very words only.

    Invariant: it is answered only while the tick is set and nothing has changed since.
    """

    #: Who to ring is wanted.
    ring_asked = Signal()
    #: The tick was set or taken away.
    answered = Signal(bool)

    def __init__(
        self, context: Context, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("stopPanel")
        self.setProperty("role", "card")
        self._theme = theme
        self.signs: tuple[Sign, ...] = ()
        self._locality = ""
        self._concern = Concern.CHILD
        self._title, self._words = Prose("card-title", self), Prose("body", self)
        self._route = RouteNote(context, theme, self)
        self._ring = QPushButton(self.tr("See who to ring"), self)
        theme.dress(self._ring, "phone-call")
        self._tick = TickBox(self.tr("This is not about a child at risk"), theme, self)
        self._note = Prose("note", self)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._words, self._route):
            self._column.addWidget(part)
        self._column.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._tick)
        self._column.addWidget(self._note)
        self._ring.clicked.connect(self.ring_asked)
        self._tick.toggled.connect(self.answered)
        theme.changed.connect(self._measure)
        self._measure()
        self.begin("")

    @property
    def is_stopped(self) -> bool:
        """Whether something in the words reads like a concern."""
        return bool(self.signs)

    @property
    def is_answered(self) -> bool:
        """Whether somebody said that these very words are not about a child at risk."""
        return self._tick.isChecked()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of the route on show."""
        return self._route.numbers

    @property
    def concern(self) -> Concern:
        """Whose route is shown."""
        return self._concern

    def begin(self, locality: str) -> None:
        """Begins with words of which nothing is known yet.

        Args:
            locality: Id of the locality whose route is shown; "" for none.
        """
        self._locality = locality
        self.signs = ()
        self.ask_again()
        self._show(Concern.CHILD)

    def show_locality(self, locality: str) -> None:
        """Shows the route of another locality."""
        self._locality = locality
        self._route.show_route(locality, self._concern)

    def show_signs(self, signs: Sequence[Sign], concern: Concern | None) -> None:
        """Stops where something was found; an answer to other signs does not count.

        Args:
            signs: What was found; empty where nothing was.
            concern: Whose route it asks for; None where that is not clear.
        """
        found = tuple(signs)
        if found == self.signs:
            return
        grew = bool(set(_kinds(found)) - set(_kinds(self.signs)))
        self.signs = found
        self._show(concern or Concern.CHILD)
        if grew:
            self.ask_again()
            announce(self, self._title.words)

    def ask_again(self) -> None:
        """Takes the tick away: the words are others than those it was given to."""
        self._tick.setChecked(False)

    def insist(self) -> None:
        """Takes the keyboard to the question, because it must be answered first."""
        words = self.tr("Answer this first. It is asked each time.")
        self._note.say(words)
        self._tick.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def _show(self, concern: Concern) -> None:
        """Says what was noticed, or only asks."""
        self._concern = concern
        set_look(self, stopped=self.is_stopped)
        self._note.say("")
        if self.is_stopped:
            self._title.say(self.tr("Stop: is a child at risk?"))
            self._words.say(self._noticed())
        else:
            self._title.say(self.tr("Is a child at risk?"))
            self._words.say(self.tr(NO_CHILD_WORKER))
        self._route.show_route(self._locality, concern)

    def _noticed(self) -> str:
        """Says what was noticed, and what to do instead of writing."""
        names = {kind: self.tr(_NOTICED[kind]) for kind in _NOTICED}
        found = [names[kind] for kind in _kinds(self.signs) if kind in names]
        what = self.tr("What you wrote reads like a concern about a child.")
        if found and len(found) == len(_kinds(self.signs)):
            # Translators: between two things that were noticed, with its spaces.
            things = self.tr(" and ").join(found)
            what = self.tr("What you wrote has {things} in it.").format(things=things)
        ring = self.tr("Do not send it: ring. Nobody who protects children reads it.")
        parts = [what, ring]
        if _MAY_END_LIFE in _kinds(self.signs) and self._concern is Concern.CHILD:
            parts.append(
                self.tr("If it is an adult, choose An adult after See who to ring.")
            )
        return " ".join(parts)

    def _measure(self) -> None:
        """Takes the margins of the size in use."""
        self._column.setContentsMargins(*map(self._theme.scaled, _MARGINS_PX))
        self._column.setSpacing(self._theme.scaled(8))


def _kinds(signs: Sequence[Sign]) -> tuple[str, ...]:
    """Returns the kinds of signs, each once, in their order; kinds may be an enum."""
    kinds = (str(getattr(sign.kind, "value", sign.kind)) for sign in signs)
    return tuple(dict.fromkeys(kinds))
