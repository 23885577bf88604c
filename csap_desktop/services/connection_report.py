"""The report of a test of the connection, for whoever looks after the computer.

In English whatever the language of the window: a technician reads it elsewhere.
"""

from datetime import datetime

from csap_desktop.domain.connection import Finding
from csap_desktop.services.connection_trial import ConnectionFinding
from csap_desktop.services.versions import Versions


def connection_report(
    findings: tuple[ConnectionFinding, ...], versions: Versions, now: datetime
) -> str:
    """Writes what a technician needs; nothing in it says what for.

    Args:
        findings: What was tested.
        versions: What is installed.
        now: The present moment (aware).
    """
    lines = [
        "CSAP Desktop: test of the connection",
        f"At: {now:%Y-%m-%d %H:%M %z}",
        f"Program: {versions.program}, edition {versions.edition}",
        f"System: {versions.system}",
    ]
    for finding in findings:
        diagnosis = finding.diagnosis
        lines += [
            "",
            f"For: {finding.used.use}",
            f"Address: {diagnosis.address}",
            f"Cause: {diagnosis.cause.value}",
            *map(_line, diagnosis.findings),
        ]
    return "\n".join(lines) + "\n"


def _line(finding: Finding) -> str:
    """Writes a step: "certificate: failed, 84 ms, CertificateExpired"."""
    took = f"{finding.took_ms} ms" if finding.took_ms else ""
    parts = (finding.verdict.value, took, finding.detail)
    return f"  {finding.step.value}: {', '.join(filter(None, parts))}"
