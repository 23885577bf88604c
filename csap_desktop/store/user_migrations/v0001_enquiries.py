"""Enquiries, and the last versions of their words."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes the first tables."""
    _create_enquiry()
    _create_kept_version()


def _create_enquiry() -> None:
    """Makes the table of enquiries."""
    op.create_table(
        "enquiry",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("locality", sa.Text(), nullable=False),
        sa.Column("form_edition", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("replaces", sa.Text()),
        sa.Column("words", sa.LargeBinary()),
        sa.Column("words_version", sa.Integer(), nullable=False),
        sa.Column("frozen", sa.LargeBinary()),
        sa.Column("fingerprint", sa.LargeBinary()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Text()),
        sa.Column("sha256", sa.Text()),
        sa.Column("dispatched_at", sa.Text()),
        sa.Column("lease", sa.Text()),
        sa.Column("lease_until", sa.Text()),
        sa.Column("state_before", sa.Text()),
        sa.Column("dispatched_before", sa.Text()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.Text()),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text()),
        sa.Column("received_at", sa.Text()),
        sqlite_autoincrement=True,
    )
    op.create_index("enquiry_by_id", "enquiry", ["id"], unique=True)
    op.create_index("enquiry_by_submission", "enquiry", ["submission_id"], unique=True)
    op.create_index("enquiry_by_state", "enquiry", ["state"])


def _create_kept_version() -> None:
    """Makes the table of the last versions of their words."""
    op.create_table(
        "kept_version",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("enquiry_id", sa.Text(), sa.ForeignKey("enquiry.id"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
    )
    op.create_index(
        "kept_version_of", "kept_version", ["enquiry_id", "version"], unique=True
    )
