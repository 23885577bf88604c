"""The tables of received enquiries, the same for SQLite and PostgreSQL.

One row and one unique key for each submission id, whether it was received or
withdrawn: whichever copy of the service writes it first has decided, for all copies.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

SCHEMA_VERSION = 1
"""Grows with each change of the tables; a database of a later version is refused."""


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC time, also where the database keeps no time zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


METADATA = MetaData()

VERSIONS = Table("intake_version", METADATA, Column("version", Integer, nullable=False))

SUBMISSIONS = Table(
    "intake_submission",
    METADATA,
    Column("submission_id", String(36), primary_key=True),
    Column("outcome", String(16), nullable=False),  # "received" or "withdrawn"
    Column("decided_at", UtcTime, nullable=False),
    Column("sha256", String(64)),
    Column("reference", String(16), unique=True),
    Column("category", String(64)),
    Column("locality", String(64)),
    Column("form_edition", Integer),
    Column("replaces", String(36)),
    Column("key_name", String(64)),
    Column("body", LargeBinary),  # what came, to the byte; None once the words are gone
    Column("forgotten_at", UtcTime),
    Index("intake_submission_by_time", "outcome", "decided_at"),
)

FORWARDINGS = Table(
    "intake_forwarding",
    METADATA,
    Column("submission_id", ForeignKey(SUBMISSIONS.c.submission_id), primary_key=True),
    Column("passed_at", UtcTime),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_try_at", UtcTime, nullable=False),
    Column("lease", String(36)),
    Column("lease_until", UtcTime),
    Column("problem", String(32), nullable=False, default=""),
    Column("doubtful", Boolean, nullable=False, default=False),
    Index("intake_forwarding_due", "passed_at", "next_try_at"),
)

DAYS_SEEN = Table(
    "intake_day_seen",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("seen_at", UtcTime, nullable=False),
)
"""The last days on which a copy worked, as its clock told them (decision 0032)."""

KEYS = Table(
    "intake_key",
    METADATA,
    Column("id", String(16), primary_key=True),
    Column("name", String(64), nullable=False, unique=True),
    Column("digest", String(64), nullable=False),
    Column("created_at", UtcTime, nullable=False),
)
