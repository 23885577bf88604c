"""Enquiries of nobody, kept in memory: for pictures, and for tests of the window.

They go the ways of `domain.enquiry` and no others. Names are invented; numbers are of
the range that Ofcom keeps for drama (01632 960000 to 960999).
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from csap_desktop.domain.enquiry import (
    TRANSITIONS,
    EnquiryId,
    EnquiryState,
    Outcome,
    Progress,
    QueueState,
    Step,
    Way,
    may,
)
from csap_desktop.domain.enquiry_item import Enquiry, Overview, QueueCondition
from csap_desktop.domain.submission import (
    Receipt,
    Submission,
    Words,
    freeze,
    sha256_of,
)
from csap_desktop.errors import (
    ChangedError,
    DuplicateError,
    LockedError,
    WrongPassphraseError,
)

PASSPHRASE = "correct horse"  # noqa: S105 - opens nothing
REASON = (
    "The joint partnership ended on 31 August 2023, and this edition names nobody who "
    "receives enquiries: none can be sent."
)
NOT_SET_UP = QueueCondition(QueueState.NOT_SET_UP, reason=REASON)
RUNNING = QueueCondition(
    QueueState.RUNNING, way=Way.SERVICE, recipient="Example Safeguarding Partnership"
)
OFFLINE = replace(RUNNING, state=QueueState.OFFLINE)
_UNSENT = frozenset({EnquiryState.DRAFT, EnquiryState.DISCARDED})


@dataclass(frozen=True, slots=True)
class NoticedSign:
    """Something that was noticed."""

    kind: str
    field: str
    start: int = 0
    end: int = 0


def find_signs(words: Words) -> tuple[NoticedSign, ...]:
    """Notices one sentence, so that pictures and tests have one to show."""
    if "frightened to go home" in words.text:
        return (NoticedSign("concern", "text"),)
    return ()


@dataclass
class FictionalEnquiries:
    """Keeps enquiries in memory and every promise of `OpenEnquiries`.

    Attributes:
        clock: Gives the present moment (aware).
        queue: The condition of the queue.
        kept: The enquiries by id.
        fails: Raised by whatever writes, until it is taken away.
        unreadable: Raised by whatever reads.
        locked: Why the words are locked; "" where they are not.
        saves: How often words were kept.
    """

    clock: Callable[[], datetime]
    queue: QueueCondition = RUNNING
    kept: dict[EnquiryId, Enquiry] = field(default_factory=dict)
    fails: Exception | None = None
    unreadable: Exception | None = None
    locked: str = ""
    saves: int = 0

    def overview(self) -> Overview:
        """Returns everything, the latest first."""
        if self.unreadable:
            raise self.unreadable
        every = sorted(self.kept.values(), key=lambda one: -one.number)
        if not self.locked:
            return Overview(self.queue, tuple(every))
        hidden = tuple(replace(one, words=None, locked=True) for one in every)
        queue = QueueCondition(QueueState.LOCKED, reason=self.locked)
        return Overview(queue, hidden)

    def enquiry(self, enquiry_id: EnquiryId) -> Enquiry | None:
        """Returns one enquiry."""
        return self.kept.get(enquiry_id)

    def begin(
        self,
        category: str,
        locality: str,
        words: Words | None = None,
        replaces: str | None = None,
    ) -> Enquiry:
        """Makes a draft."""
        self._check()
        number = len(self.kept) + 1
        now = self.clock().astimezone(UTC)
        return self._put(
            Enquiry(
                id=EnquiryId(f"00000000-0000-4000-8000-{number:012}"),
                number=number,
                category=category,
                locality=locality,
                created_at=now,
                changed_at=now,
                version=1,
                form_edition=1,
                progress=Progress(),
                words=words or Words(),
                replaces=replaces,
            )
        )

    def save(self, enquiry: Enquiry) -> Enquiry:
        """Keeps the words of a draft."""
        self._check()
        self._compare(enquiry, Step.WRITE)
        self.saves += 1
        return self._changed(enquiry)

    def take(self, step: Step, enquiry: Enquiry) -> Enquiry:
        """Takes one step of the user.

        Raises:
            ChangedError: It is not one of the user's steps.
        """
        self._check()
        self._compare(enquiry, step)
        after = TRANSITIONS[step][1]
        if step is Step.FORGET_BY_USER:
            gone = replace(enquiry, words=None, locked=False, damaged=False)
            return self._put(replace(gone, version=enquiry.version + 1))
        if isinstance(after, Outcome):
            raise ChangedError(step.value)
        progress = replace(enquiry.progress, state=after)
        at = enquiry.queued_at
        if step is Step.QUEUE:
            progress, at = self._sealed(enquiry), self.clock().astimezone(UTC)
        elif after is EnquiryState.DRAFT:
            progress, at = Progress(), None
        return self._changed(replace(enquiry, progress=progress, queued_at=at))

    def send_due(self, asked: Enquiry | None = None) -> Overview:
        """Sends what is queued or asked for, where sending is possible.

        Raises:
            ChangedError: It is not as it was seen.
        """
        if asked and self.kept[asked.id].version != asked.version:
            raise ChangedError(asked.id)
        for enquiry in (asked,) if asked else tuple(self.kept.values()):
            queued = enquiry.progress.state is EnquiryState.QUEUED
            if asked or (queued and not enquiry.asks_first):
                self._send(enquiry)
        return self.overview()

    def unlock(self, passphrase: str) -> None:
        """Opens the key.

        Raises:
            WrongPassphraseError: It is another.
        """
        if passphrase != PASSPHRASE:
            raise WrongPassphraseError("passphrase")
        self.locked = ""

    def set_passphrase(self, passphrase: str) -> None:
        """Makes a key."""
        if self.fails:
            raise self.fails
        del passphrase
        self.locked = ""

    def add(
        self,
        words: Words,
        category: str,
        progress: Progress | None = None,
        age: timedelta = timedelta(minutes=2),
    ) -> Enquiry:
        """Adds an enquiry that is as far as it is said to be."""
        new = self.begin(category, "lancashire")
        at = self.clock().astimezone(UTC) - age
        return self._put(
            replace(
                new,
                words=words,
                progress=progress or Progress(),
                created_at=at - timedelta(minutes=6),
                changed_at=at,
                queued_at=at if progress and progress.submission_id else None,
            )
        )

    def _sealed(self, enquiry: Enquiry) -> Progress:
        """Freezes the words under a number of their own.

        Raises:
            DuplicateError: Another enquiry has the same words.
        """
        for other in self.kept.values():
            known = other.words == enquiry.words and other.progress.state not in _UNSENT
            if known and other.id != enquiry.id:
                raise DuplicateError(other.id)
        number = f"10000000-0000-4000-8000-{enquiry.number:012}"
        words = enquiry.words or Words()
        frozen_words = freeze(Submission(number, enquiry.category, "", 1, words))
        return Progress(
            EnquiryState.QUEUED, submission_id=number, sha256=sha256_of(frozen_words)
        )

    def _send(self, enquiry: Enquiry) -> None:
        """Sends one enquiry, where sending is possible."""
        if self.queue.state is not QueueState.RUNNING:
            return
        progress = _received(enquiry, self.clock().astimezone(UTC))
        if self.queue.way is Way.MAIL_SERVER:
            passed = EnquiryState.PASSED_TO_MAIL
            progress = replace(progress, state=passed, receipt=None)
        self._changed(replace(enquiry, progress=progress, asks_first=False))

    def _compare(self, enquiry: Enquiry, step: Step) -> None:
        """Refuses what was seen before it changed.

        Raises:
            ChangedError: It changed, or the step cannot be taken.
        """
        now = self.kept[enquiry.id]
        if now.version != enquiry.version or not may(now.progress, step):
            raise ChangedError(enquiry.id)

    def _changed(self, enquiry: Enquiry) -> Enquiry:
        """Keeps an enquiry as a new version."""
        now = self.clock().astimezone(UTC)
        return self._put(replace(enquiry, version=enquiry.version + 1, changed_at=now))

    def _put(self, enquiry: Enquiry) -> Enquiry:
        """Keeps an enquiry."""
        self.kept[enquiry.id] = enquiry
        return enquiry

    def _check(self) -> None:
        """Refuses what needs the key or the disk.

        Raises:
            LockedError: The key is locked.
        """
        if self.fails:
            raise self.fails
        if self.locked:
            raise LockedError(self.locked)


def _received(enquiry: Enquiry, now: datetime) -> Progress:
    """Gives the receipt."""
    progress = enquiry.progress
    receipt = Receipt(
        progress.submission_id or "",
        progress.sha256 or "",
        f"EX-2026-{enquiry.number:04}",
        now,
    )
    return replace(
        progress,
        state=EnquiryState.SENT,
        dispatched_at=now,
        attempts=1,
        receipt=receipt,
    )
