"""/tofu here: how readily this channel is spoken up in; shows it, sets it, resets it."""

import re

from bot.complaints.detect import Mode
from bot.errors import BadInput
from bot.slack.blocks.channel import HOW, standing
from bot.slack.door import Door
from bot.slack.incoming import Event

_THRESHOLD = re.compile(r"threshold[\s=:]*([01]?[.,]\d+|[01])\Z")


async def here(door: Door, body: Event, rest: str) -> str:
    """Show or set how this channel is listened to. Whoever may own complaints, and supervisors, may set it."""
    person = await door.colleague({"user": {"id": body.get("user_id", ""), "team_id": body.get("team_id")}})
    channel = str(body.get("channel_id") or "")
    if channel[:1] not in ("C", "G"):
        raise BadInput("Say this in the channel that it is about.")
    team, verbs, word = door.desk.us.team, door.recovery, rest.strip().lower()
    if not word:
        known = await verbs.channel(team, channel)
    elif word == "reset":
        known = await verbs.reset_channel(team, channel, person)
    elif word in list(Mode):
        known = await verbs.set_channel(team, channel, person, mode=Mode(word))
    elif found := _THRESHOLD.match(word):
        known = await verbs.set_channel(team, channel, person, threshold=float(found[1].replace(",", ".")))
    else:
        raise BadInput(f"I know {HOW}".replace("`", ""))
    return standing(known, verbs.team.mode, verbs.team.timezone)
