"""`csap-desktop search`: one search over everything."""

import argparse
from typing import Any

from csap_desktop.cli.batch import read_lines
from csap_desktop.cli.printing import (
    print_json,
    print_json_line,
    print_line,
    print_note,
)
from csap_desktop.cli.route_text import numbers_line
from csap_desktop.cli.session import Session
from csap_desktop.errors import UsageError
from csap_desktop.services.found import COUNTED, SearchReply
from csap_desktop.ui.answer_words import DANGER
from csap_desktop.ui.found_words import KindWords

LIMIT = 20
_MOST = 200


def describe_search(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument("words", nargs="*", metavar="WORDS", help="what to look for")
    parser.add_argument(
        "--limit", type=int, default=LIMIT, metavar="N", help="most results (20)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument(
        "--batch",
        metavar="FILE",
        help="one query a line; prints one JSON object a line; - reads input",
    )
    parser.add_argument(
        "--kind", choices=COUNTED, help="only results of this kind; all without it"
    )
    parser.set_defaults(command=run_search)


def run_search(session: Session, options: argparse.Namespace) -> int:
    """Answers one query, or a batch of them.

    Raises:
        UsageError: Nothing to look for was typed, or the limit makes no sense.
    """
    if not 0 < options.limit <= _MOST:
        raise UsageError(f"--limit: a number from 1 to {_MOST} is expected")
    if options.batch:
        for line in read_lines(options.batch):
            print_json_line(_reply_json(_search(session, line, options)))
        return 0
    if not options.words:
        raise UsageError("say what to look for: csap-desktop search mash")
    reply = _search(session, " ".join(options.words), options)
    if options.json:
        print_json(_reply_json(reply))
    else:
        _print_text(reply)
    return 0


def _search(session: Session, words: str, options: argparse.Namespace) -> SearchReply:
    """Searches, with routes worked out for this minute."""
    search, now = session.library.search, session.now()
    return search.search(words, now, options.limit, kind=options.kind)


def _reply_json(reply: SearchReply) -> dict[str, Any]:
    """Returns what a search found as the JSON document that `--json` promises."""
    return {
        "query": reply.query,
        "results": [
            {
                "rank": result.rank,
                "kind": result.kind,
                "id": result.id,
                "title": result.title,
                "text": result.text,
                "snippet": "".join(part for part, _ in result.snippet),
            }
            for result in reply.results
        ],
        "corrected": reply.corrected,
        "undecided": list(reply.undecided),
    }


def _print_text(reply: SearchReply) -> None:
    """Prints results for people, danger first, also where nothing is found."""
    print_line(DANGER)
    print_line()
    if reply.corrected:
        print_note(f"Searched for: {reply.corrected}")
    if reply.unknown_number:
        print_line(f"{reply.unknown_number} is not a number in this edition.")
    for place in reply.undecided:
        print_line(f"{place} may be in more than one area: ask where they live.")
    words = KindWords()
    for result in reply.results:
        kind = words.one(result.kind)
        print_line(f"{result.rank:>3}  [{kind}] {result.title}   ({result.id})")
        if result.answer:
            print_line(f"     {numbers_line(result.answer)}")
        snippet = " ".join("".join(part for part, _ in result.snippet).split())
        print_line(f"     {snippet}")
    if not reply.results:
        found = "" if reply.unknown_number else f"Nothing found for {reply.query!r}. "
        print_line(
            f"{found}Police, not an emergency: 101. Try another word, a place or part "
            "of a telephone number."
        )
