"""Every button asks again who presses: guests, strangers, people whom the team has not named, other people's things."""

from typing import Any

import pytest

from bot.complaints.model import Status
from bot.slack import ids
from tests.fake_slack import FakeSlack, Person
from tests.fake_slack.eyes import buttons, until, words
from tests.slack.running import Running, Start
from tests.slack.story import complain, own, promise, remind, with_button
from tests.slack.team import GUS, HELP, LAURA, OLU, SAM, STELLA

NOT_HERE = "Only full members of this workspace whom the team lets own complaints can do this."
NOT_OURS = "Only people of the organisation that runs TOFU can use its buttons."
NOT_THEIRS = "Only full members of this workspace can ask this."
BY_COMPLAINT = [ids.OWN, ids.NOT_COMPLAINT, ids.WHY, ids.DRAFT, ids.RESOLVE, ids.HAND_OVER, ids.ACCEPT]
BY_DRAFT = [ids.POST, ids.EDIT, ids.ANOTHER, ids.ELSEWHERE]
BY_FOLLOW_UP = [ids.DONE, ids.SNOOZE]


def button(action: str, value: str) -> dict[str, Any]:
    return {
        "type": "button",
        "action_id": action,
        "block_id": "x",
        "value": value,
        "text": {"type": "plain_text", "text": "x"},
    }


@pytest.mark.parametrize("action", [*BY_COMPLAINT, *BY_DRAFT, *BY_FOLLOW_UP])
@pytest.mark.parametrize("who", [GUS, STELLA])
async def test_a_guest_or_a_stranger_can_press_nothing(slack: FakeSlack, bot: Running, who: str, action: str) -> None:
    ts = await promise(slack, bot)
    due = await remind(slack, bot, ts, "promise_due")
    [card] = slack.by_app(HELP)
    before = (await bot.complaint(HELP, ts)).revision, len(slack.direct(LAURA))
    drafted = f"{due.complaint}.1"
    value = due.id if action in BY_FOLLOW_UP else drafted if action in BY_DRAFT else due.complaint
    pressed = await slack.press_raw(who, card, button(action, value))
    await bot.quiet()
    assert pressed.acked
    [said] = pressed.said
    assert said in (NOT_HERE, NOT_OURS, NOT_THEIRS) or "Laura Bryant" in said
    assert ((await bot.complaint(HELP, ts)).revision, len(slack.direct(LAURA))) == before
    assert slack.view(who) is None
    assert slack.direct(who) == [] if who == GUS else True


async def test_a_guest_learns_nothing_of_what_we_think_of_a_message(slack: FakeSlack, bot: Running) -> None:
    ts, card = await complain(slack, bot)
    pressed = await slack.press(GUS, card, "Why?")
    slack.say(GUS, HELP, "@TOFU why", ts)
    command = await slack.command(GUS, HELP, "why")
    await bot.quiet()
    told = [*pressed.said, *command.said, *(m["text"] for m in slack.ephemerals(GUS))]
    assert told
    assert not [text for text in told if "score" in text or "never arrived" in text]


async def test_only_people_whom_the_team_has_named_may_own(slack: FakeSlack, start: Start) -> None:
    slack.world.groups["S0AGENTS"] = [OLU]
    async with start(owners=(SAM, "S0AGENTS")) as bot:
        ts, card = await complain(slack, bot)
        for label in ("I'll own this", "Not a complaint"):
            no = await slack.press(LAURA, card, label)
            await bot.quiet()
            assert no.said == [NOT_HERE]
        yes = await slack.press(OLU, card, "I'll own this")
        await bot.quiet()
        assert yes.said == []
        owner = (await bot.complaint(HELP, ts)).owner
        assert owner
        assert owner.id == OLU, "named by a group"


async def test_somebody_who_left_or_is_a_bot_may_not_own(slack: FakeSlack, bot: Running) -> None:
    slack.add_person(Person("U0GONE", "Gone Person", deleted=True))
    slack.add_person(Person("U0ROBOT", "Robot", bot=True))
    _, card = await complain(slack, bot)
    for who in ("U0GONE", "U0ROBOT"):
        pressed = await slack.press(who, card, "I'll own this")
        await bot.quiet()
        assert pressed.said == [NOT_HERE]


async def test_a_hand_over_to_somebody_who_may_not_own_is_refused_beside_the_field(
    slack: FakeSlack, bot: Running
) -> None:
    ts = await promise(slack, bot)
    await remind(slack, bot, ts, "promise_due")
    await slack.press(LAURA, with_button(slack.direct(LAURA), "Hand over"), "Hand over")
    await until(lambda: slack.view(LAURA))
    for who in (GUS, STELLA, LAURA):
        refused = await slack.submit(LAURA, {"who": who})
        assert list(refused.back["errors"]) == ["who"]
    assert (await bot.complaint(HELP, ts)).offered_to == ""


async def test_a_draft_is_its_agents_alone(slack: FakeSlack, bot: Running) -> None:
    ts, draft = await own(slack, bot)
    for label in buttons(draft):
        pressed = await slack.press(OLU, draft, label)
        await bot.quiet()
        [said] = pressed.said
        assert said.startswith(("This draft is Laura Bryant's.", "Only the owner of this complaint"))
    assert len(slack.thread(HELP, ts)) == 2


async def test_what_slack_does_not_say_speaks_for_the_person(slack: FakeSlack, bot: Running) -> None:
    slack.add_person(Person("U0SILENT", "Siri Lent", silent=True))
    ts, card = await complain(slack, bot)
    await slack.press("U0SILENT", card, "I'll own this")
    await bot.quiet()
    assert (await bot.complaint(HELP, ts)).status is Status.OWNED
    assert "my name is Siri" in words(slack.direct("U0SILENT")[0])
