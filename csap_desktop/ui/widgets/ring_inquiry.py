"""The question on the page Who to ring, and what became of the answer since."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.place_names import fold
from csap_desktop.domain.places import Finding, Match, Outcome
from csap_desktop.domain.routes import Reply
from csap_desktop.ui.change_words import describe_change
from csap_desktop.ui.widgets.place_box import is_a_name
from csap_desktop.ui.widgets.result_area import Question


@frozen
class Worked:
    """An answer that was worked out, with what it was worked out from.

    Attributes:
        reply: The reply.
        question: The question, as far as drawing depends on it.
        now: The moment (aware).
        doubted: Whether the computer's clock looks wrong.
    """

    reply: Reply
    question: Question
    now: datetime
    doubted: bool


class RingInquiry:
    """Asks the answer service for the page; keeps nothing typed.

    Attributes:
        settled: Whether what stands in the place box is meant, not half typed.
        narrowed: Id of the locality that the reader chose of several; empty for none.
    """

    def __init__(self, context: Context, tr: Callable[[str], str]) -> None:
        """Takes where answers come from.

        Args:
            context: Answers, choices and the clock.
            tr: Translates a sentence.
        """
        self._context = context
        self._tr = tr
        self.settled = False
        self.narrowed = ""

    def prepare(self) -> None:
        """Has the names of places indexed before the first is typed."""
        self._context.answers.places.resolve("a")

    def begin(self) -> None:
        """Takes the question for a new one."""
        self.settled = False
        self.narrowed = ""

    def ask(self, typed: str, concern: Concern) -> Worked:
        """Works out the answer at this moment.

        Args:
            typed: What stands in the place box.
            concern: What the call is about.
        """
        answers, now = self._context.answers, self._context.clock()
        doubted = answers.clock_looks_wrong(now)
        reply = Reply(Outcome.UNKNOWN, now, concern, ())
        if typed.strip() and (self.settled or is_a_name(typed)):
            reply = answers.ask(typed, concern, now, clock_doubted=doubted)
        if not self.settled and reply.outcome is Outcome.OUTSIDE:
            # "Fleet" is a town in Hampshire, but mostly the way to Fleetwood.
            reply = self._unless_half_typed(reply, typed)
        narrowed = bool(self.narrowed) and reply.outcome is Outcome.SEVERAL
        if narrowed:
            reply = _narrow(reply, self.narrowed)
        pins = self._context.choices.current.pins
        pinned = tuple(
            self._pinned(pin, concern, now, doubted=doubted)
            for pin in pins
            if pin in answers.localities
        )
        question = Question(typed, self.settled, narrowed, pins, pinned)
        return Worked(reply, question, now, doubted)

    def _unless_half_typed(self, reply: Reply, typed: str) -> Reply:
        """Keeps a reply back while a place of the area may still be being typed."""
        begun = fold(typed)
        for named in self._context.answers.complete(typed):
            if named.locality and fold(named.name).startswith(begun):
                return replace(reply, outcome=Outcome.UNKNOWN)
        return reply

    def describe_change(self, before: Reply, after: Reply) -> str:
        """Says to which number an answer changed; empty where it did not.

        Args:
            before: The answer that was on show.
            after: The answer to the same question now.
        """
        return describe_change(before.answers, after.answers, self._tr)

    def _pinned(
        self, pin: str, concern: Concern, now: datetime, *, doubted: bool
    ) -> Reply:
        """Answers for a pinned locality; needs no index of names."""
        answers = self._context.answers
        name = answers.localities[pin].name
        match = Match(pin, (), name, "high", "locality")
        finding = Finding(Outcome.ONE, (match,))
        return answers.book.reply(finding, concern, now, clock_doubted=doubted)


def _narrow(reply: Reply, locality: str) -> Reply:
    """Returns a reply with the answer of one locality only."""
    kept = tuple(item for item in reply.answers if item.match.locality == locality)
    return replace(reply, outcome=Outcome.ONE, answers=kept) if kept else reply
