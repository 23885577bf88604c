"""What a test of the connection finds, step by step, and the cause it names."""

from enum import Enum

from csap_desktop.domain.frozen import frozen


class ConnectionStep(Enum):
    """What is looked at, in this order; a test ends at the first that fails."""

    PROXY = "proxy"
    NAME = "name"
    CONNECTION = "connection"
    CERTIFICATE = "certificate"
    ANSWER = "answer"
    CLOCK = "clock"


class Verdict(Enum):
    """How a step ended."""

    WELL = "well"
    FAILED = "failed"
    SKIPPED = "skipped"


class Cause(Enum):
    """Why a connection does not work; one word for one thing to put right."""

    WELL = "well"
    NO_ROUTE = "no-route"
    NAME_LOOKUP = "name-lookup"
    PROXY_DEAD = "proxy-dead"
    PROXY_SIGN_IN = "proxy-sign-in"
    PROXY_REFUSES = "proxy-refuses"
    REFUSED = "refused"
    TOO_SLOW = "too-slow"
    LOST = "lost"
    INSPECTION = "inspection-certificate"
    CERTIFICATE_DATE = "certificate-date"
    CERTIFICATE_NAME = "certificate-name"
    TLS = "tls"
    CAPTIVE_PAGE = "captive-page"
    SERVER = "server"
    NOT_HERE = "not-here"
    CLOCK = "clock"
    FOLDER_GONE = "folder-gone"
    NOT_A_PUBLICATION = "not-a-publication"


@frozen
class Finding:
    """One step of a test.

    Attributes:
        step: What was looked at.
        verdict: How it ended.
        detail: What was seen, as values that a technician reads: an address, a status,
            the issuer of a certificate; never a word that somebody looked up.
        took_ms: Milliseconds it took; 0 where nothing was waited for.
    """

    step: ConnectionStep
    verdict: Verdict
    detail: str = ""
    took_ms: int = 0


@frozen
class Diagnosis:
    """What a test of one address found.

    Attributes:
        address: What was tested, without a name or a password in it.
        cause: Why it does not work, or that it does.
        findings: Its steps, in order.
    """

    address: str
    cause: Cause
    findings: tuple[Finding, ...]
