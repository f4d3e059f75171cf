"""A worker with the real parts that posts to a file: `python -m tests.engine.works DATABASE_URL FILE`. Says "up"."""

import argparse
import asyncio
from pathlib import Path

from tests.engine.paper import paper_bot


async def main(options: argparse.Namespace) -> None:
    """Until it is killed."""
    bot = paper_bot(
        options.url,
        options.file,
        apart=options.apart,
        takes=options.takes,
        poll=options.poll,
        every=options.every,
    )
    await bot.crew.start()
    print("up", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("file", type=Path)
    parser.add_argument("--apart", type=float, default=0.0, help="seconds between two posts in one channel")
    parser.add_argument("--takes", type=float, default=0.0, help="seconds before a call counts, and before its answer")
    parser.add_argument("--poll", type=float, default=1.0)
    parser.add_argument("--every", type=float, default=5.0)
    asyncio.run(main(parser.parse_args()))
