"""/tofu preview and @TOFU preview: what a model would be shown, for who asks alone."""

from tests.fake_slack import FakeSlack
from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.slack.running import Running, Start
from tests.slack.story import complain
from tests.slack.team import DANA, HELP, LAURA, TEAM_ROOM


async def test_the_words_as_they_would_leave(slack: FakeSlack, bot: Running) -> None:
    pressed = await slack.command(LAURA, TEAM_ROOM, "preview Order 4711, ring +44 7700 900982 <@U0DANA>")
    [words] = pressed.said
    assert pressed.back["response_type"] == "ephemeral"
    assert "No model is set, so nothing leaves." in words
    assert "Order 4711, ring ‹phone 1›" in words
    assert "‹phone 1› (phone): +44 7700 900982" in words
    assert "*Stays:* 4711" in words
    nothing = await slack.command(LAURA, TEAM_ROOM, "preview")
    assert nothing.said == ["Write the words after it: /tofu preview My number is …"]


async def test_a_thread_is_shown_as_the_model_then_is_given_it(slack: FakeSlack, start: Start) -> None:
    async with ScriptedModel(answers.good) as model, start(model_url=model.url, redact=True) as bot:
        ts, card = await complain(slack, bot)
        slack.say(DANA, HELP, "Ring me on +44 7700 900982, this is awful.", ts)
        slack.say(LAURA, HELP, "@TOFU preview", ts)
        await bot.quiet()
        [shown] = slack.ephemerals(LAURA)
        assert shown["thread_ts"] == ts
        assert "Ring me on ‹phone 1›, this is awful." in shown["text"]
        await slack.press(LAURA, card, "I'll own this")
        await bot.quiet()
        assert "Ring me on ‹phone 1›, this is awful." in model.calls[0].prompt
        assert "900982" not in model.calls[0].prompt


async def test_where_redaction_is_off_it_says_so(slack: FakeSlack, start: Start) -> None:
    async with start(model_url="http://127.0.0.1:1/v1") as bot:
        pressed = await slack.command(LAURA, TEAM_ROOM, "preview Ring +44 7700 900982")
        await bot.quiet()
    assert pressed.said[0].startswith("Redaction is off: the model sees it as it is.\n\nRing +44 7700 900982")
