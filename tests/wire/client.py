"""The real client, for whoever imports it into a conftest."""

import pytest
from PySide6.QtCore import QCoreApplication

from csap_desktop.net.client import HttpClient


@pytest.fixture
def client(qapp: QCoreApplication) -> HttpClient:  # noqa: ARG001 - Qt needs one
    return HttpClient()
