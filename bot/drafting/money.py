"""A sum of money: exact, with its currency, read and written as people do."""

import re
from dataclasses import dataclass

from bot.errors import BadInput

_SIGNS = {"R$": "BRL", "£": "GBP", "€": "EUR", "$": "USD", "¥": "JPY"}
_SIGN_OF = {code: sign for sign, code in _SIGNS.items()}
CODES = frozenset(
    "GBP EUR USD JPY BRL CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN ISK TRY ILS INR CNY HKD SGD KRW THB MXN ARS "
    "CLP COP PEN ZAR NGN KES GHS EGP MAD AED SAR QAR PHP IDR MYR VND UAH".split()
)
_NUMBER = r"\d{1,3}(?P<apart>[,.' ])\d{3}(?:(?P=apart)\d{3})*(?:(?!(?P=apart))[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
_UNIT = r"R\$|[£€$¥]|[A-Za-z]{3}\b"
_SUM = re.compile(rf"(?:(?P<before>{_UNIT})\s?)?(?P<number>{_NUMBER})(?:\s?(?P<after>{_UNIT}))?")
_CENTS = re.compile(r"[.,](\d{1,2})\Z")
MOST = 10_000_000 * 100


@dataclass(frozen=True, slots=True)
class Money:
    """So many hundredths of a currency (ISO 4217)."""

    hundredths: int
    currency: str

    def __str__(self) -> str:
        if not self.currency:
            return "nothing"  # of no currency there can be no more
        whole, cents = divmod(self.hundredths, 100)
        number = f"{whole:,}.{cents:02}" if cents else f"{whole:,}"
        sign = _SIGN_OF.get(self.currency)
        return f"{sign}{number}" if sign else f"{number} {self.currency}"

    @property
    def amount(self) -> float:
        """In whole units, for what compares roughly."""
        return self.hundredths / 100


def read_sum(text: str) -> Money:
    """One sum and nothing else, such as £40, 12.50 EUR or R$ 1.000. Raises BadInput."""
    found = _SUM.fullmatch(text.strip())
    if not found:
        raise BadInput(f"{text.strip()!r} is no sum: write it like £40 or 40 EUR.")
    units = [unit for unit in (found["before"], found["after"]) if unit]
    if len(units) != 1:
        trouble = "two currencies" if units else "no currency"
        raise BadInput(f"{text.strip()!r} has {trouble}: write it like £40 or 40 EUR.")
    code = _SIGNS.get(units[0].upper(), units[0].upper())
    if code not in CODES:
        raise BadInput(f"{units[0]!r} is no currency that I know: write a sign such as £ or a code such as EUR.")
    hundredths = _hundredths(found["number"])
    if hundredths > MOST:
        raise BadInput(f"{text.strip()!r} is more than I count: {Money(MOST, code)} at most.")
    return Money(hundredths, code)


def leading_sum(text: str) -> tuple[Money, str]:
    """A sum at the beginning, and the words after it. Raises BadInput."""
    found = _SUM.match(text.strip())
    if not found:
        raise BadInput("Begin with the sum, such as £40, then say why.")
    after = found["after"]
    end = found.end()
    if after and (found["before"] or after.upper() not in {*_SIGNS, *CODES}):  # the word after it is no currency
        end = found.end("number")
    return read_sum(text.strip()[:end]), text.strip()[end:].strip(" ,:;-–—")


def sums_in(text: str) -> list[str]:
    """Whatever in a text reads as a sum with its currency."""
    found = (match for match in _SUM.finditer(text) if match["before"] or match["after"])
    return [m[0] for m in found if {(m["before"] or "").upper(), (m["after"] or "").upper()} & {*_SIGNS, *CODES}]


def _hundredths(number: str) -> int:
    cents = _CENTS.search(number)
    whole = number[: cents.start()] if cents else number
    return int(re.sub(r"\D", "", whole)) * 100 + (int(cents[1].ljust(2, "0")) if cents else 0)
