"""What may be said in a draft: the words of the thread, the playbook and the promise, without those that only instruct."""

from dataclasses import dataclass
from functools import lru_cache

from bot.complaints.model import Agent
from bot.complaints.thread import Role, Thread
from bot.drafting.writer import Brief
from bot.language.everyday import stems
from bot.language.orders import Parts, name_in, parted
from bot.language.plain import fold


@dataclass(frozen=True, slots=True)
class Ground:
    """`text`: all that may be named; `facts`, `asks`, `orders`, `notes`: stems, each of what the earlier ones lack."""

    text: str
    facts: frozenset[str]
    asks: frozenset[str]
    orders: frozenset[str]
    notes: frozenset[str]
    ordered: tuple[str, ...]
    questions: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()  # sentences of customers that tell nothing clear
    told: tuple[str, ...] = ()  # what customers wrote
    names: tuple[str, ...] = ()

    def without_names(self, text: str) -> str:
        """The text with an X for each name that is not written in the letters of its language."""
        for name in self.names:
            if not name.isascii() and name in text:
                text = text.replace(name, "X")
        return text

    @property
    def known(self) -> frozenset[str]:
        return self.facts | self.asks


def ground_of(brief: Brief) -> Ground:
    """What this draft may stand on."""
    return _ground(brief.thread, brief.playbook.text, brief.agent, brief.customer_name)


@lru_cache(maxsize=4)  # a draft is judged several times over while it is made; no thread is kept longer than that
def _ground(thread: Thread, rules: str, agent: Agent, customer: str) -> Ground:
    parts = Parts()
    noted: list[str] = []
    names = [agent.name, customer]
    internal_counts = not thread.of(Role.CUSTOMER)  # a complaint that was passed on stands in the notes alone
    for message in thread:
        if message.role is Role.INTERNAL and not internal_counts:
            noted.append(message.text)
            continue
        heard = parted(message.text)
        if message.role is Role.AGENT:
            heard.unsure.clear()
        parts.add(heard)
        names.append(message.author)
    parts.orders += [name for name in names if name and not name_in(name)]
    known_names = [*filter(None, map(name_in, names))]
    facts = "\n".join([*parts.facts, *known_names, rules, agent.timezone])
    asks = "\n".join(parts.asks)
    known = stems(facts)
    asked = stems(asks) - known
    return Ground(
        text=f"{facts}\n{asks}",
        facts=frozenset(known),
        asks=frozenset(asked),
        orders=frozenset(stems("\n".join(parts.orders)) - known - asked),
        notes=frozenset(stems("\n".join(noted)) - known - asked),
        ordered=tuple(parts.orders),
        questions=tuple(asked_for for asked_for in parts.asks if asked_for.rstrip().endswith("?")),
        unsure=tuple(parts.unsure),
        told=tuple(message.text for message in thread if message.role is not Role.AGENT),
        names=tuple(sorted({part for name in known_names for part in fold(name).split()}, key=len, reverse=True)),
    )
