"""One search result in full beside the list, so that it need not be opened."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.services.found import SearchResult
from csap_desktop.ui.found_words import FoundWords, Parts, hits, icon_of, marked
from csap_desktop.ui.line_width import line_start
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed
from csap_desktop.ui.widgets.search_numbers import SearchNumbers
from csap_desktop.ui.widgets.state_tag import StateTag


class SearchPreview(QFrame):
    """Kind, title, period, numbers, the whole text with the hits, and how sure."""

    #: The result should be opened.
    open_asked = Signal()
    #: The result should be copied.
    copy_asked = Signal()

    def __init__(self, theme: Theme, words: FoundWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._words = words
        self._found: SearchResult | None = None
        self._icon = QLabel(self)
        self._kind = QLabel(self)
        self._kind.setProperty("textRole", "note")
        self._title = Prose("card-title", self)
        self._withdrawn = StateTag(theme, self)
        self._period = StateTag(theme, self)
        self._doubt = StateTag(theme, self)
        self._numbers = SearchNumbers(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | line_start(self))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sure = Prose("note", self)
        self._scroll = QScrollArea(self)
        self._open = QPushButton(self.tr("Open"), self)
        self._open.setProperty("role", "primary")
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setToolTip(self.tr("Copies title, numbers and how sure (Ctrl+C)"))
        theme.dress(self._copy, "copy")
        self._lay_out()
        self._open.clicked.connect(self.open_asked)
        self._copy.clicked.connect(self.copy_asked)
        theme.changed.connect(self._draw)

    @property
    def found(self) -> SearchResult | None:
        """The result that is shown."""
        return self._found

    def show_result(self, found: SearchResult) -> None:
        """Shows a result from its beginning.

        Args:
            found: The result.
        """
        self.renew(found)
        self._scroll.verticalScrollBar().setValue(0)

    def renew(self, found: SearchResult) -> None:
        """Shows a result as it is now, where the reader is."""
        self._found = found
        facts, words = found.facts, self._words
        self._kind.setText(words.kinds.one(found.kind))
        self._title.say(found.title)
        self._withdrawn.say(words.facts.withdrawn(facts), "hand-stop", "careful")
        self._period.say(words.facts.period(facts), "history")
        sure = bool(facts and facts.confirmed_on)
        doubt = ("circle-check", "good") if sure else ("alert-triangle", "careful")
        self._doubt.say(words.facts.doubt(facts), *doubt)
        self._numbers.show_numbers(words.numbers(found))
        self._sure.say(words.facts.sure(facts))
        self._draw()

    def _draw(self) -> None:
        """Draws what has colours of its own."""
        if self._found is None:
            return
        icon = icon_of(self._found.kind)
        self._icon.setPixmap(self._theme.pixmap(icon, "accent", 18))
        text = self._words.text(self._found)
        ground = self._theme.colour("accent-fill").name()
        ink = self._theme.colour("ink").name()
        style = f"background-color:{ground};color:{ink};text-decoration:underline"
        self._text.setText(_html(marked(unbroken(text), hits(self._found)), style))
        self._text.setAccessibleName(text)
        show_if(self._text, bool(text))

    def _lay_out(self) -> None:
        """Puts the parts together: all but the buttons scroll."""
        inner = QWidget()
        inner.setObjectName("preview")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(18, 16, 6, 8)
        inside.setSpacing(8)
        inside.addLayout(_row(self._icon, self._kind))
        inside.addWidget(self._title)
        inside.addLayout(_row(self._withdrawn, self._period, self._doubt))
        for part in (self._numbers, self._text, self._sure):
            inside.addWidget(part)
        inside.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Preview"))
        show_bar_where_needed(self._scroll)
        foot = QWidget(self)
        buttons = FlowLayout(foot, 8)
        buttons.setContentsMargins(18, 10, 18, 12)
        for button in (self._open, self._copy):
            buttons.addWidget(button)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(rule)
        layout.addWidget(foot)


def _row(*parts: QWidget) -> QHBoxLayout:
    """Puts parts side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _html(parts: Parts, style: str) -> str:
    """Returns a text as small HTML: a paragraph for each line, hits marked."""
    said = "".join(
        f'<span style="{style}">{escape(text)}</span>' if hit else escape(text)
        for text, hit in parts
    )
    lines = said.split("\n")
    return "".join(f'<p style="margin:0 0 7px 0">{line}</p>' for line in lines)
