"""The demo at a terminal: you are Laura. Each word that you may type is a function here and an entry in WORDS."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.complaints.model import Complaint
from bot.console.demo import Demo
from bot.console.scenes import SCENES, Scene
from bot.drafting.draft import Draft
from bot.errors import BadInput, NotFound, Told, Trouble
from bot.language.when import span

HELP = (
    "own · why · no (not a complaint) | post · edit · another · elsewhere | review <your reply> | "
    "done · snooze · resolve · mine | next (another complaint) · say <a complaint of your own> | help · quit"
)


@dataclass
class Player:
    """One sitting. `ask` shows a prompt and gives back what was typed."""

    demo: Demo
    ask: Callable[[str], Awaitable[str]]
    complaint: Complaint | None = None
    scene: int = 0

    async def run(self) -> None:
        """Until "quit"."""
        page = self.demo.page
        page.line(
            "You are Laura. Customers complain; you take ownership and follow up. An hour lasts two seconds. Type a word, Ctrl-C ends."
        )
        page.aside(HELP)
        await next_(self, "")
        while True:
            word, _, rest = (await self.ask("laura> ")).strip().partition(" ")
            if word.lower() in ("quit", "exit", "q"):
                return
            await self._do(word.lower(), rest.strip())

    async def _do(self, word: str, rest: str) -> None:
        act = WORDS.get(word, help_)
        try:
            await act(self, rest)
            await self.demo.idle()
        except Told as error:
            self.demo.page.line(str(error))
        except Trouble as error:
            self.demo.page.line(f"That did not work: {error}")

    @property
    def laura(self) -> str:
        """Your id."""
        return self.demo.room.laura.id

    def current(self) -> Complaint:
        """The complaint that you are at. Raises NotFound."""
        if self.complaint is None:
            raise NotFound('No complaint is open here: type "next".')
        return self.complaint

    def draft(self) -> Draft:
        """Its newest draft. Raises NotFound."""
        draft = self.demo.newest_draft(self.current().id)
        if draft is None:
            raise NotFound('There is no draft yet: type "own".')
        return draft


async def help_(player: Player, _rest: str) -> None:
    """What can I type?"""
    player.demo.page.aside(HELP)


async def next_(player: Player, _rest: str) -> None:
    """Another complaint from another trade."""
    scene = SCENES[player.scene % len(SCENES)]
    player.scene += 1
    await _hear(player, scene)


async def say(player: Player, rest: str) -> None:
    """A complaint of your own."""
    if not rest:
        raise BadInput("Type what the customer writes after the word: say My parcel never came …")
    await _hear(player, Scene("your own", "lobby", "Alex Reed", rest))


async def _hear(player: Player, scene: Scene) -> None:
    heard = await player.demo.complain(scene)
    if heard is None:
        player.demo.page.aside("I heard no complaint in that, so I stay silent.")
    else:
        player.complaint = heard


async def own(player: Player, _rest: str) -> None:
    """Take it."""
    await player.demo.verbs.take_ownership(player.current().id, player.laura)


async def no(player: Player, _rest: str) -> None:
    """It was none."""
    await player.demo.verbs.not_a_complaint(player.current().id, player.laura)


async def why(player: Player, _rest: str) -> None:
    """Why did you speak?"""
    complaint = player.current()
    words = ", ".join(f"“{cue}”" for cue in complaint.cues)
    player.demo.page.line(f"Because of {words} (score {complaint.score:.2f}).")


async def post(player: Player, _rest: str) -> None:
    """Post the draft as it is."""
    await player.demo.verbs.post(player.draft().id, player.laura)


async def edit(player: Player, _rest: str) -> None:
    """Write it anew; the promised time stays unless you name another in the text."""
    draft = player.draft()
    text = await player.ask("your words (one line)> ")
    await player.demo.verbs.check_promise(draft.id, player.laura, text, draft.next_update_at)
    await player.demo.verbs.post_edited(draft.id, player.laura, text, draft.next_update_at)


async def another(player: Player, _rest: str) -> None:
    """Another wording."""
    await player.demo.verbs.another_wording(player.draft().id, player.laura)


async def elsewhere(player: Player, _rest: str) -> None:
    """You told the customer by phone."""
    await player.demo.verbs.sent_elsewhere(player.draft().id, player.laura)


async def review(player: Player, rest: str) -> None:
    """What does this reply lack?"""
    found = await player.demo.verbs.review_in(player.current().place, rest, player.laura)
    meter = {0: "○○", 1: "●○", 2: "●●"}
    lines = [f"{meter[score]} {quality.capitalize()}" for quality, score in found.labels.items()]
    lines += [
        f"!  {code.replace('_', ' ')}" + (f": “{words}”" if words else "") for code, words in found.faults.items()
    ]
    player.demo.page.box("note", "review, for Laura only", ["\n".join(lines)])


async def done(player: Player, _rest: str) -> None:
    """The customer has been updated."""
    reminder = player.demo.newest_reminder(player.current().id)
    if reminder is None:
        raise NotFound("No reminder has come yet: the hours pass quickly here.")
    await player.demo.verbs.done(reminder.follow_up.id, player.laura)
    player.demo.page.aside("Noted: the promise is settled.")


async def snooze(player: Player, _rest: str) -> None:
    """Remind me again in an hour."""
    reminder = player.demo.newest_reminder(player.current().id)
    if reminder is None:
        raise NotFound("No reminder has come yet.")
    until = player.demo.verbs.clock.now() + timedelta(hours=1)
    await player.demo.verbs.snooze(reminder.follow_up.id, player.laura, until)
    player.demo.page.aside("I will come back in an hour, which is two seconds.")


async def resolve(player: Player, _rest: str) -> None:
    """Close it, with the two questions."""
    complaint = await player.demo.verbs.may_resolve(player.current().id, player.laura)
    failed = await player.ask("What failed?> ")
    right = await player.ask("How was it put right?> ")
    await player.demo.verbs.resolve(complaint.id, player.laura, failed, right)


async def mine(player: Player, _rest: str) -> None:
    """What do I owe?"""
    for standing in await player.demo.verbs.mine(player.current().place.team, player.laura):
        left = span(standing.complaint.window_ends_at - player.demo.verbs.clock.now())
        player.demo.page.line(f"• {standing.complaint.about} ({left} left)")


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
