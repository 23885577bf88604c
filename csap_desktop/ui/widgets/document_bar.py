"""The tools of a document: which page, how large, its text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.restyle import show_if

_AROUND_PX = 26


class DocumentBar(FlowRow):
    """Says what the view shows, and asks for another page or zoom."""

    #: Another page is wanted; carries it, from 0.
    page_asked = Signal(int)
    #: Another zoom is wanted; carries 1 for larger, -1 for smaller.
    zoom_asked = Signal(int)
    #: Pages as wide as there is room are wanted.
    fit_asked = Signal()
    #: The text of the page is to be seen, or no more; carries which.
    text_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(8, parent)
        self._theme = theme
        self._at = 0
        self._page = QLineEdit(self)
        self._page.setObjectName("documentPage")
        self._page.setAccessibleName(self.tr("Page"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._numbers = QIntValidator(1, 1, self._page)
        self._page.setValidator(self._numbers)
        self._count = QLabel(self)
        self._zoom = QLabel(self)
        for label in (self._count, self._zoom):
            label.setProperty("textRole", "note")
        smaller = self._button(self.tr("Smaller"), "minus", theme)
        larger = self._button(self.tr("Larger"), "plus", theme)
        self._fit = fit = QPushButton(self.tr("Fit width"), self)
        fit.setToolTip(self.tr("Pages as wide as there is room (0)"))
        self._text = QPushButton(self.tr("Text of this page"), self)
        self._text.setCheckable(True)
        self._text.setToolTip(self.tr("The words of the page, to select and copy"))
        theme.dress(self._text, "list")
        for button in (smaller, larger, fit, self._text):
            button.setProperty("role", "small")
        for part in (
            *(self._page, self._count, smaller, self._zoom, larger),
            *(fit, self._text),
        ):
            self.add(part)
        self._page.returnPressed.connect(self._on_page_typed)
        self._page.editingFinished.connect(self._on_page_typed)
        smaller.clicked.connect(lambda: self.zoom_asked.emit(-1))
        larger.clicked.connect(lambda: self.zoom_asked.emit(1))
        fit.clicked.connect(self.fit_asked)
        self._text.toggled.connect(self.text_asked)

    @property
    def said(self) -> str:
        """What it says of page and zoom."""
        return f"{self._page.text()} {self._count.text()}, {self._zoom.text()}"

    def show_text(self, *, wanted: bool) -> None:
        """Has the text of the page seen, or no more."""
        self._text.setChecked(wanted)

    def say_count(self, count: int) -> None:
        """Says how many pages there are."""
        self._numbers.setTop(max(1, count))
        self._count.setText(self.tr("of {count}").format(count=count))
        widest = self._page.fontMetrics().horizontalAdvance(f" {count} ")
        self._page.setFixedWidth(widest + self._theme.scaled(_AROUND_PX))

    def say_page(self, page: int) -> None:
        """Says which page is in view, from 0."""
        self._at = page
        self._page.setText(str(page + 1))

    def say_zoom(self, percent: int) -> None:
        """Says how large pages are, in per cent of the real size."""
        self._zoom.setText(self.tr("{percent} %").format(percent=percent))

    def arrange(self, *, low: bool) -> None:
        """Takes less room in a low window: what keys do as well is left out."""
        for part in (self._fit, self._zoom):
            show_if(part, not low)

    def _on_page_typed(self) -> None:
        """Asks for the page that was typed, if it is another one."""
        typed = self._page.text()
        if self._page.hasAcceptableInput() and int(typed) != self._at + 1:
            self.page_asked.emit(int(typed) - 1)
        self._page.setText(str(self._at + 1))

    def _button(self, words: str, icon: str, theme: Theme) -> QPushButton:
        """Makes a button that is an icon alone."""
        button = QPushButton(self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        theme.dress(button, icon, alone=True)
        return button
