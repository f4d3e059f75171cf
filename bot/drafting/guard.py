"""What no draft may say: nothing that the thread, the playbook or the promise does not hold, nothing that backfires."""

import re

from bot.complaints.failures import says
from bot.complaints.thread import Role
from bot.drafting.guarding.claims import claimed, obeyed
from bot.drafting.guarding.dates import disagreeing
from bot.drafting.guarding.done import done
from bot.drafting.guarding.fault import GuardFault
from bot.drafting.guarding.garbled import garbled
from bot.drafting.guarding.ground import ground_of
from bot.drafting.guarding.groundless import Sounds
from bot.drafting.guarding.markup import unsafe
from bot.drafting.guarding.numbers import new_numbers
from bot.drafting.guarding.outcomes import of_others
from bot.drafting.guarding.unheard import echoes, unheard
from bot.drafting.honest_times import dishonest_times, names_no_time
from bot.drafting.offers import sounding_offers, unallowed_offers
from bot.drafting.playbook import Playbook
from bot.drafting.strangers import from_notes, impostors, is_short_for, strangers
from bot.drafting.writer import Brief
from bot.language.cues import bare
from bot.language.phrases import backfiring
from bot.language.plain import fold, plain
from bot.language.redact import private_details
from bot.language.stock import widely

__all__ = ["GuardFault", "faults_of", "faults_of_model"]

_APOLOGY = re.compile(
    r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|lo siento|disculp\w+|désolée?|excuses?|tut mir leid|entschuldig\w+|lamento|desculp\w+)\b",
    re.IGNORECASE,
)
_I_AM = re.compile(
    r"\b(?:[Ii]'m|[Ii] am|[Mm]y name(?:'s| is)|[Ss]oy|[Mm]e llamo|[Jj]e m'appelle|[Ii]ch bin|[Mm]ein Name ist|[Ss]ou (?:o|a)|[Cc]hamo-me|[Aa]qui é (?:o|a)|[Ss]ono|[Ii]k ben) ([A-ZÀ-Þ][\w'-]+)"
)
_APOLOGIES = 2  # more is grovelling
_NUMBER = re.compile(r"(?<![\w.,])\d[\d ./-]{3,30}\d(?!\w)")
_FIGURES = 4  # a number of fewer may stand for anything
_DATES = frozenset({"birth_date", "card_expiry"})
_HIDE = frozenset(
    "card card_code card_expiry iban bank_account national_id identity_paper token password otp birth_date".split()
)


def faults_of(text: str, brief: Brief) -> list[GuardFault]:
    """Hard faults of a draft for this brief; none means that it may be shown."""
    flat = fold(text)
    ground = ground_of(brief)
    found = [GuardFault(code, words) for code, words in backfiring(flat, brief.reading.language).items()]
    found += [GuardFault(code, words[0]) for code, words in widely(plain(text))]
    found += unsafe(text, flat, brief, ground)
    found += [
        GuardFault("invented_fact", words) for words in (*claimed(flat, brief, ground), *done(flat, brief, ground))
    ]
    found += _private(flat, brief)
    found += [GuardFault("unauthorised_offer", words) for words in unallowed_offers(flat, brief.playbook)]
    found += [GuardFault("past_time", words) for words in dishonest_times(flat, brief)]
    found += [GuardFault("invented_fact", words) for words in disagreeing(flat, brief.now, brief.reading.language)]
    found += [GuardFault("invented_fact", name) for name in strangers(flat, brief, ground.text)]
    found += [GuardFault("wrong_name", words) for words in impostors(flat, brief)]
    found += [GuardFault("pii_leak", words) for words in from_notes(flat, brief)]
    found += [GuardFault("obeyed_injection", words) for words in obeyed(flat, brief.playbook.text)]
    found += of_others(flat, brief.playbook.rules, ground)
    sounds = Sounds(brief.reading.language, ground)
    found += [GuardFault("unauthorised_offer", words) for words in sounding_offers(flat, brief.playbook, sounds)]
    nameless = ground.without_names(flat)
    found += unheard(nameless, brief.reading.language, ground, sounds)
    found += garbled(nameless, brief.reading.language)
    if len(_APOLOGY.findall(flat)) > _APOLOGIES:
        found.append(GuardFault("excessive_apology", "more than two apologies"))
    found += [GuardFault("invented_fact", number) for number in new_numbers(flat, ground.text, brief)]
    if names_no_time(flat):
        found.append(GuardFault("vague_time", "no time at which they hear"))
    if _called(brief).lower() not in flat.lower() and not _by_short_name(flat, brief):
        found.append(GuardFault("no_owner", brief.agent.first_name))
    return found


def faults_of_model(text: str, brief: Brief) -> list[GuardFault]:
    """The same, and what only a person may do: copy a customer's words at length, use words that the team avoids."""
    avoided = (GuardFault("house_word", word) for word in avoided_in(text, brief.playbook))
    return [*faults_of(text, brief), *echoes(fold(text), ground_of(brief)), *avoided]


def avoided_in(text: str, playbook: Playbook) -> list[str]:
    """The words that the team's playbook wants left out, and that stand here all the same."""
    plain = bare(text)
    return [word for word in playbook.words_to_avoid if says(plain, word)]


def _called(brief: Brief) -> str:
    """The name by which the owner must be known: the family name where it comes first and unparted."""
    name = brief.agent.first_name
    return name[:2] if brief.reading.language in ("ja", "zh", "ko") and " " not in brief.agent.name else name


def _by_short_name(flat: str, brief: Brief) -> bool:
    """Whether the owner signs by a short form: "Soy Beto" of an Alberto."""
    return any(is_short_for(found[1], brief.agent.first_name) for found in _I_AM.finditer(flat))


def _private(flat: str, brief: Brief) -> list[GuardFault]:
    """What opens an account, and the telephone numbers that none of us gave."""
    ours = "\n".join([brief.playbook.text, *(m.text for m in brief.thread.of(Role.AGENT))])
    found = [
        flat[one.start : one.end]
        for one in private_details(flat, brief.reading.language)
        if one.kind in _HIDE or (one.kind == "phone" and flat[one.start : one.end] not in ours)
    ]
    told = {
        _digits(text[one.start : one.end])
        for text in (m.text for m in brief.thread)
        for one in private_details(text, brief.reading.language)
        if one.kind in _HIDE and one.kind not in _DATES
    }
    again = (number[0] for number in _NUMBER.finditer(flat) if _digits(number[0]) in told)  # written another way
    return [GuardFault("pii_leak", words) for words in (*found, *again)]


def _digits(text: str) -> str:
    """The figures of a number, where there are enough to tell it from others."""
    figures = re.sub(r"\D", "", text)
    return figures if len(figures) > _FIGURES else text
