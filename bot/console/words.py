"""The words that you may type in the demo. A new one is a function here, an entry in WORDS and a place in HELP."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.coaching.qualities import QUALITIES
from bot.console.player import Player
from bot.console.room import TEAM
from bot.console.scenes import SCENES, Scene
from bot.errors import BadInput

HELP = """\
  a complaint  own · no (not a complaint) · why
  your draft   post · edit · another (wording) · elsewhere (told by phone) · review <your reply>
  a reminder   done · snooze · resolve
  besides      mine · next (another complaint) · say <a complaint of your own> · help · quit"""
_METER = {0: "○○", 1: "●○", 2: "●●"}


async def help_(player: Player, _rest: str) -> None:
    """What can I type?"""
    player.page.aside(HELP)


async def next_(player: Player, _rest: str) -> None:
    """Another complaint from another trade."""
    scene = SCENES[player.scene % len(SCENES)]
    player.scene += 1
    await player.hear(scene)


async def say(player: Player, rest: str) -> None:
    """A complaint of your own."""
    if not rest:
        raise BadInput("Type what the customer writes after the word: say My parcel never came …")
    await player.hear(Scene("your own", "lobby", "Alex Reed", rest))


async def own(player: Player, _rest: str) -> None:
    """Take it, also when we did not take it for a complaint."""
    if player.unheard:
        opened_at = player.demo.room.threads[player.unheard][0].at
        player.complaint = await player.verbs.open_thread(player.unheard, player.laura, opened_at)
        player.unheard = None
    await player.verbs.take_ownership(player.current().id, player.laura)


async def no(player: Player, _rest: str) -> None:
    """It was none."""
    await player.verbs.not_a_complaint(player.current().id, player.laura)


async def why(player: Player, _rest: str) -> None:
    """Why did you speak?"""
    complaint = player.current()
    words = ", ".join(f"“{cue}”" for cue in complaint.cues)
    player.page.line(f"Because of {words} (score {complaint.score:.2f}).")


async def post(player: Player, _rest: str) -> None:
    """Post the draft as it is."""
    await player.verbs.post(player.draft().id, player.laura)


async def edit(player: Player, _rest: str) -> None:
    """Change it and post it; the time that your words name is the one that you are reminded of."""
    draft = player.draft()
    player.page.aside("Change the words and press Enter to post them; Ctrl-C leaves them as they are.")
    text = await player.ask("edit> ", draft.text or "")
    at = await player.verbs.time_said(text, player.laura)
    await player.verbs.check_promise(draft.id, player.laura, text, at)
    await player.verbs.post_edited(draft.id, player.laura, text, at)
    if at is None:
        player.page.aside("Your words name no time, so the customer does not know when to hear from you next.")


async def another(player: Player, _rest: str) -> None:
    """Another wording."""
    await player.verbs.another_wording(player.draft().id, player.laura)


async def elsewhere(player: Player, _rest: str) -> None:
    """You told the customer by phone."""
    await player.verbs.sent_elsewhere(player.draft().id, player.laura)


async def review(player: Player, rest: str) -> None:
    """What does this reply lack?"""
    found = (await player.verbs.review_in(player.current().place, rest, player.laura)).review
    lines = []
    for quality in QUALITIES:
        score = found.labels[quality.name.lower()]
        lines.append(f"{_METER[score]} {quality.name:<15}{quality.advice if score < 2 else ''}".rstrip())
    for code, words in found.faults.items():
        fault = code.replace("_", " ")
        lines.append(f"!  {fault}" + (f": “{words}”" if words and words.lower() != fault else ""))
    player.page.box("note", "review, for Laura only", ["\n".join(lines)])


async def done(player: Player, _rest: str) -> None:
    """The customer has been updated."""
    await player.verbs.done(player.reminder().follow_up.id, player.laura)
    player.page.aside("Noted: the customer knows, the promise is settled.")


async def snooze(player: Player, _rest: str) -> None:
    """Remind me again in an hour."""
    until = player.verbs.clock.now() + timedelta(hours=1)
    reminder = player.reminder()
    promised = reminder.complaint.promised_at
    later = until + timedelta(hours=1) if promised and promised < until else None  # the customer hears the new time
    await player.verbs.snooze(reminder.follow_up.id, player.laura, until, later)
    player.page.aside(f"I will come back in an hour, which is {player.demo.hour:g} seconds here.")


async def resolve(player: Player, _rest: str) -> None:
    """Close it, with the two questions."""
    complaint = await player.verbs.may_resolve(player.current().id, player.laura)
    failed = await player.ask("What failed?> ")
    right = await player.ask("How was it put right?> ")
    await player.verbs.resolve(complaint.id, player.laura, failed, right)


async def mine(player: Player, _rest: str) -> None:
    """What do I owe?"""
    standings = await player.verbs.mine(TEAM, player.laura)
    for standing in standings:
        player.page.line(f"• {standing.complaint.about} ({player.verbs.time_left(standing.complaint)})")
    if not standings:
        player.page.line("You own no open complaint.")


WORDS: dict[str, Callable[[Player, str], Awaitable[None]]] = {
    "help": help_,
    "next": next_,
    "say": say,
    "own": own,
    "no": no,
    "why": why,
    "post": post,
    "edit": edit,
    "another": another,
    "elsewhere": elsewhere,
    "review": review,
    "done": done,
    "snooze": snooze,
    "resolve": resolve,
    "mine": mine,
}
