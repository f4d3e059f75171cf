"""`make sandbox`: a workspace with a web page and the bot in it, on this machine, with a clock that runs fast."""

import asyncio
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.program import LAURA, PEOPLE, SAM, TESS, missing, open_workspace

SPEED = 240  # an hour lasts fifteen seconds
COMPLAINT = (
    "You said my bike would be ready on Saturday. I came across town with my daughter and the shutter was down. "
    "Nobody called. I ride it to work, so I have been paying for the bus since."
)


def intro(url: str, log: Path) -> str:
    """What is there, and what to try."""
    return f"""
TOFU sandbox: {url}

  It listens on ALL network interfaces of this machine, without any password, and holds throw-away data only.
  An hour lasts {3600 // SPEED} seconds here. People: {", ".join(person.name for person in PEOPLE)}.

  Try this; at the top right of the page, "Act as" says who you are:
  1. {TESS.name} (a customer) has complained in #customer-care. Open the thread: there is the card.
  2. Act as {LAURA.name} (the agent) and press "I'll own this". The draft and its coaching come under
     Direct messages, where the page names your talk with TOFU "{LAURA.name}".
  3. Press "Post to thread", or "Edit" first. Then wait a minute: the reminder comes before the promised time.
  4. Answer it ("Done", "Snooze"), then press "Resolved" and answer the two questions.
  5. Act as {SAM.name} (a colleague) and try to take it over. Act as {TESS.name} and complain again, in your own words.
  Also: /tofu help, or @TOFU help in a thread. This page has no time and people pickers in forms; Slack has.

  What the bot says about itself: {log}. Ctrl-C ends both.
"""


async def sandbox(folder: Path) -> None:
    """Until Ctrl-C."""
    ended = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, ended.set)
    async with open_workspace(folder) as workspace:
        bot = LivingBot(workspace, folder, speed=SPEED)
        try:
            await bot.start()
            await workspace.say(TESS, "C0CARE", COMPLAINT)
            print(intro(workspace.url, bot.log), flush=True)
            await ended.wait()
            print("\nEnding both …", flush=True)
        finally:
            bot.stop()


def main() -> int:
    """The exit code."""
    if why := missing():
        print(f"No sandbox here: {why}.", file=sys.stderr)
        return 1
    with TemporaryDirectory(prefix="tofu-sandbox-") as folder:
        asyncio.run(sandbox(Path(folder)))
    print("Ended. Nothing of it was kept.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
