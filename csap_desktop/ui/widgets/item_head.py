"""The head of the reading page: where from, what it is, what to do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class ItemHead(QWidget):
    """Back and forward, the title with kind and period, copy and pin."""

    #: Back was pressed.
    back_asked = Signal()
    #: Forward was pressed.
    forward_asked = Signal()
    #: Copy was pressed.
    copy_asked = Signal()
    #: Pin was pressed; carries whether it is to be pinned.
    pin_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._back = QPushButton(self.tr("Back"), self)
        self._back.setToolTip(self.tr("Back (Alt+Left)"))
        theme.dress(self._back, "arrow-left")
        self._forward = QPushButton(self)
        self._forward.setAccessibleName(self.tr("Forward"))
        self._forward.setToolTip(self.tr("Forward (Alt+Right)"))
        theme.dress(self._forward, "arrow-right", alone=True)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setToolTip(self.tr("Copy with its sources (Ctrl+Shift+C)"))
        self._copy.setAccessibleDescription(
            self.tr("Copies the whole text with its period and its sources")
        )
        theme.dress(self._copy, "copy")
        self._pin = QPushButton(self)
        self._pin.setCheckable(True)
        self._kind = Prose("note", self)
        self._title = Prose("page-title", self)
        self._title.setAccessibleDescription(self.tr("Heading"))
        self._lay_out()
        self._back.clicked.connect(self.back_asked)
        self._forward.clicked.connect(self.forward_asked)
        self._copy.clicked.connect(self.copy_asked)
        self._pin.clicked.connect(self.pin_asked)
        self.show_pinned(pinned=False)

    @property
    def title(self) -> str:
        """The title on show."""
        return self._title.words

    @property
    def kind(self) -> str:
        """What is said above the title."""
        return self._kind.words

    def show_leaf(self, leaf: Leaf, *, pinned: bool) -> None:
        """Shows what an item is.

        Args:
            leaf: The item in words.
            pinned: Whether it is pinned.
        """
        text = self.tr("{kind} · {period}") if leaf.period else "{kind}"
        kind = text.format(kind=leaf.kind_words, period=leaf.period)
        self._say(leaf.title, kind, known=True)
        self.show_pinned(pinned=pinned)

    def say(self, title: str) -> None:
        """Shows a title where there is no item."""
        self._say(title, "", known=False)

    def show_pinned(self, *, pinned: bool) -> None:
        """Says whether the item is pinned."""
        self._pin.setChecked(pinned)
        self._pin.setText(self.tr("Pinned") if pinned else self.tr("Pin"))
        name = self.tr("Unpin this item") if pinned else self.tr("Pin this item")
        self._pin.setAccessibleName(name)
        self._pin.setToolTip(self.tr("Keeps it on the first page of the guide"))
        self._theme.dress(self._pin, "pinned-off" if pinned else "pin")

    def _say(self, title: str, kind: str, *, known: bool) -> None:
        """Shows title and kind, and the buttons that need an item."""
        self._title.say(title)
        self._kind.say(kind)
        show_if(self._copy, known)
        show_if(self._pin, known)

    def _lay_out(self) -> None:
        """Puts the parts side by side."""
        ways = FlowRow(8, self)
        ways.add(self._back)
        ways.add(self._forward)
        deeds = FlowRow(8, self)
        deeds.add(self._copy)
        deeds.add(self._pin)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._kind)
        names.addWidget(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(ways, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        row.addWidget(deeds, 0, Qt.AlignmentFlag.AlignTop)
