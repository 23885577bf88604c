"""The card with everything that is not confirmed, overdue or not known."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from csap_desktop.domain.freshness import Doubt
from csap_desktop.ui.models.upkeep_model import GroupText, UpkeepModel
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.updates_words import DoubtText, UpdatesWords
from csap_desktop.ui.upkeep_list import DoubtGroup, Show, arrange, shown
from csap_desktop.ui.widgets.announce import announce
from csap_desktop.ui.widgets.chip_choice import ChipChoice
from csap_desktop.ui.widgets.nothing_note import NothingNote
from csap_desktop.ui.widgets.order_button import OrderButton
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
        self._counts = Prose("strong", self)
        self._meaning = Prose("note", self)
        names = {show: words.show(show) for show in Show}
        self._chips = ChipChoice(self.tr("Which rows are listed"), names, self)
        self._order = OrderButton(words, theme, self)
        model = UpkeepModel(self._say_group, self._say_doubt, self)
        self.tree = UpkeepTree(theme, model, self)
        self.tree.setAccessibleName(self.tr("Not confirmed, overdue or not known"))
        self._model = model
        self._nothing = NothingNote(theme, self)
        self._head = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._measure()
        self.say_waiting(self.tr("The list is being opened"))

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

        What is open and where the keyboard is stays so while nothing has changed.
        """
        if (doubts, sources, counts) != (
            self._doubts,
            self._sources,
            self._counts.words,
        ):
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
        self._chips.choose(show)

    def enter(self) -> None:
        """Takes the keyboard."""
        if self._model.groups:
            self.tree.enter()
        else:
            self._chips.enter()

    def _list(self) -> None:
        """Lists what the filter lets through."""
        show = self._chips.key
        self._count_chips()
        self._model.show(arrange(self._doubts, show, self._order.sort))
        self.tree.open_first()
        listed = bool(self._model.groups)
        for part in (self._chips, self._order):
            show_if(part, wanted=True)
        show_if(self.tree, listed)
        meaning = self.tr(
            "Not confirmed does not mean wrong: nobody has asked the owner yet. "
            "Each row says where it was last seen."
        )
        self._meaning.say(meaning if listed else "")
        nothing = ("", "") if listed else self._words.nothing(show)
        self._nothing.say(*nothing, "circle-check")

    def _count_chips(self) -> None:
        """Says on each chip how many rows it lets through."""
        for show in Show:
            count, name = len(shown(self._doubts, show)), self._words.show(show)
            text, said = (
                self.tr("{filter} {count}"),
                self.tr("{filter}: {count} listed"),
            )
            self._chips.name(
                show,
                text.format(filter=name, count=count),
                said.format(filter=name, count=count),
            )

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

    def _on_show_changed(self) -> None:
        """Lists what another filter lets through, and says how much that is."""
        self._list()
        announce(self.tree, self._chips.said())

    def _connect(self) -> None:
        """Connects the parts of the card."""
        tree, theme = self.tree, self._theme
        self._chips.chosen.connect(self._on_show_changed)
        self._order.changed.connect(self._list)
        tree.chosen.connect(self._on_chosen)
        tree.row_entered.connect(lambda rect: self.row_entered.emit(tree, rect))
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
