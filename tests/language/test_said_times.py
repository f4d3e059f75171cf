"""The times that we say ourselves are times that we understand when an agent writes them."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.language.times import clocks, instants
from bot.language.when import clock_and_day

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("ahead", [timedelta(hours=2), timedelta(hours=20), timedelta(days=3), timedelta(days=40)])
def test_a_time_in_our_own_form_is_read_back(ahead: timedelta) -> None:
    at = NOW + ahead
    assert at in instants(f"I will write to you here at {clock_and_day(at)}.", NOW)


def test_a_figure_before_a_comma_and_a_digit_is_no_time() -> None:
    assert clocks("it is 12:30,5") == []
