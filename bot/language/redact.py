"""Private details in a text, found and hidden behind placeholders that can be undone: what reaches, pays for or identifies a person.

Names, streets and user names in free text are not found.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.language.identity import is_identity
from bot.language.phone_numbers import phone_spans

_DATE = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|st|nd|rd|th|º|er)? (?:de )?[^\W\d_]{3,10},? (?:de )?\d{4}|[^\W\d_]{3,9} \d{1,2},? \d{4})"
_HIDDEN = r"[\"“«'„]?(?P<words>(?<=[\"“«'„])[^\"”»'“\n]{3,40}(?=[\"”»'“])|[^\s\"”»,;]*[^\s\"”»,;.!?)])"
_WORDS_FOR_ONE = r"(?:pass ?(?:word|phrase|code)|(?:alarm|gate|door|entry|key ?safe|lock ?box|keypad|safe) code|código de (?:la )?alarma|code (?:de l'|d')?alarme|alarmcode|código do alarme|pw|pwd|contraseña|clave(?: de acceso)?|mot de passe|mdp|passwort|kennwort|senha|palavra-passe|wachtwoord)"
_IS = r"(?:[^\S\n]*(?:\w+[^\S\n]+){0,5}?(?:is|was|to|es|era|est|ist|lautet|war|é|è)\b[^\S\n]*:?|[^\S\n]*[:=])[^\S\n]*"
_PAPERS = r"(?:(?-i:NIE|CURP|RFC|BSN|SSN|NINO|NIF|NISS|NSS)|ni number|national insurance(?: number)?|steuer-?id\w*|codice fiscale|driv(?:er'?s?|er’s|ing) ?licen[cs]e|licen[cs]e n(?:o|umber)|passport|aadhaar|(?-i:PAN)(?: card)?|permiso de conducir|pasaporte|permis de conduire|passeport|führerschein\w*|reisepass\w*|personalausweis\w*|carta de condução|passaporte|patente|rijbewijs\w*|paspoort\w*)"
_ITS = r"[^\S\n]*(?:is|es|est|ist|é|è)?[^\S\n]*[:=#]?[^\S\n]*"


def _rule(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern, re.IGNORECASE)


_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", _rule(r"(?<![\w.+-])(?P<words>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,24})\b")),
    ("token", re.compile(r"\b(?P<words>(?:sk|pk|rk)[-_][\w-]{12,}|xox[a-z]-[\w-]{10,}|xapp-[\w-]{10,}|AKIA[0-9A-Z]{12,}|gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{12,}|AIza[\w-]{20,}|eyJ[\w-]{8,}(?:\.[\w-]+){1,2}|hf_\w{16,})")),
    ("token", _rule(r"\bbearer (?P<words>(?=[\w.~+/-]*\d)[\w.~+/=-]{12,})")),
    ("token", _rule(r"\b(?:api|access|secret|auth)[ _-]?(?:key|token|secret)\b[\"']?\s*(?:[:=]|is|ist|es|est)\s*[\"']?(?P<words>[\w.~+/=-]{8,})")),
    ("password", _rule(rf"\b{_WORDS_FOR_ONE}\b{_IS}{_HIDDEN}")),
    ("password", re.compile(r"\b(?i:pw|pwd|passwd|mdp|pass)[^\S\n]+(?P<words>(?=[^\s]*[A-Za-z])(?=[^\s]*[\d!#$%&*?@^_])[^\s\"”»,;]{6,40})")),
    ("otp", _rule(r"\b(?:one[- ]time (?:code|password|pin)|otp|tan|verification code|(?:sms|text(?:ed)?|security|login|log-in|pin|einmal|bestätigungs)[- ]?code|código (?:de verificación|de verificação|sms|del sms)|code (?:sms|de vérification|reçu)|pin)\b\D{0,30}(?P<words>\d{3}[ -]?\d{3}|\d{4,8})\b(?![.,]\d)")),
    ("card_code", _rule(r"\b(?:cvv2?|cvc2?|csc|security(?: (?:code|number|no\.?))?|code on the back|código de atrás|código de segur\w+|cryptogramme|prüfziffer|prüfnummer|kartenprüfnummer|codice di sicurezza)\b\D{0,12}(?P<words>\d{3,4})\b")),
    ("card_expiry", _rule(r"\b(?:exp(?:iry|ires|iring|\.)?|valid(?: thru| until| to)?|good thru|caduca|vence|validade|válido até|expire|gültig bis|scad\w*|geldig tot|ablauf\w*)\b\W{0,3}(?:date |on |el |em |le |fin )?(?P<words>(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\d{2})\b(?!/)")),
    ("birth_date", _rule(rf"\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born|né[e]? le|née? en|date de naissance|geboren|geburtsdatum|geb\.|fecha de nacimiento|nacid[oa]|nací|nato|nata|data di nascita|nascid[oa]|nasci|data de nascimento|geboortedatum)\b\W{{0,3}}(?:\w+ ){{0,3}}?(?P<words>{_DATE})")),
    ("iban", _rule(r"\b(?P<words>[a-z]{2}\d{2}(?: ?[0-9a-z]{4}){2,7}(?: ?[0-9a-z]{1,4})?)\b")),
    ("card", re.compile(r"(?<![\w.,/-])(?P<words>\d(?:[ -]?\d){12,18})(?![\w/]|[.,-]\d)")),
    ("bank_account", _rule(r"\bsort[ -]?code\b\D{0,6}(?P<words>\d{2}[- ]?\d{2}[- ]?\d{2})\b")),
    ("bank_account", _rule(r"\b(?:account|acct|acc|a/c|konto(?:nummer|nr)?|routing)\b\.?(?: (?:no|number|nr|num)\b\.?)?[ :#]{0,3}(?:is |it's )?(?P<words>\d{4}[ -]?\d{4}|\d{7,10})\b")),
    ("identity_paper", _rule(rf"\b{_PAPERS}\b\.?(?:[^\S\n]*(?:no|nr|num|number|nummer|n[º°]|número|numéro|numero)\b\.?)?{_ITS}(?P<words>(?=(?:[\w/-]*\d){{4}})[a-z0-9][\w-]{{4,20}}\w)\b(?!\.\w)")),
    ("identity_paper", re.compile(r"\b(?P<words>[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d)\b")),
    ("identity_paper", _rule(r"\b(?:c[ée]dula|c\. ?c\.|rut|dni|cpf)\b[^\d\n.,;!?]{0,14}(?P<words>\d{1,3}(?:\.\d{3}){2,3}(?:-[\dk])?|\d{7,10})(?![\w/]|[.,-]\d)")),
    ("national_id", _rule(r"(?<![\w.,/-])(?P<words>[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]|\d{8}[ -]?[a-z]|[xyz][ -]?\d{7}[ -]?[a-z]|\d{3}\.?\d{3}\.?\d{3}-?\d{2}|[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z]|[12][ .]?\d{2}[ .]?\d{2}[ .]?\d[\dab][ .]?\d{3}[ .]?\d{3}[ .]?\d{2}|\d{3}-\d{2}-\d{4}|\d{9}|\d{2} \d{3} \d{3} \d{3}|\d{3} \d{3} \d{4}|\d{3} \d{3} \d{3}|\d{3}\.\d{3}\.\d{3})(?![\w/]|[.,-]\d)")),
)  # fmt: skip


def _is_card(words: str, _before: str) -> bool:
    digits = re.sub(r"\D", "", words)
    values = [int(d) for d in reversed(digits)]
    total = sum(values[0::2]) + sum(sum(divmod(2 * v, 10)) for v in values[1::2])
    return digits[0] in "23456" and total % 10 == 0


def _is_iban(words: str, _before: str) -> bool:
    plain = words.replace(" ", "").upper()
    if not (15 <= len(plain) <= 34 and plain.isascii()):  # a Turkish "İ" passes for an I where case does not count
        return False
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97 == 1


_PROOF: dict[str, Callable[[str, str], bool]] = {"card": _is_card, "iban": _is_iban, "national_id": is_identity}
_NO_SECRET = re.compile(
    r"(?:not|wrong|again|reset|expired|broken|incorrect|locked|the|a|my|your|it|was|no|never|being|falsch|nicht|wieder|faux|mal|mit|and|or|for|to)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, order=True)
class Private:
    """A private detail and its place."""

    start: int
    end: int
    kind: str


def private_details(text: str, language: str = "en") -> list[Private]:
    """In order, without overlaps; of two at one place the earlier rule's."""
    found: list[Private] = []
    for kind, start, end in (*_by_pattern(text), *(("phone", *span) for span in phone_spans(text, language))):
        if not any(one.start < end and start < one.end for one in found):
            found.append(Private(start, end, kind))
    return sorted(found)


def _by_pattern(text: str) -> Iterator[tuple[str, int, int]]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            words = match["words"]
            proof = _PROOF.get(kind)
            if proof and not proof(words, text[max(0, match.start() - 40) : match.start()]):
                continue
            if kind == "password" and (_NO_SECRET.match(words) or len(words) < 4):
                continue
            yield kind, match.start("words"), match.end("words")


@dataclass
class Veil:
    """For one call: hides private details, and puts them back into what comes of it."""

    _hidden: dict[str, str] = field(default_factory=dict)

    @property
    def hidden(self) -> Mapping[str, str]:
        """What stands behind each placeholder."""
        return self._hidden

    def hide(self, text: str, language: str = "en") -> str:
        """The text with a placeholder for each detail; the same detail gets the same one."""
        parts, at = [], 0
        for one in private_details(text, language):
            parts += [text[at : one.start], self._name(one.kind, text[one.start : one.end])]
            at = one.end
        return "".join([*parts, text[at:]])

    def show(self, text: str) -> str:
        """The text with every placeholder undone."""
        for name, words in self._hidden.items():
            text = text.replace(name, words)
        return text

    def _name(self, kind: str, words: str) -> str:
        known = next((name for name, hidden in self._hidden.items() if hidden == words), None)
        if known is None:
            known = f"‹{kind.replace('_', ' ')} {len(self._hidden) + 1}›"
            self._hidden[known] = words
        return known
