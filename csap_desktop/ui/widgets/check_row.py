"""One part of an installation, as it was found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from csap_desktop.services.self_check import Check
from csap_desktop.ui.about_words import AboutWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose

_SIGN_PX = 18


class CheckRow(QWidget):
    """A sign, the name of the part and its state in words, and what was found."""

    def __init__(
        self, check: Check, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes the row.

        Args:
            check: What was found.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._theme = theme
        self._well = check.well
        self._sign = QLabel(self)
        state = self.tr("Working") if check.well else self.tr("Not working")
        part = AboutWords(self.tr).part(check.part)
        title, found = Prose("body", self), Prose("note", self)
        title.say(self.tr("{part}: {state}").format(part=part, state=state))
        found.say(check.found)
        said = self.tr("{part}: {state}. {found}")
        self.setAccessibleName(said.format(part=part, state=state, found=check.found))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(title)
        texts.addWidget(found)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 2, 0, 2)
        inside.setSpacing(10)
        inside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(texts, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        """Draws the sign in the colours in use."""
        icon, tone = ("check", "good") if self._well else ("alert-triangle", "careful")
        self._sign.setPixmap(self._theme.pixmap(icon, tone, _SIGN_PX))
