"""What to have ready before ringing."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from csap_desktop.ui.widgets.bullet_list import BulletList
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class HaveReadyCard(QFrame):
    """A short list; a missing item is no reason to wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = QLabel(self.tr("Have ready"), self)
        title.setProperty("textRole", "card-title")
        self._list = BulletList("small", parent=self)
        no_wait = Prose("note", self)
        no_wait.say(self.tr("Something missing is no reason to wait."))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self._list)
        column.addWidget(no_wait)
        column.addStretch(1)

    @property
    def items(self) -> tuple[str, ...]:
        """The items on show."""
        return self._list.items

    def show_items(self, items: tuple[str, ...]) -> None:
        """Shows another list."""
        self._list.show_items(items)
        show_if(self, bool(items))
