"""Where form and panel stand: side by side, or one below the other."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.scroll_column import ScrollColumn, bring_into_view

_BESIDE_PX, _SIDE_PX, _LOW_PX = 760, 340, 380
_GAP_PX = 12


class EditorRoom(QWidget):
    """The panel scrolls beside the form, so that it is always in view where it can be.

    In a narrow window the panel follows the form; in a low one all of it scrolls.
    """

    def __init__(
        self, theme: Theme, head: QWidget, card: Card, panel: QWidget, foot: QWidget
    ) -> None:
        """Puts the parts together.

        Args:
            theme: The look.
            head: What stands above the form.
            card: The form.
            panel: What stands beside it.
            foot: What can be done with it, below.
        """
        super().__init__()
        self._theme = theme
        self._head, self._panel, self._foot = head, panel, foot
        self._beside: bool | None = None
        self._low: bool | None = None
        inside, side = QWidget(), QWidget()
        self._form = _column(inside)
        self._form.addWidget(card)
        self._side = _column(side)
        self._side.addStretch(1)
        self._left = ScrollColumn(inside, self.tr("The form"), self)
        self._right = ScrollColumn(side, self.tr("Is a child at risk?"), self)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(_GAP_PX)
        across.addWidget(self._left, 100)
        across.addWidget(self._right, 50)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(across, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_beside(self) -> bool:
        """Whether the panel stands beside the form."""
        return bool(self._beside)

    def show_panel(self) -> None:
        """Brings the panel into view."""
        if not self._beside:
            self._left.ensureWidgetVisible(self._panel)

    def show_field(self, field: QWidget) -> None:
        """Brings a field into view."""
        bring_into_view(field, self._theme.scaled(_GAP_PX))

    def scroll_to_top(self) -> None:
        """Brings the beginning of the form into view."""
        self._left.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        """Puts panel and foot where there is room."""
        scaled = self._theme.scaled
        beside = self.width() >= scaled(_BESIDE_PX)
        low = self.height() < scaled(_LOW_PX)
        self._right.setMaximumWidth(scaled(_SIDE_PX) + scaled(12))
        if (beside, low) == (self._beside, self._low):
            return
        self._beside, self._low = beside, low
        if beside:
            self._side.insertWidget(0, self._panel)
        else:
            self._form.addWidget(self._panel)
        if low:
            self._form.insertWidget(0, self._head)
            self._form.addWidget(self._foot)
        else:
            self._column.insertWidget(0, self._head)
            self._column.addWidget(self._foot)
        for part in (self._head, self._panel, self._foot):
            part.show()  # at once: another parent hides it until the next turn
        show_if(self._right, beside)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: everything inside scrolls."""
        return QSize(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges itself for the new size."""
        super().resizeEvent(event)
        self._arrange()


def _column(inside: QWidget) -> QVBoxLayout:
    """Makes the column of a scrolling part."""
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(_GAP_PX)
    return column
