"""Further help of the edition: somebody to talk to, and ways for deaf callers."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.contacts import Contact
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.qt_override import override
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
        self._answers = answers
        self._theme = theme
        self._shown: list[Contact] = []
        self._row: FitRow | None = None
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self.renew()

    def renew(self) -> None:
        """Shows the contacts that the edition in use has."""
        contacts = self._answers.contacts
        found = [contacts[one] for one in _CONTACTS if one in contacts]
        if found == self._shown:
            return
        self._shown = found
        if self._row is not None:
            self._row.setParent(None)
            self._row.deleteLater()
        self._row = self._make_row(found)
        self._around.addWidget(self._row)

    def _make_row(self, found: list[Contact]) -> FitRow:
        """Makes both columns."""
        row = FitRow(24, parent=self)
        columns = (QWidget(row), QWidget(row))
        layouts = tuple(QVBoxLayout(column) for column in columns)
        for index, contact in enumerate(found):
            self._add(contact, columns[index % 2], layouts[index % 2])
        for column, layout in zip(columns, layouts, strict=True):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(2)
            layout.addStretch(1)
            row.add(column, lambda: self._theme.scaled(_COLUMN_PX))
        return row

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

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """Shows what the edition has by now."""
        self.renew()
        super().showEvent(event)
