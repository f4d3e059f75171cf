"""Goodwill in Slack: what may I offer, an idea, a sum within the limit and above it, one tap of the named approver."""

from pathlib import Path

import pytest

from bot.drafting.goodwill import GrantStatus
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.slack.running import Running, Start
from tests.slack.story import own, remind, with_button
from tests.slack.team import DANA, HELP, LAURA, OLU, SAM

PLAYBOOK = f"""
approvers: [{SAM}, supervisors]
goodwill: {{per_complaint: £20, per_customer: £30, per_day: £100, up_to: £60}}
allowed: [ring the customer at a time that they choose]
ideas:
  - idea: Have one of the same sort ready in time.
    answers: [occasion]
  - idea: Send a cake with a card.
    answers: [occasion, somebody]
    cost: £15
  - idea: Send a band to play.
    answers: [occasion, somebody]
    cost: £90
safety:
  - when: smell of gas
    say: Leave the house
"""
PARTY = "My order 4711 never arrived and nobody answers the phone. My daughter's birthday is on Saturday and she has no present!"


@pytest.fixture
def playbook(tmp_path: Path) -> str:
    file = tmp_path / "ours.yaml"
    file.write_text(PLAYBOOK, encoding="utf-8")
    return str(file)


async def asks(slack: FakeSlack, bot: Running, draft: dict, sum_: str, why: str = "she missed her party") -> dict:  # type: ignore[type-arg]
    """Laura names a sum in the form; what came back."""
    answer = await slack.press(LAURA, draft, "What may I offer?")
    await bot.quiet()
    assert answer.reply
    shown = slack.ephemerals(LAURA)[-1]
    await slack.press(LAURA, {**shown, "channel": draft["channel"]}, "Name a sum", stale=True)
    await until(lambda: slack.view(LAURA))
    sent = await slack.submit(LAURA, {"sum": sum_, "reason": why})
    await bot.quiet()
    return sent.back


async def hears(slack: FakeSlack, bot: Running, who: str, message: dict, label: str) -> str:  # type: ignore[type-arg]
    """What the presser alone is told."""
    pressed = await slack.press(who, message, label, stale=True)
    await bot.quiet()
    [said] = pressed.said
    return str(said)


async def grants(bot: Running, ts: str) -> list[tuple[str, GrantStatus]]:
    complaint = await bot.complaint(HELP, ts)
    rows = await bot.bot.storage.unit(lambda books: books.grants.of(complaint.id))
    return [(str(row.money), row.status) for row in rows]


async def test_what_may_i_offer_is_answered_privately_with_what_is_left_and_who_approves(
    slack: FakeSlack, start: Start, playbook: str
) -> None:
    async with start(playbook=playbook) as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        said = await hears(slack, bot, LAURA, draft, "What may I offer?")
        assert "*What you may offer to Dana Whyte* (standard customers; late, no answer)" in said
        assert "• ring the customer at a time that they choose" in said
        assert (
            "up to £20 for a complaint without asking. Left: £20 (£20 for this complaint, £30 for this customer, £100 today)."
            in said
        )
        assert "Above that Sam Field approves with one tap, up to £60: press *Name a sum*." in said
        assert len(slack.thread(HELP, ts)) == 2, "nothing of it stands in the thread"


async def test_three_ideas_at_most_each_with_the_customers_words_and_none_that_costs_too_much(
    slack: FakeSlack, start: Start, playbook: str
) -> None:
    async with start(playbook=playbook) as bot:
        _, draft = await own(slack, bot, text=PARTY)
        said = await hears(slack, bot, LAURA, draft, "An idea for this customer")
        assert "1. Have one of the same sort ready in time." in said
        assert "2. Send a cake with a card. (£15: name the sum first)" in said
        assert "band" not in said
        assert "relevant: “My order 4711 never arrived" in said
        assert "compelling: “My daughter's birthday is on Saturday" in said


async def test_nothing_fits_is_an_answer_and_safety_is_no_matter_for_ideas(
    slack: FakeSlack, start: Start, playbook: str
) -> None:
    async with start(playbook=playbook) as bot:
        _, plain = await own(slack, bot, text="My order 4711 never arrived and nobody answers.")
        nothing = await hears(slack, bot, LAURA, plain, "An idea for this customer")
        assert "Nothing in the playbook fits" in nothing
        gas = "There is a smell of gas since your fitter came, and nobody answers! It is my daughter's birthday."
        bot.later(minutes=10)
        _, draft = await own(slack, bot, text=gas)
        safety = await hears(slack, bot, LAURA, draft, "An idea for this customer")
        assert "No ideas here. Leave the house" in safety
        assert "cake" not in safety


async def test_a_sum_within_the_limit_is_noted_at_once_and_counted(
    slack: FakeSlack, start: Start, playbook: str
) -> None:
    async with start(playbook=playbook) as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        assert await asks(slack, bot, draft, "£15") == {}
        assert await grants(bot, ts) == [("£15", GrantStatus.ALLOWED)]
        assert slack.direct(SAM) == [], "nobody is asked for what needs no asking"
        assert "£15 is within what you may spend alone, and noted." in words(slack.direct(LAURA)[-1])
        said = await hears(slack, bot, LAURA, draft, "What may I offer?")
        assert "Left: £5 (£5 for this complaint, £15 for this customer, £85 today)." in said


async def test_above_the_limit_one_tap_of_the_named_approver_lets_it_through_for_this_complaint_alone(
    slack: FakeSlack, start: Start, playbook: str
) -> None:
    async with start(playbook=playbook, supervisors=(OLU,)) as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        await asks(slack, bot, draft, "£40")
        assert await grants(bot, ts) == [("£40", GrantStatus.ASKED)]
        [request], [other] = slack.direct(SAM), slack.direct(OLU)
        assert "Laura Bryant asks to offer £40 to Dana Whyte, because: “she missed her party”." in words(request)
        assert "So far nothing was given for this complaint." in words(request)
        assert list(buttons(request)) == ["Approve", "Decline"]
        for not_named in (DANA, LAURA):
            refused = await hears(slack, bot, not_named, request, "Approve")
            assert refused == "Only those whom the playbook names can approve or decline this."
        for _ in range(2):
            await slack.press(SAM, request, "Approve", stale=True)
            await bot.quiet()
        assert await hears(slack, bot, OLU, other, "Decline") == "This was approved already."
        assert await grants(bot, ts) == [("£40", GrantStatus.APPROVED)]
        for person in (SAM, OLU):
            [now] = slack.direct(person)
            assert "Laura Bryant asks to offer £40 to Dana Whyte: approved by Sam Field." in words(now)
            assert buttons(now) == {}
        told = [m for m in slack.direct(LAURA) if "Sam Field has approved £40 for this complaint." in words(m)]
        assert len(told) == 1
        complaint = await bot.complaint(HELP, ts)
        here = await bot.bot.storage.unit(lambda books: bot.bot.verbs._allowed(books, complaint).granted)
        assert here.max_goodwill == 40
        bot.later(minutes=10)
        other_ts, _ = await own(slack, bot, text=PARTY)
        elsewhere = await bot.complaint(HELP, other_ts)
        there = await bot.bot.storage.unit(lambda books: bot.bot.verbs._allowed(books, elsewhere).granted)
        assert there.max_goodwill == 0


async def test_declined_is_told_and_nothing_may_be_named(slack: FakeSlack, start: Start, playbook: str) -> None:
    async with start(playbook=playbook) as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        await asks(slack, bot, draft, "£40")
        await slack.press(SAM, slack.direct(SAM)[0], "Decline")
        await bot.quiet()
        assert await grants(bot, ts) == [("£40", GrantStatus.DECLINED)]
        assert "Sam Field has declined £40 for this complaint. You may spend £20 without asking." in words(
            slack.direct(LAURA)[-1]
        )


@pytest.mark.parametrize(
    ("sum_", "why", "said"),
    [
        ("forty", "x", "'forty' is no sum: write it like £40 or 40 EUR."),
        ("40", "x", "'40' has no currency: write it like £40 or 40 EUR."),
        ("€40", "x", "The playbook counts in GBP: name the sum in GBP."),
        ("£61", "x", "The playbook allows £60 at most for one complaint, even with an approval; £60 is left."),
        ("£0", "x", "What costs nothing needs no asking."),
    ],
)
async def test_what_can_not_be_asked_is_said_beside_the_field(
    slack: FakeSlack, start: Start, playbook: str, sum_: str, why: str, said: str
) -> None:
    async with start(playbook=playbook) as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        back = await asks(slack, bot, draft, sum_, why)
        assert back["errors"]["sum"].startswith(said)
        assert await grants(bot, ts) == []


async def test_the_slash_command_names_a_sum_for_the_one_complaint_that_one_owns(
    slack: FakeSlack, start: Start, playbook: str
) -> None:
    async with start(playbook=playbook) as bot:
        none = await slack.command(LAURA, HELP, "offer £10 sorry")
        assert none.said == [
            "You own no open complaint, so I can't tell which one it is for: press *What may I offer?* on its draft."
        ]
        ts, _ = await own(slack, bot, text=PARTY)
        done = await slack.command(LAURA, HELP, "offer £40 for the birthday")
        again = await slack.command(LAURA, HELP, "offer £40 for the birthday")
        await bot.quiet()
        assert done.said == again.said == ["£40: asked for; you hear from me when it is answered."]
        assert await grants(bot, ts) == [("£40", GrantStatus.ASKED)], (
            "asking for the same while it is waited for is asking once"
        )
        assert len(slack.direct(SAM)) == 1
        odd = await slack.command(LAURA, HELP, "offer something nice")
        assert odd.said == ["Begin with the sum, such as £40, then say why."]


async def test_a_request_that_nobody_answers_is_named_in_the_owners_next_reminder(
    slack: FakeSlack, start: Start, playbook: str
) -> None:
    async with start(playbook=playbook) as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        await asks(slack, bot, draft, "£40")
        await remind(slack, bot, ts, "first_answer")
        reminder = words(slack.direct(LAURA)[-1])
        assert "Not answered yet: the request for £40, asked of Sam Field" in reminder


async def test_what_is_closed_can_not_be_approved_any_more(slack: FakeSlack, start: Start, playbook: str) -> None:
    async with start(playbook=playbook) as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        await asks(slack, bot, draft, "£40")
        [card] = slack.by_app(HELP)
        await slack.press(LAURA, card, "Resolved")
        await until(lambda: slack.view(LAURA))
        await slack.submit(LAURA, {"failed": "Lost.", "right": "Found."})
        await bot.quiet()
        late = await hears(slack, bot, SAM, with_button(slack.direct(SAM), "Approve"), "Approve")
        assert late == "This complaint is resolved by now."
        assert await grants(bot, ts) == [("£40", GrantStatus.ASKED)]


async def test_without_a_sum_in_the_playbook_everything_is_asked_for_and_without_approvers_it_is_said(
    slack: FakeSlack, start: Start
) -> None:
    async with start() as bot:
        ts, draft = await own(slack, bot, text=PARTY)
        said = await hears(slack, bot, LAURA, draft, "What may I offer?")
        assert "Goodwill: the playbook sets no sum, so none without asking." in said
        assert "Nobody else is named who approves more" in said
        back = await asks(slack, bot, draft, "£1")
        assert "nobody else is named who approves it" in back["errors"]["sum"]
        assert await grants(bot, ts) == []
