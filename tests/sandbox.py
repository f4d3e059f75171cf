"""`make sandbox`: a workspace with a web page and the bot in it, on this machine, with a clock that runs fast."""

import asyncio
import shutil
import signal
import sys

from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.program import LAURA, PEOPLE, ROOT, SAM, TESS, missing, open_workspace

FOLDER = ROOT / ".sandbox"
SPEED = 240  # an hour lasts fifteen seconds
COMPLAINT = (
    "You said my bike would be ready on Saturday. I came across town with my daughter and the shutter was down. "
    "Nobody called. I ride it to work, so I have been paying for the bus since."
)


def intro(url: str) -> str:
    """What is there, and what to try."""
    return f"""
TOFU sandbox: {url}

  It listens on ALL network interfaces of this machine, without any password, and holds throw-away data only.
  An hour lasts {3600 // SPEED} seconds here. People: {", ".join(person.name for person in PEOPLE)}.

  Try this; at the top right of the page, "Act as" says who you are:
  1. {TESS.name} (a customer) has complained in #customer-care. Open the thread: there is the card.
  2. Act as {LAURA.name} (the agent) and press "I'll own this". The draft and its coaching come in Direct messages, TOFU.
  3. Press "Post to thread", or "Edit" first. Then wait a minute: the reminder comes before the promised time.
  4. Answer it ("Done", "Snooze"), then press "Resolved" and answer the two questions.
  5. Act as {SAM.name} (a colleague) and try to take it over. Act as {TESS.name} and complain again, in your own words.
  Also: /tofu help, or @TOFU help in a thread. This page has no time and people pickers in forms; Slack has.

  What the bot says about itself: {FOLDER.name}/bot.log. Ctrl-C ends both.
"""


async def sandbox() -> None:
    """Until Ctrl-C."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    ended = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, ended.set)
    async with open_workspace(FOLDER) as workspace:
        bot = LivingBot(workspace, FOLDER, speed=SPEED)
        try:
            await bot.start()
            await workspace.say(TESS, "C0CARE", COMPLAINT)
            print(intro(workspace.url), flush=True)
            await ended.wait()
            print("\nEnding both …", flush=True)
        finally:
            bot.stop()
    shutil.rmtree(FOLDER)
    print("Ended. Nothing of it was kept.")


def main() -> int:
    """The exit code."""
    if why := missing():
        print(f"No sandbox here: {why}.", file=sys.stderr)
        return 1
    asyncio.run(sandbox())
    return 0


if __name__ == "__main__":
    sys.exit(main())
