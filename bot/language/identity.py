"""Identity and tax numbers: which of them prove themselves by their check digits, and which need a word beside them."""

import re

_BESIDE = re.compile(
    r"\b(?:n\.?i\.?(?: number| no)?|national insurance|nif|nie|dni|cpf|nir|s[ée]cu\w*|ssn|social security|steuer\w*|id-?nr|bsn|burgerservice\w*|nhs(?: number)?|codice fiscale|cf|tax (?:id|number)|"
    r"contribuinte|id number|passport|identity)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
_SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE"


def is_identity(words: str, before: str) -> bool:
    """Whether these words are an identity number; `before`: what stands in front of them."""
    plain = re.sub(r"[ .-]", "", words).upper()
    if re.fullmatch(r"[A-Z]{2}\d{6}[A-D]", plain):  # United Kingdom
        return plain[0] not in "DFIQUV" and plain[1] not in "DFIOQUV"
    if re.fullmatch(r"[XYZ]?\d{7,8}[A-Z]", plain):  # Spain
        number = plain[:-1].translate(str.maketrans("XYZ", "012"))
        return len(plain) == 9 and _SPANISH[int(number) % 23] == plain[-1]
    if re.fullmatch(r"[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]", plain):  # Italy
        return True
    if re.fullmatch(r"[12]\d{4}\d[\dAB]\d{8}", plain):  # France
        number = plain.replace("2A", "19").replace("2B", "18")
        return 97 - int(number[:13]) % 97 == int(number[13:])
    if re.fullmatch(r"\d{11}", plain):  # Brazil; Germany beside its word
        return (_is_cpf(plain) and "." in words) or bool(_BESIDE.search(before))
    if re.fullmatch(r"\d{3}-\d{2}-\d{4}", words):  # United States
        return True
    return bool(_BESIDE.search(before)) and len(plain) in (9, 10)


def _is_cpf(digits: str) -> bool:
    for length in (9, 10):
        total = sum(int(d) * (length + 1 - n) for n, d in enumerate(digits[:length]))
        if (total * 10 % 11) % 10 != int(digits[length]):
            return False
    return True
