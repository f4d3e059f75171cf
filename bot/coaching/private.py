"""Private details in what a customer wrote: a PIN, a date of birth, a card or identity number."""

import re

_NAMED = re.compile(
    r"(?:\b(?:pin|nip|password|passcode|clave|contrasena|mot de passe|passwort|kennwort|senha|palavra-passe|code secret|cvv|cvc|security code|social security|ssn|national insurance|passport|iban|sort code|dni|nif|account number|cedula|documento|cpf|rg|nhs number|passeport|ausweis\w*|steuer\w*|member number)\b[^\d\n]{0,25}|\b(?:born|birth|dob|nacid[oa]|nacimiento|nee?|naissance|geboren|geburtsdatum|nascid[oa]|nascimento)\b[^\d\n]{0,15})(?P<value>\d[\d ./-]{2,}\d)"
)
# a word that holds letters, a figure and a sign, where a login is told
_LOGIN = re.compile(
    r"\b(?:login|log-?in|password|passcode|passwort|kennwort|zugang|mot de passe|identifiants?|contrasena|clave|acceso|senha|acesso)\b[^\n]{0,60}?(?<!\S)(?P<value>(?=\S*[a-z])(?=\S*\d)(?=\S*[!#$%&*_+=?-])[^\s@/]{6,})"
)
_LONG = re.compile(r"\b(?:\d[ -]?){12,18}\d\b")


def secrets(plain_text: str) -> list[str]:
    """Each of them as it stands in the plain text."""
    named = [found["value"].strip() for pattern in (_NAMED, _LOGIN) for found in pattern.finditer(plain_text)]
    return named + [m[0] for m in _LONG.finditer(plain_text)]
