"""What stands on the page when a place is outside the area or not known."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.places import Outcome
from csap_desktop.domain.routes import Reply
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.emergency_row import EmergencyRow
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.help_row import HelpRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class LostCard(QFrame):
    """Says so, shows what holds anyway, and how to find the right council."""

    #: A suggested name was chosen; carries it.
    picked = Signal(str)

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("lostCard")
        self.setProperty("role", "card")
        self._title = QLabel(self)
        self._title.setProperty("textRole", "card-title")
        self._title.setWordWrap(True)
        self._text = Prose("body", self)
        self._meant = Prose("note", self)
        self._meant.say(self.tr("Did you mean:"))
        self._offers = QWidget(self)
        self._row = FlowLayout(self._offers, 8)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[QPushButton] = []
        self._find = Prose("body", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        for widget in (self._title, self._text, self._meant, self._offers, self._find):
            column.addWidget(widget)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        self._numbers = (
            EmergencyRow(answers, theme, self),
            HelpRow(answers, theme, self),
        )
        column.addWidget(self._numbers[0])
        column.addSpacing(6)
        column.addWidget(self._numbers[1])
        column.addStretch(1)

    def renew(self) -> None:
        """Shows the numbers that the edition in use has."""
        for part in self._numbers:
            part.renew()

    @property
    def words(self) -> str:
        """What the card says in its title and first sentence."""
        return f"{self._title.text()} {self._text.words}"

    def show_reply(self, reply: Reply, typed: str) -> None:
        """Says why there is no answer.

        Args:
            reply: A reply that is outside or unknown.
            typed: What was typed; shown, never kept.
        """
        outside = reply.outcome is Outcome.OUTSIDE
        title, text = self._outside(reply, typed) if outside else self._unknown(typed)
        self._title.setText(title)
        self._text.say(text)
        known = outside and any(council for _, council in reply.also_outside)
        ask = self.tr("If you cannot find it, ring the police on 101.")
        if not known:
            ask = self.tr("The police on 101 can say which council it is.")
        website = self.tr(
            "With a connection, the website of that council has the number of its "
            "children's services."
        )
        self._find.say(" ".join((website, ask) if known else (ask, website)))
        self._offer(reply.suggestions)

    def _outside(self, reply: Reply, typed: str) -> tuple[str, str]:
        """Says where a place outside the area is, as far as that is known."""
        title = self.tr("\u201c{typed}\u201d is outside this area")
        known = [
            self.tr("{place} is in {council}.").format(place=place, council=council)
            for place, council in reply.also_outside
            if council
        ]
        theirs = self.tr(
            "Another council runs its services; its numbers are not in this edition."
        )
        return title.format(typed=typed.strip()), " ".join((*known, theirs))

    def _unknown(self, typed: str) -> tuple[str, str]:
        """Says what else to type."""
        title = self.tr("\u201c{typed}\u201d is not a place we know")
        text = self.tr(
            "Try the postcode, the nearest town or the district, or choose the council "
            "on the map."
        )
        return title.format(typed=typed.strip()), text

    def _offer(self, names: tuple[str, ...]) -> None:
        """Shows the names that may have been meant as buttons."""
        while len(self._buttons) < len(names):
            button = QPushButton(self._offers)
            button.setProperty("role", "chip")
            button.clicked.connect(self._on_offer_clicked)
            self._buttons.append(button)
            self._row.addWidget(button)
        for index, button in enumerate(self._buttons):
            show_if(button, index < len(names))
            if index < len(names):
                button.setText(names[index])
        show_if(self._meant, bool(names))
        show_if(self._offers, bool(names))

    def _on_offer_clicked(self) -> None:
        """Tells which name was chosen."""
        button = self.sender()
        if isinstance(button, QPushButton):
            self.picked.emit(button.text())
