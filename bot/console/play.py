"""The demo at a terminal: you are Laura, and type words until you have had enough."""

from bot.console.player import Player
from bot.console.words import WORDS, help_, next_
from bot.errors import Told, Trouble

ENOUGH = ("quit", "exit", "q")


async def play(player: Player) -> None:
    """Until one of ENOUGH is typed."""
    player.page.line("TOFU demo. You are Laura: customers complain, you take ownership and follow up.")
    player.page.line(
        f"Type a word and press Enter; help lists them all. An hour lasts {player.demo.hour:g} seconds. Ctrl-C ends."
    )
    await next_(player, "")
    player.demo.start_engine()
    while True:
        word, _, rest = (await player.ask("laura> ")).strip().partition(" ")
        if word.lower() in ENOUGH:
            return
        if word:
            await _do(player, word.lower(), rest.strip())


async def _do(player: Player, word: str, rest: str) -> None:
    before = player.page.said
    if word not in WORDS:
        player.page.line(f"I do not know “{word}”. These are the words:")
    try:
        await WORDS.get(word, help_)(player, rest)
        await player.demo.idle()
    except KeyboardInterrupt:  # at a question in between; at the prompt itself it ends the demo
        player.page.aside("Left as it was.")
    except Told as error:
        player.page.line(str(error))
    except Trouble as error:
        player.page.line(f"That did not work: {error}")
    if player.page.said == before:
        player.page.aside("That changes nothing: it stands as it was.")
