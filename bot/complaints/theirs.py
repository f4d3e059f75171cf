"""Whether what went wrong is somebody else's doing, whom a customer only tells us about: a reader that learnt who is blamed, and who is asked for something small."""

from bot.complaints.claims import claims
from bot.complaints.others import acquits, addresses_us, says_not_yours, speaks_of_others
from bot.language.detect import language_of
from bot.language.learned import MORE_TAUGHT, reader
from bot.language.plain import fold
from bot.language.words import sentences

_THEIRS = "theirs"
_AT_MOST = 3  # failures that are counted
_BY_LENGTH, _LONGEST = 15, 6  # words


def theirs_marks(text: str) -> list[str]:
    """What rules find: failures in sentences that speak to us and in others, other firms, praise of us, a question to us."""
    said, language = sentences(fold(text)), language_of(text)
    failed = [one for one in said if any(claim.failure for claim in claims(one, language))]
    ours = sum(map(addresses_us, failed))
    rules = {
        "others": speaks_of_others(text),
        "not yours": says_not_yours(text),
        "acquits": acquits(text),
        "ends asking": text.rstrip().endswith("?"),
        "asks us": any(addresses_us(one) for one in said if one.endswith("?")),
    }
    counted = (
        f"ours {min(_AT_MOST, ours)}",
        f"not ours {min(_AT_MOST, len(failed) - ours)}",
        f"length {min(_LONGEST, len(text.split()) // _BY_LENGTH)}",
    )
    return [*counted, *(name for name, so in rules.items() if so)]


def sounds_theirs(text: str) -> float:
    """How far the reader is over its bar, about -8 to 4; in a language that it was not taught it says so never."""
    if language_of(text) not in MORE_TAUGHT:
        return -float(_LONGEST)
    return reader(_THEIRS).sums(text, theirs_marks(text))[_THEIRS]
