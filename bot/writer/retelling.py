"""What a customer told, said back to them: which statements are chosen, in how many words, and never as a long copy."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.complaints.claims import claims
from bot.complaints.reading import voices
from bot.complaints.thread import Role
from bot.drafting.writer import Brief
from bot.language.words import words
from bot.writer.barred import begun_anew
from bot.writer.copying import Sources
from bot.writer.days_past import then_said
from bot.writer.spoken import spoken
from bot.writer.tongues import Tongue

_ROOM = 88  # words for all that is said back
_MANY = 25  # statements; beyond that only what weighs is taken
_LONGEST = 26  # words of one sentence
_ONE_SENTENCE = 24  # words of two pieces that stay together
_HANGS = re.compile(
    r"(?:It|He|She|They|That|This|Him|You (?:said|asked|think)|[\"'])\b|[\"']"
)  # says little without what came before it
_EVERYWHERE = frozenset(
    "about there would could which because where after before again every since until other their these those being somebody nobody thing things asked "
    "going never still without place first second third where while might should always".split()
)
_GOES_ON = re.compile(  # after a cut: what can stand alone, in languages that need no subject, or with one
    r"^,? (?:(and|but) (?=(?:you|your|we|our|the|he|she|it|they|nobody|no one|last|yesterday|this|then|on|there|a|an)\b)|(?:y|e|et|und|pero|mas|mais|aber) (?=[^\W\d_]))((?:[^\s]+ ){2,}[^\s]+)$"
)
_NAMED = re.compile(
    r"\b(?:the|my|our|your|an?|this|that|his|her|their|el|la|los|las|un|una|mi|su|nuestr[oa]s?|le|les|une|mon|ma|mes|votre|notre|der|die|das|den|dem|ein|eine|einen|mein|meine|unser|unsere|ihr|ihre|o|os|as|um|uma|"
    r"meu|minha|seu|sua|nosso|nossa) (?!same|next|first|last|second|third|other|whole|day|days|week|weeks|time|lot|bit|few|way|end|one)([^\W\d_]{3,})",
    re.IGNORECASE,
)
_POINTS = re.compile(r"(?:that|this|it)\b", re.IGNORECASE)
_REFERENCE_ALONE = 0.9  # "Ticket 55120"
_PARTS = 10  # of a long thread; each of them is heard before one is heard twice
_AT_MOST = 60  # statements that are looked at in one message, first and last


@dataclass(frozen=True, slots=True)
class Told:
    """One statement, turned. `place`: of the message, the sentence and the piece; `tie`: the word between it and the piece before."""

    text: str
    author: str
    place: tuple[int, int, int]
    worth: float
    tie: str = ""
    small: str = ""  # the same inside a sentence
    failed: bool = True

    def follows(self, before: "Told") -> bool:
        """The two are one sentence of the customer's, and short enough to stay one."""
        together = len(words(before.text)) + len(words(self.text))
        row = (*before.place[:2], before.place[2] + 1)
        return bool(self.tie) and self.place == row and together <= _ONE_SENTENCE and before.author == self.author


def retold(brief: Brief, tongue: Tongue) -> list[Told]:
    """The statements to say back, in the order in which they were made."""
    sources = Sources([message.text for message in voices(brief.thread)])
    return _uncopied(_chosen(_told(brief, tongue)), sources, tongue)


def weightiest(told: Sequence[Told], most: int) -> list[Told]:
    """So many of the statements at most, those that weigh most, in their order."""
    best = sorted(told, key=lambda one: -one.worth)[:most]
    return [one for one in told if one in best]


def joined(told: Sequence[Told], *, by_name: bool, space: str = " ") -> str:
    """As running text; with several customers each part begins with the name of whoever said it."""
    text, author = "", ""
    for before, one in zip([None, *told], told, strict=False):
        end = "" if one.text.endswith(("。", "」", "!", "?")) else "."
        if before and text.endswith(".") and one.follows(before):
            text = f"{text[:-1]}, {one.tie} {one.small}{end}"
            continue
        said = one.text
        if by_name and one.author and one.author != author:
            author = one.author
            said = f"{author}, {one.small}"
        text = f"{text}{space if text else ''}{said}{end}"
    return text


def _told(brief: Brief, tongue: Tongue) -> list[Told]:
    passed_on = not brief.thread.of(Role.CUSTOMER) and not brief.thread.of(Role.UNKNOWN)
    colleagues = frozenset(
        m.author.split()[0] for m in brief.thread.of(Role.AGENT, Role.INTERNAL) if m.author.strip() and not passed_on
    )
    found, seen = [], set()
    for number, message in enumerate(voices(brief.thread)):
        sentences = spoken(message.text)
        if len(sentences) > 2 * _AT_MOST:
            sentences = [*sentences[:_AT_MOST], *sentences[-_AT_MOST:]]
        for line, sentence in enumerate(sentences):
            for part, said in enumerate(tongue.pieces(sentence)):
                tie, piece = begun_anew(tongue.language, said)
                dated = then_said(piece, message.at, brief.now, tongue.language)
                text = tongue.passed_on(dated, brief.customer_name) if passed_on else tongue.turned(dated, colleagues)
                key = " ".join(words(text.lower()))
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
                    )
                )
    return found


def _worth(piece: str, language: str) -> float:
    stated = claims(piece, language)
    said, failed = len(words(piece)), any(one.failure for one in stated)
    if not failed and language != "ja" and (said < 3 or (said < 5 and _POINTS.match(piece))):
        return _REFERENCE_ALONE if said == 2 and piece[-1:].isdigit() else 0.0
    worth = 2.5 * failed + 2.0 * any(one.effect for one in stated)
    return worth + 0.8 * bool(re.search(r"\d", piece)) + min(len(words(piece)), 8) / 10


def _chosen(told: list[Told]) -> list[Told]:
    """What weighs most for its length, the new before more of the same."""
    long = len(told) > _MANY
    often = Counter(word for one in told for word in _topics(one.text)) if long else Counter()
    left, chosen, room, covered = list(told), [], _ROOM, Counter[str]()
    part = {one.place: number * _PARTS // len(told) for number, one in enumerate(told)}
    heard = Counter[int]()

    def value(one: Told) -> float:
        known = sum(covered[word] for word in _content(one.text))
        length = max(len(words(one.text)), 7)
        if not long:
            return float(one.worth / (1 + 0.35 * known) / length**0.2)
        worth = one.worth if one.failed else one.worth * 0.5  # in a long letter much is said that only leads up to it
        topic = sum(math.log(often[word]) for word in _topics(one.text) if often[word] > 1)
        hangs = 0.55 ** heard[part[one.place]] * (0.4 if _HANGS.match(one.text) else 1.0)
        again: int = sum(covered[word] for word in _topics(one.text) if often[word] > 1)
        return float(hangs * (worth + 0.8 * min(topic, 5)) / (1 + 0.35 * known + 0.5 * again) / length**0.4)

    while left:
        best = max(left, key=value)
        left.remove(best)
        size = max(len(words(best.text)), len(best.text) // 8 if not best.text.isascii() else 0)
        if size <= room and (best.worth > 0.25):
            chosen.append(best)
            heard[part[best.place]] += 1
            room -= size
            covered.update(_content(best.text) | _topics(best.text))
    return sorted(chosen, key=lambda one: one.place)


def _content(text: str) -> set[str]:
    return {word for word in words(text.lower()) if len(word) > 4 and word not in _EVERYWHERE}


def _topics(text: str) -> set[str]:
    """What it speaks of: the words after an article or a "my"."""
    return {found[1].lower() for found in _NAMED.finditer(text)}


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
