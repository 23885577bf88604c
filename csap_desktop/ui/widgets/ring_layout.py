"""How the parts of the page Who to ring stand, on wide and on narrow windows."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.routes import Reply
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_options import CardRoom
from csap_desktop.ui.widgets.card_words import CardWords
from csap_desktop.ui.widgets.result_area import Question, ResultArea
from csap_desktop.ui.widgets.ring_ask import RingAsk
from csap_desktop.ui.widgets.ring_head import RingHead
from csap_desktop.ui.widgets.scroll_column import show_bar_where_needed

NARROW_PX = 1000
"""Below this width the side column goes under the answer."""

_SIDE_PX = 336
# In a lower page, at large text, the number comes before the space around it.
_LOW_PX, _ROOMY_PX, _TIGHT_PX = 440, 12, 4
# In a very low one it also comes before what explains the route.
_VERY_LOW_PX = 330
# In the lowest one the page's heading, which the rail says too, makes way.
_LOWEST_PX = 230
_MARGIN_PX, _TOP_PX, _TIGHT_TOP_PX, _BAR_PX = 24, 14, 6, 12
_LEVELS = 12
_ROOM = (CardRoom.ROOMY, CardRoom.LOW, CardRoom.LOWEST)
_LAYOUT_REQUEST = QEvent.Type.LayoutRequest.value
_DOWN = QBoxLayout.Direction.TopToBottom
_ACROSS = QBoxLayout.Direction.LeftToRight


class RingLayout(QScrollArea):
    """Makes and places the parts; tells them what to show."""

    #: The page is painted for the first time; connect it queued, to act after that.
    painted = Signal()
    #: A council was chosen beside the answer; carries its name.
    chosen = Signal(str)

    def __init__(
        self, answers: AnswerService, words: CardWords, theme: Theme, page: QWidget
    ) -> None:
        """Fills a page.

        Args:
            answers: Answers questions.
            words: Puts answers into words.
            theme: The look.
            page: The page to fill.
        """
        super().__init__(page)
        self.setObjectName("ringScroll")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._answers = answers
        self._theme = theme
        self._several = False
        self._painted = False
        self._ordered = -1  # buttons in the answer when the order of Tab was last set
        self._reply: Reply | None = None
        self._question: Question | None = None
        inside = QWidget(self)
        inside.setObjectName("ringInside")
        self.setWidget(inside)
        self.ask = RingAsk(answers, theme, inside)
        self.head = RingHead(answers, theme, inside)
        self.head.lower()  # read first, though Tab begins at the place
        self.results = ResultArea(answers, words, theme, inside)
        self._side_column = QWidget(inside)
        self._side: Any = None  # a SideColumn, after the first paint
        self._body = QBoxLayout(_ACROSS)
        self._room = CardRoom.ROOMY
        show_bar_where_needed(self)
        self._fill(inside)
        around = QVBoxLayout(page)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
        theme.changed.connect(self._arrange)

    def show_reply(self, reply: Reply, question: Question) -> None:
        """Shows a reply in all parts."""
        self._reply, self._question = reply, question
        self._follow_height()
        self.results.show_reply(reply, question)
        self._order_tabs()
        if self._side:
            self._side.show_reply(reply)
        several = len(reply.answers) > 1
        if several != self._several:
            self._several = several
            self._arrange()
        self._settle()

    def fill_side(self) -> None:
        """Makes the column beside the answer, once."""
        from csap_desktop.ui.widgets.side_column import (  # noqa: PLC0415 - 10 ms
            SideColumn,
        )

        if self._side is None:
            self._side = SideColumn(self._answers, self._theme, self._side_column)
            self._side.chosen.connect(self.chosen)
            around = QVBoxLayout(self._side_column)
            around.setContentsMargins(0, 0, 0, 0)
            around.addWidget(self._side)
            if self._reply:
                self._side.show_reply(self._reply)
            self._arrange()
            self._settle()
            self._order_tabs()

    def renew(self) -> None:
        """Shows what stands around the answer as the edition in use has it."""
        self.results.renew()
        if self._side and self._side.renew():
            self._ordered = -1

    def scroll_to_top(self) -> None:
        """Brings the heading into view."""
        self.verticalScrollBar().setValue(0)

    def _settle(self) -> None:
        """Lays everything out at once, so that no half-way state is ever painted.

        Each level of nested layouts asks the one above it by a posted event.
        """
        if self.isVisible():
            for _ in range(_LEVELS):
                QCoreApplication.sendPostedEvents(None, _LAYOUT_REQUEST)

    def _order_tabs(self) -> None:
        """Has Tab go through the answer before what stands beside it.

        Cards and their buttons are made when they are needed, so later than the column
        beside them.
        """
        answer = self.results.findChildren(QPushButton)
        if self._side is None or len(answer) == self._ordered:
            return
        self._ordered = len(answer)
        before: QWidget = self.head.new_call
        for widget in (*answer, *self._side_column.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget

    def _fill(self, inside: QWidget) -> None:
        """Puts the parts into the page."""
        self._column = column = QVBoxLayout(inside)
        column.addWidget(self.head)
        column.addWidget(self.ask)
        column.addLayout(self._body, 1)
        self._body.setSpacing(16)
        self._body.addWidget(self.results, 1)
        self._body.addWidget(self._side_column)

    def _arrange(self) -> None:
        """Puts the side column beside the answer or under it.

        Asks the scroll area for its width, not its viewport: to wrap that one, PySide
        loads every kind of widget there is, 30 ms before the first paint.
        """
        width, side = self.width(), self._theme.scaled(_SIDE_PX)
        under = self._several or width < self._theme.scaled(NARROW_PX)
        across = under and width >= 2 * side
        self._body.setDirection(_DOWN if under else _ACROSS)
        if self._side:
            self._side.stand(_ACROSS if across else _DOWN)
        self._side_column.setMaximumWidth(1 << 20 if under else side)
        self._side_column.setMinimumWidth(1 if under else side)
        low = self.height() < self._theme.scaled(_LOW_PX)
        self.ask.save_room(wanted=low)
        self._column.setSpacing(_TIGHT_PX if low else _ROOMY_PX)
        # The room of the scroll bar is a part of the margin.
        after = max(0, _MARGIN_PX - self._theme.scaled(_BAR_PX))
        top = _TIGHT_TOP_PX if low else _TOP_PX
        left, right = _MARGIN_PX, after
        if self.isRightToLeft():
            left, right = right, left
        self._column.setContentsMargins(left, top, right, 16)
        if self._follow_height() and self._reply and self._question:
            self.results.show_reply(self._reply, self._question)

    def _follow_height(self) -> bool:
        """Saves room in a very low page; says whether that is another than before."""
        tight = self.height() < self._theme.scaled(_VERY_LOW_PX)
        answered = bool(self._reply and self._reply.answers)
        self.ask.leave_out_question(wanted=tight and answered)
        lowest = self.height() < self._theme.scaled(_LOWEST_PX)
        self.head.save_room(wanted=lowest)
        self.ask.keep_flat(wanted=lowest)
        room = _ROOM[tight + lowest]
        changed = room is not self._room
        self._room = room
        self.results.save_room(room)
        return changed

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Tells of the first painting."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges the parts for the new width."""
        super().resizeEvent(event)
        self._arrange()
