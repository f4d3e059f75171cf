"""What Alembic runs: our tables only, on the connection that we hand in."""

from typing import Any, Literal

from alembic import context

import bot.storage.books  # noqa: F401  (every table that the books have)
from bot.storage.instant import Instant
from bot.storage.tables import metadata


def ours(name: str | None, kind: str, _parents: Any) -> bool:
    """The engine's tables stand in the same database and are none of our business."""
    return kind != "table" or (name or "").startswith("tofu_")


def plainly(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """A released migration must not change when our column type does: it says what the type is underneath."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Instant) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_name=ours,
    version_table="tofu_version",
    compare_type=False,
    render_item=plainly,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
