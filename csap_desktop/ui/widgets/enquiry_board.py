"""All enquiries of this laptop: what the queue is at, the list, and the chosen one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.ui.enquiry_form import category_titles, labels
from csap_desktop.ui.enquiry_list import Show, counts, shown
from csap_desktop.ui.enquiry_papers import EnquiryPapers
from csap_desktop.ui.enquiry_words import FILTERS, EnquiryWords
from csap_desktop.ui.means import Means
from csap_desktop.ui.models.enquiry_model import EnquiryRow
from csap_desktop.ui.queue_words import NO_CHILD_WORKER, QueueDeed, QueueWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.chip_choice import ChipChoice
from csap_desktop.ui.widgets.list_and_details import ListAndDetails
from csap_desktop.ui.widgets.lock_card import PASSPHRASE, LockCard
from csap_desktop.ui.widgets.nothing_note import NothingNote
from csap_desktop.ui.widgets.notice_bar import NoticeBar
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.scroll_column import ScrollColumn

UNDO_MS = 10_000
_UNDO, _RING, _DEED = "undo", "ring", "deed"


class EnquiryBoard(QWidget):
    """Shows an `Overview`; what is asked for on it is told, not done.

    Attributes:
        lock: Asks for the passphrase.
        room: The list and the chosen enquiry.
        papers: What writes enquiries for the clipboard and for paper.
    """

    #: Who to ring is wanted.
    ring_asked = Signal()
    #: The one action of the queue's condition; carries a `QueueDeed`.
    deed_asked = Signal(object)
    #: The discarded draft is wanted back; carries it.
    undo_asked = Signal(object)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, theme = means.context.clock, means.theme
        self._queue_words = QueueWords(self.tr)
        self._overview: Overview | None = None
        self._form: EnquiryForm | None = None
        self._exported = self._current = self._locked = self._asked = ""
        self._deed = QueueDeed.TRY
        self._discarded: Enquiry | None = None
        self._take_form(None)
        self._worried, self.bar = NoticeBar(theme), NoticeBar(theme)
        self._undo = NoticeBar(theme)
        self.lock = LockCard(theme)
        self._first = _first_use(self, theme)
        names = {show: self.tr(FILTERS[show]).format(count=0) for show in Show}
        self.chips = ChipChoice(self.tr("Which enquiries"), names)
        self._none = NothingNote(theme)
        self.room = ListAndDetails(means.context, theme)
        self._forget = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._lay_out()
        worried = (self.tr("Worried about a child? Do not write here."),)
        ring = {_RING: self.tr("Who to ring, right now")}
        self._worried.say(" ".join((*worried, self.tr(NO_CHILD_WORKER))), ring)
        self.offer_undo(None)
        self._worried.pressed.connect(self.ring_asked)
        self.bar.pressed.connect(lambda _key: self.deed_asked.emit(self._deed))
        self._undo.pressed.connect(lambda _key: self.undo_asked.emit(self._discarded))
        self._forget.timeout.connect(partial(self.offer_undo, None))
        self.chips.chosen.connect(self._show)
        self.room.current_changed.connect(self._on_current_changed)

    @property
    def current(self) -> Enquiry | None:
        """The chosen enquiry as it was read last; None where none is."""
        every = self._overview.enquiries if self._overview else ()
        return next((one for one in every if one.id == self._current), None)

    def take_form(self, form: EnquiryForm | None) -> None:
        """Takes the form of the edition."""
        self._take_form(form)
        self._show()

    def show_overview(self, overview: Overview) -> None:
        """Shows how everything stands."""
        self._overview = overview
        self._show()

    def choose(self, enquiry: str, *, opened: bool = True) -> None:
        """Chooses an enquiry, whatever is filtered.

        Args:
            enquiry: Its id.
            opened: Whether it is shown where there is room for one alone.
        """
        self._current = enquiry
        known = self.current
        if known and known not in self._listed():
            self.chips.choose(Show.ALL)
        self.room.list.choose(enquiry)
        self._show_current()
        if opened and known:
            self.room.open_details()

    def note_export(self) -> None:
        """Lets the chosen enquiry be ticked as passed on."""
        self._exported = self._current
        self._show_current()

    def ask_key(self, reason: str) -> None:
        """Asks for the key until it is open.

        Args:
            reason: As `LockedError` has it; "" where it is open now.
        """
        self._locked = reason
        self._show()
        if reason:
            self.lock.enter()

    def offer_undo(self, discarded: Enquiry | None) -> None:
        """Offers a discarded draft back for ten seconds; None takes the offer away."""
        self._discarded = discarded
        words = self.tr("Draft discarded. It stays in the bin for 7 days.")
        undo = {_UNDO: self.tr("Put it back")}
        self._undo.say(words if discarded else "", undo, "trash", "neutral")
        if discarded:
            self._forget.start()

    def _take_form(self, form: EnquiryForm | None) -> None:
        """Names things as the form does."""
        self._form = form
        self._words = EnquiryWords(category_titles(form), self.tr)
        self.papers = EnquiryPapers(self._words, labels(form), self.tr)

    def _listed(self) -> tuple[Enquiry, ...]:
        """Returns what the filter lets through."""
        every = self._overview.enquiries if self._overview else ()
        return shown(every, self.chips.key, self._clock())

    def _show(self) -> None:
        """Shows everything that is known."""
        if self._overview is None:
            return
        now, queue = self._clock(), self._overview.queue
        _name_chips(self.chips, counts(self._overview.enquiries, now), self.tr)
        reason = queue.reason or (self._form.no_recipient if self._form else "") or ""
        text = self._queue_words.bar(replace(queue, reason=reason), now)
        self._deed = text.deed
        self.bar.say(text.words, {_DEED: text.action}, text.icon, text.tone)
        locked = queue.reason or PASSPHRASE
        locked = locked if queue.state is QueueState.LOCKED else self._locked
        if locked and (locked != self._asked or self.lock.isHidden()):
            self.lock.show_lock(locked)
        self._asked = locked
        show_if(self.lock, bool(locked))
        listed = self._listed()
        self._show_empty(bool(listed))
        rows = tuple(_row(one, self._words, now) for one in listed)
        if listed and self.current not in listed:
            self._current = listed[0].id
        self.room.list.show_rows(rows)
        self.room.list.choose(self._current)
        self._show_current()

    def _show_empty(self, any_listed: bool) -> None:
        """Says why there is nothing to see, where there is nothing."""
        every = self._overview.enquiries if self._overview else ()
        show_if(self._first, not every)
        show_if(self.chips, bool(every))
        show_if(self.room, any_listed)
        nothing = self.tr("Nothing here") if every and not any_listed else ""
        self._none.say(nothing, self.tr("No enquiry is in this group now."), "mail")

    def _show_current(self) -> None:
        """Shows the chosen enquiry."""
        enquiry = self.current
        if enquiry is not None and self._overview is not None:
            self.room.details.show_enquiry(
                enquiry,
                self._overview.queue,
                self._words,
                self.papers,
                exported=self._exported == enquiry.id,
            )

    def _on_current_changed(self, enquiry: str) -> None:
        """Shows another enquiry."""
        self._current = enquiry
        self._show_current()

    def _lay_out(self) -> None:
        """Puts the parts one below the other; in a low window all of it scrolls."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        for part in (
            self._worried,
            self.bar,
            self._undo,
            self.lock,
            self.chips,
            self._first,
            self._none,
        ):
            column.addWidget(part)
        column.addWidget(self.room, 1)
        column.addStretch(0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ScrollColumn(inside, self.tr("Enquiries"), self))


def _row(enquiry: Enquiry, words: EnquiryWords, now: datetime) -> EnquiryRow:
    """Puts an enquiry into the words of a row."""
    return EnquiryRow(
        enquiry.id,
        words.title(enquiry),
        words.line(enquiry, now),
        words.state(enquiry, now),
        words.said(enquiry, now),
    )


def _name_chips(
    chips: ChipChoice[Show], found: dict[Show, int], tr: Callable[[str], str]
) -> None:
    """Says on each chip how many there are; the bin is offered while it holds any."""
    for show in FILTERS:
        words = tr(FILTERS[show]).format(count=found[show])
        chips.name(show, words, words)
    chips.offer(Show.BIN, wanted=found[Show.BIN] > 0 or chips.key is Show.BIN)


def _first_use(parent: QWidget, theme: Theme) -> Card:
    """Makes the card of the first use: what this is for, and what it is not."""
    tr = parent.tr
    card = Card(tr("Write an enquiry, with or without a connection"), theme)
    for words in (
        tr("For media enquiries, compliments, complaints and working together."),
        tr("Not for a child at risk, and not for anything that cannot wait."),
        tr("What you write is kept on this laptop as you type, and sealed."),
        tr("It counts as sent only when a receipt has come back."),
        tr("A receipt says that it arrived, not that anybody has read it."),
    ):
        line = Prose("body", card)
        line.say(words)
        card.add(line)
    return card
