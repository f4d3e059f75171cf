"""What is not there: a time, an owner, the problem itself."""

import re
from collections.abc import Iterator

from bot.coaching.facts import issues, roots
from bot.coaching.found import Found, at
from bot.coaching.reply import Part, Reply
from bot.coaching.showing import contacts, has_clock, has_day, is_past
from bot.coaching.speech.manners import MANNERS

_FUTURE = re.compile(r"\b(?:will|'ll|shall)\b|'ll\b")
# the failure in the writer's own word
_OWN_WORD = re.compile(r"\b(?:breakdown|averia|avaria|panne|misspelling|mix-?up|ausfall)\b")


def absences(reply: Reply, codes: frozenset[str]) -> Iterator[Found]:
    """Given the codes found so far: a phrase for a time takes the place of no time."""
    manner = MANNERS[reply.said_in]
    timed = [p for p in contacts(reply) if has_clock(p, reply.said_in) or has_day(p, reply)]
    past = [p for p in timed if is_past(p, reply.now, reply.said_in) and (len(timed) == 1 or _FUTURE.search(p.plain))]
    if past:
        yield at("past_time", past[0])
    elif not timed and "vague_time" not in codes:
        yield Found("no_time")
    if not (reply.names_owner and any(manner.me.search(p.plain) for p in reply.parts)):
        yield Found("no_owner")
    if ignored(reply):
        yield Found("ignores_issue")


def ignored(reply: Reply) -> bool:
    """Is a problem of the customer's named nowhere? What is only said as an end ("until the light works") names none."""
    told = issues(reply)
    if not told:
        return False
    manner = MANNERS[reply.said_in]
    said = frozenset().union(*(roots(_before_end(part, manner.until)) for part in reply.parts))
    failures = [issue for issue in told if issue.failure] or told
    if not any(issue.roots & said for issue in failures):
        return not _OWN_WORD.search(reply.plain)
    return any(issue.grave and not issue.roots & said for issue in told)


def _before_end(part: Part, until: "re.Pattern[str]") -> str:
    return until.split(part.plain)[0]
