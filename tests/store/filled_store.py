"""User stores with an enquiry in each state, of this version and of version 2."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from csap_desktop.domain.enquiry import EnquiryState, Step, Way
from csap_desktop.domain.enquiry_steps import Given, Mode
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.user_engine import open_new, reading, writing
from csap_desktop.store.user_migration import migrate
from tests.store.enquiries import (
    LEASE,
    NOW,
    claiming,
    draft,
    new_id,
    outbox_in,
    path_in,
    queued,
    sending,
    sent,
    unconfirmed,
)
from tests.store.old_store import make_old_store

State = EnquiryState


def _drafted(outbox: Outbox) -> StoredEnquiry:
    one = outbox.new_draft(new_id(), draft(), NOW)
    for number in range(6):
        one = outbox.save_draft(one.id, one.version, draft(f"Saved {number}."), NOW)
    return one


def _then(
    make: Callable[[Outbox], StoredEnquiry], step: Step, given: Given
) -> Callable[[Outbox], StoredEnquiry]:
    def made(outbox: Outbox) -> StoredEnquiry:
        one = make(outbox)
        return outbox.take(step, one.id, one.version, given)

    return made


def _mailed(outbox: Outbox) -> StoredEnquiry:
    return sending(outbox, Way.MAIL_SERVER)


REFUSED = Given(NOW, lease=LEASE, reason="bad-form")
MAILED = Given(NOW, lease=LEASE, reason="250")

MAKERS: dict[EnquiryState, Callable[[Outbox], StoredEnquiry]] = {
    State.DRAFT: _drafted,
    State.QUEUED: queued,
    State.SENDING: sending,
    State.UNCONFIRMED: unconfirmed,
    State.SENT: sent,
    State.REFUSED: _then(sending, Step.REFUSE, REFUSED),
    State.WITHDRAWING: _then(unconfirmed, Step.STOP, Given(NOW)),
    State.WITHDRAWING_TO_EDIT: _then(unconfirmed, Step.STOP_TO_EDIT, Given(NOW)),
    State.DISCARDED: _then(_drafted, Step.DISCARD, Given(NOW)),
    State.PASSED_TO_MAIL: _then(_mailed, Step.MAIL_TAKES_IT, MAILED),
    State.HANDED_OVER: _then(queued, Step.HAND_OVER, Given(NOW)),
}


FORGOTTEN = _then(sent, Step.FORGET_WORDS, Given(NOW))
SENDING_AGAIN = _then(unconfirmed, Step.CLAIM, claiming(lease="run-2"))


def _practice(outbox: Outbox) -> StoredEnquiry:
    return outbox.new_draft(new_id(), draft(), NOW, mode=Mode.PRACTICE, replaces="s-0")


def _put_off(outbox: Outbox) -> StoredEnquiry:
    one = unconfirmed(outbox)
    later = NOW + timedelta(hours=1)
    return outbox.put_off(one.id, one.version, later, reached=True)


OTHERS = (FORGOTTEN, SENDING_AGAIN, _practice, _put_off)


def fill(folder: Path, of_each: int = 1) -> None:
    """Puts enquiries in every state, and other odd ones, into the store of a folder."""
    outbox = outbox_in(folder)
    for _ in range(of_each):
        for make in (*MAKERS.values(), *OTHERS):
            make(outbox)


def make_store_of_version_2(folder: Path, of_each: int = 1) -> None:
    """Makes a store of version 2 with an old history.

    The scripts made its tables: it began as version 1, with enquiries of that time.
    Those of each state were written by the steps of this version; what version 2 had no
    columns for is left out.
    """
    make_old_store(folder, rows=4)
    migrate(path_in(folder), to=2)
    this_version = folder / "this-version"
    fill(this_version, of_each)
    with reading(open_new(path_in(this_version))) as source:
        enquiries = source.execute(text("SELECT * FROM enquiry ORDER BY number"))
        kept = source.execute(text("SELECT * FROM kept_version ORDER BY number"))
        rows = {
            "enquiry": [dict(row) for row in enquiries.mappings()],
            "kept_version": [dict(row) for row in kept.mappings()],
        }
    with writing(open_new(path_in(folder))) as target:
        for table, found in rows.items():
            info = target.execute(text(f"PRAGMA table_info({table})"))
            names = [row.name for row in info if row.name != "number"]
            values = ", ".join(f":{name}" for name in names)
            into = text(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})")  # noqa: S608
            for row in found:
                target.execute(into, {name: row[name] for name in names})
    shutil.rmtree(this_version)
