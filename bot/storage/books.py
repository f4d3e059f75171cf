"""The books of one transaction: complaints, drafts, ledger and outbox over one connection."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from bot.clock import Clock
from bot.followups.model import FollowUp
from bot.storage.channels import SqlChannels
from bot.storage.complaints import SqlComplaints
from bot.storage.drafts import SqlDrafts
from bot.storage.grants import SqlGrants
from bot.storage.ledger import SqlLedger
from bot.storage.model_calls import SqlModelCalls
from bot.storage.outbox import SqlOutbox
from bot.storage.practice import SqlRounds
from bot.storage.roll import SqlRoll
from bot.storage.sides import SqlSides
from bot.storage.voices import SqlVoices

Arm = Callable[[Connection, FollowUp], bool]
"""Arms the timer of a follow-up on the connection of the running transaction; given by whoever knows the engine.

False when the engine is not up yet: the row stays unarmed, and the engine arms it when it is.
"""


@dataclass
class SqlBooks:
    """Implements recovery.ports.Books. `owed` collects the keys put in this transaction, to be tried after its commit."""

    connection: Connection
    clock: Clock
    worker: str
    arm: Arm
    owed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.complaints = SqlComplaints(self.connection)
        self.channels = SqlChannels(self.connection)
        self.drafts = SqlDrafts(self.connection)
        self.grants = SqlGrants(self.connection)
        self.ledger = SqlLedger(self.connection, self.arm)
        self.outbox = SqlOutbox(self.connection, self.clock, self.worker, self.owed)
        self.calls = SqlModelCalls(self.connection)
        self.roll = SqlRoll(self.connection, self.clock, self.worker)
        self.rounds = SqlRounds(self.connection)
        self.sides = SqlSides(self.connection)
        self.voices = SqlVoices(self.connection)
