"""A reply as lines of text, for people at a command line."""

from collections.abc import Iterator

from csap_desktop.domain.contacts import Line
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import DANGER, AnswerWords, format_moment
from csap_desktop.ui.reply_words import instead_of_answer, instead_of_line


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
    instead = instead_of_answer(reply)
    if instead:
        yield instead
    for answer in reply.answers:
        yield ""
        yield from _answer_lines(words, answer)
    for place, authority in reply.also_outside if reply.answers else ():
        yield ""
        yield f"Also outside the area: {place} ({authority or 'council not known'})."
    if reply.answers:
        yield ""
        yield from (f"Have ready: {item}" for item in answers.have_ready(reply))
    header = answers.front.edition
    yield ""
    yield (
        f"Edition {header.number}, published {header.published_on.isoformat()}. "
        f"{header.notice}"
    )


def _answer_lines(words: AnswerWords, answer: Answer) -> Iterator[str]:
    """Gives one answer: the number first, then why, then what else."""
    yield f"{answer.route.team} ({answer.route.organisation})"
    yield f"  {words.state(answer)}"
    yield from _number_lines(words, answer)
    said = (
        instead_of_line(answer),
        words.why(answer),
        words.certainty(answer),
        " ".join(words.caveat(answer.provenance)),
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
    if answer.first is None:
        for line in answer.route.lines:
            yield f"  RING   {line.number}  {line.label}, {line.hours_text}"
            yield from _note(line)
        return
    yield f"  RING   {answer.first.number}"
    yield from _note(answer.first)
    if answer.then:
        title, note = words.then_title(answer), words.then_note(answer)
        yield f"  {title}: {answer.then.number}. {note}"
        yield from _note(answer.then)


def _note(line: Line) -> Iterator[str]:
    """Gives what to know before ringing a line, where there is something."""
    if line.note:
        yield f"         {line.note}"
