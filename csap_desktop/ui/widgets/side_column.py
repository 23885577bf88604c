"""The column beside the answer: what to have ready, and the area.

Made after the first paint: nobody looks there first, and its fourteen buttons cost a
tenth of the start.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from csap_desktop.domain.routes import Reply
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.area_card import AreaCard
from csap_desktop.ui.widgets.have_ready_card import HaveReadyCard


class SideColumn(QWidget):
    """Stands beside the answer, or under it where the window is narrow."""

    #: A council was chosen; carries its name.
    chosen = Signal(str)

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answers = answers
        self._theme = theme
        self._ready = HaveReadyCard(self)
        self._area = AreaCard(answers, theme, self)
        self._drawn = self._area_of_edition()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._ready, 0)
        self._row.addWidget(self._area, 1)
        self._area.chosen.connect(self.chosen)

    def show_reply(self, reply: Reply) -> None:
        """Shows what belongs to a reply."""
        self._ready.show_items(self._answers.have_ready(reply))
        names = [name for answer in reply.answers for name in answer.match.authorities]
        self._area.mark(tuple(dict.fromkeys(names)))

    def renew(self) -> bool:
        """Draws the area anew where the edition in use has another one.

        Returns:
            Whether it did.
        """
        if self._drawn == self._area_of_edition():
            return False
        self._drawn = self._area_of_edition()
        old, self._area = self._area, AreaCard(self._answers, self._theme, self)
        self._row.replaceWidget(old, self._area)
        old.setParent(None)
        old.deleteLater()
        self._area.chosen.connect(self.chosen)
        return True

    def _area_of_edition(self) -> tuple[object, ...]:
        """Returns what the map is drawn of."""
        front = self._answers.front
        return front.authorities, front.localities

    def stand(self, direction: QBoxLayout.Direction) -> None:
        """Puts the two cards under or beside each other."""
        self._row.setDirection(direction)
