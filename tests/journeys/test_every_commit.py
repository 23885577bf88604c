"""Each command about enquiries, killed before and after each of its commits.

Source: docs/queue.md, "Crash points to test": inside T1, T2, T3, T4, T6, T11 to T13,
T16, during retention, on both sides of the commit. A command makes one to four.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.cli.enquiry_program import WHOLE, Laptop
from tests.cli.program import DONE, environment, run
from tests.journeys.killed_at_commit import KILL
from tests.services.installed import ROOT
from tests.wire.faulty_proxy import Fault, FaultyProxy
from tests.wire.loopback import no_network, no_proxy
from tests.wire.receiver import Conduct, Receiver

__all__ = ["no_network", "no_proxy"]
KEY = "a-key-of-this-organisation"
WORDS = "When do you open?"
OTHER = "Other words."
TYPED = (*WHOLE, "--text-file", "-")

BEFORE = {
    "new": (),
    "edit": ("new",),
    "queue": ("new",),
    "take-back": ("new", "queue"),
    "send": ("new", "queue"),
    "withdraw": ("new", "queue", "lose"),
    "withdraw --edit": ("new", "queue", "lose"),
    "discard": ("new",),
    "restore": ("new", "discard"),
}
"""What happened to the enquiry before the command that is killed."""

HONEST = {
    "new": {"", "draft"},
    "edit": {"draft"},
    "queue": {"draft", "queued"},
    "take-back": {"queued", "draft"},
    "send": {"queued", "unconfirmed", "sent"},
    "withdraw": {"unconfirmed", "withdrawing", "discarded"},
    "withdraw --edit": {"unconfirmed", "withdrawing-to-edit", "discarded"},
    "discard": {"draft", "discarded"},
    "restore": {"discarded", "draft"},
}
"""Where it may be afterwards; every one of these is seen."""

OFTEN = ("send",)


@pytest.fixture(scope="session")
def installed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    user = tmp_path_factory.mktemp("every-commit")
    assert run(user, "edition").status == DONE
    return user


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


def prepared(folder: Path, installed: Path, receiver: Receiver, kind: str) -> Laptop:
    """A laptop of its own on which everything before the command has happened."""
    shutil.copytree(installed, folder)
    laptop = Laptop(folder)
    laptop.send_to(receiver.url, KEY)
    about = ""
    for step in BEFORE[kind]:
        if step == "new":
            about = laptop.ask("new", *TYPED, fed=WORDS)["id"]
        elif step == "lose":
            with FaultyProxy(receiver.port, [Fault.RESET_AFTER]) as proxy:
                laptop.send_to(proxy.url, KEY)
                laptop.ask("send", about)
            laptop.send_to(receiver.url, KEY)
        else:
            typed = ["--not-a-concern"] if step == "queue" else []
            laptop.ask(step, about, *typed)
    return laptop


def killed(laptop: Laptop, kind: str, about: str, where: str) -> bool:
    """Runs the command; says whether it was killed, and not at its end by then."""
    typed = [*kind.split()[:1], *([about] if about else []), *kind.split()[1:]]
    typed += TYPED if kind in {"new", "edit"} else ()
    typed += ("--not-a-concern",) if kind == "queue" else ()
    code = KILL + "sys.exit(run_command(sys.argv[1:]))"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, "--data-dir", str(laptop.user), "enquiry", *typed],
        input=OTHER if kind == "edit" else WORDS,
        env={**environment(**laptop.more), "KILL": where},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.returncode != 0


def kill_everywhere(
    folder: Path, installed: Path, receiver: Receiver, kind: str
) -> set[str]:
    """Kills the command at each commit; returns the states that were seen.

    Each time it begins anew, with a receiver that knows nothing yet.
    """
    seen: set[str] = set()
    first = prepared(folder / "first", installed, receiver, kind)
    listed = first.ask("list")["enquiries"]
    about = listed[0]["id"] if listed else ""
    for number, side in ((n, side) for n in count(1) for side in ("before", "after")):
        user = folder / f"{number}-{side}"
        shutil.copytree(first.user, user)
        conduct = Conduct(key=KEY)
        with Receiver(folder / f"{user.name}.received", conduct=conduct) as fresh:
            laptop = Laptop(user)
            laptop.send_to(fresh.url, KEY)
            if not killed(laptop, kind, about, f"{side} {number}"):
                break
            seen.add(check_after(laptop, kind, about))
            effects = fresh.archive.effects()
        assert len(effects) == len(set(effects))
    return seen


def check_after(laptop: Laptop, kind: str, about: str) -> str:
    """Sees to it that nothing is lost and everything can go on; returns the state."""
    enquiries = laptop.ask("list")["enquiries"]
    assert len(enquiries) <= 1 + (kind == "withdraw --edit")
    texts = {one["text"] for one in enquiries}
    assert texts <= ({WORDS, OTHER} if kind == "edit" else {WORDS})
    one = next((each for each in enquiries if each["id"] == about), None)
    if one is None:
        assert kind == "new"
        return enquiries[0]["state"] if enquiries else ""
    if one["state"] in {"queued", "unconfirmed"}:
        assert laptop.ask("send", about)["state"] == "sent"
    elif one["state"].startswith("withdrawing"):
        assert laptop.ask("send", about)["state"] == "discarded"
    assert laptop.ask("list")["enquiries"]
    return str(one["state"])


@pytest.mark.timeout(900)
@pytest.mark.skipif(os.name == "nt", reason="needs signals")
@pytest.mark.parametrize(
    "kind",
    [
        one if one in OFTEN else pytest.param(one, marks=pytest.mark.long)
        for one in BEFORE
    ],
)
def test_a_command_killed_at_any_of_its_commits_leaves_one_side_or_the_other(
    tmp_path: Path, installed_once: Path, receiver: Receiver, kind: str
) -> None:
    seen = kill_everywhere(tmp_path, installed_once, receiver, kind)

    assert seen == HONEST[kind]
