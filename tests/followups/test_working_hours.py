"""Working hours as people write them, and the instants that they mean, right through the odd weeks of the year."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.errors import BadInput
from bot.followups.working_hours import Calendar, Holidays, Shift, parse_holidays, parse_hours, zone

OFFICE = parse_hours("Mon-Fri 09:00-18:00")
SPLIT = parse_hours("Mon-Fri 08:00-12:00,13:30-18:00; Sat 10:00-14:00")
NIGHT = parse_hours("Mon-Sun 22:00-06:00")
LONDON = Calendar(OFFICE, zone("Europe/London"))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# ---------------------------------------------------------------- as people write them
@pytest.mark.parametrize(
    ("text", "shifts"),
    [
        ("Mon 09:00-18:00", [(0, 540, 1080)]),
        ("mon-wed 9:00-18:00", [(0, 540, 1080), (1, 540, 1080), (2, 540, 1080)]),
        ("Monday,Friday 09:00-10:00", [(0, 540, 600), (4, 540, 600)]),
        ("Sat-Mon 09:00-10:00", [(0, 540, 600), (5, 540, 600), (6, 540, 600)]),
        ("Mon 08:00-12:00, 13:30-18:00", [(0, 480, 720), (0, 810, 1080)]),
        ("Fri 22:00-06:00", [(4, 1320, 1800)]),
        ("Sun 00:00-24:00", [(6, 0, 1440)]),
        ("Mon 00:00-00:00", [(0, 0, 1440)]),
        ("Mon 09:00-10:00; Mon 09:00-10:00;", [(0, 540, 600)]),
    ],
)
def test_what_people_write(text: str, shifts: list[tuple[int, int, int]]) -> None:
    assert parse_hours(text) == tuple(Shift(*shift) for shift in shifts)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Working hours are empty: write them such as"),
        (" ; ", "Working hours are empty"),
        ("Mo-Fri 09:00-18:00", "'mo-fri' is no weekday; write them such as"),
        ("Mon-Foo 09:00-18:00", "'mon-foo' is no weekday"),
        ("09:00-18:00", "'09:00-18:00' is no weekday"),
        ("Mon", "'' is no time of day; write them such as"),
        ("Mon 9-18", "'9' is no time of day"),
        ("Mon 09:00", "'' is no time of day"),
        ("Mon 09:00-25:00", "'25:00' is no time of day"),
        ("Mon 09:60-18:00", "'09:60' is no time of day"),
        ("Mon 09:00-24:01", "'24:01' is no time of day"),
        ("Mon 09:00-18:00,", "'' is no time of day"),
        ("Mon nine-five", "'nine' is no time of day"),
    ],
)
def test_what_cannot_be_read_is_named_with_an_example(text: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        parse_hours(text)


def test_a_zone_that_does_not_exist_is_named() -> None:
    for name in ("Mars/Olympus", "", "../etc/passwd", "Europe"):
        with pytest.raises(BadInput, match="is no time zone: use a name such as Europe/London"):
            zone(name)


# ---------------------------------------------------------------- instants
def test_both_ends_of_a_shift_are_working_time() -> None:
    assert LONDON.works(utc("2026-11-24T09:00"))
    assert LONDON.works(utc("2026-11-24T18:00"))
    assert not LONDON.works(utc("2026-11-24T08:59:59.999999"))
    assert not LONDON.works(utc("2026-11-24T18:00:00.000001"))
    assert not LONDON.works(utc("2026-11-28T12:00"))


def test_the_next_and_the_last_working_time() -> None:
    friday_night = utc("2026-11-27T20:00")
    assert LONDON.at_or_after(friday_night) == utc("2026-11-30T09:00")
    assert LONDON.at_or_before(friday_night) == utc("2026-11-27T18:00")
    noon = utc("2026-11-24T12:34")
    assert LONDON.at_or_after(noon) == LONDON.at_or_before(noon) == noon


def test_a_split_day_has_a_break() -> None:
    office = Calendar(SPLIT, zone("UTC"))
    assert not office.works(utc("2026-11-24T12:30"))
    assert office.at_or_after(utc("2026-11-24T12:30")) == utc("2026-11-24T13:30")
    assert office.at_or_before(utc("2026-11-24T12:30")) == utc("2026-11-24T12:00")
    assert office.worked(utc("2026-11-24T00:00"), utc("2026-11-25T00:00")) == timedelta(hours=8, minutes=30)


def test_a_night_belongs_to_the_day_on_which_it_starts() -> None:
    ward = Calendar(parse_hours("Fri 22:00-06:00"), zone("UTC"))
    assert ward.works(utc("2026-11-28T05:59"))
    assert not ward.works(utc("2026-11-27T05:59"))
    closed = Calendar(parse_hours("Mon-Sun 22:00-06:00"), zone("UTC"), Holidays(dates=frozenset({date(2026, 11, 27)})))
    assert not closed.works(utc("2026-11-28T05:00")), "the night of the holiday is off"
    assert closed.works(utc("2026-11-27T05:00")), "the night before it is not"
    assert closed.at_or_after(utc("2026-11-27T22:00")) == utc("2026-11-28T22:00")


def test_nobody_at_all_is_said_in_a_sentence() -> None:
    never = Calendar((), zone("UTC"))
    for look, word in ((never.at_or_after, "works"), (never.at_or_before, "worked")):
        with pytest.raises(BadInput, match=f"Nobody {word} within 60 days"):
            look(utc("2026-11-24T10:00"))
    always_off = Calendar(OFFICE, zone("UTC"), Holidays(dates=frozenset(date(2026, 11, 1) + timedelta(days=n) for n in range(20))))  # fmt: skip
    assert always_off.at_or_after(utc("2026-11-02T10:00")) == utc("2026-11-23T09:00"), "three weeks off are bridged"
    assert always_off.at_or_before(utc("2026-11-20T10:00")) == utc("2026-10-30T18:00")


def test_work_between_two_instants_counts_overlapping_shifts_once() -> None:
    twice = Calendar(parse_hours("Mon 09:00-12:00,10:00-13:00"), zone("UTC"))
    assert twice.worked(utc("2026-11-23T09:30"), utc("2026-11-23T12:30")) == timedelta(hours=3)
    assert twice.worked(utc("2026-11-24T09:30"), utc("2026-11-24T12:30")) == timedelta()


# ---------------------------------------------------------------- holidays
def test_holidays_by_date_and_by_region() -> None:
    assert date(2026, 12, 25) in parse_holidays(["2026-12-25"])
    assert date(2026, 12, 26) not in parse_holidays(["2026-12-25"])
    assert date(2026, 8, 31) in parse_holidays("GB-ENG")
    assert date(2026, 8, 31) not in parse_holidays("GB-SCT")
    assert date(2027, 1, 1) in parse_holidays("de"), "of any year"
    assert date(2026, 12, 25) not in parse_holidays(None)
    assert date(2026, 12, 25) not in parse_holidays("")
    england = Calendar(OFFICE, zone("Europe/London"), parse_holidays("GB-ENG"))
    assert england.at_or_after(utc("2026-12-24T18:01")) == utc("2026-12-29T09:00")


@pytest.mark.parametrize("given", ["XX", "GB-NOWHERE", "Christmas"])
def test_an_unknown_region_is_named(given: str) -> None:
    with pytest.raises(BadInput, match=f"No holidays are known for '{given}': use a code such as GB"):
        parse_holidays(given)


@pytest.mark.parametrize("given", [["25.12.2026"], ["2026-13-01"], [""], [3]])
def test_an_unreadable_date_is_said(given: list[str]) -> None:
    with pytest.raises(BadInput, match="Holidays must be ISO dates such as 2026-12-25"):
        parse_holidays(given)


# ---------------------------------------------------------------- the weeks in which clocks change
@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("Europe/London", "2026-03-27T09:00", "2026-03-30T08:00"),
        ("Europe/London", "2026-10-23T08:00", "2026-10-26T09:00"),
        ("America/New_York", "2026-03-06T14:00", "2026-03-09T13:00"),
        ("Australia/Sydney", "2026-10-01T23:00", "2026-10-04T22:00"),
        ("Australia/Lord_Howe", "2026-10-01T22:30", "2026-10-04T22:00"),
    ],
)
def test_nine_oclock_stays_nine_oclock(name: str, before: str, after: str) -> None:
    office = Calendar(OFFICE, zone(name))
    assert office.at_or_after(utc(before) - timedelta(hours=2)) == utc(before)
    assert office.at_or_after(utc(after) - timedelta(hours=2)) == utc(after)
    assert office.at_or_after(utc(after)).astimezone(office.zone).hour == 9


def test_a_night_shift_is_an_hour_shorter_or_longer() -> None:
    night = Calendar(NIGHT, zone("Europe/London"))
    assert night.worked(utc("2026-03-28T20:00"), utc("2026-03-29T12:00")) == timedelta(hours=7)
    assert night.worked(utc("2026-10-24T19:00"), utc("2026-10-25T12:00")) == timedelta(hours=9)
