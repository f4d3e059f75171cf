"""How much a sentence of a draft sounds like what nobody here has told, a deed, a find, a cause, or like an offer. A reader that learnt from sentences that careful people held back."""

from bot.drafting.guarding.ground import Ground
from bot.language.everyday import WORD, stems
from bot.language.learned import TAUGHT, reader

GROUNDLESS = "groundless"
_STRANGE, _HEARD, _SHARES, _RUN = 7, 4, 4, 6  # at most so many are counted


def groundless_marks(sentence: str, language: str, ground: Ground) -> list[str]:
    """What is counted: words that nobody said, words of the thread, their share; whether it asks."""
    said = stems(sentence)
    strange, heard = len(said - ground.known), len(said & ground.facts)
    return [
        f"strange {min(_STRANGE, strange)}",
        f"heard {min(_HEARD, heard)}",
        f"share {_SHARES * heard // max(1, heard + strange)}",
        f"run {_longest_run(sentence, ground.text)}",
        f"figures {bool(_FIGURE & set(sentence))}",
        f"in {language}",
        "asks" if sentence.rstrip(" \"')").endswith("?") else "tells",
    ]


def _longest_run(sentence: str, text: str) -> int:
    """How many words in a row stand in the text as well, at most so many as count."""
    said = [word.lower() for word in WORD.findall(sentence)]
    heard = f" {' '.join(word.lower() for word in WORD.findall(text))} "
    best = 0
    for start in range(len(said)):
        while best < _RUN and start + best < len(said) and f" {' '.join(said[start : start + best + 1])} " in heard:
            best += 1
    return best


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


_FIGURE = frozenset("0123456789")
_FEW = 4  # words
