"""The real client, and this computer alone to talk to."""

import pytest
from PySide6.QtCore import QCoreApplication

from csap_desktop.net.client import HttpClient
from tests.wire.loopback import no_network

__all__ = ["no_network"]


@pytest.fixture
def client(qapp: QCoreApplication) -> HttpClient:  # noqa: ARG001 - Qt needs one
    return HttpClient()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
