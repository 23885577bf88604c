"""The first line of an answer: whose number this is and what is known of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import will_show
from csap_desktop.ui.widgets.state_tag import StateTag

_GAP_PX = 12
_ANYWHERE, _AT_THE_BEGINNING = Qt.AlignmentFlag(0), Qt.AlignmentFlag.AlignLeft


class CardHead(QWidget):
    """Team and state side by side, or the state below where the team's name is long."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("textRole", "card-title")
        self.title.setMinimumWidth(1)
        self.tag = StateTag(theme, self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP_PX)
        self._box.addWidget(self.title)
        self._box.addWidget(self.tag, 0, _AT_THE_BEGINNING)
        self._box.addStretch(1)

    def say(self, team: str, state: str, icon: str, tone: str) -> None:
        """Shows a team and its state.

        Args:
            team: Name of the team.
            state: What is known of its line; empty for none.
            icon: The icon beside the state.
            tone: The tone of the tag: "neutral" or "good".
        """
        self.title.setText(team)
        self.tag.say(state, icon, tone)
        self._fit()

    def _fit(self) -> None:
        """Stands on end where both do not fit side by side."""
        self.title.ensurePolished()
        need = self.title.fontMetrics().horizontalAdvance(self.title.text()) + 4
        tag = self.tag.natural_width() + _GAP_PX if will_show(self.tag) else 0
        across = need + tag <= self.width()
        directions = QBoxLayout.Direction
        self.title.setWordWrap(not across)
        self._box.setDirection(
            directions.LeftToRight if across else directions.TopToBottom
        )
        self._box.setSpacing(_GAP_PX if across else 4)
        self._box.setAlignment(
            self.tag, _ANYWHERE if self.tag.fit(self.width()) else _AT_THE_BEGINNING
        )

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fits what is inside to the new size."""
        super().resizeEvent(event)
        self._fit()
