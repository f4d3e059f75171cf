"""What one of ours is said to have said, cut out of a customer's words: an excuse or advice of ours is not said again, a promise is."""

import re
from collections.abc import Mapping

_TELLS = 3  # words from which on what stands before it is said alone
_WAITS = re.compile(
    r"(?:and |but |so )?(?:when|if|as|because|since|while|after|before|cuando|si|como|porque|quand|si|comme|parce|quando|se|porque)\b(?![^,]*,)",
    re.IGNORECASE,
)  # for its main clause
_HEARSAY: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:^|,? (?:(?:and|but|so|then|where|when) )?)(?:(?:somebody here|they|he|she|reception|support|(?:the|your) (?:desk|office|man|woman|girl|lad|agent|driver|receptionist|manager)) (?:only |just |then )?(?:said|says|told (?:me|us)|insisted|claimed|reckoned)|(?:(?:i|we|you|she|he) )?(?:was|were) (?:then |just )?told)(?: that)? (?P<what>.{6,})$",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r",? ?(?:\b(?:y|pero|donde) )?\b(?:me|nos) (?:dijeron|dijo|contestaron|contestó|respondieron|respondió|salieron con)(?: que)? (?P<what>.{4,})$",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r",? ?(?:\b(?:et|mais|où) )?\b(?:on|il|elle|ils|votre \w+|vos \w+) (?:m'a|m'ont|nous a|nous ont|me dit|nous dit) ?(?:dit|répondu|répond|affirmé)?(?: que?)? (?P<what>.{4,})$",
        re.IGNORECASE,
    ),
    "pt": re.compile(
        r",? ?(?:\b(?:e|mas|onde) )?\b(?:(?:disseram|disse|responderam|respondeu)-(?:me|nos)|(?:me|nos) (?:disseram|disse|responderam|respondeu))(?: que)? (?P<what>.{4,})$",
        re.IGNORECASE,
    ),
}
_PROMISED = re.compile(
    r"\b(?:would|will|by|until|till|within|next|later|soon|to (?:wait|expect|come back|ring|call)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|morning|afternoon|evening|(?:in|within|up to|another|next|an?|one|two|three|four|five|six|ten|few|couple of|working) (?:working )?(?:weeks?|days?|hours?|minutes?)|january|february|march|april|may|june|july|august|september|october|november|december)\b|'(?:ll|d)\b|\d"
    r"|\b(?:mañana|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|días?|horas?|antes|llamar\w*|vendr\w+|vien\w+|iban?|enviar\w*|mandar\w*|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|jours?|heures?|avant|"
    r"rappel\w*|viendr\w+|serai\w*|enverr\w+|passer\w*|amanhã|hoje|segunda|terça|quarta|quinta|sexta|semana|dias?|até|ligar\w*|ligav\w+|viria\w*|vinha\w*|seria\w*|entreg\w+)\b",
    re.IGNORECASE,
)


def without_hearsay(language: str, text: str) -> str:
    """The text up to where it tells what one of ours said; empty where that is all it tells. A promise stays."""
    found = _HEARSAY[language].search(text) if language in _HEARSAY else None
    if not found or _PROMISED.search(found["what"]):
        return text
    before = text[: found.start()].rstrip(" ,;")
    return before if len(before.split()) >= _TELLS and not _WAITS.match(before) else ""
