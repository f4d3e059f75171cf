"""What the owner goes to ask, in words of this thread: "why nobody rang you", or "what went wrong with your order"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.complaints.claims import claims
from bot.language.words import words
from bot.writer.told import Told

_LONGEST = 11  # words of the question
_SHORTEST = 3
_TELLS = 4  # words of a statement that is about a thing
_TWICE_NO = re.compile(r"(?<=\w) não$")  # "não veio não"
_NUMBERED = re.compile(
    r"^This is about ((?:your |our )?[a-z]+ (?:(?:no\.?|number) )?#?(?=[\w/-]*\d)[\w/-]+)", re.IGNORECASE
)
_NO_NAME = r"(?!(?:was|were|is|are|has|have|had|should|never|still|did|didn't|does|do|would|will|can)\b)"
_THING = re.compile(
    rf"^((?:Your|Our|The) (?:{_NO_NAME}[a-z'-]+ ){{0,2}}{_NO_NAME}[a-z'-]+) (?:was|were|is|are|has|have|had|should|never|still|did|didn't|hasn't|haven't|wasn't|weren't|isn't|came|arrived|broke|stopped|failed|keeps|kept)\b"
)
_POINTING = re.compile(r"\b(?:it|them|him|her|this|that|these|those|somebody here|one)\b(?! (?:was|were|is|are))")
_SHOULD = re.compile(r"\b(?:supposed|meant|promised|due|ready|said)\b")
_PEOPLE = re.compile(
    r"\b(?:ones|dog|cat|son|daughter|mother|father|mum|dad|wife|husband|child|children|kids?|baby|partner|family|friends?|guests?|customers?|supplier|distributor|groom|bride|boys?|girls?|boss|sister|brother|gran\w*|colleague|man|woman|lady|guy|person|people|staff|"
    r"scalp|skin|hips?|knees?|legs?|arms?|eyes?|face|hair|teeth|tooth|stomach|nurse|doctor|receptionist|manager|driver|engineer|fitter|agent|advis[eo]r|technician|teacher|assistant|waiter|supervisor|courier|plumber|day|days|week|weeks|time|only|first|last|next|same|whole|reason|problem)\b"
)


_OWNER = re.compile(r"\b\w+'s ")  # of "your gran's dresser"
_NO_MATTER = re.compile(  # nothing that somebody could be asked about, or no thing after all
    r"\b(?:english|french|german|spanish|italian|dutch|welsh|polish|vet|wrist|firm|catch|siren|money|photos?|note|shops?|sticks|strings|running|light|stage|chapel|boxes?|line|pages|one|mams?|dads?|mums?|two|three|four|company|office|yard|council|town|street|train|bus|rain|hospital)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Grammar:
    """`begins`: failures that can follow a "why" as they stand; `ends`: where such a clause may be cut; `not_with`: what no why is asked of."""

    begins: re.Pattern[str]
    ends: re.Pattern[str]
    not_with: re.Pattern[str]


def _grammar(begins: str, ends: str, not_with: str) -> _Grammar:
    return _Grammar(
        re.compile(rf"^(?:{begins})(?![^\W\d_])", re.IGNORECASE),
        re.compile(rf",|;|\s[-–—]\s|[\"“”]|\s(?=(?:{ends})\b)", re.IGNORECASE),
        re.compile(rf"\b(?:{not_with})\b", re.IGNORECASE),
    )


_GRAMMARS: Mapping[str, _Grammar] = {
    "en": _grammar(
        r"nobody|no one|no-one|our|we|the|somebody here|there (?:is|was|were|are) (?:still )?no|"
        r"your (?:[\w-]+ ){1,4}(?:(?:has|have|had|was|were|is|are)(?:n't| not| never| been)|(?:was|were|got) (?:\w+ed|sent|lost|left|cut|taken|given|sold)|never|didn't|did not)|"
        r"you(?:'ve| have)? (?:were (?!here|there|on|off|in|at)|never (?:got|had|received|heard)|haven't (?:had|got|received|heard)|didn't (?:get|receive)|did not (?:get|receive)|got no|are still|were still|still (?:have no|haven't)|have been (?:left|charged|waiting|billed|given|sent|moved))",
        r"when|while|because|although|though|after|before|until|till|which|who|so|and|but|yet|since|ever since|as|even|over|across|by the time",
        r"(?:niece|nephew|aunt|uncle|cousin|neighbou?r|boss|manager|friend|wife|husband|partner|son|daughter|boy|girl|baby|mum|mother|dad|father|kids?|child|children|groom|bride|dog|cat|horse) (?:is|isn't|was|wasn't|can't|couldn't|won't|has|hasn't)|(?:go|goes|gone|went) out|took (?:[\w-]+ ){0,2}(?:years?|months?|weeks?|days?|hours?)|would|only answer|nobody has (?:been|had the courtesy)(?= |$)|ones|promised?|told|said|says|supposed|meant|assured|if|that is|asked|good|great|fine|thank\w*|love\w*",
    ),
    "es": _grammar(
        r"nadie|nuestr[oa]s?|el|la|los|las|se le|le|no (?:ha|han|se|le|llegó|hay)|su|sus",
        r"cuando|porque|aunque|desde|hasta|y|pero|que|mientras|donde|así",
        r"tutor\w*|profesor\w*|jef[ea]|médic[oa]|hij[oa]s?|madre|padre|marido|mujer|abuel[oa]s?|niñ[oa]s?|suegr[oa]|prometi\w+|dij\w+|ib[ae]n?|debía\w*|si|gracias|mandó|envió|pidió|pagó|entregó (?:usted|a tiempo)|compró|llamó",
    ),
    "fr": _grammar(
        r"personne|notre|nos|le|la|les|l'|aucune?|votre|vos|on",
        r"quand|parce|bien que|depuis|et|mais|que|qui|alors|pendant|où|jusqu",
        r"filles?|fils|mère|père|mari|femme|enfants?|promis\w*|dit|devait|devaient|si|merci",
    ),
    "pt": _grammar(
        r"ninguém|o|a|os|as|noss[oa]s?|não (?:há|chegou|veio|recebeu)|seu|sua",
        r"quando|porque|embora|desde|até|e|mas|que|enquanto|onde",
        r"filh[oa]s?|mãe|pai|marido|mulher|av[óô]|crianças?|promet\w+|disse\w*|devia\w*|ia|se|obrigad\w+|mandou|enviou|pediu|pagou|comprou|ligou",
    ),
}  # fmt: skip


def why(told: Sequence[Told], language: str) -> str:
    """The clause to ask about, from our side and with a small first letter: the failure that weighs most; may be empty."""
    grammar = _GRAMMARS.get(language)
    if grammar is None:
        return ""
    asked = [(one.worth, clause) for one in told if (clause := _clause(one, grammar, language))]
    return max(asked, key=lambda weighed: weighed[0], default=(0, ""))[1]


def thing(told: Sequence[Told], language: str) -> str:
    """What it is all about, such as "your repeat prescription": the first thing that something was said of; may be empty."""
    if language != "en":
        return ""
    for one in told:
        failed = _SHOULD.search(one.text) or any(stated.failure for stated in claims(f"{one.text}.", language))
        if (found := _NUMBERED.search(one.text)) or (failed and (found := _THING.match(one.text))):
            named = found[1]
            if not _PEOPLE.search(named):
                return f"{named[0].lower()}{named[1:]}"
    named = [(one.worth, subject) for one in told if (subject := _subject(one))]
    return max(named, key=lambda weighed: weighed[0], default=(0, ""))[1]


def _subject(one: Told) -> str:
    """The thing that a statement of a failure begins with: "your gran's dresser" of "Your gran's dresser went off the ramp"."""
    if not one.failed or len(words(one.text)) < _TELLS:
        return ""
    begins = one.text.lower()
    for named in one.things:
        bare = named.lower().removeprefix("the ")
        itself = _OWNER.sub("", named)
        odd = _PEOPLE.search(itself) or _NO_MATTER.search(named) or named[:1].isupper() or re.search(r"\d", named)
        if begins.startswith((bare, f"the {bare}")) and not odd:
            return named if re.match(r"(?:the|your|our) ", named) else f"the {named}"
    return ""


def _clause(one: Told, grammar: _Grammar, language: str) -> str:
    head = _TWICE_NO.sub("", grammar.ends.split(one.small or one.text, maxsplit=1)[0].strip(" ."))
    if not grammar.begins.match(head) or grammar.not_with.search(one.text) or _POINTING.search(head):
        return ""
    if not _SHORTEST <= len(words(head)) <= _LONGEST or head[:1].isupper():
        return ""
    stated = claims(f"{head}.", language)
    return head if stated and stated[0].failure else ""
