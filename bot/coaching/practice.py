"""Practice: a private role play with a difficult customer. Five turns, each reply reviewed, and at the end what got better.

Pure: a round is a value, and each answer makes the next one. What the customer says comes from a case's file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.coaching.qualities import QUALITIES
from bot.coaching.review import Review, review
from bot.complaints.thread import Message, Role, Thread

TURNS = 5


@dataclass(frozen=True)
class Case:
    """A customer to practise on. `says`: opening, fault, each quality in small letters, content."""

    id: str
    title: str
    customer: str
    language: str
    setting: str
    says: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Turn:
    """One reply, its review, and what the customer says to it."""

    reply: str
    review: Review
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A round as the books keep it while it runs: whose, which case, and the turns so far.

    `message`: the last message that was taken as a reply, so that one that is brought twice is one.
    """

    team: str
    agent: str
    case: str
    began_at: datetime
    last_at: datetime
    message: str = ""
    turns: tuple[Turn, ...] = ()


@dataclass(frozen=True)
class Round:
    """A practice as it stands. `name`: who practises."""

    case: Case
    name: str
    began_at: datetime
    turns: tuple[Turn, ...] = ()

    @property
    def over(self) -> bool:
        """Have all turns been played, or is the customer content?"""
        return len(self.turns) >= TURNS or bool(self.turns and self.turns[-1].answer == self.case.says["content"])

    @property
    def thread(self) -> Thread:
        """What was said so far."""
        opening = Message(Role.CUSTOMER, self.case.customer, self.case.says["opening"], self.began_at)
        said = [opening]
        for turn in self.turns:
            said.append(Message(Role.AGENT, self.name, turn.reply, self.began_at))
            said.append(Message(Role.CUSTOMER, self.case.customer, turn.answer, self.began_at))
        return Thread(tuple(said))


def begin(case: Case, name: str, now: datetime) -> Round:
    """A new round; the customer has said the opening."""
    return Round(case, name, now)


def reply_to(playing: Round, text: str) -> Round:
    """The round after this reply: reviewed with all that was said in the round so far, and answered."""
    together = "\n".join([*(turn.reply for turn in playing.turns if not turn.review.hard), text])
    opening = Thread(playing.thread.messages[:1])
    alone = review(text, opening, playing.name, playing.case.language, playing.began_at)
    held = review(together, opening, playing.name, playing.case.language, playing.began_at)
    return replace(playing, turns=(*playing.turns, Turn(text, alone, _answer(playing, alone, held))))


def _answer(playing: Round, alone: Review, held: Review) -> str:
    """A hard fault is answered first; then what all replies together still lack, worst first, what was not asked yet before."""
    says = playing.case.says
    if alone.hard:
        return says["fault"]
    lacking = sorted((name for name, score in held.labels.items() if score < 2), key=lambda name: held.labels[name])
    asked = {turn.answer for turn in playing.turns}
    wanted = [says[name] for name in lacking]
    return next((line for line in wanted if line not in asked), wanted[0] if wanted else says["content"])


def weakest(played: Round, among: Sequence[str]) -> str:
    """Of these qualities in small letters, the one that stayed lowest; of two the one that began lower."""
    best = {name: max((turn.review.labels[name] for turn in played.turns), default=0) for name in among}
    first = played.turns[0].review.labels if played.turns else dict.fromkeys(among, 0)
    return min(among, key=lambda name: (best[name], first[name]))


def what_got_better(played: Round) -> tuple[str, ...]:
    """From the first reply to the last, in plain lines: better, held, still to do. No figure is compared with anybody's."""
    if not played.turns:
        return ()
    first, last = played.turns[0].review, played.turns[-1].review
    best = {name: max(turn.review.labels[name] for turn in played.turns) for name in first.labels}
    lines = []
    for quality in QUALITIES:
        name = quality.name.lower()
        if best[name] > first.labels[name]:
            lines.append(f"{quality.name} got better: from {first.labels[name]} to {best[name]} of 2.")
        elif best[name] == 2:
            lines.append(f"{quality.name} was there from the start.")
        else:
            lines.append(f"{quality.name} is still to come. {quality.advice}")
    gone = [code.replace("_", " ") for code in first.faults if code not in last.faults]
    if gone:
        lines.append(f"Gone by the end: {', '.join(gone)}.")
    return tuple(lines)
