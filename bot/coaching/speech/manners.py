"""All tables of how agents speak, by language."""

from collections.abc import Mapping

from bot.coaching.speech.english import ENGLISH
from bot.coaching.speech.french import FRENCH
from bot.coaching.speech.german import GERMAN
from bot.coaching.speech.manner import Manner
from bot.coaching.speech.portuguese import PORTUGUESE
from bot.coaching.speech.spanish import SPANISH

MANNERS: Mapping[str, Manner] = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN, "pt": PORTUGUESE}
