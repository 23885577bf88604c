"""Search results for a list: worked-out answers first, then grouped by kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QModelIndex, QObject

from csap_desktop.services.found import SearchResult, counted_as
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.models.said_rows_model import SaidRowsModel
from csap_desktop.ui.qt_override import override


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


class SearchModel(SaidRowsModel[Row]):
    """The rows of one reply; a new reply replaces them all."""

    def __init__(self, words: FoundWords, parent: QObject | None = None) -> None:
        """Makes an empty list.

        Args:
            words: Puts results into words.
            parent: Its owner.
        """
        super().__init__(parent)
        self._words = words

    def show(self, results: Iterable[SearchResult], *, grouped: bool = True) -> None:
        """Takes the results of a reply.

        Args:
            results: Best first.
            grouped: Whether the name of its kind goes before the results of each.
        """
        self._replace(self._arranged(tuple(results), grouped=grouped))

    def renew(self, results: Iterable[SearchResult], *, grouped: bool = True) -> None:
        """Takes the same results as they are now; the rows stay where they are.

        Args:
            results: As they were given last, but for their answers.
            grouped: As it was then.
        """
        self.rows = tuple(self._arranged(tuple(results), grouped=grouped))
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def first(self) -> QModelIndex:
        """Returns the first row that can be chosen; an invalid one when empty."""
        return self.choosable(0, 1)

    def last(self) -> QModelIndex:
        """Returns the last row that can be chosen; an invalid one when empty."""
        return self.choosable(len(self.rows) - 1, -1)

    def choosable(self, row: int, step: int) -> QModelIndex:
        """Returns the nearest row that can be chosen.

        Args:
            row: Where to begin.
            step: 1 to go on downwards, -1 upwards.
        """
        while 0 <= row < len(self.rows):
            if self.rows[row].kind is not RowKind.GROUP:
                return self.index(row)
            row += step
        return QModelIndex()

    def _arranged(
        self, results: tuple[SearchResult, ...], *, grouped: bool
    ) -> Iterator[Row]:
        """Gives answers, then each group with its results, by its best one."""
        answers = [found for found in results if found.answer]
        rest = [found for found in results if not found.answer]
        number = 0
        for kind in ("", *dict.fromkeys(counted_as(found.kind) for found in rest)):
            if kind and grouped:
                title = self._words.kinds.group(kind)
                yield Row(RowKind.GROUP, title, title)
            for found in rest if kind else answers:
                if not kind or counted_as(found.kind) == kind:
                    number += 1
                    yield self._row(found, number, len(results))

    def _row(self, found: SearchResult, number: int, count: int) -> Row:
        """Makes the row of a result."""
        kind = RowKind.ANSWER if found.answer else RowKind.RESULT
        position = self._words.position(number, count)
        said = f"{self._words.result(found)} {position}"
        return Row(kind, found.title, said, found)

    @override
    def is_heading(self, row: Row) -> bool:
        """Says whether a row only names those below it."""
        return row.kind is RowKind.GROUP
