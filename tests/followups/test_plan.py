"""The plan of one complaint: which reminders, when, to whom, and what gives way."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.complaints.model import Agent, Complaint, Place, Severity, Status
from bot.followups.kinds import KINDS
from bot.followups.model import FollowUp, To
from bot.followups.plan import APART, AT_MOST, WITHIN, Around, Sent, next_follow_up, overtaken, plan
from bot.followups.working_hours import Calendar, parse_hours, zone
from tests.fakes import TUESDAY

ALWAYS = Calendar(parse_hours("Mon-Sun 00:00-24:00"), zone("UTC"))
OFFICE = Calendar(parse_hours("Mon-Fri 09:00-18:00"), zone("UTC"))
WATCHED = Around(supervisors=True)
LAURA = Agent("U0LAURA", "Laura Bennett")
OPEN = Complaint(
    id="c", place=Place("T", "C", "1.0"), message="1.0", heard_by="trigger", customer="U", opened_at=TUESDAY
)
OWNED = replace(OPEN, owner=LAURA, status=Status.OWNED)
PROMISED = OWNED.promised(TUESDAY + timedelta(hours=4), TUESDAY)


def told(complaint: Complaint, calendar: Calendar = ALWAYS, now: datetime = TUESDAY, sent: tuple[Sent, ...] = ()):  # type: ignore[no-untyped-def]
    return [(item.kind, item.due_at - TUESDAY, str(item.to)) for item in plan(complaint, calendar, now, sent)]


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def test_nobody_owns_it() -> None:
    assert told(OPEN) == [
        ("unowned", hours(0.5), "channel"),
        ("next_turn", hours(2.5), "group"),
        ("last_call", hours(21), "supervisor"),
        ("window_missed", hours(24), "supervisor"),
    ]


@pytest.mark.parametrize(
    ("severity", "minutes"), [(Severity.CRITICAL, 5), (Severity.HIGH, 15), (Severity.MEDIUM, 30), (Severity.LOW, 30)]
)
def test_the_worse_it_is_the_sooner_the_first_nudge(severity: Severity, minutes: int) -> None:
    assert told(replace(OPEN, severity=severity))[0] == ("unowned", timedelta(minutes=minutes), "channel")


def test_somebody_owns_it_and_has_promised_nothing() -> None:
    assert told(OWNED) == [
        ("half_window", hours(12), "owner"),
        ("last_call", hours(21), "owner"),
        ("window_missed", hours(24), "supervisor"),
        ("extra", hours(69), "owner"),
    ]


def test_who_owns_it_and_says_nothing_is_told_so_and_then_the_rest_counts_less() -> None:
    kinds = [kind for kind, *_ in told(replace(OWNED, owned_at=TUESDAY))]
    assert kinds == ["first_answer", "last_call", "window_missed", "extra"]
    beside = [item.kind for item in plan(replace(OWNED, owned_at=TUESDAY), ALWAYS, TUESDAY, (), WATCHED)]
    assert beside == ["first_answer", "half_window", "last_call", "window_missed", "extra"]


def test_a_promise_is_what_matters_most() -> None:
    assert told(PROMISED) == [
        ("promise_coming_due", hours(3.5), "owner"),
        ("promise_due", hours(4), "owner"),
        ("promise_late", hours(4.5), "owner"),
        ("let_go", hours(28), "channel"),
    ]


def test_an_owner_who_gives_no_sign_is_asked_about_and_then_it_is_free_again() -> None:
    planned = [(item.kind, str(item.to)) for item in plan(PROMISED, ALWAYS, TUESDAY, (), WATCHED)]
    assert planned[2:] == [
        ("promise_late", "owner"),
        ("owner_silent", "supervisor"),
        ("window_missed", "supervisor"),
        ("let_go", "channel"),
    ]
    stirred = replace(PROMISED, reacted_at=TUESDAY + hours(5))
    after = [item.kind for item in plan(stirred, ALWAYS, TUESDAY + hours(5), (), WATCHED)]
    assert "owner_silent" not in after
    assert "let_go" not in after


def test_a_critical_one_reaches_who_is_on_duty_at_night_where_the_team_has_said_so() -> None:
    night = replace(OPEN, opened_at=TUESDAY + hours(13), severity=Severity.CRITICAL)  # 23:00
    assert plan(night, OFFICE, night.opened_at)[0].kind == "unowned"
    awake = plan(night, OFFICE, night.opened_at, (), Around(on_duty=True))
    assert (awake[0].kind, awake[0].due_at - night.opened_at) == ("on_duty", timedelta(minutes=5))
    mild = replace(night, severity=Severity.HIGH)
    assert plan(mild, OFFICE, night.opened_at, (), Around(on_duty=True))[0].kind == "unowned"


def test_a_plan_made_just_after_a_reminders_time_still_has_it() -> None:
    assert told(PROMISED, now=TUESDAY + hours(4) + timedelta(minutes=5))[0] == (
        "promise_due",
        hours(4) + timedelta(minutes=5),
        "owner",
    )


def test_one_that_is_fired_late_says_how_things_stand_by_then() -> None:
    coming = FollowUp(id="c.0", complaint="c", kind="promise_coming_due", due_at=TUESDAY + hours(3.5), to=To.OWNER)
    assert overtaken(coming, PROMISED, ALWAYS, TUESDAY + hours(3.6), (), Around()).kind == "promise_coming_due"
    assert overtaken(coming, PROMISED, ALWAYS, TUESDAY + hours(9), (), Around()).kind == "promise_due"
    asked = replace(coming, asked=True)
    assert overtaken(asked, PROMISED, ALWAYS, TUESDAY + hours(9), (), Around()).kind == "promise_coming_due"


def test_what_is_over_concerns_nobody() -> None:
    for status in (Status.RESOLVED, Status.DISMISSED):
        assert told(replace(PROMISED, status=status)) == []


def test_what_has_passed_is_not_planned_unless_it_moves_the_complaint_on() -> None:
    assert [kind for kind, *_ in told(OPEN, now=TUESDAY + hours(3))] == ["next_turn", "last_call", "window_missed"]
    assert [kind for kind, *_ in told(OPEN, now=TUESDAY + hours(25))] == ["next_turn"]


def test_what_is_not_resolved_is_never_forgotten() -> None:
    now, sent = TUESDAY + hours(30), [Sent("window_missed", TUESDAY + hours(24), To.SUPERVISOR)]
    for _ in range(5):
        (following,) = plan(OWNED, ALWAYS, now, [*sent, Sent("extra", TUESDAY)])
        assert following.kind == "still_open"
        assert timedelta(hours=24) <= following.due_at - now <= timedelta(hours=72)
        now = following.due_at
        sent.append(Sent("still_open", now))


def test_what_was_sent_counts() -> None:
    sent = tuple(Sent("unowned", TUESDAY + hours(number)) for number in (1, 2, 3))
    assert [kind for kind, *_ in told(PROMISED, now=TUESDAY + hours(3), sent=sent)] == ["promise_due"]


def test_two_that_would_come_together_are_one() -> None:
    promised_for_the_end = replace(OWNED, promised_at=OWNED.window_ends_at - hours(3))
    kinds = [kind for kind, *_ in told(promised_for_the_end)]
    assert "promise_due" in kinds
    assert "last_call" not in kinds


def test_a_promise_is_reminded_of_before_the_shift_ends_and_the_rest_after_the_night() -> None:
    evening = replace(PROMISED, promised_at=TUESDAY + hours(10))  # 20:00
    planned = told(evening, OFFICE)
    assert planned[0] == ("promise_due", hours(8), "owner")  # 18:00, before they go home
    assert ("promise_late", hours(23), "owner") in planned  # 9:00 the next morning


def test_a_complaint_at_the_end_of_the_week_is_nudged_for_at_the_end_of_the_shift() -> None:
    friday = replace(OPEN, opened_at=TUESDAY + timedelta(days=3, hours=7, minutes=45))  # 17:45
    first = plan(friday, OFFICE, friday.opened_at)[0]
    assert (first.kind, first.due_at) == ("unowned", TUESDAY + timedelta(days=3, hours=8))
    # heard at night, it waits for the morning; on a Friday night for Monday
    night = replace(OPEN, opened_at=TUESDAY + timedelta(days=3, hours=9))
    assert plan(night, OFFICE, night.opened_at)[0].due_at == TUESDAY + timedelta(days=5, hours=23)


def test_the_ledger_keeps_the_next_one_under_a_new_name() -> None:
    first = next_follow_up(OPEN, plan(OPEN, ALWAYS, TUESDAY), serial=0)
    again = next_follow_up(OPEN, plan(OPEN, ALWAYS, TUESDAY), serial=1)
    assert first
    assert again
    assert (first.id, again.id, first.kind) == ("c.0", "c.1", "unowned")
    assert next_follow_up(OPEN, [], serial=2) is None


def test_a_kind_comes_once_for_a_complaint_and_once_for_each_promise() -> None:
    reminded = (Sent("promise_coming_due", TUESDAY + hours(3.5)), Sent("half_window", TUESDAY + hours(3.6)))
    assert "promise_coming_due" not in [kind for kind, *_ in told(PROMISED, now=TUESDAY + hours(3.7), sent=reminded)]
    anew = PROMISED.promised(TUESDAY + hours(8), TUESDAY + hours(3.8))
    kinds = [kind for kind, *_ in told(anew, now=TUESDAY + hours(3.8), sent=reminded)]
    assert "promise_due" in kinds
    assert "half_window" not in kinds


def test_every_kind_knows_whether_it_still_concerns_the_complaint() -> None:
    resolved = replace(PROMISED, status=Status.RESOLVED)
    assert [kind.name for kind in KINDS if kind.concerns(resolved)] == ["check_back"]
    chased = replace(PROMISED, chased_at=TUESDAY, told_at=TUESDAY)
    paused = replace(OWNED, status=Status.PAUSED, paused_until=TUESDAY)
    critical = replace(OPEN, severity=Severity.CRITICAL)
    for kind in KINDS:
        some = (OPEN, OWNED, PROMISED, chased, paused, critical, resolved)
        assert any(kind.concerns(one) for one in some), kind.name
    unowned = {kind.name for kind in KINDS if kind.concerns(OPEN) and not kind.concerns(OWNED)}
    assert unowned == {"unowned", "next_turn"}
    while_paused = {kind.name for kind in KINDS if kind.concerns(paused)}
    assert while_paused == {"pause_over"}


_moments = st.timedeltas(timedelta(), timedelta(days=6)).map(lambda length: TUESDAY + length)


@given(
    opened=_moments,
    window=st.sampled_from([1.0, 4.0, 24.0, 72.0]),
    promised=st.none() | _moments,
    owned=st.booleans(),
    severity=st.sampled_from(list(Severity)),
    waited=st.timedeltas(timedelta(), timedelta(hours=30)),
    sent=st.lists(_moments, max_size=4),
    calendar=st.sampled_from([ALWAYS, OFFICE]),
)
def test_whatever_the_complaint_people_can_bear_it(
    opened, window, promised, owned, severity, waited, sent, calendar
) -> None:  # type: ignore[no-untyped-def]
    complaint = replace(OPEN, opened_at=opened, window_hours=window, severity=severity)
    if owned:
        complaint = replace(
            complaint, owner=LAURA, status=Status.OWNED, promised_at=promised, promised_on=promised and opened
        )
    now = opened + waited
    before = [at for at in sorted(sent) if at <= now]
    if any(later - first <= WITHIN for first, later in zip(before, before[AT_MOST:], strict=False)):
        return
    gone = [Sent("another kind", at) for at in before]
    planned = plan(complaint, calendar, now, gone)
    times = [item.due_at for item in planned]
    assert times == sorted(times)
    assert all(at >= now and calendar.works(at) for at in times)
    for to in To:
        of_one = [item.due_at for item in planned if item.to is to]
        assert all(later - first >= APART for first, later in pairwise(of_one))
    for first in (together := sorted([*before, *times])):
        assert sum(first <= at <= first + WITHIN for at in together) <= AT_MOST
    assert len({item.kind for item in planned}) == len(planned)
    assert plan(complaint, calendar, now, gone) == planned
