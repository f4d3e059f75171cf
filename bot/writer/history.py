"""What the order of the messages itself tells: how often a customer wrote and nobody answered, and whose the earlier answer was."""

import re
from datetime import timedelta

from bot.complaints.claims import claims
from bot.complaints.reading import voices
from bot.complaints.thread import Role
from bot.drafting.writer import Brief
from bot.language.words import words
from bot.writer.frame import Frame

_AT_ONCE = timedelta(minutes=45)  # what is written within it was written at once
_AGAIN = 2  # times that somebody wrote before it is said


def history(brief: Brief, frame: Frame) -> str:
    """A sentence on what went before, empty where nothing did."""
    return _own_answer(brief, frame) or _unanswered(brief, frame)  # whoever answered can't say that nobody did


def _unanswered(brief: Brief, frame: Frame) -> str:
    times = _times_unanswered(brief)
    if times < _AGAIN or brief.earlier or len(brief.reading.customers) > 1:  # who was told something had an answer
        return ""
    said = frame.often[min(times, len(frame.often) + 1) - 2] if frame.often else ""
    return frame.unanswered.format(times=said) if said else ""


def _times_unanswered(brief: Brief) -> int:
    """How often the customer has written since a person answered last; a burst of messages is one time."""
    times, last = 0, None
    for message in brief.thread:
        if message.role is Role.AGENT:
            times, last = 0, None
        elif message.role in (Role.CUSTOMER, Role.UNKNOWN) and _waits_for_an_answer(message.text, brief):
            times += last is None or message.at - last > _AT_ONCE
            last = message.at
    return times


def _waits_for_an_answer(text: str, brief: Brief) -> bool:
    """Whether somebody should have written back: nobody owes an answer to a "thank you"."""
    if "?" in text:
        return True
    if any(claim.failure for claim in claims(text, brief.reading.language)):
        return not _THANKS.match(text.lstrip())
    return len(words(text)) > _A_FEW and not _THANKS.search(text)


_THANKS = re.compile(
    r"(?<!\w)(?:many |ok(?:ay)?,? |great,? )?(?:thank|thanks|thx|ta\b|cheers|gracias|merci|danke|obrigad|grazie|bedankt|ありがとう)",
    re.IGNORECASE,
)
_A_FEW = 2  # words


def _own_answer(brief: Brief, frame: Frame) -> str:
    """That the answer before was the owner's own: they stand by it, whatever it was worth."""
    spoken = voices(brief.thread)
    if not spoken or (brief.earlier and brief.earlier.same_agent):
        return ""
    answers = [m for m in brief.thread.of(Role.AGENT) if spoken[0].at < m.at < spoken[-1].at]
    mine = bool(answers) and answers[-1].author.split()[:1] == [brief.agent.first_name]
    return frame.own_answer if mine else ""
