"""Private details in what a customer wrote: a PIN, a date of birth, a card or identity number."""

import re

_NAMED = re.compile(
    r"(?:\b(?:pin|nip|password|passcode|clave|contrasena|mot de passe|passwort|kennwort|senha|palavra-passe|code secret|cvv|cvc|security code|social security|ssn|national insurance|passport|iban|sort code|dni|nif|account number|cedula|documento|cpf|rg|nhs number|passeport|ausweis\w*|steuer\w*|member number)\b[^\d\n]{0,25}|\b(?:born|birth|dob|nacid[oa]|nacimiento|nee?|naissance|geboren|geburtsdatum|nascid[oa]|nascimento)\b[^\d\n]{0,15})(?P<value>\d[\d ./-]{2,}\d)"
)
_LONG = re.compile(r"\b(?:\d[ -]?){12,18}\d\b")


def secrets(plain_text: str) -> list[str]:
    """Each of them as it stands in the plain text."""
    return [found["value"].strip() for found in _NAMED.finditer(plain_text)] + [
        m[0] for m in _LONG.finditer(plain_text)
    ]
