"""What a customer told, said back to them: which statements are chosen, in how many words, and never as a long copy."""

import re
from dataclasses import dataclass, replace

from bot.complaints.claims import claims
from bot.complaints.reading import voices
from bot.complaints.thread import Role
from bot.drafting.writer import Brief
from bot.language.redact import private_details
from bot.language.words import words
from bot.writer.barred import begun_anew
from bot.writer.choosing import chosen, named_besides
from bot.writer.copying import Sources
from bot.writer.days_past import then_said
from bot.writer.spoken import spoken
from bot.writer.standing import Stand
from bot.writer.told import Told, joined
from bot.writer.tongues import Tongue

_LONGEST = 26  # words of one sentence
_GOES_ON = re.compile(  # after a cut: what can stand alone, in languages that need no subject, or with one
    r"^,? (?:(and|but) (?=(?:you|your|we|our|the|he|she|it|they|nobody|no one|last|yesterday|this|then|on|there|a|an)\b)|(?:y|e|et|und|pero|mas|mais|aber) (?=[^\W\d_]))((?:[^\s]+ ){2,}[^\s]+)$"
)
_HAD_TO = re.compile(r"^,? and ((?:had|have) to .+|(?:can't|cannot|couldn't|could not) .+)$")
_POINTS = re.compile(r"(?:that|this|it)\b", re.IGNORECASE)
_REFERENCE_ALONE = 0.9  # "Ticket 55120"
_LISTED = re.compile(r"^\s*(?:[-*•]|\(?(?:\d{1,2}|[a-z])[.)])\s+(\S.{8})", re.MULTILINE)
_QUOTED = re.compile(r"(?<!\w)['\"‘“«„]([^'\"’”»“\n]{6,80})['\"’”»“](?!\w)")
_POINT = re.compile(r"(?!(?:The|A|An|My|Our|Your|No|I|You|We|They|He|She|It)\b)[A-Za-z][\w' -]+")
_SHORT = 6  # words
_TELLS = 3  # words from which on a broken sentence speaks of something
_AT_MOST = 60  # statements that are looked at in one message, first and last


@dataclass(frozen=True, slots=True)
class Account:
    """What is said back: statements in the order in which they were made, and things of which nothing more is said."""

    told: list[Told]
    things: list[str]


def retold(brief: Brief, tongue: Tongue) -> Account:
    """What the customer wrote, as far as there is room and words for it."""
    sources = Sources([message.text for message in voices(brief.thread)])
    told = _told(brief, tongue)
    taken = _uncopied(chosen(told), sources, tongue)
    return Account(taken, named_besides(told, taken))


def _told(brief: Brief, tongue: Tongue) -> list[Told]:
    passed_on = not brief.thread.of(Role.CUSTOMER) and not brief.thread.of(Role.UNKNOWN)
    colleagues = frozenset(
        m.author.split()[0] for m in brief.thread.of(Role.AGENT, Role.INTERNAL) if m.author.strip() and not passed_on
    )
    ours = "" if passed_on else "\n".join(message.text.lower() for message in brief.thread.of(Role.AGENT))
    found, seen = [], set()
    for number, message in enumerate(voices(brief.thread)):
        sentences = spoken(message.text)
        listed = tuple(_LISTED.findall(message.text))
        if len(sentences) > 2 * _AT_MOST:
            sentences = [*sentences[:_AT_MOST], *sentences[-_AT_MOST:]]
        for line, sentence in enumerate(sentences):
            for part, said in enumerate(tongue.pieces(sentence)):
                unsaid = private_details(said, tongue.language) or _mocks(said, ours)
                tie, piece = begun_anew(tongue.language, "" if unsaid else said)
                dated = then_said(piece, message.at, brief.now, tongue.language)
                text = tongue.passed_on(dated, brief.customer_name) if passed_on else tongue.turned(dated, colleagues)
                unturned = dated if passed_on and not tongue.turns_notes else ""  # then only its things are named
                key = " ".join(words((text or unturned).lower()))
                name = message.author.lower().strip()
                if len(key) < 2 or key in seen or (name and key.startswith(name)):  # who signs says nothing
                    continue
                seen.add(key)
                found.append(
                    Told(
                        text,
                        (message.author.split() or [""])[0],
                        (number, line, part),
                        _worth(piece, tongue.language),
                        tie if part else "",
                        failed=any(stated.failure for stated in claims(piece, tongue.language)),
                        stand=tongue.stands(text),
                        things=_things(tongue, text or unturned, piece)
                        or _as_listed(text, sentence.startswith(listed)),
                        listed=sentence.startswith(listed),
                    )
                )
    return found


def _things(tongue: Tongue, text: str, piece: str) -> tuple[str, ...]:
    """What it speaks of; an exclamation ("Bravo! Encore!") speaks of nothing."""
    few = len(words(piece)) < _TELLS and tongue.stands(text) is not Stand.ALONE
    if few and not any(stated.failure for stated in claims(piece, tongue.language)):
        return ()
    return tuple(tongue.things(text))


def _mocks(piece: str, ours: str) -> bool:
    """Whether it throws our own words back at us: "so much for 'it will be fine'"."""
    return any(quoted[1].lower() in ours for quoted in _QUOTED.finditer(piece))


def _as_listed(text: str, listed: bool) -> tuple[str, ...]:
    """A short point of somebody's list is a thing as it stands: "tech no-show Nov 19"."""
    if not listed or not _POINT.fullmatch(text) or len(words(text)) > _SHORT:
        return ()
    return (f"the {text[:1].lower()}{text[1:]}",)


def _worth(piece: str, language: str) -> float:
    stated = claims(piece, language)
    said, failed = len(words(piece)), any(one.failure for one in stated)
    if not failed and language != "ja" and (said < 3 or (said < 5 and _POINTS.match(piece))):
        return _REFERENCE_ALONE if said == 2 and piece[-1:].isdigit() else 0.0
    worth = 2.5 * failed + 2.0 * any(one.effect for one in stated)
    return worth + 0.8 * bool(re.search(r"\d", piece)) + min(len(words(piece)), 8) / 10


def _uncopied(chosen: list[Told], sources: Sources, tongue: Tongue) -> list[Told]:
    """The same, loosened wherever too many words in a row are the customer's."""
    kept: list[Told] = []
    left = list(reversed(chosen))
    while left:
        one = left.pop()
        text = sources.loosened(one.text)
        if not text or len(words(text)) > _LONGEST * 1.6:
            continue
        if one.text.startswith(text) and (rest := _GOES_ON.match(one.text[len(text) :])):
            left.append(replace(one, text=f"{rest[2][0].upper()}{rest[2][1:]}", tie=""))
        elif one.text.startswith(("You ", "You'")) and (rest := _HAD_TO.match(one.text[len(text) :])):
            left.append(replace(one, text=f"You {rest[1]}", tie=""))
        small = sources.small(text)
        more = tongue.more(text, small)
        ways = (
            replace(one, text=text, small=small),
            replace(one, text=text, small=small, tie=""),
            replace(one, text=more, small=more, tie=""),
        )
        fits = (way for way in ways if sources.run(joined([*kept, way], by_name=False)) <= sources.LONGEST_RUN)
        if way := next(fits, None):
            kept.append(way)
    return kept
