"""Which of a customer's statements are said back: what weighs most for its length, the new before more of the same."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from bot.language.words import words
from bot.writer.standing import Stand, can_lean_on, speaks_of_somebody
from bot.writer.told import Told

_ROOM = 80  # words for all that is said back
_THINGS = 3  # that are named beside it
_THINGS_OF_MANY = 5  # in a long letter
_TELLS = 1.5  # the worth of a statement from which on a thing in it is named
_COMES_UP, _OFTEN = 1.0, 5  # what a thing gains that the thread comes back to, so often at most
_LISTED, _SAYS_MORE = 1.5, 0.3  # what one of a list gains, and each word beyond two
_LEANING_AT_MOST = 1  # statements before one that leans
_PEOPLE_BACK = 3  # statements within which a "he" is still known
_FOR_THINGS = 18  # of the words of a long letter, in which many things are named
_BRIEF = 25  # words; in so short an account any thing is named
_WORTHLESS = 0.25  # what is not said even if nothing else is
_LEADS_UP = 0.5  # worth from which on what only leads up to something is said
_FEW, _WORTHY_OF_FEW = 4, 1.0  # statements of so short a message, and the same of them
_WORTHY, _WORTHY_OF_MANY, _WORTHY_BY_RULES = 1.4, 3.3, 0.5  # what is said beside something else
MANY = 25  # statements; beyond that only what weighs is taken
_PARTS = 10  # of a long thread; each of them is heard before one is heard twice
_HANGS = re.compile(
    r"(?:It|He|She|They|That|This|Him|You (?:said|asked|think)|[\"'])\b|[\"']"
)  # says little without what came before it
_LITTLE = frozenset(
    "a an the and but or so in on at to of for had has have was were is are been be then still again yet".split()
)
_RANG = {"rang": "ring", "rung": "ring", "came": "come"}
_EVERYWHERE = frozenset(
    "about there would could which because where after before again every since until other their these those being somebody nobody thing things asked "
    "going never still without place first second third where while might should always".split()
)
_NAMED = re.compile(
    r"\b(?:the|my|our|your|an?|this|that|his|her|their|el|la|los|las|un|una|mi|su|nuestr[oa]s?|le|les|une|mon|ma|mes|votre|notre|der|die|das|den|dem|ein|eine|einen|mein|meine|unser|unsere|ihr|ihre|o|os|as|um|uma|"
    r"meu|minha|seu|sua|nosso|nossa) (?!same|next|first|last|second|third|other|whole|day|days|week|weeks|time|lot|bit|few|way|end|one)([^\W\d_]{3,})",
    re.IGNORECASE,
)


def chosen(told: Sequence[Told], *, weighed: bool = True) -> list[Told]:
    """What weighs most for its length, the new before more of the same; what leans comes with what it leans on.

    `weighed`: by the reader, and not by rules alone.
    """
    long = len(told) > MANY
    few = len(told) <= _FEW
    worthy = (_WORTHY_OF_MANY if long else _WORTHY_OF_FEW if few else _WORTHY) if weighed else _WORTHY_BY_RULES
    often = Counter(word for one in told for word in _topics(one.text)) if long else Counter()
    left = [unit for unit in _units(told) if unit and not any(one.loud for one in unit)]
    taken, covered = list[Told](), Counter[str]()
    part = {one.place: number * _PARTS // len(told) for number, one in enumerate(told)}
    heard, room = Counter[int](), _ROOM - _FOR_THINGS * long

    def value(unit: list[Told]) -> float:
        return float(sum(map(of_one, unit)) / len(unit) ** 1.3)

    def of_one(one: Told) -> float:
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
        size = sum(max(len(words(one.text)), len(one.text) // 8 if not one.text.isascii() else 0) for one in best)
        if any(_again(one, taken) for one in best):
            continue
        if size <= room and best[-1].worth > (worthy if taken else _WORTHLESS):
            taken = [*(one for one in taken if not _again(one, best)), *best]
            room -= size
            for one in best:
                heard[part[one.place]] += 1
                covered.update(_content(one.text) | _topics(one.text))
            left = [rest for unit in left if (rest := [one for one in unit if one not in best])]
    return sorted([*taken, *_led_up_to(taken, told, room)], key=lambda one: one.place)


def _led_up_to(taken: Sequence[Told], told: Sequence[Told], room: int) -> list[Told]:
    """What stands right before what is said, in the same sentence, as far as there is room: "you booked a cab" before "nobody came"."""
    more = []
    for before, one in pairwise(told):
        fits = before.worth > _LEADS_UP and before.stand is Stand.ALONE and not before.loud and one.place[2] > 0
        size = len(words(before.text))
        new = one in taken and before not in taken and not _again(before, taken)
        if new and fits and before.place[:2] == one.place[:2] and size <= room:
            more.append(before)
            room -= size
    return more


def _again(one: Told, taken: Sequence[Told]) -> bool:
    """Whether it says no word that was not said already: "Nobody had rung" after "Nobody rang on the 16th"."""
    new = _stems(one.text) - _LITTLE
    return any(new < _stems(other.text) or (new == _stems(other.text) and other.place < one.place) for other in taken)


def _stems(text: str) -> set[str]:
    return {_RANG.get(word, word[:5]) for word in words(text.lower())}


def _units(told: Sequence[Told]) -> list[list[Told]]:
    """Each statement that may be said, with those before it that it leans on; nothing where one of those may not."""
    units: list[list[Told]] = []
    for place, one in enumerate(told):
        if one.stand is Stand.ALONE:
            units.append([one])
            continue
        on = _leaned_on(told, units, place) if one.stand is Stand.LEANS else []
        units.append([*on, one] if on else [])
    return units


def _leaned_on(told: Sequence[Told], units: Sequence[list[Told]], place: int) -> list[Told]:
    """What a statement leans on: the one before it; a "he" or "she" also somebody who was named a little earlier."""
    one = told[place]
    back = _PEOPLE_BACK if speaks_of_somebody(one.text) else 1
    for earlier in range(place - 1, max(-1, place - 1 - back), -1):
        before, on = told[earlier], units[earlier]
        if before.place[0] != one.place[0] or one.place[1] - before.place[1] > back:
            return []
        if on and len(on) < _LEANING_AT_MOST + 1 and can_lean_on(one.text, before.text):
            return on[-1:] if back > 1 and on[-1].stand is Stand.ALONE else on
    return []


def named_besides(told: Sequence[Told], taken: Sequence[Told], thread: str, *, failing_only: bool = False) -> list[str]:
    """The things of which something was said that is not said back, those that failed first: one a sentence, in their order.

    `thread`: all that was written, which comes back to what matters.
    """
    said = {_singular(word) for one in taken for word in words(one.text.lower())}
    places, lines = {one.place for one in taken}, {one.place[:2] for one in taken}
    brief = sum(len(words(one.text)) for one in taken) < _BRIEF and not failing_only
    often = {word: min(times, _OFTEN) for word, times in Counter(map(_singular, words(thread.lower()))).items()}
    found: dict[tuple[int, int], tuple[float, tuple[int, int, int], str]] = {}
    for one in sorted(told, key=lambda one: -one.worth):
        new = [thing for thing in one.things if _head(thing) not in said]
        thing = max(new, key=lambda one: often.get(_head(one), 0), default="")  # the first that comes up so often
        comes_up = often.get(_head(thing), 0) if thing else 0
        told_of = one.failed or one.listed or brief or (one.worth > _TELLS and (comes_up > 2 or _OWN.match(thing)))
        if one.place in places or not thing or not told_of or one.place[:2] in found:
            continue
        worth = one.worth + _LISTED * one.listed - 1.0 * (one.place[:2] in lines)
        worth += _COMES_UP * math.log(max(comes_up, 1)) + _SAYS_MORE * (len(thing.split()) - 2)
        found[one.place[:2]] = (worth, one.place, thing)
        said |= set(map(_singular, words(thing.lower())))
    room = (_ROOM + 8 - sum(len(words(one.text)) for one in taken)) // 3
    most = _THINGS_OF_MANY if len(told) > MANY else _THINGS
    best = sorted(found.values(), reverse=True)[: max(1, min(most, room))]
    return [thing for _, _, thing in sorted(best, key=lambda row: row[1])]


def _head(thing: str) -> str:
    return _singular(words(thing.lower())[-1])


def _singular(word: str) -> str:
    return word.removesuffix("s")


_OWN = re.compile(
    r"(?:your|our|[£€$]?\d)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.IGNORECASE
)


def _content(text: str) -> set[str]:
    return {word for word in words(text.lower()) if len(word) > 4 and word not in _EVERYWHERE}


def _topics(text: str) -> set[str]:
    """What it speaks of: the words after an article or a "my"."""
    return {found[1].lower() for found in _NAMED.finditer(text)}
