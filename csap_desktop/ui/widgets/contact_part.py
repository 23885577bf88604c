"""The number of a contact, large, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.item_blocks import Block
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_column import BlockColumn
from csap_desktop.ui.widgets.card_words import NumberText
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.number_label import NumberLabel
from csap_desktop.ui.widgets.restyle import show_if


class ContactPart(QWidget):
    """Takes no room while there is no number."""

    #: Something was done; carries words.
    message = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = ""
        self._whose = ""
        self._label = NumberLabel("pair", self)
        self._sure = BlockColumn(theme, self)
        copy = QPushButton(self.tr("Copy the number"), self)
        copy.setProperty("role", "primary")
        theme.dress(copy, "copy", "accent-ink")
        phone = QPushButton(self.tr("To my phone"), self)
        phone.setAccessibleDescription(
            self.tr("Shows a code for the camera of a phone")
        )
        theme.dress(phone, "qrcode")
        row = FlowRow(10, self)
        row.add(copy)
        row.add(phone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._label)
        column.addWidget(self._sure)
        column.addWidget(row)
        copy.clicked.connect(self._on_copy_clicked)
        phone.clicked.connect(self._on_phone_clicked)
        self.hide()

    def show_number(self, number: str, whose: str, sure: Block | None) -> None:
        """Shows a number.

        Args:
            number: As a person writes it; empty for none.
            whose: The contact it belongs to.
            sure: How sure it is; None where nothing is said of that.
        """
        self._sure.show_blocks((sure,) if sure else ())
        self._number, self._whose = number, whose
        if number:
            self._label.show_number(number, whose)
        show_if(self, bool(number))

    def _on_copy_clicked(self) -> None:
        """Copies the number alone."""
        QGuiApplication.clipboard().setText(self._number)
        self.message.emit(self.tr("Copied {number}").format(number=self._number))

    def _on_phone_clicked(self) -> None:
        """Shows the number as a code for a phone's camera."""
        from csap_desktop.ui.widgets.qr_dialog import QrDialog  # noqa: PLC0415 - first use

        text = NumberText("", self._number, self._whose)
        QrDialog(self._whose, (text,), self._theme, self.window()).open()
