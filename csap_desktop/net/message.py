"""What is asked over the network and what is answered; free of Qt."""

from enum import Enum

from csap_desktop.domain.frozen import frozen

BODY_LIMIT_BYTES = 1_048_576
"""Largest answer taken unless a request says otherwise."""

DEADLINE_S = 30.0
"""Time for a whole exchange unless a request says otherwise."""


class Method(Enum):
    """What is to be done; the values are those of HTTP."""

    GET = "GET"
    PUT = "PUT"
    DELETE = "DELETE"


@frozen
class Request:
    """One request.

    Attributes:
        method: What is to be done.
        url: Where, with its scheme.
        headers: Names and values beside those that every request has.
        body: What is sent along, None for nothing.
        deadline_s: Seconds for everything: name, connection, TLS, sending, answer.
        limit_bytes: Largest body of an answer.
        follow: Whether a GET follows redirects; never to another host, port or scheme.
        error_bodies: Whether the bodies of answers other than 2xx are wanted; if not,
            such an answer ends with its head.
    """

    method: Method
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    deadline_s: float = DEADLINE_S
    limit_bytes: int = BODY_LIMIT_BYTES
    follow: bool = False
    error_bodies: bool = True


@frozen
class Reply:
    """A whole answer, whatever its status.

    Attributes:
        status: Status of HTTP.
        headers: Names in lower case, and values.
        body: Every byte of it.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Returns the value of a header, "" where there is none.

        Args:
            name: In lower case.
        """
        return dict(self.headers).get(name, "")
