"""Tampered presses and forms: nobody acts on what is not theirs, and nothing breaks."""

from typing import Any

import pytest

from bot.slack.listeners.actions import ACTIONS
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import until, words
from tests.slack.running import Running
from tests.slack.story import own, promise, remind, with_button
from tests.slack.team import HELP, LAURA, OLU, SAM

STRANGE = ["", "nonsense", "0" * 16, "'; DROP TABLE tofu_complaints; --", "../../etc", "é😀", "x" * 2000]


@pytest.mark.parametrize("value", STRANGE)
async def test_a_press_with_a_strange_value_is_answered_kindly(slack: FakeSlack, bot: Running, value: str) -> None:
    _, draft = await own(slack, bot)
    for action in ACTIONS:
        button = {"type": "button", "action_id": action, "block_id": "x", "value": value}
        pressed = await slack.press_raw(LAURA, draft, button)
        await bot.quiet()
        assert pressed.acked, action
        assert "is not in the books any more" in pressed.said[0], action
    assert slack.view(LAURA) is None


async def test_an_action_that_nobody_knows_is_acked_and_ignored(slack: FakeSlack, bot: Running) -> None:
    _, draft = await own(slack, bot)
    pressed = await slack.press_raw(LAURA, draft, {"type": "button", "action_id": "x", "block_id": "x", "value": "y"})
    other = await slack.command(LAURA, HELP, "help", command="/other")
    assert (pressed.acked, pressed.said, other.acked) == (True, [], True)


async def test_a_form_whose_hidden_part_names_somebody_elses_thing_changes_nothing(
    slack: FakeSlack, bot: Running
) -> None:
    ts = await promise(slack, bot)
    due = await remind(slack, bot, ts, "promise_due")
    _, theirs = await own(slack, bot, OLU, text="The kettle arrived broken and nobody answers. Unacceptable!")
    late = with_button(slack.direct(LAURA), "Snooze")
    before = (await bot.complaint(HELP, ts)).revision
    words_ = {"text": "I will write to you here at 15:30 today.", "time": "15:30"}
    await slack.press(OLU, theirs, "Edit")
    await until(lambda: slack.view(OLU))
    edit = await slack.submit(OLU, words_, private_metadata=f"{due.complaint}.1")
    snooze = await slack.submit(OLU, words_, private_metadata=due.id, callback_id="tofu_snooze_form")
    resolve = await slack.submit(
        OLU,
        words_,
        private_metadata=due.complaint,
        callback_id="tofu_resolve_form",
        state=_state(failed="x", right="y"),
    )
    hand = await slack.submit(
        OLU, words_, private_metadata=due.complaint, callback_id="tofu_hand_over_form", state=_state(who=OLU)
    )
    await bot.quiet()
    for refused in (edit, snooze, resolve, hand):
        assert "Laura Bryant" in next(iter(refused.back["errors"].values()))
    assert (await bot.complaint(HELP, ts)).revision == before
    assert words(late) == words(next(m for m in slack.direct(LAURA) if m["ts"] == late["ts"]))


def _state(**values: str) -> dict[str, Any]:
    return {"values": {name: {name: {"type": "plain_text_input", "value": value}} for name, value in values.items()}}


@pytest.mark.parametrize("changed", [{"date": "tomorrow", "time": "15:30"}, {"date": "2026-11-24", "time": "25:99"}])
async def test_a_form_with_a_time_that_is_none_is_said_beside_its_field(
    slack: FakeSlack, bot: Running, changed: dict[str, str]
) -> None:
    _, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Edit")
    await until(lambda: slack.view(LAURA))
    refused = await slack.submit(LAURA, {"text": "You hear from me at 15:30.", **changed})
    assert refused.acked
    assert refused.back["response_action"] == "errors"


async def test_buttons_of_another_complaint_act_on_that_one_alone(slack: FakeSlack, bot: Running) -> None:
    mine, _ = await own(slack, bot)
    theirs, other = await own(
        slack, bot, OLU, who_complains=SAM, text="The kettle arrived broken and nobody answers. Unacceptable!"
    )
    draft = with_button(slack.direct(LAURA), "Post to thread")
    value = next(b for b in other["blocks"] if b["type"] == "actions")["elements"][0]["value"]
    pressed = await slack.press(LAURA, draft, "Post to thread", value=value)
    await bot.quiet()
    assert pressed.said == ["This draft is Olu Adeyemi's."]
    assert len(slack.thread(HELP, mine)) == len(slack.thread(HELP, theirs)) == 2
