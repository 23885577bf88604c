"""`csap-desktop route`: who to ring, for scripts and for screens without a window."""

import argparse
import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from csap_desktop.cli.batch import read_lines
from csap_desktop.cli.printing import print_json, print_json_line, print_line
from csap_desktop.cli.route_text import reply_lines
from csap_desktop.cli.session import Session
from csap_desktop.domain.contacts import Concern, Line
from csap_desktop.domain.hours import LONDON, from_wall
from csap_desktop.domain.places import Outcome
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.errors import UsageError
from csap_desktop.ui.reply_words import instead_of_answer, instead_of_line
from csap_desktop.ui.withdrawn_words import why_withdrawn

NO_CERTAIN_ANSWER = 3

_YEARS = range(1900, 2200)


def describe_route(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument("where", nargs="*", metavar="WHERE", help="place or postcode")
    parser.add_argument(
        "--concern",
        choices=[concern.value for concern in Concern],
        default=Concern.CHILD.value,
        help="what it is about (default: child)",
    )
    parser.add_argument(
        "--at",
        metavar="2026-11-22T21:40",
        help="work it out for this time in the area (default: now)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument(
        "--batch",
        metavar="FILE",
        help='answer a JSON object a line, {"where", "concern", "at"}; - reads input',
    )
    parser.set_defaults(command=run_route)


def run_route(session: Session, options: argparse.Namespace) -> int:
    """Answers one question, or a batch of them.

    Raises:
        UsageError: No place was typed, or the time makes no sense.
    """
    if options.batch:
        return _run_batch(session, options.batch)
    where = " ".join(options.where)
    if not where.strip():
        raise UsageError("say a place or a postcode: csap-desktop route Darwen")
    reply = _ask(session, where, options.concern, options.at)
    if options.json:
        print_json(reply_json(session, reply))
    else:
        for line in reply_lines(session.words, session.answers, reply, where):
            print_line(line)
    return 0 if reply.outcome is Outcome.ONE else NO_CERTAIN_ANSWER


def _run_batch(session: Session, name: str) -> int:
    """Answers each line; a line that makes no sense is answered with its error."""
    status = 0
    for line in read_lines(name):
        try:
            reply = _ask_line(session, line)
        except UsageError as error:
            print_json_line({"error": str(error), "line": line})
            status = 1
        else:
            print_json_line(reply_json(session, reply))
    return status


def _ask_line(session: Session, line: str) -> Reply:
    """Answers one line of a batch.

    Raises:
        UsageError: It is no JSON object, or its concern or time makes no sense.
    """
    try:
        question = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"no JSON: {error}") from error
    if not isinstance(question, Mapping):
        raise UsageError("a JSON object is expected on each line")
    where, concern, at = (_text(question, name) for name in ("where", "concern", "at"))
    return _ask(session, where or "", concern or Concern.CHILD.value, at)


def _text(question: Mapping[str, object], name: str) -> str | None:
    """Returns a part of a question; None where it is left out.

    Raises:
        UsageError: It is no text.
    """
    part = question.get(name)
    if part is None or isinstance(part, str):
        return part
    raise UsageError(f"{name}: text is expected")


def _ask(session: Session, where: str, concern: str, at: str | None) -> Reply:
    """Answers one question; a given time is believed, the computer's clock is not.

    Raises:
        UsageError: The concern or the time makes no sense.
    """
    try:
        kind = Concern(concern)
    except ValueError as error:
        known = ", ".join(one.value for one in Concern)
        raise UsageError(f"concern {concern!r}: one of {known} is expected") from error
    if at is not None:
        return session.answers.ask(where, kind, read_moment(at))
    now = session.now()
    doubted = session.answers.clock_looks_wrong(now)
    return session.answers.ask(where, kind, now, clock_doubted=doubted)


def read_moment(text: str) -> datetime:
    """Reads a time of the area; in the repeated hour of autumn the first is meant.

    Args:
        text: For example "2026-11-22T21:40"; with an offset from UTC it is taken as
            that moment.

    Returns:
        An aware moment.

    Raises:
        UsageError: It is not a time, or a day without an hour.
    """
    if _is_a_day(text.strip()):
        raise UsageError(f"{text!r} has no hour; write it like 2026-11-22T21:40")
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        reason = f"{text!r} is not a time; write it like 2026-11-22T21:40"
        raise UsageError(reason) from error
    if moment.year not in _YEARS:
        raise UsageError(f"{text!r}: a year from 1900 to 2199 is expected")
    return from_wall(moment) if moment.tzinfo is None else moment.astimezone(LONDON)


def _is_a_day(text: str) -> bool:
    """Says whether a text is a day without an hour."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def reply_json(session: Session, reply: Reply) -> dict[str, Any]:
    """Returns a reply as the JSON document that `--json` promises."""
    return {
        "outcome": reply.outcome.value,
        "at": _moment(reply.at),
        "answers": [_answer_json(session, answer, reply) for answer in reply.answers],
        "also_outside": [
            {"place": place, "authority": authority}
            for place, authority in reply.also_outside
        ],
        "suggestions": list(reply.suggestions),
        "instead": instead_of_answer(reply),
    }


def _answer_json(session: Session, answer: Answer, reply: Reply) -> dict[str, Any]:
    """Returns one answer as JSON values."""
    standing, route, words = answer.standing, answer.route, session.words
    provenance = answer.provenance
    return {
        "locality": answer.match.locality,
        "authority": " or ".join(answer.match.authorities) or route.organisation,
        "place": answer.match.place,
        "concern": reply.concern.value,
        "route": route.id,
        "team": route.team,
        "ring_first": standing.first.number if standing.first else None,
        "then": standing.then.number if standing.then else None,
        "state": standing.state.value,
        "until": _moment(standing.until),
        "changeover": standing.change_over,
        "certainty": answer.match.certainty,
        "lines": [_line_json(line) for line in route.lines],
        "withdrawn": [_withdrawn_json(line) for line in route.withdrawn_lines],
        "instead": instead_of_line(answer),
        "why": " ".join(filter(None, (words.why(answer), why_withdrawn(route)))),
        "no_answer": [words.step(step, answer) for step in answer.ladder],
        "confirmed": provenance.confirmed,
        "provenance": _provenance_json(session, provenance),
    }


def _line_json(line: Line) -> dict[str, Any]:
    """Returns one line of a route as JSON values."""
    return {
        "number": line.number,
        "label": line.label,
        "hours": line.hours_text,
        "note": line.note,
    }


def _withdrawn_json(line: Line) -> dict[str, Any]:
    """Returns one line that must not be rung any more as JSON values."""
    withdrawn = line.withdrawn
    return {
        "number": line.number,
        "label": line.label,
        "reason": withdrawn.reason if withdrawn else None,
        "on": withdrawn.on.isoformat() if withdrawn else None,
    }


def _provenance_json(session: Session, provenance: Provenance) -> dict[str, Any]:
    """Returns where a number comes from, with the titles of its sources."""
    sources = {source.id: source for source in session.answers.front.sources}
    last = sources.get(provenance.last_seen_source or "")
    checked = provenance.confirmed_on
    return {
        "confidence": provenance.confidence,
        "last_seen": provenance.last_seen,
        "last_seen_on": last.title if last else None,
        "pages": provenance.pages,
        "confirmed_on": checked.isoformat() if checked else None,
        "confirmed_by": provenance.confirmed_by,
        "next_check": (
            provenance.next_check.isoformat() if provenance.next_check else None
        ),
        "note": provenance.note,
        "sources": [
            {"id": one, "title": sources[one].title, "url": sources[one].url}
            for one in provenance.sources
            if one in sources
        ],
    }


def _moment(moment: datetime | None) -> str | None:
    """Returns a moment as ISO 8601 text of the area, to the minute."""
    if moment is None:
        return None
    return moment.astimezone(LONDON).isoformat(timespec="minutes")
