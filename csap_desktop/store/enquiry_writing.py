"""Writes rows of enquiries, inside a transaction that somebody else ends."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from csap_desktop.domain.enquiry import EnquiryId, Progress
from csap_desktop.domain.enquiry_steps import Mode
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.stored_enquiry import KEPT_VERSIONS, Draft, StoredEnquiry
from csap_desktop.errors import ChangedError, UnknownEnquiryError
from csap_desktop.store.enquiry_rows import (
    COLUMNS,
    bytes_of_words,
    columns_of,
    stored_enquiry,
    text_of_time,
)
from csap_desktop.store.sealing import Place, Sealer
from csap_desktop.store.user_schema import enquiry, kept_version


@frozen
class NewEnquiry:
    """What a new draft has besides its words.

    Attributes:
        id: A new UUID.
        mode: Whether it may leave at all.
        replaces: Submission id of the enquiry it follows.
    """

    id: EnquiryId
    mode: Mode
    replaces: str | None


def read_enquiry(connection: Connection, enquiry_id: EnquiryId) -> StoredEnquiry:
    """Reads one enquiry.

    Args:
        connection: To the user store.
        enquiry_id: Whose.

    Raises:
        UnknownEnquiryError: There is none with this id.
        DamagedError: Its row makes no sense.
    """
    row = connection.execute(
        select(*COLUMNS).where(enquiry.c.id == enquiry_id)
    ).one_or_none()
    if row is None:
        raise UnknownEnquiryError(enquiry_id)
    return stored_enquiry(row)


def insert_draft(
    connection: Connection,
    sealer: Sealer,
    new: NewEnquiry,
    draft: Draft,
    now: datetime,
) -> None:
    """Writes a new draft; its number is the next one.

    Args:
        connection: To the user store, in a write.
        sealer: The key.
        new: Its id and what it follows.
        draft: What is in it.
        now: The time (aware, UTC).
    """
    values = {
        "id": new.id,
        "mode": new.mode.value,
        "replaces": new.replaces,
        "created_at": text_of_time(now),
        "changed_at": text_of_time(now),
        "version": 1,
        **columns_of(Progress()),
        **draft_columns(sealer, new.id, 1, draft),
    }
    connection.execute(insert(enquiry).values(values))
    keep_version(connection, sealer, read_enquiry(connection, new.id), draft)


def draft_columns(
    sealer: Sealer, enquiry_id: EnquiryId, version: int, draft: Draft
) -> dict[str, object]:
    """Returns a draft as it stands in the columns of a row, its words sealed.

    Args:
        sealer: The key.
        enquiry_id: Whose it is.
        version: The version that the row will have.
        draft: What is in it.
    """
    place = Place(enquiry.name, enquiry_id, version)
    return {
        "category": draft.category,
        "locality": draft.locality,
        "form_edition": draft.form_edition,
        "words": sealer.seal(bytes_of_words(draft.words), place),
        "words_version": version,
    }


def keep_version(
    connection: Connection, sealer: Sealer, one: StoredEnquiry, draft: Draft
) -> None:
    """Keeps the present version of a draft, and removes all but the last five.

    Args:
        connection: To the user store, in a write.
        sealer: The key.
        one: The enquiry as it was just written.
        draft: What is in it.
    """
    place = Place(kept_version.name, one.id, one.version)
    connection.execute(
        insert(kept_version).values(
            enquiry_id=one.id,
            version=one.version,
            saved_at=text_of_time(one.changed_at),
            words=sealer.seal(bytes_of_words(draft.words), place),
        )
    )
    latest = (
        select(kept_version.c.number)
        .where(kept_version.c.enquiry_id == one.id)
        .order_by(kept_version.c.version.desc())
        .limit(KEPT_VERSIONS)
    )
    connection.execute(
        delete(kept_version)
        .where(kept_version.c.enquiry_id == one.id)
        .where(kept_version.c.number.not_in(latest))
    )


def compare_and_set(
    connection: Connection,
    before: StoredEnquiry,
    version: int,
    changed_at: datetime,
    values: Mapping[str, object],
) -> None:
    """Changes a row if it is still what was read, and counts its version up.

    Args:
        connection: To the user store, in a write.
        before: The enquiry as this transaction found it.
        version: The version that the caller has read.
        changed_at: When its words or progress changed last (aware, UTC).
        values: The columns to change.

    Raises:
        ChangedError: It was changed since.
    """
    done = connection.execute(
        update(enquiry)
        .where(enquiry.c.id == before.id)
        .where(enquiry.c.version == version)
        .where(enquiry.c.state == before.progress.state.value)
        .values(version=version + 1, changed_at=text_of_time(changed_at), **values)
    )
    if done.rowcount != 1:
        raise ChangedError(f"{before.id}: {version} was read, now {before.version}")


def refuse_other_version(before: StoredEnquiry, version: int) -> None:
    """Makes sure that nobody changed an enquiry since the caller read it.

    Args:
        before: The enquiry as it is.
        version: The version that the caller has read.

    Raises:
        ChangedError: It was changed since.
    """
    if before.version != version:
        raise ChangedError(f"{before.id}: {version} was read, now {before.version}")
