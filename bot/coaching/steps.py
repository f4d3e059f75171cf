"""Assurance: one concrete next step with an object, by somebody of ours."""

import re
from collections.abc import Iterator

from bot.coaching.facts import roots
from bot.coaching.reply import Part, Reply
from bot.coaching.scored import Scored, scored
from bot.coaching.speech.manner import Manner
from bot.coaching.speech.manners import MANNERS

_TO_YOU = re.compile(
    r"^\s*(?:mich|uns)\b|^\s*(?:to )?(?:you|with you|your (?:phone|door|inbox)|back|in touch|here|again|today|tomorrow|tonight|by|at|it\b|this\b)"
)
_YOU_BEFORE = re.compile(r"\b(?:te|le|les|os|vous|lhe|ihnen|dir|euch)\s*$")
_YOU_AFTER = re.compile(r"^(?:-(?:lhe|te|vos)|\s+(?:\w+ ){0,3}(?:ihnen|sie|dir|dich|euch)\b|(?:te|le|les|os)\b)")
_NO_STEP = frozenset(
    "sure afraid able sorry happy here glad aware pleased grateful unable hoping keen ashamed having told so being doing asking puis suis".split()
)
_OWNS = re.compile(r"\b(?:own|stay|personal|personally take|responsib\w*|ownership)\b")
_DENIED = re.compile(r"^\s*(?:nicht|nie|kein\w*|da nicht)\b")
_IN_TOUCH = re.compile(
    r"^(?:be|get|stay|keep) (?:in (?:contact|touch)|back (?:to|with) you)\b|^know\b|^confirm(?:s|ing)? (?:everything|all|it|this|that|then|back)\b"
)
_NOT_OURS = re.compile(
    r".*(?:\bthey(?:'re| are) \w+ing|\blet me have|(?:won't|doesn't|will not|does not|can't) let (?:me|us) \w+)$"
)  # what others are at tells of them: "they're hanging up"
# people of ours without a word of what they are asked
_OURS = re.compile(
    r"\b(?:my|the|our|some) (?:\w+ )?(?:colleagues?|team|manager|boss|supervisor|people|lads|guys|department)\b|\b(?:les|mes|la|mon|ma|l')\s?(?:collegues?|equipe|responsable|chef)\b|"
    r"\b(?:mis?|los|el|la) (?:companer[oa]s?|equipo|jef[ea]|encargad[oa])\b|\b(?:mit |den |dem |der |meinen? |unseren? )+(?:kolleg\w+|team|chef\w*|leitung)\b|\b(?:os|a|o|com|meus|minha|meu) (?:colegas?|equipa|equipe|chefe|pessoal)\b"
)
# news that is promised, without a word of what it is about
_NEWS = re.compile(
    r"\b(?:outcome|results?|next steps?|news|updates?|answer|details|latest|progress|later|suite|suivi|retour|nouvelles|reponse|bescheid|ruckmeldung|ergebnis|neuigkeiten|antwort|resultado|novedades|respuesta|noticias|retorno|novidades|resposta|posicao)\b"
)
# where another thing that the writer will do begins
_NEXT = re.compile(
    r"\b(?:and (?:then )?(?:i|we)|et (?:je|nous|on)|und (?:dann )?(?:ich|wir)|y (?:yo|luego|le|te|les|os)|e (?:eu|depois|lhe|te|vos))\b"
)
_AND = re.compile(r"\b(?:and|then|y|et|und|e)\b")


def assurance(reply: Reply) -> Scored:
    """2: a step with an object that fits this thread; 1: a vague one; 0: none, or a refusal."""
    manner = MANNERS[reply.said_in]
    vague: Part | None = None
    for part in reply.standing:
        for step, rest in steps(part, manner):
            if not manner.vague.search(step.plain[:70]) and _objects(manner.until.split(rest)[0]):
                return scored(2, step)
            vague = vague or step
        if vague is None and (found := _vaguely(part, manner)):
            vague = part.cut(found.start(), found.end())
    return scored(1, vague) if vague else Scored(0)


def steps(part: Part, manner: Manner) -> Iterator[tuple[Part, str]]:
    """Where a sentence says that somebody of ours will do something other than write to the customer, and with what."""
    at, begun = 0, False
    while found := manner.step.search(part.plain, at):
        place, verb, rest, follows = _read(found)
        at = max(place + len(verb), found.start() + 1)
        if not verb or (verb in _NO_STEP and not _asks_one_of_us(verb, rest)) or (follows and not begun):
            continue
        begun = True
        if (
            _DENIED.match(rest)
            or _IN_TOUCH.match(f"{verb}{rest}")
            or _NOT_OURS.match(part.plain[: place + len(verb)][-40:])
        ):
            continue
        if not _only_contact(part.plain[:place], verb, rest, manner) and not _only_owns(verb + rest, manner):
            yield part.cut(found.start(), found.end()), rest


def _asks_one_of_us(verb: str, rest: str) -> bool:
    """An "I'm asking our data lead to …" is a step; "I'm asking you to wait" is none."""
    return verb == "asking" and bool(re.match(r"\s*(?:our|the|my|his|her|their|each|every|whoever)\b", rest))


def _read(found: "re.Match[str]") -> tuple[int, str, str, bool]:
    """Where the verb begins, the verb, what follows it, and whether it only goes on from a step before it ("and ask …")."""
    groups = found.groupdict()
    name = next((n for n, verb in groups.items() if n.startswith("verb") and verb is not None), "")
    rest = next((text for n, text in groups.items() if n.startswith("rest") and text is not None), "")
    follows = bool(_AND.match(found[0])) or found[0].startswith(("to ", "or ", "a ", "para ", "pour ", "puis "))
    return (found.start(name), groups[name] or "", rest, follows) if name else (found.end(), "", "", False)


def _only_contact(before: str, verb: str, rest: str, manner: Manner) -> bool:
    """ "I will call you at four" is contact; "I will call the depot" is a step."""
    if not manner.contact.match(verb):
        return False
    to_customer = _TO_YOU.match(rest) or _YOU_BEFORE.search(before) or _YOU_AFTER.match(rest)
    return not manner.vague.search(rest) and (bool(to_customer) or not _objects(_AND.split(rest)[0]))


def _only_owns(words: str, manner: Manner) -> bool:
    head = manner.until.split(words)[0][:40]
    return bool(_OWNS.search(head)) or bool(manner.stays.search("i will " + head))


def _objects(rest: str) -> bool:
    """A thing, and not only whom of ours it is taken to."""
    return any(not root.isdigit() for root in roots(_NEWS.sub(" ", _OURS.sub(" ", _NEXT.split(rest)[0]))))


def _vaguely(part: Part, manner: Manner) -> "re.Match[str] | None":
    ours = manner.step.search(part.plain) or manner.me.search(part.plain)
    return (manner.vague.search(part.plain) if ours else None) or manner.passive.search(part.plain)
