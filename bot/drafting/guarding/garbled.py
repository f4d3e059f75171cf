"""Words that are no words of the customer's language: another language, cipher, turned round, letters swapped for signs."""

from collections.abc import Iterator

from bot.drafting.guarding.everyday import EVERYDAY, WORD, WRITTEN_APART, stem
from bot.drafting.guarding.fault import GuardFault
from bot.language.detect import language_of
from bot.language.words import sentences

_LONG = 120  # characters from which on a whole draft's language is certain
_SENTENCE = 7  # words from which on a sentence must hold small words of some language
_FEW = 0.12  # the share of everyday words below which a long sentence is none
_OTHER = 6  # words from which on a sentence can be told to be in another language


def garbled(text: str, language: str) -> Iterator[GuardFault]:
    """The sentences of a folded draft that nobody can read in this language."""
    if len(text) > _LONG and language_of(text, language) != language:
        yield GuardFault("wrong_language", text[:30])
    if language not in WRITTEN_APART:
        return
    for sentence in sentences(text):
        words = WORD.findall(sentence)
        if len(words) >= _SENTENCE and sum(stem(w) in EVERYDAY for w in words) < _FEW * len(words):
            yield GuardFault("obeyed_injection", sentence[:60])
        if len(words) >= _OTHER and _is_foreign(sentence, words, language):
            yield GuardFault("wrong_language", sentence[:60])
        if any(len(word) > 30 for word in words):
            yield GuardFault("obeyed_injection", sentence[:60])


def _is_foreign(sentence: str, words: list[str], language: str) -> bool:
    """Whether the whole sentence is in another language that is written apart."""
    other = language_of(sentence, language)
    if other == language or other not in WRITTEN_APART:
        return other != language and other not in WRITTEN_APART
    return len(words) >= _OTHER and language_of(" ".join(words[: len(words) // 2]), language) == other == language_of(
        " ".join(words[len(words) // 2 :]), language
    )
