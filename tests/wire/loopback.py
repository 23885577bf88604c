"""Lets the parts that speak over a network reach this computer, and nothing else."""

import socket

import pytest

_connect = socket.socket.connect
_getaddrinfo = socket.getaddrinfo
_HERE = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(one: socket.socket, address: tuple[str, int]) -> None:
        if address[0] not in _HERE:
            pytest.fail("a test tried to reach the network")
        _connect(one, address)

    def getaddrinfo(host: str, *rest: int) -> object:
        if host not in _HERE:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return _getaddrinfo(host, *rest)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def free_port() -> int:
    """A port of this computer on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        return int(unused.getsockname()[1])
