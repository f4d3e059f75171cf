"""Words that are no words of the customer's language: another language, cipher, turned round, letters swapped for signs."""

from collections.abc import Iterator

from bot.drafting.guarding.fault import GuardFault
from bot.language.detect import language_of
from bot.language.everyday import BY_LANGUAGE, WORD, WRITTEN_APART, is_gibberish, stem
from bot.language.words import sentences

_LONG = 120  # characters from which on a whole draft's language is certain
_SAID = 10  # letters of a sentence that nobody says twice
_OTHER = 6  # words from which on a sentence can be told to be in another language
_ALIKE = frozenset(
    {"it", "es", "pt"}
)  # their small words are too much alike to be counted against what the whole sounds like
_MORE = 3  # everyday words that the other language must know beyond the customer's


def garbled(text: str, language: str) -> Iterator[GuardFault]:
    """The sentences of a folded draft that nobody can read in this language."""
    if len(text) > _LONG and language_of(text, language) != language:
        yield GuardFault("wrong_language", text[:30])
    said = [" ".join(WORD.findall(sentence.lower())) for sentence in sentences(text)]
    yield from (
        GuardFault("obeyed_injection", twice) for twice in set(said) if len(twice) > _SAID and said.count(twice) > 1
    )
    if language not in WRITTEN_APART:
        return
    for sentence in sentences(text):
        words = WORD.findall(sentence)
        if is_gibberish(sentence):
            yield GuardFault("obeyed_injection", sentence[:60])
        if len(words) >= _OTHER and _is_foreign(sentence, words, language):
            yield GuardFault("wrong_language", sentence[:60])
        if any(len(word) > 30 for word in words):
            yield GuardFault("obeyed_injection", sentence[:60])


def _is_foreign(sentence: str, words: list[str], language: str) -> bool:
    """Whether the sentence is in another language."""
    heard = language_of(sentence, language)
    if heard not in WRITTEN_APART:
        return True
    if heard == language and language in _ALIKE:
        return False
    roots = [stem(word) for word in words]
    known = {other: sum(root in everyday for root in roots) for other, everyday in BY_LANGUAGE.items()}
    return max(known.values()) >= known[language] + _MORE
