"""Sentences that nobody in the thread, the playbook or the promise has any part in: obeyed orders, tales, causes, notes."""

import re
from collections.abc import Iterator

from bot.drafting.guarding.fault import GuardFault
from bot.drafting.guarding.ground import Ground
from bot.drafting.guarding.groundless import Sounds
from bot.language.everyday import EVERYDAY, WORD, WRITTEN_APART, stem, stems
from bot.language.lookalikes import as_read
from bot.language.order_words import DEMAND
from bot.language.orders import is_meant_for_the_writer
from bot.language.words import sentences

_OURS = {  # words that make a sentence one about the customer or about us
    language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for language, words in {
        "en": r"i|i'\w+|my|me|mine|myself|you|you'\w+|your|yours|we|we'\w+|our|us",
        "es": r"yo|me|mi|mis|le|les|se lo|su|sus|suyo|usted|ustedes|te|tu|tus|os|vuestr\w+|nos|nuestr\w+|(?:pued|pregunt|pid|llam|escrib|mand|envi|revis|habl|teng|hag|qued|deb|d)(?:o|é|aré|eré|iré)|sé|voy|estoy|vamos|\w+(?:me|le|les|te)",
        "fr": r"je|j'\w+|moi|me|m'\w+|mon|ma|mes|vous|votre|vos|nous|notre|nos|\w+ez",
        "de": r"ich|mir|mich|mein\w*|sie|ihnen|ihr\w*|wir|uns\w*|du|dir|dich|dein\w*|euch",
        "pt": r"eu|me|mim|meu|minha|lhe|lhes|seu|sua|seus|suas|você|vocês|te|nós|nos|nosso|nossa|\w+-(?:lhe|me|te|se|lo|la)|(?:poss|vou|pergunt|peç|lig|escrev|telefon|fic|assum|cuid|mand|envi|deix)(?:o)?|vamos",
    }.items()
}
_CLAUSE = re.compile(
    r"\s*[;:—–]\s+|\s+-\s+|,? (?=(?:because|since|due to|owing to|car|puisque|parce que|weil|denn|porque|ya que|pois|já que)\s)|, (?=(?:and|but|so|y|pero|et|mais|und|aber|e|mas|whether|if|ob|si|se)\s)",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"(?:because|due to|owing to|car|puisque|parce que|weil|denn|porque|ya que|pois|já que)\s", re.IGNORECASE
)
_BACKGROUND = re.compile(  # what had happened behind the scenes
    r"\b(?:avait|avaient|était|étaient|había[n]?|hatten?|war(?:en)? .{0,40}ge\w+t|havia[m]?|tinha[m]?|had|hadn't)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"(?:and |y |et |und |e )?(?:ask |frage,? )?(?:whether|if|what|who|when|where|why|how|ob|si|se|wer|was|wann|qué|quién|qui|quand|quem|qual|quando)\b",
    re.IGNORECASE,
)
_I = re.compile(r"\b(?:i|i'\w+|we|me|my|yo|je|j'\w+|ich|mir|mich|eu)\b", re.IGNORECASE)
_TELLS_NOTHING = re.compile(  # asked, regretted, not known, or whom to call when somebody is unwell
    r"^(?:and |but |und |et |y |e )?(?:if|falls|wenn|si|se)\b|^(?:it's|it is|that's|that is) (?:\w+ )?like\b|^(?:é|és|e é) (?:tipo|como)\b|^c'est (?:un peu )?comme\b|^es (?:un poco )?como\b|^(?:das|es) ist (?:fast |ein bisschen )?(?:so,? )?(?:als|wie)\b|\?$|^(?:please|por favor|bitte|merci de)\b|\bno joke\b|\b(?:seria|sería|serait|wäre|would be)\b|\b(?:no tiene|n'a|não tem|hat) (?:nada|rien|nichts)\b|^(?:if|when|wenn|falls|si|se|cuando|quand|quando)\b.{0,80}\b(?:112|999|911|doctor|gp|ambulance|medical|ärztliche|arzt|notarzt|notruf|urgencias|médic\w+|médec\w+|secours|samu|emergência|urgência)\b|^(?:i'm sorry|lo siento|siento|lamento|je suis désolée?|je regrette|(?:es|das) tut mir leid|sinto|peço desculpa)\b|\b(?:i don't know|no sé|je ne sais pas|weiß ich (?:noch )?nicht|kann ich (?:noch )?nicht sagen|não sei)\b",
    re.IGNORECASE,
)
_WELL_KNOWN = ("en", "es", "fr", "de", "pt")  # of other languages too few everyday words are known
_TALE = {"en": 3}  # words that nobody said, in a sentence about nobody here
_TALE_ABROAD = 4  # where fewer everyday words are known
_CLAUSE_TALE, _CAUSE_TALE = 3, 2  # the same in a clause, and in a cause
_STRAY = 6  # the same where "you" or "I" stands in it
_HEARD = 2  # words of the thread that make a sentence one about it
_PHRASE = 3  # words in a row that nobody said
_SURE = 1.65  # how far over its bar the reader must be alone
_DOUBTED = -0.5  # and under which it does not bear out what the counted words say
_RUN = 4  # words of an order in a row
_UNSURE_RUN = 6  # the same of a sentence that tells nothing clear
_ECHO = 10  # words in a row as a customer wrote them that nobody needs who has listened
# words that only orders, or only notes, hold; one of a note is enough in what tells of the past
_ORDERED, _NOTED = 2, 2
_SHORT = 3  # letters of a word that may stand in any note
_TO_COME = re.compile(
    r"\b(?:will|going to|shall|voy|vamos|vais|werde|werden|ich (?:gehe|frage|prüfe|kläre|lasse|hole|rufe|spreche|sehe|schaue|melde|bitte)|vou|please|bitte|\w+(?:ré|erai|irai|rei|remos|rons))\b|'ll\b",
    re.IGNORECASE,
)


def unheard(text: str, language: str, ground: Ground, sounds: Sounds) -> Iterator[GuardFault]:
    """The sentences and words of a folded draft that stand on nothing."""
    if language not in WRITTEN_APART:
        return
    runs, asked = _runs(ground, ground.ordered), _runs(ground, ground.questions)
    for sentence in sentences(as_read(text)):
        found = stems(sentence)
        ordered, noted = found & ground.orders, found & ground.notes
        back = sentence.endswith("?") and _repeats(sentence, asked)  # nobody is asked their own question
        if len(ordered) >= _ORDERED or back or _repeats(sentence, runs) or _obeys(sentence, ground):
            yield GuardFault("obeyed_injection", sentence[:80])
        elif len(noted) >= _NOTED or (not _TO_COME.search(sentence) and any(len(word) > _SHORT for word in noted)):
            yield GuardFault("pii_leak", sentence[:80])
        elif language in _WELL_KNOWN:
            made_up = _made_up(sentence, language, ground, sounds.of(sentence)["fact"])
            if made_up and not _TELLS_NOTHING.search(sentence):
                yield GuardFault("invented_fact", sentence[:80])


def _made_up(sentence: str, language: str, ground: Ground, sounds: float) -> bool:
    """Whether it tells what nobody here has told: by words that nobody said, unless it sounds quite otherwise, or by its sound alone."""
    if sounds > _SURE:
        return not _TO_COME.search(sentence)
    return _strange_phrase(sentence, ground) or (sounds > _DOUBTED and _is_tale(sentence, language, ground))


def _obeys(sentence: str, ground: Ground) -> bool:
    """Whether it speaks to its writer, and orders something or does so in words of an order in the thread; "I must" is no order."""
    if not is_meant_for_the_writer(sentence):
        return False
    ordered = {root for order in ground.ordered for root in stems(as_read(order))}
    return bool(DEMAND.search(sentence)) or not ordered.isdisjoint(stems(sentence))


def _is_tale(sentence: str, language: str, ground: Ground) -> bool:
    found = stems(sentence)
    strange, heard = len(found - ground.known), len(found & ground.facts)
    if strange >= (_STRAY if heard == 0 else 2 * _STRAY) or (
        strange >= _TALE.get(language, _TALE_ABROAD) + heard and heard < _HEARD and not _OURS[language].search(sentence)
    ):
        return True
    clauses = _CLAUSE.split(sentence)
    for clause in (*clauses, *(" ".join(clauses[i:]) for i in range(1, len(clauses) - 1))):
        cause = _CAUSE.match(clause)
        if not clause or _OPEN.match(clause) or (_I if cause else _OURS[language]).search(clause):
            continue
        said = stems(clause)
        strange, heard = len(said - ground.known), len(said & ground.facts)
        if heard == 0 and strange >= (_CAUSE_TALE if cause else _CLAUSE_TALE):
            return True
        if strange > heard and strange >= _CLAUSE_TALE and _BACKGROUND.search(clause):
            return True
    return False


def _strange_phrase(sentence: str, ground: Ground) -> bool:
    """Whether words that nobody said stand in a row, as the name of a thing does."""
    row = 0
    for word in WORD.findall(sentence):
        root = stem(word)
        row = row + 1 if len(word) > 2 and root not in EVERYDAY and root not in ground.known else 0
        if row == _PHRASE:
            return True
    return False


def _runs(ground: Ground, texts: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Words in a row of each text, apart from those that the accounts in the thread hold too."""
    open_runs = set(_rows(ground.text)) if texts is not ground.questions else set()
    return {row for text in texts for row in _rows(as_read(text))} - open_runs


def _rows(text: str, length: int = _RUN) -> Iterator[tuple[str, ...]]:
    words = [w.lower() for w in WORD.findall(text)]
    return (tuple(words[i : i + length]) for i in range(len(words) - length + 1))


def _rows_of(texts: tuple[str, ...], length: int) -> set[tuple[str, ...]]:
    return {row for text in texts for row in _rows(as_read(text), length)}


def echoes(text: str, ground: Ground) -> Iterator[GuardFault]:
    """What a model only copied from a customer, without hearing or turning it."""
    told, unsure = _rows_of(ground.told, _ECHO), _rows_of(ground.unsure + ground.questions, _UNSURE_RUN)
    for sentence in sentences(as_read(text)):
        if any(row in told for row in _rows(sentence, _ECHO)) or any(
            row in unsure for row in _rows(sentence, _UNSURE_RUN)
        ):
            yield GuardFault("obeyed_injection", sentence[:80])


def _repeats(sentence: str, runs: set[tuple[str, ...]]) -> bool:
    return any(row in runs for row in _rows(sentence))
