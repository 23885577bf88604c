"""The 14 councils as a list: the same choices as the map of tiles."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from csap_desktop.domain.header import Locality
from csap_desktop.domain.places import Authority
from csap_desktop.ui.models.council_model import NAME_ROLE, CouncilModel
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

_ROWS_SHOWN = 7


class CouncilList(QListView):
    """Councils by name; a click, Space or Enter chooses one."""

    #: A council was chosen; carries its name.
    chosen = Signal(str)

    def __init__(
        self,
        authorities: tuple[Authority, ...],
        localities: Mapping[str, Locality],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Makes the list.

        Args:
            authorities: The councils.
            localities: Who runs their services, by id.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.setObjectName("councils")
        self.setAccessibleName(self.tr("List of the councils"))
        self._councils = CouncilModel(authorities, localities, self)
        self.setModel(self._councils)
        self.setUniformItemSizes(True)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)
        theme.changed.connect(self._size)

    def mark(self, names: tuple[str, ...]) -> None:
        """Makes the council of the answer the current one."""
        row = self._councils.row_of(names[0]) if len(names) == 1 else -1
        self.setCurrentIndex(self._councils.index(row))

    def _on_activated(self, index: QModelIndex) -> None:
        """Tells which council was chosen."""
        self.chosen.emit(index.data(NAME_ROLE))

    def _size(self) -> None:
        """Shows whole rows: as many as the map has room for, or all there is room for.

        What is left of the height stays empty, so that no row is cut.
        """
        row, frame = self.sizeHintForRow(0), 2 * self.frameWidth()
        self.setMinimumHeight(row * _ROWS_SHOWN + frame)
        self.setMaximumHeight(row * self._councils.rowCount() + frame)
        self.setViewportMargins(0, 0, 0, max(self.height() - frame, 0) % row)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Takes whole rows."""
        super().resizeEvent(event)
        self._size()
