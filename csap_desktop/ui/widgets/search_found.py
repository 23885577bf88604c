"""The results of a search with the one that is looked at beside them."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.services.found import SearchReply, SearchResult
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.models.search_model import SearchModel
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.result_delegate import ROW_PADDING_PX, ResultDelegate
from csap_desktop.ui.widgets.result_list import ResultList
from csap_desktop.ui.widgets.search_side import SearchSide
from csap_desktop.ui.widgets.two_columns import TwoColumns


class SearchFound(QWidget):
    """Shows one reply.

    Attributes:
        results: The list.
        side: What stands beside it where there is room.
    """

    #: A result should be opened; carries the `SearchResult`.
    opened = Signal(object)
    #: A result should be copied; carries the `SearchResult`.
    copy_asked = Signal(object)

    def __init__(
        self, theme: Theme, words: FoundWords, model: SearchModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.results = ResultList(model, self)
        self.results.setAccessibleName(self.tr("Results"))
        self.results.setItemDelegate(ResultDelegate(theme, words, self.results))
        self.side = SearchSide(theme, words, self)
        columns = TwoColumns(theme, self.results, self.side, ROW_PADDING_PX)
        columns.want_side(wanted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.addWidget(columns)
        preview = self.side.preview
        self.results.opened.connect(self._on_row_opened)
        self.results.copy_asked.connect(self._on_row_copied)
        self.results.looked_at.connect(self._on_row_looked_at)
        preview.open_asked.connect(lambda: self.opened.emit(preview.found))
        preview.copy_asked.connect(lambda: self.copy_asked.emit(preview.found))

    def show_reply(self, reply: SearchReply) -> None:
        """Shows results from their beginning, the best one beside them."""
        self._model.show(reply.results, grouped=reply.kind is None)
        self.results.scrollToTop()
        self._on_row_looked_at(self._model.first())

    def renew(self, reply: SearchReply) -> None:
        """Shows the same results with their answers of now; nothing else moves."""
        self._model.renew(reply.results, grouped=reply.kind is None)
        self.results.scheduleDelayedItemsLayout()
        shown = self.side.preview.found
        for found in reply.results:
            if shown and shown.answer and found.rank == shown.rank:
                self.side.preview.renew(found)

    def open_best(self) -> None:
        """Opens the first result, if there is one."""
        self._on_row_opened(self._model.first())

    def _found(self, index: QModelIndex) -> SearchResult | None:
        """Returns the result of a row."""
        row = self._model.row(index)
        return row.found if row else None

    def _on_row_opened(self, index: QModelIndex) -> None:
        """Has a row opened."""
        if found := self._found(index):
            self.opened.emit(found)

    def _on_row_copied(self, index: QModelIndex) -> None:
        """Has a row copied."""
        if found := self._found(index):
            self.copy_asked.emit(found)

    def _on_row_looked_at(self, index: QModelIndex) -> None:
        """Shows a row in full."""
        if found := self._found(index):
            self.side.preview.show_result(found)
