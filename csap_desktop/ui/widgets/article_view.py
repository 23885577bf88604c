"""The text of one item: scrolls by every key one would try, can be searched."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from csap_desktop.ui.item_html import Mark
from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.page_find import Hit, find_hits
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_column import BlockColumn
from csap_desktop.ui.widgets.contact_part import ContactPart
from csap_desktop.ui.widgets.onward_cards import OnwardCards
from csap_desktop.ui.widgets.restyle import settle, show_if
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed
from csap_desktop.ui.widgets.settled_frame import SettledFrame

_GAP_PX = 12
_ABOVE_PX = 60
_DOCUMENT = "document"


class ArticleView(QScrollArea):
    """A card with the text, then where to read on, then whatever else is put below.

    Attributes:
        text: The text.
        contact: The number above it, where there is one.
    """

    #: A link was chosen; carries it.
    link_chosen = Signal(str)
    #: The body on show is to be seen on the chart.
    chart_asked = Signal()
    #: The document on show is to be opened.
    document_asked = Signal()
    #: A word of the glossary was reached (a `Reached`) or left (None).
    term_reached = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._at = 0
        self._inside = QWidget(self)
        self._inside.setObjectName("readingInside")
        self._card = SettledFrame(self._inside)
        self._card.setProperty("role", "card")
        self.contact = ContactPart(theme, self._card)
        self.text = BlockColumn(theme, self._card)
        self._on_chart = QWidget(self._card)
        self._chart = QPushButton(self.tr("Show on the chart"), self._on_chart)
        theme.dress(self._chart, "sitemap")
        self._read = QPushButton(self.tr("Open the document"), self._on_chart)
        theme.dress(self._read, "file-text")
        self._onward = OnwardCards(theme, self._inside)
        self._column = QVBoxLayout(self._inside)
        self._lay_out()
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        show_bar_where_needed(self)
        self.text.link_chosen.connect(self.link_chosen)
        self.text.term_reached.connect(self.term_reached)
        self._onward.link_chosen.connect(self.link_chosen)
        self._chart.clicked.connect(self.chart_asked)
        self._read.clicked.connect(self.document_asked)

    def show_leaf(self, leaf: Leaf, *, on_chart: bool) -> None:
        """Shows an item from its beginning.

        Args:
            leaf: The item in words.
            on_chart: Whether it stands on the chart.
        """
        self._hits, self._at = (), 0
        sure = leaf.sure[0] if leaf.sure else None
        self.contact.show_number(leaf.number, leaf.title, sure)
        self.text.show_blocks(leaf.blocks)
        onward = () if leaf.reads_on_beside else leaf.onward
        self._onward.show_links(onward, leaf.onward_title)
        document = leaf.kind == _DOCUMENT
        show_if(self._chart, on_chart)
        show_if(self._read, document)
        show_if(self._on_chart, on_chart or document)
        for stop in self.text.stops[-1:]:
            self.setTabOrder(stop, self._chart)
        show_if(self._card, bool(leaf.blocks or leaf.number))
        settle(self.contact, self.text, self._card, self._inside, self._onward)
        self.verticalScrollBar().setValue(0)

    def put_above(self, *widgets: QWidget) -> None:
        """Takes widgets that stand above everything else and scroll with it."""
        for place, widget in enumerate(widgets):
            self._column.insertWidget(place, widget)

    def let_go(self, *widgets: QWidget) -> None:
        """Lets widgets go that were put above the text."""
        for widget in widgets:
            self._column.removeWidget(widget)

    def put_below(self, widget: QWidget) -> None:
        """Takes a widget that stands below everything else."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def search(self, words: str) -> int:
        """Marks every place where words stand; goes to the first one.

        Args:
            words: What was typed; empty takes the marks away.

        Returns:
            How many places there are.
        """
        texts = [label.words for label in self.text.labels]
        self._hits, self._at = find_hits(texts, words), 0
        self._show_hits()
        return len(self._hits)

    def step(self, steps: int) -> int:
        """Goes on to another place, round at the ends.

        Args:
            steps: How many places on; negative for back.

        Returns:
            The place the reader is at, from 1; 0 where there is none.
        """
        if not self._hits:
            return 0
        self._at = (self._at + steps) % len(self._hits)
        self._show_hits()
        return self._at + 1

    def go_to_heading(self, place: int) -> None:
        """Brings a heading to the top and the keyboard to it.

        Args:
            place: Which one, from 0.
        """
        heading = self.text.headings[place]
        top = heading.mapTo(self._inside, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - _GAP_PX)
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hits(self) -> None:
        """Marks what was found and scrolls to the current one."""
        for number, label in enumerate(self.text.labels):
            label.mark(
                [
                    Mark(hit.start, hit.end, place == self._at)
                    for place, hit in enumerate(self._hits)
                    if hit.text == number
                ]
            )
        if self._hits:
            hit = self._hits[self._at]
            label = self.text.labels[hit.text]
            self._bring(label, label.place_of(hit.start, hit.end))

    def _bring(self, widget: QWidget, place: QRect) -> None:
        """Scrolls so far that a place is well in view."""
        middle = widget.mapTo(self._inside, place.center())
        self.ensureVisible(middle.x(), middle.y(), 0, _ABOVE_PX)

    def _lay_out(self) -> None:
        """Puts the parts one below the other."""
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(28, 22, 28, 24)
        inside.setSpacing(0)
        inside.addWidget(self.contact)
        inside.addWidget(self.text)
        inside.addWidget(self._on_chart)
        chart = QVBoxLayout(self._on_chart)
        chart.setContentsMargins(0, 18, 0, 0)
        for button in (self._chart, self._read):
            chart.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(_GAP_PX)
        self._column.addWidget(self._card)
        self._column.addWidget(self._onward)
        self._column.addStretch(1)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Scrolls by Home, End and Space too, as every reader of texts does."""
        bar = self.verticalScrollBar()
        page = bar.pageStep()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            page = -page
        ways = {
            Qt.Key.Key_Home.value: bar.minimum(),
            Qt.Key.Key_End.value: bar.maximum(),
            Qt.Key.Key_Space.value: bar.value() + page,
        }
        if event.key() in ways:
            bar.setValue(ways[event.key()])
        else:
            super().keyPressEvent(event)
