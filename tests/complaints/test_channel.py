"""A channel's bar: its mode, a threshold of its own, and the small steps that corrections teach."""

from datetime import UTC, datetime

import pytest

from bot.complaints.channel import HIGHEST, STEP, STEPS, Channel
from bot.complaints.detect import THRESHOLD, Mode, Verdict, detect
from bot.complaints.thread import Role
from bot.errors import BadInput

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
HERE = Channel(team="T0TEST", id="C0HELP")


def scored(score: float, text: str = "The van never came.") -> Verdict:
    from dataclasses import replace

    return replace(detect(text, Role.CUSTOMER), score=score)


def test_an_unset_channel_is_as_the_team_has_it() -> None:
    assert HERE.bar(Mode.CAREFUL) == THRESHOLD[Mode.CAREFUL]
    assert HERE.bar(Mode.EAGER) == THRESHOLD[Mode.EAGER]
    assert not HERE.hears(scored(0.99), Mode.QUIET)


def test_a_mode_of_its_own_goes_before_the_teams() -> None:
    eager = HERE.settled("U0LAURA", NOON, mode=Mode.EAGER)
    assert eager.hears(scored(0.55), Mode.QUIET)
    assert not HERE.hears(scored(0.55), Mode.CAREFUL)


def test_quiet_hears_who_tags_it_and_nobody_else() -> None:
    quiet = HERE.settled("U0LAURA", NOON, mode=Mode.QUIET)
    assert not quiet.hears(scored(0.99), Mode.EAGER)
    assert quiet.hears(scored(0.8), Mode.EAGER, mentioned=True)
    assert not quiet.hears(scored(0.6), Mode.EAGER, mentioned=True)


def test_a_threshold_of_its_own_ends_with_the_next_mode() -> None:
    own = HERE.settled("U0LAURA", NOON, threshold=0.6)
    assert own.bar(Mode.CAREFUL) == 0.6
    assert own.settled("U0LAURA", NOON, mode=Mode.CAREFUL).bar(Mode.CAREFUL) == 0.75
    kept = HERE.settled("U0LAURA", NOON, mode=Mode.EAGER).settled("U0LAURA", NOON, threshold=0.7)
    assert (kept.mode, kept.bar(Mode.CAREFUL)) == (Mode.EAGER, 0.7)


@pytest.mark.parametrize("threshold", [0.0, 0.29, 1.0])
def test_a_threshold_that_would_hear_all_or_nothing_is_refused(threshold: float) -> None:
    with pytest.raises(BadInput, match=r"0\.3"):
        HERE.settled("U0LAURA", NOON, threshold=threshold)


def test_corrections_raise_the_bar_by_small_steps_and_no_further_than_a_limit() -> None:
    taught = HERE.corrected().corrected()
    assert taught.bar(Mode.CAREFUL) == pytest.approx(0.75 + 2 * STEP)
    for _ in range(20):
        taught = taught.corrected()
    assert taught.taught == pytest.approx(STEPS * STEP)
    assert taught.corrections == 22
    assert taught.settled("U0LAURA", NOON, threshold=HIGHEST).corrected().bar(Mode.CAREFUL) == HIGHEST


def test_a_complaint_that_somebody_owns_takes_one_step_back() -> None:
    assert HERE.corrected().corrected().confirmed().steps == 1
    assert HERE.confirmed() == HERE


def test_whoever_sets_the_channel_starts_with_nothing_taught() -> None:
    taught = HERE.corrected()
    for anew in (
        taught.settled("U0LAURA", NOON, threshold=0.7),
        taught.settled("U0LAURA", NOON, mode=Mode.EAGER),
        taught.reset("U0LAURA", NOON),
    ):
        assert (anew.taught, anew.corrections, anew.changed_by, anew.changed_at) == (0, 0, "U0LAURA", NOON)
    assert taught.reset("U0LAURA", NOON).bar(Mode.CAREFUL) == 0.75


def test_what_may_be_a_danger_is_heard_whatever_was_set_or_taught() -> None:
    danger = scored(0.55, "There is a smell of gas and nobody came.")
    high = HERE.settled("U0LAURA", NOON, threshold=0.95).corrected()
    assert high.hears(danger, Mode.CAREFUL)
    assert not high.hears(scored(0.55), Mode.CAREFUL)
    assert not high.settled("U0LAURA", NOON, mode=Mode.QUIET).hears(danger, Mode.CAREFUL)
