"""`csap-desktop edition` and `show`: what is installed."""

import argparse
from datetime import date, datetime

from csap_desktop.cli.item_text import item_lines
from csap_desktop.cli.printing import print_json, print_line
from csap_desktop.cli.session import Session
from csap_desktop.config.sync_state import read_sync_state
from csap_desktop.domain.trust import BUNDLED
from csap_desktop.errors import UsageError
from csap_desktop.ui.answer_words import DANGER, format_day
from csap_desktop.ui.sync_words import say_reason

_COUNTED = {
    "article": "texts of the Guide",
    "authority": "councils on the map",
    "body": "groups",
    "checklist": "lists of what to have ready",
    "closure": "closures",
    "contact": "contacts",
    "document": "documents",
    "enquiry-form": "enquiry form",
    "event": "dates of the timeline",
    "faq": "questions and answers",
    "glossary": "words and abbreviations",
    "line": "telephone lines",
    "link": "links between groups",
    "locality": "areas",
    "place": "places",
    "route": "routes",
    "section": "parts of the Guide",
    "source": "sources",
}
"""What each kind of item is called where it is counted."""


_ORIGINS = {
    "bundled": "Came bundled with the program",
    "official": "Came from the official source {source}",
    "unofficial": "Came from {source}, which is not the official source",
}
"""Where an edition came from, in words."""


def describe_edition(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(command=run_edition)


def describe_show(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument("id", metavar="ID", help="for example lcc-children")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(command=run_show)


def run_edition(session: Session, options: argparse.Namespace) -> int:
    """Prints the edition in use."""
    header = session.answers.front.edition
    library = session.library
    age = (session.now().date() - header.published_on).days
    facts = {
        "number": header.number,
        "title": header.title,
        "published_on": header.published_on.isoformat(),
        "age_days": age,
        "describes": {
            "start": _iso(header.describes.start),
            "end": _iso(header.describes.end),
        },
        "notice": header.notice,
        "check_by": header.check_by.isoformat(),
        "origin": library.report.origin,
        "source": _source(session),
        "installed_at": library.report.installed_at,
        "last_check": _last_check(session),
        "healed": library.report.healed,
        "counts": library.counts(),
        "attributions": list(header.attributions),
    }
    if options.json:
        print_json(facts)
        return 0
    _print_facts(session, age)
    return 0


def run_show(session: Session, options: argparse.Namespace) -> int:
    """Prints an item: for people, or as the data file has it.

    Raises:
        UsageError: There is no such item.
    """
    item = session.library.item(options.id)
    if item is None:
        raise UsageError(f"no item has the id {options.id!r}; search gives ids")
    if options.json:
        print_json(item.value)
    else:
        for line in item_lines(session, item):
            print_line(line)
    return 0


def _print_facts(session: Session, age_days: int) -> None:
    """Prints the edition for people, danger first."""
    header, library = session.answers.front.edition, session.library
    print_line(DANGER)
    print_line()
    print_line(f"Edition {header.number}: {header.title}")
    print_line(f"Published {format_day(header.published_on)}, {age_days} days ago")
    print_line(_ORIGINS[library.report.origin].format(source=_source(session)))
    print_line(_looked(session))
    print_line(f"Check printed copies by {format_day(header.check_by)}")
    print_line(header.notice)
    for kind, count in sorted(library.counts().items()):
        print_line(f"{count:>6}  {_COUNTED[kind]}")
    for credit in header.attributions:
        print_line(credit)


def _source(session: Session) -> str | None:
    """Returns where the edition came from; None for the one inside the program."""
    if session.library.report.origin == BUNDLED:
        return None
    return read_sync_state(session.paths.sync_state).source or None


def _last_check(session: Session) -> dict[str, str | None]:
    """Returns what is remembered of the latest look for a new edition."""
    state = read_sync_state(session.paths.sync_state)
    return {
        "checked_at": _moment(state.checked_at),
        "succeeded_at": _moment(state.succeeded_at),
        "outcome": state.outcome.value if state.outcome else None,
        "reason": state.reason,
    }


def _looked(session: Session) -> str:
    """Says when somebody last looked for a new edition, and what came of it."""
    state = read_sync_state(session.paths.sync_state)
    if state.checked_at is None or state.outcome is None:
        return "Never looked for a newer edition"
    line = f"Looked for a newer edition on {format_day(state.checked_at.date())}: "
    return line + (say_reason(state.reason)[0] if state.reason else "it is the latest")


def _moment(moment: datetime | None) -> str | None:
    """Returns a moment as ISO 8601 text in UTC."""
    return moment.isoformat(timespec="seconds") if moment else None


def _iso(day: date | None) -> str | None:
    """Returns a day as ISO 8601 text."""
    return day.isoformat() if day else None
