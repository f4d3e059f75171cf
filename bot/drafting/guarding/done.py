"""What somebody of ours is said to have done or found out meanwhile, and what is said to be on its way: none of it stands in the thread."""

import re
from collections.abc import Iterator, Sequence

from bot.complaints.thread import Role
from bot.drafting.guarding.claims import shows
from bot.drafting.guarding.ground import Ground
from bot.drafting.writer import Brief
from bot.language.everyday import stem
from bot.language.parts import Word, tagged
from bot.language.words import sentences

_I = re.IGNORECASE
_MINE = "i"  # a "we" of the past may be what the customer told of us
_TOLD_BACK = frozenset(  # what a writer may say of the past: what was told, and what was not done
    "said told wrote gave promised had got was were read saw missed failed let left did answered made took forgot misread put heard understood meant owed kept lost posted quoted misled "
    "sent began started ended closed marked fitted delivered charged took brought sold came went booked opened printed moved cancelled installed offered cut changed ignored "
    "passed sounded held handed stopped used thought knew wanted meant needed hoped expected asked called set rang billed replied skipped turned".split()
)
_BEFORE = frozenset(
    "what which that who when where why how if whether until till once before after as because since although though".split()
)
_BETWEEN = ("AV0", "XX0")
_MEANWHILE = re.compile(  # somebody has just told us, found it, sent it
    r"\b(?:has|have) (?:just|already|now|since|meanwhile) (?:told|confirmed|promised|agreed|assured|rung|written|found|located|spotted|sent|looked|checked|spoken|started|offered|given)\b|"
    r"\b(?:has|have) (?:told|assured|promised|confirmed to|rung|written to) me\b|\bremembers? (?:leaving|putting|seeing|giving|handing|taking)\b|"
    r"\b(?:has|have) (?:\w+ ){1,4}(?:back|in hand|ready|waiting) already\b|"
    r"\b(?:left|cleared) the (?:depot|warehouse|hub|lab|workshop|branch|factory|yard)\b|\b(?:a|ont) déjà (?!(?:écrit|dit|attendu|payé|appelé|signalé|coûté)\b)\w+(?:é|i|u|is|it)\b|"
    r"\b(?:hat|haben) (?:\w+ ){0,6}?(?:vorhin|eben|gerade|inzwischen|heute früh|heute morgen) (?:\w+ ){0,6}?(?:ge\w+(?:t|en)|entdeckt|bestätigt|versprochen|zugesagt)\b|"
    r"\b(?:acaba[n]? de|me ha[n]? (?:dicho|confirmado|asegurado|prometido)|ya (?:est[aá][n]? (?:en camino|de camino|listo|lista)|ha[n]? (?:salido|encontrado|localizado)))\b|"
    r"\b(?:vien(?:t|nent) de (?!vous\b)|m'(?:a|ont) (?:dit|confirmé|promis|assuré)|est (?:déjà )?en (?:route|chemin))\b|"
    r"\b(?:acab(?:ou|aram) de|me (?:disse|confirmou|garantiu|prometeu)|já est(?:á|ão) a caminho|já (?:encontr|localiz)\w+)\b",
    _I,
)
_JUST = re.compile(r"acab\w+ de|vien\w* de", _I)  # "her mother has just had an operation"
_TO_HEAR = re.compile(
    r"\b(?:what(?:ever)?|which|who|you)(?: (?:each|all|both|either|any|they|he|she)(?: of (?:them|you))?)? $", _I
)  # "I will write what each of them has told me"
_NOT_YET = re.compile(
    r"\b(?:if|whether|once|until|when|till|ob|wenn|sobald|bis|si|cuando|hasta|quand|dès|jusqu|se|quando|até|nobody|no one|niemand|nadie|personne|ninguém|not|n't|nicht|no|ne|não)\b[^,;:]*$",
    _I,
)


def done(text: str, brief: Brief, ground: Ground) -> Iterator[str]:
    """Words of a folded draft that tell of such a thing."""
    told = {stem(word) for m in brief.thread.of(Role.AGENT) for word in re.findall(r"\w+", m.text)}
    for sentence in sentences(text):
        for found in _MEANWHILE.finditer(sentence):
            after = re.match(r"\W*(\w+)", sentence[found.end() :])
            theirs = _JUST.fullmatch(found[0]) and after and stem(after[1])[:4] in {known[:4] for known in ground.known}
            heard = _TO_HEAR.search(sentence[: found.start()])
            if not (
                theirs or heard or _NOT_YET.search(sentence[: found.start()]) or found[0].lower() in ground.text.lower()
            ):
                yield found[0]
        if brief.reading.language == "en" and not sentence.endswith("?"):
            said = ground.text.lower()
            yield from (words for words in _by_me(tagged(sentence, "en"), told) if words.lower() not in said)


def _by_me(words: Sequence[Word], told: set[str]) -> Iterator[str]:
    """An "I" that did something, in the plain past."""
    for place, word in enumerate(words):
        if word.text.lower() != _MINE or (place and words[place - 1].text.lower() in _BEFORE):
            continue
        if place and words[place - 1].tag.startswith(("NN", "NP", "AJ")):
            continue  # "the answer I gave you"
        after = place + 1
        while after < len(words) and words[after].tag in _BETWEEN:
            after += 1
        if after < len(words) and words[after].tag == "VVD":
            verb = words[after].text.lower()
            if verb not in _TOLD_BACK and not shows(told, verb):
                yield f"{word.text} {verb}"
