"""What every reader must know about the edition."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

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
        text = self._write(title, header, scaled(12))
        room = QScrollArea(self)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setAccessibleName(title)
        room.setWidget(text)
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * [scaled(24)]))
        layout.setSpacing(scaled(12))
        layout.addWidget(room)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()
        width = min(scaled(560), parent.width() - 80)
        needed = text.heightForWidth(width - 2 * scaled(24)) + 2 * scaled(24)
        needed += scaled(12) + close.sizeHint().height()
        self.resize(width, min(needed, parent.height() - 24))

    def _write(self, title: str, header: EditionHeader, gap_px: int) -> QWidget:
        """Makes what is to be read; it scrolls where the window is low."""
        text = QWidget()
        inside = QVBoxLayout(text)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(gap_px)
        inside.addWidget(_label(title, "page-title", text))
        inside.addWidget(_banner(header.notice, gap_px, text))
        for line in self._facts(header):
            inside.addWidget(_label(line, "body", text))
        inside.addWidget(_label("\n".join(header.attributions), "note", text))
        return text

    def _facts(self, header: EditionHeader) -> tuple[str, ...]:
        """Gives the dates of the edition in words."""
        published = self.tr("{title}. Published {day}.").format(
            title=header.title, day=format_day(header.published_on, self.tr)
        )
        check = self.tr("Printed copies: check before use after {day}.").format(
            day=format_day(header.check_by, self.tr)
        )
        return published, check


def _banner(text: str, margin_px: int, parent: QWidget) -> QFrame:
    """Makes the banner with what must be known."""
    banner = QFrame(parent)
    banner.setProperty("role", "banner")
    inside = QVBoxLayout(banner)
    inside.setContentsMargins(*(4 * [margin_px]))
    inside.addWidget(_label(text, "body", banner))
    return banner


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    """Makes a label that wraps and can be copied from."""
    label = QLabel(text, parent)
    label.setProperty("textRole", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
