"""By which way bytes may have left, when words were queued, and rules for each row."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

STATES = (
    "'draft', 'queued', 'sending', 'unconfirmed', 'sent', 'refused', 'withdrawing', "
    "'withdrawing-to-edit', 'discarded', 'passed-to-mail', 'handed-over'"
)


def upgrade() -> None:
    """Copies the table of enquiries into one with more columns and with rules."""
    # Alembic builds the table anew from what it finds; SQLite tells it neither of
    # AUTOINCREMENT nor in which order the rules came.
    with op.batch_alter_table(
        "enquiry", recreate="always", table_kwargs={"sqlite_autoincrement": True}
    ) as batch:
        batch.add_column(sa.Column("queued_at", sa.Text()))
        batch.add_column(sa.Column("way", sa.Text()))
        batch.add_column(sa.Column("way_before", sa.Text()))
        batch.create_check_constraint("known_state", f"state IN ({STATES})")
        batch.create_check_constraint("known_mode", "mode IN ('live', 'practice')")
        batch.create_check_constraint(
            "claim", "(state = 'sending') = (lease IS NOT NULL)"
        )
        batch.create_check_constraint(
            "receipt", "(state = 'sent') = (received_at IS NOT NULL)"
        )
        batch.create_check_constraint(
            "frozen_text",
            "state IN ('draft', 'discarded', 'handed-over') "
            "OR submission_id IS NOT NULL",
        )
    op.execute("UPDATE enquiry SET way = 'service' WHERE dispatched_at IS NOT NULL")
    op.execute(
        "UPDATE enquiry SET queued_at = changed_at WHERE submission_id IS NOT NULL"
    )
