"""The card with everything that is not confirmed, overdue or not known."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.freshness import Doubt
from csap_desktop.ui.models.upkeep_model import GroupText, UpkeepModel
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.updates_words import DoubtText, UpdatesWords
from csap_desktop.ui.upkeep_list import DoubtGroup, Show, Sort, arrange, shown
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.nothing_note import NothingNote
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.upkeep_tree import UpkeepTree

_HEAD_PX = (18, 14, 18, 8)


class UpkeepCard(QFrame):
    """Counts, filters, an order, and the list; or why there is none."""

    #: A doubt was chosen to be opened; carries it.
    doubt_chosen = Signal(object)
    #: The row that the keyboard is on should be in view; the tree, and where in it.
    row_entered = Signal(QWidget, QRect)

    def __init__(
        self, words: UpdatesWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes a card without doubts.

        Args:
            words: Puts doubts into words.
            theme: The look.
            parent: The page.
        """
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = words
        self._theme = theme
        self._doubts: tuple[Doubt, ...] = ()
        self._sources: Mapping[str, str] = {}
        self._show, self._sort = Show.ALL, Sort.GRAVEST
        self._counts = Prose("strong", self)
        self._meaning = Prose("note", self)
        self._chips, self._group = FlowRow(parent=self), QButtonGroup(self)
        self._filters = {show: self._chip(show) for show in Show}
        self._order = QPushButton(self)
        self._order.setProperty("role", "small")
        self._order.setAccessibleDescription(self.tr("Chooses the order of the list"))
        model = UpkeepModel(self._say_group, self._say_doubt, self)
        self.tree = UpkeepTree(theme, model, self)
        self.tree.setAccessibleName(self.tr("Not confirmed, overdue or not known"))
        self._model = model
        self._nothing = NothingNote(theme, self)
        self._head = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._measure()
        self.say_waiting(self.tr("The library is being opened"))

    @property
    def groups(self) -> tuple[DoubtGroup, ...]:
        """What is listed, in its groups and its order."""
        return self._model.groups

    def show_doubts(
        self, doubts: tuple[Doubt, ...], sources: Mapping[str, str], counts: str
    ) -> None:
        """Shows doubts.

        Args:
            doubts: Every doubt, gravest first.
            sources: What each source is called, by its id.
            counts: How much is confirmed, in words.
        """
        self._doubts, self._sources = doubts, sources
        self._counts.say(counts)
        self._list()

    def say_waiting(self, why: str, more: str = "") -> None:
        """Says why there is no list.

        Args:
            why: A few words.
            more: What still works, and what to do.
        """
        self._nothing.say(why, more, "info-circle")
        for part in (self._chips, self._order, self.tree):
            show_if(part, wanted=False)

    def choose(self, show: Show) -> None:
        """Lists only some doubts."""
        self._show = show
        self._filters[show].setChecked(True)
        self._list()
        announce(self.tree, self._filters[show].accessibleName())

    def sort(self, sort: Sort) -> None:
        """Takes another order within the groups."""
        self._sort = sort
        self._list()

    def enter(self) -> None:
        """Takes the keyboard."""
        if self._model.groups:
            self.tree.enter()
        else:
            self._filters[self._show].setFocus(Qt.FocusReason.TabFocusReason)

    def _list(self) -> None:
        """Lists what the filter lets through."""
        self._name_filters()
        order = self.tr("Order: {order}")
        self._order.setText(order.format(order=self._words.sort(self._sort)))
        self._model.show(arrange(self._doubts, self._show, self._sort))
        self.tree.open_first()
        listed = bool(self._model.groups)
        for part in (self._chips, self._order):
            show_if(part, wanted=True)
        show_if(self.tree, listed)
        self._meaning.say(self._explain() if listed else "")
        nothing = ("", "") if listed else self._words.nothing(self._show)
        self._nothing.say(*nothing, "circle-check")

    def _explain(self) -> str:
        """Says what it means that something is not confirmed."""
        return self.tr(
            "Not confirmed does not mean wrong: nobody has asked the owner yet. "
            "Each row says where it was last seen."
        )

    def _name_filters(self) -> None:
        """Says on each filter how many doubts it lets through."""
        for show, chip in self._filters.items():
            count = len(shown(self._doubts, show))
            name = self._words.show(show)
            text = self.tr("{filter} {count}")
            chip.setText(text.format(filter=name, count=count))
            said = self.tr("{filter}: {count} listed")
            chip.setAccessibleName(said.format(filter=name, count=count))

    def _chip(self, show: Show) -> QPushButton:
        """Makes the button of a filter."""
        chip = QPushButton(self._words.show(show), self)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setChecked(show is self._show)
        chip.clicked.connect(lambda: self.choose(show))
        self._group.addButton(chip)
        self._chips.add(chip)
        return chip

    def _say_group(self, group: DoubtGroup) -> GroupText:
        """Puts a group into words."""
        title, note = self._words.group(group)
        count = len(group.doubts)
        text = (
            self.tr("{group}, {count}, {note}") if note else self.tr("{group}, {count}")
        )
        said = text.format(group=title, count=count, note=note)
        return GroupText(title, said, said)

    def _say_doubt(self, doubt: Doubt) -> DoubtText:
        """Puts a doubt into words."""
        return self._words.doubt(doubt, self._sources)

    def _on_chosen(self, index: QModelIndex) -> None:
        """Asks for the item of a doubt."""
        self.doubt_chosen.emit(self._model.doubt(index))

    def _on_order_clicked(self) -> None:
        """Offers the orders under the button."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Order of the list"))
        orders = QActionGroup(menu)
        for sort in Sort:
            action = menu.addAction(self._words.sort(sort))
            action.setCheckable(True)
            action.setChecked(sort is self._sort)
            orders.addAction(action)
            action.triggered.connect(lambda _on, sort=sort: self.sort(sort))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._order.mapToGlobal(self._order.rect().bottomLeft()))

    def _connect(self) -> None:
        """Connects the parts of the card."""
        tree, theme = self.tree, self._theme
        self._order.clicked.connect(self._on_order_clicked)
        tree.chosen.connect(self._on_chosen)
        tree.row_entered.connect(lambda rect: self.row_entered.emit(tree, rect))
        theme.dress(self._order, "chevron-down")
        theme.changed.connect(self._measure)

    def _lay_out(self) -> None:
        """Puts the card together."""
        title = QLabel(self.tree.accessibleName(), self)
        title.setProperty("textRole", "card-title")
        title.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._order, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(top)
        for part in (self._counts, self._meaning, self._chips, self._nothing):
            self._head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 8)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.tree)

    def _measure(self) -> None:
        """Takes the margins of the size in use."""
        self._head.setContentsMargins(*map(self._theme.scaled, _HEAD_PX))
        self._head.setSpacing(self._theme.scaled(6))
