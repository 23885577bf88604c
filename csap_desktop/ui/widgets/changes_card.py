"""The card with everything that changed: what must be seen, and the rest in a fold."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.change_papers import ChangePapers
from csap_desktop.ui.changed_words import ChangedWords
from csap_desktop.ui.messages import edition_line
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.change_row import ChangeRow
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if

ROWS_MOST = 30
"""How many changes get a row; more are counted, and stand on paper and in a copy."""

_QUIET_MOST = 60


class ChangesCard(Card):
    """Lists changes; hidden while there is nothing to tell."""

    #: Changes were seen; carries them.
    seen = Signal(object)
    #: An item should be opened; carries its id.
    item_asked = Signal(str)
    #: Something was done that the status line should say; carries the words.
    message = Signal(str)

    def __init__(
        self, context: Context, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes a card that lists nothing yet.

        Args:
            context: What changed, the edition in use, and the clock.
            theme: The look.
            parent: The page.
        """
        super().__init__("", theme, parent)
        self._context = context
        self._words = ChangedWords(lambda: context.answers.front.routes, self.tr)
        self._rows: list[QWidget] = []
        self._listed: tuple[LoggedChange, ...] = ()
        self._state: tuple[object, ...] = ()
        self._lost = Prose("small", self)
        self._more = Prose("note", self)
        self._quiet = Prose("small", self)
        self._fold = QPushButton(self)
        self._fold.setProperty("role", "link")
        self._fold.setCheckable(True)
        self._all = QPushButton(self.tr("I have seen all of these"), self)
        self._copy = QPushButton(self.tr("Copy changes"), self)
        theme.dress(self._all, "check")
        theme.dress(self._copy, "copy")
        deeds = FlowRow(8, self)
        deeds.add(self._all)
        deeds.add(self._copy)
        self.add(self._lost, deeds, self._more, self._fold, self._quiet)
        self._all.clicked.connect(self._on_all_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._fold.toggled.connect(self._show_quiet)
        self.hide()

    @property
    def waits(self) -> bool:
        """Whether something listed is still to be acknowledged."""
        return any(change.waits for change in self._listed)

    def paper(self) -> Paper | None:
        """Returns the list as a sheet; None where nothing must be seen."""
        return ChangePapers(self._words, self.tr).paper(self._listed)

    def show_again(self) -> None:
        """Shows what is listed at this moment."""
        book = self._context.changes
        changes = book.listed(self._context.clock())
        incomplete = book.is_incomplete
        if (changes, incomplete) == self._state:
            return
        self._state = (changes, incomplete)
        grave = sorted((one for one in changes if one.must_see), key=_order)
        quiet = [one for one in changes if not one.must_see]
        self._listed = (*grave, *quiet)
        waiting = sum(one.waits for one in grave)
        self.call(self._title(waiting))
        self._lost.say(self._say_lost() if incomplete else "")
        self._fill(grave[:ROWS_MOST])
        hidden = len(grave) - ROWS_MOST
        self._more.say(self._words.more(hidden) if hidden > 0 else "")
        show_if(self._all, waiting > 1)
        show_if(self._copy, bool(changes))
        self._name_fold(len(quiet))
        self._show_quiet(shown=self._fold.isChecked())
        show_if(self, bool(changes) or incomplete)

    def _title(self, waiting: int) -> str:
        """Names the card after what is to be done."""
        if waiting:
            return self._words.count(waiting)
        return self.tr("What changed in the last 14 days")

    def _say_lost(self) -> str:
        """Says that changes are missing from the list."""
        return self.tr(
            "The list of changes was damaged, so changes may be missing from it. The "
            "numbers shown everywhere else are right. Check numbers you know by heart."
        )

    def _fill(self, changes: list[LoggedChange]) -> None:
        """Makes a row for each change."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for index, change in enumerate(changes):
            row = ChangeRow(change, self._words.text(change), self)
            row.seen.connect(lambda one: self.seen.emit((one,)))
            row.item_asked.connect(self.item_asked)
            self._column.insertWidget(2 + index, row)
            self._rows.append(row)
            row.show()  # at once, so that the card has its height at once

    def _name_fold(self, count: int) -> None:
        """Names the fold after what is in it."""
        text = self.tr("Wording and sources ({count})")
        self._fold.setText(text.format(count=count))
        show_if(self._fold, count > 0)

    def _show_quiet(self, shown: bool) -> None:
        """Opens or closes the fold."""
        quiet = [one for one in self._listed if not one.must_see]
        lines = [self._line(one) for one in quiet[:_QUIET_MOST]]
        if len(quiet) > _QUIET_MOST:
            lines.append(self._words.more(len(quiet) - _QUIET_MOST))
        self._quiet.say("\n".join(lines) if shown else "")

    def _line(self, change: LoggedChange) -> str:
        """Says a quiet change in a line: which item, and what of it."""
        text = self._words.text(change)
        line = self.tr("{title}: {field}")
        if change.old is None:
            line = self.tr("{title}: new")
        elif change.new is None:
            line = self.tr("{title}: gone")
        return line.format(title=text.title, field=change.field or text.field)

    def _on_copy_clicked(self) -> None:
        """Copies everything that is listed, as a table."""
        texts = tuple(map(self._words.text, self._listed))
        heading = edition_line(self._context.answers.front, self.tr)
        QGuiApplication.clipboard().setText(self._words.table(texts, heading))
        self.message.emit(self.tr("Changes copied: {count}").format(count=len(texts)))

    def _on_all_clicked(self) -> None:
        """Says that everything that waits was seen."""
        self.seen.emit(tuple(one for one in self._listed if one.waits))


def _order(change: LoggedChange) -> bool:
    """Puts what waits before what was seen; keeps the order within each."""
    return not change.waits
