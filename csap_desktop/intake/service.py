"""The service as Starlette knows it: which path does what (docs/enquiry-service.yaml).

It keeps nothing between two requests but a count of those under way.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from importlib.resources import files

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import CONTRACT, Receipt
from csap_desktop.intake.database import InProgressError, UnavailableError
from csap_desktop.intake.keys import Keys
from csap_desktop.intake.problems import Problem, ProblemError, problem_answer
from csap_desktop.intake.records import Arrival, Decision, Outcome, Records
from csap_desktop.intake.requests import id_of, read_submission

MOST_AT_ONCE = 64
"""How many requests may be under way; one more is asked to come again."""

logger = logging.getLogger(__name__)

_Handler = Callable[[Request, str], Awaitable[Response]]


@frozen
class Parts:
    """What the service works with.

    Attributes:
        records: The decisions about submissions.
        keys: Who may send.
        now: Tells the time (aware, UTC).
        on_received: Called after something new came in.
    """

    records: Records
    keys: Keys
    now: Callable[[], datetime]
    on_received: Callable[[], None]


class Service:
    """The answers; lives on the event loop's thread, asks the database in others."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._under_way = 0

    def application(self) -> Starlette:
        """Returns the service as an ASGI application."""
        return Starlette(
            routes=[
                Route("/ready", self._ready, methods=["GET"]),
                Route("/openapi.json", self._describe, methods=["GET"]),
                Route(
                    "/enquiries/{submission_id}",
                    self._enquiry,
                    methods=["PUT", "DELETE"],
                ),
                Route(
                    "/enquiries/{submission_id}/receipt",
                    self._receipt,
                    methods=["GET"],
                ),
            ],
            exception_handlers={HTTPException: _no_route, Exception: _failed},
        )

    async def _ready(self, _: Request) -> Response:
        """Says who this is and what time it is, and whether it can take anything."""
        parts = self._parts
        try:
            await run_in_threadpool(parts.records.look_up, "")
            accepting = True
        except UnavailableError:
            accepting = False
        return _json(
            {
                "service": "csap-intake",
                "contract": CONTRACT,
                "time": _written(parts.now()),
                "accepting": accepting,
                "tombstones": True,
            }
        )

    async def _describe(self, _: Request) -> Response:
        """Gives the contract as a machine reads it."""
        document = files("csap_desktop.intake").joinpath("openapi.json").read_bytes()
        return Response(document, media_type="application/json")

    async def _enquiry(self, request: Request) -> Response:
        """Takes an enquiry in, or puts up its tombstone."""
        puts = request.method == "PUT"
        return await self._answer(request, self._put if puts else self._delete)

    async def _receipt(self, request: Request) -> Response:
        """Gives the receipt again."""
        return await self._answer(request, self._get)

    async def _answer(self, request: Request, handler: _Handler) -> Response:
        """Lets in who has a key, while there is room, and answers problems."""
        if self._under_way >= MOST_AT_ONCE:
            return problem_answer(Problem.OVERLOADED)
        self._under_way += 1
        try:
            response = await self._let_in(request, handler)
        except ProblemError as error:
            submission_id = request.path_params["submission_id"]
            response = problem_answer(error.problem, submission_id)
        except InProgressError:
            response = problem_answer(Problem.IN_PROGRESS)
        except UnavailableError as error:
            logger.warning("not answered: %s", error)
            response = problem_answer(Problem.OVERLOADED)
        finally:
            self._under_way -= 1
        logger.info("%s %d", request.method, response.status_code)
        return response

    async def _let_in(self, request: Request, handler: _Handler) -> Response:
        """Answers those who have a key.

        Raises:
            ProblemError: This one has none.
        """
        authorization = request.headers.get("Authorization", "")
        holder = await run_in_threadpool(self._parts.keys.holder_of, authorization)
        if holder is None:
            raise ProblemError(Problem.NO_KEY)
        return await handler(request, holder)

    async def _put(self, request: Request, holder: str) -> Response:
        """Takes an enquiry in."""
        submission, body = await read_submission(request)
        arrival = Arrival(submission, body, holder)
        decision = await run_in_threadpool(self._parts.records.receive, arrival)
        if decision.outcome is Outcome.NEW:
            self._parts.on_received()
        return _receipt_answer(decision)

    async def _delete(self, request: Request, _: str) -> Response:
        """Puts up a tombstone, unless the enquiry is here."""
        submission_id = id_of(request)
        decision = await run_in_threadpool(self._parts.records.withdraw, submission_id)
        if decision.receipt is None:
            return _json({"outcome": "withdrawn"})
        return _json({"outcome": "received", "receipt": _document(decision.receipt)})

    async def _get(self, request: Request, _: str) -> Response:
        """Gives a receipt again."""
        submission_id = id_of(request)
        decision = await run_in_threadpool(self._parts.records.look_up, submission_id)
        return _receipt_answer(decision)


def _receipt_answer(decision: Decision) -> Response:
    """Returns the receipt.

    Raises:
        ProblemError: There is none.
    """
    if decision.receipt is not None:
        status = 201 if decision.outcome is Outcome.NEW else 200
        return _json(_document(decision.receipt), status)
    if decision.outcome is Outcome.OTHER_CONTENT:
        raise ProblemError(Problem.OTHER_CONTENT)
    if decision.outcome is Outcome.WITHDRAWN:
        raise ProblemError(Problem.WITHDRAWN)
    raise ProblemError(Problem.UNKNOWN)


def _document(receipt: Receipt) -> dict[str, str]:
    """Returns a receipt as it goes over the wire."""
    return {
        "submission_id": receipt.submission_id,
        "sha256": receipt.sha256,
        "reference": receipt.reference,
        "received_at": _written(receipt.received_at),
    }


def _written(time: datetime) -> str:
    """Writes a UTC time as RFC 3339 has it, to the second."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def _json(document: Mapping[str, object], status: int = 200) -> Response:
    """Returns an answer that nobody in between may keep."""
    return JSONResponse(document, status, {"Cache-Control": "no-store"})


async def _no_route(_: Request, error: Exception) -> Response:
    """Answers what no path or method is there for."""
    headers = error.headers if isinstance(error, HTTPException) else None
    wrong_method = isinstance(error, HTTPException) and error.status_code == 405  # noqa: PLR2004
    problem = Problem.NO_METHOD if wrong_method else Problem.NO_PAGE
    return problem_answer(problem, headers=headers)


async def _failed(_: Request, __: Exception) -> Response:
    """Answers a bug; Starlette lets it rise to the log after that."""
    return problem_answer(Problem.FAILED)
