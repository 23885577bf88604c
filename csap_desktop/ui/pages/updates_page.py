"""Which edition is installed, and everything in it that somebody should confirm."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.freshness import Doubt
from csap_desktop.domain.hours import to_wall
from csap_desktop.services.installation import InstallReport
from csap_desktop.services.upkeep import Judgement, Upkeep, gather_upkeep, judge
from csap_desktop.ui.answer_words import format_day
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.sync_house import SyncTools
from csap_desktop.ui.updates_words import UpdatesWords
from csap_desktop.ui.upkeep_papers import UpkeepPapers
from csap_desktop.ui.widgets.changes_card import ChangesCard
from csap_desktop.ui.widgets.edition_card import EditionCard
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.scroll_column import ScrollColumn
from csap_desktop.ui.widgets.side_by_side import SideBySide
from csap_desktop.ui.widgets.sync_card import SyncCard
from csap_desktop.ui.widgets.sync_deeds import SyncDeeds
from csap_desktop.ui.widgets.upkeep_card import UpkeepCard

QUESTION = "updates"
_ROW_PADDING_PX, _SIDE_PX = 215, 372
_IN_VIEW_PX = 24


class UpdatesPage(Page):
    """The edition, how new ones come, and the list for whoever rings the owners."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._words = UpdatesWords(self.tr)
        self._judged: Judgement | None = None
        self._report: InstallReport | None = None
        self._edition = EditionCard(means.theme)
        self._sync = SyncCard(means.theme)
        self._deeds: SyncDeeds | None = None
        self._changes = ChangesCard(means.context, means.theme)
        self._list = UpkeepCard(self._words, means.theme)
        self._copy = QPushButton(self.tr("Copy list"), self)
        self._print = QPushButton(self.tr("Print"), self)
        for button in (self._copy, self._print):
            button.setEnabled(False)
        self._copy.setAccessibleDescription(
            self.tr("Copies the rows listed now, as a table to paste")
        )
        tools = (self._copy, self._print)
        self._head = PageHead(self.tr("Updates"), means.theme, tools, self)
        self._inside = QWidget()
        self._room = ScrollColumn(self._inside, self.tr("Updates"), self)
        self._lay_out()
        means.theme.dress(self._copy, "copy")
        means.theme.dress(self._print, "printer")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._print.clicked.connect(self.print_asked)
        self._list.doubt_chosen.connect(self._on_doubt_chosen)
        self._list.row_entered.connect(self._on_row_entered)
        self._changes.seen.connect(self.changes_seen)
        self._changes.item_asked.connect(self.item_asked)
        self._changes.message.connect(self.message)
        self._show()

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and gathers what there is to confirm."""
        self._report = library.report
        front = self._context.answers.front
        self._judge(lambda: gather_upkeep(front, library))
        self._show()

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is no list."""
        more = " ".join(part for part in message[1:] if part)
        self._list.say_waiting(message.happened, more)

    @override
    def enter(self, item: str) -> None:
        """Judges by the present day and takes the keyboard."""
        del item
        self._show()
        if self._deeds is not None:
            self._deeds.read_again()
        self._list.enter()

    @override
    def take_syncs(self, tools: SyncTools) -> None:
        """Takes what looks for new editions."""
        self._deeds = SyncDeeds(tools, self._sync, self._context, self._theme)

    @override
    def show_changes(self) -> None:
        """Shows everything that changed lately."""
        self._changes.show_again()

    @override
    def paper(self) -> Paper | None:
        """Returns the list as a sheet to fill in while ringing."""
        if self._judged is None:
            return None
        papers = UpkeepPapers(self._words, self._judged.upkeep.sources, self.tr)
        checks = Paper(
            title=self.tr("Numbers to check"),
            html=papers.sheet(self._list.groups),
            note=self._heading(),
            file_name="csap-check-sheet",
            name=self.tr("Numbers to check"),
            wide=True,
        )
        changes = self._changes.paper()
        if changes is None:
            return checks
        waits = self._changes.waits
        first, other = (changes, checks) if waits else (checks, changes)
        return replace(first, also=(other,))

    @property
    def _today(self) -> date:
        """The present day in the area."""
        return to_wall(self._context.clock()).date()

    def _show(self) -> None:
        """Shows what is known, as seen from the present day."""
        today, header = self._today, self._context.answers.front.edition
        self._edition.show_edition(header, self._report, today)
        self.show_changes()
        if self._deeds is not None:
            self._deeds.show_freshness()
        if self._judged is not None:
            upkeep, counts = self._judged.upkeep, self._words.counts(self._judged.tally)
            self._list.show_doubts(self._judged.doubts, upkeep.sources, counts)
            if self._judged.today != today:
                self._judge(lambda: upkeep)

    def _judge(self, gather: Callable[[], Upkeep]) -> None:
        """Judges what there is to confirm by the present day, beside the window."""
        today = self._today

        def take(judged: Judgement) -> None:
            self._judged = judged
            self._copy.setEnabled(True)
            self._print.setEnabled(True)
            self._show()

        self._tasks.run(lambda: judge(gather(), today), take, question=QUESTION)

    def _on_doubt_chosen(self, doubt: Doubt) -> None:
        """Opens what a doubt is about; a list of what to have ready stands there."""
        if doubt.fact.item:
            self.item_asked.emit(doubt.fact.item)
        else:
            self.ring_asked.emit("", None)

    def _on_row_entered(self, tree: QWidget, rect: QRect) -> None:
        """Scrolls to the row that the keyboard is on."""
        for corner in (rect.bottomLeft(), rect.topLeft()):
            spot = tree.mapTo(self._inside, corner)
            self._room.ensureVisible(0, spot.y(), 0, self._theme.scaled(_IN_VIEW_PX))

    def _on_copy_clicked(self) -> None:
        """Copies the rows that are listed."""
        if self._judged is None:
            return
        papers = UpkeepPapers(self._words, self._judged.upkeep.sources, self.tr)
        groups = self._list.groups
        QGuiApplication.clipboard().setText(papers.table(groups, self._heading()))
        count = sum(len(group.doubts) for group in groups)
        self.message.emit(self.tr("Rows copied: {count}").format(count=count))

    def _heading(self) -> str:
        """Says which edition the list is of, and of which day."""
        header = self._context.answers.front.edition
        text = self.tr(
            "Edition {number}, published {published}. Not confirmed, overdue or not "
            "known on {today}."
        )
        return text.format(
            number=header.number,
            published=format_day(header.published_on, self.tr),
            today=format_day(self._today, self.tr),
        )

    def _lay_out(self) -> None:
        """Puts the page together; all below the head scrolls as one."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._sync)
        column.addWidget(self._edition)
        main = QWidget()
        lists = QVBoxLayout(main)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(12)
        lists.addWidget(self._changes)
        lists.addWidget(self._list)
        columns = SideBySide(
            self._theme,
            main,
            side,
            padding_px=_ROW_PADDING_PX,
            side_px=_SIDE_PX,
            side_first=True,
        )
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 8)
        inside.addWidget(columns)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._head)
        layout.addWidget(self._room, 1)
