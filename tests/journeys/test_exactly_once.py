"""Killed at any moment, behind a network that goes wrong: each enquiry arrives once.

Real processes, killed by SIGKILL; the receiver counts effects.
"""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.enquiry_program import Laptop
from tests.cli.program import DONE, run
from tests.journeys.enquiry_storm import WEIGHTS, Storm
from tests.wire.faulty_proxy import Fault
from tests.wire.processes import WireProcess, proxy_process, receiver_process

KEY = "a-key-of-this-organisation"
OFTEN = (Fault.LOST_ANSWER, Fault.RESET_AFTER, Fault.LATE, Fault.DUPLICATE)
FAULTS = (*(fault for fault in Fault if fault is not Fault.NONE), *OFTEN, *OFTEN)
FIGURES = ("sent", "repeated", "attempted_again", "turned_away")


@contextmanager
def storm_on(folder: Path, installed: Path, seed: str) -> Iterator[Storm]:
    """A laptop, a receiver, and a network between them that mostly fails."""
    shutil.copytree(installed, folder / "user")
    received = folder / "received.sqlite"
    with receiver_process(received, KEY) as receiver:
        with bad_network(receiver, seed) as proxy:
            laptop = Laptop(folder / "user")
            laptop.send_to(proxy.url, KEY)
            storm = Storm(laptop, received, seed)
            yield storm
        laptop.send_to(receiver.url, KEY)
        storm.calm_down()


def bad_network(receiver: WireProcess, seed: str) -> WireProcess:
    number = str(sum(seed.encode()))
    return proxy_process(
        receiver.port,
        *("--share", "0.7", "--seed", number, "--hold-s", "1.5"),
        *("--method", "PUT", "--method", "DELETE"),
        *(typed for fault in FAULTS for typed in ("--fault", fault.value)),
    )


@pytest.fixture(scope="session")
def installed_for_storms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    user = tmp_path_factory.mktemp("storms")
    assert run(user, "edition").status == DONE
    return user


def rage(folder: Path, installed: Path, seed: str, kills: int) -> Storm:
    """Kills commands, then lets three senders run at once, also without their lock."""
    with storm_on(folder, installed, seed) as storm:
        storm.rage(kills)
        storm.send_at_once(3, without_lock=False)
        storm.send_at_once(3, without_lock=True)
    return storm


@pytest.mark.timeout(180)
def test_ten_kills_lose_nothing_and_send_nothing_twice(
    tmp_path: Path, installed_for_storms: Path
) -> None:
    storm = rage(tmp_path, installed_for_storms, "short", 10)

    assert storm.figures.kills >= 10
    assert storm.ledger.sent


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_three_hundred_kills_lose_nothing_and_send_nothing_twice(
    tmp_path: Path, installed_for_storms: Path
) -> None:
    """On ten laptops, so that looking at everything stays quick."""
    total: Counter[str] = Counter()
    acknowledged: Counter[str] = Counter()
    for number in range(10):
        folder = tmp_path / str(number)
        folder.mkdir()
        storm = rage(folder, installed_for_storms, f"long-{number}", 30)
        figures = {name: getattr(storm.ledger, name) for name in FIGURES}
        total.update(figures | {"kills": storm.figures.kills})
        acknowledged.update(storm.figures.acknowledged)
        print(storm.figures.told, figures)  # noqa: T201 - figures to report
    print(dict(total), dict(acknowledged))  # noqa: T201

    assert total["kills"] >= 300
    assert total["sent"] > 100
    assert total["attempted_again"] > 20
    assert total["repeated"] > 5
    assert total["turned_away"] > 0
    assert set(acknowledged) == set(WEIGHTS)
