"""Further help of the edition: somebody to talk to, and ways for deaf callers."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.contacts import Contact
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.prose import Prose

_CONTACTS = ("childline", "relay", "esms", "999bsl")
_COLUMN_PX = 250


class HelpRow(QWidget):
    """Two columns of contacts, each with its use and how to reach it."""

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = FitRow(24, parent=self)
        columns = (QWidget(row), QWidget(row))
        layouts = tuple(QVBoxLayout(column) for column in columns)
        found = [answers.contacts[i] for i in _CONTACTS if i in answers.contacts]
        for index, contact in enumerate(found):
            self._add(contact, columns[index % 2], layouts[index % 2])
        for column, layout in zip(columns, layouts, strict=True):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(2)
            layout.addStretch(1)
            row.add(column, lambda: theme.scaled(_COLUMN_PX))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(row)

    def _add(self, contact: Contact, column: QWidget, layout: QVBoxLayout) -> None:
        """Adds a contact to a column."""
        name, text = Prose("strong-note", column), Prose("note", column)
        named = (contact.name, contact.number)
        name.say(" ".join(part for part in named if part))
        needs = self.tr("Needs a data connection.") if contact.needs_connection else ""
        parts = (contact.use, contact.how, needs)
        text.say(" ".join(part for part in parts if part))
        layout.addWidget(name)
        layout.addWidget(text)
        layout.addSpacing(6)
