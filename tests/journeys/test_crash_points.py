"""A sender killed at each point of an exchange: sent once, and nothing claimed early.

Source: docs/queue.md, "Crash points to test". The network stops where a test wants it,
so each kill is at that point and nowhere else.
"""

import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from tests.cli.enquiry_program import Laptop
from tests.cli.program import DONE, run
from tests.wire.faulty_proxy import Fault, FaultyProxy
from tests.wire.held_proxy import HeldProxy, Hold
from tests.wire.loopback import no_network, no_proxy
from tests.wire.receiver import Conduct, Receiver

__all__ = ["no_network", "no_proxy"]
KEY = "a-key-of-this-organisation"


@pytest.fixture(scope="session")
def installed_user(tmp_path_factory: pytest.TempPathFactory) -> Path:
    user = tmp_path_factory.mktemp("crash-points")
    assert run(user, "edition").status == DONE
    return user


@pytest.fixture
def laptop(tmp_path: Path, installed_user: Path) -> Laptop:
    shutil.copytree(installed_user, tmp_path / "user")
    return Laptop(tmp_path / "user")


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


def wait_until(holds: Callable[[], bool]) -> None:
    """Looks until something holds; other processes bring it about."""
    end = monotonic() + 40
    while not holds():
        assert monotonic() < end, "it never came about"
        Event().wait(0.01)


def stored_state(laptop: Laptop, about: str) -> str:
    with closing(sqlite3.connect(laptop.user / "user.sqlite", timeout=30)) as store:
        found = store.execute("SELECT state FROM enquiry WHERE id=?", (about,))
        return str(found.fetchone()[0])


def kill(process: subprocess.Popen[str]) -> None:
    assert process.poll() is None, process.communicate()
    process.kill()
    process.communicate(timeout=50)


@contextmanager
def locked_store(laptop: Laptop) -> Iterator[None]:
    """Keeps everybody else from writing to the user store."""
    with closing(sqlite3.connect(laptop.user / "user.sqlite", timeout=30)) as store:
        store.isolation_level = None
        store.execute("BEGIN IMMEDIATE")
        yield
        store.execute("ROLLBACK")


@pytest.mark.parametrize("hold", list(Hold))
def test_a_kill_within_an_exchange_is_not_known_and_then_sent_once(
    laptop: Laptop, receiver: Receiver, hold: Hold
) -> None:
    with HeldProxy(receiver.port, hold) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        sender = laptop.start("send")
        assert proxy.reached.wait(40)
        wait_until(lambda: stored_state(laptop, one["id"]) == "sending")
        assert len(receiver.archive.effects()) == (hold is Hold.TAKEN)

        kill(sender)
    laptop.send_to(receiver.url, KEY)

    after = laptop.ask("show", one["id"])
    assert (after["state"], after["receipt"]) == ("unconfirmed", None)
    assert after["attempts"] == 1
    done = laptop.run("take-back", one["id"])
    assert done.status != DONE
    sent = laptop.ask("send", one["id"])
    assert sent["state"] == "sent"
    assert receiver.archive.effects() == [one["submission_id"]]


def test_a_kill_between_the_answer_and_its_receipt_loses_neither(
    laptop: Laptop, receiver: Receiver
) -> None:
    """The answer is there; writing it down is what does not come about."""
    laptop.send_to(receiver.url, KEY)
    one = laptop.queued()
    with HeldProxy(receiver.port, Hold.TAKEN) as proxy:
        laptop.send_to(proxy.url, KEY)
        sender = laptop.start("send")
        assert proxy.reached.wait(40)
        with locked_store(laptop):
            proxy.answer()

            assert proxy.answered.wait(40)
            kill(sender)
    laptop.send_to(receiver.url, KEY)

    assert laptop.ask("show", one["id"])["state"] == "unconfirmed"
    sent = laptop.ask("send", one["id"])
    assert sent["state"] == "sent"
    assert receiver.archive.arrivals() == [one["submission_id"]]


def test_a_kill_before_the_claim_leaves_it_waiting(
    laptop: Laptop, receiver: Receiver
) -> None:
    with HeldProxy(receiver.port, Hold.TAKEN, "GET") as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        sender = laptop.start("send")
        assert proxy.reached.wait(40)

        kill(sender)

    assert laptop.ask("show", one["id"]) == one


@pytest.mark.parametrize("hold", [Hold.READ, Hold.TAKEN])
@pytest.mark.parametrize("edit", [False, True])
def test_a_kill_within_a_withdrawal_ends_in_the_same_place(
    laptop: Laptop, receiver: Receiver, hold: Hold, *, edit: bool
) -> None:
    with FaultyProxy(receiver.port, [Fault.RESET_AFTER]) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued("My words.")
        laptop.ask("send")
    with HeldProxy(receiver.port, hold, "DELETE") as held:
        laptop.send_to(held.url, KEY)
        stopping = laptop.start("withdraw", one["id"], *(["--edit"] if edit else []))
        assert held.reached.wait(40)

        kill(stopping)
    laptop.send_to(receiver.url, KEY)

    assert laptop.ask("show", one["id"])["state"].startswith("withdrawing")
    enquiries = laptop.ask("send")["enquiries"]
    expected = ["draft", "discarded"] if edit else ["discarded"]
    assert [each["state"] for each in enquiries] == expected
    assert [each["text"] for each in enquiries] == ["My words."] * len(expected)
    assert receiver.archive.effects() == []


def test_a_killed_sender_is_taken_over_at_once(
    laptop: Laptop, receiver: Receiver
) -> None:
    with HeldProxy(receiver.port, Hold.READ) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        sender = laptop.start("send")
        assert proxy.reached.wait(40)
        busy = laptop.run("send")
        laptop.send_to(receiver.url, KEY)

        kill(sender)
        sent = laptop.ask("send", one["id"])

    assert busy.status != DONE
    assert "sending at this moment" in busy.err
    assert sent["state"] == "sent"
