"""Where a publication is read from: a folder, or a web host."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from csap_desktop.errors import UsageError
from csap_desktop.net.failures import (
    ConnectRefusedError,
    DeadlineError,
    NameLookupError,
    NetworkError,
    ProxyDeadError,
    ProxySignInError,
    TlsError,
    TooBigError,
)
from csap_desktop.net.message import Method, Reply, Request
from csap_desktop.publishing.refusals import NotDoneError

_FOUND, _FORBIDDEN, _MISSING = 200, 403, 404
_DEADLINE_S = 60.0

_WORDS: dict[type[NetworkError], tuple[str, str]] = {
    NameLookupError: ("its name has no address", "Is the address spelt right?"),
    ConnectRefusedError: ("nobody answers there", "Is the web server running?"),
    ProxyDeadError: ("the proxy does not answer", "Ask whoever runs your network."),
    ProxySignInError: ("the proxy wants a password", "Ask whoever runs your network."),
    DeadlineError: ("it took too long", "Try again; then ask whoever runs the host."),
    TooBigError: ("the file is too large", "Publish the folder again."),
}


class Place(Protocol):
    """Somewhere a publication can be read."""

    def get(self, name: str, limit_bytes: int) -> Reply:
        """Asks for a file.

        Args:
            name: Its path in the publication: "metadata/timestamp.json".
            limit_bytes: Largest file taken.

        Returns:
            An answer as of a web host, whatever its status.

        Raises:
            NotDoneError: There is no answer.
        """


class FolderPlace:
    """A publication in a folder or on a stick."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str, limit_bytes: int) -> Reply:
        """Reads a file; one byte more than the limit at most.

        Raises:
            NotDoneError: It cannot be read.
        """
        path = self._folder / name
        if any(part.is_symlink() for part in (path, *path.parents[: name.count("/")])):
            return Reply(_FORBIDDEN, (), b"")
        try:
            with path.open("rb") as file:
                return Reply(_FOUND, (), file.read(limit_bytes + 1))
        except FileNotFoundError:
            return Reply(_MISSING, (), b"")
        except OSError as error:
            advice = "Is the disk or stick in order?"
            raise NotDoneError(path, error.strerror or str(error), advice) from error


class HostPlace:
    """A publication on a web host."""

    def __init__(self, address: str, exchange: Callable[[Request], Reply]) -> None:
        """Takes the place; nothing is asked yet.

        Args:
            address: Below it is the folder "metadata".
            exchange: Sends a request and waits for the answer.
        """
        self._address = address.rstrip("/")
        self._exchange = exchange

    def get(self, name: str, limit_bytes: int) -> Reply:
        """Asks for a file, as laptops do: no redirect to another host.

        Raises:
            NotDoneError: There is no answer.
        """
        url = f"{self._address}/{name}"
        request = Request(
            Method.GET,
            url,
            deadline_s=_DEADLINE_S,
            limit_bytes=limit_bytes,
            follow=True,
        )
        try:
            return self._exchange(request)
        except TlsError as error:
            why = ", ".join(error.reasons) or "no secure connection"
            advice = "Ask whoever runs the host about its certificate."
            raise NotDoneError(
                url, f"the connection is not trusted: {why}", advice
            ) from error
        except NetworkError as error:
            other = "there is no way there", "Is this computer connected?"
            reason, advice = _WORDS.get(type(error), other)
            raise NotDoneError(url, reason, advice) from error
        except UsageError as error:
            advice = "Give an address that begins with https://, or a folder."
            raise NotDoneError(url, "not an address of a web host", advice) from error
