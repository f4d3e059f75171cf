"""Sums that were granted, asked for, approved or declined for a complaint."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Forwards."""
    op.create_table(
        "tofu_grants",
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("complaint", sa.String(length=32), nullable=False),
        sa.Column("agent", sa.String(length=32), nullable=False),
        sa.Column("hundredths", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_of", sa.JSON(), nullable=False),
        sa.Column("answered_by", sa.String(length=32), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["complaint"], ["tofu_complaints.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("tofu_grants", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tofu_grants_complaint"), ["complaint"], unique=False)
        batch_op.create_index("tofu_grants_made", ["made_at"], unique=False)


def downgrade() -> None:
    """Backwards."""
    with op.batch_alter_table("tofu_grants", schema=None) as batch_op:
        batch_op.drop_index("tofu_grants_made")
        batch_op.drop_index(batch_op.f("ix_tofu_grants_complaint"))
    op.drop_table("tofu_grants")
