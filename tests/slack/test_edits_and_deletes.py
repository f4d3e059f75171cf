"""What becomes of a complaint whose words are changed or taken back, and of a draft whose thread has moved on."""

from bot.complaints.model import Status
from bot.followups.model import FollowUpStatus
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, words
from tests.slack.running import Running
from tests.slack.story import complain, own, with_button
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA, OLU


async def test_an_edit_of_what_nobody_owns_is_read_anew(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.edit(HELP, ts, "My order 4712 never arrived, and there is a gas leak at the depot. Nobody answers!")
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert "gas leak" in words(card)
    assert "🔴 critical" in words(card)
    slack.edit(HELP, ts, "All fine, I found it at my neighbour's. Thanks!")
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert "Not a complaint" in words(card)
    assert buttons(card) == {}
    assert (await bot.complaint(HELP, ts)).status is Status.DISMISSED
    assert await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING) == []


async def test_an_edit_of_what_somebody_owns_changes_its_words_and_never_ends_it(
    slack: FakeSlack, bot: Running
) -> None:
    ts, _ = await own(slack, bot)
    slack.edit(HELP, ts, "All fine, I found it. Thanks!")
    await bot.quiet()
    complaint = await bot.complaint(HELP, ts)
    assert complaint.status is Status.OWNED
    assert complaint.text == "All fine, I found it. Thanks!"


async def test_an_edit_elsewhere_in_the_thread_changes_nothing(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    reply = slack.say(OLU, HELP, "One moment", ts)
    await bot.quiet()
    revision = (await bot.complaint(HELP, ts)).revision
    slack.edit(HELP, reply, "One moment please")
    slack.edit(HELP, ts, COMPLAINT)  # the same words, as when Slack adds a preview
    await bot.quiet()
    assert (await bot.complaint(HELP, ts)).revision == revision


async def test_taken_back_before_anybody_owned_it_it_is_over(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.delete(HELP, ts)  # its card hangs on it, so a tombstone stays
    await bot.quiet()
    complaint = await bot.complaint(HELP, ts)
    assert (complaint.status, complaint.text, complaint.about) == (Status.DISMISSED, None, "")
    [card] = slack.by_app(HELP)
    assert "4711" not in words(card) + card["text"]
    assert await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING) == []


async def test_a_complaining_reply_that_is_taken_back_ends_it_too(slack: FakeSlack, bot: Running) -> None:
    first = slack.say(DANA, HELP, "Hello, it is about my order.")
    reply = slack.say(DANA, HELP, COMPLAINT, first)
    await bot.quiet()
    slack.delete(HELP, reply)
    await bot.quiet()
    assert (await bot.complaint(HELP, first)).status is Status.DISMISSED


async def test_taken_back_after_somebody_owned_it_its_words_go_and_the_owner_is_told(
    slack: FakeSlack, bot: Running
) -> None:
    ts, _ = await own(slack, bot)
    slack.delete(HELP, ts)
    await bot.quiet()
    complaint = await bot.complaint(HELP, ts)
    assert (complaint.status, complaint.text, complaint.about, complaint.cues) == (Status.OWNED, None, "", ())
    assert "The customer deleted the message" in words(slack.direct(LAURA)[-1])
    [card] = slack.by_app(HELP)
    assert "4711" not in words(card) + card["text"]


async def test_a_draft_is_dropped_with_a_word_when_the_thread_has_moved_on(slack: FakeSlack, bot: Running) -> None:
    ts, draft = await own(slack, bot)
    slack.say(DANA, HELP, "By the way, the parcel at the neighbour's is not mine either.", ts)
    await bot.quiet()
    await slack.press(LAURA, draft, "Post to thread")
    await bot.quiet()
    assert len(slack.by_app(HELP)) == 1, "nothing is posted over the customer's head"
    said = [words(m) for m in slack.direct(LAURA)]
    assert "Dropped" in said[0]
    assert any("The thread has moved on since this draft was written" in text for text in said)
    again = with_button(slack.direct(LAURA), "Post to thread")
    assert again["ts"] > draft["ts"]
    await slack.press(LAURA, again, "Post to thread")
    await bot.quiet()
    assert "my name is Laura" in words(slack.thread(HELP, ts)[-1])
    assert len(slack.by_app(HELP)) == 2


async def test_cards_and_reminders_of_ours_do_not_move_a_thread_on(slack: FakeSlack, bot: Running) -> None:
    ts, card = await complain(slack, bot)
    slack.say(OLU, HELP, "@TOFU draft", ts)
    await bot.quiet()
    nudges = [row for row in await bot.follow_ups(HELP, ts) if row.kind == "unowned"]
    await bot.wake(nudges[0])
    assert len(slack.by_app(HELP)) == 2
    await slack.press(OLU, slack.direct(OLU)[0], "Post to thread")
    await bot.quiet()
    assert "my name is Olu" in words(slack.thread(HELP, ts)[-1])
    assert card["ts"] != ts
