"""The numbers that hold at any time and anywhere: 999, 101 and advice."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.routes import ADVICE, POLICE
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import NumberText
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.number_block import NumberBlock
from csap_desktop.ui.widgets.restyle import show_if

EMERGENCY = "emergency"
_BLOCK_PX = 200


class EmergencyRow(QWidget):
    """999, 101 and the NSPCC side by side, as the edition has them."""

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answers = answers
        self._theme = theme
        self._captions = {
            EMERGENCY: self.tr("Immediate danger, or a crime now"),
            POLICE: self.tr("Police, not an emergency"),
            ADVICE: self.tr("Advice about a child: NSPCC"),
        }
        self._blocks: dict[str, NumberBlock] = {}
        self._row = FitRow(24, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.renew()

    def renew(self) -> None:
        """Shows the numbers that the edition in use has."""
        for contact_id, caption in self._captions.items():
            contact = self._answers.contacts.get(contact_id)
            block = self._blocks.get(contact_id)
            if contact and contact.number:
                block = block or self._add(contact_id)
                hours = contact.hours_text[:1].upper() + contact.hours_text[1:]
                block.show_number(NumberText(caption, contact.number, caption, hours))
            if block:
                show_if(block, bool(contact and contact.number))

    def _add(self, contact_id: str) -> NumberBlock:
        """Makes one more block."""
        block = NumberBlock(self._theme, "small", self._row)
        self._blocks[contact_id] = block
        self._row.add(block, lambda: self._theme.scaled(_BLOCK_PX))
        return block

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """Shows what the edition has by now."""
        self.renew()
        super().showEvent(event)
