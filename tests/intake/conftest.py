"""The network of this computer, a database, a running service."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from csap_desktop.intake.database import Database, open_database, sqlite_url
from tests.intake.mailbox import MailServer
from tests.intake.parts import Clock
from tests.intake.postgres import Cluster, missing_postgres
from tests.intake.processes import Client, ServiceProcess, add_key

_connect = socket.socket.connect


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a test reach this computer, and nothing else."""

    def connect(self: socket.socket, address: Any) -> None:  # noqa: ANN401
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1"}:
            pytest.fail("a test tried to reach the network")
        _connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    reason = missing_postgres()
    if reason:
        pytest.skip(reason)
    with Cluster(tmp_path_factory.mktemp("postgres")) as started:
        yield started


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)],
)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "data")
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.new_database()


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    opened = open_database(address)
    opened.prepare()
    yield opened
    opened.close()


@pytest.fixture
def start() -> Iterator[Callable[..., ServiceProcess]]:
    started: list[ServiceProcess] = []

    def start_one(*where: str, module: str = "csap_desktop.intake") -> ServiceProcess:
        started.append(ServiceProcess(where, module))
        return started[-1]

    yield start_one
    for service in started:
        service.stop()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServiceProcess]:
    """A service for the tests of a module that leave nothing behind for each other."""
    where = ("--data-dir", str(tmp_path_factory.mktemp("running")))
    service = ServiceProcess(where)
    yield service
    service.stop()


@pytest.fixture(scope="module")
def client(running: ServiceProcess) -> Client:
    return Client(running.url, add_key(*running.where))


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server
