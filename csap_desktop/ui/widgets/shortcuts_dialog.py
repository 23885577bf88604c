"""The sheet of all keys of the program, opened by F1."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.shortcuts import Shortcut, ShortcutGroup, sheet
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.prose import Prose

_NATIVE = QKeySequence.SequenceFormat.NativeText
_WIDE_EM, _TWO_COLUMNS_EM, _KEYS_EM = 56, 42, 10
_GAP_PX = 12


class ShortcutsDialog(QDialog):
    """Keys as caps beside what they do, in two columns where there is room."""

    def __init__(self, parent: QWidget) -> None:
        """Makes the sheet; `open` shows it.

        Args:
            parent: The window above which it opens.
        """
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._em = self.fontMetrics().height()
        title = QLabel(self.windowTitle(), self)
        title.setProperty("textRole", "page-title")
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self._room = QScrollArea(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [self._em]))
        column.setSpacing(_GAP_PX)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(close)
        column.addLayout(top)
        column.addWidget(self._room, 1)
        self._room.setFocus()
        width = min(self._em * _WIDE_EM, parent.width() - 40)
        self.resize(width, parent.height() - 40)

    def _fill(self) -> None:
        """Puts the groups into two columns of about the same length."""
        groups = sheet(self.tr)
        total = sum(len(group.shortcuts) + 2 for group in groups)
        columns = (QVBoxLayout(), QVBoxLayout())
        used = 0
        for group in groups:
            columns[used * 2 >= total].addWidget(self._group(group))
            used += len(group.shortcuts) + 2
        inside = QWidget()
        inside.setObjectName("page")
        inside.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, _GAP_PX, 0)
        self._columns.setSpacing(_GAP_PX)
        for column in columns:
            column.setSpacing(_GAP_PX)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setAccessibleName(self.windowTitle())
        self._room.setWidget(inside)

    def _group(self, group: ShortcutGroup) -> QFrame:
        """Makes the card of a group."""
        card = QFrame()
        card.setProperty("role", "card")
        card.setAccessibleName(group.title)
        title = Prose("card-title", card)
        title.say(group.title)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.setSpacing(6)
        inside.addWidget(title)
        for shortcut in group.shortcuts:
            inside.addLayout(self._row(shortcut, card))
        return card

    def _row(self, shortcut: Shortcut, card: QFrame) -> QHBoxLayout:
        """Makes a row: caps, and what they do."""
        names = [QKeySequence(key).toString(_NATIVE) for key in shortcut.keys]
        names += [shortcut.named] if shortcut.named else []
        caps = FlowRow(4, card)
        width = self._em * _KEYS_EM
        for name in names:
            cap = QLabel(name, caps)
            cap.setProperty("role", "keycap")
            cap.ensurePolished()
            width = max(width, cap.sizeHint().width())
            caps.add(cap)
        caps.setFixedWidth(width)
        words = Prose("body", card)
        words.say(shortcut.words)
        said = self.tr("{what}: {keys}")
        keys = self.tr(" or ").join(names)
        words.setAccessibleName(said.format(what=shortcut.words, keys=keys))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(caps, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the columns below each other where they have no room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        across = self.width() >= self._em * _TWO_COLUMNS_EM
        self._columns.setDirection(ways.LeftToRight if across else ways.TopToBottom)
