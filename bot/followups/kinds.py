"""The kinds of follow-ups. A new kind is a declaration in KINDS and a text in prompts/messages/<name>/."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from bot.complaints.model import Complaint, Severity, Status
from bot.followups import conditions as so
from bot.followups.conditions import When
from bot.followups.model import To


class Side(Enum):
    """Where a reminder goes that would fall outside working time: before it when a promise is at stake, else after."""

    EARLIER = "earlier"
    LATER = "later"


class Effect(Enum):
    """What a follow-up does to the complaint when it fires, beside being said."""

    NEXT_TURN = "next turn"  # the next in turn is asked to take it
    LET_GO = "let go"  # it has no owner any more
    RESUME = "resume"  # its pause is over


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: when it is wanted, whom it reaches, and whether it still concerns the complaint when it wakes."""

    name: str
    wanted: When
    concerns: Callable[[Complaint], bool]
    weight: int  # when more are wanted than may be sent, the heavier ones stay
    to: Callable[[Complaint], To] = so.to_owner
    side: Side = Side.LATER
    since: When = lambda _: None  # it comes once from then on; once for the complaint, when there is no such time
    effect: Effect | None = None
    still: Callable[[Complaint], bool] | None = None  # whether it is still to be said, where its effect changed that
    asked: bool = False  # somebody asked for it, so it always comes
    patient: bool = False  # waits until do-not-disturb is over
    any_hour: bool = False  # where the team has somebody on duty, also at night


KINDS: tuple[Kind, ...] = (
    Kind(
        "customer_chasing",
        wanted=lambda c: c.chased_at,
        concerns=lambda c: so.waits_for_us(c) and c.chased_at is not None,
        to=so.owner_or_channel,
        weight=95,
        since=lambda c: c.chased_at,
    ),
    Kind(
        "on_duty",
        wanted=lambda c: c.free_from + so.FIRST_NUDGE[c.severity],
        concerns=lambda c: so.unowned(c) and c.severity is Severity.CRITICAL,
        to=lambda _: To.ON_DUTY,
        weight=92,
        since=lambda c: c.free_from,
        any_hour=True,
    ),
    Kind(
        "unowned",
        wanted=lambda c: c.free_from + so.FIRST_NUDGE[c.severity],
        concerns=so.unowned,
        to=lambda _: To.CHANNEL,
        weight=90,
        since=lambda c: c.free_from,
    ),
    Kind(
        "next_turn",
        wanted=so.next_turn_at,
        concerns=so.wants_help,
        to=lambda _: To.GROUP,
        weight=50,
        since=so.next_turn_at,
        effect=Effect.NEXT_TURN,
    ),
    Kind(
        "first_answer",
        wanted=so.after(so.stirred_at, so.FIRST_ANSWER),
        concerns=lambda c: so.at_work(c) and c.told_at is None and c.promised_at is None,
        weight=75,
        since=so.stirred_at,
        patient=True,
    ),
    Kind(
        "promise_coming_due",
        wanted=so.after(lambda c: c.promised_at, -so.COMING_DUE),
        concerns=so.promised,
        side=Side.EARLIER,
        weight=85,
        since=lambda c: c.promised_on,
    ),
    Kind(
        "promise_due",
        wanted=lambda c: c.promised_at,
        concerns=so.promised,
        side=Side.EARLIER,
        weight=100,
        since=lambda c: c.promised_on,
    ),
    Kind(
        "promise_late",
        wanted=so.after(lambda c: c.promised_at, so.LATE_AFTER),
        concerns=so.promised,
        weight=80,
        since=lambda c: c.promised_on,
    ),
    Kind(
        "owner_silent",
        wanted=so.after(lambda c: c.promised_at, so.SILENT_AFTER),
        concerns=so.silent,
        to=lambda _: To.SUPERVISOR,
        weight=73,
        since=lambda c: c.promised_on,
    ),
    Kind(
        "let_go",
        wanted=so.after(lambda c: c.promised_at, so.LET_GO_AFTER),
        concerns=so.silent,
        to=lambda _: To.CHANNEL,
        weight=74,
        since=lambda c: c.promised_on,
        effect=Effect.LET_GO,
        still=so.unowned,
    ),
    Kind(
        "pause_over",
        wanted=lambda c: c.paused_until,
        concerns=lambda c: c.status is Status.PAUSED,
        weight=68,
        since=lambda c: c.reacted_at,
        effect=Effect.RESUME,
        still=so.owned,
        asked=True,
    ),
    Kind(
        "half_window",
        wanted=lambda c: c.window_ends_at - timedelta(hours=c.window_hours) / 2,
        concerns=so.at_work,
        weight=20,
        since=so.window_began,
        patient=True,
    ),
    Kind(
        "last_call",
        wanted=lambda c: c.window_ends_at - so.LAST_CALL,
        concerns=so.waits_for_us,
        to=so.owner_or_supervisor,
        side=Side.EARLIER,
        weight=60,
        since=so.window_began,
    ),
    Kind(
        "window_missed",
        wanted=lambda c: c.window_ends_at,
        concerns=so.waits_for_us,
        to=lambda _: To.SUPERVISOR,
        weight=65,
        since=so.window_began,
    ),
    Kind(
        "customer_quiet",
        wanted=so.after(lambda c: c.told_at, so.QUIET_AFTER),
        concerns=so.waits_for_customer,
        weight=40,
        since=lambda c: c.told_at,
        patient=True,
    ),
    Kind(
        "extra",
        wanted=lambda c: c.extra_due_at - so.LAST_CALL,
        concerns=lambda c: so.at_work(c) and c.extra_at is None,
        side=Side.EARLIER,
        weight=30,
        since=so.window_began,
        patient=True,
    ),
    Kind(
        "check_back",
        wanted=so.after(lambda c: c.resolved_at, so.CHECK_BACK),
        concerns=lambda c: c.status is Status.RESOLVED and c.owner is not None,
        weight=35,
        since=lambda c: c.resolved_at,
        patient=True,
    ),
    Kind(
        "still_open",
        wanted=lambda _: None,  # planned when nothing else lies ahead
        concerns=so.waits_for_us,
        to=so.owner_or_channel,
        weight=10,
    ),
)
KIND = {kind.name: kind for kind in KINDS}
