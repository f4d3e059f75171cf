"""Slips of form: leftovers, markup, shouting, a wrong name or language, too short, too long."""

import re
from collections.abc import Iterator

from bot.coaching.found import Found
from bot.coaching.reply import SPOKEN, Reply
from bot.language.detect import language_of
from bot.language.plain import plain
from bot.language.words import words

TOO_SHORT, TOO_LONG = 25, 180
_MARKUP = re.compile(
    r"<[@!#][^>\n]*>?|<https?://[^>\n]*>|@(?:channel|here|everyone)\b(?!\.\w)|!?\[[^\]\n]*\]\([^)\n]*\)|```",
    re.IGNORECASE,
)
_LEFTOVER = re.compile(
    r"\{+\s*[\w .|-]+\s*\}+|\[\s*(?i:your |insert |customer|agent|owner|name|nombre|nom\b|nome|date|time|company|order|amount|phone|ref)[^\]\n]*\]|\[[A-ZÀ-Þ][A-ZÀ-Þ _]{2,}\]|\b(?:TBD|TBC|TODO|None|undefined|NaN)\b|_{3,}|%\(\w+\)s|<(?:name|date|time)>|\bXX+\b|(?i:lorem ipsum)"
)
_SHOUT = re.compile(r"\b[A-ZÀ-Þ]{5,}\b|\b[A-ZÀ-Þ]{2,}(?:[ ,]+[A-ZÀ-Þ]{2,}){2,}\b|!{3,}")
_GREETING = re.compile(
    r"^\W*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Hh]ola|[Ee]stimad[oa]|[Qq]uerid[oa]|[Bb]uen(?:os|as) \w+|[Bb]onjour|[Bb]onsoir|[Cc]h[eè]re?|[Ss]alut|[Hh]allo|[Gg]uten \w+|[Ll]iebe[r]?|[Ss]ehr geehrte[r]?|[Oo]l[aá]|[Cc]ar[oa]|[Pp]rezad[oa]|[Bb]o[am] \w+)"
    r",? +(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sra?|Srta|Don|Doña|Dona|D|M|Mme|Mlle|Madame|Monsieur|Herr|Frau|Señora?|Senhora?)\b\.? +)*(?P<name>[A-ZÀ-Þ][\w'-]+)(?: +(?P<last>[A-ZÀ-Þ][\w'-]+))?"
)
_I_AM = re.compile(
    r"\b(?i:my name is|my name's|me llamo|je m'appelle|mein name ist|ich heiße|meu nome é|chamo-me) (?P<name>[A-ZÀ-Þ][\w'-]+)"
)
_NO_NAMES = frozenset(
    "all there team everyone customer sir madam guest client cliente kunde valued again here mr mrs ms friend folks and thanks thank from madame monsieur senora senor senhora senhor frau herr familie family".split()
)


def form(reply: Reply) -> Iterator[Found]:
    """Every slip, once."""
    yield from _marked("unsafe_markup", _MARKUP, reply)
    yield from _marked("placeholder_left", _LEFTOVER, reply)
    yield from _shouting(reply)
    yield from _wrong_name(reply)
    wanted = reply.language if reply.language in SPOKEN else ""
    found = language_of(reply.text, reply.language)
    if wanted and found != wanted and len(words(reply.text)) >= 6:
        yield Found("wrong_language", reply.parts[0].text if reply.parts else "")
    length = len(words(reply.text))
    if length < TOO_SHORT:
        yield Found("too_short")
    if length > TOO_LONG:
        yield Found("too_long")


def _marked(code: str, pattern: "re.Pattern[str]", reply: Reply) -> Iterator[Found]:
    said = "\n".join(message.text for message in reply.thread)
    for found in pattern.finditer(reply.read):
        if found[0] not in said:
            yield Found(code, found[0], found.start(), found.end())
            return


def _shouting(reply: Reply) -> Iterator[Found]:
    """Capitals that nobody else used; a code or a name in capitals is none."""
    said = plain(" ".join([*(m.text for m in reply.thread), *(m.author for m in reply.thread), reply.owner]))
    for found in _SHOUT.finditer(reply.read):
        if plain(found[0]) not in said:
            yield Found("shouting", found[0], found.start(), found.end())
            return


def _wrong_name(reply: Reply) -> Iterator[Found]:
    """A greeting by a name that nobody in the thread bears."""
    introduced = _I_AM.search(reply.read)
    if introduced and reply.owner and not _near(plain(introduced["name"]), set(plain(reply.owner).split())):
        yield Found("wrong_name", introduced["name"], introduced.start("name"), introduced.end("name"))
        return
    found = _GREETING.match(reply.read)
    people = plain(" ".join([*(m.author for m in reply.thread), *(m.text for m in reply.thread)]))
    if not found or not any(m.author.strip() for m in reply.thread):
        return
    said = [plain(name) for name in found.groups() if name]
    known = set(re.findall(r"[^\W\d_]+", people))
    if any(name in _NO_NAMES or _near(name, known) for name in said) or plain(found["name"]) in _NO_NAMES:
        return
    yield Found("wrong_name", found["name"], found.start("name"), found.end("name"))


def _near(name: str, known: set[str]) -> bool:
    """The name, a short form of it, or the like."""
    return any(name == other or (len(name) > 2 and len(other) > 2 and name[:3] == other[:3]) for other in known)
