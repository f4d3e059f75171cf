"""@TOFU in a thread: own, draft, review, resolve, why, help."""

from bot.complaints.model import Status
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.slack.running import Running, Start
from tests.slack.story import complain, own
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA, OLU


async def test_own_makes_the_thread_a_complaint_with_an_owner(slack: FakeSlack, bot: Running) -> None:
    ts = slack.say(DANA, HELP, "Where is the invoice that I asked for?")
    slack.say(LAURA, HELP, "@TOFU own", ts)
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert card["thread_ts"] == ts
    assert "*Laura Bryant owns this complaint*" in words(card)
    assert "Where is the invoice that I asked for?" in words(card)
    [draft] = slack.direct(LAURA)
    assert "Hi Dana, my name is Laura" in words(draft)


async def test_draft_writes_privately_and_leaves_the_ownership_open(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(OLU, HELP, "@TOFU draft", ts)
    await bot.quiet()
    [draft] = slack.direct(OLU)
    assert "my name is Olu" in words(draft)
    assert (await bot.complaint(HELP, ts)).status is Status.OPEN


async def test_posting_a_draft_of_an_open_complaint_is_owning_it(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(OLU, HELP, "@TOFU draft", ts)
    await bot.quiet()
    await slack.press(OLU, slack.direct(OLU)[0], "Post to thread")
    await bot.quiet()
    complaint = await bot.complaint(HELP, ts)
    assert complaint.owner
    assert complaint.owner.id == OLU
    assert "my name is Olu" in words(slack.thread(HELP, ts)[-1])


async def test_review_tells_the_agent_alone_what_a_reply_lacks(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(LAURA, HELP, "@TOFU review: Sorry, that's down to the crews, your guess is as good as mine.", ts)
    await bot.quiet()
    [review] = slack.ephemerals(LAURA)
    assert review["thread_ts"] == ts
    for quality in ("Empathy", "Assurance", "Responsiveness", "Tangibles"):
        assert f"*{quality}*" in review["text"]
    assert "down to the crews" in review["text"]
    assert "Only you see this." in review["text"]
    assert len(slack.by_app(HELP)) == 1


async def test_resolve_shows_its_owner_the_way_to_the_form(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    slack.say(OLU, HELP, "@TOFU resolve", ts)
    slack.say(LAURA, HELP, "@TOFU resolve", ts)
    await bot.quiet()
    [no] = slack.ephemerals(OLU)
    assert "Laura Bryant owns this complaint" in no["text"]
    way = slack.ephemerals(LAURA)[-1]
    assert list(buttons(way)) == ["Resolved"]
    await slack.press(LAURA, way, "Resolved")
    await until(lambda: slack.view(LAURA))
    await slack.submit(LAURA, {"failed": "Lost.", "right": "Found."})
    await bot.quiet()
    assert (await bot.complaint(HELP, ts)).status is Status.RESOLVED


async def test_why_and_help_are_answered_to_who_asked(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(LAURA, HELP, "@TOFU why?", ts)
    slack.say(LAURA, HELP, "@TOFU help", ts)
    slack.say(OLU, HELP, "@TOFU")
    await bot.quiet()
    why, tour = sorted(slack.ephemerals(LAURA), key=lambda m: "tofu draft" in m["text"])
    assert "never arrived" in why["text"]
    assert "/tofu draft" in tour["text"]
    assert "/tofu draft" in slack.ephemerals(OLU)[0]["text"]


async def test_a_complaint_that_tags_us_is_a_complaint(slack: FakeSlack, bot: Running) -> None:
    ts = slack.say(DANA, HELP, f"@TOFU {COMPLAINT}")
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert card["thread_ts"] == ts
    assert slack.ephemerals() == []


async def test_the_two_events_of_one_mention_act_once(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.deliveries.events.clear()
    slack.say(LAURA, HELP, "@TOFU draft", ts)
    slack.say(OLU, HELP, f"@TOFU review: {COMPLAINT}", ts)
    kinds = [delivery.payload["event"]["type"] for delivery in slack.deliveries.events]
    assert sorted(kinds) == ["app_mention", "app_mention", "message", "message"]
    await bot.quiet()
    assert len(slack.direct(LAURA)) == 1
    assert len(slack.ephemerals(OLU)) == 1


async def test_a_mention_that_cannot_be_carried_out_says_so(slack: FakeSlack, start: Start) -> None:
    async with start(owners=(OLU,)) as bot:
        ts = slack.say(DANA, HELP, "Where is my invoice?")
        slack.say(LAURA, HELP, "@TOFU own", ts)
        slack.say(LAURA, HELP, "@TOFU why", ts)
        await bot.quiet()
        said = {m["text"] for m in slack.ephemerals(LAURA)}
        assert said == {
            "Only full members of this workspace whom the team lets own complaints can do this.",
            "I know of no complaint in this thread. Tag me with *own* to make it one, or *draft* for a draft.",
        }
        assert slack.by_app(HELP) == []
