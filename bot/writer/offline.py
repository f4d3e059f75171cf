"""The writer that needs no key and no network: what the thread says, turned to the customer, in our own frame.

Deterministic. It says only what stands in the thread, the playbook or the promise.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from bot.complaints.reading import voices
from bot.drafting.writer import Brief, Written
from bot.language.saying_times import day_and_clock
from bot.language.words import sentences, words
from bot.writer.frames import FRAMES, Frame
from bot.writer.perspective import turned

PROMPT = "offline/v1"
_AT_MOST = 4  # of the customer's sentences
_RUN = 11  # words in a row that may be taken from the customer
_ROOM = 75  # words for them all
_NOT_FACTS = re.compile(
    r"\?|\b(?:please|refund|compensat\w*|discount|credit(?:ed)?|pay (?:me|us)|you(?:'ll| will)|i want|we want|i would like|let me know|otherwise|or else|"
    r"solicitor|lawyer|ombudsman|court|sue|followers|review|press|tell me|give me|sort this|thank|thanks|hi|hello|regards|sorry to|"
    r"system|assistant|ignore|instruction\w*|prompt|reply only|answer only|mark (?:this|the)|code|\bai\b|policy|admin|override|password|security code|card)\b|"
    r"https?:|www\.|[<>{}\[\]`]|@|\d{6,}|\*\*\*|!{2,}",
    re.IGNORECASE,
)
_RUDE = re.compile(
    r"\b(?:f\*+\w*|fuck\w*|shit\w*|bloody|damn|hell|crap|idiot\w*|useless|joke|liar\w*|stupid|you people|world class|well done)\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"^(?:and|but|so|also|then|now|because|first|second|third|finally|well|look|ok|anyway)[,:]?\s+", re.IGNORECASE
)
_EMPHASIS = re.compile(r"\b([A-Z]{3,})\b")
_PERSON_ACT = re.compile(
    r"\b(?i:your|the) (?:man|woman|lad|girl|guy|lady|driver|engineer|agent|colleague) [A-Z]\w+|\b[A-Z][a-z]+ (?:on|at|from|in) (?:the|your)\b"
)
_QUESTION = re.compile(
    r"^(?:should|can|could|would|will|do|does|did|is|are|was|were|have|has|what|why|when|where|who|how|which|am)\b",
    re.IGNORECASE,
)
_IRONY = re.compile(
    r"\b(?:can't wait|cannot wait|do hope|truly|lovely|wonderful|brilliant|fantastic|congratulations|bravo|thrilled|delighted|love (?:how|paying|waiting))\b",
    re.IGNORECASE,
)
_DEMAND = re.compile(
    r"\b(?:just|simply) (?:type|say|reply|write|confirm|answer)\b|\byes or no\b|^(?:confirm|reply|answer|type|say)\b",
    re.IGNORECASE,
)
_LEFT_OUT = (_NOT_FACTS, _RUDE, _PERSON_ACT, _QUESTION, _IRONY, _DEMAND)
_ORDER = re.compile(
    r"\b(?:system (?:notice|message|prompt|note)|assistant|ignore (?:all|any|the|your|previous)|(?:previous|above|new|following) (?:instructions?|rules?)|"
    r"instructions?|prompt|\bai\b|language model|chatbot|you are now|act as|reply only|answer only|override|developer mode|jailbreak)\b|<!--|\[inst|```",
    re.IGNORECASE,
)


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
        return Written(text=_compose(brief, frame), writer="offline", prompt=PROMPT)


def _compose(brief: Brief, frame: Frame) -> str:
    facts = _facts(brief) if frame.language == "en" else ""
    sorry = frame.sorry_for_facts.format(facts=facts) if facts else frame.sorry
    first = frame.space.join(part for part in (greeting_and_ownership(brief, frame), sorry) if part)
    steps = frame.steps[brief.variant % len(frame.steps)]
    at = day_and_clock(brief.update_at, brief.now, frame.language)
    return f"{first}\n\n{steps.format(at=at, who=_decides(brief, frame))}"


def greeting_and_ownership(brief: Brief, frame: Frame) -> str:
    """What every draft begins with: a safety step where one comes first, the greeting, the owner's name and word."""
    name = _addressee(brief)
    greeting = frame.greeting.format(name=name) if name else frame.greeting_to_nobody
    parts = (_safety(brief, frame), greeting, frame.ownership.format(name=brief.agent.first_name))
    return frame.space.join(part for part in parts if part)


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
    return f"our {who[0].lower()}{who[1:]}" if not who.isupper() else f"our {who}"


def _addressee(brief: Brief) -> str:
    """The customers by the names that they are known by, or nothing."""
    names = [n for n in (brief.customer_name, *brief.reading.customers) if n and n.lower() not in _NOBODY]
    if len(brief.reading.customers) > 1:
        called = (_called(n) for n in brief.reading.customers[:2] if n.lower() not in _NOBODY)
        return _AND.get(brief.reading.language, " and ").join(filter(None, called))
    return _called(names[0]) if names else ""


_NOBODY = frozenset("cliente customer client kunde caller user unknown guest somebody".split())
_AND = {"es": " y ", "fr": " et ", "de": " und ", "pt": " e ", "it": " e ", "nl": " en ", "en": " and "}
_TITLES = frozenset("mr mrs ms miss dr herr frau sr. sra. señor señora m. mme monsieur madame mr. mrs.".split())


_NO_NAME = re.compile(r"[<>@#|{}\[\]()`*~/\\:&!]")  # a display name may hold anything, and a greeting may not


def _called(name: str) -> str:
    parts = [part for part in (part.strip("*_~`") for part in name.split()) if part and not _NO_NAME.search(part)]
    if len(parts) > 1 and parts[0].lower() in _TITLES:
        return f"{parts[0]} {parts[-1]}"
    return parts[0] if parts else ""


def _safety(brief: Brief, frame: Frame) -> str:
    step = brief.playbook.safety_step(brief.reading.text)
    return frame.safety.format(step=step.rstrip(".")) if step else ""


def _facts(brief: Brief) -> str:
    """The customer's own statements of what happened, turned to them, in few words and never a long copy."""
    source = f" {' '.join(words(brief.reading.text)).lower()} "
    chosen: list[str] = []
    for sentence in _statements(brief):
        longer = words(" ".join([*chosen, sentence]))
        if (
            len(longer) <= _ROOM
            and len(chosen) < _AT_MOST
            and _longest_run([w.lower() for w in longer], source) <= _RUN
        ):
            chosen.append(sentence)
    return " ".join(chosen)


def _statements(brief: Brief) -> Iterator[str]:
    cues = [cue.words.lower().rstrip("…") for cue in brief.reading.cues if cue.weight > 0]
    said = [s for message in voices(brief.thread) for s in takewhile(_is_no_order, sentences(message.text))]
    usable = [s for s in said if len(words(s)) > 1 and not any(p.search(s) for p in _LEFT_OUT)]
    usable.sort(key=lambda s: -(2 * sum(cue in s.lower() for cue in cues) + len(words(s)) / 10))
    for sentence in sorted(usable[:_AT_MOST], key=said.index):
        calm = _EMPHASIS.sub(lambda m: m[0] if len(m[0]) < 4 else m[0].lower(), _STARTS.sub("", sentence))
        text = _uncopied(turned(calm.rstrip(" .!…,;:")), brief)
        if text:
            yield f"{text}."


def _is_no_order(sentence: str) -> bool:
    """Whatever is addressed to a machine, and all that follows it in the same message, is no fact of the complaint."""
    return not _ORDER.search(sentence)


def _uncopied(sentence: str, brief: Brief) -> str:
    """As it is when it copies no long run of words; else cut at a pause before the run gets long; else nothing."""
    source = f" {' '.join(words(brief.reading.text)).lower()} "
    parts = re.split(r"(?<=\w)(?:, | - | – |; |: )", sentence)
    taken = ""
    for part in parts:
        longer = f"{taken}, {part}" if taken else part
        said = words(longer.lower())
        if len(said) > _ROOM or _longest_run(said, source) > _RUN:
            break
        taken = longer
    return taken if len(words(taken)) > 1 else ""


def _longest_run(said: list[str], source: str) -> int:
    """The most words in a row that stand in the source in the same order."""
    best = 0
    for start in range(len(said)):
        while start + best < len(said) and f" {' '.join(said[start : start + best + 1])} " in source:
            best += 1
    return best
