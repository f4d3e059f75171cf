"""One complaint's way through Slack, from the customer's words to the closed card."""

import pytest

from bot.complaints.model import Status
from bot.followups.model import FollowUpStatus
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.slack.running import Running, Start
from tests.slack.story import complain, own
from tests.slack.team import HELP, LAURA, OLU, SAM

QUESTIONS = ["What may I offer?", "An idea for this customer"]


async def test_a_complaint_gets_one_card_in_its_thread_that_says_what_how_bad_and_how_long(
    slack: FakeSlack, bot: Running
) -> None:
    ts, card = await complain(slack, bot)
    assert card["thread_ts"] == ts
    assert list(buttons(card)) == ["I'll own this", "Not a complaint", "Why?"]
    said = words(card)
    assert "nobody owns yet" in said
    assert "My order 4711 never arrived and nobody answers the phone." in said
    assert "Severity: 🟡 medium" in said
    assert "1 day left (until 09:12, Wednesday 25 Nov)" in said
    assert "4711" in card["text"], "a screen reader hears the text, not the blocks"


async def test_the_first_presser_owns_it_and_the_second_is_told_who_does(slack: FakeSlack, bot: Running) -> None:
    ts, card = await complain(slack, bot)
    first = await slack.press(LAURA, card, "I'll own this")
    second = await slack.press(OLU, card, "I'll own this", stale=True)
    await bot.quiet()
    assert (first.acked, first.said) == (True, [])
    assert (second.acked, second.said) == (True, ["Laura Bryant owns this already."])
    [now] = slack.by_app(HELP)
    assert "*Laura Bryant owns this complaint*" in words(now)
    assert list(buttons(now)) == ["Draft", "Resolved", "Why?", "Hand over", "Pause", "Escalate"]
    assert slack.direct(OLU) == []
    assert (await bot.complaint(HELP, ts)).status is Status.OWNED


async def test_the_owner_gets_one_private_message_with_coaching_and_a_draft_and_a_pointer_to_it(
    slack: FakeSlack, bot: Running
) -> None:
    ts, draft = await own(slack, bot)
    said = words(draft)
    for quality in ("Empathy", "Assurance", "Responsiveness", "Tangibles"):
        assert f"*{quality}:*" in said
    assert "my name is Laura and I will take personal ownership of this until it is resolved." in said
    assert "I will write to you here today at 13:15" in said
    assert "It promises an update at 13:15, Tuesday 24 Nov" in said
    assert list(buttons(draft)) == ["Post to thread", "Edit", "Another wording", "Sent elsewhere", *QUESTIONS]
    [pointer] = slack.ephemerals()
    assert (pointer["user"], pointer["channel"], pointer["thread_ts"]) == (LAURA, HELP, ts)
    assert len(slack.thread(HELP, ts)) == 2, "in the thread stands nothing but the complaint and its card"


async def test_a_post_is_the_owners_words_posted_by_the_app_and_its_promise_is_recorded(
    slack: FakeSlack, bot: Running
) -> None:
    ts, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Post to thread")
    await bot.quiet()
    post = slack.thread(HELP, ts)[-1]
    assert "I will take personal ownership of this until it is resolved." in words(post)
    assert f"Words of <@{LAURA}> (Laura Bryant), posted with TOFU" in words(post)
    [seen] = slack.direct(LAURA)
    assert "✅ Posted to the thread." in words(seen)
    assert buttons(seen) == {}
    assert "Promised: the customer hears by 13:15, Tuesday 24 Nov" in words(slack.by_app(HELP)[0])
    promised = await bot.complaint(HELP, ts)
    assert promised.promised_at
    due = [row.kind for row in await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING)]
    assert due == ["promise_coming_due"]  # what comes after it is planned when it has come


async def test_an_edited_draft_is_posted_as_edited_once_its_text_and_its_time_agree(
    slack: FakeSlack, bot: Running
) -> None:
    ts, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Edit")
    form = await until(lambda: slack.view(LAURA))
    assert "I will write to you here today at 13:15" in words(form)
    assert "until it is resolved" in words(form)
    mine = "Dana, I am on it and I will call the depot. I will write to you here at 15:30 today. Laura"
    refused = await slack.submit(LAURA, {"text": mine})
    assert refused.back["errors"] == {
        "text": "The text says 15:30, Tuesday 24 Nov, the time below says 13:15, Tuesday 24 Nov: make them agree."
    }
    assert len(slack.thread(HELP, ts)) == 2, "nothing is posted before they agree"
    taken = await slack.submit(LAURA, {"text": mine, "time": "15:30"})
    await bot.quiet()
    assert taken.back == {}
    assert slack.view(LAURA) is None
    post = slack.thread(HELP, ts)[-1]
    assert mine in words(post)
    assert "personal ownership" not in words(post), "what was edited is what is posted"
    promised = (await bot.complaint(HELP, ts)).promised_at
    assert promised
    assert f"{promised:%d %H:%M}" == "24 15:30"


@pytest.mark.parametrize(
    ("text", "typed", "answer"),
    [
        ("Dana, I will look into it.", {}, "The text does not say when."),
        ("Dana, you hear from me today at 14:40.", {"date": None, "time": None}, "but no time is set below"),
        ("Dana, you hear from me today.", {"date": "2026-11-23"}, "has passed: choose one that lies ahead"),
    ],
)
async def test_a_form_says_what_does_not_fit(
    slack: FakeSlack, bot: Running, text: str, typed: dict[str, str | None], answer: str
) -> None:
    _, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Edit")
    await until(lambda: slack.view(LAURA))
    refused = await slack.submit(LAURA, {"text": text, **typed})
    assert answer in refused.back["errors"]["text"]


async def test_another_wording_takes_the_place_of_the_first(slack: FakeSlack, bot: Running) -> None:
    _, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Another wording")
    await bot.quiet()
    old, new = slack.direct(LAURA)
    assert "Dropped: a newer draft takes its place" in words(old)
    assert buttons(old) == {}
    assert list(buttons(new)) == ["Post to thread", "Edit", "Another wording", "Sent elsewhere", *QUESTIONS]
    assert words(new) != words(draft)
    pressed = await slack.press(LAURA, draft, "Post to thread", stale=True)
    await bot.quiet()
    assert pressed.said == ["This draft was dropped: a newer one is below, or ask for one with the Draft button."]


async def test_a_draft_is_wished_shorter_behind_the_three_dots(slack: FakeSlack, bot: Running) -> None:
    _, draft = await own(slack, bot)
    [more] = [e for block in draft["blocks"] for e in block.get("elements", ()) if e.get("type") == "overflow"]
    shorter = more["options"][0]
    assert shorter["text"]["text"] == "Shorter"
    await slack.press_raw(LAURA, draft, {**more, "selected_option": shorter})
    await bot.quiet()
    old, new = slack.direct(LAURA)
    assert "Dropped: a newer draft takes its place" in words(old)
    assert "my name is Laura" in words(new)


async def test_an_agent_allows_their_tone_and_takes_it_back(slack: FakeSlack, bot: Running) -> None:
    for asked, answer in (("voice", "*off*"), ("voice on", "*on*"), ("voice", "*on*"), ("voice off", "*off*")):
        pressed = await slack.command(LAURA, HELP, asked)
        await bot.quiet()
        assert pressed.said[0].startswith(answer)


async def test_sent_elsewhere_posts_nothing_and_counts_as_a_promise(slack: FakeSlack, bot: Running) -> None:
    ts, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Sent elsewhere")
    await bot.quiet()
    assert len(slack.thread(HELP, ts)) == 2
    assert "✅ Sent elsewhere" in words(slack.direct(LAURA)[0])
    assert (await bot.complaint(HELP, ts)).promised_at


async def test_why_tells_the_words_and_not_a_complaint_closes_the_card(slack: FakeSlack, bot: Running) -> None:
    ts, card = await complain(slack, bot)
    why = await slack.press(OLU, card, "Why?")
    await slack.press(OLU, card, "Not a complaint")
    await bot.quiet()
    [answer] = why.said
    assert "“never arrived”" in answer
    assert "score" in answer
    [closed] = slack.by_app(HELP)
    assert "Not a complaint" in words(closed)
    assert buttons(closed) == {}
    assert await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING) == []
    assert (await bot.complaint(HELP, ts)).text is None


async def test_only_the_owner_or_a_supervisor_resolves_it_and_then_it_rests(slack: FakeSlack, start: Start) -> None:
    async with start(supervisors=(SAM,)) as bot:
        ts, _ = await own(slack, bot)
        [card] = slack.by_app(HELP)
        other = await slack.press(OLU, card, "Resolved")
        await bot.quiet()
        assert other.said == ["Laura Bryant owns this complaint; only the owner or a supervisor can do this."]
        assert slack.view(OLU) is None
        await slack.press(SAM, card, "Resolved")
        await until(lambda: slack.view(SAM))
        await slack.submit(SAM, {"failed": "The van was full.", "right": "A courier brought it, and a voucher."})
        await bot.quiet()
        [closed] = slack.by_app(HELP)
        assert "Resolved by Laura Bryant" in words(closed)
        assert list(buttons(closed)) == ["Reopen"]
        assert (await bot.complaint(HELP, ts)).status is Status.RESOLVED
        assert [row.kind for row in await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING)] == ["check_back"]
        late = await slack.press(LAURA, card, "Draft", stale=True)
        await bot.quiet()
        assert late.said == ["This complaint is resolved already."]
