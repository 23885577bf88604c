"""A list of values, one to a row, that is only ever replaced whole."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

from csap_desktop.ui.qt_override import override

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel, Generic[Row]):
    """The rows; what they show in each role is for its heirs to say."""

    rows: tuple[Row, ...] = ()

    def row(self, index: AnyIndex) -> Row | None:
        """Returns the row at an index; None where there is none."""
        return self.rows[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE, /) -> int:
        """Returns how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def _replace(self, rows: Iterable[Row]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
