"""`csap-desktop test-connection`: why this computer cannot connect, and a report."""

import argparse
from dataclasses import asdict
from typing import Any

from csap_desktop.cli.printing import print_json, print_line, print_note
from csap_desktop.cli.session import Session
from csap_desktop.domain.connection import Cause

_PROBLEM = 1


def describe_connection(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument(
        "address",
        nargs="?",
        metavar="ADDRESS",
        help="of a publication or its folder (default: what this computer uses)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(command=run_connection)


def run_connection(session: Session, options: argparse.Namespace) -> int:
    """Tests each connection; exit status 1 when one does not work."""
    # A test of the connection loads the network; no other command should wait for it.
    from csap_desktop.net.client import HttpClient  # noqa: PLC0415
    from csap_desktop.services.connection_report import (  # noqa: PLC0415
        connection_report,
    )
    from csap_desktop.services.connection_trial import (  # noqa: PLC0415
        UsedConnection,
        try_connections,
    )
    from csap_desktop.services.used_connections import used_connections  # noqa: PLC0415
    from csap_desktop.services.versions import find_versions  # noqa: PLC0415
    from csap_desktop.ui.answer_words import untranslated  # noqa: PLC0415
    from csap_desktop.ui.connection_words import ConnectionWords  # noqa: PLC0415

    now, words = session.now(), ConnectionWords(untranslated)
    used = used_connections(session.paths)
    if options.address:
        used = (UsedConnection("editions", options.address),)
    if getattr(options, "offline", False):
        used = ()
    findings = tuple(try_connections(used, HttpClient, now))
    well = all(one.diagnosis.cause is Cause.WELL for one in findings)
    if options.json:
        print_json({"well": well, "connections": [_plain(one) for one in findings]})
    elif findings:
        versions = find_versions(session.answers.front)
        print_line(connection_report(findings, versions, now).rstrip())
    for one in findings:
        print_note(words.cause(one.diagnosis.cause).text)
    if not findings:
        print_note(words.nothing_to_test().text)
    return 0 if well else _PROBLEM


def _plain(finding: Any) -> dict[str, Any]:  # noqa: ANN401 - loaded late
    """Returns a finding as plain values."""
    diagnosis = finding.diagnosis
    return {
        "use": finding.used.use,
        "address": diagnosis.address,
        "cause": diagnosis.cause.value,
        "steps": [
            asdict(one) | {"step": one.step.value, "verdict": one.verdict.value}
            for one in diagnosis.findings
        ],
    }
