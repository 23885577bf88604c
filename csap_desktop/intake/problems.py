"""What the service says when it does not do what was asked (RFC 9457).

An answer names the submission exactly where it is a decision about that submission;
where it says nothing about it (no key, too much to do), the id is null. Nothing of
what came is repeated.
"""

from collections.abc import Mapping
from enum import Enum

from starlette.responses import JSONResponse

PROBLEM_TYPE = "urn:csap-intake:refused"
"""What tells our answers from those of a proxy in between."""

RETRY_AFTER_S = 5
"""When to come again after "not now"."""


class Problem(Enum):
    """Every answer of this kind: its code, its status, whether it is about the id."""

    BAD_ID = ("bad-id", 400, False)
    BAD_HEADERS = ("bad-headers", 400, False)
    WRONG_DIGEST = ("wrong-digest", 400, False)
    OTHER_ID = ("other-id", 400, True)
    NO_KEY = ("no-key", 401, False)
    UNKNOWN = ("unknown", 404, True)
    NO_PAGE = ("no-page", 404, False)
    NO_METHOD = ("no-method", 405, False)
    TOO_SLOW = ("too-slow", 408, False)
    IN_PROGRESS = ("in-progress", 409, False)
    WITHDRAWN = ("withdrawn", 410, True)
    TOO_BIG = ("too-big", 413, True)
    NOT_JSON = ("not-json", 415, False)
    OTHER_CONTENT = ("other-content", 422, True)
    BAD_FORM = ("bad-form", 422, True)
    FAILED = ("failed", 500, False)
    OVERLOADED = ("overloaded", 503, False)

    def __init__(self, code: str, status: int, about_the_id: bool) -> None:  # noqa: FBT001
        self.code = code
        self.status = status
        self.about_the_id = about_the_id


_TITLES = {
    Problem.BAD_ID: "The id in the path is not a UUIDv4 in lower case",
    Problem.BAD_HEADERS: "A header is missing or malformed",
    Problem.WRONG_DIGEST: "What arrived is not what was sent",
    Problem.OTHER_ID: "The body has another id than the path",
    Problem.NO_KEY: "This needs a key",
    Problem.UNKNOWN: "Nothing is known of this id",
    Problem.NO_PAGE: "There is nothing here",
    Problem.NO_METHOD: "This cannot be done here",
    Problem.TOO_SLOW: "The body did not arrive in time",
    Problem.IN_PROGRESS: "The same id is being received at this moment",
    Problem.WITHDRAWN: "This enquiry was withdrawn",
    Problem.TOO_BIG: "The body is larger than 65536 bytes",
    Problem.NOT_JSON: "The body has to be application/json",
    Problem.OTHER_CONTENT: "Something else was received under this id",
    Problem.BAD_FORM: "This is not an enquiry of this contract",
    Problem.FAILED: "Something went wrong here",
    Problem.OVERLOADED: "Not possible at this moment",
}

_HEADERS: dict[Problem, dict[str, str]] = {
    Problem.NO_KEY: {"WWW-Authenticate": 'Bearer realm="csap-intake"'},
    Problem.IN_PROGRESS: {"Retry-After": str(RETRY_AFTER_S)},
    Problem.OVERLOADED: {"Retry-After": str(RETRY_AFTER_S)},
    Problem.TOO_SLOW: {"Connection": "close"},
    Problem.TOO_BIG: {"Connection": "close"},
}


class ProblemError(Exception):
    """Ends a request; it never leaves the service.

    Attributes:
        problem: What to answer.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def problem_answer(
    problem: Problem,
    submission_id: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Returns the answer for a problem.

    Args:
        problem: Which.
        submission_id: The id of the path, where it is one.
        headers: Headers besides those that belong to the problem.
    """
    document = {
        "type": PROBLEM_TYPE,
        "title": _TITLES[problem],
        "status": problem.status,
        "code": problem.code,
        "submission_id": submission_id if problem.about_the_id else None,
    }
    return JSONResponse(
        document,
        problem.status,
        {**_HEADERS.get(problem, {}), **(headers or {})},
        media_type="application/problem+json",
    )
