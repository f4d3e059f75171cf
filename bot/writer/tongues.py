"""How a customer's words are said back, language by language: what may not be repeated, and the change of sides."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from bot.writer import english
from bot.writer.abroad import stands_abroad, things_abroad
from bot.writer.barred import barred_in, nameable_in, parts_in
from bot.writer.english_barred import barred, nameable
from bot.writer.french import FRENCH
from bot.writer.germanic import DUTCH, GERMAN
from bot.writer.honest_few import ITALIAN, heard
from bot.writer.passed_on import from_agent
from bot.writer.romance import PORTUGUESE, SPANISH
from bot.writer.standing import Stand, stands
from bot.writer.things import heading, things

Turn = Callable[[str, frozenset[str]], str]


def _nothing_on_top(_piece: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Tongue:
    """`parts`: of a sentence; `barred`: whether one may not be said back, `nameable`: whether then its things may be named; `turned`: one of them from our side; `passed_on`: told of them by an agent;
    `stands`: how such a statement stands alone; `things`: what it speaks of."""

    language: str
    parts: Callable[[str], list[str]]
    barred: Callable[[str], bool]
    nameable: Callable[[str], bool]
    turned: Turn
    passed_on: Callable[[str, str], str]
    stands: Callable[[str], Stand]
    things: Callable[[str], list[str]]
    and_also: tuple[str, str] = ("", "")  # before a small letter, and before a name
    heading: Callable[[str], str] = _nothing_on_top  # the thing that a short piece puts on top of what follows

    @property
    def turns_notes(self) -> bool:
        """Whether an agent's note on a customer can be turned to that customer."""
        return self.passed_on is not _nothing

    def more(self, text: str, small: str) -> str:
        """The same as something that comes on top of what was said; `small`: with a small first letter, if it may have one."""
        begun, named = self.and_also
        return f"{begun}{small}" if small != text else f"{named}{text}"


def _nothing(_text: str, _name: str) -> str:
    """In these languages an agent's note on a customer is not turned."""
    return ""


def _tongue(language: str, turned: Turn, *and_also: str) -> Tongue:
    begun, named = and_also
    return Tongue(
        language,
        partial(parts_in, language),
        partial(barred_in, language),
        partial(nameable_in, language),
        turned,
        _nothing,
        partial(stands_abroad, language),
        partial(things_abroad, language),
        (begun, named),
    )


TONGUES: Mapping[str, Tongue] = {
    "en": Tongue(
        "en",
        english.parts,
        barred,
        nameable,
        english.said_back,
        from_agent,
        stands,
        things,
        ("And ", "Also: "),
        heading,
    ),
    "es": _tongue("es", SPANISH.turned, "Además, ", "Además: "),
    "fr": _tongue("fr", FRENCH.turned, "De plus, ", "Et : "),
    "de": _tongue("de", GERMAN.turned, "Und ", "Dazu: "),
    "pt": _tongue("pt", PORTUGUESE.turned, "Além disso, ", "E mais: "),
    "it": _tongue("it", ITALIAN.turned, "Inoltre, ", "E poi: "),
    "nl": _tongue("nl", DUTCH.turned, "En ", "Ook: "),
    "ja": _tongue("ja", heard, "", ""),
}
