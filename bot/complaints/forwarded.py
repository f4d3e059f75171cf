"""A mail that one of ours forwards into a thread: its words are the customer's, who wrote it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.complaints.thread import Message, Role, Thread

_BEGINS = re.compile(
    r"^[ \t>]*(?:-{2,}[ \t]*(?:forwarded|original) (?:message|mail|e-mail)[ \t]*-{2,}|begin forwarded message:|-{2,}[ \t]*(?:mensaje reenviado|message transféré|message d'origine|weitergeleitete nachricht|ursprüngliche nachricht|mensagem (?:encaminhada|reencaminhada|original)|messaggio inoltrato|doorgestuurd bericht)[ \t]*-{2,})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(
    r"^[ \t>*]*(from|de|von|da|van|date|fecha|datum|data|sent|gesendet|enviado|envoyé|subject|asunto|objet|betreff|assunto|oggetto|onderwerp|to|para|à|an|a|aan|cc)[ \t*]*:[ \t*]*(.*)$",
    re.IGNORECASE,
)
_FROM = frozenset({"from", "de", "von", "da", "van"})
_NAME = re.compile(r"[^<(\[,;@]+")
_OURS = frozenset({Role.AGENT, Role.INTERNAL})


def opened(thread: Thread) -> Thread:
    """The same thread, in which a forwarded mail is a message of its customer's, after the note that came with it.

    Where a customer writes in the thread, a mail beside it is somebody else's.
    """
    if thread.of(Role.CUSTOMER) or not any(
        message.role in _OURS and _BEGINS.search(message.text) for message in thread
    ):
        return thread
    return Thread(tuple(part for message in thread for part in _parts(message)))


def _parts(message: Message) -> Iterator[Message]:
    found = _BEGINS.search(message.text) if message.role in _OURS else None
    if not found:
        yield message
        return
    sender, letter = _letter(message.text[found.end() :])
    if note := message.text[: found.start()].strip():
        yield replace(message, text=note)
    if letter:
        yield Message(Role.CUSTOMER, sender, letter, message.at)


def _letter(text: str) -> tuple[str, str]:
    """Who wrote it, and what: the lines after the header."""
    sender, lines = "", text.strip("\n").split("\n")
    while lines and (not lines[0].strip() or (header := _HEADER.match(lines[0]))):
        if lines[0].strip() and header and header[1].lower() in _FROM:
            sender = ((name := _NAME.match(header[2])) and name[0].strip()) or ""
        lines.pop(0)
    return sender, "\n".join(line.lstrip("> \t") for line in lines).strip()
