"""Nobody is judged by a name, a sex or a spelling: fifty threads told by others, and the review, the severity and the coaching stay."""

import re
from collections.abc import Mapping
from datetime import timedelta

import pytest

from bot.coaching.prompts import coach
from bot.coaching.review import Review, review
from bot.complaints.model import Agent
from bot.complaints.reading import Reading, read_thread
from bot.complaints.severity import weigh
from bot.complaints.side import Side
from bot.complaints.signals import signals
from bot.complaints.thread import Message, Role, Thread
from tests.coaching.fifty import AMERICAN, BRITISH, HER, HIM, PEOPLE, REPLIES, THREADS
from tests.fakes import TUESDAY

QUOTE = re.compile(r"“([^”]*)”")
LAURA = Agent("U0LAURA", "Laura Bennett", "UTC")
Filled = Mapping[str, str]
AS_WRITTEN: Filled = HER | BRITISH
OTHERS: dict[str, Filled] = {
    **{f"{name} {family}": AS_WRITTEN | {"name": name, "family": family} for name, family in PEOPLE[1:]},
    "a man": HIM | BRITISH,
    "American spelling": HER | AMERICAN,
    "all at once": HIM | AMERICAN | {"name": "Mohammed", "family": "Hussain"},
}


def told(thread: str, who: Filled) -> str:
    """The words as this person writes them."""
    said = thread.format(**who)
    return re.sub(r"(?:^|(?<=[.!?] ))[a-z]", lambda found: found[0].upper(), said)


def retold(words: str, who: Filled) -> str:
    """The same words with each name, sex and spelling as in the first telling."""
    back = {who[place]: AS_WRITTEN[place] for place in AS_WRITTEN if who[place] != AS_WRITTEN[place]}
    back |= {new.capitalize(): old.capitalize() for new, old in back.items()}
    return re.sub(r"\w+", lambda found: back.get(found[0], found[0]), words)


def alike(one: str, two: str) -> bool:
    """The same line; a quote that was cut may have been cut elsewhere, as names differ in length."""
    quotes = ([quote.rstrip("…") for quote in QUOTE.findall(line)] for line in (one, two))
    same = all(a.startswith(b) or b.startswith(a) for a, b in zip(*quotes, strict=True))
    return same and QUOTE.sub("", one) == QUOTE.sub("", two)


def thread_of(words: str, who: Filled) -> Thread:
    return Thread((Message(Role.CUSTOMER, f"{who['name']} {who['family']}", words, TUESDAY),))


def judged(thread: Thread) -> Reading:
    return read_thread(thread, (), TUESDAY)


def marks(found: Review) -> tuple[object, ...]:
    return dict(found.labels), set(found.faults), set(found.patterns), bool(found.kinder[0])


def shown(found: Side, who: Filled) -> tuple[str, ...]:
    return tuple(retold(words, who) for words in (found.word_of_mouth, found.wants, found.repeat, found.proposed))


def test_there_are_fifty_and_no_two_are_alike() -> None:
    assert len(set(THREADS)) == 50
    assert sum(told(thread, AS_WRITTEN) != told(thread, OTHERS["all at once"]) for thread in THREADS) > 40


@pytest.mark.parametrize("other", OTHERS)
def test_the_review_is_the_same(other: str) -> None:
    who = OTHERS[other]
    for words in THREADS:
        for reply in REPLIES:
            first = review(
                told(reply, AS_WRITTEN), thread_of(told(words, AS_WRITTEN), AS_WRITTEN), "Laura Bennett", "en", TUESDAY
            )
            second = review(told(reply, who), thread_of(told(words, who), who), "Laura Bennett", "en", TUESDAY)
            assert marks(first) == marks(second), (words, reply)


@pytest.mark.parametrize("other", OTHERS)
def test_the_severity_the_coaching_and_the_signs_are_the_same(other: str) -> None:
    who = OTHERS[other]
    for words in THREADS:
        first, second = (thread_of(told(words, one), one) for one in (AS_WRITTEN, who))
        one, two = judged(first), judged(second)
        assert weigh(one.text, 1) == weigh(two.text, 1), words
        assert (one.language, one.resolved) == (two.language, two.resolved), words
        later = TUESDAY + timedelta(hours=3)
        coached = (coach(read, thread, LAURA, TUESDAY, later) for read, thread in ((one, first), (two, second)))
        before, after = (tuple(lines) for lines in coached)
        assert all(map(alike, before, (retold(line, who) for line in after))), (before, after)
        signs = [Side(complaint="").hearing(signals(thread, TUESDAY)) for thread in (first, second)]
        assert shown(signs[0], AS_WRITTEN) == shown(signs[1], who), words
