"""The card with the bodies: as a chart, as a tree, as a table."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.governance import Governance
from csap_desktop.ui.chart.chart_scene import ChartScene, ChartWords
from csap_desktop.ui.chart.chart_view import ChartView
from csap_desktop.ui.chart.look import screen_look
from csap_desktop.ui.governance_day_words import DayWords
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.body_views import BodyTable, BodyTree
from csap_desktop.ui.widgets.governance_tools import View
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if

_LOW_PX = 340
_LISTS: dict[View, type[BodyTree] | type[BodyTable]]
_LISTS = {View.TREE: BodyTree, View.TABLE: BodyTable}


class BodyStage(QFrame):
    """Three views of the same bodies; the chosen one is the same in all."""

    #: Another body was chosen; carries its id.
    chosen = Signal(str)
    #: A body should be read; carries its id.
    item_asked = Signal(str)

    def __init__(
        self, words: GovernanceWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._words = words
        self._governance = Governance()
        self._whole = Governance()
        self._body = ""
        self._stale: set[View] = set()
        self._view = View.CHART
        self._day = date.min
        self._scene = ChartScene(ChartWords(words, DayWords(self.tr).alone()), self)
        self.chart = ChartView(self._scene, self)
        self._lists: dict[View, BodyTree | BodyTable] = {}
        self._stack = QStackedWidget(self)
        self._legend = Prose("note", self)
        self._legend.say(DayWords(self.tr).legend())
        self._zoom = QWidget(self)
        self._lay_out()
        self._add(self.chart)
        self.show_view(View.CHART)
        theme.changed.connect(self._on_theme_changed)

    def show_day(self, whole: Governance, day: date) -> None:
        """Shows what stood on a day; `mark` says which body is chosen.

        Args:
            whole: The governance of all days.
            day: The day.
        """
        self._whole, self._governance, self._day = whole, whole.as_at(day), day
        self._stale = set(_LISTS)
        self._redraw()

    def show_view(self, view: View) -> None:
        """Shows the bodies in another way."""
        self._view = view
        shown = self.chart if view is View.CHART else self._list(view)
        self._stack.setCurrentWidget(shown)
        self._fill_view()
        show_if(self._zoom, view is View.CHART)
        self._show_legend()
        self.setFocusProxy(shown)

    def mark(self, body_id: str) -> None:
        """Makes a body the chosen one, in every view."""
        self._body = body_id
        self._scene.choose(body_id)
        self.chart.show_chosen()
        self._fill_view()
        self._describe()

    def _fill_view(self) -> None:
        """Brings the list in view up to date; the other one waits until it is seen."""
        if self._view is not View.CHART:
            bodies = self._list(self._view)
            if self._view in self._stale:
                self._stale.remove(self._view)
                bodies.show_day(self._governance)
            bodies.mark(self._body)

    def _list(self, view: View) -> BodyTree | BodyTable:
        """Returns tree or table; makes it when it is first looked at."""
        if view not in self._lists:
            self._lists[view] = _LISTS[view](self._words, self._theme, self)
            self._add(self._lists[view])
        return self._lists[view]

    def _add(self, view: ChartView | BodyTree | BodyTable) -> None:
        """Takes one of the views."""
        self._stack.addWidget(view)
        view.chosen.connect(self.chosen)
        view.item_asked.connect(self.item_asked)

    def _on_theme_changed(self) -> None:
        """Draws the chart in other colours or at another size."""
        self._redraw()
        self.mark(self._body)

    def _redraw(self) -> None:
        """Draws the chart anew, with no body chosen."""
        look = screen_look(self._theme)
        self.chart.setBackgroundBrush(look.colours["card"])
        self._scene.show_day(self._governance, look)
        self.chart.open_well()

    def _show_legend(self) -> None:
        """Explains the lines beside the chart; on a low card only by a tooltip."""
        low = self.height() < self._theme.scaled(_LOW_PX)
        show_if(self._legend, self._view is View.CHART and not low)
        self.chart.setToolTip(self._legend.words if low else "")

    def _describe(self) -> None:
        """Says to assistive technology what the chart shows now."""
        day = DayWords(self.tr).as_at(self._day)
        body = self._governance.body(self._body)
        text = self.tr("Governance chart, {day}. {name}")
        name = body.name if body else self.tr("Nothing is chosen")
        self.chart.setAccessibleName(text.format(day=day, name=name))
        if body is None:
            self.chart.setAccessibleDescription(self.tr("Arrow keys choose a group."))
            return
        near = self._whole.neighbours(body.id, self._day)
        said = self._words.spoken(body, near, self._whole)
        self.chart.setAccessibleDescription(said)
        if self.chart.hasFocus():
            text = self.tr("{name}. {said}")
            announce(self.chart, text.format(name=body.name, said=said))

    def _lay_out(self) -> None:
        """Puts the card together."""
        row = QHBoxLayout(self._zoom)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        smaller, usual, larger, fit = self._zoom_buttons()
        for button in (smaller, usual, larger, fit):
            row.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 8, 6)
        foot.setSpacing(16)
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _zoom_buttons(self) -> tuple[QPushButton, ...]:
        """Makes the buttons that zoom."""
        usual = QPushButton(self.tr("{zoom} %").format(zoom=100), self._zoom)
        named = (
            (QPushButton(self._zoom), self.tr("Smaller (-)"), self.chart.zoom_out),
            (usual, self.tr("Usual size (0)"), self.chart.take_usual_zoom),
            (QPushButton(self._zoom), self.tr("Larger (+)"), self.chart.zoom_in),
            (
                QPushButton(self.tr("Fit"), self._zoom),
                self.tr("Show all (F)"),
                self.chart.fit,
            ),
        )
        for button, name, act in named:
            button.setProperty("role", "zoom")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
        self._theme.dress(named[0][0], "minus", alone=True)
        self._theme.dress(named[2][0], "plus", alone=True)
        self.chart.zoomed.connect(
            lambda zoom: usual.setText(self.tr("{zoom} %").format(zoom=zoom))
        )
        return tuple(button for button, _, _ in named)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leaves the room of a low card to the chart."""
        super().resizeEvent(event)
        self._show_legend()
