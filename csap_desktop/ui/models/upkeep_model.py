"""Doubts for a tree: groups that open, gravest first, and the doubts in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from csap_desktop.domain.freshness import Doubt
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.updates_words import DoubtText
from csap_desktop.ui.upkeep_list import DoubtGroup

AnyIndex = QModelIndex | QPersistentModelIndex

TEXT_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `GroupText` of a group and the `DoubtText` of a doubt."""

_NOWHERE = QModelIndex()
_GROUP = 0
"""The internal id of a group; that of a doubt is one more than its group's row."""


@dataclass(frozen=True, slots=True)
class GroupText:
    """A group as a row says it.

    Attributes:
        title: Its name.
        shown: Its name, how many doubts are in it, and more about it.
        said: The same in words, for a screen reader.
    """

    title: str
    shown: str
    said: str


class UpkeepModel(QAbstractItemModel):
    """The groups of one list; another list replaces them all."""

    def __init__(
        self,
        say_group: Callable[[DoubtGroup], GroupText],
        say_doubt: Callable[[Doubt], DoubtText],
        parent: QObject | None = None,
    ) -> None:
        """Makes an empty list.

        Args:
            say_group: Puts a group into words.
            say_doubt: Puts a doubt into words.
            parent: Its owner.
        """
        super().__init__(parent)
        self._say_group = say_group
        self._say_doubt = say_doubt
        self.groups: tuple[DoubtGroup, ...] = ()

    def show(self, groups: Iterable[DoubtGroup]) -> None:
        """Shows other groups."""
        self.beginResetModel()
        self.groups = tuple(groups)
        self.endResetModel()

    def doubt(self, index: AnyIndex) -> Doubt | None:
        """Returns the doubt at an index; None for a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self.groups[index.internalId() - 1].doubts[index.row()]

    @override
    def index(
        self, row: int, column: int, parent: AnyIndex = _NOWHERE, /
    ) -> QModelIndex:
        """Returns the index of a row."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        inner = parent.row() + 1 if parent.isValid() else _GROUP
        return self.createIndex(row, column, inner)

    @override
    def parent(self, index: AnyIndex = _NOWHERE, /) -> Any:
        """Returns the group of a doubt."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE, /) -> int:
        """Returns how many rows a group has, or how many groups there are."""
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId() != _GROUP or parent.column():
            return 0
        return len(self.groups[parent.row()].doubts)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE, /) -> int:
        """Returns how many columns there are."""
        del parent
        return 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """Returns what a view asks of a row."""
        if not index.isValid():
            return None
        doubt = self.doubt(index)
        text: GroupText | DoubtText = (
            self._say_group(self.groups[index.row()])
            if doubt is None
            else self._say_doubt(doubt)
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return text.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text.said
        return text if role == TEXT_ROLE else None
