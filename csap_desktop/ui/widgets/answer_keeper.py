"""Keeps the answers among search results true while they are on screen."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.domain.routes import Answer
from csap_desktop.services.found import SearchReply, SearchResult
from csap_desktop.ui.change_words import describe_change
from csap_desktop.ui.widgets.minute_watch import MinuteWatch


class AnswerKeeper(QObject):
    """Works them out again each minute, on wake, and when the clock is set."""

    #: The answers were worked out again; carries the `SearchReply` with them.
    renewed = Signal(object)
    #: A number is another one now; carries a sentence for each.
    changed = Signal(str)

    def __init__(self, context: Context, page: QWidget) -> None:
        """Starts watching the clock.

        Args:
            context: The clock, and what answers.
            page: What it serves; it owns this.
        """
        super().__init__(page)
        self._answers = context.answers
        self._clock = context.clock
        self._reply: SearchReply | None = None
        self._minutes = MinuteWatch(context.clock, self)
        self._minutes.ticked.connect(self._on_minute)

    def take(self, reply: SearchReply | None) -> None:
        """Takes what is on screen; None while there is nothing."""
        self._reply = reply

    def _on_minute(self) -> None:
        """Works the answers out for this moment; says where a number is another."""
        before = self._reply
        if before is None or not any(one.answer for one in before.results):
            return
        results = tuple(map(self._renewed, before.results))
        self._reply = replace(before, results=results)
        self.renewed.emit(self._reply)
        pairs = zip(before.results, results, strict=True)
        changes = [self._describe(old, new) for old, new in pairs]
        if said := " ".join(change for change in changes if change):
            self.changed.emit(said)

    def _renewed(self, found: SearchResult) -> SearchResult:
        """Returns a result as it is at this moment."""
        if found.answer is None:
            return found
        answer = self._answers.again(found.answer, self._clock())
        return replace(found, answer=answer)

    def _describe(self, old: SearchResult, new: SearchResult) -> str:
        """Says of which result the number is another one."""
        change = describe_change(_answers(old), _answers(new), self.tr)
        if not change:
            return ""
        text = self.tr("{about}. {change}")
        return text.format(about=new.title, change=change)


def _answers(found: SearchResult) -> tuple[Answer, ...]:
    """Returns the answer of a result, if it has one."""
    return (found.answer,) if found.answer else ()
