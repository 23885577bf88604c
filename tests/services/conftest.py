"""A laptop, and somebody who receives; this computer alone to talk to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.enquiry_laptop import Laptop
from tests.wire.loopback import no_network, no_proxy
from tests.wire.receiver import Conduct, Receiver

__all__ = ["no_network", "no_proxy"]
KEY = "a-key-of-this-organisation"


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    with Laptop(tmp_path / "user", monkeypatch) as one:
        yield one


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


@pytest.fixture
def connected(laptop: Laptop, receiver: Receiver) -> Laptop:
    """The laptop, set up to send to the receiver."""
    laptop.send_to(receiver.url, KEY)
    return laptop
