"""The disk is full while an enquiry is written, queued and sent: nothing is claimed.

Source: docs/queue.md, "Crash points to test": disk full at T1, T2, T6. The limit is the
system's own, on the real program; at T6 it is set while the answer is on its way.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.enquiry_program import WHOLE, Laptop
from tests.cli.program import DONE, PROBLEM, Run, environment, run
from tests.services.installed import ROOT
from tests.store.processes import SMALL_DISK
from tests.wire.held_proxy import HeldProxy, Hold
from tests.wire.loopback import no_network, no_proxy
from tests.wire.receiver import Conduct, Receiver

if sys.platform != "linux":
    pytest.skip("needs prlimit", allow_module_level=True)

import resource

__all__ = ["no_network", "no_proxy"]
KEY = "a-key-of-this-organisation"
PROGRAM = """
from csap_desktop.cli.main import run_command
sys.exit(run_command(sys.argv[1:]))
"""


@pytest.fixture(scope="session")
def installed_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    user = tmp_path_factory.mktemp("full-disk")
    assert run(user, "edition").status == DONE
    return user


@pytest.fixture
def laptop(tmp_path: Path, installed_before: Path) -> Laptop:
    shutil.copytree(installed_before, tmp_path / "user")
    return Laptop(tmp_path / "user")


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


def run_without_room(laptop: Laptop, *typed: str, fed: str = "") -> Run:
    """Runs `enquiry ...` where no file can grow by a byte."""
    before = [sys.executable, "-c", SMALL_DISK + PROGRAM, "0"]
    done = subprocess.run(  # noqa: S603
        [*before, "--data-dir", str(laptop.user), "enquiry", *typed],
        input=fed,
        cwd=ROOT,
        env=environment(**laptop.more),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def listed(laptop: Laptop) -> Any:  # noqa: ANN401 - JSON
    return laptop.ask("list")["enquiries"]


def assert_told_and_unchanged(laptop: Laptop, before: Any, done: Run) -> None:  # noqa: ANN401
    assert done.status == PROBLEM
    assert "free space" in done.err
    assert not done.out.strip()
    assert listed(laptop) == before


def test_what_cannot_be_written_is_said_so_and_then_can(laptop: Laptop) -> None:
    one = laptop.new("First words.")
    before = listed(laptop)
    edit = ["edit", one["id"], *WHOLE, "--text-file", "-"]

    done = run_without_room(laptop, *edit, fed="Second words.")

    assert_told_and_unchanged(laptop, before, done)
    assert laptop.ask(*edit, fed="Second words.")["text"] == "Second words."


def test_what_cannot_be_queued_stays_a_draft_and_then_can(
    laptop: Laptop, receiver: Receiver
) -> None:
    laptop.send_to(receiver.url, KEY)
    one = laptop.new()
    before = listed(laptop)
    queue = ["queue", one["id"], "--not-a-concern"]

    done = run_without_room(laptop, *queue)

    assert_told_and_unchanged(laptop, before, done)
    assert before[0]["state"] == "draft"
    assert laptop.ask(*queue)["state"] == "queued"


def test_what_cannot_be_claimed_does_not_leave(
    laptop: Laptop, receiver: Receiver
) -> None:
    laptop.send_to(receiver.url, KEY)
    one = laptop.queued()

    done = run_without_room(laptop, "send", one["id"])

    assert_told_and_unchanged(laptop, [one], done)
    assert receiver.archive.arrivals() == []
    assert laptop.ask("send", one["id"])["state"] == "sent"


def test_a_receipt_that_cannot_be_noted_is_fetched_again_and_nothing_is_claimed(
    laptop: Laptop, receiver: Receiver
) -> None:
    with HeldProxy(receiver.port, Hold.TAKEN) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        sender = laptop.start("send", one["id"])
        assert proxy.reached.wait(40)
        assert receiver.archive.effects() == [one["submission_id"]]
        resource.prlimit(sender.pid, resource.RLIMIT_FSIZE, (0, 0))

        proxy.answer()
        out, err = sender.communicate(timeout=50)
    laptop.send_to(receiver.url, KEY)

    assert sender.returncode not in {DONE, None}
    assert "free space" in err
    assert '"sent"' not in out
    after = laptop.ask("show", one["id"])
    assert (after["state"], after["receipt"]) == ("unconfirmed", None)
    no_room = run_without_room(laptop, "send", one["id"])
    assert no_room.status != DONE
    assert '"sent"' not in no_room.out
    sent = laptop.ask("send", one["id"])
    assert sent["state"] == "sent"
    assert sent["receipt"]
    assert receiver.archive.effects() == [one["submission_id"]]
