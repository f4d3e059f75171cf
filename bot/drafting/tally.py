"""What one draft has asked of a model so far: calls, requests, tokens; no words.

It is filled while the draft is being written, so that it is known too when the writing was cut short.
"""

from dataclasses import dataclass
from typing import Any

CALLS = 2  # one, and one more: after a failure of the provider, or with what the guard held against the first
_BYTES = 3  # of UTF-8 a token at the least, as we guess: four letters of English, one sign of Chinese


def guessed(asked: str) -> int:
    """Tokens of a text, rather too many than too few."""
    return len(asked.encode("utf-8", "replace")) // _BYTES + 1


@dataclass(slots=True)
class Tally:
    """`left`: calls that may still be made. Tokens are guessed where a provider does not say."""

    left: int = CALLS
    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    model: str = ""

    def leaves(self, asked: str) -> int:
        """A request is about to be sent: until its answer says otherwise it has cost what it holds. The guess."""
        self.left -= 1
        self.requests += 1
        guess = guessed(asked)
        self.tokens_in += guess
        return guess

    def refused(self, guess: int, *, not_a_call: bool = False) -> None:
        """Answered with an error, which costs nothing. `not_a_call`: its form was not known, so it counts as none."""
        self.tokens_in -= guess
        self.left += not_a_call

    def came_back(self, guess: int, answer: Any) -> None:
        """Answered: what the provider says that it took, else what we guess."""
        usage = getattr(answer, "usage", None)
        told_in, told_out = _count(usage, "prompt_tokens"), _count(usage, "completion_tokens")
        self.tokens_in += 0 if told_in is None else told_in - guess
        self.tokens_out += guessed(str(answer)) if told_out is None else told_out


def _count(usage: Any, name: str) -> int | None:
    count = getattr(usage, name, None)
    return count if isinstance(count, int) and count >= 0 else None
