"""Names that nobody has said: a capital inside a sentence that is in no message, rule or name of the thread."""

import re
from collections.abc import Iterator

from bot.drafting.writer import Brief
from bot.language.calendar_words import MONTH_NAMES, NAMES
from bot.language.plain import fold

_NO_RULE = ("de", "ja", "zh")  # every noun has a capital, or none has
_NAME = re.compile(r"(?<=[a-zà-ÿ,;] )([A-ZÀ-Þ][a-zà-ÿ]{2,}(?:[A-Z][a-zà-ÿ]+)?)\b")
_MADE_UP = re.compile(
    r"\b((?![a-zà-ÿ]+r(?:Le|La)\b)[a-zà-ÿ]+[A-Z][A-Za-z]+|[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{2,}[a-z]{2,}[A-Za-z]*)\b"
)  # iPhone, AntiV
_WORDS = re.compile(r"[^\W\d_]+")
_FREE = frozenset(
    "english french spanish german portuguese italian dutch christmas easter slack email january february mr mrs ms dr doctor doctora docteur doktor dottore doutor doutora miss god dios dieu gott deus dio route lord madam sir señor señora monsieur madame senhor senhora dona seu signora signor eastern pacific central mountain mass lei sua suo suoi sue loro ella usted ustedes vous sie ihnen".split()
) | {name.lower() for names in (*NAMES.values(), *MONTH_NAMES.values()) for name in names}


def strangers(text: str, brief: Brief, source: str) -> Iterator[str]:
    """The names that a draft brings in by itself; `source`: all that may be named."""
    if brief.reading.language in _NO_RULE:
        return
    known = _WORDS.findall(fold(f"{source} {brief.agent.name} {brief.agent.timezone}").lower())
    near = set(known) | {word.rstrip("s") for word in known} | {f"{word}s" for word in known}
    for found in (*_NAME.finditer(fold(text)), *_MADE_UP.finditer(fold(text))):
        name = found[1].lower()
        if name not in near and name not in _FREE and not is_short_for(name, brief.agent.first_name):
            yield found[1]


def is_short_for(short: str, name: str) -> bool:
    """Whether a name is a short form of another: its letters stand in it in this order, the first ones or the last ones together."""
    low, letters = fold(name).lower(), iter(fold(name).lower())
    said = fold(short).lower()
    if not 3 <= len(said) < len(low):
        return False
    return all(letter in letters for letter in said) and (low.startswith(said[:3]) or low.endswith(said[-2:]))


_SIGNS = re.compile(
    r"\b(?:my name is|my name's|me llamo|mi nombre es|je m'appelle|mon nom est|mein name ist|ich heiße|(?:o )?meu nome é|chamo-me|me chamo|mi chiamo|il mio nome è|mijn naam is)\s+(\w+(?:[ -]\w+)?)|"
    r"\b(?!(?:I|this|here|who|that|it)\b)([\w-]+) (?:is|will be) (?:now )?your (?:new |one |only )?(?:contact|owner|agent)\b",
    re.IGNORECASE,
)


def impostors(text: str, brief: Brief) -> Iterator[str]:
    """The names by which somebody else than the owner introduces themselves."""
    own = set(_WORDS.findall(fold(brief.agent.name).lower()))
    for found in _SIGNS.finditer(fold(text)):
        if not own & set(_WORDS.findall((found[1] or found[2]).lower())):
            yield found[0]


_RUN = 6  # words


def from_notes(text: str, brief: Brief) -> Iterator[str]:
    """Words in a row that only an internal note holds."""
    notes = [m.text for m in brief.thread if m.role.value == "internal"]
    if not notes:
        return
    open_words = " ".join(_WORDS.findall(" ".join(m.text for m in brief.thread if m.role.value != "internal").lower()))
    noted = f" {' | '.join(' '.join(_WORDS.findall(fold(note).lower())) for note in notes)} "
    said = _WORDS.findall(fold(text).lower())
    for start in range(len(said) - _RUN + 1):
        run = " ".join(said[start : start + _RUN])
        if f" {run} " in noted and run not in open_words:
            yield run
            return
