"""Clock times and days that a text names, in our languages, and how a time is said."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.calendar_words import NAMES
from bot.language.saying_times import day_and_clock, day_name
from bot.language.times import clocks, days, instants
from bot.language.when import clock_and_day, in_zone, span

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)  # a Tuesday


def said(text: str) -> list[str]:
    return ["/".join(f"{reading:%H:%M}" for reading in clock.readings) for clock in clocks(text)]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("at 15:30", ["15:30"]),
        ("today at 14:00, even if I know nothing", ["14:00"]),
        ("by 14:00. Then again", ["14:00"]),
        ("15.30 Uhr", ["15:30"]),
        ("à 15h30", ["15:30"]),
        ("um 8 Uhr", ["08:00/20:00"]),
        ("16 Uhr abends", ["16:00"]),
        ("at 3pm and 11 a.m.", ["15:00", "11:00"]),
        ("at 12 pm", ["12:00"]),
        ("12 am", ["00:00"]),
        ("at 9:15 in the evening", ["21:15"]),
        ("a las 5 de la tarde", ["17:00"]),
        ("às 10h", ["10:00"]),
        ("at 5", ["05:00/17:00"]),
        ("before 11", ["11:00"]),
        ("at 24:00", ["23:59"]),
        ("at 14:30 pm", ["14:30"]),
        ("noon, midi, mittags", ["12:00", "12:00", "12:00"]),
        ("午後3時半", ["15:30"]),
        ("午前10時15分", ["10:15"]),
        ("15時", ["15:00"]),
        ("25時", []),
        ("in 3 h", []),
        ("3時間", []),
        ("£15.30", []),
        ("at 15:30:45", []),
        ("it cost 14:00,5", []),
        ("in 5 days", []),
        ("at 10%", []),
        ("order 10-15", []),
        ("", []),
    ],
)
def test_clock_times(text: str, readings: list[str]) -> None:
    assert said(text) == readings


@pytest.mark.parametrize(
    ("text", "days_from_now"),
    [
        ("today", 0),
        ("hoy y mañana", [0, 1]),
        ("demain", 1),
        ("gestern und morgen", [-1, 1]),
        ("am Morgen, guten Morgen, de la mañana", []),
        ("on Friday", 3),
        ("Dienstag", 0),
        ("next monday", 6),
        ("segunda-feira", 6),
        ("3 December", 9),
        ("December 3rd", 9),
        ("am 3. Dezember", 9),
        ("el 3 de diciembre de 2026", 9),
        ("Dec 3, 2026", 9),
        ("2026-12-03", 9),
        ("12月3日", 9),
        ("明日の金曜", [1, 3]),
        ("本日", 0),
        ("1 January", 38),
        ("20 November", -4),
        ("FRİDAY, frıday, 3 APRİL", [3, 3, 130]),
        ("31 February", []),
        ("2026-02-31", []),
        ("nothing", []),
    ],
)
def test_days(text: str, days_from_now: int | list[int]) -> None:
    steps = days_from_now if isinstance(days_from_now, list) else [days_from_now]
    assert [(day.day - NOW.date()).days for day in days(text, NOW)] == steps


def test_the_29th_of_february_is_the_nearest_that_there_is() -> None:
    assert [day.day for day in days("29 February", NOW)] == []
    assert [day.day for day in days("29 February", NOW.replace(year=2027))] == [date(2028, 2, 29)]


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("I will write today at 15:30", ["24T15:30"]),
        ("I will write at 15:30", ["24T15:30"]),
        ("I will write at 9:30", ["25T09:30"]),
        ("tomorrow at 5", ["25T05:00", "25T17:00"]),
        ("at 11", ["24T11:00"]),
        ("I will write tomorrow", []),
        ("today or tomorrow at 16:00", ["24T16:00", "25T16:00"]),
        ("today at 9:00", ["24T09:00"]),
    ],
)
def test_instants_that_a_sentence_may_mean(text: str, moments: list[str]) -> None:
    assert [f"{at:%dT%H:%M}" for at in instants(text, NOW)] == moments


@given(st.text() | st.from_regex(r"[0-9]{1,2}[:.h時 ][0-9]{0,2}( ?[ap]m|uhr|日|月)?", fullmatch=True), st.datetimes())
def test_no_text_is_too_odd_to_look_for_times(text: str, now: datetime) -> None:
    found = clocks(text)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(clock.readings for clock in found)
    days(text, now)


# ---------------------------------------------------------------- saying a time
@pytest.mark.parametrize(
    ("language", "today", "thursday"),
    [
        ("en", "today at 15:30", "Thursday 26 November at 10:00"),
        ("es", "hoy a las 15:30", "el jueves 26 de noviembre a las 10:00"),
        ("fr", "aujourd'hui à 15:30", "jeudi 26 novembre à 10:00"),
        ("de", "heute um 15:30 Uhr", "am Donnerstag, 26. November, um 10:00 Uhr"),
        ("pt", "hoje às 15:30", "quinta-feira, 26 de novembro, às 10:00"),
        ("it", "oggi alle 15:30", "giovedì 26 novembre alle 10:00"),
        ("nl", "vandaag om 15:30 uur", "donderdag 26 november om 10:00 uur"),
        ("ja", "本日15時30分", "11月26日10時"),
        ("sv", "today at 15:30", "Thursday 26 November at 10:00"),
    ],
)
def test_a_time_is_said_as_people_say_it(language: str, today: str, thursday: str) -> None:
    assert day_and_clock(NOW.replace(hour=15, minute=30), NOW, language) == today
    assert day_and_clock(NOW.replace(day=26), NOW, language) == thursday


@given(st.sampled_from(sorted(NAMES)), st.integers(1, 300 * 24 * 12))
def test_what_is_said_is_read_as_the_same_instant(language: str, steps: int) -> None:
    now = NOW.astimezone(ZoneInfo("Europe/Berlin"))
    at = (NOW + timedelta(minutes=5 * steps)).astimezone(now.tzinfo)
    if (at.date() - now.date()).days > 180:
        return  # a date without its year is the nearest one
    sentence = f"{day_and_clock(at, now, language)}."
    assert at.replace(second=0) in instants(sentence, now), sentence


def test_tomorrow_is_said_so() -> None:
    assert day_name(NOW + timedelta(days=1), NOW, "de") == "morgen"


# ---------------------------------------------------------------- for agents
def test_times_and_spans_for_agents() -> None:
    assert clock_and_day(NOW) == "10:00, Tuesday 24 Nov"
    assert clock_and_day(in_zone(NOW, "Asia/Tokyo")) == "19:00, Tuesday 24 Nov"
    assert in_zone(NOW, "") == NOW
    assert in_zone(NOW, "Mars/Olympus") == NOW
    assert in_zone(NOW, "../etc") == NOW


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"), (0.4, "0 min"), (40, "40 min"), (60, "1 h"), (200, "3 h 20 min"), (1440, "1 day"),
        (2880, "2 days"), (3120, "2 days 4 h"), (-30, "30 min"), (1441, "1 day"),
    ],
)  # fmt: skip
def test_spans(minutes: float, words: str) -> None:
    assert span(timedelta(minutes=minutes)) == words


def test_a_reading_is_a_time_of_day() -> None:
    assert clocks("at 24:00")[0].readings == (time(23, 59),)
