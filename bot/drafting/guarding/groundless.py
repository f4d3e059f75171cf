"""How much a sentence of a draft sounds like what nobody here has told, a deed, a find, a cause, or like an offer. A reader that learnt from sentences that careful people held back."""

from functools import lru_cache

from bot.drafting.guarding.ground import Ground
from bot.language.everyday import WORD, stems
from bot.language.learned import TAUGHT, reader
from bot.language.words import longest_run, spaced

GROUNDLESS = "groundless"
_STRANGE, _HEARD, _SHARES, _RUN = 7, 4, 4, 6  # at most so many are counted
_FIGURE = frozenset("0123456789")
_FEW = 4  # words


def groundless_marks(sentence: str, language: str, ground: Ground) -> list[str]:
    """What is counted: words that nobody said, words of the thread, their share; whether it asks."""
    said = stems(sentence)
    strange, heard = len(said - ground.known), len(said & ground.facts)
    return [
        f"strange {min(_STRANGE, strange)}",
        f"heard {min(_HEARD, heard)}",
        f"share {_SHARES * heard // max(1, heard + strange)}",
        f"run {longest_run(_small(sentence), _spaced(ground.text), _RUN)}",
        f"figures {bool(_FIGURE & set(sentence))}",
        f"in {language}",
        "asks" if sentence.rstrip(" \"')").endswith("?") else "tells",
    ]


@lru_cache(maxsize=4)  # as often as a draft is judged while it is made
def _spaced(text: str) -> str:
    return spaced(_small(text))


def _small(text: str) -> list[str]:
    return WORD.findall(text.lower())


class Sounds:
    """How the sentences of one draft sound to the reader, each asked once."""

    def __init__(self, language: str, ground: Ground) -> None:
        self._language, self._ground = language, ground
        self._heard: dict[str, dict[str, float]] = {}

    def of(self, sentence: str) -> dict[str, float]:
        """How far a folded sentence is over the bar as a "fact" and as an "offer", about -8 to 6; of few words, or in a language that it was not taught, nothing can be told."""
        if self._language not in TAUGHT or len(WORD.findall(sentence)) < _FEW:
            return {"fact": -float(_FEW), "offer": -float(_FEW)}
        if sentence not in self._heard:
            marks = groundless_marks(sentence, self._language, self._ground)
            self._heard[sentence] = reader(GROUNDLESS).sums(sentence, marks)
        return self._heard[sentence]
