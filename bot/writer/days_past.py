"""Words that count from the day of speaking, said on a later day: "tomorrow" of last Monday is no tomorrow of ours."""

import re
from collections.abc import Mapping
from datetime import datetime

_LATER: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"this (morning|afternoon|evening)", r"that \1"),
        (r"last night", "the night before"),
        (r"tonight", "that night"),
        (r"today", "that day"),
        (r"yesterday", "the day before"),
        (r"(?<!said )(?<!says )(?<!told )tomorrow", "the day after"),
    ),
    "es": (
        (r"hoy", "ese día"),
        (r"ayer", "el día anterior"),
        (r"anoche", "la noche anterior"),
        (r"esta (?:mañana|tarde|noche)", "ese día"),
    ),
    "fr": (
        (r"aujourd'hui", "ce jour-là"),
        (r"hier", "la veille"),
        (r"demain", "le lendemain"),
        (r"ce (?:matin|soir)", "ce jour-là"),
    ),
    "de": (
        (r"seit heute (?:früh|morgen|vormittag)", "seit dem Morgen"),
        (r"heute (?:früh|morgen|vormittag)", "an dem Morgen"),
        (r"gestern (?:abend|nacht)", "am Abend davor"),
        (r"heute", "an dem Tag"),
        (r"gestern", "am Tag davor"),
        (r"(?<!dem )(?<!jeden )(?<!am )(?<!guten )morgen", "am Tag danach"),
    ),
    "pt": ((r"hoje", "nesse dia"), (r"ontem", "na véspera"), (r"amanhã", "no dia seguinte")),
}


def then_said(text: str, said_at: datetime, now: datetime, language: str) -> str:
    """The same words where they were said on the day of `now`; else with days that count from nothing."""
    if said_at.astimezone(now.tzinfo).date() == now.date():
        return text
    for word, later in _LATER.get(language, ()):
        text = re.sub(rf"\b{word}\b", later, text, flags=re.IGNORECASE)
    return text
