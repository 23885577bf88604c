"""The area as a map of tiles: one real button for each council."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from csap_desktop.domain.header import Locality
from csap_desktop.domain.places import Authority
from csap_desktop.ui.qt_override import override

_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class TileMap(QWidget):
    """Councils where they roughly lie, coloured by who runs their services.

    One tab stop; arrow keys go to the neighbour, Space or Enter chooses.
    """

    #: A council was chosen; carries its name.
    chosen = Signal(str)

    def __init__(
        self,
        authorities: tuple[Authority, ...],
        localities: Mapping[str, Locality],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Map of the councils"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # west stays west
        self._tiles: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for authority in sorted(authorities, key=lambda item: item.tile):
            tile = self._tile(authority, localities[authority.locality])
            column, row = authority.tile
            grid.addWidget(tile, row, column, 2, 1)
            self._tiles[authority.name] = tile
        self._share_width(grid, authorities)
        for tile in list(self._tiles.values())[1:]:
            tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def marked(self) -> tuple[str, ...]:
        """Names of the councils that are marked."""
        return tuple(name for name, tile in self._tiles.items() if tile.isChecked())

    def mark(self, names: tuple[str, ...]) -> None:
        """Marks the councils of the answer."""
        for name, tile in self._tiles.items():
            tile.setChecked(name in names)
        if len(names) == 1 and names[0] in self._tiles:
            self._make_tab_stop(self._tiles[names[0]])

    def _share_width(
        self, grid: QGridLayout, authorities: tuple[Authority, ...]
    ) -> None:
        """Gives each column its share, so that the longest names have room."""
        advance = self.fontMetrics().horizontalAdvance
        shares: dict[int, int] = {}
        for authority in authorities:
            column = authority.tile[0]
            shares[column] = max(shares.get(column, 0), advance(authority.short))
        for column, share in shares.items():
            grid.setColumnStretch(column, share)

    def _tile(self, authority: Authority, locality: Locality) -> QPushButton:
        """Makes the button of one council."""
        # The mark keeps the full stop of "Ribble V." where it is.
        after = "\N{LEFT-TO-RIGHT MARK}" if QGuiApplication.isRightToLeft() else ""
        tile = QPushButton(f"{authority.short}{after}", self)
        tile.setObjectName("tile")
        tile.setProperty("service", locality.id)
        tile.setCheckable(True)
        tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        text = self.tr("{council}: {service} runs its services")
        said = text.format(council=authority.name, service=locality.council)
        tile.setToolTip(said)
        tile.setAccessibleName(authority.name)
        runs = self.tr("{service} runs its services").format(service=locality.council)
        tile.setAccessibleDescription(runs)
        tile.clicked.connect(lambda: self.chosen.emit(authority.name))
        tile.installEventFilter(self)
        return tile

    def _make_tab_stop(self, chosen: QPushButton) -> None:
        """Makes one tile the one that Tab reaches."""
        for tile in self._tiles.values():
            policy = (
                Qt.FocusPolicy.StrongFocus
                if tile is chosen
                else Qt.FocusPolicy.ClickFocus
            )
            tile.setFocusPolicy(policy)

    def _neighbour(self, tile: QPushButton, step: QPoint) -> QPushButton | None:
        """Finds the nearest tile in a direction."""
        here = tile.geometry().center()

        def distance(other: QPushButton) -> int:
            way = other.geometry().center() - here
            along = QPoint.dotProduct(way, step)
            across = abs(way.x() * step.y()) + abs(way.y() * step.x())
            return along + 3 * across if along > 0 else 1 << 20

        nearest = min(self._tiles.values(), key=distance)
        return nearest if distance(nearest) < 1 << 20 else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Takes arrow keys from the tiles."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            key = event.key() if isinstance(event, QKeyEvent) else 0
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                watched.click()
                return True
            if key in _STEPS:
                nearest = self._neighbour(watched, _STEPS[Qt.Key(key)])
                if nearest:
                    self._make_tab_stop(nearest)
                    nearest.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
