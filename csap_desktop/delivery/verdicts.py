"""What an answer, or none, means for one enquiry and for the queue.

Source: the queue's specification (docs/queue.md), T5 to T14; docs/decisions/0020.
"""

from datetime import datetime

from csap_desktop.delivery.documents import (
    is_in_progress,
    is_json,
    read_object,
    read_receipt,
    read_refusal,
    read_retry_after,
)
from csap_desktop.delivery.outcomes import (
    NeverLeft,
    NotThere,
    ReceiptAnswer,
    Received,
    Refused,
    Sending,
    StillProcessing,
    Unknown,
    Withdrawal,
    Withdrawn,
)
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.submission import proves
from csap_desktop.net.failures import (
    ConnectionLostError,
    ConnectRefusedError,
    CutShortError,
    DeadlineError,
    NameLookupError,
    NetworkError,
    ProxyDeadError,
    ProxySignInError,
    TlsError,
    TooBigError,
    UnreachableError,
)
from csap_desktop.net.message import Reply

_NEW_OR_SAME = {200, 201}
_OK = 200
_PROCESSING = 409
_NEVER_A_REFUSAL = {401, 403, 407, 408, 409, 425, 429}
"""About the way, the key or the moment, not about the enquiry, whoever says it."""

_PAUSES = {
    401: QueueState.SERVICE_SIGN_IN,
    403: QueueState.SERVICE_SIGN_IN,
    407: QueueState.PROXY_SIGN_IN,
    429: QueueState.SERVICE_DOWN,
    511: QueueState.CAPTIVE_PAGE,  # RFC 6585, section 6
}

_FAILURES: dict[type[NetworkError], tuple[str, QueueState]] = {
    NameLookupError: ("name-lookup", QueueState.OFFLINE),
    UnreachableError: ("unreachable", QueueState.OFFLINE),
    ProxyDeadError: ("proxy-dead", QueueState.OFFLINE),
    ConnectRefusedError: ("refused-connection", QueueState.SERVICE_DOWN),
    ConnectionLostError: ("connection-lost", QueueState.SERVICE_DOWN),
    CutShortError: ("cut-short", QueueState.SERVICE_DOWN),
    DeadlineError: ("deadline", QueueState.SERVICE_DOWN),
    TooBigError: ("too-big", QueueState.CAPTIVE_PAGE),
    ProxySignInError: ("proxy-sign-in", QueueState.PROXY_SIGN_IN),
    TlsError: ("tls", QueueState.CERT_PROBLEM),
}


def explain_failure(error: NetworkError) -> tuple[str, QueueState]:
    """Returns the code of a failure, and what it says of the queue.

    Args:
        error: Why there is no whole answer.
    """
    return _FAILURES[type(error)]


def judge_failure(error: NetworkError) -> NeverLeft | Unknown:
    """Says what an attempt without a whole answer means.

    Args:
        error: Why there is none.
    """
    reason, state = explain_failure(error)
    if not error.left:
        return NeverLeft(state, reason)
    return Unknown(reason, pauses=_pause_after_leaving(error, state))


def judge_lost_question(error: NetworkError) -> Unknown:
    """Says what it means when asking or withdrawing got no whole answer.

    Args:
        error: Why there is none.
    """
    reason, state = explain_failure(error)
    return Unknown(reason, pauses=state)


def judge_sending(
    reply: Reply, submission_id: str, sha256: str, now: datetime
) -> Sending:
    """Says what the answer to `PUT /enquiries/{id}` means.

    Args:
        reply: The answer.
        submission_id: What was sent.
        sha256: Hash of the bytes that were sent.
        now: The present moment (aware).
    """
    if reply.status in _NEW_OR_SAME:
        return _judge_receipt(reply, read_object(reply), submission_id, sha256)
    if reply.status == _PROCESSING and is_in_progress(reply, submission_id):
        return StillProcessing(read_retry_after(reply, now))
    if reply.status // 100 != 4 or reply.status in _NEVER_A_REFUSAL:  # noqa: PLR2004
        return _unclear(reply, now)
    code = read_refusal(reply, submission_id)
    return _unclear(reply, now) if code is None else Refused(code)


def judge_receipt_answer(
    reply: Reply, submission_id: str, sha256: str, now: datetime
) -> ReceiptAnswer:
    """Says what the answer to `GET /enquiries/{id}/receipt` means.

    Args:
        reply: The answer.
        submission_id: What was asked for.
        sha256: Hash of the bytes that were sent.
        now: The present moment (aware).
    """
    if reply.status == _OK:
        return _judge_receipt(reply, read_object(reply), submission_id, sha256)
    match reply.status, read_refusal(reply, submission_id):
        case (404, "unknown"):
            return NotThere()
        case (410, "withdrawn"):
            return Withdrawn()
        case _:
            return _unclear(reply, now)


def judge_withdrawal(
    reply: Reply, submission_id: str, sha256: str, now: datetime
) -> Withdrawal:
    """Says what the answer to `DELETE /enquiries/{id}` means.

    Args:
        reply: The answer.
        submission_id: What should be withdrawn.
        sha256: Hash of the bytes that were sent.
        now: The present moment (aware).
    """
    if reply.status != _OK:
        return _unclear(reply, now)
    match read_object(reply):
        case {"outcome": "withdrawn"}:
            return Withdrawn()
        case {"outcome": "received", "receipt": receipt}:
            return _judge_receipt(reply, receipt, submission_id, sha256)
        case _:
            return Unknown("no-outcome", pauses=pause_for(reply))


def pause_for(reply: Reply) -> QueueState | None:
    """Returns what an answer that is not ours says of the queue, None for nothing.

    Args:
        reply: Any answer.
    """
    kind = reply.status // 100
    if reply.status in _PAUSES:
        return _PAUSES[reply.status]
    if kind == 5:  # noqa: PLR2004 - the server's fault, in words of HTTP
        return QueueState.SERVICE_DOWN
    leads_away = kind == 3 and reply.header("location")  # noqa: PLR2004
    is_page = kind == 2 and reply.body and not is_json(reply)  # noqa: PLR2004
    return QueueState.CAPTIVE_PAGE if leads_away or is_page else None


def _judge_receipt(
    reply: Reply, document: object, submission_id: str, sha256: str
) -> Received | Unknown:
    """Says whether there is a receipt that proves this very enquiry."""
    receipt = read_receipt(document)
    if receipt is None:
        return Unknown("no-receipt", pauses=pause_for(reply))
    if not proves(receipt, submission_id, sha256):
        return Unknown("other-receipt")
    return Received(receipt)


def _unclear(reply: Reply, now: datetime) -> Unknown:
    """Returns an answer that settles nothing."""
    return Unknown(
        f"status-{reply.status}", read_retry_after(reply, now), pause_for(reply)
    )


def _pause_after_leaving(error: NetworkError, state: QueueState) -> QueueState | None:
    """Says what a lost answer says of the queue: mostly nothing, it was reached."""
    stands = isinstance(error, ProxySignInError | TlsError | ProxyDeadError)
    return state if stands else None
