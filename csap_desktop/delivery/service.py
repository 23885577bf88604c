"""The receiving service, as this program speaks to it (docs/enquiry-service.yaml).

It decides nothing about an enquiry's state and stores nothing; it blocks, and every
call ends within its deadline.
"""

import base64
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from csap_desktop.delivery.documents import read_readiness, read_retry_after
from csap_desktop.delivery.outcomes import (
    NotReady,
    ProbeResult,
    Ready,
    ReceiptAnswer,
    Sending,
    Withdrawal,
)
from csap_desktop.delivery.verdicts import (
    explain_failure,
    judge_failure,
    judge_lost_question,
    judge_receipt_answer,
    judge_sending,
    judge_withdrawal,
    pause_for,
)
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.submission import sha256_of
from csap_desktop.errors import PublisherError, UsageError
from csap_desktop.net.failures import NetworkError
from csap_desktop.net.message import Method, Reply, Request

DEADLINE_S = 30.0
"""Time for one exchange with the receiver."""

SKEW_LIMIT = timedelta(minutes=10)
"""How far the two clocks may be apart."""

_ANSWER_LIMIT_BYTES = 65_536
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_KEY = re.compile(r"[!-~]{0,512}")
_OK = 200


class Exchanger(Protocol):
    """What carries requests."""

    def exchange(self, request: Request) -> Reply:
        """Sends a request and returns the whole answer, or raises NetworkError."""


class EnquiryService:
    """The receiver at one address. Blocks; belongs on a worker's thread."""

    def __init__(
        self,
        client: Exchanger,
        base_url: str,
        api_key: str,
        now: Callable[[], datetime],
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """Makes it; nothing is asked yet.

        Args:
            client: Carries requests.
            base_url: The recipient's address: https, or this computer itself.
            api_key: The key of this organisation, "" for none.
            now: The present moment (aware).
            deadline_s: Seconds for one exchange.

        Raises:
            PublisherError: The address is not one that enquiries may go to.
            UsageError: The key has a character that no key has.
        """
        if not _KEY.fullmatch(api_key):
            raise UsageError("the key has a character that no key has")
        self._client = client
        self._base_url = check_base_url(base_url).rstrip("/")
        self._api_key = api_key
        self._now = now
        self._deadline_s = deadline_s

    def probe(self) -> ProbeResult:
        """Asks whether our receiver is there, takes enquiries, and has our time."""
        url = f"{self._base_url}/ready"
        asked_at = self._now()
        try:
            reply = self._client.exchange(self._request(Method.GET, url))
        except NetworkError as error:
            reason, state = explain_failure(error)
            return NotReady(state, reason)
        return self._read_probe(reply, asked_at)

    def send(self, submission_id: str, frozen_bytes: bytes) -> Sending:
        """Sends one enquiry once.

        Args:
            submission_id: Its id; the same id always goes with the same bytes.
            frozen_bytes: What `freeze` made, unchanged.

        Returns:
            What came of it; `Received` only with a receipt for this id and hash.
        """
        sha256 = sha256_of(frozen_bytes)
        digest = base64.b64encode(bytes.fromhex(sha256)).decode()
        headers = (
            ("Content-Type", "application/json"),
            ("Idempotency-Key", f'"{submission_id}"'),
            ("Content-Digest", f"sha-256=:{digest}:"),
            *self._sign(),
        )
        url = self._enquiry(submission_id)
        try:
            reply = self._client.exchange(
                self._request(Method.PUT, url, headers, frozen_bytes)
            )
        except NetworkError as error:
            return judge_failure(error)
        return judge_sending(reply, submission_id, sha256, self._now())

    def ask_receipt(self, submission_id: str, sha256: str) -> ReceiptAnswer:
        """Asks whether an enquiry arrived; sends nothing of it.

        Args:
            submission_id: Its id.
            sha256: Hash of its frozen bytes.
        """
        url = f"{self._enquiry(submission_id)}/receipt"
        try:
            reply = self._client.exchange(self._request(Method.GET, url, self._sign()))
        except NetworkError as error:
            return judge_lost_question(error)
        return judge_receipt_answer(reply, submission_id, sha256, self._now())

    def withdraw(self, submission_id: str, sha256: str) -> Withdrawal:
        """Asks the receiver to turn an enquiry away for good; may be repeated.

        Args:
            submission_id: Its id.
            sha256: Hash of its frozen bytes.
        """
        url = self._enquiry(submission_id)
        try:
            reply = self._client.exchange(
                self._request(Method.DELETE, url, self._sign())
            )
        except NetworkError as error:
            return judge_lost_question(error)
        return judge_withdrawal(reply, submission_id, sha256, self._now())

    def _read_probe(self, reply: Reply, asked_at: datetime) -> ProbeResult:
        """Reads the answer to `GET /ready`."""
        wait = read_retry_after(reply, self._now())
        readiness = read_readiness(reply) if reply.status == _OK else None
        if readiness is None:
            state = pause_for(reply) or QueueState.SERVICE_DOWN
            return NotReady(state, f"status-{reply.status}", wait)
        if not asked_at - SKEW_LIMIT <= readiness.time <= self._now() + SKEW_LIMIT:
            return NotReady(QueueState.CLOCK_WRONG, "clock")
        if not readiness.accepting:
            return NotReady(QueueState.SERVICE_DOWN, "not-accepting", wait)
        return Ready(readiness.tombstones)

    def _request(
        self,
        method: Method,
        url: str,
        headers: tuple[tuple[str, str], ...] = (),
        body: bytes | None = None,
    ) -> Request:
        """Returns a request within the limits of this service; follows nothing."""
        accept = ("Accept", "application/json, application/problem+json")
        return Request(
            method,
            url,
            (accept, *headers),
            body,
            self._deadline_s,
            _ANSWER_LIMIT_BYTES,
        )

    def _sign(self) -> tuple[tuple[str, str], ...]:
        """Returns the header that says who asks."""
        key = self._api_key
        return (("Authorization", f"Bearer {key}"),) if key else ()

    def _enquiry(self, submission_id: str) -> str:
        """Returns where an enquiry is.

        Raises:
            UsageError: The id is not a UUID in lower case.
        """
        if not _ID.fullmatch(submission_id):
            raise UsageError("not the id of a submission")
        return f"{self._base_url}/enquiries/{submission_id}"


def check_base_url(address: str) -> str:
    """Returns an address that enquiries may go to, as it came.

    Args:
        address: Of a recipient, as an edition has it.

    Raises:
        PublisherError: It is not https (nor this computer itself), or has a user, a
            query or a fragment.
    """
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise PublisherError("recipient.address", "not an address") from error
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    if not safe or not host or not address.isascii() or " " in address:
        raise PublisherError("recipient.address", "not an https address")
    if parts.username is not None or parts.query or parts.fragment:
        raise PublisherError("recipient.address", "more than an address")
    return address
