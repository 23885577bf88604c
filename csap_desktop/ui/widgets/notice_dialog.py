"""What every reader must know about the edition."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.header import EditionHeader
from csap_desktop.ui.answer_words import format_day
from csap_desktop.ui.theme import Theme


class NoticeDialog(QDialog):
    """Shows the notice, the dates and the credits of an edition."""

    def __init__(self, header: EditionHeader, theme: Theme, parent: QWidget) -> None:
        """Makes the dialog; `open` shows it.

        Args:
            header: The edition's header.
            theme: The look.
            parent: The window.
        """
        super().__init__(parent)
        self.setObjectName("notice")
        title = self.tr("About edition {number}").format(number=header.number)
        self.setWindowTitle(title)
        scaled = theme.scaled
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * [scaled(24)]))
        layout.setSpacing(scaled(12))
        layout.addWidget(_label(title, "page-title", self))
        banner = QFrame(self)
        banner.setProperty("role", "banner")
        inside = QVBoxLayout(banner)
        inside.setContentsMargins(*(4 * [scaled(12)]))
        inside.addWidget(_label(header.notice, "body", banner))
        layout.addWidget(banner)
        for line in self._facts(header):
            layout.addWidget(_label(line, "body", self))
        thanks = "\n".join(header.attributions)
        layout.addWidget(_label(thanks, "note", self))
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        width = min(scaled(560), parent.width() - 80)
        self.resize(width, layout.heightForWidth(width))

    def _facts(self, header: EditionHeader) -> tuple[str, ...]:
        """Gives the dates of the edition in words."""
        published = self.tr("{title}. Published {day}.").format(
            title=header.title, day=format_day(header.published_on, self.tr)
        )
        check = self.tr("Printed copies: check before use after {day}.").format(
            day=format_day(header.check_by, self.tr)
        )
        return published, check


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    """Makes a label that wraps and can be copied from."""
    label = QLabel(text, parent)
    label.setProperty("textRole", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
