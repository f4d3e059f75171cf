"""Whatever the hours, the zone and the instant: what is found is right, near, and adds up."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadInput
from bot.followups.working_hours import DAYS, Calendar, parse_hours, zone


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


_spans = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).map(lambda pair: f"{pair[0] // 60:02d}:{pair[0] % 60:02d}-{pair[1] // 60:02d}:{pair[1] % 60:02d}")  # fmt: skip
_parts = st.tuples(st.sampled_from(DAYS), st.lists(_spans, min_size=1, max_size=3)).map(lambda part: f"{part[0]} {','.join(part[1])}")  # fmt: skip
_hours = st.lists(_parts, min_size=1, max_size=4).map("; ".join)
_zones = st.sampled_from(["UTC", "Europe/London", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"])  # fmt: skip
_instants = st.timedeltas(timedelta(), timedelta(days=730)).map(lambda length: utc("2026-01-01T00:00") + length)
_lengths = st.timedeltas(timedelta(), timedelta(days=30))


@given(_hours, _zones, _instants)
def test_what_is_found_is_working_time_on_the_right_side_and_the_nearest(hours: str, name: str, at: datetime) -> None:
    calendar = Calendar(parse_hours(hours), zone(name))
    after, before = calendar.at_or_after(at), calendar.at_or_before(at)
    assert before <= at <= after
    assert calendar.works(before)
    assert calendar.works(after)
    assert calendar.works(at) == (after == at) == (before == at)
    if after > at:
        assert not calendar.works(at + (after - at) / 2)


@given(_hours, _zones, _instants, _lengths, _lengths)
def test_work_adds_up_and_is_never_more_than_time(
    hours: str, name: str, first: datetime, one: timedelta, two: timedelta
) -> None:
    calendar = Calendar(parse_hours(hours), zone(name))
    between, last = first + one, first + one + two
    whole = calendar.worked(first, last)
    assert timedelta() <= whole <= last - first
    assert whole == calendar.worked(first, between) + calendar.worked(between, last)


@given(st.text(max_size=40) | st.from_regex(r"(mon|Tue-fri|x),? \d?\d:\d\d-\d\d:\d\d", fullmatch=True))
def test_reading_hours_either_works_or_says_what_is_wrong(text: str) -> None:
    try:
        shifts = parse_hours(text)
    except BadInput as error:
        said = str(error)
    else:
        said = "write them such as"
        assert all(0 <= s.weekday <= 6 and 0 <= s.start < s.end for s in shifts)
    assert "write them such as" in said
