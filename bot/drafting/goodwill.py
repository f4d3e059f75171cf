"""How much goodwill may be spent, how much was, and what is left; and the sums that were granted for one complaint."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.drafting.money import Money

CUSTOMER_DAYS = 30  # so far back the sums given to one customer count


@dataclass(frozen=True, slots=True, kw_only=True)
class Goodwill:
    """The most that an agent may spend alone. No sum for a complaint is nothing; for the others it is no further limit.

    `up_to`: the most for one complaint even with an approval.
    """

    per_complaint: Money | None = None
    per_customer: Money | None = None  # in CUSTOMER_DAYS
    per_day: Money | None = None  # of the whole team
    up_to: Money | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What the books say was granted, in hundredths: for this complaint, this customer, today."""

    complaint: int = 0
    customer: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class Left:
    """What an agent may still spend alone. None: there is no such limit."""

    complaint: Money
    customer: Money | None
    day: Money | None

    @property
    def now(self) -> Money:
        """The smallest of them."""
        return min((m for m in (self.complaint, self.customer, self.day) if m), key=lambda m: m.hundredths)

    def covers(self, cost: Money | None) -> bool:
        """Whether this may be spent without asking. What costs nothing always may."""
        if cost is None or cost.hundredths == 0:
            return True
        return cost.currency == self.now.currency and cost.hundredths <= self.now.hundredths


def left_of(goodwill: Goodwill, spent: Given, currency: str) -> Left:
    """Limits less what was spent, never below nothing."""
    limit = goodwill.per_complaint or Money(0, currency)

    def rest(most: Money | None, gone: int) -> Money | None:
        return Money(max(0, most.hundredths - gone), most.currency) if most else None

    return Left(
        Money(max(0, limit.hundredths - spent.complaint), limit.currency),
        rest(goodwill.per_customer, spent.customer),
        rest(goodwill.per_day, spent.day),
    )


class GrantStatus(StrEnum):
    """allowed at once; or asked → approved | declined."""

    ALLOWED = "allowed"
    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"


GIVEN = frozenset({GrantStatus.ALLOWED, GrantStatus.APPROVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A sum that an agent wants to offer for one complaint. `reason` is None once forgotten."""

    id: str
    complaint: str
    agent: str
    money: Money
    reason: str | None
    status: GrantStatus
    made_at: datetime
    asked_of: tuple[str, ...] = ()  # who may approve it
    answered_by: str = ""
    answered_at: datetime | None = None

    @property
    def given(self) -> bool:
        """Whether it may be offered."""
        return self.status in GIVEN


def largest(grants: Iterable[Grant]) -> Money | None:
    """The largest single sum that may be offered; several are never added up."""
    return max((grant.money for grant in grants if grant.given), key=lambda money: money.hundredths, default=None)
