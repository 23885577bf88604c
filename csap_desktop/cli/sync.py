"""`csap-desktop sync`: look for a new edition, prove it and switch to it."""

import argparse
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any

from csap_desktop.cli.printing import print_json, print_line, print_note
from csap_desktop.cli.session import Session
from csap_desktop.config.policy import find_policy_file
from csap_desktop.config.sync_policy import read_sync_policy
from csap_desktop.config.trusted_roots import (
    TrustedRoot,
    fingerprint,
    read_root_file,
    remember_trusted,
)
from csap_desktop.domain.changes import Change, Severity
from csap_desktop.domain.sync import SyncOutcome, SyncProgress, SyncReport
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import MachineError, UsageError
from csap_desktop.ui.sync_words import say_progress, say_report

if TYPE_CHECKING:
    from csap_desktop.services.sync_sources import SyncSource

_WELL = {SyncOutcome.UPDATED, SyncOutcome.UNCHANGED}
_WAIT_S = 60.0
_QUIET_S = 1.0


def describe_sync(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument(
        "--from",
        dest="source",
        default="",
        metavar="URL_OR_FOLDER",
        help="where the publication is; a web address, a folder or a stick",
    )
    parser.add_argument(
        "--trust",
        type=Path,
        metavar="ROOT.json",
        help="trust this root file; its edition is marked as not official",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(command=run_sync)


def run_sync(session: Session, options: argparse.Namespace) -> int:
    """Looks for a new edition.

    Raises:
        UsageError: The source is neither a web address nor a folder.
    """
    scheme, found, _ = options.source.partition("://")
    if found and scheme.lower() not in {"http", "https"}:
        raise UsageError("--from takes an http or https address, or a folder")
    report = _sync(session, options)
    if options.json:
        print_json(_document(report))
    else:
        print_line(say_report(report))
        if report.outcome is SyncOutcome.NO_SOURCE:
            print_line("On the command line: --from URL_OR_FOLDER --trust ROOT.json")
        for line in _change_lines(session, report.changes):
            print_line(line)
    return 0 if report.outcome in _WELL else 1


def _sync(session: Session, options: argparse.Namespace) -> SyncReport:
    """Does it with what was typed, decided and remembered."""
    # Proving loads what no other command should wait for.
    from csap_desktop.services.sync_sources import (  # noqa: PLC0415 - on use
        find_source,
    )
    from csap_desktop.services.syncing import number_in_use  # noqa: PLC0415 - on use

    number = number_in_use(session.paths)
    if options.trust and (trouble := _trouble_with(options.trust)):
        return _refused(Reason.BAD_ROOT, trouble, number)
    try:
        policy = read_sync_policy(find_policy_file())
        source = find_source(session.paths, policy, options.source, options.trust)
    except MachineError as error:
        return _refused(Reason.SETTINGS, error, number)
    if not policy.allowed:
        return SyncReport(SyncOutcome.REFUSED, Reason.NOT_ALLOWED.value, number)
    if source is None:
        return SyncReport(SyncOutcome.NO_SOURCE, None, number)
    if options.trust:
        print_note(f"SHA-256 of {options.trust}: {fingerprint(source.root)}")
    return _sync_from(session, options, source)


def _trouble_with(root: Path) -> MachineError | None:
    """Says what is wrong with a root file that was typed."""
    try:
        read_root_file(root)
    except MachineError as error:
        return error
    return None


def _refused(reason: Reason, error: MachineError, number: int) -> SyncReport:
    """Reports what could not be read before anything was asked; names it."""
    print_note(f"csap-desktop: {error}")
    return SyncReport(SyncOutcome.REFUSED, reason.value, number)


def _sync_from(
    session: Session, options: argparse.Namespace, source: "SyncSource"
) -> SyncReport:
    """Syncs with one source; Ctrl+C cancels it."""
    from csap_desktop.services.sync_sources import (  # noqa: PLC0415 - on use
        user_folder,
    )
    from csap_desktop.services.syncing import SyncService  # noqa: PLC0415 - on use

    service = SyncService(
        session.paths,
        session.now,
        _open_client,
        offline=bool(options.offline),
        wait_s=_WAIT_S,
    )
    with _cancelled_by_keys() as cancelled:
        report = service.sync(source, _Teller(), cancelled.is_set)
    if options.trust and report.outcome in _WELL and not source.official:
        trusted = TrustedRoot(source.root, source.address)
        remember_trusted(user_folder(session.paths), trusted)
    return report


def _open_client() -> Any:  # noqa: ANN401 - named where Qt is loaded
    """Makes the HTTP client; loads Qt."""
    from csap_desktop.net.client import HttpClient  # noqa: PLC0415 - only for a host

    return HttpClient()


class _Teller:
    """Says on standard error how far it is, once that takes more than a second."""

    def __init__(self) -> None:
        self._next_s = monotonic() + _QUIET_S

    def __call__(self, progress: SyncProgress) -> None:
        """Takes one step of progress."""
        if monotonic() >= self._next_s:
            print_note(say_progress(progress))
            self._next_s = monotonic() + _QUIET_S


@contextmanager
def _cancelled_by_keys() -> Iterator[Event]:
    """Gives an event that Ctrl+C and a system that shuts down set."""
    event = Event()
    names = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(name, lambda *_: event.set()) for name in names]
    try:
        yield event
    finally:
        for name, handler in zip(names, before, strict=True):
            signal.signal(name, handler)


def _document(report: SyncReport) -> dict[str, object]:
    """Returns what scripts read."""
    return {
        "outcome": report.outcome.value,
        "reason": report.reason,
        "edition": report.edition,
        "requests": report.requests,
        "bytes": report.received_bytes,
        "changes": [_plain(change) for change in report.changes],
    }


def _plain(change: Change) -> dict[str, object]:
    """Returns a change as plain values."""
    plain = {name: getattr(change, name) for name in ("id", "field", "old", "new")}
    return plain | {"severity": change.severity.value}


def _change_lines(session: Session, changes: tuple[Change, ...]) -> Iterator[str]:
    """Says what changed: each thing that must be seen, and how many others."""
    from csap_desktop.ui.changed_words import ChangedWords  # noqa: PLC0415 - on use

    words = ChangedWords(lambda: session.answers.front.routes)
    loud = [change for change in changes if change.severity is Severity.MUST_SEE]
    for change in loud:
        field = words.field(change.field)
        old, new = change.old or "none", change.new or "none"
        yield f"Changed: {change.title}, {field}: was {old}, now {new}."
    quiet = len(changes) - len(loud)
    if quiet:
        yield f"Changes of wording and origin: {quiet}. The page Updates lists them."
