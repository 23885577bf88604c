"""What to try when nobody answers, in order."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.widgets.bullet_list import BulletList
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if


class Ladder(QWidget):
    """A heading and numbered steps, worked out for this minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = Prose("note", self)
        heading.say(self.tr("No answer?"))
        self._steps = BulletList("body", numbered=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(self._steps)
        column.addStretch(1)

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps on show."""
        return self._steps.items

    def show_steps(self, steps: tuple[str, ...]) -> None:
        """Shows other steps; hides where there are none."""
        self._steps.show_items(steps)
        show_if(self, bool(steps))
