"""How a channel is listened to, in words: its mode, its threshold, and what corrections have taught."""

from bot.complaints.channel import STEP, STEPS, Channel
from bot.complaints.detect import Mode
from bot.language.when import clock_and_day, in_zone
from bot.slack import ids

_MODES = {
    Mode.QUIET: "I speak up only where somebody tags me",
    Mode.CAREFUL: "I speak up when I am fairly sure",
    Mode.EAGER: "I speak up when it may well be one",
}
HOW = (
    "`/tofu here quiet`, `careful` or `eager` · `/tofu here threshold 0.7` (lower hears more) · "
    "`/tofu here reset` (as the team's settings have it)"
)


def standing(channel: Channel, default: Mode, timezone: str) -> str:
    """How it is now, who set it so, and how it is changed."""
    mode = channel.mode or default
    whose = "" if channel.mode else ", as everywhere in this team"
    lines = [f"*{mode}*{whose}: {_MODES[mode]}.", _bar(channel, default)]
    if channel.changed_at:
        when = clock_and_day(in_zone(channel.changed_at, timezone))
        lines.append(f"Set by {ids.mention(channel.changed_by)} at {when}.")
    return "\n".join([*lines, HOW])


def _bar(channel: Channel, default: Mode) -> str:
    own = " (set for this channel)" if channel.threshold is not None else ""
    bar = f"Threshold: a score of {channel.bar(default):.2f}{own}."
    if channel.taught:
        bar += f" {channel.taught:.2f} of it was taught by “Not a complaint” ({_times(channel.corrections)})."
    return bar


def learnt(channel: Channel, default: Mode) -> str:
    """What somebody hears who has said that it was none."""
    if not channel.taught:
        return "Noted: not a complaint."
    most = " That is as far as it goes." if channel.steps >= STEPS else ""
    return (
        f"Noted: not a complaint. In this channel I speak up from a score of {channel.bar(default):.2f} on: "
        f"{STEP:.2f} more for each one of these, {STEP:.2f} less for each that somebody owns.{most} "
        "I keep the number and not the words; `/tofu here reset` takes it back."
    )


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
