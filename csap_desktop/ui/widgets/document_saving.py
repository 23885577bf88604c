"""Saves a copy of a document where the reader wants it, byte for byte."""

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.domain.stored import StoredItem
from csap_desktop.services.documents import Documents
from csap_desktop.ui.widgets.announce import announce

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


class DocumentSaving(QObject):
    """Asks where, writes the file whole, and tells."""

    #: It was saved, or could not be; carries the words.
    message = Signal(str)

    def __init__(self, context: Context, documents: Documents, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._documents = documents
        self._page = page

    def ask(self, item: StoredItem | None) -> None:
        """Asks where to save a document.

        Args:
            item: The document; None where none was found, and nothing is asked.
        """
        if item is None:
            return
        # Files and printers are imported when they are first wanted.
        from csap_desktop.ui.print.sheet_facts import sheet_facts  # noqa: PLC0415
        from csap_desktop.ui.widgets.paper_output import (  # noqa: PLC0415
            FileOffer,
            PaperOutput,
        )

        context, sha256 = self._context, str(item.value["sha256"])
        facts = sheet_facts(
            context.answers.front, context.clock(), self.tr, context.answers.origin
        )
        output = PaperOutput(facts, self._page)
        output.done.connect(self._say)
        output.failed.connect(self._say)
        output.ask_file(
            FileOffer(
                words=self.tr("Save a copy"),
                icon="download",
                hint="",
                file_name=copy_name(item.title),
                kinds=self.tr("PDF (*.pdf)"),
                content=lambda: self._documents.copy(sha256),
            )
        )

    def _say(self, words: str) -> None:
        """Says what came of it, to those who look and to those who listen."""
        self.message.emit(words)
        announce(self._page, words)


def copy_name(title: str) -> str:
    """Returns what a copy is called: small letters, digits and hyphens, never longer.

    Args:
        title: What the document is called.
    """
    plain = _NOT_IN_A_NAME.sub("-", title.casefold()).strip("-")[:_LONGEST].strip("-")
    return f"csap-{plain or 'document'}.pdf"
