"""Channels in SQL: a row for each that somebody has set or taught."""

from sqlalchemy import Column, Connection, Float, Integer, String, Table, select

from bot.complaints.channel import Channel
from bot.complaints.detect import Mode
from bot.storage.instant import Instant
from bot.storage.sql import insert_or_replace
from bot.storage.tables import metadata

table = Table(
    "tofu_channels",
    metadata,
    Column("team", String(32), primary_key=True),
    Column("channel", String(32), primary_key=True),
    Column("mode", String(16)),
    Column("threshold", Float),
    Column("steps", Integer, nullable=False),
    Column("corrections", Integer, nullable=False),
    Column("changed_by", String(32), nullable=False),
    Column("changed_at", Instant),
)


class SqlChannels:
    """Implements complaints.store.Channels."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, team: str, channel: str) -> Channel:
        return self._one(team, channel, lock=False)

    def to_change(self, team: str, channel: str) -> Channel:
        return self._one(team, channel, lock=True)

    def _one(self, team: str, channel: str, *, lock: bool) -> Channel:
        asked = select(table).where(table.c.team == team, table.c.channel == channel)
        row = self._connection.execute(asked.with_for_update() if lock else asked).mappings().first()
        if row is None:
            return Channel(team=team, id=channel)
        values = {name: value for name, value in row.items() if name not in ("channel", "mode")}
        return Channel(**values, id=row["channel"], mode=Mode(row["mode"]) if row["mode"] else None)

    def keep(self, channel: Channel) -> Channel:
        values = {
            "team": channel.team,
            "channel": channel.id,
            "mode": str(channel.mode) if channel.mode else None,
            "threshold": channel.threshold,
            "steps": channel.steps,
            "corrections": channel.corrections,
            "changed_by": channel.changed_by,
            "changed_at": channel.changed_at,
        }
        insert_or_replace(self._connection, table, values)
        return channel
