"""What each command of `csap-desktop enquiry` does."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from csap_desktop.cli.enquiry_concern import is_stopped
from csap_desktop.cli.enquiry_session import EnquirySession
from csap_desktop.cli.enquiry_text import (
    enquiry_json,
    enquiry_lines,
    export_eml,
    export_text,
    overview_json,
    overview_lines,
)
from csap_desktop.cli.printing import print_json, print_line, print_note
from csap_desktop.cli.session import Session
from csap_desktop.cli.typed import REPLACED, is_text
from csap_desktop.domain.asking_first import Doubt
from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.enquiry_steps import WAITING
from csap_desktop.domain.submission import Words
from csap_desktop.errors import (
    BusyError,
    ChangedError,
    MachineError,
    StepRefusedError,
    UsageError,
)
from csap_desktop.files import replace_file
from csap_desktop.ui.queue_words import QueueWords

PROBLEM, LOOKS_LIKE_A_CONCERN = 1, 3
_DOUBTS = {
    Doubt.NO_ANSWER: "A mail server may have this enquiry: it gave no clear answer.",
    Doubt.OTHER_RECEIVER: "Enquiries go to another receiver now; the earlier one may "
    "have this enquiry, and cannot be asked any more.",
}
_SEND_AGAIN = (
    "Nothing was sent now. To send it all the same, perhaps a second time, add --again."
)
_FIELDS = {"place": "place", "name": "name", "reply_to": "reply-to"}


class Given(NamedTuple):
    """What a command has to work with."""

    session: Session
    work: EnquirySession
    options: argparse.Namespace


def _new(given: Given) -> int:
    """Begins a draft."""
    words = _typed(given, Words())
    if is_stopped(given.session, given.options, words):
        return LOOKS_LIKE_A_CONCERN
    category = given.options.category or ""
    locality = given.work.locality_of(dict(words.fields).get("place", ""))
    return _say(given, given.work.enquiries.begin(category, locality, words))


def _edit(given: Given) -> int:
    """Changes a draft.

    Raises:
        StepRefusedError: It is no draft.
    """
    one = given.work.one(given.options.id)
    if one.progress.state is not EnquiryState.DRAFT:
        raise StepRefusedError(Step.WRITE.value, one.progress.state.value, "no draft")
    words = _typed(given, one.words or Words())
    if is_stopped(given.session, given.options, words):
        return LOOKS_LIKE_A_CONCERN
    changed = replace(
        one,
        words=words,
        category=given.options.category or one.category,
        locality=given.work.locality_of(dict(words.fields).get("place", "")),
    )
    return _say(given, given.work.enquiries.save(changed))


def _list(given: Given) -> int:
    """Prints the queue and every enquiry."""
    return _say_all(given, given.work.enquiries.overview())


def _show(given: Given) -> int:
    """Prints one enquiry."""
    return _say(given, given.work.one(given.options.id))


def _queue(given: Given) -> int:
    """Lets a draft be sent; asks again whether it is about a child."""
    one = given.work.one(given.options.id)
    if one.words is not None and is_stopped(given.session, given.options, one.words):
        return LOOKS_LIKE_A_CONCERN
    return _say(given, given.work.enquiries.take(Step.QUEUE, one))


def _send(given: Given) -> int:
    """Sends what is due, or one enquiry; makes no second one unless told to."""
    if given.options.id is None:
        return _say_all(given, given.work.enquiries.send_due())
    try:
        return _send_one(given)
    except ChangedError:  # another process was sending: judge anew what is there now
        return _send_one(given)


def _send_one(given: Given) -> int:
    """Sends one enquiry, as it stands at this moment.

    Raises:
        ChangedError: It changed meanwhile; it was not sent.
    """
    one = given.work.one(given.options.id)
    unanswered = one.progress.state is EnquiryState.UNCONFIRMED
    if unanswered and one.doubt is not None and not given.options.again:
        print_note(f"{_DOUBTS[one.doubt]} {_SEND_AGAIN}")
        if given.options.json:
            print_json({"refused": "may-be-twice", **enquiry_json(one)})
        return PROBLEM
    return _say_after(given, given.work.enquiries.send_due(one), one)


def _withdraw(given: Given) -> int:
    """Stops trying, and asks the receiver at once where that is possible.

    Where another process sends at this moment, that one or the next goes on with it.
    """
    one = given.work.one(given.options.id)
    enquiries = given.work.enquiries
    step = Step.STOP_TO_EDIT if given.options.edit else Step.STOP
    enquiries.take(step, one)
    try:
        overview = enquiries.send_now(one.id)
    except BusyError:
        overview = enquiries.overview()
    return _say_after(given, overview, one)


def _export(given: Given) -> int:
    """Writes an enquiry to a file, or prints it.

    Raises:
        UsageError: JSON and the enquiry cannot both be printed.
    """
    if given.options.json and given.options.to == "-":
        raise UsageError("--json needs --to FILE")
    one = given.work.one(given.options.id)
    make = {"text": export_text, "eml": export_eml}[given.options.format]
    data = make(one, given.work.form.form, given.session.now())
    if given.options.to == "-":
        sys.stdout.buffer.write(data)
        return 0
    replace_file(Path(given.options.to), data)
    return _say(given, one) if given.options.json else 0


def _step(step: Step) -> Callable[[Given], int]:
    """Returns a command that takes one step."""

    def take(given: Given) -> int:
        how = getattr(given.options, "by", "")
        one = replace(given.work.one(given.options.id), handed_over_by=how)
        return _say(given, given.work.enquiries.take(step, one))

    return take


def _secret(given: Given) -> int:
    """Keeps a secret that is read from input, so that no list of programs shows it.

    Raises:
        UsageError: It is not UTF-8, and would not be what was meant.
    """
    from csap_desktop.services.open_enquiries import keep_secret  # noqa: PLC0415

    secret = sys.stdin.readline().rstrip("\r\n")
    if REPLACED in secret:
        raise UsageError("the secret is not UTF-8")
    keep_secret(given.options.name, secret)
    if given.options.json:
        print_json({"kept": given.options.name})
    return 0


COMMANDS: dict[str, Callable[[Given], int]] = {
    "new": _new,
    "list": _list,
    "show": _show,
    "edit": _edit,
    "queue": _queue,
    "take-back": _step(Step.TAKE_BACK),
    "send": _send,
    "withdraw": _withdraw,
    "export": _export,
    "passed-on": _step(Step.HAND_OVER),
    "discard": _step(Step.DISCARD),
    "restore": _step(Step.RESTORE),
    "secret": _secret,
}
"""What each command does; each returns its exit status."""


def _typed(given: Given, before: Words) -> Words:
    """Returns what was typed, over what was there before.

    Raises:
        UsageError: A field is not ID=TEXT, or something is not UTF-8.
        MachineError: The file with the text cannot be read.
    """
    options = given.options
    fields = dict(before.fields)
    for option, field in _FIELDS.items():
        if getattr(options, option) is not None:
            fields[field] = getattr(options, option)
    for typed in options.field:
        field, is_there, value = typed.partition("=")
        if not is_there:
            raise UsageError(f"--field {typed}: ID=TEXT is expected")
        fields[field] = value
    subject = before.subject if options.subject is None else options.subject
    text = before.text if options.text_file is None else _read(options.text_file)
    for name, value in (("subject", subject), *fields.items()):
        if not is_text(name + value):
            raise UsageError(f"{name}: not UTF-8")
    return Words(subject, text, tuple(fields.items()))


def _read(name: str) -> str:
    """Reads the text of an enquiry.

    Raises:
        UsageError: It is not UTF-8.
        MachineError: The file cannot be read.
    """
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: not UTF-8") from error
    except OSError as error:
        raise MachineError(f"{name}: {error.strerror}") from error


def _say(given: Given, one: Enquiry) -> int:
    """Prints one enquiry."""
    if given.options.json:
        print_json(enquiry_json(one))
    else:
        for line in enquiry_lines(one, given.work.form.form, given.session.now()):
            print_line(line)
    return 0


def _say_after(given: Given, overview: Overview, one: Enquiry) -> int:
    """Prints one enquiry after it was tried, and why it still waits if it does."""
    now = next(each for each in overview.enquiries if each.id == one.id)
    if now.progress.state in WAITING:
        print_note(QueueWords().sentence(overview.queue, given.session.now()))
    return _say(given, now)


def _say_all(given: Given, overview: Overview) -> int:
    """Prints the queue and every enquiry."""
    if given.options.json:
        print_json(overview_json(overview))
    else:
        for line in overview_lines(overview, given.work.form.form, given.session.now()):
            print_line(line)
    return 0
