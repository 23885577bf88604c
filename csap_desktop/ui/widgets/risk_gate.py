"""What stands before every new enquiry: is a child at risk?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.queue_words import NO_CHILD_WORKER
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.locality_choice import LocalityChoice
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.route_note import RouteNote
from csap_desktop.ui.widgets.scroll_column import ScrollColumn

_MARGINS_PX = (22, 18, 22, 20)


class RiskGate(QWidget):
    """Asks each time, shows who to ring, and offers two ways on."""

    #: Who to ring is wanted; carries the id of a locality or "".
    ring_asked = Signal(str)
    #: It is an enquiry; carries the id of the locality that was chosen, or "".
    passed = Signal(str)
    #: Neither: back to the enquiries.
    left = Signal()

    def __init__(
        self, context: Context, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ask, self._say = Prose("risk", self), Prose("body", self)
        self._ask.say(self.tr("Is a child at risk?"))
        ring = self.tr("If a child may be at risk, do not write. Ring now.")
        self._say.say(" ".join((ring, self.tr(NO_CHILD_WORKER))))
        self._where = LocalityChoice(
            self.tr("Where does the child live?"),
            self.tr("Not known"),
            context.answers,
            self,
        )
        self._route = RouteNote(context, theme, self)
        self._ring = QPushButton(self.tr("See who to ring"), self)
        self._ring.setProperty("role", "choice-first")
        self._pass = QPushButton(self.tr("No, this is an enquiry"), self)
        self._pass.setProperty("role", "choice")
        self._back = QPushButton(self.tr("All enquiries"), self)
        self._back.setProperty("role", "small")
        theme.dress(self._ring, "phone-call", "accent-ink")
        theme.dress(self._pass, "mail")
        theme.dress(self._back, "chevron-left")
        self._lay_out()
        self._where.chips.chosen.connect(self._on_locality_chosen)
        self._ring.clicked.connect(lambda: self.ring_asked.emit(self.locality))
        self._pass.clicked.connect(lambda: self.passed.emit(self.locality))
        self._back.clicked.connect(self.left)

    @property
    def locality(self) -> str:
        """Id of the locality that is chosen; "" where none is."""
        return self._where.chips.key

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of the route on show."""
        return self._route.numbers

    def ask(self, locality: str) -> None:
        """Asks anew and takes the keyboard.

        Args:
            locality: Id of the locality whose route is shown first; "" for none.
        """
        self._where.choose(locality)
        self._on_locality_chosen()
        self._ring.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_locality_chosen(self) -> None:
        """Shows the route of the locality."""
        self._route.show_route(self.locality, Concern.CHILD)

    def _lay_out(self) -> None:
        """Puts the question, the route and the two ways on on one card."""
        inside = QWidget()
        card = QFrame(inside)
        card.setObjectName("riskCard")
        card.setProperty("role", "card")
        ways = FitRow(12, packed=True, parent=card)
        ways.add(self._ring, lambda: self._ring.sizeHint().width())
        ways.add(self._pass, lambda: self._pass.sizeHint().width())
        column = QVBoxLayout(card)
        column.setContentsMargins(*map(self._theme.scaled, _MARGINS_PX))
        column.setSpacing(self._theme.scaled(10))
        for part in (
            self._ask,
            self._say,
            self._where,
            self._route,
            ways,
            self._route.caveat,
        ):
            column.addWidget(part)
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 8)
        around.setSpacing(10)
        around.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        around.addWidget(card)
        around.addStretch(1)
        room = ScrollColumn(inside, self.tr("Is a child at risk?"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(room)
