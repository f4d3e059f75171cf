"""Which times a post promises the customer, by the house rule of `tests/sets/promises/README.md`."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.followups.promising.judge import Said, read
from bot.language.detect import language_of
from bot.language.plain import fold
from bot.language.times.moments import ahead, moment
from bot.language.times.reading import TONGUES

READABLE = frozenset(TONGUES)  # the languages in which promises are read
_READ = 6000  # characters; what stands after them is not read


@dataclass(frozen=True, slots=True)
class Promised:
    """`at`: aware, in the zone of the post. `words`: the clause that holds the promise."""

    at: datetime
    words: str


def promised_times(text: str, posted_at: datetime, language: str | None = None) -> list[datetime]:
    """The instants that the speaker's side promises, in order, each once; all after `posted_at` (aware), in its zone.

    `language`: ISO 639-1, else it is told from the text. Languages without a table promise nothing.
    """
    return [promise.at for promise in promised(text, posted_at, language)]


def promised(text: str, posted_at: datetime, language: str | None = None) -> list[Promised]:
    """The same with the words that promise."""
    text = fold(text)[:_READ]
    language = (language or language_of(text)).lower()[:2]
    if language not in TONGUES:
        return []
    found: dict[datetime, tuple[Promised, bool]] = {}
    before: Said | None = None
    for said in read(text, language):
        at = _instant(said, before, posted_at)
        if at is None:
            continue
        before = said
        found.setdefault(at.astimezone(UTC), (Promised(at, said.words), _day_alone(said)))
    timed = {promise.at.date() for promise, day_alone in found.values() if not day_alone}
    return [p for _, (p, day_alone) in sorted(found.items()) if not (day_alone and p.at.date() in timed)]


def _instant(said: Said, before: Said | None, posted_at: datetime) -> datetime | None:
    """A clock alone takes the day of the promise before it in its sentence, when it is later ("tomorrow at 9 …, and at 12 …")."""
    at = moment(said.when, posted_at)
    today = said.when.part is not None and said.when.part.today
    alone = not (said.when.day or said.when.span or today)
    if before and before.when.day and before.sentence == said.sentence and alone:
        first, same_day = moment(before.when, posted_at), moment(replace(said.when, day=before.when.day), posted_at)
        if first and same_day and (_day_alone(before) or ahead(same_day, first)):
            return same_day
    return at


def _day_alone(said: Said) -> bool:
    return not (said.when.clock or said.when.part or said.when.span)
