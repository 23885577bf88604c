from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def user(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's folder that all runs share; nothing in it depends on their order."""
    return tmp_path_factory.mktemp("csap-user")
