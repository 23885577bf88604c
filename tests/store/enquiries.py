"""A user store with enquiries in it, for tests; and programs that write to one."""

import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csap_desktop.domain.enquiry import EnquiryId, Step, Way
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.stored_enquiry import Draft, StoredEnquiry
from csap_desktop.domain.submission import Receipt, Words
from csap_desktop.store.backups import Backups
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.sealing import Sealer
from csap_desktop.store.user_store import FILE_NAME, UserStore, open_user_store

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
KEY = bytes(range(32))
MARKER = "Zwetschgenknödel"
LEASE = "run-1"

_numbers = itertools.count(1)


def new_id() -> EnquiryId:
    return EnquiryId(f"e-{next(_numbers)}")


def submission_id() -> str:
    return f"s-{next(_numbers)}"


def words(text: str = f"About {MARKER}.") -> Words:
    return Words(f"Subject {MARKER}", text, (("name", f"Ann {MARKER}"),))


def draft(text: str = f"About {MARKER}.") -> Draft:
    return Draft("media", "blackpool", 1, words(text))


def path_in(folder: Path) -> Path:
    return folder / FILE_NAME


def backups_in(folder: Path) -> Backups:
    return Backups(folder / "backups", path_in(folder))


def opened(folder: Path, now: datetime = NOW) -> UserStore:
    return open_user_store(path_in(folder), backups_in(folder), now)


def outbox_in(folder: Path, key: bytes = KEY) -> Outbox:
    return Outbox(opened(folder), lambda: Sealer(key))


def claiming(now: datetime = NOW, lease: str = LEASE, way: Way = Way.SERVICE) -> Given:
    return Given(now, lease=lease, until=now + timedelta(minutes=5), way=way)


def receipt_for(one: StoredEnquiry, now: datetime = NOW) -> Receipt:
    progress = one.progress
    assert progress.submission_id
    assert progress.sha256
    return Receipt(progress.submission_id, progress.sha256, "CSAP-1", now)


def queued(outbox: Outbox, text: str = f"About {MARKER}.") -> StoredEnquiry:
    one = outbox.new_draft(new_id(), draft(text), NOW)
    given = Given(NOW, submission_id=submission_id())
    return outbox.take(Step.QUEUE, one.id, one.version, given)


def sending(outbox: Outbox, way: Way = Way.SERVICE) -> StoredEnquiry:
    one = queued(outbox)
    return outbox.take(Step.CLAIM, one.id, one.version, claiming(way=way))


def unconfirmed(outbox: Outbox, way: Way = Way.SERVICE) -> StoredEnquiry:
    one = sending(outbox, way)
    given = Given(NOW, lease=LEASE, reason="timeout")
    return outbox.take(Step.LOSE_ANSWER, one.id, one.version, given)


def sent(outbox: Outbox) -> StoredEnquiry:
    one = sending(outbox)
    given = Given(NOW, lease=LEASE, receipt=receipt_for(one))
    return outbox.take(Step.RECEIVE, one.id, one.version, given)
