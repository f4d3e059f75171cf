"""A regular expression that is compiled at its first use: a table of words holds five languages, and one reply needs one."""

import re
from typing import Any, cast


class _Late:
    """Becomes what it stands for the first time that anything is asked of it."""

    def __init__(self, source: str, flags: int) -> None:
        self._written = source, flags
        self.pattern = source

    def __getattr__(self, name: str) -> Any:
        pattern = re.compile(*self._written)
        found = getattr(pattern, name)
        for one in ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            self.__dict__[one] = getattr(pattern, one)
        return found


def late(source: str, flags: int = 0) -> "re.Pattern[str]":
    """Like `re.compile`; what is wrong with the pattern is said at its first use."""
    return cast("re.Pattern[str]", _Late(source, flags))
