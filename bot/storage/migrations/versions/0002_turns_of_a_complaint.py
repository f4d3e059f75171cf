"""The turns that a complaint takes, promises that are confirmed or repeated, and lanes for posts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_INSTANTS = (
    "heard_at",
    "told_at",
    "reacted_at",
    "free_since",
    "chased_at",
    "paused_until",
    "asked_at",
    "escalated_at",
    "reopened_at",
    "extra_at",
)


def upgrade() -> None:
    """Forwards. What was owned before counts as if its owner had stirred then."""
    with op.batch_alter_table("tofu_complaints", schema=None) as batch_op:
        for name in _INSTANTS:
            batch_op.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("chases", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("asked_people", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("extra_hours", sa.Float(), nullable=False, server_default="72"))
    with op.batch_alter_table("tofu_promises", schema=None) as batch_op:
        batch_op.add_column(sa.Column("confirmed", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.add_column(sa.Column("repeated", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "tofu_lanes",
        sa.Column("lane", sa.String(length=64), nullable=False),
        sa.Column("free_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("lane"),
    )
    complaints = sa.table(
        "tofu_complaints",
        sa.column("owned_at"),
        sa.column("reacted_at"),
        sa.column("promised_on"),
        sa.column("told_at"),
    )
    op.execute(complaints.update().values(reacted_at=complaints.c.owned_at, told_at=complaints.c.promised_on))


def downgrade() -> None:
    """Backwards."""
    op.drop_table("tofu_lanes")
    with op.batch_alter_table("tofu_promises", schema=None) as batch_op:
        batch_op.drop_column("repeated")
        batch_op.drop_column("confirmed")
    with op.batch_alter_table("tofu_complaints", schema=None) as batch_op:
        for name in ("extra_hours", "asked_people", "chases", *reversed(_INSTANTS)):
            batch_op.drop_column(name)
