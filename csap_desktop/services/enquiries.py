"""The enquiries of this laptop: write, keep, queue, take back, show. Qt-free, blocking.

What a step changes is the domain's, where it is kept is the store's; here both meet the
form, the key and the clock.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from csap_desktop.domain.asking_first import Doubt
from csap_desktop.domain.enquiry import EnquiryId, EnquiryState, QueueState, Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.enquiry_steps import Given
from csap_desktop.domain.form_answers import faults_of
from csap_desktop.domain.stored_enquiry import Draft, StoredEnquiry
from csap_desktop.domain.submission import Words
from csap_desktop.errors import (
    DuplicateError,
    IncompleteError,
    KeyLostError,
    LockedError,
    NobodyReceivesError,
    SealBrokenError,
    StepRefusedError,
    UnknownEnquiryError,
)
from csap_desktop.services.enquiry_form import FormInUse
from csap_desktop.services.enquiry_keys import EnquiryKeys
from csap_desktop.services.sender import Sender
from csap_desktop.store.outbox import Outbox


class Enquiries:
    """What window and command line do with enquiries; usable from several threads."""

    def __init__(
        self,
        outbox: Outbox,
        keys: EnquiryKeys,
        form: FormInUse,
        sender: Sender,
        clock: Callable[[], datetime],
    ) -> None:
        """Takes the parts.

        Args:
            outbox: Where enquiries are kept.
            keys: What seals and opens them.
            form: The form of the edition in use.
            sender: Sends what is due.
            clock: Gives the present moment (aware).
        """
        self._outbox = outbox
        self._keys = keys
        self._form = form
        self._sender = sender
        self._clock = clock

    def overview(self) -> Overview:
        """Returns the queue and all enquiries, the latest first.

        Raises:
            DamagedError: The user store is damaged.
            MachineError: It cannot be read.
        """
        shown = [self._show(one) for one in self._outbox.enquiries()]
        return Overview(self._sender.condition(), tuple(reversed(shown)))

    def enquiry(self, enquiry_id: EnquiryId) -> Enquiry | None:
        """Returns one enquiry as it is now; None where there is none."""
        try:
            return self._show(self._outbox.enquiry(enquiry_id))
        except UnknownEnquiryError:
            return None

    def begin(
        self,
        category: str,
        locality: str,
        words: Words | None = None,
        replaces: str | None = None,
    ) -> Enquiry:
        """Makes a draft that is on disk when this returns.

        Args:
            category: Id of the category; "" while none is chosen.
            locality: Id of the locality; "" while none is chosen.
            words: What was typed already.
            replaces: Submission id of the enquiry it follows.

        Raises:
            LockedError: There is no key and no keyring to make one in, or it is locked.
            MachineError: It could not be written.
        """
        self._keys.prepare()
        draft = Draft(category, locality, self._form.now.edition, words or Words())
        new_id = EnquiryId(str(uuid4()))
        made = self._outbox.new_draft(new_id, draft, self._now(), replaces=replaces)
        return self._show(made)

    def save(self, enquiry: Enquiry) -> Enquiry:
        """Keeps category, locality and words of a draft; returns it as kept.

        Args:
            enquiry: The draft, with the version that was read.

        Raises:
            ChangedError: It was changed elsewhere since, or is no draft any more.
            LockedError: The key is locked, or its words cannot be read.
            MachineError: It could not be written.
        """
        self._refuse_locked(enquiry)
        words = enquiry.words or Words()
        draft = Draft(enquiry.category, enquiry.locality, self._form.now.edition, words)
        saved = self._outbox.save_draft(enquiry.id, enquiry.version, draft, self._now())
        return self._show(saved)

    def take(self, step: Step, enquiry: Enquiry) -> Enquiry:
        """Takes one step of the user.

        Args:
            step: QUEUE, TAKE_BACK, STOP, STOP_TO_EDIT, HAND_OVER, DISCARD, RESTORE or,
                where its words are damaged, FORGET_BY_USER.
            enquiry: As it was seen; with HAND_OVER, `handed_over_by` says how.

        Raises:
            ChangedError: It was changed elsewhere since, or the step is not possible.
            IncompleteError: QUEUE: fields are empty or not as the form asks.
            NobodyReceivesError: QUEUE: the edition names nobody who receives it.
            DuplicateError: QUEUE: the same words were queued within the last 24 hours.
            LockedError: The key is locked.
            MachineError: It could not be written.
        """
        now = self._now()
        how = enquiry.handed_over_by if step is Step.HAND_OVER else ""
        given = Given(now, reason=how)
        if step is Step.QUEUE:
            self._check(enquiry, now)
            given = replace(given, submission_id=str(uuid4()))
        if step is Step.FORGET_BY_USER:
            self._refuse_readable(enquiry.id)
        if step in {Step.STOP, Step.STOP_TO_EDIT}:
            found = self._outbox.enquiry(enquiry.id)
            _refuse_unaskable(step, found, self._sender.doubt(found))
        taken = self._outbox.take(step, enquiry.id, enquiry.version, given)
        return self._show(taken)

    def send_due(self, asked: Enquiry | None = None) -> Overview:
        """Sends whatever is due, where sending is possible; returns how it stands.

        Args:
            asked: One enquiry as it was seen, which a person asked to be sent; it need
                not be due. None for all that are.

        Raises:
            BusyError: Another process is sending.
            ChangedError: It is not as it was seen; it was not sent.
            MachineError: The user store cannot be written.
        """
        if asked is None:
            self._sender.send_due()
        else:
            self._sender.send_due(asked.id, asked.version)
        return self.overview()

    def send_now(self, enquiry_id: EnquiryId) -> Overview:
        """Sends one enquiry now, however old it is or how long it should wait.

        Raises:
            BusyError: Another process is sending.
            MachineError: The user store cannot be written.
        """
        self._sender.send_due(enquiry_id)
        return self.overview()

    def unlock(self, passphrase: str) -> None:
        """Opens the key with a passphrase; see `EnquiryKeys.unlock`."""
        self._keys.unlock(passphrase)

    def set_passphrase(self, passphrase: str) -> None:
        """Lets a passphrase open the key; see `EnquiryKeys.set_passphrase`."""
        self._keys.set_passphrase(passphrase)

    def _check(self, enquiry: Enquiry, now: datetime) -> None:
        """Sees to it that a draft can be queued.

        Raises:
            IncompleteError: Fields are empty or not as the form asks.
            NobodyReceivesError: The edition names nobody who receives it.
            DuplicateError: The same words were queued within the last 24 hours.
            LockedError: Its words cannot be read.
        """
        if enquiry.progress.state is not EnquiryState.DRAFT:
            return  # the step is refused, and says why
        self._refuse_locked(enquiry)
        category = self._form.now.category(enquiry.category)
        faults = faults_of(category, enquiry.words or Words())
        if faults:
            raise IncompleteError(tuple((one.field, one.lack.value) for one in faults))
        if not self._sender.receives(enquiry.locality):
            queue = self._sender.condition()
            nobody = queue.state is QueueState.NOT_SET_UP
            raise NobodyReceivesError(queue.reason if nobody else "")
        same = self._outbox.texts.queued_lately(enquiry.id, now)
        if same is not None:
            raise DuplicateError(same)

    def _refuse_locked(self, enquiry: Enquiry) -> None:
        """Makes sure that words nobody can read are not written over.

        Raises:
            LockedError: They cannot be read.
            KeyLostError: There is a key, and it is another.
            SealBrokenError: They are damaged.
        """
        if enquiry.damaged:
            raise SealBrokenError(enquiry.id)
        if enquiry.locked:
            self._keys.sealer()
            raise KeyLostError

    def _refuse_readable(self, enquiry_id: EnquiryId) -> None:
        """Makes sure that only words nobody can read are forgotten.

        Raises:
            StepRefusedError: They can be read, or could be with their key.
            UnknownEnquiryError: There is no such enquiry.
        """
        one = self._show(self._outbox.enquiry(enquiry_id))
        if not one.damaged:
            step, state = Step.FORGET_BY_USER.value, one.progress.state.value
            raise StepRefusedError(step, state, "its words are not damaged")

    def _show(self, one: StoredEnquiry) -> Enquiry:
        """Returns an enquiry with its words, where they can be read."""
        words, locked, damaged = None, False, False
        try:
            words = self._outbox.texts.words_of(one)
        except LockedError:
            locked = True
        except SealBrokenError:
            locked = damaged = True
        handed_over = one.progress.state is EnquiryState.HANDED_OVER
        return Enquiry(
            id=one.id,
            number=one.number,
            category=one.category,
            locality=one.locality,
            created_at=one.created_at,
            changed_at=one.changed_at,
            version=one.version,
            form_edition=one.form_edition,
            progress=one.progress,
            words=words,
            locked=locked,
            replaces=one.replaces,
            handed_over_by=one.progress.reason if handed_over else "",
            queued_at=one.queued_at,
            asks_first=self._sender.asks_first(one),
            damaged=damaged,
            doubt=self._sender.doubt(one),
        )

    def _now(self) -> datetime:
        """Returns the present moment in UTC."""
        return self._clock().astimezone(UTC)


def _refuse_unaskable(step: Step, one: StoredEnquiry, doubt: Doubt | None) -> None:
    """Makes sure that whoever may have an enquiry can be told to turn it away.

    Raises:
        StepRefusedError: It may be with another receiver than the present one.
    """
    if doubt is Doubt.OTHER_RECEIVER:
        state = one.progress.state.value
        raise StepRefusedError(step.value, state, "another receiver may have it")
