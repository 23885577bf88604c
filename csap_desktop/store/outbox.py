"""The enquiries of one laptop: drafts, queue and receipts.

Every change is one transaction that is on the disk when the method returns, and a
compare-and-set: it is made to the version that was read, or not at all. What a step
changes is decided by `domain/enquiry_steps.py`; texts are sealed before they are
written.
"""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select

from csap_desktop.domain.asking_first import was_left_without_answer
from csap_desktop.domain.enquiry import EnquiryId, Step, Way
from csap_desktop.domain.enquiry_steps import (
    WAITING,
    Given,
    Mode,
    put_off,
    take_step,
)
from csap_desktop.domain.retry import is_due
from csap_desktop.domain.stored_enquiry import Draft, StoredEnquiry
from csap_desktop.errors import StepRefusedError
from csap_desktop.store.enquiry_rows import COLUMNS, columns_of, stored_enquiry
from csap_desktop.store.enquiry_steps_taken import apply_step, needs_key, recover
from csap_desktop.store.enquiry_texts import EnquiryTexts
from csap_desktop.store.enquiry_writing import (
    NewEnquiry,
    compare_and_set,
    draft_columns,
    insert_draft,
    keep_version,
    read_enquiry,
    refuse_other_version,
)
from csap_desktop.store.sealing import Sealer
from csap_desktop.store.user_schema import enquiry
from csap_desktop.store.user_store import UserStore


class Outbox:
    """The enquiries of one user store; usable from several threads and processes.

    Attributes:
        texts: Opens their words and frozen bytes.
    """

    def __init__(self, store: UserStore, sealer: Callable[[], Sealer]) -> None:
        """Takes the store and the way to the key.

        Args:
            store: Where they are kept.
            sealer: Gives what seals and opens texts, or raises `LockedError`; asked
                for only where a text is written or read.
        """
        self._store = store
        self._sealer = sealer
        self.texts = EnquiryTexts(store, sealer)

    def new_draft(
        self,
        enquiry_id: EnquiryId,
        draft: Draft,
        now: datetime,
        *,
        mode: Mode = Mode.LIVE,
        replaces: str | None = None,
    ) -> StoredEnquiry:
        """Keeps a new draft.

        Args:
            enquiry_id: A new UUID.
            draft: What is in it.
            now: The time (aware, UTC).
            mode: Whether it may leave at all.
            replaces: Submission id of the enquiry it follows.

        Raises:
            LockedError: There is no key at hand.
            MachineError: It could not be written.
        """
        sealer = self._sealer()
        with self._store.writing() as connection:
            new = NewEnquiry(enquiry_id, mode, replaces)
            insert_draft(connection, sealer, new, draft, now)
            return read_enquiry(connection, enquiry_id)

    def save_draft(
        self, enquiry_id: EnquiryId, version: int, draft: Draft, now: datetime
    ) -> StoredEnquiry:
        """Keeps what was typed into a draft, and its last five versions.

        Args:
            enquiry_id: Whose it is.
            version: The version that was read.
            draft: What is in it now.
            now: The time (aware, UTC).

        Raises:
            ChangedError: It was changed since, or is no draft any more.
            LockedError: There is no key at hand.
            MachineError: It could not be written.
        """
        sealer = self._sealer()
        with self._store.writing() as connection:
            before = read_enquiry(connection, enquiry_id)
            take_step(before.progress, Step.WRITE, Given(now))
            changed = draft_columns(sealer, enquiry_id, version + 1, draft)
            compare_and_set(connection, before, version, now, changed)
            after = read_enquiry(connection, enquiry_id)
            keep_version(connection, sealer, after, draft)
            return after

    def enquiries(self) -> tuple[StoredEnquiry, ...]:
        """Returns all enquiries in the order in which they were begun.

        Raises:
            DamagedError: The user store is damaged.
            MachineError: It cannot be read.
        """
        with self._store.reading() as connection:
            rows = connection.execute(select(*COLUMNS).order_by(enquiry.c.number))
            return tuple(stored_enquiry(row) for row in rows)

    def enquiry(self, enquiry_id: EnquiryId) -> StoredEnquiry:
        """Returns one enquiry as it is now.

        Args:
            enquiry_id: Whose.

        Raises:
            UnknownEnquiryError: There is none with this id.
            DamagedError: The user store is damaged.
            MachineError: It cannot be read.
        """
        with self._store.reading() as connection:
            return read_enquiry(connection, enquiry_id)

    def take(
        self, step: Step, enquiry_id: EnquiryId, version: int, given: Given
    ) -> StoredEnquiry:
        """Takes one step in one transaction; a claim is on the disk when this returns.

        A withdrawal to edit that is confirmed also makes the new draft `given.new_id`.

        Args:
            step: Any but `WRITE`, which is `save_draft`.
            enquiry_id: Whose.
            version: The version that was read.
            given: What the step needs; hash and mode are filled in here.

        Returns:
            The enquiry after the step.

        Raises:
            StepRefusedError: It may not happen, or something it needs is missing.
            ChangedError: The enquiry was changed since it was read.
            UnknownEnquiryError: There is none with this id.
            LockedError: The step needs the words, and there is no key at hand.
            MachineError: It could not be written; nothing was changed.
        """
        if step is Step.WRITE:
            raise StepRefusedError(step.value, "any", "words come by save_draft")
        with self._store.writing() as connection:
            before = read_enquiry(connection, enquiry_id)
            refuse_other_version(before, version)
            sealer = self._sealer() if needs_key(before, step) else None
            apply_step(connection, sealer, before, step, given)
            return read_enquiry(connection, enquiry_id)

    def put_off(
        self,
        enquiry_id: EnquiryId,
        version: int,
        next_try_at: datetime | None,
        *,
        reached: bool,
    ) -> StoredEnquiry:
        """Keeps when to ask or withdraw again after a question without an answer.

        Args:
            enquiry_id: Whose.
            version: The version that was read.
            next_try_at: Not to be tried before (aware, UTC).
            reached: Whether the question reached the wire.

        Raises:
            ChangedError: The enquiry was changed since, or there is nothing to try.
            UnknownEnquiryError: There is none with this id.
            MachineError: It could not be written.
        """
        with self._store.writing() as connection:
            before = read_enquiry(connection, enquiry_id)
            after = put_off(before.progress, next_try_at, reached=reached)
            compare_and_set(
                connection, before, version, before.changed_at, columns_of(after)
            )
            return read_enquiry(connection, enquiry_id)

    def due(self, now: datetime, way: Way) -> tuple[StoredEnquiry, ...]:
        """Returns what the sender has to do now, the oldest first.

        A mail server's silence is never followed by a second attempt without asking.

        Args:
            now: The time (aware, UTC).
            way: How enquiries leave now.

        Raises:
            DamagedError: The user store is damaged.
            MachineError: It cannot be read.
        """
        return tuple(
            one
            for one in self.enquiries()
            if one.mode is Mode.LIVE
            and one.progress.state in WAITING
            and is_due(one.progress.next_try_at, now)
            and not was_left_without_answer(one.progress, way)
        )

    def recover(
        self, live_leases: frozenset[str], now: datetime
    ) -> tuple[EnquiryId, ...]:
        """Takes over what a dead run was sending, and pulls in times of a moved clock.

        Safe to repeat; to be called at start and whenever the sender lock was taken.

        Args:
            live_leases: Runs that may still be sending.
            now: The time (aware, UTC).

        Returns:
            What was being sent, and is not known now.

        Raises:
            MachineError: It could not be written.
        """
        with self._store.writing() as connection:
            return recover(connection, live_leases, now)
