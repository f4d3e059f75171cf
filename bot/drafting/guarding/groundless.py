"""How much a sentence of a draft sounds like what nobody here has told, a deed, a find, a cause, or like an offer. A reader that learnt from sentences that careful people held back."""

from bot.drafting.guarding.ground import Ground
from bot.language.everyday import WORD, stems
from bot.language.learned import reader

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


def groundless(sentence: str, language: str, ground: Ground) -> dict[str, float]:
    """How far a folded sentence is over the bar as a "fact" and as an "offer", about -8 to 6; of a few words nothing can be told."""
    if len(WORD.findall(sentence)) < _FEW:
        return {"fact": -float(_FEW), "offer": -float(_FEW)}
    return reader(GROUNDLESS).sums(sentence, groundless_marks(sentence, language, ground))


_FIGURE = frozenset("0123456789")
_FEW = 4  # words
