"""Search results for a list: worked-out answers first, then grouped by kind."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from csap_desktop.services.found import SearchResult
from csap_desktop.ui.answer_words import mark
from csap_desktop.ui.models.rows_model import AnyIndex, RowsModel
from csap_desktop.ui.qt_override import override

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the whole `Row`."""


GROUPS = {
    "route": mark("Who to ring"),
    "contact": mark("Contacts"),
    "faq": mark("Questions and answers"),
    "article": mark("Guide"),
    "body": mark("Groups and organisations"),
    "place": mark("Places"),
    "postcode": mark("Postcodes"),
    "glossary": mark("Words and abbreviations"),
    "event": mark("Timeline"),
}
"""What the kinds of result are called."""


class RowKind(Enum):
    """What a row is drawn as."""

    ANSWER = "answer"
    GROUP = "group"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        kind: What it is drawn as.
        title: Its words; the name of the group for a group.
        said: What a screen reader says.
        found: The result; None for a group.
    """

    kind: RowKind
    title: str
    said: str
    found: SearchResult | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The results of one kind.

    Attributes:
        title: What the kind is called.
        count: How many there are.
        row: Where they begin.
    """

    title: str
    count: int
    row: int


class SearchModel(RowsModel[Row]):
    """The rows of one reply; a new reply replaces them all."""

    def __init__(
        self, say_answer: Callable[[SearchResult], str], parent: QObject | None = None
    ) -> None:
        """Makes an empty list.

        Args:
            say_answer: Puts a result with an answer into words for a screen reader.
            parent: Its owner.
        """
        super().__init__(parent)
        self._say_answer = say_answer

    def show(self, results: Iterable[SearchResult]) -> None:
        """Takes the results of a reply, best first."""
        self._replace(self._arranged(tuple(results)))

    def first(self) -> QModelIndex:
        """Returns the first row that can be chosen; an invalid one when empty."""
        return self.choosable_from(0)

    def choosable_from(self, row: int) -> QModelIndex:
        """Returns the first row from this one on that can be chosen."""
        for number in range(row, len(self.rows)):
            if self.rows[number].kind is not RowKind.GROUP:
                return self.index(number)
        return QModelIndex()

    def groups(self) -> tuple[Group, ...]:
        """Returns the kinds of result there are, in the order of their rows."""
        starts: dict[str, int] = {}
        counts: Counter[str] = Counter()
        title = kind_title("route")
        for number, row in enumerate(self.rows):
            if row.kind is RowKind.GROUP:
                title = row.title
            else:
                counts[title] += 1
            starts.setdefault(title, number)
        return tuple(Group(title, counts[title], row) for title, row in starts.items())

    def _arranged(self, results: tuple[SearchResult, ...]) -> Iterator[Row]:
        """Gives answers, then each group with its results, by its best one."""
        for found in results:
            if found.answer:
                said = self._say_answer(found)
                yield Row(RowKind.ANSWER, found.title, said, found)
        rest = [found for found in results if not found.answer]
        for kind in dict.fromkeys(found.kind for found in rest):
            group = kind_title(kind)
            yield Row(RowKind.GROUP, group, group)
            for found in rest:
                if found.kind == kind:
                    snippet = "".join(text for text, _ in found.snippet)
                    text = self.tr("{group}: {title}. {text}")
                    said = text.format(group=group, title=found.title, text=snippet)
                    yield Row(RowKind.RESULT, found.title, said, found)

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
        """Lets everything but the names of groups be chosen."""
        row = self.row(index)
        if row is None or row.kind is RowKind.GROUP:
            return Qt.ItemFlag.NoItemFlags
        never = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never


def kind_title(kind: str) -> str:
    """Names a group of results, or the kind of one item in the plural."""
    if kind not in GROUPS:
        return kind.title()
    return QCoreApplication.translate("SearchModel", GROUPS[kind])
