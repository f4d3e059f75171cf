"""Parts of speech: what each word of an English or German sentence is, by a tagger that brings its models along."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from HanTa.HanoverTagger import HanoverTagger

_MODELS: Mapping[str, str] = {"en": "morphmodel_en.pgz", "de": "morphmodel_ger.pgz"}
_TOKEN = re.compile(
    r"can(?=not\b)|[^\W\d_]+(?=n't\b)|n't\b|'(?:ve|s|ll|d|re|m)\b|[^\W\d_](?:\.[^\W\d_])+\.?|[£€$]?\w(?:[\w.,/:-]*\w)?|[^\w\s]"
)
_LONGEST = 60  # words of one sentence; beyond that nobody says it back
_REMEMBERED = 512  # sentences: a draft looks at each of them more than once


@dataclass(frozen=True, slots=True)
class Word:
    """One word or mark. `tag`: in the set of the model (English: C5 of the British National Corpus; German: STTS); `start`: in characters."""

    text: str
    tag: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends, in characters."""
        return self.start + len(self.text)


def tagged(sentence: str, language: str) -> tuple[Word, ...]:
    """The words of a sentence with their parts of speech; empty for other languages and for what is longer than sixty words."""
    return _tagged(sentence, language) if language in _MODELS else ()


@lru_cache(maxsize=_REMEMBERED)
def _tagged(sentence: str, language: str) -> tuple[Word, ...]:
    found = [(match[0], match.start()) for match in _TOKEN.finditer(sentence)]
    if not 0 < len(found) <= _LONGEST:
        return ()
    tags = _tagger(language).tag_sent([text for text, _ in found])
    return tuple(Word(text, tag, start) for (text, start), (_, _, tag) in zip(found, tags, strict=True))


@lru_cache(maxsize=len(_MODELS))
def _tagger(language: str) -> "HanoverTagger":
    from HanTa.HanoverTagger import HanoverTagger

    return HanoverTagger(_MODELS[language])
