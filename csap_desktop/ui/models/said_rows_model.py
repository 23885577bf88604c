"""A list of rows that have a title and are read out as something longer."""

from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Qt

from csap_desktop.ui.models.rows_model import AnyIndex, RowsModel
from csap_desktop.ui.qt_override import override

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the whole row."""


class SaidRow(Protocol):
    """What every row has."""

    @property
    def title(self) -> str:
        """Its words."""

    @property
    def said(self) -> str:
        """What a screen reader says."""


Said = TypeVar("Said", bound=SaidRow)


class SaidRowsModel(RowsModel[Said]):
    """The rows; which are headings, not to be chosen, is for its heirs to say."""

    def is_heading(self, row: Said) -> bool:
        """Says whether a row only names those below it; usually none does."""
        del row
        return False

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """Returns what a view asks of a row."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        return row if role == ROW_ROLE else None

    @override
    def flags(self, index: AnyIndex, /) -> Qt.ItemFlag:
        """Lets everything but headings be chosen."""
        row = self.row(index)
        if row is None or self.is_heading(row):
            return Qt.ItemFlag.NoItemFlags
        never = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never
