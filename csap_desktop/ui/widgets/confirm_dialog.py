"""Asks before something is done that should not be done by a slip."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look

_WIDTH_PX = 560


class ConfirmDialog(QDialog):
    """A question, what it means, and two buttons; `accepted` says yes."""

    def __init__(
        self,
        title: str,
        paragraphs: tuple[tuple[str, str], ...],
        yes: str,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """Makes the dialog; `open` shows it.

        Args:
            title: The question.
            paragraphs: Text role and text of each paragraph.
            yes: What stands on the button that does it.
            theme: The look.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        edge = theme.scaled(24)
        text = _written(title, paragraphs, theme.scaled(10))
        room = _room(text, title, self)
        self._add_buttons(yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(theme.scaled(12))
        layout.addWidget(room, 1)
        layout.addWidget(self.buttons)
        self.no.setFocus()
        self.finished.connect(self.deleteLater)
        width = min(theme.scaled(_WIDTH_PX), parent.width() - 40)
        needed = text.heightForWidth(width - 2 * edge - 4)
        needed += 4 * edge + self.buttons.sizeHint().height()
        self.resize(width, min(needed, parent.height() - 24))

    def _add_buttons(self, yes: str) -> None:
        """Makes both buttons; Enter takes the one that does nothing."""
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(self)
        self.yes = self.buttons.addButton(yes, roles.AcceptRole)
        self.no = self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        set_look(self.yes, role="primary")
        self.no.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


def _room(text: QWidget, name: str, parent: QWidget) -> QScrollArea:
    """Makes what scrolls a text where the window is low."""
    room = QScrollArea(parent)
    room.setWidgetResizable(True)
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setAccessibleName(name)
    room.setWidget(text)
    return room


def _written(
    title: str, paragraphs: tuple[tuple[str, str], ...], gap_px: int
) -> QWidget:
    """Makes what is to be read."""
    text = QWidget()
    text.setObjectName("page")
    inside = QVBoxLayout(text)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(gap_px)
    for role, words in (("page-title", title), *paragraphs):
        part = Prose(role, text)
        part.say(words)
        inside.addWidget(part)
    inside.addStretch(1)
    return text
