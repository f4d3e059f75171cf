"""What a trained reader hears in the customer's last turn: chasing, a repeat, who else may hear of it, a time that is proposed."""

from collections.abc import Mapping, Sequence

from bot.complaints.signal_words import signal_marks
from bot.complaints.thread import Message, Role
from bot.language.cues import bare
from bot.language.detect import language_of
from bot.language.learned import TAUGHT, reader

CHASING, REPEAT, WORD_OF_MOUTH, PROPOSED = "chasing", "repeat", "word_of_mouth", "proposed_times"
# a chase is what stands before it, too: how much surer or less sure the reader must be
_FIRST, _UNANSWERED, _ASKED = 0.8, -0.8, 1.5
# of a language that it was not taught: nothing heard, and nothing held against the rules
_UNREAD: Mapping[str, float] = {CHASING: -1.0, REPEAT: -1.0, WORD_OF_MOUTH: -1.0, PROPOSED: 0.0}


def over(said: Sequence[str], before: Sequence[Message]) -> Mapping[str, float]:
    """How far each sign is over its bar in a turn, given its sentences. `before`: the messages before it."""
    text = " ".join(said)
    if language_of(text) not in TAUGHT:
        return _UNREAD
    sums = _sums(text)
    proposed = max((_sums(sentence)[PROPOSED] for sentence in said), default=0.0)
    return sums | {CHASING: sums[CHASING] - _needed(before), PROPOSED: max(sums[PROPOSED], proposed)}


def _needed(before: Sequence[Message]) -> float:
    """A first message seldom chases, an unanswered one often does, and who answers our question does not."""
    spoken = [message for message in before if message.role in (Role.CUSTOMER, Role.AGENT)]
    if not spoken:
        return _FIRST
    if spoken[-1].role is Role.CUSTOMER:
        return _UNANSWERED
    return _ASKED if "?" in spoken[-1].text[-120:] else 0.0


def most(sign: str, said: Sequence[str]) -> str | None:
    """The sentence that says it most."""
    return max(said, key=lambda sentence: _sums(sentence)[sign], default=None)


def _sums(text: str) -> dict[str, float]:
    return reader("signals").sums(text, signal_marks(bare(text)))
