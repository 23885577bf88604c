"""The head of the reading page: where from, what it is, what to do with it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look, settle, show_if

_TITLE_LEAST_PX = 320
"""Where the title has less room than this beside the buttons it stands below them."""

_GAP_PX, _UNDER_PX = 16, 8
_LOW_PX = 250
"""In a page lower than this the buttons are small, and the title scrolls."""

_BAR_PX = 12
"""The room that what scrolls below keeps for its bar: the head ends with the cards."""


class ItemHead(QWidget):
    """Back and forward, the title with kind and period, copy, pin and print.

    Attributes:
        names: Kind and title; in a low page somebody else has to show them.
        is_low: Whether the page is low.
    """

    #: Back was pressed.
    back_asked = Signal()
    #: Forward was pressed.
    forward_asked = Signal()
    #: Copy was pressed.
    copy_asked = Signal()
    #: Pin was pressed; carries whether it is to be pinned.
    pin_asked = Signal(bool)
    #: The page became low (True) or has room again (False): see `names`.
    low_changed = Signal(bool)
    #: Print was pressed.
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = parent
        self._back = QPushButton(self.tr("Back"), self)
        self._forward = QPushButton(self)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._pin = QPushButton(self)
        self._print = QPushButton(self.tr("Print"), self)
        self._kind = QLabel(self)
        self._kind.setProperty("textRole", "note")
        self._kind.setWordWrap(True)
        self._title = Prose("page-title", self)
        self._title.setAccessibleDescription(self.tr("Heading"))
        self._ways, self._deeds = FlowRow(parent=self), FlowRow(parent=self)
        self.names = QWidget(self)
        self.is_low = False
        self._top = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._is_wide: bool | None = None
        self._name_buttons()
        self._lay_out()
        self._arrange()
        self._back.clicked.connect(self.back_asked)
        self._forward.clicked.connect(self.forward_asked)
        self._copy.clicked.connect(self.copy_asked)
        self._pin.clicked.connect(self.pin_asked)
        self._print.clicked.connect(self.print_asked)
        theme.changed.connect(self._arrange)
        parent.installEventFilter(self)
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
        for deed in (self._copy, self._pin, self._print):
            show_if(deed, known)
        self._arrange()
        settle(self.names, self)

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
        self._print.setToolTip(self.tr("Print (Ctrl+P)"))
        self._theme.dress(self._print, "printer")

    def _lay_out(self) -> None:
        """Puts the parts into their places."""
        for way in (self._back, self._forward):
            self._ways.add(way)
        for deed in (self._copy, self._pin, self._print):
            self._deeds.add(deed)
        names = QVBoxLayout(self.names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(2)
        names.addWidget(self._kind)
        names.addWidget(self._title)
        self._top.setSpacing(_GAP_PX)
        self._top.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addStretch(0)
        self._top.addWidget(self._deeds, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._top)

    def _arrange(self) -> None:
        """Puts the title beside the buttons, or below them where room is short."""
        bar = self._theme.scaled(_BAR_PX)
        self._column.setContentsMargins(0, 0, bar, 0)
        self._save_room()
        if self.is_low:
            return
        buttons = self._ways.natural_width() + self._deeds.natural_width()
        room = self.width() - bar - buttons - 2 * _GAP_PX
        wide = room >= self._theme.scaled(_TITLE_LEAST_PX)
        if wide == self._is_wide:
            return
        self._let_names_go()
        self._is_wide = wide
        self._top.setStretch(1, int(not wide))
        if wide:
            self._top.insertWidget(1, self.names, 1)
        else:
            self._column.addWidget(self.names)
        self.names.show()

    def _save_room(self) -> None:
        """Has small buttons and no title in a low page."""
        low = self._page.height() < self._theme.scaled(_LOW_PX)
        for button in (self._back, self._forward, self._copy, self._pin, self._print):
            set_look(button, low=low)
        if low == self.is_low:
            return
        self.is_low = low
        if low:
            self._let_names_go()
            self._top.setStretch(1, 1)
        self.low_changed.emit(low)

    def _let_names_go(self) -> None:
        """Takes the title out of the head, until it is put somewhere."""
        self._top.removeWidget(self.names)
        self._column.removeWidget(self.names)
        self._is_wide = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Follows the height of the page."""
        if event.type() == QEvent.Type.Resize and watched is self._page:
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges the head for its new width."""
        super().resizeEvent(event)
        self._arrange()
