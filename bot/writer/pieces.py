"""What customers wrote, piece by piece: where it stands, how much it weighs, and how much of it may be repeated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.complaints.claims import Claim, claims
from bot.complaints.ending import sounds_over
from bot.complaints.reading import voices
from bot.complaints.thread import Message, Role
from bot.complaints.worth import Weighed, weigh_pieces
from bot.drafting.writer import Brief
from bot.language.redact import private_details
from bot.language.words import words
from bot.writer.among_us import called, mocks, named_in_notes, names_one
from bot.writer.barred import begun_anew
from bot.writer.sober import sobriety
from bot.writer.spoken import spoken
from bot.writer.their_words import LEAST
from bot.writer.tongues import Tongue
from bot.writer.unsayable import about, before_quotation, grounds, quotes, within_quotation

_POINTS = re.compile(r"(?:that|this|it)\b", re.IGNORECASE)
_LISTED = re.compile(r"^\s*(?:[-*•]|\(?(?:\d{1,2}|[a-z])[.)])\s+(\S.{8})", re.MULTILINE)
_REFERENCE = re.compile(r"[^\W\d_]+ \S*\d")  # "Ticket 55120"
_REFERENCE_ALONE = 1.5  # worth
_NEVER_NAMED = frozenset({"dialect", "papers", "threat", "taken back"})  # not even the things in it
_SHORT = 6  # words
_RULES_SHARE = 0.3  # in pieces of so few words that the reader tells little
_HUSHED, _MATTERS = 2.5, 2.0  # worth
_LOUD, _LOUD_FAILURE = 0.0, -0.7  # sobriety below which nothing is repeated
_QUOTED_SOBER = 0.1  # and below which nothing is quoted
_AT_MOST = 60  # sentences that are looked at in one message, first and last


@dataclass(frozen=True)
class Piece:
    """`raw`: as it was written; `said`: what of it may be repeated, without the `tie` to the piece before; `why`: the grounds against the rest.

    `weighed` and `sober` are None in a language that the readers were not taught.
    """

    language: str
    author: str
    at: datetime
    place: tuple[int, int, int]  # of the message, the sentence and the piece
    listed: bool  # one of a list that the customer made
    raw: str
    said: str
    tie: str
    why: frozenset[str]
    weighed: Weighed | None
    sober: float | None
    speaks: bool  # one of ours is quoted after it
    loud: bool  # it is repeated only where nothing else is left to be said

    @cached_property
    def worth(self) -> float:
        """How much it deserves to be said back, 0 to 5: as the reader hears it, in few words by rules too; by rules alone where it was not taught."""
        if _REFERENCE.fullmatch(self.said):
            return _REFERENCE_ALONE
        if self.weighed and self._length >= _SHORT:
            return self.weighed.worth
        hurt = any(one.effect for one in self._stated)
        ruled = 2.5 * self.fails + 2.0 * hurt + 0.8 * bool(re.search(r"\d", self.said)) + min(self._length, 8) / 10
        if self.weighed:
            return self.weighed.worth + _RULES_SHARE * ruled
        little = self._length < 3 or (self._length < 5 and _POINTS.match(self.said))
        return 0.0 if little and not self.fails and self.language != "ja" else ruled

    @property
    def fails(self) -> bool:
        """Whether what may be repeated of it states a failure, by rules."""
        return any(one.failure for one in self._stated)

    @property
    def failed(self) -> bool:
        """Whether it tells of something that went wrong: as the reader hears it, in few words by rules too."""
        heard = self.weighed is not None and self.weighed.failed
        by_rules = self.weighed is None or self._length < _SHORT
        return heard or (by_rules and self.fails)

    @property
    def missed(self) -> bool:
        """Whether the customer would miss it, and it may be quoted."""
        if not self.weighed or self.loud:
            return self.fails and not self.loud
        return self.weighed.worth >= LEAST and _of_a_complaint(self.weighed) and (self.sober or 0.0) > _QUOTED_SOBER

    @property
    def hushed(self) -> bool:
        """Whether something went wrong in what may not be repeated, so that its things are named at least."""
        if (self.said and not self.loud) or not self.weighed or not _NEVER_NAMED.isdisjoint(self.why):
            return False
        wrong = self.weighed.worth >= _HUSHED and self.weighed.failed and not self.weighed.aside
        return wrong and not private_details(self.raw, self.language)

    @cached_property
    def topic(self) -> str:
        """What it is about where one of ours stands in it; empty where it may be repeated."""
        if self.said or not self.why:
            return ""
        heard = self.weighed
        matters = heard.worth >= _MATTERS and _of_a_complaint(heard) if heard else _fails(self.raw, self.language)
        matters = matters or (self.speaks and not (heard and heard.aside))
        return about(self.raw, self.why, self.language, matters=matters)

    @cached_property
    def _stated(self) -> list[Claim]:
        return claims(self.said, self.language)

    @cached_property
    def _length(self) -> int:
        return len(words(self.said))


def _of_a_complaint(weighed: Weighed) -> bool:
    return (weighed.failed or weighed.hurt) and not weighed.aside


def _fails(text: str, language: str) -> bool:
    return any(stated.failure for stated in claims(text, language))


def pieces_of(brief: Brief, tongue: Tongue, *, passed_on: bool) -> list[Piece]:
    """All pieces of what customers wrote, or of what was `passed_on` for them, in their order."""
    language = tongue.language
    cut = list(_cut(brief, tongue))
    weighed = weigh_pieces([raw for *_, raw in cut], language)
    ours = "" if passed_on else "\n".join(message.text.lower() for message in brief.thread.of(Role.AGENT))
    among_us = frozenset() if passed_on else named_in_notes(brief)
    found = []
    for number, (message, place, sentence, listed, raw) in enumerate(cut):
        quoted = within_quotation(raw, sentence)
        kept = "" if quoted else before_quotation(raw)
        why = frozenset() if quoted else grounds(raw, language)
        against = why if kept == raw else grounds(kept, language)
        if (
            not kept
            or against
            or tongue.barred(kept)
            or names_one(kept, among_us)
            or private_details(raw, language)
            or mocks(raw, ours)
        ):
            kept = ""
        tie, said = begun_anew(language, kept)
        author = (message.author.split() or [""])[0]
        sober = sobriety(kept or raw, against if kept else why, language)
        loud = not passed_on and _loud(kept or raw, sober, language)  # the reader knows no notes of ours
        heard = weighed[number] if weighed else None
        shown = "" if quoted else raw
        speaks = "person" in why and not quoted and quotes(sentence)
        found.append(
            Piece(language, author, message.at, place, listed, shown, said, tie, why, heard, sober, speaks, loud)
        )
    return found


def _cut(brief: Brief, tongue: Tongue) -> Iterator[tuple[Message, tuple[int, int, int], str, bool, str]]:
    """Each piece with its message, its place, its sentence, and whether it is one of a list."""
    ours = called(brief)
    spoke = voices(brief.thread)
    for number, message in enumerate(spoke):
        if (
            number
            and message is not spoke[-1]
            and message.role is Role.CUSTOMER
            and sounds_over(message.text, answered=True)
        ):
            continue  # they took it back
        sentences = spoken(message.text)
        listed = tuple(_LISTED.findall(message.text))
        if len(sentences) > 2 * _AT_MOST:
            sentences = [*sentences[:_AT_MOST], *sentences[-_AT_MOST:]]
        for line, sentence in enumerate(ours.sub("", one) for one in sentences):
            for part, raw in enumerate(tongue.parts(sentence)):
                yield message, (number, line, part), sentence, sentence.startswith(listed), raw


def _loud(raw: str, sober: float | None, language: str) -> bool:
    """Whether no agent would repeat it: how surely that must be heard depends on whether it states a failure or an effect."""
    if sober is None or sober >= _LOUD or _REFERENCE.fullmatch(raw):
        return False
    return sober < _LOUD_FAILURE or not any(one.failure or one.effect for one in claims(raw, language))
