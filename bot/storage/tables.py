"""All our tables. Their names begin with `tofu_`: the engine keeps its own beside them in the same database."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

from bot.storage.instant import Instant

metadata = MetaData()
COMPLAINT = ("tofu_complaints.id",)


def of_complaint(*, index: bool = True) -> Column[str]:
    """The column of a row that goes with its complaint."""
    return Column("complaint", String(32), ForeignKey(*COMPLAINT, ondelete="CASCADE"), nullable=False, index=index)


complaints = Table(
    "tofu_complaints",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("team", String(32), nullable=False),
    Column("channel", String(32), nullable=False),
    Column("thread", String(32), nullable=False),
    Column("message", String(32), nullable=False),
    Column("heard_by", String(16), nullable=False),
    Column("customer", String(64), nullable=False),
    Column("customer_name", Text, nullable=False),
    Column("text", Text),
    Column("about", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("severity", String(16), nullable=False),
    Column("needs_escalation", Boolean, nullable=False),
    Column("cues", JSON, nullable=False),
    Column("cue_weights", JSON, nullable=False, server_default="[]"),
    Column("score", Float, nullable=False),
    Column("threshold", Float),
    Column("opened_at", Instant, nullable=False),
    Column("window_hours", Float, nullable=False),
    Column("status", String(16), nullable=False),
    Column("owner_id", String(32)),
    Column("owner_name", Text),
    Column("owner_timezone", String(64)),
    Column("owned_at", Instant),
    Column("offered_to", String(32), nullable=False),
    Column("promised_at", Instant),
    Column("promised_on", Instant),
    Column("last_word_at", Instant),
    Column("heard_at", Instant),
    Column("told_at", Instant),
    Column("reacted_at", Instant),
    Column("free_since", Instant),
    Column("chased_at", Instant),
    Column("chases", Integer, nullable=False, server_default="0"),
    Column("paused_until", Instant),
    Column("asked_people", JSON, nullable=False, server_default="[]"),
    Column("asked_at", Instant),
    Column("escalated_at", Instant),
    Column("reopened_at", Instant),
    Column("extra_hours", Float, nullable=False, server_default="72"),
    Column("extra_at", Instant),
    Column("resolved_at", Instant),
    Column("what_failed", Text, nullable=False),
    Column("how_put_right", Text, nullable=False),
    Column("cards", JSON, nullable=False),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("team", "channel", "thread", name="tofu_one_complaint_a_thread"),
    Index("tofu_complaints_owner", "team", "owner_id", "status"),
    Index("tofu_complaints_channel", "team", "channel", "opened_at"),
)

parts = Table(
    "tofu_parts",
    metadata,
    of_complaint(),
    Column("team", String(32), primary_key=True),
    Column("channel", String(32), primary_key=True),
    Column("message", String(32), primary_key=True),
    Column("at", Instant, nullable=False),
)

drafts = Table(
    "tofu_drafts",
    metadata,
    Column("id", String(48), primary_key=True),
    of_complaint(),
    Column("agent_id", String(32), nullable=False),
    Column("agent_name", Text, nullable=False),
    Column("agent_timezone", String(64), nullable=False),
    Column("text", Text),
    Column("next_update_at", Instant),
    Column("writer", String(16), nullable=False),
    Column("note", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("coaching", JSON, nullable=False),
    Column("prompt", String(64), nullable=False),
    Column("edited", Boolean, nullable=False),
    Column("words_changed", Integer, nullable=False, server_default="0"),
    Column("based_on", String(32), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("status", String(16), nullable=False),
    Column("shown_channel", String(32)),
    Column("shown_ts", String(32)),
)

follow_ups = Table(
    "tofu_follow_ups",
    metadata,
    Column("id", String(80), primary_key=True),
    of_complaint(),
    Column("kind", String(40), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("to", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("sent_at", Instant),
    Column("asked", Boolean, nullable=False),
    Column("armed", Boolean, nullable=False),
    Index("tofu_follow_ups_due", "status", "due_at"),
)

promises = Table(
    "tofu_promises",
    metadata,
    Column("id", String(80), primary_key=True),
    of_complaint(),
    Column("owner", String(32), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("words", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("settled_at", Instant),
    Column("confirmed", Boolean, nullable=False, server_default=true()),
    Column("repeated", Boolean, nullable=False, server_default=false()),
)

outbox = Table(
    "tofu_outbox",
    metadata,
    Column("key", String(160), primary_key=True),
    Column("kind", String(32), nullable=False),
    of_complaint(),
    Column("ref", String(80), nullable=False),
    Column("lane", String(32), nullable=False),
    Column("text", Text),
    Column("made_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("leased_by", String(64)),
    Column("retry_at", Instant),
    Column("done_at", Instant),
    Column("trouble", Text),
    Column("channel", String(32)),
    Column("ts", String(32)),
    Index("tofu_outbox_open", "done_at", "leased_by"),
)

workers = Table(
    "tofu_workers",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("beat_at", Instant, nullable=False),
)

lanes = Table(
    "tofu_lanes",
    metadata,
    Column("lane", String(64), primary_key=True),
    Column("free_at", Float, nullable=False),  # epoch seconds, real time
)

facts = Table(
    "tofu_facts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
