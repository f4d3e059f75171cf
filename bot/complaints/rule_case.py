"""A playbook's rule as the case that it is for and what is done in it, and how much of that case a thread holds."""

import re
from dataclasses import dataclass

_PARTS = re.compile(r"[:：]|(?<=とき)は、|(?<=場合)は、|は、(?=まず)")
_WORD = re.compile(r"[^\W\d_]{3,}|[ァ-ヶー]{3,}|[一-龠]{2}")
_STEM = 5  # letters
HANDFUL = 6  # rules
_SMALL = frozenset(
    "with from that this then when what customer customers client cliente kunde the and for any after said before person somebody anyone someone patient not has have been mention more than our "
    "con por para que del los las una des dans avec oder und mit der die das nach com uma dos della che het een van met".split()
)
_LEADERS = "(?:[a-z-]+ )?(?:manager|lead|leader|head|director|officer|supervisor|superintendent|commander|chief|owner|principal|pharmacist|engineer)"
_GOES_UP = re.compile(  # that somebody else hears of it at once
    r"\b(?:(?:il caso |el caso |o caso )?passa(?:re)? [^.;]{0,30}(?:al|alla|a la|ao|à)\b|hand (?:it )?to|goes to (?!(?:the |a |another )(?:customer|client|owner|guest|member|patient))|escalate\w*|page|wake|told (?:at once|the same \w+|straight away)|(?:is )?rung at once|tell (?!(?:the |our )?(?:customer|client|owner|guest|member|patient|them)\b)[^.;]{0,60}\b(?:at once|the same \w+|straight away)|tell (?:the|our) (?!customer|client|owner|guest|member|patient)\w+|"
    r"(?:se avisa|avisar|se informa|pasa) (?:a|al|a la)\b(?! cliente)|se escala|(?:est|sont) prévenu\w*|prévenir (?:le|la|l')(?! ?client)|transmettre (?:à|au)|(?:wird|werden) [^.;]{0,30}(?:informiert|verständigt)|(?<!kunden )\b(?:informieren|verständigen|einschalten)\b|sieht sich den fall|"
    r"é avisad\w|avisar (?:o|a)\b(?! cliente)|si avvisa|si informa|va avvisat\w|(?:wordt|worden) [^.;]{0,30}(?:ingelicht|gewaarschuwd)|(?<!klant )\binlichten\b|(?:head|manager|lead|director|officer|supervisor|chief)\b(?! (?:reviews?|searches|inspects?|checks?|looks?|collects?|rings?|calls?|books?|arranges?|photographs?|visits?)\b)[^.;]{0,40}\bthe same (?:day|evening|morning|hour)|naar de (?!klant))|報告する|報告し|"
    rf"\b(?:{_LEADERS})(?:(?: (?-i:[A-ZÀ-Þ])[\w'-]+){{1,2}})?,?:? (?:(?:is|are) )?(?:told|rung|informed|paged|notified|called in|at once|(?:the )?same (?:day|hour|morning|evening|afternoon)|that (?:day|evening|morning)|within (?:the|an|one) hour|right away|straight away|immediately|whatever the hour)\b|"
    r"\b(?:se (?:avisa|pasa|informa)|avisar|pasan?|pasar)\b[^.;]{0,30}\b(?:al?|a la) (?!cliente)(?:[^\W\d_]+ )?(?:gerente|gerencia|supervisor\w*|jef[ea]\w*|direc\w+|responsable|coordina\w+|encargad[oa])|avisar de inmediato|"
    r"(?:direction|responsable|directrice|directeur|cheff?e?)\b[^.;]{0,25}\b(?:est|sont) (?:informée?s?|prévenue?s?|avertie?s?)|avertir (?:le|la|l')|"
    r"(?:sofort|umgehend|unverzüglich|am selben tag|noch heute)\b[^.;]{0,20}\ban (?:die|den|das) \w+|\ban (?:die|den) \w+ (?:weiter)?(?:geben|leiten|melden)\b|wird (?:sofort|umgehend|gleich) (?:angerufen|geholt)|"
    r"(?:encaminhar|comunicar|passar|reportar)\b[^.;]{0,25}\b(?:ao|à|para (?:o|a)) (?!cliente)\w+|(?:gerente|coordena\w+|supervisor\w*|responsável)\b[^.;]{0,25}\b(?:é|são) (?:avisad|informad)\w+",
    re.IGNORECASE,
)


def case_of(rule: str) -> tuple[str, str]:
    """The case and the step of a rule of the form "Case: step"; the case is empty where it names none."""
    case, *steps = _PARTS.split(rule, maxsplit=1)
    return (case.strip(), steps[0].strip()) if steps else ("", rule.strip())


def _case_that_goes_up(rule: str) -> str | None:
    """The case of a rule that sends it up, None where it does not; of "A late gown goes to the manager" it is what stands before."""
    case, step = case_of(rule)
    found = _GOES_UP.search(step)
    return (case or step[: found.start()]) if found else None


@dataclass(frozen=True)
class Said:
    """A thread as rules look at it, read once for all of them."""

    text: str
    stems: frozenset[str]


def said_in(thread: str) -> Said:
    """The thread in small letters, and the beginnings of its words."""
    low = thread.lower()
    return Said(low, frozenset(map(stem, _WORD.findall(low))))


def held(case: str, said: Said) -> float:
    """How much of a case is named, 0 to 1: by the beginnings of its words, which may be parts of longer words."""
    wanted = {stem(word) for word in _WORD.findall(case.lower()) if word not in _SMALL}
    found = sum(
        stem in said.stems or ((len(stem) >= _STEM or not stem.isascii()) and stem in said.text) for stem in wanted
    )
    return found / len(wanted) if wanted else 0.0


def stem(word: str) -> str:
    """The beginning of a word in small letters, by which its forms are one."""
    return word[:_STEM] if len(word) > _STEM else word[:-1] if len(word) == _STEM else word.removesuffix("s")


def keeps_down(rules: tuple[str, ...]) -> bool:
    """Whether somebody wrote a handful of rules for this kind of failure, and none sends it up."""
    return 0 < len(rules) <= HANDFUL and all(_case_that_goes_up(rule) is None for rule in rules)


def goes_up(rules: tuple[str, ...], thread: str, *, severe: bool = False) -> bool:
    """Whether a rule says of this thread's case that somebody else hears of it at once.

    Rules that somebody wrote for one kind of failure, a handful, are taken to mean a `severe` complaint of that kind in whatever words it comes.
    """
    cases = [case for case in map(_case_that_goes_up, rules) if case is not None]
    if severe and cases and len(rules) <= HANDFUL:
        return True
    said = said_in(thread) if cases else None
    return said is not None and any(held(case, said) >= 1 / 2 for case in cases)
