"""What an answer card says, worked out as plain text before anything is drawn.

Free of Qt: the same words go to the card, the clipboard, the QR dialog and paper.
"""

from collections.abc import Callable

from csap_desktop.domain.contacts import Line
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.hours import CHANGE_OVER, State
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import AnswerWords, format_day, format_moment
from csap_desktop.ui.widgets.other_way_words import OtherWay, OtherWayWords
from csap_desktop.ui.withdrawn_words import (
    WithdrawnText,
    route_notes,
    what_instead,
    withdrawn_ways,
)


@frozen
class NumberText:
    """A number and what stands around it.

    Attributes:
        caption: Whose it is or from when it is staffed; empty where that is said.
        number: As a person writes it.
        whose: The line it belongs to, for screen readers and the clipboard.
        note: What to know about it.
        mark: That the lines are changing over; empty at other times.
    """

    caption: str
    number: str
    whose: str
    note: str = ""
    mark: str = ""


@frozen
class CardText:
    """Everything an answer card says.

    Attributes:
        team: Whose numbers these are.
        state: What is known of the line put first.
        icon: The icon beside the state.
        confirmed: Whether somebody confirmed the line put first with its owner.
        numbers: The number put first; two when neither can be.
        why: Why this one.
        note: What to know about the number put first.
        instead: What to do where there is no line.
        then: The other number; None where there is none or neither is first.
        ladder: What to try when nobody answers.
        caveat: A short strong part and the rest.
        good_to_know: Notes on the route, and what follows the call.
        other_ways: Forms, e-mail and accessible ways.
        withdrawn: Lines and forms that must not be used any more.
    """

    team: str
    state: str
    icon: str
    confirmed: bool
    numbers: tuple[NumberText, ...]
    why: str
    note: str
    instead: str
    then: NumberText | None
    ladder: tuple[str, ...]
    caveat: tuple[str, str]
    good_to_know: tuple[str, ...]
    other_ways: tuple[OtherWay, ...]
    withdrawn: tuple[WithdrawnText, ...] = ()


class CardWords:
    """Puts answers into the words of cards."""

    def __init__(
        self, answers: AnswerService, words: AnswerWords, tr: Callable[[str], str]
    ) -> None:
        """Takes where answers come from.

        Args:
            answers: Localities and contacts of the edition.
            words: Puts answers into sentences.
            tr: Translates a sentence.
        """
        self._answers = answers
        self._words = words
        self._ways = OtherWayWords(answers, tr)
        self._tr = tr

    def card(self, answer: Answer) -> CardText:
        """Returns what the card of an answer says."""
        words, route = self._words, answer.route
        lines = shown_lines(answer)
        sure = answer.first is not None and answer.first.provenance.confirmed
        return CardText(
            team=self.team(answer),
            state=words.state(answer),
            icon=_icon(answer),
            confirmed=sure and not answer.clock_doubted,
            numbers=tuple(self._number(line, answer) for line in lines),
            why=words.why(answer),
            note=(answer.first.note or "") if answer.first else "",
            instead=what_instead(route, self._tr),
            then=self._then(answer),
            ladder=tuple(words.step(step, answer) for step in answer.ladder),
            caveat=words.caveat(weakest_provenance(answer)),
            good_to_know=route_notes(route),
            other_ways=tuple(self._ways.ways(answer.route, ringable_number(answer))),
            withdrawn=withdrawn_ways(route, self._tr),
        )

    def team(self, answer: Answer) -> str:
        """Returns the name of the team with its locality."""
        locality = self._answers.localities[answer.match.locality].name
        team = answer.route.team
        if locality in team:
            return team
        return self._tr("{locality}: {team}").format(locality=locality, team=team)

    def rung(self, answer: Answer) -> tuple[str, tuple[NumberText, ...]]:
        """Returns whose numbers an answer gives to ring first, and those numbers."""
        card = self.card(answer)
        if not card.numbers and answer.meanwhile:
            return self.rung(answer.meanwhile)
        return card.team, card.numbers

    def also_outside(self, reply: Reply) -> str:
        """Says that the name exists outside the area too; empty where it does not."""
        if not reply.also_outside:
            return ""
        tr = self._tr
        where = [
            tr("{place} in {council}").format(place=place, council=council)
            if council
            else tr("elsewhere")
            for place, council in reply.also_outside
        ]
        text = tr("Found outside the area too: {where}. Ask which council it is.")
        return text.format(where=", ".join(where))

    def copied(self, answer: Answer) -> str:
        """Returns the numbers with where they come from, to paste; never the place."""
        tr, card, edition = self._tr, self.card(answer), self._answers.front.edition
        parts = [card.team]
        texts = (*card.numbers, *((card.then,) if card.then else ()))
        parts += [f"{text.number}  {text.whose}" for text in texts]
        if card.numbers:
            parts.append(card.state)
        parts.append(card.instead)
        if answer.meanwhile:
            parts.append(self.copied_numbers(answer.meanwhile))
        parts.append(" ".join(card.caveat))
        text = tr("Worked out {moment}. Reference edition {number} of {day}.")
        said = text.format(
            moment=format_moment(answer.at, tr),
            number=edition.number,
            day=format_day(edition.published_on, tr),
        )
        parts += [said, tr("Immediate danger to anyone? Ring 999.")]
        return "\n".join(part for part in parts if part)

    def copied_numbers(self, answer: Answer) -> str:
        """Returns the team and its lines with their hours."""
        lines = (
            f"{line.label}: {line.number} ({line.hours_text})"
            for line in answer.route.lines
        )
        return "\n".join((self.team(answer), *lines))

    def _number(self, line: Line, answer: Answer) -> NumberText:
        """Says one of the numbers put first."""
        if line is answer.first:
            return NumberText(
                caption="",
                number=line.number,
                whose=_whose(line),
                mark=self._change_over(answer),
            )
        whose = _whose(line)
        return NumberText(whose, line.number, whose, line.note or "")

    def _change_over(self, answer: Answer) -> str:
        """Says that the lines change over about now; empty at other times."""
        standing, tr = answer.standing, self._tr
        if not standing.change_over:
            return ""
        if standing.until is not None and _changes_soon(answer):
            when = self._words.when(standing.until, answer)
            return tr("Lines change at {when}").format(when=when)
        return tr("Lines have just changed")

    def _then(self, answer: Answer) -> NumberText | None:
        """Says the other number."""
        line = answer.then
        if line is None:
            return None
        note = " ".join(
            part for part in (self._words.then_note(answer), line.note) if part
        )
        mark = self._change_over(answer) if _changes_soon(answer) else ""
        title = self._words.then_title(answer)
        return NumberText(title, line.number, f"{title}, {line.label}", note, mark)


def shown_lines(answer: Answer) -> tuple[Line, ...]:
    """Returns the lines shown largest: the first, or all where none can be first."""
    return (answer.first,) if answer.first else answer.route.lines


def ringable_number(answer: Answer) -> str:
    """Returns the first number that the answer gives to ring; empty when none."""
    shown = answer
    while not shown.route.lines and shown.meanwhile:
        shown = shown.meanwhile
    lines = shown_lines(shown)
    return lines[0].number if lines else ""


def weakest_provenance(answer: Answer) -> Provenance:
    """Returns where the shown lines come from: the one that is least sure."""
    found = [line.provenance for line in shown_lines(answer)]
    if not found:
        return answer.route.provenance
    return min(found, key=lambda item: (item.confirmed, item.pages))


def _changes_soon(answer: Answer) -> bool:
    """Says whether the lines are about to change, rather than just changed."""
    until = answer.standing.until
    near = until is not None and until - answer.at <= CHANGE_OVER
    return near and answer.standing.change_over


def _whose(line: Line) -> str:
    """Says which line a number is and when it is staffed."""
    return f"{line.label}: {line.hours_text.rstrip('.')}"


def _icon(answer: Answer) -> str:
    """Chooses the icon of the state."""
    if answer.clock_doubted:
        return "clock"
    return {
        State.OPEN: "sun",
        State.OUT_OF_HOURS: "moon",
        State.HOURS_UNKNOWN: "help-circle",
        State.NO_LINE: "info-circle",
    }[answer.standing.state]
