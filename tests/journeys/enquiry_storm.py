"""Commands about enquiries, many at once, killed at any moment behind a bad network.

What a command acknowledged is remembered; afterwards everything of it must be there,
at the receiver once, and nothing may be called sent before the receiver has it.
"""

import json
import random
import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any

from csap_desktop.config.keys import KeyRing
from csap_desktop.domain.enquiry import EnquiryState
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.sealing import Sealer
from csap_desktop.store.user_engine import open_for_reading
from csap_desktop.store.user_store import UserStore
from tests.cli.enquiry_program import MARKER, PASSPHRASE, WHOLE, Laptop
from tests.wire.receiver import Archive

S = EnquiryState
SETTLED = {S.SENT, S.DISCARDED}
TOKEN = re.compile(r"<(\d+)>")


@dataclass
class Command:
    """One command that runs.

    Attributes:
        kind: "new", "edit", "queue" or "send".
        process: The process.
        about: Id of the enquiry; "" for "new" and "send".
        text: What it was given to keep.
        kill_at: When it is killed, on the clock of `time.monotonic`.
    """

    kind: str
    process: subprocess.Popen[str]
    about: str
    text: str
    kill_at: float


@dataclass
class Figures:
    """What happened, and how often."""

    commands: Counter[str] = field(default_factory=Counter)
    killed: Counter[str] = field(default_factory=Counter)
    acknowledged: Counter[str] = field(default_factory=Counter)

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
    """Runs commands on one laptop and remembers what they acknowledged.

    Args:
        laptop: Where.
        received: The receiver's database.
        seed: Of the chance.
    """

    def __init__(self, laptop: Laptop, received: Path, seed: str) -> None:
        self.laptop = laptop
        self.figures = Figures()
        self._archive = Archive(received)
        self._chance = random.Random(seed)  # noqa: S311
        self._told: dict[str, str] = {}
        self._perhaps: dict[str, set[str]] = {}
        self._queued: set[str] = set()
        self._busy: set[str] = set()
        self._numbers = 0
        self._took_s = {"new": 2.0, "edit": 2.0, "queue": 2.0, "send": 2.5}
        laptop.new("The key is made, and the edition is installed.")
        key = KeyRing(laptop.user).unlock(PASSPHRASE)
        store = UserStore(open_for_reading(laptop.user / "user.sqlite"), writable=False)
        self._outbox = Outbox(store, lambda: Sealer(key.secret))

    def rage(self, kills: int, at_once: int = 3) -> None:
        """Runs commands until so many were killed."""
        running: list[Command] = []
        while sum(self.figures.killed.values()) < kills or running:
            wanted = sum(self.figures.killed.values()) < kills
            if wanted and len(running) < at_once:
                running.append(self._start())
            time.sleep(0.005)
            running = [one for one in running if not self._ended(one)]

    def send_at_once(self, senders: int, *, without_lock: bool) -> None:
        """Lets several senders run at the same moment, to their end."""
        with self._lock_removed(always=without_lock):
            started = [self.laptop.start("send") for _ in range(senders)]
            for one in started:
                printed, complained = one.communicate(timeout=120)
                assert "Traceback" not in complained, complained
                if one.returncode == 0:
                    self._check_sent(json.loads(printed)["enquiries"])

    def calm_down(self) -> None:
        """Queues what was acknowledged as a draft, and sends all, without any fault."""
        for one in self._outbox.enquiries():
            if one.progress.state is S.DRAFT and one.id in self._told:
                self.laptop.ask("queue", one.id, "--not-a-concern")
                self._queued.add(one.id)
        self.laptop.ask("send")
        for one in self._outbox.enquiries():
            if one.progress.state not in SETTLED | {S.DRAFT}:
                self.laptop.ask("send", one.id)

    def check(self) -> None:
        """Nothing acknowledged is lost; nothing came twice; nothing is still open."""
        stored = {str(one.id): one for one in self._outbox.enquiries()}
        texts = {about: self._text(one) for about, one in stored.items()}
        lost = {
            about: (told, texts.get(about, ""))
            for about, told in self._told.items()
            if texts.get(about, "") not in {told, *self._perhaps.get(about, ())}
        }
        effects = Counter(self._archive.effects())
        missing = {
            about
            for about in self._queued
            if effects[stored[about].progress.submission_id or ""] != 1
        }
        bodies = [json.loads(body) for body in self._archive.bodies()]
        arrived = Counter(token_of(body["text"]) for body in bodies)
        twice = {token: n for token, n in arrived.items() if n > 1}
        states = Counter(stored[about].progress.state for about in self._queued)

        assert (lost, missing, twice) == ({}, set(), {})
        assert states == {S.SENT: len(self._queued)}
        assert max(effects.values(), default=1) == 1
        self.check_claims()
        found = {body["submission_id"]: body["text"] for body in bodies}
        for one in stored.values():
            if one.progress.state is S.SENT:
                assert found[one.progress.submission_id] == texts[one.id]

    def check_claims(self) -> None:
        """Whatever is called sent has a receipt, and the receiver has it."""
        sent = [
            one.progress
            for one in self._outbox.enquiries()
            if one.progress.state is S.SENT
        ]
        arrived = set(self._archive.effects())
        for progress in sent:
            assert progress.receipt is not None
            assert progress.receipt.sha256 == progress.sha256
            assert progress.submission_id in arrived

    @property
    def sent(self) -> int:
        return len(self._archive.effects())

    @property
    def repeated(self) -> int:
        """How many submissions came over the wire more than once."""
        return sum(n > 1 for n in Counter(self._archive.arrivals()).values())

    def _start(self) -> Command:
        """Starts a command by chance, and decides when it is killed."""
        kind, about = self._choose()
        text, typed = "", [kind]
        if kind in {"new", "edit"}:
            text = self._new_text(about)
            typed += [about] * (kind == "edit")
            typed += [*WHOLE, "--text-file", "-"]
        elif kind == "queue":
            typed += [about, "--not-a-concern"]
        elif about:
            typed += [about]
        if kind != "send":
            self._busy.add(about)
        took = self._took_s[kind]
        process = self.laptop.start(*typed, fed=text)
        self.figures.commands[kind] += 1
        delay_s = self._chance.uniform(0.3, 1.15) * took
        return Command(kind, process, about, text, time.monotonic() + delay_s)

    def _choose(self) -> tuple[str, str]:
        """Chooses what to do, and with which enquiry."""
        stored = [one for one in self._outbox.enquiries() if one.id not in self._busy]
        drafts = [
            one.id
            for one in stored
            if one.progress.state is S.DRAFT and one.id in self._told
        ]
        waiting = [
            one.id
            for one in stored
            if one.progress.state in {S.QUEUED, S.UNCONFIRMED, S.SENDING}
        ]
        kind = self._chance.choices(
            ("new", "edit", "queue", "send"), weights=(2, 1, 3, 5)
        )[0]
        if kind in {"edit", "queue"} and drafts:
            return kind, self._chance.choice(drafts)
        if kind == "send" and waiting:
            one = self._chance.choice(waiting)
            return kind, self._chance.choice([one, ""])
        return "new", ""

    def _new_text(self, about: str) -> str:
        """Returns words that no other enquiry has, with the enquiry's own token."""
        token = token_of(self._told.get(about, ""))
        if not token:
            self._numbers += 1
            token = str(self._numbers)
        more = "x" * self._chance.randrange(2000)
        return f"When do you open? {MARKER} <{token}> {more}"

    def _ended(self, command: Command) -> bool:
        """Kills a command whose time has come; says whether it is over."""
        process = command.process
        if process.poll() is None:
            if time.monotonic() < command.kill_at:
                return False
            process.kill()
        printed, complained = process.communicate(timeout=120)
        assert "Traceback" not in complained, complained
        self._busy.discard(command.about)
        fails = {0, 1} if command.kind == "send" else {0}
        assert process.returncode in fails or process.returncode < 0, complained
        assert process.returncode != 1 or "at this moment" in complained, complained
        if process.returncode < 0:
            self.figures.killed[command.kind] += 1
        self._take_word(command, _whole_document(printed))
        self.check_claims()
        return True

    def _take_word(self, command: Command, said: Any) -> None:  # noqa: ANN401 - JSON
        """Remembers what a command acknowledged, or may have done without a word."""
        if said is None:
            if command.about and command.text:
                self._perhaps.setdefault(command.about, set()).add(command.text)
            return
        self.figures.acknowledged[command.kind] += 1
        if command.kind in {"new", "edit"}:
            assert (said["state"], said["text"]) == ("draft", command.text)
            self._told[said["id"]] = command.text
            self._perhaps.pop(said["id"], None)
        elif command.kind == "queue":
            assert said["state"] == "queued"
            self._queued.add(said["id"])
        else:
            self._check_sent(said.get("enquiries", [said]))

    def _check_sent(self, enquiries: list[Any]) -> None:
        """What is printed as sent must have arrived by now."""
        arrived = set(self._archive.effects())
        for one in enquiries:
            if one["state"] == "sent":
                assert one["receipt"]["submission_id"] in arrived
            else:
                assert one["receipt"] is None

    def _text(self, one: StoredEnquiry) -> str:
        words = self._outbox.texts.words_of(one)
        return "" if words is None else words.text

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


def token_of(text: str) -> str:
    """The number that an enquiry keeps through all its texts; "" where it has none."""
    found = TOKEN.search(text)
    return found[1] if found else ""


def _whole_document(printed: str) -> Any:  # noqa: ANN401 - any JSON
    """Returns the document that a command printed, if it came to the end of it."""
    try:
        return json.loads(printed)
    except ValueError:
        return None
