"""A reply as lines of text, for people at a command line."""

from collections.abc import Iterator

from csap_desktop.domain.contacts import Line, Route
from csap_desktop.domain.hours import State
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import DANGER, AnswerWords, format_moment
from csap_desktop.ui.reply_words import instead_of_answer, line_meanwhile
from csap_desktop.ui.withdrawn_words import what_instead, withdrawn_ways


def reply_lines(
    words: AnswerWords, answers: AnswerService, reply: Reply, typed: str
) -> Iterator[str]:
    """Gives a reply line by line, danger first.

    Args:
        words: The sentences said of an answer.
        answers: Who to ring.
        reply: The reply.
        typed: What was asked for.

    Yields:
        Lines of at most about 100 characters, the sentences of the edition apart.
    """
    yield DANGER
    yield ""
    yield f"{typed}, {format_moment(reply.at)}"
    for place, authority in reply.also_outside if reply.answers else ():
        yield f"Also outside the area: {place} ({authority or 'council not known'})."
    instead = instead_of_answer(reply)
    if instead:
        yield instead
    for answer in reply.answers:
        yield ""
        yield from _answer_lines(words, answers, answer)
    if reply.answers:
        yield ""
        yield from (f"Have ready: {item}" for item in answers.have_ready(reply))
    header = answers.front.edition
    yield ""
    yield (
        f"Edition {header.number}, published {header.published_on.isoformat()}. "
        f"{header.notice}"
    )


def numbers_line(answer: Answer) -> str:
    """Returns in one line which numbers to ring, for one result of a search.

    Args:
        answer: An answer with lines, or with those of another route meanwhile.
    """
    if not answer.route.lines:
        rung = answer.meanwhile
        said = line_meanwhile(rung) if rung else "no telephone line is known"
        return f"For a child at risk now: {said}"
    standing = answer.standing
    both = " / ".join(line.number for line in answer.route.lines)
    if standing.change_over:
        return f"Ring now: {both} (the lines change about now)"
    if standing.state is State.HOURS_UNKNOWN:
        verb = "Try both" if len(answer.route.lines) > 1 else "Ring"
        return f"{verb}: {both} (hours not known)"
    if standing.first is None:
        return f"No line is staffed now: {both}"
    return f"Ring now: {standing.first.number}"


def _answer_lines(
    words: AnswerWords, answers: AnswerService, answer: Answer
) -> Iterator[str]:
    """Gives one answer: the number first, then why, then what else."""
    yield f"{answer.route.team} ({answer.route.organisation})"
    yield f"  {words.state(answer)}"
    yield from _number_lines(words, answer)
    others = answers.other_councils(answer.match)
    near = f"Its postcode area also reaches {' or '.join(others)}." if others else ""
    said = (
        what_instead(answer.route),
        words.why(answer),
        *_withdrawn(answer.route),
        " ".join(filter(None, (words.certainty(answer), near))),
        " ".join(words.caveat((answer.meanwhile or answer).provenance)),
    )
    yield from (f"  {sentence}" for sentence in said if sentence)
    if answer.ladder:
        yield "  No answer?"
    for number, step in enumerate(answer.ladder, start=1):
        yield f"    {number} {words.step(step, answer)}"
    for item in answer.route.afterwards:
        yield f"  Afterwards: {item}"


def _number_lines(words: AnswerWords, answer: Answer) -> Iterator[str]:
    """Gives the numbers, the one to ring first in front; all alike where none is."""
    if not answer.route.lines and answer.meanwhile:
        yield f"  For a child at risk now: {answer.meanwhile.route.team}"
        yield from _number_lines(words, answer.meanwhile)
        return
    about = ", changes about now" if answer.standing.change_over else ""
    if answer.first is None or about:
        for line in answer.route.lines:
            yield f"  RING   {line.number}  {line.label}, {line.hours_text}{about}"
            yield from _note(line)
        return
    whose = "" if len(answer.route.lines) == 1 else f"  {answer.first.label}"
    yield f"  RING   {answer.first.number}{whose}"
    yield from _note(answer.first)
    if answer.then:
        title, note = words.then_title(answer), words.then_note(answer)
        yield f"  {title}: {answer.then.number}. {note}"
        yield from _note(answer.then)


def _withdrawn(route: Route) -> Iterator[str]:
    """Gives what of a route must not be used any more, each with its number."""
    for one in withdrawn_ways(route):
        yield f"DO NOT RING {one.struck}: {one.plain}" if one.struck else one.plain


def _note(line: Line) -> Iterator[str]:
    """Gives what to know before ringing a line, where there is something."""
    if line.note:
        yield f"         {line.note}"
