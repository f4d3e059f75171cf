"""What a text may say about time: a clock, a day, a part of the day, a span from now; and these together as one time."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ClockAt:
    """Minutes after midnight. `bare`: which half of the day is not said. `loose`: a time only beside a day or another time.

    `counting`: a loose number with a word after it that it may count ("2 boxes").
    """

    start: int
    end: int
    minutes: int
    bare: bool = False
    loose: bool = False
    half: str = ""
    counting: bool = False


@dataclass(frozen=True, slots=True)
class DayAt:
    """`rule` tells how to count: near, weekday, this, next, week_on, date, month_day, month_end, week_end, week.

    `numbers`: what the rule counts with, such as (1,) for tomorrow, (4,) for Friday, (12, 1) for 12 January.
    `weekday`: the one that is said beside a date.
    """

    start: int
    end: int
    rule: str
    numbers: tuple[int, ...] = ()
    loose: bool = False
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class PartAt:
    """A part of the day by its name in `tongue.PARTS`; `today` when the words say so ("tonight")."""

    start: int
    end: int
    name: str
    today: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class SpanAt:
    """A length of time that begins when it is said."""

    start: int
    end: int
    minutes: int = 0
    days: int = 0
    loose: bool = False


Mention = ClockAt | DayAt | PartAt | SpanAt


@dataclass(frozen=True, slots=True)
class When:
    """One time as it is said, from all the words that say it. `lead`: the tag of the word before it (by, until, since, …).

    `ranged`: it is a range, of which the fields tell the end; `opens`: the clock at which it opens.
    """

    start: int
    end: int
    lead: str = ""
    day: DayAt | None = None
    clock: ClockAt | None = None
    part: PartAt | None = None
    span: SpanAt | None = None
    opens: ClockAt | None = None
    ranged: bool = False

    def plus(self, mention: Mention) -> "When":
        """The same with one more word; a later word of the same sort takes the earlier one's place."""
        made = replace(self, start=min(self.start, mention.start), end=max(self.end, mention.end))
        match mention:
            case ClockAt():
                return replace(made, clock=mention, opens=self.clock or self.opens)
            case DayAt():
                return replace(made, day=mention)
            case PartAt():
                return replace(made, part=mention)
            case SpanAt():
                return replace(made, span=mention)

    @property
    def firm(self) -> bool:
        """Does it say a time, and not a number that only could be one?"""
        clock = self.clock is not None and (not self.clock.loose or self._held(self.clock))
        part = self.part is not None and not (self.part.loose and not self.day)
        return clock or part or self.span is not None or (self.day is not None and not self.day.loose)

    def _held(self, clock: ClockAt) -> bool:
        """Does something beside a loose number make it a time?"""
        if self.ranged:
            return bool(self.day or self.part or self.lead or not (self.opens and self.opens.loose))
        return bool((self.part or self.day) and not clock.counting)


def slot(mention: Mention) -> str:
    """The field of a `When` that this sort of word fills."""
    match mention:
        case ClockAt():
            return "clock"
        case DayAt():
            return "day"
        case PartAt():
            return "part"
        case SpanAt():
            return "span"
