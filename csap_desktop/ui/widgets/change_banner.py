"""What changed of the items on show: the old value beside the new, until it is seen."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.changed_words import ChangedText, ChangedWords, values_html
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.rich_label import RichLabel

SHOWN_MOST = 3
"""How many changes are shown; the page Updates lists all of them."""

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_LEAST_WORDS_PX, _GAP_PX = 300, 12
_BAR_PX = 12


class ChangeBanner(QFrame):
    """A line for each change, and a button that says that they were seen."""

    #: The changes on show were seen; carries them.
    seen = Signal(object)
    #: The list of all changes is wanted.
    all_asked = Signal()

    def __init__(
        self, words: ChangedWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes a banner that shows nothing yet.

        Args:
            words: Puts changes into words.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setObjectName("changeBanner")
        self._words = words
        self._theme = theme
        self._shown: tuple[LoggedChange, ...] = ()
        self._icon = QLabel(self)
        self._text = RichLabel("small", self)
        self._seen = QPushButton(self.tr("I have seen this"), self)
        self._seen.setProperty("role", "small")
        self._all = QPushButton(self.tr("All changes"), self)
        self._all.setProperty("role", "link")
        self._row = QBoxLayout(_ACROSS)
        self._row.setSpacing(_GAP_PX)
        self._row.addWidget(self._text, 100)
        self._row.addStretch(1)
        for button in (self._all, self._seen):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        around = QHBoxLayout(self)
        around.setContentsMargins(12, 6, 12, 6)
        around.setSpacing(10)
        around.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        around.addLayout(self._row, 1)
        self._seen.clicked.connect(lambda: self.seen.emit(self._shown))
        self._all.clicked.connect(self.all_asked)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    @property
    def shown(self) -> tuple[LoggedChange, ...]:
        """The changes on show; none while it is hidden."""
        return self._shown

    @property
    def words(self) -> str:
        """What it says, as plain text."""
        return self.accessibleName()

    def show_changes(self, changes: tuple[LoggedChange, ...]) -> None:
        """Shows changes; hides where there is none.

        Args:
            changes: What is to be acknowledged, the newest first.
        """
        if changes[:SHOWN_MOST] == self._shown and bool(changes) != self.isHidden():
            return
        self._shown = changes[:SHOWN_MOST]
        texts = [self._words.text(change) for change in self._shown]
        self._text.setText("<br>".join(map(self._line, texts)))
        self._text.measure()
        said = " ".join(text.said for text in texts)
        changed = self.tr("Changed: {text}").format(text=said) if said else ""
        self._text.setAccessibleName(changed)
        self.setAccessibleName(changed)
        self._seen.setAccessibleDescription(changed)
        more = len(changes) - len(self._shown)
        self._all.setText(self._words.more(more))
        show_if(self._all, more > 0)
        show_if(self, bool(changes))
        self._arrange()

    def _line(self, text: ChangedText) -> str:
        """Returns a change as a line of small HTML: the values first."""
        line = self.tr("{values} <b>{title}</b>, {since}.")
        return line.format(
            values=values_html(text, self.tr),
            title=escape(text.title),
            since=escape(text.since),
        )

    def _arrange(self) -> None:
        """Puts the buttons below the words where there is no room beside them."""
        shown = [one for one in (self._all, self._seen) if not one.isHidden()]
        need = sum(one.sizeHint().width() + _GAP_PX for one in shown)
        beside = self.width() - need >= self._theme.scaled(_LEAST_WORDS_PX)
        self._row.setDirection(_ACROSS if beside else _DOWN)
        self._row.setSpacing(_GAP_PX if beside else 4)

    def _draw(self) -> None:
        """Draws the sign in the colours in use."""
        self._icon.setPixmap(self._theme.pixmap("alert-triangle", "careful"))

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges itself for the new width."""
        super().resizeEvent(event)
        self._arrange()


def beside_bar(banner: ChangeBanner) -> QHBoxLayout:
    """Returns a row in which a banner ends where the cards below it end.

    Args:
        banner: The banner.
    """
    row = QHBoxLayout()
    row.addWidget(banner)
    row.addSpacing(_BAR_PX)
    return row
