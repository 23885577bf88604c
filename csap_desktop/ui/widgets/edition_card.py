"""Which edition is installed, and what to know about it."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csap_desktop.domain.header import EditionHeader
from csap_desktop.services.installation import InstallReport
from csap_desktop.ui import messages
from csap_desktop.ui.edition_words import EditionWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.fact_list import FactList
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class EditionCard(Card):
    """Number, dates, period, notice; and what was found while it was opened."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self._words = EditionWords(self.tr)
        self._name = Prose("note", self)
        self.facts = FactList(self)
        self.warning = _Banner(self)
        self.state = _Banner(self)
        self.notice = _Banner(self)
        self.add(self._name, self.warning, self.state, self.facts, self.notice)

    def show_edition(
        self, header: EditionHeader, report: InstallReport | None, today: date
    ) -> None:
        """Shows an edition.

        Args:
            header: What identifies it.
            report: What was found while it was opened; None while it is not open.
            today: The present day.
        """
        self.call(self.tr("Edition {number}").format(number=header.number))
        self._name.say(header.title)
        self.facts.show_facts(self._words.facts(header, report, today))
        self.warning.say(self._words.overdue(header, today))
        self.state.say(self._found(report) if report else "")
        self.notice.say(header.notice)

    def _found(self, report: InstallReport) -> str:
        """Says what was found while the edition was opened."""
        if report.unwritable:
            return messages.unwritable(self.tr)
        return messages.healed(self.tr) if report.healed else ""


class _Banner(QFrame):
    """A sentence to be careful about; takes no room while it says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text = Prose("small", self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self._text)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._text.words

    def say(self, text: str) -> None:
        """Shows a sentence; nothing when it is empty."""
        self._text.say(text)
        show_if(self, bool(text))
