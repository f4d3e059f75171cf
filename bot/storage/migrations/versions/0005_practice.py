"""Practice rounds while they run, and what the customer's side of a thread has shown."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Forwards."""
    op.create_table(
        "tofu_practice",
        sa.Column("team", sa.String(length=32), nullable=False),
        sa.Column("agent", sa.String(length=32), nullable=False),
        sa.Column("case", sa.String(length=64), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message", sa.String(length=32), nullable=False),
        sa.Column("turns", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("team", "agent"),
    )
    with op.batch_alter_table("tofu_practice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tofu_practice_last_at"), ["last_at"], unique=False)
    op.create_table(
        "tofu_sides",
        sa.Column("complaint", sa.String(length=32), nullable=False),
        sa.Column("word_of_mouth", sa.Text(), nullable=False),
        sa.Column("wants", sa.Text(), nullable=False),
        sa.Column("repeat", sa.Text(), nullable=False),
        sa.Column("earlier", sa.Integer(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proposed", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["complaint"], ["tofu_complaints.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("complaint"),
    )


def downgrade() -> None:
    """Backwards."""
    op.drop_table("tofu_sides")
    with op.batch_alter_table("tofu_practice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tofu_practice_last_at"))
    op.drop_table("tofu_practice")
