"""What can be done with an answer: copy, show to a phone, print, pin."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_options import Want
from csap_desktop.ui.widgets.flow import FlowLayout
from csap_desktop.ui.widgets.restyle import show_if

_LONGEST = 16


class AnswerActions(QWidget):
    """A row of buttons that goes on in the next line where room is short."""

    #: A button was pressed; carries a `Want`.
    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = FlowLayout(self, 10)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._copy_buttons())
        self._phone = self._button(self.tr("To my phone"), "qrcode", Want.PHONE)
        self._card = self._button(self.tr("Contact card"), "printer", Want.CARD)
        self._card.setToolTip(
            self.tr("A card or a poster to print, and contacts for a phone")
        )
        self._pin = self._button(self.tr("Pin this area"), "pin", Want.PIN)
        self._pin.setCheckable(True)
        for button in (self._phone, self._card, self._pin):
            row.addWidget(button)

    def show_for(self, locality: str, *, pinned: bool, ringable: bool) -> None:
        """Says what the buttons are for.

        Args:
            locality: Name of the locality that would be pinned.
            pinned: Whether it is.
            ringable: Whether there is a number.
        """
        name = self.tr("Unpin {locality}") if pinned else self.tr("Pin {locality}")
        self._pin.setText(
            self._pin_words(name.format(locality=locality), pinned=pinned)
        )
        self._pin.setAccessibleName(name.format(locality=locality))
        self._pin.setToolTip(
            self.tr(
                "Keeps this service's numbers on the first page and in the navigation"
            )
        )
        self._pin.setChecked(pinned)
        show_if(self._phone, ringable)
        self._number.setEnabled(ringable)

    def _pin_words(self, name: str, *, pinned: bool) -> str:
        """Returns the words on the pin button, short enough for one row of buttons."""
        if pinned:
            return self.tr("Pinned")
        return name if len(name) <= _LONGEST else self.tr("Pin this area")

    def _copy_buttons(self) -> QWidget:
        """Makes the copy button and, joined to it, the menu of its other way."""
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        copy = self._button(self.tr("Copy"), "copy", Want.COPY, "accent-ink", pair)
        copy.setProperty("role", "primary")
        copy.setProperty("joined", "left")
        copy.setAccessibleDescription(
            self.tr("Copies the number with its hours, its source and the date")
        )
        more = QPushButton(pair)
        more.setProperty("role", "primary")
        more.setProperty("joined", "right")
        more.setAccessibleName(self.tr("More ways to copy"))
        more.setToolTip(self.tr("More ways to copy"))
        self._theme.dress(more, "chevron-down", "accent-ink")
        menu = QMenu(more)
        whole = menu.addAction(self.tr("Copy with hours and source"))
        whole.triggered.connect(lambda: self.wanted.emit(Want.COPY))
        self._number: QAction = menu.addAction(self.tr("Copy the number only"))
        self._number.triggered.connect(lambda: self.wanted.emit(Want.COPY_NUMBER))
        more.setMenu(menu)
        row.addWidget(copy)
        row.addWidget(more)
        return pair

    def _button(
        self,
        words: str,
        icon: str,
        want: Want,
        tone: str = "ink",
        parent: QWidget | None = None,
    ) -> QPushButton:
        """Makes one button."""
        button = QPushButton(words, parent or self)
        self._theme.dress(button, icon, tone)
        button.clicked.connect(lambda: self.wanted.emit(want))
        return button
