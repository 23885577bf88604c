"""The tables of the user store; their rows never leave this folder.

A change here comes with a new script in `user_migrations`: a test holds that a migrated
file has exactly these tables.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

APPLICATION_ID = 0x43534155
"""ASCII "CSAU": tells the file from any other SQLite file."""

SCHEMA_VERSION = 3
"""Grows with each script in `user_migrations`; stands in the file as user_version."""

STATES = (
    "draft",
    "queued",
    "sending",
    "unconfirmed",
    "sent",
    "refused",
    "withdrawing",
    "withdrawing-to-edit",
    "discarded",
    "passed-to-mail",
    "handed-over",
)

metadata = MetaData()

# Times are text, UTC, always of one length, so that they sort as they follow.
enquiry = Table(
    "enquiry",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("locality", Text, nullable=False),
    Column("form_edition", Integer, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("replaces", Text),
    Column("words", LargeBinary),
    Column("words_version", Integer, nullable=False),
    Column("frozen", LargeBinary),
    Column("fingerprint", LargeBinary),
    Column("state", Text, nullable=False),
    Column("submission_id", Text),
    Column("sha256", Text),
    Column("dispatched_at", Text),
    Column("lease", Text),
    Column("lease_until", Text),
    Column("state_before", Text),
    Column("dispatched_before", Text),
    Column("attempts", Integer, nullable=False),
    Column("next_try_at", Text),
    Column("reason", Text, nullable=False),
    Column("reference", Text),
    Column("received_at", Text),
    Column("queued_at", Text),
    Column("way", Text),
    Column("way_before", Text),
    Column("receiver", Text),
    Column("receiver_before", Text),
    CheckConstraint(
        "state IN (" + ", ".join(f"'{state}'" for state in STATES) + ")",
        name="known_state",
    ),
    CheckConstraint("mode IN ('live', 'practice')", name="known_mode"),
    CheckConstraint("(state = 'sending') = (lease IS NOT NULL)", name="claim"),
    CheckConstraint("(state = 'sent') = (received_at IS NOT NULL)", name="receipt"),
    CheckConstraint(
        "state IN ('draft', 'discarded', 'handed-over') OR submission_id IS NOT NULL",
        name="frozen_text",
    ),
    sqlite_autoincrement=True,
)

Index("enquiry_by_id", enquiry.c.id, unique=True)
Index("enquiry_by_submission", enquiry.c.submission_id, unique=True)
Index("enquiry_by_state", enquiry.c.state)

# No cascade: nothing that happens elsewhere may take an enquiry away.
kept_version = Table(
    "kept_version",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("enquiry_id", Text, ForeignKey("enquiry.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("saved_at", Text, nullable=False),
    Column("words", LargeBinary, nullable=False),
)

Index(
    "kept_version_of",
    kept_version.c.enquiry_id,
    kept_version.c.version,
    unique=True,
)
