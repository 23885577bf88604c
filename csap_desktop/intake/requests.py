"""A request, read step by step; each step ends it with a problem where it must."""

import asyncio
import base64
import hashlib
import hmac
import re

from starlette.requests import ClientDisconnect, Request

from csap_desktop.domain.submission import BODY_LIMIT_BYTES, Submission
from csap_desktop.intake.form import ID_PATTERN, BadFormError, parse
from csap_desktop.intake.problems import Problem, ProblemError

BODY_DEADLINE_S = 20.0
"""By when the whole body has to be here; 64 KiB take 5 s at 100 kbit/s."""

_ID = re.compile(ID_PATTERN)
_JSON = re.compile(r'application/json(; *charset="?utf-8"?)?', re.IGNORECASE)
_DIGEST = re.compile(r"sha-256=:([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=):")


def id_of(request: Request) -> str:
    """Returns the submission id of the path.

    Raises:
        ProblemError: It is none.
    """
    found: str = request.path_params["submission_id"]
    if not _ID.fullmatch(found):
        raise ProblemError(Problem.BAD_ID)
    return found


async def read_submission(request: Request) -> tuple[Submission, bytes]:
    """Reads the submission of a PUT, and the bytes it came in.

    Args:
        request: Whose path, headers and body have to agree.

    Raises:
        ProblemError: They do not, or the body is too big, too slow or no submission.
    """
    submission_id = id_of(request)
    digest = _check_headers(request, submission_id)
    body = await _read_body(request)
    if not hmac.compare_digest(hashlib.sha256(body).digest(), digest):
        raise ProblemError(Problem.WRONG_DIGEST)
    try:
        submission = parse(body)
    except BadFormError:
        raise ProblemError(Problem.BAD_FORM) from None
    if submission.id != submission_id:
        raise ProblemError(Problem.OTHER_ID)
    return submission, body


def _check_headers(request: Request, submission_id: str) -> bytes:
    """Returns the digest that the body has to have.

    Raises:
        ProblemError: A header is missing or wrong.
    """
    if not _JSON.fullmatch(request.headers.get("Content-Type", "")):
        raise ProblemError(Problem.NOT_JSON)
    if request.headers.get("Idempotency-Key") != f'"{submission_id}"':
        raise ProblemError(Problem.BAD_HEADERS)
    digest = _DIGEST.fullmatch(request.headers.get("Content-Digest", ""))
    if not digest:
        raise ProblemError(Problem.BAD_HEADERS)
    announced = request.headers.get("Content-Length", "0")
    if not announced.isdecimal() or int(announced) > BODY_LIMIT_BYTES:
        raise ProblemError(Problem.TOO_BIG)
    return base64.b64decode(digest[1])


async def _read_body(request: Request) -> bytes:
    """Reads the body piece by piece and never holds more than may come.

    Raises:
        ProblemError: There is too much of it, it takes too long, or it breaks off.
    """
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_DEADLINE_S):
            async for piece in request.stream():
                if len(body) + len(piece) > BODY_LIMIT_BYTES:
                    raise ProblemError(Problem.TOO_BIG)
                body += piece
    except TimeoutError:
        raise ProblemError(Problem.TOO_SLOW) from None
    except ClientDisconnect:
        raise ProblemError(Problem.WRONG_DIGEST) from None
    return bytes(body)
