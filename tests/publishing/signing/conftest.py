"""Keys made once for a run, a publication made for each test, no network but ours."""

from pathlib import Path

import pytest

from csap_desktop.publishing.signing.key_files import (
    make_key,
    open_private,
    read_public,
)
from tests.publishing.signing.house import (
    OTHERS,
    PEOPLE,
    WORDS,
    House,
    Keys,
    sample_edition,
)
from tests.wire.loopback import no_network, no_proxy

__all__ = ["no_network", "no_proxy"]


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    folder = tmp_path_factory.mktemp("keys")
    made: Keys = {}
    for name in (*PEOPLE, *OTHERS):
        public = make_key(folder / f"{name}.key", name, WORDS.encode())
        made[name] = open_private(folder / f"{name}.key", WORDS.encode())
        made[name].key.unrecognized_fields.update(
            read_public(public).unrecognized_fields
        )
    return made


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("source")
    sample_edition(folder)
    return folder


@pytest.fixture
def house(tmp_path: Path, keys: Keys, source: Path) -> House:
    return House(tmp_path / "house", keys, sample_edition(source))


@pytest.fixture
def published(house: House) -> House:
    house.publish_first()
    return house
