"""What a test of the connection says to a reader, and to a technician."""

from datetime import UTC, datetime

import pytest

from csap_desktop.domain.connection import (
    Cause,
    ConnectionStep,
    Diagnosis,
    Finding,
    Verdict,
)
from csap_desktop.services.connection_report import connection_report
from csap_desktop.services.connection_trial import ConnectionFinding, UsedConnection
from csap_desktop.services.versions import Versions
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.connection_words import ConnectionWords

WORDS = ConnectionWords(untranslated)


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_says_what_happened_what_works_and_what_to_do(cause: Cause) -> None:
    message = WORDS.cause(cause)

    assert message.happened.endswith(".")
    if cause is Cause.WELL:
        assert message == ("This connection works.", "", "")
    else:
        assert "works without a connection" in message.still_works
        assert message.next_step.endswith(".")


def test_no_two_causes_read_alike() -> None:
    said = {WORDS.cause(cause).happened for cause in Cause}

    assert len(said) == len(Cause)


def test_every_step_and_every_verdict_has_a_name() -> None:
    said = {
        WORDS.step(Finding(step, verdict))
        for step in ConnectionStep
        for verdict in Verdict
    }

    assert len(said) == len(ConnectionStep) * len(Verdict)


def test_a_report_holds_what_a_technician_needs() -> None:
    findings = (
        ConnectionFinding(
            UsedConnection("editions", "https://publisher.test"),
            Diagnosis(
                "https://publisher.test/metadata/timestamp.json",
                Cause.INSPECTION,
                (
                    Finding(ConnectionStep.PROXY, Verdict.WELL, "proxy.test:3128"),
                    Finding(
                        ConnectionStep.CERTIFICATE,
                        Verdict.FAILED,
                        "SelfSignedCertificateInChain, House CA",
                        84,
                    ),
                ),
            ),
        ),
    )
    versions = Versions(
        program="0.1.0",
        packaged=True,
        edition=3,
        format=1,
        python="3.11.7",
        database="3.40.1",
        system="Linux 6 (x86_64)",
    )

    report = connection_report(
        findings, versions, datetime(2026, 11, 23, 9, tzinfo=UTC)
    )

    assert report.splitlines() == [
        "CSAP Desktop: test of the connection",
        "At: 2026-11-23 09:00 +0000",
        "Program: 0.1.0, edition 3",
        "System: Linux 6 (x86_64)",
        "",
        "For: editions",
        "Address: https://publisher.test/metadata/timestamp.json",
        "Cause: inspection-certificate",
        "  proxy: well, proxy.test:3128",
        "  certificate: failed, 84 ms, SelfSignedCertificateInChain, House CA",
    ]
