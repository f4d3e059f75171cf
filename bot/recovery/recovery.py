"""Recovery: one complaint's way, as verbs. Adapters call these and nothing else."""

from dataclasses import dataclass

from bot.recovery.answer import Answering
from bot.recovery.ask import Asking
from bot.recovery.changed import Changing
from bot.recovery.channels import Channels
from bot.recovery.close import Closing
from bot.recovery.deliver import Deliverer
from bot.recovery.deliveries import Delivering
from bot.recovery.own import Owning
from bot.recovery.practising import Practising
from bot.recovery.remind import Reminding
from bot.recovery.reviewing import Reviewing
from bot.recovery.spend import Spending
from bot.recovery.suggest import Suggesting


@dataclass(frozen=True, kw_only=True)
class Recovery(
    Owning,
    Delivering,
    Changing,
    Reminding,
    Answering,
    Closing,
    Asking,
    Reviewing,
    Practising,
    Spending,
    Suggesting,
    Channels,
):
    """All the verbs in one place; each family stands in a file of its own."""

    def deliverer(self) -> Deliverer:
        """Delivers what we owe, by key."""
        return Deliverer(self.unit, self.clock, self.deliveries)
