"""The head of the reading page: where from, what it is, what to do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if

_WIDE_PX = 640
"""From this width on the title stands beside the buttons, at 100 %."""


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
        self._forward = QPushButton(self)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._pin = QPushButton(self)
        self._kind = QLabel(self)
        self._kind.setProperty("textRole", "note")
        self._kind.setWordWrap(True)
        self._title = Prose("page-title", self)
        self._title.setAccessibleDescription(self.tr("Heading"))
        self._ways, self._deeds = QHBoxLayout(), QHBoxLayout()
        self._names = QWidget(self)
        self._grid = QGridLayout(self)
        self._is_wide: bool | None = None
        self._name_buttons()
        self._lay_out()
        self._arrange()
        self._back.clicked.connect(self.back_asked)
        self._forward.clicked.connect(self.forward_asked)
        self._copy.clicked.connect(self.copy_asked)
        self._pin.clicked.connect(self.pin_asked)
        theme.changed.connect(self._arrange)
        self.show_pinned(False)  # noqa: FBT003 - a slot

    @property
    def title(self) -> str:
        """The title on show."""
        return self._title.words

    @property
    def kind(self) -> str:
        """What is said above the title."""
        return self._kind.text()

    def show_leaf(self, leaf: Leaf) -> None:
        """Shows what an item is.

        Args:
            leaf: The item in words.
        """
        text = self.tr("{kind} · {period}") if leaf.period else "{kind}"
        kind = text.format(kind=leaf.kind_words, period=leaf.period)
        self._say(leaf.title, kind, known=True)

    def say(self, title: str) -> None:
        """Shows a title where there is no item."""
        self._say(title, "", known=False)

    def show_pinned(self, pinned: bool) -> None:
        """Says whether the item is pinned."""
        self._pin.setChecked(pinned)
        self._pin.setText(self.tr("Pinned") if pinned else self.tr("Pin"))
        name = self.tr("Unpin this item") if pinned else self.tr("Pin this item")
        self._pin.setAccessibleName(name)
        self._pin.setToolTip(self.tr("Keeps it on the first page of the Guide"))
        self._theme.dress(self._pin, "pinned-off" if pinned else "pin")

    def _say(self, title: str, kind: str, *, known: bool) -> None:
        """Shows title and kind, and the buttons that need an item."""
        self._title.say(title)
        self._kind.setText(kind)
        show_if(self._kind, bool(kind))
        show_if(self._copy, known)
        show_if(self._pin, known)

    def _name_buttons(self) -> None:
        """Gives the buttons their icons and words."""
        self._back.setToolTip(self.tr("Back (Alt+Left)"))
        self._theme.dress(self._back, "arrow-left")
        self._forward.setAccessibleName(self.tr("Forward"))
        self._forward.setToolTip(self.tr("Forward (Alt+Right)"))
        self._theme.dress(self._forward, "arrow-right", alone=True)
        self._copy.setToolTip(self.tr("Copy with its sources (Ctrl+Shift+C)"))
        self._copy.setAccessibleDescription(
            self.tr("Copies the whole text with its period and its sources")
        )
        self._theme.dress(self._copy, "copy")
        self._pin.setCheckable(True)

    def _lay_out(self) -> None:
        """Puts the parts into their places."""
        for button in (self._back, self._forward):
            self._ways.addWidget(button)
        for button in (self._copy, self._pin):
            self._deeds.addWidget(button)
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(2)
        names.addWidget(self._kind)
        names.addWidget(self._title)
        self._ways.setSpacing(8)
        self._deeds.setSpacing(8)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def _arrange(self) -> None:
        """Puts the title beside the buttons, or below them where room is short."""
        wide = self.width() >= self._theme.scaled(_WIDE_PX)
        if wide == self._is_wide:
            return
        self._is_wide = wide
        top = Qt.AlignmentFlag.AlignTop
        for part in (self._ways, self._deeds):
            self._grid.removeItem(part)
        self._grid.removeWidget(self._names)
        self._grid.addLayout(self._ways, 0, 0, top)
        self._grid.addLayout(self._deeds, 0, 2, top)
        if wide:
            self._grid.addWidget(self._names, 0, 1)
        else:
            self._grid.addWidget(self._names, 1, 0, 1, 3)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges the head for its new width."""
        super().resizeEvent(event)
        self._arrange()
