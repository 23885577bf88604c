"""Seals and opens the texts of enquiries: words, their last versions, frozen bytes."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select

from csap_desktop.domain.enquiry import EnquiryId, EnquiryState
from csap_desktop.domain.stored_enquiry import KeptVersion, StoredEnquiry
from csap_desktop.domain.submission import Words, sha256_of
from csap_desktop.errors import SealBrokenError, UnknownEnquiryError
from csap_desktop.store.enquiry_rows import (
    bytes_of_words,
    text_of_time,
    time_of_text,
    words_of_bytes,
)
from csap_desktop.store.enquiry_writing import read_enquiry
from csap_desktop.store.sealing import Place, Sealer
from csap_desktop.store.user_schema import enquiry, kept_version
from csap_desktop.store.user_store import UserStore

SAME_WORDS_WITHIN = timedelta(hours=24)
"""For how long the same words count as queued already."""


class EnquiryTexts:
    """Opens what is sealed in one user store."""

    def __init__(self, store: UserStore, sealer: Callable[[], Sealer]) -> None:
        """Takes the store and the way to the key.

        Args:
            store: Where the enquiries are kept.
            sealer: Gives what opens texts, or raises `LockedError`.
        """
        self._store = store
        self._sealer = sealer

    def words_of(self, one: StoredEnquiry) -> Words | None:
        """Opens the words of an enquiry; None once they were forgotten.

        Args:
            one: The enquiry.

        Raises:
            LockedError: There is no key at hand, or another one sealed them.
            SealBrokenError: They are damaged.
        """
        if one.words is None:
            return None
        place = Place(enquiry.name, one.id, one.words_version)
        return words_of_bytes(self._sealer().open(one.words, place))

    def versions(self, enquiry_id: EnquiryId) -> tuple[KeptVersion, ...]:
        """Opens the versions of a draft that are kept, the latest first.

        Args:
            enquiry_id: Whose.

        Raises:
            LockedError: There is no key at hand, or another one sealed them.
            SealBrokenError: One is damaged.
            MachineError: They cannot be read.
        """
        with self._store.reading() as connection:
            rows = connection.execute(
                select(kept_version)
                .where(kept_version.c.enquiry_id == enquiry_id)
                .order_by(kept_version.c.version.desc())
            ).all()
        return tuple(self._open_kept(row) for row in rows)

    def frozen_bytes(self, enquiry_id: EnquiryId) -> bytes:
        """Opens the bytes that are sent, exactly as they were frozen.

        Args:
            enquiry_id: Whose.

        Raises:
            UnknownEnquiryError: There is none, or it has no frozen text.
            LockedError: There is no key at hand, or another one sealed them.
            SealBrokenError: They are damaged, or not what was queued.
        """
        with self._store.reading() as connection:
            found = connection.execute(
                select(
                    enquiry.c.submission_id,
                    enquiry.c.sha256,
                    enquiry.c.frozen,
                    enquiry.c.words_version,
                )
                .where(enquiry.c.id == enquiry_id)
                .where(enquiry.c.frozen.is_not(None))
            ).one_or_none()
        if found is None:
            raise UnknownEnquiryError(enquiry_id)
        place = frozen_place(found.submission_id, found.words_version)
        opened = self._sealer().open(found.frozen, place)
        if sha256_of(opened) != found.sha256:
            raise SealBrokenError(f"frozen {enquiry_id}")
        return opened

    def queued_lately(self, enquiry_id: EnquiryId, now: datetime) -> EnquiryId | None:
        """Finds another enquiry with the same words that was queued within 24 hours.

        Args:
            enquiry_id: The draft to compare.
            now: The time (aware, UTC).

        Raises:
            UnknownEnquiryError: There is none with this id.
            LockedError: There is no key at hand.
            MachineError: The user store cannot be read.
        """
        begin = text_of_time(now - SAME_WORDS_WITHIN)
        end = text_of_time(now + SAME_WORDS_WITHIN)
        with self._store.reading() as connection:
            one = read_enquiry(connection, enquiry_id)
            words = self.words_of(one)
            if words is None:
                return None
            found = connection.scalar(
                select(enquiry.c.id)
                .where(enquiry.c.fingerprint == mark_of(self._sealer(), one, words))
                .where(enquiry.c.queued_at.between(begin, end))
                .where(enquiry.c.id != enquiry_id)
                .where(enquiry.c.state != EnquiryState.DISCARDED.value)
                .order_by(enquiry.c.number.desc())
                .limit(1)
            )
        return None if found is None else EnquiryId(found)

    def _open_kept(self, row: Row[Any]) -> KeptVersion:
        """Opens one version."""
        place = Place(kept_version.name, row.enquiry_id, row.version)
        words = words_of_bytes(self._sealer().open(row.words, place))
        return KeptVersion(row.version, time_of_text(row.saved_at), words)


def frozen_place(submission_id: str, words_version: int) -> Place:
    """Returns where frozen bytes belong: to one id under which they are sent.

    Args:
        submission_id: The id.
        words_version: The version of the words that were frozen.
    """
    return Place("frozen", submission_id, words_version)


def mark_of(sealer: Sealer, one: StoredEnquiry, words: Words) -> bytes:
    """Returns what tells whether two enquiries say the same; needs the key.

    Args:
        sealer: The key.
        one: The enquiry.
        words: What was typed.
    """
    about = f"{one.category}\0{one.locality}\0".encode()
    return sealer.fingerprint(about + bytes_of_words(words))
