"""The writer that needs no key and no network: what the thread says, turned to the customer, in our own frame.

Deterministic. It says only what stands in the thread, the playbook or the promise.
"""

import asyncio
import re
from collections.abc import Sequence

from bot.drafting.guard import faults_of
from bot.drafting.writer import Brief, Wish, Written
from bot.language.learned import reader
from bot.language.orders import name_in
from bot.language.parts import tagged
from bot.language.saying_times import day_and_clock
from bot.language.words import words
from bot.writer.account import Account
from bot.writer.asking import asked
from bot.writer.frame import AND, Frame
from bot.writer.frames import FRAMES
from bot.writer.history import history
from bot.writer.retelling import retold
from bot.writer.safety import safety
from bot.writer.their_words import quotations
from bot.writer.told import Told, joined
from bot.writer.tongues import TONGUES
from bot.writer.why import thing, why

PROMPT = "offline/v1"
_LONGEST = 172  # words of a draft: beyond 180 nobody reads it
_BRIEFLY = 3  # statements of a shorter draft
_ONLY_SHORTER = "The built-in writer can make it shorter; warmer, plainer or more concrete words need a model. This is its next wording."


def warm() -> None:
    """Read the models that a first draft needs, some tenths of a second, before anybody waits for it."""
    tagged("We are here.", "en")
    for name in ("severity", "signals", "told", "open", "theirs", "groundless"):
        reader(name)


class OfflineWriter:
    """Implements drafting.writer.Writer; never fails."""

    async def write(self, brief: Brief) -> Written:
        frame = FRAMES.get(brief.reading.language)
        if frame is None:
            return Written(
                text=None,
                writer="offline",
                prompt=PROMPT,
                note="I don't write in this customer's language; the coaching says what to cover.",
            )
        note = _ONLY_SHORTER if brief.wish and brief.wish is not Wish.SHORTER else ""
        return Written(text=await asyncio.to_thread(_compose, brief, frame), writer="offline", prompt=PROMPT, note=note)


def _compose(brief: Brief, frame: Frame) -> str:
    tongue = TONGUES.get(frame.language)
    account = retold(brief, tongue) if tongue else Account()
    if brief.wish is Wish.SHORTER:
        account = account.brief(_BRIEFLY)
    text = _around(brief, frame, account, asks=_question(account.told, frame))
    while len(words(text)) > _LONGEST and (account.things or account.spare or len(account.told) > 1):
        account = account.shorter()
        text = _around(brief, frame, account, asks=_question(account.told, frame))
    if account.told and not faults_of(text, brief):
        return text
    around = {fault.words for fault in faults_of(_around(brief, frame, Account()), brief)}  # not of the account
    for _ in range(account.parts + 1):
        text = _around(brief, frame, account)
        faulty = [f.words.lower().rstrip(" .…") for f in faults_of(text, brief) if f.words not in around]
        if not faulty or not account.parts:
            break
        account = account.without(faulty)
    return text


def _around(brief: Brief, frame: Frame, account: Account, asks: str = "") -> str:
    about = ""
    facts = joined(account.told, by_name=len(brief.reading.customers) > 1, space=frame.space)
    if account.things and frame.besides:
        besides = frame.besides.format(things=_listed(list(account.things), brief.reading.language))
        if frame.besides_first:
            about, besides = besides, ""
        facts = frame.space.join(filter(None, (facts, besides)))
    if frame.wrote and (quoted := quotations(account.spare, account.told, account.things)):
        wrote = frame.wrote.format(
            words=AND.get(frame.language, AND["en"]).join(frame.quote.format(one.text) for one in quoted)
        )
        facts = frame.space.join(filter(None, (facts, wrote)))
    sorry = about + (frame.sorry_for_facts.format(facts=facts) if facts else frame.sorry)
    opening = (greeting_and_ownership(brief, frame), history(brief, frame), sorry)
    first = frame.space.join(part for part in opening if part)
    wording = brief.variant % len(frame.steps)
    more = asked(brief, frame)
    at = day_and_clock(brief.update_at, brief.now, frame.language)
    body = frame.steps[wording].format(at=at, who=_decides(brief, frame), why=asks or frame.what[wording])
    return f"{first}\n\n{body}{frame.space if more else ''}{more}"


def _listed(things: list[str], language: str) -> str:
    *first, last = things
    return f"{('、' if language == 'ja' else ', ').join(first)}{AND.get(language, AND['en'])}{last}" if first else last


def _question(told: Sequence[Told], frame: Frame) -> str:
    """What the owner goes to ask, as near to this thread as we can get; may be empty."""
    if clause := why(told, frame.language):
        return frame.why.format(clause=clause)
    if about := thing(told, frame.language):
        return frame.about.format(thing=about)
    return ""


def greeting_and_ownership(brief: Brief, frame: Frame) -> str:
    """What every draft begins with: a safety step where one comes first, the greeting, the owner's name and word, the promise before."""
    name = _addressee(brief)
    greeting = frame.greeting.format(name=name) if name else frame.greeting_to_nobody
    again = brief.earlier is not None and brief.earlier.same_agent
    ownership = frame.ownership_again if again else frame.ownership
    parts = (safety(brief, frame), greeting, ownership.format(name=brief.agent.first_name), _before(brief, frame))
    return frame.space.join(part for part in parts if part)


def _before(brief: Brief, frame: Frame) -> str:
    """Where we stand with what was promised before."""
    if brief.earlier is None:
        return ""
    if not brief.earlier.same_agent:
        return frame.taken_over
    if brief.earlier.due is None:
        return ""
    said = frame.late if brief.earlier.due < brief.now else frame.not_yet
    return said.format(then=day_and_clock(brief.earlier.due, brief.now, frame.language))


def promise(frame: Frame, at: str) -> str:
    """When the customer hears next, whatever is known by then."""
    return frame.promise.format(at=at)


def _decides(brief: Brief, frame: Frame) -> str:
    who = brief.playbook.escalate_to.strip()
    if not who or frame.language != "en":
        return frame.who
    name, comma, role = who.partition(", ")
    if comma and name.istitle():
        return f"{name}, our {role},"
    kept = who.isupper() or any(word[:1].isupper() for word in who.split()[1:])  # "Supporter Finance" is a name
    return f"our {who if kept else f'{who[0].lower()}{who[1:]}'}{comma.strip()}"


def _addressee(brief: Brief) -> str:
    """The customers by the names that they are known by, or nothing."""
    names = [n for n in (brief.customer_name, *brief.reading.customers) if _is_somebody(n)]
    if len(brief.reading.customers) > 1:
        called = (_called(n) for n in brief.reading.customers[:2] if _is_somebody(n))
        return AND.get(brief.reading.language, " and ").join(filter(None, called))
    return _called(names[0]) if names else ""


def _is_somebody(name: str) -> bool:
    """Whether this is a name, and not a role or a sentence in a name's place."""
    return name.lower() not in _NOBODY and bool(name_in(name))


_NOBODY = frozenset(
    "aluno aluna student estudiante étudiant schüler socio sócio membre member mitglied paciente patient passageiro passenger visitor besucher tenant inquilino cliente customer client kunde caller user unknown guest somebody ospite huésped hóspede gast invitado utente klant".split()
)
_INITIAL = re.compile(r"[A-ZÀ-Þ]\.?(?: [A-ZÀ-Þ]\.?)? [A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?")
_BEFORE_FIRST_NAMES = frozenset("d. dª dña. don doña dona".split())
_TITLES = frozenset(
    "mr mrs ms miss mx dr dr. dra. prof prof. rev rev. sister father herr frau sr. sra. señor señora senhor senhora m. mme mlle monsieur madame mr. mrs. ms. sig. sig.ra signor signora dott. dott.ssa meneer mevrouw dhr. mevr. famille familie familia família famiglia".split()
)


def _called(name: str) -> str:
    parts = name_in(name).split()
    if len(parts) > 1 and parts[0].lower() in _BEFORE_FIRST_NAMES:
        return f"{parts[0]} {parts[1]}"
    if len(parts) > 1 and parts[0].lower() in _TITLES:
        return f"{parts[0]} {parts[-1]}"
    if _INITIAL.fullmatch(" ".join(parts)):
        return " ".join(parts)  # nobody is called by an initial
    return parts[0] if parts else ""
