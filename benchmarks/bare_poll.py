"""The floor beside the follow-up engine: an index polled each second, and nothing else. `python -m benchmarks.bare_poll`."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select, update

from bot.storage.database import address, open_engine
from bot.storage.tables import follow_ups
from tests.engine.paper import Paper


def main(url: str, file: Path) -> None:
    """What is due is marked as sent and posted, without lease, outbox, plan or limit."""
    engine = open_engine(address(url))
    paper = Paper(file)
    due = select(follow_ups.c.id).where(follow_ups.c.status == "pending").order_by(follow_ups.c.due_at).limit(200)
    sent = update(follow_ups)
    print("up", flush=True)
    while True:
        with engine.begin() as connection:
            found = list(connection.execute(due.where(follow_ups.c.due_at <= datetime.now(UTC))).scalars())
            for name in found:
                connection.execute(sent.where(follow_ups.c.id == name).values(status="sent"))
        for name in found:
            paper.put(f"remind:{name}", "D0", "due")
        time.sleep(1)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
