"""What a draft does not say although its thread has it, each with the reason: for the person who reads it."""

import re
from collections.abc import Iterator

from bot.complaints.thread import Role, Thread
from bot.drafting.playbook import Playbook
from bot.language.plain import fold, shorten
from bot.language.redact import private_details
from bot.writer.spoken import orders

_LINK = re.compile(r"https?://[^\s<>|)\]]+|\bwww\.[^\s<>|)\]]+")
_SUM = re.compile(r"(?:[£€$¥]|R\$)\s?\d[\d.,]*\d|(?:[£€$¥]|R\$)\s?\d|\d[\d.,]*\s?(?:€|euros?\b|pounds?\b|dollars?\b)")
_WANTS = re.compile(
    r"\b(?:refund\w*|compensat\w*|money back|goodwill|discount\w*|voucher\w*|reembols\w+|devoluci\w+|rembours\w+|dédommag\w+|erstatt\w+|entschädig\w+|rabatt\w*|indemniza\w+)\b",
    re.IGNORECASE,
)
_QUOTE, _MANY = 80, 4  # characters, examples


def unsaid(thread: Thread, draft: str, playbook: Playbook, language: str) -> Iterator[str]:
    """Sentences, none where nothing was left out."""
    text = "\n".join(fold(message.text) for message in thread)
    asked = "\n".join(fold(message.text) for message in thread.of(Role.CUSTOMER, Role.UNKNOWN))
    if told := [sentence for message in thread for sentence in orders(message.text)]:
        yield f"It does not do what the text tells a machine to do: {_named(told)}."
    if sums := _left_out(_SUM.findall(text), draft):
        yield f"It names no sum ({_named(sums)}): {_allowed(playbook)}."
    if wants := _left_out(_WANTS.findall(asked), draft):
        yield f"It grants nothing that is asked for ({_named(wants)}): {_allowed(playbook)}."
    if links := _left_out(_LINK.findall(text), draft):
        yield f"It repeats and opens no link: {_named(links)}."
    details = [text[one.start : one.end] for one in private_details(text, language)]
    if private := _left_out(details, draft):
        yield f"It repeats no private detail: {_named(private)}."


def _left_out(found: list[str], draft: str) -> list[str]:
    said = draft.casefold()
    return list({words.casefold(): words for words in found if words.casefold() not in said}.values())


def _named(words: list[str]) -> str:
    more = f" and {len(words) - _MANY} more" if len(words) > _MANY else ""
    return ", ".join(f"“{shorten(' '.join(one.split()), _QUOTE).rstrip('.')}”" for one in words[:_MANY]) + more


def _allowed(playbook: Playbook) -> str:
    if playbook.max_goodwill:
        return f"your playbook allows up to {playbook.max_goodwill:g} {playbook.currency}".rstrip()
    return "no rule of your playbook allows it" if playbook.rules else "no playbook is set that allows it"
