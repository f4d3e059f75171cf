"""Telephone numbers in a text: with a country's prefix always, in a country's own form where words around them speak of calling."""

import re
from collections.abc import Iterator, Mapping

_REGIONS: Mapping[str, tuple[str, ...]] = {
    "en": ("GB", "US", "AU", "IN", "IE"),
    "es": ("ES", "MX", "AR", "CO"),
    "fr": ("FR", "BE", "CH"),
    "de": ("DE", "AT", "CH"),
    "pt": ("BR", "PT"),
    "it": ("IT", "CH"),
    "nl": ("NL", "BE"),
    "ja": ("JP",),
}
_CANDIDATE = re.compile(r"(?<![\w.,/#-])(?:\+|00 ?)?\(?\d(?:[ ./()-]{0,2}\d){6,14}(?![\w]|[.,/-]\d|[.,]?\d)")
_CALLING = re.compile(
    r"\b(?:call\w*|ring\w*|rang|phone\w*|tel\w*|mobile|cell\w*|text|whatsapp|zap|reach|number (?:is|you have)|best on|landline|llám\w*|llam\w*|móvil|cel|celular|fijo|casa|appel\w*|rappel\w*|portable|fixe|joindre|"
    r"handy|festnetz|anruf\w*|ruf\w*|erreich\w*|mobil\w*|lig(?:ue|ar|uem|o)\w*|telem\w*|chiam\w*|cellulare|bel|mobiel|contact\w*|dial|numéro|número|home|work|office)\b",
    re.IGNORECASE,
)
_NO_PHONE = re.compile(
    r"\b(?:order|ticket|ref\w*|policy|invoice|tracking|serial|booking|reading|meter|account|claim|parcel|job|case|customer|pedido|factura|contador|póliza|expediente|commande|facture|dossier|contrat|colis|"
    r"auftrag\w*|rechnung\w*|kunden\w*|vertrag\w*|zähler\w*|encomenda|fatura|protocolo|contrato|ordine|pratica|fattura|bestelling|factuur|isbn|ean|sku|model\w*|version|ts|id|po|fob)\b[ .:#nºo°]{0,8}$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"^(?:(?:19|20)\d\d[-./ ]?\d\d[-./ ]?\d\d|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d$|\d+\.\d+$|\d{1,3}(?:\.\d{1,3}){3}$|0000|\d{4}-\d{4}$)"
)


def phone_spans(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where telephone numbers stand."""
    for match in _CANDIDATE.finditer(text):
        words = match[0]
        before, after = text[max(0, match.start() - 45) : match.start()], text[match.end() : match.end() + 30]
        if _DATED.match(words) or _NO_PHONE.search(before):
            continue
        abroad = words.startswith(("+", "00"))
        formed = bool(re.match(r"\(?0|\(\d", words)) or bool(_CALLING.search(before) or _CALLING.search(after))
        if (abroad or (formed and bool(_CALLING.search(before) or _CALLING.search(after)))) and _possible(
            words, language
        ):
            yield match.start() + (1 if words.startswith("(") and ")" not in words else 0), match.end()


def _possible(words: str, language: str) -> bool:
    import phonenumbers

    regions = _REGIONS.get(language, _REGIONS["en"])
    for region in regions if not words.startswith("+") else (None,):
        try:
            if phonenumbers.is_possible_number(phonenumbers.parse(words, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
