import platform

import pytest

from csap_desktop import __version__
from csap_desktop.errors import MachineError
from csap_desktop.services import versions as versions_module
from csap_desktop.services.versions import find_versions
from tests.services.installed import bundled_answers


def test_the_versions_are_those_in_use() -> None:
    found = find_versions(bundled_answers().front)

    assert (found.program, found.python) == (__version__, platform.python_version())
    assert (found.edition, found.format) == (1, 1)
    assert found.database.startswith("SQLite 3.")
    assert not found.packaged


def test_nothing_names_the_computer() -> None:
    found = find_versions(bundled_answers().front)

    assert platform.node() not in str(found)


def test_a_database_that_cannot_be_used_is_left_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail() -> str:
        raise MachineError("no full-text index")

    monkeypatch.setattr(versions_module, "describe_sqlite", fail)

    assert not find_versions(bundled_answers().front).database
