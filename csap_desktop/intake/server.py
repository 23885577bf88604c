"""The service on a port: deadlines for slow clients, logs without anybody's words."""

import asyncio
import logging
import signal
import traceback
from collections.abc import Callable
from logging.config import dictConfig
from types import FrameType, TracebackType
from typing import Any

import uvicorn
from starlette.applications import Starlette
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

HEADERS_DEADLINE_S = 15.0
"""By when the head of a request has to be here, counted from its first byte."""


class _Protocol(H11Protocol):
    """HTTP/1.1 that hangs up on whoever does not get to the point."""

    _deadline: asyncio.TimerHandle | None = None

    @override
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._start_clock()

    @override
    def data_received(self, data: bytes) -> None:
        if self._deadline is None and self._is_between_requests():
            self._start_clock()
        super().data_received(data)
        if not self._is_between_requests():
            self._stop_clock()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_clock()
        super().connection_lost(exc)

    def _is_between_requests(self) -> bool:
        """Says whether no request is being answered."""
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is None or cycle.response_complete

    def _start_clock(self) -> None:
        """Hangs up when no request is there by the deadline."""
        self._deadline = self.loop.call_later(HEADERS_DEADLINE_S, self._hang_up)

    def _stop_clock(self) -> None:
        """Lets the request take its time."""
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _hang_up(self) -> None:
        """Ends a connection that brought no request."""
        self._deadline = None
        self.transport.close()


class _Server(uvicorn.Server):
    """Says where it listens once it does."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[str], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    @override
    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        self._on_ready(
            f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        )


class _Formatter(logging.Formatter):
    """Shows where an error rose and its kind; its text may hold somebody's words."""

    @override
    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        kind, _, frames = ei
        name = kind.__name__ if kind else "error"
        return f"{name}\n{''.join(traceback.format_tb(frames))}"


def set_up_logs() -> None:
    """Sends every log line to standard error, without what people typed."""
    dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {
                "plain": {
                    "()": _Formatter,
                    "format": "%(asctime)s %(levelname)s %(name)s: %(message)s",
                }
            },
            "handlers": {
                "stderr": {"class": "logging.StreamHandler", "formatter": "plain"}
            },
            "root": {"handlers": ["stderr"], "level": "INFO"},
        }
    )


def serve(
    application: Starlette, host: str, port: int, on_ready: Callable[[str], None]
) -> None:
    """Answers requests until the process is told to end (SIGTERM, SIGINT).

    Args:
        application: What answers.
        host: Address to listen at.
        port: Port to listen at; 0 for any that is free.
        on_ready: Called with the base URL once it listens.
    """
    # Uvicorn ends what is under way, puts our handlers back and raises it again.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _end)
    server_for(application, host, port, on_ready).run()


def server_for(
    application: Starlette, host: str, port: int, on_ready: Callable[[str], None]
) -> uvicorn.Server:
    """Returns a server that answers once it is run.

    Args:
        application: What answers.
        host: Address to listen at.
        port: Port to listen at; 0 for any that is free.
        on_ready: Called with the base URL once it listens.
    """
    config = uvicorn.Config(
        application,
        host=host,
        port=port,
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=25,
    )
    return _Server(config, on_ready)


def _end(_: int, __: FrameType | None) -> None:
    """Ends the process in order.

    Raises:
        SystemExit: Always.
    """
    raise SystemExit(0)
