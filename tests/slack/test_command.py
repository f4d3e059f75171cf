"""/tofu help, draft, review, mine, why; and the same words in the direct message."""

import html

import pytest

from tests.fake_slack import FakeSlack
from tests.slack.running import Running
from tests.slack.story import complain, promise
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA, OLU, SAM, TEAM_ROOM


@pytest.mark.parametrize("text", ["help", "", "what?", "HELP", "draught"])
async def test_help_is_what_any_other_word_gives(slack: FakeSlack, bot: Running, text: str) -> None:
    pressed = await slack.command(LAURA, HELP, text)
    assert pressed.acked
    assert "`/tofu draft <what the customer wrote>`" in pressed.said[0]
    assert pressed.back["response_type"] == "ephemeral"


async def test_draft_is_written_for_pasted_words_and_seen_by_one_person(slack: FakeSlack, bot: Running) -> None:
    pressed = await slack.command(LAURA, TEAM_ROOM, f"draft {COMPLAINT}")
    await bot.quiet()
    waiting, draft = pressed.said
    assert waiting == "Writing… it takes a moment."
    assert "my name is Laura and I will take personal ownership of this until it is resolved." in draft
    assert "No reminder is set" in draft
    assert "Only you see this." in draft
    assert slack.by_app(TEAM_ROOM) == []


async def test_review_names_what_a_reply_lacks(slack: FakeSlack, bot: Running) -> None:
    pressed = await slack.command(LAURA, HELP, "review: Hi, I'll look into it.")
    assert "*Responsiveness*" in pressed.said[0]


@pytest.mark.parametrize(
    ("text", "answer"), [("draft", "Write what the customer wrote"), ("review", "Write your reply")]
)
async def test_a_word_that_lacks_its_words_says_what_to_write(
    slack: FakeSlack, bot: Running, text: str, answer: str
) -> None:
    pressed = await slack.command(LAURA, HELP, text)
    await bot.quiet()
    assert answer in pressed.said[-1]


async def test_mine_has_the_most_urgent_on_top_each_with_its_thread(slack: FakeSlack, bot: Running) -> None:
    calm = await slack.command(LAURA, HELP, "mine")
    assert calm.said == ["You own no open complaint. Well done, or look around: somebody may need you."]
    later, card = await complain(
        slack, bot, "The kettle arrived broken and nobody answers my mails & calls <3.", who=SAM
    )
    await slack.press(LAURA, card, "I'll own this")
    await bot.quiet()
    sooner = await promise(slack, bot)
    mine = await slack.command(LAURA, HELP, "mine")
    first, second = mine.said[0].split("\n")
    assert f"p{sooner.replace('.', '')}|" in first
    assert "4711" in first
    assert "Next follow-up: 12:45, Tuesday 24 Nov (the promise comes due)" in first
    assert f"p{later.replace('.', '')}|" in second
    assert "kettle" in second
    other = await slack.command(OLU, HELP, "mine")
    assert other.said == calm.said


async def test_why_tells_of_the_last_complaint_in_this_channel(slack: FakeSlack, bot: Running) -> None:
    none = await slack.command(LAURA, TEAM_ROOM, "why")
    assert none.said == ["I have heard no complaint in this channel yet."]
    await complain(slack, bot)
    why = await slack.command(LAURA, HELP, "why")
    assert "never arrived" in why.said[0]


async def test_the_same_words_work_in_the_direct_message(slack: FakeSlack, bot: Running) -> None:
    for text, answer in (
        ("help", "/tofu draft <what the customer wrote>"),
        (f"draft {COMPLAINT}", "my name is Laura"),
        ("review Sorry about that.", "*Assurance*"),
        ("mine", "You own no open complaint."),
        ("why", "I have heard no complaint in this channel yet."),
        (COMPLAINT, "/tofu draft <what the customer wrote>"),
    ):
        slack.tell(LAURA, text)
        await bot.quiet()
        said = html.unescape(slack.direct(LAURA)[-1]["text"])
        assert answer in said, text
    assert len(slack.direct(LAURA)) == 6
    assert slack.by_app(HELP) == []


async def test_a_direct_message_that_is_brought_twice_is_answered_once(slack: FakeSlack, bot: Running) -> None:
    slack.tell(DANA, "help")
    await bot.quiet()
    slack.deliveries.event(slack.deliveries.events[0].payload)
    await bot.quiet()
    assert len(slack.direct(DANA)) == 1
