"""One post in so many seconds and channel, whoever posts: the turn is taken in the database that all workers share."""

import asyncio

from sqlalchemy import Engine, case, func, literal
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.errors import Unreachable
from bot.storage.tables import lanes


class Lanes:
    """Turns on one database. Its time is the database's own, so that clocks that differ do no harm."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def turn(self, lane: str, apart: float) -> float:
        """Take the next turn in this lane; the seconds to wait for it. Raises Unreachable."""
        try:
            return await asyncio.to_thread(self._take, lane, apart)
        except DBAPIError as error:
            raise Unreachable(f"the database does not answer ({error.orig})") from None

    def _take(self, lane: str, apart: float) -> float:
        shared = self._engine.dialect.name == "postgresql"
        now = func.extract("epoch", func.clock_timestamp()) if shared else literal(self._clock.real().timestamp())
        insert = (postgresql if shared else sqlite).insert(lanes).values(lane=lane, free_at=now + apart)
        later = case((lanes.c.free_at > now, lanes.c.free_at), else_=now) + apart
        taken = insert.on_conflict_do_update(index_elements=["lane"], set_={"free_at": later})
        with self._engine.begin() as connection:
            wait = connection.execute(taken.returning(lanes.c.free_at - apart - now)).scalar_one()
        return max(0.0, float(wait))
