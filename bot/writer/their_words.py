"""A few of the customer's own words, in quotation marks, where what they say can't well be turned and would be missed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.parts import tagged
from bot.language.words import words
from bot.writer.told import Told

LEAST = 3.8  # the worth, of 5, from which on words are missed
_AT_MOST = 2  # quotations in a draft
_FEWEST, _LONGEST = 3, 11  # words of one
_BREAKS = re.compile(
    r"\s*[,;:]\s+|\s+[-–—]\s+|\s+(?=(?:and|but|because|since|so|which|that|while|when|y|pero|porque|que|et|mais|parce|qui|ma|perché|maar|want|en|und|aber|weil|dass|e|mas)\b)",
    re.IGNORECASE,
)
_NOT_QUOTED = re.compile(r"[.!]\s+\S|[\"“”„«»<>*_`~|\[\]{}@#/\\]|https?:|\d{7,}|(?<!\w)'|'(?!\w)")
_HANGS = re.compile(
    r"\b(?:the|a|an|my|our|your|his|her|their|its|of|to|in|on|at|for|from|by|over|about|with|without|into|than|as|and|or|and i|i|we|he|she|they|is|was|are|were|had|has|have|be|been|not|no|any|all|some|just|only|next|up|told|so|very|"
    r"el|la|los|las|de|del|en|con|por|para|un|una|mi|su|le|les|des|du|au|aux|à|dans|avec|par|mon|ma|mes|der|die|das|den|dem|ein|eine|einen|zu|zum|zur|mit|von|vom|im|am|auf|mein|meine|o|os|as|um|uma|do|da|dos|das|no|na|ao|com|que|meu|minha|il|lo|gli|di|del|della|con|per|che|ha|è|het|van|met|voor|naar|dat|die|is|ik)$",
    re.IGNORECASE,
)
_SUPPOSES = re.compile(
    r"(?:I|we)(?:'d|'ll| would| will| could| might| hope| suppose)\b|if\b|you\b|your\b|kindly\b|please\b|ditemi\b|mi dica\b|si\b|wenn\b|falls\b|se\b|als\b",
    re.IGNORECASE,
)  # irony, wishes and demands begin so
_DAYS = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)"
_CALENDAR = re.compile(_DAYS)
_NAME = re.compile(rf"(?<=[\w,;] )(?!I\b|I'|{_DAYS})[A-ZÀ-Þ][a-zà-ÿ']+")
_REPORTS = re.compile(  # what one of ours said is not said again
    r"\b(?:said|says|saying|told|reckons?|claims?|claimed|insists?|insisted|assured|dijo|dijeron|dice[n]?|aseguró|a dit|ont dit|disait|disent|sagten?|gesagt|hieß es|disse|disseram|dizem|garantiu|detto|dice|dicono|promesso|gezegd|zei|zeiden|beloofd)\b",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(r"\b(?:Herrn?|Frau|Dr|Doktor)\b")
_LEADS = re.compile(
    r"^(?:(?:and|but|so|also|then|cos|because|meanwhile|anyway|now|well|y|pero|et|mais|und|aber|e|mas)\b,? )+",
    re.IGNORECASE,
)
_SMALL = 4  # letters: a longer word tells what is spoken of


@dataclass(frozen=True, slots=True)
class Spare:
    """A piece as the customer wrote it. `worth`: 0 to 5; `place`: of the message, the sentence and the piece."""

    text: str
    worth: float
    place: tuple[int, int, int]


def quotable(piece: str, language: str) -> str:
    """The piece, or the first part of it that stands on its own, in eleven words at most; empty where there is none."""
    if piece.rstrip(" \"')").endswith("?") or _NOT_QUOTED.search(piece):
        return ""
    piece = _LEADS.sub("", piece.strip(" .,;:!…-–—"))
    if _SUPPOSES.match(piece) or _REPORTS.search(piece) or _names_somebody(piece, language):
        return ""
    while len(words(piece)) > _LONGEST:
        breaks = [at.start() for at in _BREAKS.finditer(piece)]
        short = [piece[:at] for at in breaks if _FEWEST < len(words(piece[:at])) <= _LONGEST]
        if not short:
            return _broken_off(piece)
        piece = short[-1].strip(" .,;:")
    broken = len(piece.split()) < _FEWEST or _HANGS.search(piece) or piece.count("(") != piece.count(")")
    return "" if broken else piece


def _names_somebody(piece: str, language: str) -> bool:
    if language == "de":
        return bool(_OF_A_PERSON.search(piece))
    first = tagged(piece, language)[:1] if language == "en" and piece[:1].isupper() else []
    return bool(_NAME.search(piece)) or any(word.tag == "NP0" and not _CALENDAR.match(word.text) for word in first)


def _broken_off(piece: str) -> str:
    """The first words of a long piece, up to one that does not hang."""
    first = piece.split()[: _LONGEST - 1]
    while len(first) > _FEWEST and (len(words(" ".join(first))) >= _LONGEST or _HANGS.search(" ".join(first))):
        first.pop()
    return f"{' '.join(first).rstrip(',;:')}…"


def quotations(spare: Sequence[Spare], told: Sequence[Told], things: Sequence[str]) -> list[Spare]:
    """Up to two quotations of what is neither said back nor named: what would be missed most, in its order."""
    places = {one.place for one in told}
    said = _topics(" ".join([*(one.text for one in told), *things]))
    taken: list[Spare] = []
    for one in sorted(spare, key=lambda one: -one.worth):
        topics = _topics(one.text)
        beside = any(one.place[:2] == other.place[:2] for other in taken)  # the two would be one long copy
        if (
            len(taken) == _AT_MOST
            or beside
            or one.place in places
            or not topics
            or len(topics & said) * 2 > len(topics)
        ):
            continue
        taken.append(one)
        said |= topics
    return sorted(taken, key=lambda one: one.place)


def _topics(text: str) -> set[str]:
    return {word[:6] for word in words(text.lower()) if len(word) > _SMALL or any(char.isdigit() for char in word)}
