"""How each channel is listened to, messages that are one complaint, and why a complaint was heard: its words' weights, its bar."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Forwards."""
    op.create_table(
        "tofu_channels",
        sa.Column("team", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=True),
        sa.Column("threshold", sa.Float(), nullable=True),
        sa.Column("steps", sa.Integer(), nullable=False),
        sa.Column("corrections", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("team", "channel"),
    )
    op.create_table(
        "tofu_parts",
        sa.Column("complaint", sa.String(length=32), nullable=False),
        sa.Column("team", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("message", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["complaint"], ["tofu_complaints.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("team", "channel", "message"),
    )
    op.create_index("ix_tofu_parts_complaint", "tofu_parts", ["complaint"])
    with op.batch_alter_table("tofu_complaints", schema=None) as batch_op:
        batch_op.add_column(sa.Column("cue_weights", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("threshold", sa.Float(), nullable=True))


def downgrade() -> None:
    """Backwards."""
    with op.batch_alter_table("tofu_complaints", schema=None) as batch_op:
        for name in ("threshold", "cue_weights"):
            batch_op.drop_column(name)
    op.drop_table("tofu_parts")
    op.drop_table("tofu_channels")
