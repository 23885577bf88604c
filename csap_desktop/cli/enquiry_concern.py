"""What `enquiry` says instead of taking an enquiry that reads like a concern."""

import argparse

from csap_desktop.cli.printing import print_json, print_line, print_note
from csap_desktop.cli.route import reply_json
from csap_desktop.cli.route_text import reply_lines
from csap_desktop.cli.session import Session
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.place_names import fold
from csap_desktop.domain.places import Finding, Outcome
from csap_desktop.domain.submission import Words

_STOPPED = (
    "This reads like a concern about somebody. Nobody who protects children reads "
    "an enquiry, at any hour. Nothing was saved or queued. In danger ring 999. If "
    "it is no concern about anybody, add --not-a-concern."
)
_WHERE = {"in", "at", "from", "near", "around", "outside", "to", "of"}
"""Words before the name of a place: Nelson hits, or it happens in Nelson."""

_NOT_SAID = "Place not said"


def is_stopped(session: Session, options: argparse.Namespace, words: Words) -> bool:
    """Stops at what reads like a concern, and shows who to ring instead.

    Args:
        session: The services of the command.
        options: What was typed: `not_a_concern` answers the question, `json`.
        words: The enquiry.
    """
    if options.not_a_concern:
        return False
    from csap_desktop.domain.concern_check import (  # noqa: PLC0415 - large tables
        concern_of,
        find_signs,
    )

    signs = find_signs(words)
    if not signs:
        return False
    where, finding = _place(session, words)
    concern = concern_of(signs) or Concern.CHILD
    reply = session.answers.answer_found(finding, concern, session.now())
    print_note(_STOPPED)
    if options.json:
        kinds = dict.fromkeys(sign.kind.value for sign in signs)
        said = {"refused": "looks-like-a-concern", "signs": list(kinds), "where": where}
        print_json({**said, **reply_json(session, reply)})
        return True
    for line in reply_lines(session.words, session.answers, reply, where or _NOT_SAID):
        print_line(line)
    return True


def _place(session: Session, words: Words) -> tuple[str, Finding]:
    """Returns where it is: the place field, else what the text names, else anywhere."""
    places = session.answers.places
    typed = dict(words.fields).get("place", "").strip()
    if typed:
        return typed, places.resolve(typed)
    for text in (words.text, words.subject):
        named = places.find_in(text)
        if named is not None and _is_where(named[0], text):
            typed, finding = named
            return (finding.matches[0].place if finding.matches else typed), finding
    everywhere = (
        match
        for locality in session.answers.front.localities
        for match in places.resolve(locality.name).matches
    )
    return "", Finding(Outcome.SEVERAL, tuple(everywhere))


def _is_where(named: str, text: str) -> bool:
    """Says whether words name a place in a text, and not somebody who is called so."""
    words, name = fold(text).split(), fold(named).split()
    return any(
        words[at - 1] in _WHERE and words[at : at + len(name)] == name
        for at in range(1, len(words))
    ) or any(mark.isdigit() for mark in named)
