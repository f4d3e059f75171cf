"""The customer's side is kept: at the first message, with each that follows, and until a proposed time has its answer."""

import re

from bot.complaints.model import Complaint
from bot.complaints.side import LATELY, Side
from bot.complaints.signal_words import YES
from bot.complaints.signals import Signals, signals
from bot.complaints.thread import Message, Role, Thread
from bot.language.cues import bare
from bot.language.plain import shorten
from bot.language.times import clocks
from bot.language.when import clock_and_day, in_zone
from bot.recovery.ports import Books
from bot.recovery.work import owe_note

_PERSON = re.compile(r"[UW]")  # ids of people begin so; an integration speaks for many
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|hoy|manana|lunes|martes|miercoles|jueves|viernes|"
    r"aujourd'hui|demain|(?:lun|mar|mercre|jeu|vendre|same)di|heute|morgen|\w+tag|hoje|amanha|(?:segunda|terca|quarta|quinta|sexta))\b"
)
_QUOTED = 140  # characters of the customer's in one line


def first_side(books: Books, complaint: Complaint, timezone: str) -> None:
    """What the message showed that it complains with."""
    said = Message(Role.CUSTOMER, "", complaint.text or "", complaint.opened_at)
    keep_side(books, complaint, signals(Thread((said,)), in_zone(said.at, timezone)))


def keep_side(books: Books, known: Complaint, found: Signals) -> bool:
    """Keep what a message showed; whether anything is new. Its owner is told what needs an answer or care."""
    old = books.sides.get(known.id)
    side = (old or _first(books, known)).hearing(found)
    if side == (old or Side(complaint=known.id)):
        return False
    books.sides.save(side)
    if known.owner:
        _tell_owner(books, known, old or Side(complaint=known.id), side)
    return True


def _first(books: Books, known: Complaint) -> Side:
    """With how often this person has complained lately, in whatever thread."""
    earlier = books.sides.earlier(known, known.opened_at - LATELY) if _PERSON.match(known.customer) else 0
    return Side(complaint=known.id, earlier=earlier)


def _tell_owner(books: Books, known: Complaint, old: Side, side: Side) -> None:
    assert known.owner
    who = known.customer_name or "The customer"
    if side.proposed_at and side.proposed_at != old.proposed_at:
        key, words = f"proposed:{known.id}:{side.proposed_at:%Y%m%d%H%M}", proposal(side, known.owner.timezone)
        owe_note(books, key, known.id, known.owner.id, f"{who} proposes {words}. Say yes, or name the time that holds.")
    if side.word_of_mouth and not old.word_of_mouth:
        words = (
            f"{who} may tell others: “{shorten(side.word_of_mouth, _QUOTED)}”. Answer what went wrong, and not that."
        )
        owe_note(books, f"may-tell:{known.id}", known.id, known.owner.id, words)


def proposal(side: Side, timezone: str) -> str:
    """The time that they propose, with their words."""
    at = clock_and_day(in_zone(side.proposed_at, timezone)) if side.proposed_at else ""
    return f"{at} (“{shorten(side.proposed, _QUOTED)}”)"


def answer_proposal(books: Books, complaint: Complaint, words: str | None) -> None:
    """The customer has heard from us. `words`: what they were told, where we know it: a time or a yes is an answer."""
    side = books.sides.get(complaint.id)
    if side and side.proposed_at and (words is None or _answers(words)):
        books.sides.save(side.answered())


def _answers(words: str) -> bool:
    plain = bare(words)
    return bool(clocks(words) or _DAY.search(plain) or YES.search(plain))
