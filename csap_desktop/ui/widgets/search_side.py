"""What stands beside search results: the kinds found, and what else to try.

Nothing stands there that is not also reached or said elsewhere: a narrow window has
no room for it.
"""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.ui.models.search_model import Group
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.bullet_list import BulletList
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.search_examples import SearchExamples


class SearchSide(QScrollArea):
    """Leads to a kind of result, out of a search that missed, or into a first one."""

    #: A kind of result was chosen; carries the number of its first row.
    group_chosen = Signal(int)
    #: The answer page is wanted.
    ring_asked = Signal()
    #: An example should be searched for; carries its words.
    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)  # scrolls where the window is low
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("More ways to search"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setObjectName("page")
        self._rows: list[int] = []
        self._buttons: list[QPushButton] = []
        self._kinds, self._found = self._card(self.tr("Found"))
        self._found.setSpacing(0)
        self._tips = self._advise()
        self._examples = SearchExamples(self._inner)
        self._examples.chosen.connect(self.example_chosen)
        layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for card in (self._kinds, self._tips, self._examples):
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(self._inner)

    def show_examples(self) -> None:
        """Shows what can be searched for."""
        self._show(results=False)

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Shows how many results there are of each kind."""
        shown = tuple(groups)
        self._rows = [group.row for group in shown]
        while len(self._buttons) < len(shown):
            self._add_button(len(self._buttons))
        for number, button in enumerate(self._buttons):
            if number < len(shown):
                text = self.tr("{kind} ({count})")
                group = shown[number]
                button.setText(text.format(kind=group.title, count=group.count))
            show_if(button, number < len(shown))
        self._show(results=True)

    def _show(self, *, results: bool) -> None:
        """Shows what goes with results, or with none."""
        show_if(self._kinds, results)
        show_if(self._tips, results)
        show_if(self._examples, not results)

    def _advise(self) -> QFrame:
        """Makes the card that leads out of a search that missed."""
        tips, inside = self._card(self.tr("Not what you meant?"))
        advice = BulletList("body", parent=tips)
        advice.show_items(
            (
                self.tr("Use fewer words, or only the town."),
                self.tr("Or only the first half of the postcode."),
                self.tr("Or the last digits of a number."),
            )
        )
        inside.addWidget(advice)
        danger = Prose("strong", tips)
        danger.say(self.tr("In danger now: 999. Not an emergency: police on 101."))
        inside.addWidget(danger)
        ring = QPushButton(self.tr("Who to ring, by place"), tips)
        ring.clicked.connect(self.ring_asked)
        inside.addWidget(ring, 0, Qt.AlignmentFlag.AlignLeft)
        return tips

    def _add_button(self, number: int) -> None:
        """Adds a button for one more kind."""
        button = QPushButton(self._kinds)
        button.setProperty("role", "link")
        button.setAccessibleDescription(self.tr("Goes to these results"))
        button.clicked.connect(lambda: self.group_chosen.emit(self._rows[number]))
        self._found.addWidget(button)
        self._buttons.append(button)

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        """Makes a card with a title."""
        card = QFrame(self._inner)
        card.setProperty("role", "card")
        head = QLabel(title, card)
        head.setProperty("textRole", "strong")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(8)
        inside.addWidget(head)
        return card, inside

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: it does not scroll sideways."""
        return QSize(self._inner.minimumSizeHint().width(), 1)
