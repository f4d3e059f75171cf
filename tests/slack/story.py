"""The steps that many Slack tests begin with."""

from bot.followups.model import FollowUp, FollowUpStatus
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons
from tests.fake_slack.world import Message
from tests.slack.running import Running
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA


async def complain(
    slack: FakeSlack, bot: Running, text: str = COMPLAINT, *, who: str = DANA, channel: str = HELP
) -> tuple[str, Message]:
    """A customer complains; the thread and its card."""
    ts = slack.say(who, channel, text)
    await bot.quiet()
    card = next(m for m in slack.by_app(channel) if m.get("thread_ts") == ts)
    return ts, card


async def own(
    slack: FakeSlack,
    bot: Running,
    who: str = LAURA,
    *,
    text: str = COMPLAINT,
    channel: str = HELP,
    who_complains: str = DANA,
) -> tuple[str, Message]:
    """An agent takes it; the thread and the agent's private draft."""
    ts, card = await complain(slack, bot, text, who=who_complains, channel=channel)
    await slack.press(who, card, "I'll own this")
    await bot.quiet()
    return ts, slack.direct(who)[-1]


async def promise(slack: FakeSlack, bot: Running, who: str = LAURA, *, text: str = COMPLAINT) -> str:
    """The owner tells the customer by other means when they hear next; the thread."""
    ts, draft = await own(slack, bot, who, text=text)
    await slack.press(who, draft, "Sent elsewhere")
    await bot.quiet()
    return ts


async def remind(slack: FakeSlack, bot: Running, ts: str, kind: str, *, channel: str = HELP) -> FollowUp:
    """The reminder of this kind falls due; those that come before it fall due first."""
    while True:
        (following,) = await bot.follow_ups(channel, ts, FollowUpStatus.PENDING)
        await bot.wake(following)
        if following.kind == kind:
            return following


def with_button(messages: list[Message], label: str) -> Message:
    """The newest that has this button."""
    return next(m for m in reversed(messages) if label in buttons(m))
