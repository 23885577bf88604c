"""What is said of a look that was asked for, and asked before it. Free of Qt."""

from collections.abc import Callable

from csap_desktop.domain.changes import Change, Severity
from csap_desktop.domain.sync import SyncOutcome, SyncReport
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.messages import Message
from csap_desktop.ui.sync_words import STAYS, say_reason

Translate = Callable[[str], str]

_LISTED_MOST = 8
_GROUP, _ROW = 4, 8


def outcome_message(report: SyncReport, tr: Translate = untranslated) -> Message:
    """Says what came of a look: what happened, what still works, what to do next.

    Args:
        report: What came of it.
        tr: Translates a sentence.
    """
    if report.outcome is SyncOutcome.UPDATED:
        installed = tr("Edition {number} is installed.").format(number=report.edition)
        return Message(installed, _count(report.changes, tr))
    if report.outcome is SyncOutcome.UNCHANGED:
        latest = tr("Edition {number} is the latest.").format(number=report.edition)
        return Message(latest)
    if report.outcome is SyncOutcome.NO_SOURCE or report.reason is None:
        return Message(
            tr("Nobody is set up to publish new editions to this program."),
            tr(STAYS),
            tr("Use a folder or a stick, or ask whoever looks after this computer."),
        )
    happened, step = say_reason(report.reason, tr)
    return Message(happened, tr(STAYS), step)


def cancelled_message(tr: Translate = untranslated) -> Message:
    """Says that a look was cancelled."""
    return Message(tr("Cancelled."), tr(STAYS))


def edition_switched(number: int, tr: Translate = untranslated) -> str:
    """Says that the window answers from another edition now."""
    return tr("Edition {number} is in use now.").format(number=number)


def grouped(fingerprint: str) -> str:
    """Returns a fingerprint in groups that people can compare aloud.

    Args:
        fingerprint: Hexadecimal digits.
    """
    text = fingerprint.upper()
    groups = [text[at : at + _GROUP] for at in range(0, len(text), _GROUP)]
    lines = (groups[at : at + _ROW] for at in range(0, len(groups), _ROW))
    return "\n".join(map(" ".join, lines))


def trust_paragraphs(
    name: str, fingerprint: str, tr: Translate = untranslated
) -> tuple[tuple[str, str], ...]:
    """Returns what is asked before a root file is trusted, each with its text role.

    Args:
        name: Name of the file.
        fingerprint: Its SHA-256 in hexadecimal.
        tr: Translates a sentence.
    """
    ask = tr(
        "Compare this fingerprint with the one that the publisher gave you in "
        "another way: on paper, or by telephone. Trust the file only if all of it "
        "is the same."
    )
    after = tr(
        "Until an official edition replaces it, every page and every printout will "
        "say that this is not the official source."
    )
    return (
        ("body", ask),
        ("strong", tr("SHA-256 of {name}").format(name=name)),
        ("strong", grouped(fingerprint)),
        ("body", after),
    )


def back_paragraphs(
    number: int, changes: tuple[Change, ...], tr: Translate = untranslated
) -> tuple[tuple[str, str], ...]:
    """Returns what is asked before an edition is brought back, each with its role.

    Args:
        number: Number of the edition.
        changes: What would change by it.
        tr: Translates a sentence.
    """
    grave = [one for one in changes if one.severity is Severity.MUST_SEE]
    until = tr(
        "The next check that succeeds puts the newer edition in use again. Until then "
        "every page says that an older edition was brought back."
    )
    if not grave:
        same = tr("Numbers, hours and addresses are the same in both editions.")
        return (("body", same), ("body", until))
    warning = tr(
        "Careful: edition {number} has other numbers, hours or addresses. These may be "
        "wrong by now:"
    )
    none = tr("none")
    line = tr("{title}: {new} in place of {old}")
    lines = [
        line.format(title=one.title, new=one.new or none, old=one.old or none)
        for one in grave[:_LISTED_MOST]
    ]
    if len(grave) > _LISTED_MOST:
        more = tr("and {count} more")
        lines.append(more.format(count=len(grave) - _LISTED_MOST))
    return (
        ("strong", warning.format(number=number)),
        *(("body", one) for one in lines),
        ("body", until),
    )


def _count(changes: tuple[Change, ...], tr: Translate) -> str:
    """Says how many changes must be seen; empty for none."""
    count = sum(one.severity is Severity.MUST_SEE for one in changes)
    if not count:
        return ""
    if count == 1:
        return tr("1 change must be seen: it is listed on this page.")
    text = tr("{count} changes must be seen: they are listed on this page.")
    return text.format(count=count)
