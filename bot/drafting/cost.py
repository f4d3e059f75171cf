"""What models cost: one draft's share, a day's limits, and whether there is enough left for another draft."""

from dataclasses import dataclass
from datetime import datetime

from bot.drafting.tally import CALLS

_PROMPT = 5000  # characters of a prompt file, its schema and what is filled in beside the thread
_SIGN = 3  # bytes that a character may take; see tally.guessed


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCall:
    """One draft for which a model was asked; no words. While it is under way, its tokens and money are the most that it may take."""

    id: int = 0
    team: str
    day: str  # ISO, in the team's time zone
    complaint: str | None = None
    draft: str = ""
    writer: str = ""  # whose words were used in the end
    model: str = ""
    begun_at: datetime  # real time
    ended_at: datetime | None = None
    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    money: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Spent:
    """What a team's models have taken on a day."""

    tokens: int = 0
    money: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """What models took over some days. `written`: of so many drafts the model's words were used."""

    drafts: int = 0
    written: int = 0
    requests: int = 0
    tokens: int = 0
    money: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """A team's day. None is no limit. Prices: for a million tokens, in whatever money the limit is in."""

    tokens: float | None = None
    money: float | None = None
    price_in: float = 0.0
    price_out: float = 0.0
    answer: int = 4000  # tokens of one answer at the most

    def cost(self, tokens_in: int, tokens_out: int) -> float:
        """In money."""
        return (tokens_in * self.price_in + tokens_out * self.price_out) / 1e6

    def most(self, characters: int) -> tuple[int, int]:
        """Tokens in and out that a draft may take at the most, when so many characters of others are shown."""
        return CALLS * (_PROMPT + _SIGN * characters) // _SIGN, CALLS * self.answer

    def refuse(self, spent: Spent, tokens_in: int, tokens_out: int) -> str:
        """Why this draft may not be asked of a model today; empty when it may."""
        if self.tokens is not None and spent.tokens + tokens_in + tokens_out > self.tokens:
            return "the tokens for today are used up"
        if self.money is not None and spent.money + self.cost(tokens_in, tokens_out) > self.money:
            return "the money for today is used up"
        return ""
