"""The receiver's JSON, read strictly: whatever is not exactly ours is nothing."""

import json
import re
from datetime import UTC, datetime
from typing import Any

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.retry import asked_wait
from csap_desktop.domain.submission import CONTRACT, Receipt
from csap_desktop.net.message import Reply

SERVICE = "csap-intake"
REFUSED_TYPE = "urn:csap-intake:refused"

_REFERENCE_LIMIT = 100
_BELIEVABLE_YEARS = range(2000, 2200)
"""A receipt of any other year cannot be shown in every zone, and proves nothing."""

_CODE = re.compile(r"[a-z][a-z0-9-]{0,39}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@frozen
class Readiness:
    """What `GET /ready` says.

    Attributes:
        time: The receiver's clock.
        accepting: Whether it takes enquiries now.
        tombstones: Whether it remembers what was withdrawn.
    """

    time: datetime
    accepting: bool
    tombstones: bool


def is_json(reply: Reply) -> bool:
    """Says whether an answer calls itself JSON; a sign-in page does not."""
    return _media_type(reply) in {"application/json", "application/problem+json"}


def read_object(reply: Reply) -> dict[str, Any]:
    """Returns the JSON object of an answer, an empty one when it has none.

    Args:
        reply: Any answer.
    """
    if not is_json(reply):
        return {}
    try:
        document = json.loads(reply.body)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def read_receipt(document: object) -> Receipt | None:
    """Returns a receipt, None when it is not one.

    Args:
        document: What came as JSON.
    """
    match document:
        case {
            "submission_id": str(submission_id),
            "sha256": str(sha256),
            "reference": str(reference),
            "received_at": str(received_at),
        } if _SHA256.fullmatch(sha256) and _is_reference(reference):
            at = _read_time(received_at)
            if at is None or at.year not in _BELIEVABLE_YEARS:
                return None
            return Receipt(submission_id, sha256, reference, at)
        case _:
            return None


def read_refusal(reply: Reply, submission_id: str) -> str | None:
    """Returns the code of our receiver's word about this very enquiry.

    Args:
        reply: Any answer.
        submission_id: Which enquiry it must be about.

    Returns:
        The code; None for any other document, such as a gateway's own problem.
    """
    code, about = _read_problem(reply)
    return code if about == submission_id else None


def is_in_progress(reply: Reply, submission_id: str) -> bool:
    """Says whether our receiver is still at it; it need not name what it is at.

    Args:
        reply: Answer to a request about one enquiry.
        submission_id: Which.
    """
    code, about = _read_problem(reply)
    return code == "in-progress" and about in {None, submission_id}


def read_readiness(reply: Reply) -> Readiness | None:
    """Returns what our receiver says of itself, None when it is not ours.

    Args:
        reply: Answer to `GET /ready`.
    """
    match read_object(reply):
        case {
            "service": str(service),
            "contract": int(contract),
            "time": str(time),
            "accepting": bool(accepting),
            "tombstones": bool(tombstones),
        } if (service, contract) == (SERVICE, CONTRACT):
            at = _read_time(time)
            return None if at is None else Readiness(at, accepting, tombstones)
        case _:
            return None


def read_retry_after(reply: Reply, now: datetime) -> int | None:
    """Returns how long the other side asks to wait.

    Args:
        reply: Any answer.
        now: The present moment (aware), for a date.

    Returns:
        Seconds from 0 to 86,400; None when it does not say.
    """
    wait = asked_wait(reply.header("retry-after"), now)
    return None if wait is None else round(wait.total_seconds())


def _media_type(reply: Reply) -> str:
    """Returns the media type of an answer without its parameters."""
    return reply.header("content-type").partition(";")[0].strip().lower()


def _read_problem(reply: Reply) -> tuple[str | None, str | None]:
    """Returns the code of a problem in our format, and what it is about."""
    if _media_type(reply) != "application/problem+json":
        return None, None
    match read_object(reply):
        case {"type": str(kind), "status": int(status), "code": str(code)} as document:
            ours = (kind, status) == (REFUSED_TYPE, reply.status)
            about = document.get("submission_id")
            if ours and _CODE.fullmatch(code):
                return code, about if isinstance(about, str) else None
        case _:
            pass
    return None, None


def _is_reference(reference: str) -> bool:
    """Says whether people can be shown this reference on one line."""
    fits = 0 < len(reference) <= _REFERENCE_LIMIT
    return fits and reference.isprintable()


def _read_time(text: str) -> datetime | None:
    """Reads a time with its zone as UTC."""
    try:
        read = datetime.fromisoformat(text)
        return read.astimezone(UTC) if read.tzinfo else None
    except (ValueError, OverflowError):
        return None
