"""What models were asked for and took, and how much of a draft its agent changed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Forwards."""
    op.create_table(
        "tofu_model_calls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("complaint", sa.String(length=32), nullable=True),
        sa.Column("draft", sa.String(length=48), nullable=False),
        sa.Column("writer", sa.String(length=16), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("tokens_in", sa.Integer(), nullable=False),
        sa.Column("tokens_out", sa.Integer(), nullable=False),
        sa.Column("money", sa.Float(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["complaint"], ["tofu_complaints.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tofu_model_calls_complaint", "tofu_model_calls", ["complaint"])
    op.create_index("ix_tofu_model_calls_draft", "tofu_model_calls", ["draft"])
    op.create_index("tofu_model_calls_day", "tofu_model_calls", ["team", "day"])
    with op.batch_alter_table("tofu_drafts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("words_changed", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    """Backwards."""
    with op.batch_alter_table("tofu_drafts", schema=None) as batch_op:
        batch_op.drop_column("words_changed")
    op.drop_table("tofu_model_calls")
