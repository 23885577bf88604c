"""Governance: who answered to whom on a day, as chart, tree and table."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.context import Context
from csap_desktop.domain.governance import leading
from csap_desktop.domain.hours import to_wall
from csap_desktop.services.governance import GovernanceBook, read_governance
from csap_desktop.ui.governance_day_words import DayWords
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.as_at_chooser import AsAtChooser, Days
from csap_desktop.ui.widgets.body_details import Shown
from csap_desktop.ui.widgets.body_room import BodyRoom
from csap_desktop.ui.widgets.governance_tools import GovernanceTools, View
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if

QUESTION = "governance"


class GovernancePage(Page):
    """Shows the bodies of one day; one of them may be chosen.

    Invariant: while there is a book, `day` is shown and `body` is empty or in the book.
    """

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._period = means.context.answers.front.edition.describes
        self._book: GovernanceBook | None = None
        self._filled = False
        self.day = _today(means.context)
        self.body = ""
        self._words = DayWords(self.tr)
        self._tools = GovernanceTools(means.theme, self)
        self._head = PageHead(self.tr("Governance"), means.theme, (self._tools,), self)
        self._room = BodyRoom(GovernanceWords(self.tr), means.theme, self)
        self._closed, self._why = _closed_card(self)
        self._lay_out()
        self._tools.view_chosen.connect(self._room.show_view)
        self._tools.step_asked.connect(self._on_step_asked)
        self._tools.days_asked.connect(self.open_days)
        self._tools.save_asked.connect(self.save_picture)
        self._tools.print_asked.connect(self.print_asked)
        self._room.chosen.connect(self.choose)
        self._room.item_asked.connect(self.item_asked)
        self._say_only(self.tr("The governance is being opened."))

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and shows the day that the edition describes."""
        self._period = self._context.answers.front.edition.describes
        self._tasks.run(
            lambda: read_governance(library), self._on_read, question=QUESTION
        )

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is nothing to see."""
        self._say_only(message.text)

    @override
    def enter(self, item: str) -> None:
        """Chooses a body where one is named, and takes the keyboard."""
        if item:
            self.choose(item)
        if self._book is not None and not self._filled:
            self.show_day(self.day)
        self._room.setFocus()

    @override
    def paper(self) -> Paper | None:
        """Returns chart and table of the day as they go on paper."""
        if self._book is None:
            return None
        from csap_desktop.ui.print.governance_paper import (  # noqa: PLC0415 - first use
            governance_paper,
        )

        whole = self._book.governance
        table = self._tools.view is not View.CHART
        return governance_paper(
            self._context, whole, self.day, self.tr, table_first=table
        )

    def show_day(self, day: date) -> None:
        """Shows what stood on a day; the chosen body stays the one that is read.

        Args:
            day: The day.
        """
        if self._book is None:
            return
        whole = self._book.governance
        self.day, self._filled = day, True
        steps = (whole.stepped(day, step, _today(self._context)) for step in (-1, 1))
        before, after = (there is not None for there in steps)
        stood = self._words.stood(whole, day, self._period)
        self._tools.show_day(self._words.as_at(day), stood, (before, after))
        self._head.say(stood)
        self._room.show_day(whole, day)
        self._show_body()

    def choose(self, body_id: str) -> None:
        """Chooses a body, on a day on which it stood.

        Args:
            body_id: Its id; nothing happens where there is none in this edition.
        """
        if self._book is None:
            self.body = body_id
            return
        whole = self._book.governance
        day = whole.day_of(body_id, _today(self._context))
        stands_now = whole.as_at(self.day).body(body_id) is not None
        if day is None or (body_id == self.body and stands_now):
            return
        self.body = body_id
        if stands_now and self._filled:
            self._show_body()
        else:
            self.show_day(self.day if stands_now else day)

    def open_days(self) -> AsAtChooser | None:
        """Opens the chooser of days; returns it, or None while nothing is known."""
        if self._book is None:
            return None
        days = Days(
            self._book.governance, self.day, _today(self._context), self._period
        )
        chooser = AsAtChooser(days, self._theme, self)
        chooser.day_chosen.connect(self.show_day)
        chooser.open_below(self._tools.day)
        return chooser

    def save_picture(self) -> QFileDialog | None:
        """Asks where to save the chart; returns the dialog."""
        if self._book is None:
            return None
        from csap_desktop.ui.print.governance_paper import (  # noqa: PLC0415 - first use
            file_name,
            make_picture,
        )
        from csap_desktop.ui.widgets.picture_saver import (  # noqa: PLC0415 - first use
            PictureSaver,
        )

        whole = self._book.governance
        picture = make_picture(self._context, whole, self.day, self.tr)
        saver = PictureSaver(picture, self)
        saver.said.connect(self.message)
        return saver.ask(file_name(self.day))

    def _lay_out(self) -> None:
        """Puts the page together; it scrolls only where the window is very low."""
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 14, 12, 16)
        column.setSpacing(10)
        for part in (self._head, self._room, self._closed):
            column.addWidget(part, 1 if part is self._room else 0)
        column.addStretch(0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _on_read(self, book: GovernanceBook) -> None:
        """Shows what was read."""
        whole = book.governance
        if not whole.bodies:
            self._say_only(self.tr("This edition says nothing of the governance."))
            return
        self._book, self._filled = book, False
        self._show_parts(live=True)
        self.day = self._period.end or _today(self._context)
        if whole.day_of(self.body, _today(self._context)) is None:
            here = whole.as_at(self.day).bodies
            self.body = next((one.id for one in (*leading(here), *here)), "")
        elif whole.as_at(self.day).body(self.body) is None:
            self.day = whole.day_of(self.body, _today(self._context)) or self.day
        if self.isVisible():  # else `enter` shows what is then asked for, once
            self.show_day(self.day)

    def _show_body(self) -> None:
        """Shows the chosen body everywhere."""
        book = self._book
        body = book.governance.body(self.body) if book else None
        self._room.show_body(Shown(book, body, self.day) if book and body else None)

    def _on_step_asked(self, step: int) -> None:
        """Goes to the stretch of time before or after."""
        if self._book is not None:
            today = _today(self._context)
            there = self._book.governance.stepped(self.day, step, today)
            self.show_day(there or self.day)

    def _say_only(self, words: str) -> None:
        """Says why there is nothing to see."""
        self._show_parts(live=False)
        self._why.say(words)

    def _show_parts(self, *, live: bool) -> None:
        """Shows the bodies, or the card that says why there are none."""
        self._tools.go_live(live=live)
        if not live:
            self._head.say("")
        show_if(self._room, live)
        show_if(self._closed, not live)


def _today(context: Context) -> date:
    """Returns the present day, as it is in the area."""
    return to_wall(context.clock()).date()


def _closed_card(parent: QWidget) -> tuple[QFrame, Prose]:
    """Makes the card that says why there is nothing to see."""
    card = QFrame(parent)
    card.setProperty("role", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(24, 18, 24, 18)
    why = Prose("body", card)
    inside.addWidget(why)
    return card, why
