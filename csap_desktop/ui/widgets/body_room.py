"""The bodies, and beside them the details of the chosen one."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.governance import Governance
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.body_details import BodyDetails, Shown
from csap_desktop.ui.widgets.body_stage import BodyStage
from csap_desktop.ui.widgets.governance_tools import View
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if, will_show

_SIDE_PX, _STAGE_LEAST_PX, _GAP_PX = 300, 560, 16
_LEAST_PX, _TOOLS_PX = 150, 70
"""The least height of what is looked at, and that of what stands below it."""

_EDGE_PX = 12
"""What is left free beside the cards, as on pages that keep room for a bar there."""

_NO_LIMIT_PX = 16_777_215


class BodyRoom(QWidget):
    """Where there is no room beside, a line names the body and offers details."""

    #: Another body was chosen; carries its id.
    chosen = Signal(str)
    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(
        self, words: GovernanceWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self.stage = BodyStage(words, theme, self)
        self.details = BodyDetails(words, self)
        self._bar = QWidget(self)
        self._named = Prose("strong", self._bar)
        self._switch = QPushButton(self.tr("Details"), self._bar)
        self._switch.setCheckable(True)
        self._whole = QVBoxLayout(self)
        self._lay_out()
        for part in (self.stage, self.details):
            part.chosen.connect(self.chosen)
            part.item_asked.connect(self.item_asked)
        self._switch.toggled.connect(self._arrange)
        theme.changed.connect(self._arrange)
        self.setFocusProxy(self.stage)

    @property
    def has_side(self) -> bool:
        """Whether the details stand beside the bodies."""
        need = self._theme.scaled(_SIDE_PX) + self._theme.scaled(_STAGE_LEAST_PX)
        return self.width() >= need + _GAP_PX

    def show_day(self, whole: Governance, day: date) -> None:
        """Shows what stood on a day; `show_body` says which body is chosen.

        Args:
            whole: The governance of all days.
            day: The day.
        """
        self.stage.show_day(whole, day)

    def show_body(self, shown: Shown | None) -> None:
        """Shows the chosen body everywhere; None where there is none."""
        self.stage.mark(shown.body.id if shown else "")
        self.details.show_body(shown)
        if shown is None:
            self._named.say(self.tr("Nothing is chosen"))
            return
        text = self.tr("{name}, {period}")
        body, words = shown.body, self._words
        period = words.dates(body.period)
        self._named.say(text.format(name=words.short(body), period=period))

    def show_view(self, view: View) -> None:
        """Shows the bodies in another way."""
        self._switch.setChecked(False)
        self.stage.show_view(view)

    def _arrange(self) -> None:
        """Puts the details beside the bodies, or in their place when asked for."""
        beside, asked = self.has_side, self._switch.isChecked()
        side = self._theme.scaled(_SIDE_PX)
        self._whole.setContentsMargins(0, 0, self._theme.scaled(_EDGE_PX), 0)
        self.details.setMinimumWidth(side if beside else 1)
        self.details.setMaximumWidth(side if beside else _NO_LIMIT_PX)
        show_if(self._bar, not beside)
        show_if(self.stage, beside or not asked)
        show_if(self.details, beside or asked)

    def _lay_out(self) -> None:
        """Puts bodies, details and the line together."""
        columns = QHBoxLayout()
        columns.setSpacing(_GAP_PX)
        columns.addWidget(self.stage, 1)
        columns.addWidget(self.details, 0)
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._named, 100)
        line.addStretch(1)
        line.addWidget(self._switch)
        self._whole.setSpacing(8)
        self._whole.addLayout(columns, 1)
        self._whole.addWidget(self._bar)

    @override
    def hasHeightForWidth(self) -> bool:
        """Says that any height from the least one on is good."""
        return False

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room in which bodies can still be looked at."""
        least = _LEAST_PX + self._theme.scaled(_TOOLS_PX)
        if will_show(self._bar):
            least += self._whole.spacing() + self._bar.heightForWidth(self.width())
        return QSize(1, least)

    @override
    def sizeHint(self) -> QSize:
        """Asks for no more than it needs: the page gives it all there is."""
        return self.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Finds out whether there is room beside the bodies now."""
        super().resizeEvent(event)
        self._arrange()
