"""The plan of one complaint: which reminders, when, to whom, and what gives way."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.complaints.model import Agent, Complaint, Place, Severity, Status
from bot.followups.kinds import KINDS
from bot.followups.plan import APART, AT_MOST, WITHIN, Sent, next_follow_up, plan
from bot.followups.working_hours import Calendar, parse_hours, zone
from tests.fakes import TUESDAY

ALWAYS = Calendar(parse_hours("Mon-Sun 00:00-24:00"), zone("UTC"))
OFFICE = Calendar(parse_hours("Mon-Fri 09:00-18:00"), zone("UTC"))
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
        ("still_unowned", hours(2.5), "group"),
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
    ]


def test_a_promise_is_what_matters_most() -> None:
    assert told(PROMISED) == [
        ("promise_coming_due", hours(3.5), "owner"),
        ("promise_due", hours(4), "owner"),
        ("promise_late", hours(4.5), "owner"),
        ("window_missed", hours(24), "supervisor"),
    ]


def test_what_is_over_concerns_nobody() -> None:
    for status in (Status.RESOLVED, Status.DISMISSED):
        assert told(replace(PROMISED, status=status)) == []


def test_what_has_passed_is_not_planned() -> None:
    assert [kind for kind, *_ in told(OPEN, now=TUESDAY + hours(3))] == ["last_call", "window_missed"]
    assert told(OPEN, now=TUESDAY + hours(25)) == []


def test_what_was_sent_counts() -> None:
    sent = tuple(Sent("unowned", TUESDAY + hours(number)) for number in (1, 2, 3))
    assert [kind for kind, *_ in told(PROMISED, now=TUESDAY + hours(3), sent=sent)] == ["promise_due"]


def test_two_that_would_come_together_are_one() -> None:
    promised_for_the_end = replace(OWNED, promised_at=OWNED.window_ends_at)
    kinds = [kind for kind, *_ in told(promised_for_the_end)]
    assert "promise_due" in kinds
    assert "window_missed" not in kinds


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
    for kind in KINDS:
        assert not kind.concerns(resolved), kind.name
        assert any(kind.concerns(one) for one in (OPEN, OWNED, PROMISED)), kind.name
    unowned = {kind.name for kind in KINDS if kind.concerns(OPEN) and not kind.concerns(OWNED)}
    assert unowned == {"unowned", "still_unowned"}


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
    assert all(later - first >= APART for first, later in pairwise(times))
    for first in (together := sorted([*before, *times])):
        assert sum(first <= at <= first + WITHIN for at in together) <= AT_MOST
    assert len({item.kind for item in planned}) == len(planned)
    assert plan(complaint, calendar, now, gone) == planned
