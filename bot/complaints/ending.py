"""Whether a customer's last word leaves nothing open: rules for how people say so, and a reader that learnt the rest from last words."""

import re

from bot.complaints.claims import claims
from bot.complaints.openness import leaning, openness_marks
from bot.complaints.solved import is_over
from bot.language.detect import language_of
from bot.language.learned import MORE_TAUGHT, reader
from bot.language.plain import fold
from bot.language.words import sentences

_OVER = "over"
_QUOTED = re.compile(r"[«“„\"][^«»“”„\"\n]{3,80}[»”“\"]|(?<!\w)['‘][^'’‘\n]{3,80}['’](?!\w)")
_TAKES_BACK = re.compile(  # the end that they had said before
    r"\W*(?:(?:oh|ah|ok|no|sorry|actually|well|right|hi|hello)[,.! ]+)*(?:scratch that|scrap that|(?:i )?spoke too soon|i take (?:it|that|my \w+) back|forget (?:what|that) i|cancel that|reopen|re-open|i withdraw (?:that|my thanks)|retiro (?:lo|las gracias|o que)|olvid\w+ lo (?:que|de)|je retire|oubliez (?:mon|ce que)|ich nehme (?:das|alles|meinen)|kommando zurück|esque[çc]\w+ (?:o que|isso)|ritiro|trek (?:dat|ik))\b",
    re.IGNORECASE,
)
_AT_MOST = 3  # failures that are counted
_DOUBTED = 0.0  # under its bar the reader doubts what the rules found
_SURE = 1.5  # over its bar it says so alone: who was answered and goes on complaining must not be taken for content
_STILL_OPEN = -3.0  # whoever complains in the very last message is not content, whatever else it sounds like
_BRIEF, _LONGER = 40, 30  # words: whoever is content needs few; for each so many more the reader must be surer by one


def over_marks(text: str) -> list[str]:
    """What rules find in a last message: cues of a complaint, words for an end, failures that are stated, a question at its end."""
    said = _own_words(text)
    failures = sum(one.failure for one in claims(text, language_of(text)))
    marks = [*openness_marks(text), f"fails {min(_AT_MOST, failures)}"]
    rules = {"over by rules": is_over(said), "last asks": bool(said) and said[-1].endswith("?")}
    return [*marks, *(name for name, so in rules.items() if so)]


def sounds_over(text: str, *, answered: bool) -> bool:
    """Whether a last message says that all is well, or lets the matter go. `answered`: whether one of us had written before it."""
    if _TAKES_BACK.match(text):
        return False
    by_rules = is_over(_own_words(text))
    if language_of(text) not in MORE_TAUGHT:
        return by_rules
    heard, lean = reader(_OVER).sums(text, over_marks(text))[_OVER], leaning(text) or 0.0
    if not by_rules and lean < _STILL_OPEN:
        return False
    heard -= max(0, len(text.split()) - _BRIEF) / _LONGER
    return heard > _DOUBTED if by_rules else answered and heard > _SURE


def _own_words(text: str) -> list[str]:
    """The sentences without what stands in quotation marks: whoever quotes an end takes it back."""
    return sentences(_QUOTED.sub(" ", fold(text)))
