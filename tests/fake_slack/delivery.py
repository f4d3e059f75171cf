"""How events and presses reach the app: an event until it is acked, a press once."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from tests.fake_slack.lines import Lines, Unacked
from tests.fake_slack.world import World

Payload = dict[str, Any]


@dataclass
class Patience:
    """Slack waits 3 s for an ack, and brings an event again at once, after a minute and after five."""

    ack: float = 3.0
    pauses: tuple[float, ...] = (0.0, 60.0, 300.0)


@dataclass
class Delivery:
    """What is to be delivered, and what became of it."""

    payload: Payload
    attempts: int = 0
    acked: bool = False
    reasons: list[str] = field(default_factory=list)


class Deliveries:
    """Everything on its way to the app."""

    def __init__(self, world: World, lines: Lines, patience: Patience) -> None:
        self._world = world
        self._lines = lines
        self.patience = patience
        self.events: list[Delivery] = []
        self.lost: list[Delivery] = []  # never acked, however often they were brought
        self._held: list[Payload] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def event(self, payload: Payload) -> None:
        """An event is to be told; held back while `hold` is on."""
        if self._held is not None:
            self._held.append(payload)
            return
        delivery = Delivery(payload)
        self.events.append(delivery)
        task = asyncio.get_running_loop().create_task(self._bring(delivery))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def hold(self) -> None:
        """From now on events wait."""
        self._held = []

    def release(self) -> list[Payload]:
        """No longer; what has waited, for the test to deliver in an order of its own with `event`."""
        held, self._held = self._held or [], None
        return held

    async def _bring(self, delivery: Delivery) -> None:
        for number, pause in enumerate((0.0, *self.patience.pauses)):
            if pause:
                await asyncio.sleep(pause)
            line = await self._lines.one()
            delivery.attempts += 1
            more = {"retry_attempt": number, "retry_reason": delivery.reasons[-1] if delivery.reasons else ""}
            try:
                await line.carry(self._envelope("events_api", delivery.payload, **more), self.patience.ack)
            except Unacked:
                delivery.reasons.append("timeout")
            else:
                delivery.acked = True
                return
        self.lost.append(delivery)

    async def press(self, kind: str, payload: Payload) -> Payload:
        """Something that a person waits for: brought once. Raises Unacked."""
        if not self._lines.open:
            raise Unacked
        line = await self._lines.one()
        envelope = self._envelope(kind, payload, accepts_response_payload=True)
        return await line.carry(envelope, self.patience.ack)

    def _envelope(self, kind: str, payload: Payload, **more: Any) -> Payload:
        name = self._world.new_id("envelope-")
        return {"envelope_id": name, "type": kind, "payload": payload, "accepts_response_payload": False, **more}

    @property
    def under_way(self) -> int:
        """How many events are not acked yet."""
        return len(self._tasks)

    async def close(self) -> None:
        """Nothing is delivered any more."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
