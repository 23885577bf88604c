"""Commands about enquiries, many at once, killed at any moment behind a bad network.

What a command acknowledged is remembered (`storm_ledger`); afterwards everything of it
must be there, at the receiver once, and nothing may be called sent before that.
"""

import json
import random
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any

from csap_desktop.config.keys import KeyRing
from csap_desktop.domain.enquiry import EnquiryState, Step, may
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.sealing import Sealer
from csap_desktop.store.user_engine import open_for_reading
from csap_desktop.store.user_store import UserStore
from tests.cli.enquiry_program import MARKER, PASSPHRASE, WHOLE, Laptop
from tests.journeys.storm_ledger import Ledger, Word, token_of
from tests.wire.receiver import Archive

S = EnquiryState
WEIGHTS = {
    "new": 6,
    "edit": 1,
    "queue": 8,
    "send": 8,
    "take-back": 1,
    "withdraw": 1,
    "withdraw --edit": 2,
    "discard": 0.5,
    "restore": 1,
}
WAITING = {S.QUEUED, S.SENDING, S.UNCONFIRMED, S.WITHDRAWING, S.WITHDRAWING_TO_EDIT}
STEPS = {
    "take-back": Step.TAKE_BACK,
    "withdraw": Step.STOP,
    "withdraw --edit": Step.STOP_TO_EDIT,
    "discard": Step.DISCARD,
    "restore": Step.RESTORE,
}
RACED = {"send", "take-back", "withdraw", "withdraw --edit"}
"""Another sender may be faster than these; then they say so: nothing was done."""

SHARE_KILLED, _LOOK_S = 0.5, 0.02


@dataclass
class Command:
    """One command that runs.

    Attributes:
        word: What it is to do.
        process: The process.
        began: When it began, on the clock of `time.monotonic`.
        kill_at: When it is killed, on the same clock; never where it may end.
    """

    word: Word
    process: subprocess.Popen[str]
    began: float
    kill_at: float


@dataclass
class Figures:
    """What happened, and how often."""

    commands: Counter[str] = field(default_factory=Counter)
    killed: Counter[str] = field(default_factory=Counter)
    acknowledged: Counter[str] = field(default_factory=Counter)

    @property
    def kills(self) -> int:
        return sum(self.killed.values())

    @property
    def told(self) -> str:
        parts = (
            f"{name}: {sum(one.values())} {dict(one)}"
            for name, one in (
                ("started", self.commands),
                ("killed", self.killed),
                ("acknowledged", self.acknowledged),
            )
        )
        return "; ".join(parts)


class Storm:
    """Runs commands on one laptop.

    Args:
        laptop: Where.
        received: The receiver's database.
        seed: Of the chance.
    """

    def __init__(self, laptop: Laptop, received: Path, seed: str) -> None:
        self.laptop = laptop
        self.figures = Figures()
        self._chance = random.Random(seed)  # noqa: S311
        self._busy: set[str] = set()
        self._numbers = 0
        self._took_s = dict.fromkeys(WEIGHTS, 1.0)
        laptop.new("The key is made, and the edition is installed.")
        key = KeyRing(laptop.user).unlock(PASSPHRASE)
        store = UserStore(open_for_reading(laptop.user / "user.sqlite"), writable=False)
        self._outbox = Outbox(store, lambda: Sealer(key.secret))
        self.ledger = Ledger(self._outbox, Archive(received))

    def rage(self, kills: int, at_once: int = 3) -> None:
        """Runs commands until so many were killed."""
        running: list[Command] = []
        while self.figures.kills < kills or running:
            if self.figures.kills < kills and len(running) < at_once:
                running.append(self._start())
            _wait_a_moment(running)
            running = [one for one in running if not self._ended(one)]

    def send_at_once(self, senders: int, *, without_lock: bool) -> None:
        """Lets several senders run at the same moment, to their end."""
        with self._lock_removed(always=without_lock):
            started = [self.laptop.start("send") for _ in range(senders)]
            for one in started:
                printed, complained = one.communicate(timeout=120)
                assert "Traceback" not in complained, complained
                if one.returncode == 0:
                    self.ledger.check_sent(json.loads(printed)["enquiries"])

    def calm_down(self) -> None:
        """Brings everything acknowledged to its end, without any fault."""
        self.laptop.ask("send")
        while unsettled := self.ledger.unsettled():
            for one in unsettled:
                if one.progress.state is S.DRAFT:
                    self.laptop.ask("queue", one.id, "--not-a-concern")
                self.laptop.ask("send", one.id)
        self.ledger.check()

    def _start(self) -> Command:
        """Starts a command by chance, and decides when it is killed."""
        word = self._choose()
        typed: list[str] = word.kind.split()
        if word.about:
            typed.insert(1, word.about)
        if word.kind in {"new", "edit"}:
            typed += [*WHOLE, "--text-file", "-"]
        elif word.kind == "queue":
            typed += ["--not-a-concern"]
        if word.kind != "send":
            self._busy.add(word.about)
        process = self.laptop.start(*typed, fed=word.text)
        self.figures.commands[word.kind] += 1
        began = time.monotonic()
        share = self._chance.uniform(0.5, 1.1)
        killed = self._chance.random() < SHARE_KILLED
        end = began + share * self._took_s[word.kind] if killed else float("inf")
        return Command(word, process, began, end)

    def _choose(self) -> Word:
        """Chooses what to do, and with which enquiry."""
        known = self.ledger.known()
        possible: dict[str, Sequence[StoredEnquiry]] = {
            kind: [one for one in known if may(one.progress, step)]
            for kind, step in STEPS.items()
        }
        drafts = [one for one in known if one.progress.state is S.DRAFT]
        possible |= {"edit": drafts, "queue": drafts}
        free = {
            kind: [one for one in ones if one.id not in self._busy]
            for kind, ones in possible.items()
        }
        waiting = [one.id for one in known if one.progress.state in WAITING]
        kinds = ["new", *(kind for kind, ones in free.items() if ones)]
        kinds += ["send"] if waiting else []
        (kind,) = self._chance.choices(kinds, [WEIGHTS[one] for one in kinds])
        if kind == "new":
            return Word(kind, text=self._new_text(""))
        if kind == "send":
            return Word(kind, self._chance.choice(["", *waiting]))
        one = self._chance.choice(free[kind])
        text = self._new_text(self.ledger.text(one)) if kind == "edit" else ""
        return Word(kind, one.id, text, one.progress.submission_id)

    def _new_text(self, before: str) -> str:
        """Returns words that no other enquiry has, with the enquiry's own token."""
        token = token_of(before)
        if not token:
            self._numbers += 1
            token = str(self._numbers)
        more = "x" * self._chance.randrange(2000)
        return f"When do you open? {MARKER} <{token}> {more}"

    def _ended(self, command: Command) -> bool:
        """Kills a command whose time has come; says whether it is over."""
        process, word = command.process, command.word
        if process.poll() is None:
            if time.monotonic() < command.kill_at:
                return False
            process.kill()
        printed, complained = process.communicate(timeout=120)
        assert "Traceback" not in complained, complained
        if word.kind != "send":
            self._busy.discard(word.about)
        assert process.returncode <= 0 or _may_fail(word, complained), complained
        if process.returncode < 0:
            self.figures.killed[word.kind] += 1
        elif process.returncode == 0:
            took_s = time.monotonic() - command.began
            self._took_s[word.kind] = (self._took_s[word.kind] + took_s) / 2
        said = _whole_document(printed)
        if said is not None:
            self.figures.acknowledged[word.kind] += 1
        self.ledger.take(word, said)
        self.ledger.check_claims()
        return True

    @contextmanager
    def _lock_removed(self, *, always: bool) -> Iterator[None]:
        """Takes the lock's file away again and again, so that it keeps nobody out."""
        over = Event()

        def remove() -> None:
            while not over.wait(0.005):
                (self.laptop.user / "sender.lock").unlink(missing_ok=True)

        thread = Thread(target=remove, daemon=True)
        if always:
            thread.start()
        yield
        over.set()
        if always:
            thread.join()


def _may_fail(word: Word, complained: str) -> bool:
    """Says whether a command may have met another that was faster, and says so."""
    if word.kind == "send" and "sending at this moment" in complained:
        return True
    return word.kind in RACED and "no longer as it was" in complained


def _whole_document(printed: str) -> Any:  # noqa: ANN401 - any JSON
    """Returns the document that a command printed, if it came to the end of it."""
    try:
        return json.loads(printed)
    except ValueError:
        return None


def _wait_a_moment(running: list[Command]) -> None:
    """Waits for the one to be killed next: until it ends or must, or a look is due."""
    soonest = min(running, key=lambda one: one.kill_at)
    left_s = max(0.0, soonest.kill_at - time.monotonic())
    with suppress(subprocess.TimeoutExpired):
        soonest.process.wait(min(_LOOK_S, left_s))
