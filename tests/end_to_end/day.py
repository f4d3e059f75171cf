"""Replays the working day of `tests/sets/day` in the workspace program: `python -m tests.end_to_end.day [careful|eager|quiet] [--named] [--keep]`.

Prints one line of JSON: what was heard, what was spoken of for nothing, and how much the bot wrote in the channel.
`--named`: the team has named its owners and customers; otherwise all are people of whom nothing is known.
`--keep`: the page stays up until Ctrl-C, to be looked at.
"""

import asyncio
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.program import BOT, missing, open_workspace
from tests.end_to_end.workspace import Json, Person, Said, Workspace

DAY = Path(__file__).parents[1] / "sets" / "day" / "day.jsonl"
SPEED = 300  # an hour lasts twelve seconds
CHANNEL = "C0DAY"


def minutes(row: Json) -> int:
    """Since midnight."""
    hour, _, minute = row["at"].partition(":")
    return int(hour) * 60 + int(minute)


def people(rows: list[Json]) -> dict[str, Person]:
    """Everybody who writes that day, by name."""
    names = dict.fromkeys(row["author"] for row in rows)
    return {name: Person(f"U0DAY{number:03d}", name) for number, name in enumerate(names)}


def settings(rows: list[Json], who: dict[str, Person], mode: str, named: bool) -> dict[str, str]:
    """What the team has set."""
    roles = {row["author"]: row["role"] for row in rows}
    ours = [who[name].id for name, role in roles.items() if role in ("agent", "internal")]
    customers = [who[name].id for name, role in roles.items() if role == "customer"]
    more = {"TOFU_OWNERS": ",".join(ours), "TOFU_CUSTOMERS": ",".join(customers)}
    return {"TOFU_MODE": mode, **(more if named else {"TOFU_OWNERS": ""})}


async def replay(page: Workspace, rows: list[Json], who: dict[str, Person]) -> dict[str, str]:
    """Everybody says their words at their time; the row of each message of the page."""
    stands: dict[str, str] = {}
    loop = asyncio.get_running_loop()
    start, first = loop.time(), minutes(rows[0])
    for row in rows:
        await asyncio.sleep(max(0.0, start + (minutes(row) - first) * 60 / SPEED - loop.time()))
        parent = next((ts for ts, name in stands.items() if name == row["thread"]), "")
        said = await page.say(who[row["author"]], CHANNEL, row["text"], parent)
        stands[said.ts] = row["id"]
    await asyncio.sleep(5)
    return stands


def figures(rows: list[Json], stands: dict[str, str], said: list[Said]) -> Json:
    """What a person in the channel saw."""
    cards = [m for m in said if m.key.startswith("tofu.card:")]
    truth = {row["id"]: row for row in rows}
    spoken = [stands.get(card.thread, "") for card in cards]
    complaints = [row["id"] for row in rows if row["is_complaint"]]
    roots = {row["id"]: row["thread"] or row["id"] for row in rows}
    heard = [name for name in complaints if roots[name] in spoken]
    wrong = [name for name in spoken if name not in {roots[one] for one in complaints}]
    return {
        "messages": len(rows),
        "complaints_heard": f"{len(heard)} of {len(complaints)}",
        "missed": [name for name in complaints if name not in heard],
        "false_cards": wrong,
        "false_by_role": sorted(truth[name]["role"] for name in wrong if name),
        "cards": len(cards),
        "other_words_of_ours_in_the_channel": len(said) - len(cards),
    }


async def main(mode: str, named: bool, keep: bool) -> None:
    """One day."""
    rows = [json.loads(line) for line in DAY.read_text(encoding="utf-8").splitlines()]
    who = people(rows)
    with TemporaryDirectory(prefix="tofu-day-") as folder:
        async with open_workspace(Path(folder), people=list(who.values()), channels={CHANNEL: "support"}) as page:
            bot = LivingBot(page, Path(folder), speed=SPEED, more=settings(rows, who, mode, named))
            try:
                await bot.start()
                stands = await replay(page, rows, who)
                ours = [m for m in page.messages(CHANNEL) if m.user == BOT and not m.only_for]
                print(json.dumps({"mode": mode, "named": named, **figures(rows, stands, ours)}), flush=True)
                if keep:
                    print(page.url, flush=True)
                    await asyncio.Event().wait()
            finally:
                bot.stop()


if __name__ == "__main__":
    if why := missing():
        sys.exit(why)
    chosen = next((word for word in sys.argv[1:] if not word.startswith("-")), "careful")
    asyncio.run(main(chosen, "--named" in sys.argv, "--keep" in sys.argv))
