"""A program that dies in the midst of a reminder: `python -m tests.engine.dies DATABASE_URL`."""

import asyncio
import sys

from tests.engine.bots import Bot


async def main(url: str) -> None:
    """Plan one, say when it rings, and never finish it."""

    async def hang(follow_up_id: str) -> bool:
        print(follow_up_id, flush=True)
        await asyncio.sleep(600)
        return True

    async with Bot(url, remind=hang) as bot:
        await bot.plan(0.1)
        await asyncio.sleep(600)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
