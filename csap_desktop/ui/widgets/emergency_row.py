"""The numbers that hold at any time and anywhere: 999, 101 and advice."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.routes import ADVICE, POLICE
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import NumberText
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.number_block import NumberBlock

EMERGENCY = "emergency"
_BLOCK_PX = 200


class EmergencyRow(QWidget):
    """999, 101 and the NSPCC side by side, as the edition has them."""

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        captions = {
            EMERGENCY: self.tr("Immediate danger, or a crime now"),
            POLICE: self.tr("Police, not an emergency"),
            ADVICE: self.tr("Advice about a child: NSPCC"),
        }
        row = FitRow(24, parent=self)
        for contact_id, caption in captions.items():
            contact = answers.contacts.get(contact_id)
            if contact and contact.number:
                block = NumberBlock(theme, "small", row)
                hours = contact.hours_text[:1].upper() + contact.hours_text[1:]
                block.show_number(NumberText(caption, contact.number, caption, hours))
                row.add(block, lambda: theme.scaled(_BLOCK_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
