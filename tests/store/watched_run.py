"""A program that takes steps in a user store and writes down what SQLite asked for.

Its list has, in order, what was asked of the disk and, after each step that was
acknowledged, the rows of the store.
"""

import pickle
import random
import sys
from datetime import timedelta
from pathlib import Path

from csap_desktop.domain.enquiry import Step
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.store import user_engine
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.retention import forget_old_words
from csap_desktop.store.user_migration import migrate
from tests.store.enquiries import (
    LEASE,
    NOW,
    claiming,
    draft,
    new_id,
    outbox_in,
    path_in,
    receipt_for,
    submission_id,
)
from tests.store.old_store import make_old_store
from tests.store.rows import Rows, rows_in
from tests.store.watched_disk import Asked, watch

Told = list[Asked | Rows]

ENDS = (Step.RECEIVE, Step.LOSE_ANSWER, Step.REFUSE, Step.NEVER_LEFT)


class Run:
    """Takes steps, and tells of each."""

    def __init__(self, folder: Path, told: Told) -> None:
        self._folder = folder
        self._told = told
        self._chance = random.Random("a run")  # noqa: S311
        self._outbox: Outbox = outbox_in(folder)
        self.tell()

    def tell(self) -> None:
        self._told.append(rows_in(path_in(self._folder)))

    def take(self, step: Step, one: StoredEnquiry, given: Given) -> StoredEnquiry:
        after = self._outbox.take(step, one.id, one.version, given)
        self.tell()
        return after

    def draft(self, saves: int) -> StoredEnquiry:
        """Begins a draft and saves it: short, and over several pages."""
        one = self._outbox.new_draft(new_id(), draft(), NOW)
        self.tell()
        for _ in range(saves):
            text = "x" * self._chance.choice((10, 900, 5_000, 14_000))
            one = self._outbox.save_draft(one.id, one.version, draft(text), NOW)
            self.tell()
        return one

    def queued(self, saves: int) -> StoredEnquiry:
        given = Given(NOW, submission_id=submission_id())
        return self.take(Step.QUEUE, self.draft(saves), given)

    def settled(self, end: Step, saves: int) -> StoredEnquiry:
        one = self.take(Step.CLAIM, self.queued(saves), claiming())
        receipt = receipt_for(one) if end is Step.RECEIVE else None
        given = Given(NOW, lease=LEASE, reason="told", receipt=receipt)
        return self.take(end, one, given)

    def all_steps(self) -> None:
        """Takes every step that the user and the sender take."""
        for number, end in enumerate(ENDS):
            self.settled(end, saves=1 + number % 2)
        self.draft(saves=7)
        self.take(Step.DISCARD, self.draft(saves=2), Given(NOW))
        self.take(Step.TAKE_BACK, self.queued(saves=0), Given(NOW))
        stopped = self.settled(Step.LOSE_ANSWER, saves=0)
        stopped = self.take(Step.STOP_TO_EDIT, stopped, Given(NOW))
        self.take(Step.CONFIRM_GONE, stopped, Given(NOW, new_id=new_id()))
        self.settled(Step.RECEIVE, saves=6)
        self._forget()

    def _forget(self) -> None:
        """Each kind is forgotten in a transaction of its own."""
        store, later = self._outbox._store, NOW + timedelta(days=8)
        for kept_for in (timedelta(days=30), timedelta(days=7)):
            forget_old_words(store, later, kept_for)
            self.tell()


def run(folder: Path, *pragmas: str) -> Told:
    """Takes all steps, as the program's own pragmas or others have them."""
    if pragmas:
        user_engine._FOR_WRITING = pragmas  # type: ignore[assignment]
    told: Told = []
    watch(told.append)
    Run(folder, told).all_steps()
    return told


def migration(folder: Path) -> Told:
    """Makes an old store and brings it up to date; tells of it before and after."""
    told: Told = []
    watch(told.append)
    make_old_store(folder)
    told.append(rows_in(path_in(folder)))
    migrate(path_in(folder))
    told.append(rows_in(path_in(folder)))
    return told


def main() -> None:
    """Takes "run" or "migration", the list's name, a new folder, and other pragmas."""
    what, name, folder, *pragmas = sys.argv[1:]
    told = {"run": run, "migration": migration}[what](Path(folder), *pragmas)
    Path(name).write_bytes(pickle.dumps(told))
