"""Which language a text is in: by its script, else by the small words and letters that only one language uses."""

import re
from collections.abc import Mapping

from bot.language.plain import fold

_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ja", re.compile("[぀-ヿ]")),
    ("zh", re.compile("[一-鿿]")),
    ("ko", re.compile("[가-힯]")),
    ("ru", re.compile("[а-яё]", re.IGNORECASE)),
    ("el", re.compile("[α-ωάέήίόύώ]", re.IGNORECASE)),
    ("ar", re.compile("[ء-ي]")),
    ("he", re.compile("[א-ת]")),
    ("hi", re.compile("[ऀ-ॿ]")),
    ("th", re.compile("[ก-๙]")),
)
_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "the and you your is was were that this with for have has had will not are from would it of to my me "
        "by we our they them there what when who can't don't didn't i'm i've it's no been still just out on "
        "at be but so if".split()
    ),
    "es": frozenset(
        "el los las y que usted con una un su para por del ha lo es hasta le mi ya hoy se al en no me nos "
        "está pero muy como cuando nadie sigue llevo desde he han hace porque todavía tengo este esta".split()
    ),
    "fr": frozenset(
        "le les des et que vous votre une un pour avec est je dans du sur pas vos nous ce qui au cette ai mon "
        "ma mes ne plus depuis encore j'ai c'est n'est toujours personne très mais été sont il elle on".split()
    ),
    "de": frozenset(
        "der die das und ich ist sie nicht ein eine mit für ihr ihre bis auf den dem zu es wir wird von mein "
        "meine hat habe noch seit schon kein keine aber war wurde bei im am niemand immer mir uns".split()
    ),
    "pt": frozenset(
        "o os as e que não você uma um para com seu sua por do da em até foi lhe ao no na meu minha já está "
        "mas há nos ninguém ainda desde tenho estou isto isso muito quando porque são ter".split()
    ),
    "it": frozenset(
        "il lo gli e che non una un per con del della è di le sono suo sua alle nel la questo mi ho ha mio "
        "mia ancora nessuno da ma anche perché come quando sempre molto ci al".split()
    ),
    "nl": frozenset(
        "de het een en ik is niet van dat u uw met voor op zijn wij dit aan er bij heb om mijn nog maar geen "
        "al ook naar niemand weer sinds heeft hebben wordt was ben je jullie".split()
    ),
}
_LETTERS: Mapping[str, re.Pattern[str]] = {
    "es": re.compile("[¿¡ñ]|ción\\b"),
    "pt": re.compile("[ãõ]|ção\\b|ões\\b"),
    "de": re.compile("[ßäü]"),
    "fr": re.compile("[çèêœù]|\\b[cdjlmnqst]'[aeiouhéê]"),
    "it": re.compile("è\\b|zione\\b|\\bgli\\b"),
    "nl": re.compile("ij|aa|oe\\b"),
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
UNKNOWN = "und"


def language_of(text: str, default: str = "en") -> str:
    """ISO 639-1; `default` where there are no words to go by (numbers, emoji, a single name)."""
    text = fold(text).lower()
    for language, script in _SCRIPTS:
        if len(script.findall(text)) * 3 > len(_WORD.findall(text)):
            return language
    words = _WORD.findall(text)
    scores = {language: float(sum(word in small for word in words)) for language, small in _WORDS.items()}
    for language, letters in _LETTERS.items():
        scores[language] += 0.7 * min(len(letters.findall(text)), 6)
    best = max(scores, key=lambda language: (scores[language], language == default))
    return best if scores[best] > 0 else default
