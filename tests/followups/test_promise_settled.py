"""A promise is kept, broken, or replaced before it fell due."""

from datetime import timedelta

from bot.followups.model import Promise
from tests.fakes import TUESDAY

PROMISE = Promise(id="c.1", complaint="c", owner="U0LAURA", due_at=TUESDAY, made_at=TUESDAY - timedelta(hours=4))


def test_in_time_it_is_kept_or_replaced_and_afterwards_broken_whatever_is_said() -> None:
    assert PROMISE.settled(TUESDAY).status == "kept"
    assert PROMISE.settled(TUESDAY, replaced=True).status == "replaced"
    late = TUESDAY + timedelta(seconds=1)
    assert PROMISE.settled(late).status == "broken"
    assert PROMISE.settled(late, replaced=True).status == "broken"
    assert PROMISE.settled(late).settled_at == late
