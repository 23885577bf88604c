"""Where the numbers of an answer come from: every page, with its date and address."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.provenance import Provenance, Source
from csap_desktop.domain.routes import Answer
from csap_desktop.edition.front import FrontEdition
from csap_desktop.ui.answer_words import format_dated
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.theme import Theme


class SourcesDialog(QDialog):
    """Lists sources as text that can be selected and copied; opens nothing."""

    def __init__(
        self, answer: Answer, front: FrontEdition, theme: Theme, parent: QWidget
    ) -> None:
        """Makes the dialog; `open` shows it.

        Args:
            answer: The answer whose sources are listed.
            front: The edition, for its sources.
            theme: The look.
            parent: The page above which it opens.
        """
        super().__init__(parent)
        self.setObjectName("sourcesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sources"))
        self._sources = {source.id: source for source in front.sources}
        title = QLabel(self.tr("Where these numbers come from"), self)
        title.setProperty("textRole", "page-title")
        title.setWordWrap(True)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Sources of these numbers"))
        self.text.setOpenLinks(False)
        self.text.setHtml("".join(self._paragraphs(answer)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [theme.scaled(24)]))
        column.setSpacing(theme.scaled(12))
        column.addWidget(title)
        column.addWidget(self.text, 1)
        column.addLayout(self._buttons(theme))
        self.resize(
            min(theme.scaled(680), parent.width()),
            min(theme.scaled(560), parent.height()),
        )

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        """Makes the row of buttons."""
        copy = QPushButton(self.tr("Copy all"), self)
        theme.dress(copy, "copy")
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        return buttons

    def _paragraphs(self, answer: Answer) -> Iterator[str]:
        """Gives small HTML: each line of the route, then each source."""
        shown = (
            answer if answer.route.lines or not answer.meanwhile else answer.meanwhile
        )
        for route in dict.fromkeys((answer.route, shown.route)):
            yield f"<h3>{escape(route.team)}</h3>"
            if route.provenance.note:
                yield f"<p>{escape(route.provenance.note)}</p>"
            for line in route.lines:
                note = line.provenance.note or ""
                named = escape(unbroken(f"{line.label} {line.number}:"))
                said = escape(f"{self._seen(line.provenance)} {note}".strip())
                yield f"<p><b>{named}</b> {said}</p>"
        ids = [*_cited(answer), *_cited(shown)]
        for source_id in dict.fromkeys(ids):
            if source_id in self._sources:
                yield self._source(self._sources[source_id])
        if not ids:
            yield f"<p>{escape(self.tr('No page read gives this contact.'))}</p>"

    def _seen(self, provenance: Provenance) -> str:
        """Says whether it is confirmed and when it was last seen."""
        if provenance.confirmed:
            text = self.tr("confirmed by {who}.")
            return text.format(who=provenance.confirmed_by)
        text = self.tr("not confirmed; last seen {when}.")
        return text.format(when=provenance.last_seen or self.tr("never"))

    def _source(self, source: Source) -> str:
        """Gives small HTML for one source."""
        when = format_dated(source.dated or "", self.tr) or self.tr("no date")
        rows = [
            f"<b>{escape(source.title)}</b>",
            escape(source.publisher or ""),
            escape(self.tr("Dated: {when}").format(when=when)),
            escape(self.tr("Current: {era}").format(era=source.era)),
            escape(source.url or self.tr("No address")),
        ]
        return f"<p>{'<br>'.join(row for row in rows if row)}</p>"

    def _on_copy_clicked(self) -> None:
        """Copies everything that is listed."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _cited(answer: Answer) -> tuple[str, ...]:
    """Returns the ids of all sources of an answer, best first."""
    route = answer.route
    found = list(route.provenance.sources)
    for line in route.lines:
        found += line.provenance.sources
    return tuple(found)
