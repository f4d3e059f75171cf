"""What stands in a setting, read: each raises ValueError with the end of the sentence that says what it must be."""

import logging
import re
from collections.abc import Callable


def text(value: str) -> str:
    """As it stands."""
    return value


def names(value: str) -> tuple[str, ...]:
    """Slack ids, separated by spaces or commas."""
    names = tuple(part for part in re.split(r"[\s,]+", value.strip()) if part)
    for name in names:
        if not re.match(r"[A-Z][A-Z0-9]{2,}\Z", name):
            raise ValueError(
                f"must be Slack ids such as U07ABCDE1, not {name!r}: a profile's menu has “Copy member ID”"
            )
    return names


def domains(value: str) -> tuple[str, ...]:
    """E-mail domains in small letters, separated by spaces or commas."""
    names = tuple(part.lstrip("@").lower() for part in re.split(r"[\s,]+", value.strip()) if part)
    for name in names:
        if not re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", name):
            raise ValueError(f"must be e-mail domains such as acme.example, not {name!r}")
    return names


def number(value: str) -> float:
    """A number above 0."""
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 < number < 1e6:
        raise ValueError("must be a number above 0")
    return number


def amount(value: str) -> float | None:
    """A number that may be 0, or none for no limit."""
    if value.lower() == "none":
        return None
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e15:
        raise ValueError("must be a number, 0 or more, or none")
    return number


def switch(value: str) -> bool:
    """on or off."""
    if value.lower() not in {"on", "off"}:
        raise ValueError("must be on or off")
    return value.lower() == "on"


def token(prefix: str) -> Callable[[str], str]:
    """A token that begins so."""

    def read(value: str) -> str:
        if not value.startswith(prefix):
            raise ValueError(f"must begin with {prefix}: look under the app's settings")
        return value

    return read


def level(value: str) -> str:
    """How much is logged."""
    if value.upper() not in logging.getLevelNamesMapping():
        raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
    return value.upper()


def share(value: str) -> float:
    """A share between 0 and 1."""
    try:
        share = float(value)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise ValueError("must be a number from 0 to 1")
    return share


def mode(value: str) -> str:
    """How readily a channel is spoken up in."""
    if value.lower() not in ("quiet", "careful", "eager"):
        raise ValueError("must be quiet (mentions only), careful or eager")
    return value.lower()


def url(value: str) -> str:
    """A web address."""
    if not re.match(r"https?://\S+\Z", value):
        raise ValueError("must be an address that begins with http:// or https://")
    return value
