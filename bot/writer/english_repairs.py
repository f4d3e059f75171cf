"""What is put right in a customer's English before it is said back: no staff by name, a subject where the chat leaves it out."""

import re
from collections.abc import Callable, Sequence

_I = re.IGNORECASE


def _kin(found: "re.Match[str]") -> str:
    """ "mums stuck" is "my mum is stuck", "dads been waiting" is "my dad has been waiting"."""
    return f"my {found[1].lower()} {'has ' if found[2] else 'is '}{found[2] or ''}"


def _counted_message(found: "re.Match[str]") -> str:
    """ "Message number three about one washer" is "This is the third message about one washer"."""
    nth = {"two": "second", "three": "third", "four": "fourth", "five": "fifth", "2": "second", "3": "third", "4": "fourth", "5": "fifth"}  # fmt: skip
    said = found[0].lower().split()
    return (
        f"This is the {nth[found[1].lower()]} {said[0]}{' about' if said[-1] in ('about', 'on', 'for', 'of') else ''}"
    )


STAFF = re.compile(
    r"\b(?:[Yy]our|[Tt]he|[Aa]|[Tt]hat|[Ss]ome) (?:young |lead |other |old |nice |rude |grumpy |counter |desk |sweet |poor |second |first )?(?:man|woman|lad|girl|boy|guy|lady|chap|bloke|person|gentleman|fellow|fella|kid|dude|youngster|miss)(?:,? (?:called |named )?[A-Z][a-z]+)?"
    r"(?= (?:on|at|from|in|behind|with|who|said|says|goes|told|laughed|was|is|drilled|came|did|does|hung|took|left|sent|charged|put|made|gave|had|has|could|would|can|just|never|then|and|walked|rang|went|got|threw|shut)\b| [a-z]+ed\b)|"
    r"^(?:[Kk]id|[Ll]ad|[Gg]irl|[Gg]uy|[Bb]loke|[Ll]ady|[Mm]an|[Ff]ella) (?=(?:at|on|in|behind) the\b)"
)
ROLE_NAMED = re.compile(
    r"\b([Yy]our|[Tt]he|[Aa]|[Aa]n) ((?:[a-z]+ )?(?:driver|engineer|agent|colleague|advis[eo]r|manager|fitter|nurse|doctor|receptionist|technician|mechanic|waiter|stylist|assistant|supervisor|rep|courier|plumber))(?:,? (?:called |named )?| )[A-Z][a-z]+\b"
)
Better = str | Callable[["re.Match[str]"], str]
THEY: Sequence[tuple["re.Pattern[str]", Better]] = (
    (re.compile(r"^took (?=me\b|us\b)", _I), "it took "),
    (
        re.compile(
            r"^(?:they|he|she|reception|support|staff|(?:the|your|our) (?:\w+ )?(?:man|lady|woman|person|desk|line|team|office|agent|receptionist)|somebody|someone) (?:had |has |then |just |also )*(?:told|said to|promised|assured) (?:me|us)\b",
            _I,
        ),
        "I was told",
    ),
    (re.compile(r"\b(?:and|but) they (?:said|told me|told us|promised)\b", _I), "and I was told"),
    (re.compile(r"^they (?:said|say|keep saying|promised)\b", _I), "I was told"),
    (re.compile(r"^(?:got |was |been |being )?told\b(?: me| us)?(?! you)", _I), "I was told"),
    (re.compile(r"^(?:i'?ve )?been (\w+ing)\b", _I), r"I have been \1"),
    (re.compile(r"^rang (out|off|through)\b", _I), r"it rang \1"),
    (
        re.compile(
            r"^(cancell?ed|postponed|moved|rescheduled) (?=(?:again|on me|on us|by text|by email|last minute|at the last|twice|there|with (?:an? |half|\d|no))\b)",
            _I,
        ),
        r"it was \1 ",
    ),
    (
        re.compile(
            r"^((?:the |my |our )?(?:[a-z]+ )?(?:gate|door|doors|window|windows|lid|boot|shutter|tap|lights?|oven|fence|hatch)) left (?=(?:wide )?open|unlocked|on\b|running|ajar)",
            _I,
        ),
        r"\1 was left ",
    ),
    (
        re.compile(
            r"^(?:the |my |our )?(water|power|heating|gas|boiler|lift|elevator|fridge|freezer|internet|wi-?fi|broadband|electric(?:ity)?|phone|line|oven|shower|pump|alarm|app|site|system|screen|till|card reader|machine|toilet|door|gate) (off|out|down|dead|broken|cold|gone|closed|shut|locked) (?=(?:since|for|from)\b)",
            _I,
        ),
        r"the \1 has been \2 ",
    ),
    (re.compile(r"^(?=[£$€]\d[\d.,]* (?:instead of|rather than|not) )", _I), "It was "),
    (
        re.compile(
            r"^(?=(?:about |over |nearly |almost )?(?:an?|\d+|half an|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?: and a half)?(?:[ -]five)?) (?:minutes?|hours?|days?|weeks?|months?) (?:on|in|without|with|at|from|of (?=this|it|waiting|that)) ?(?!.*\b(?:was|were|is|are|had|has|have|i|we|you)\b))",
            _I,
        ),
        "That was ",
    ),
    (
        re.compile(
            r"^nobody (on|at|since|for|before|after) (?=(?:the |last |this )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|morning|evening|night))",
            _I,
        ),
        r"nobody came \1 ",
    ),
    (
        re.compile(
            r"^(?:message|letter|mail|e-?mail|call|report|request) (?:number|no\.?|#) ?(two|three|four|five|2|3|4|5)\b(?: (?:about|on|for|of))?",
            _I,
        ),
        _counted_message,
    ),
    (re.compile(r"^still (?=waiting|paying|living|sleeping|using)", _I), "I am still "),
    (re.compile(r"^still (no\b|nothing\b)", _I), r"There is still \1"),
    (re.compile(r"^(waiting|sitting here|standing)\b", _I), r"I am \1"),
    (
        re.compile(
            r"^(can't|cannot|couldn't|had to|have to|haven't|was meant to|was supposed to|did (?=that|this|the|my|our)|had (?=my|our|an?\b)|didn't get|didn't receive|never got|never received|never heard|never had|was told|was cut off|was given|was promised|got put|got moved)\b",
            _I,
        ),
        r"I \1",
    ),
    (
        re.compile(
            r"^(?:just |only |finally )?(looked (?=at|in|inside|through|up)|posted(?! on)|mailed|uploaded|shipped|entered|typed|pressed|clicked|restarted|rebooted|rebooked|swapped|parked|tested|dipped|ordered|booked|paid|bought|waited|called|rang(?! (?:out|off|through))|phoned|emailed|e-mailed|wrote|asked|tried|moved|left(?! (?:side|hand|arm|rear|front|one|lens|shoe|boot|ear|eye|knee|foot|leg|wing|mirror|door))|came|went|spent|took(?! me\b| us\b)|received|reported|lost|got|sent|signed|chased|complained|"
            r"collected|picked|handed|returned|noticed|found|submitted|applied|registered|checked|arrived|drove|walked|travelled|stayed|slept|stood|sat|missed|needed|had|rocked up|turned up|showed up|headed|popped|flew|queued|logged|cancelled|canceled|renewed|upgraded|switched|joined|filled|followed|plugged|opened|unpacked|spoke|dropped|brought|measured|counted|explained|cancelled (?=my|our|the|on|in))(?= (?!by\b|at the\b))",
            _I,
        ),
        r"I \1",
    ),
    (
        re.compile(
            r"^(second|third|fourth|fifth|2nd|3rd|4th) (time|report|complaint|message|call|visit|attempt|day|week|weekend|month|year|morning|night|\w+day|[a-z]+(?: [a-z]+)?(?= (?:this|in a|since|now|for (?:me|us))\b))\b",
            _I,
        ),
        r"This is the \1 \2",
    ),
    (re.compile(r"^got to\b", _I), "I have to"),
    (re.compile(r"\b(for|of|from|to|with|by) an? [A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+"), r"\1 somebody else"),
    (re.compile(r"\bthe (wife|missus|husband|hubby|kids|lad|little one)(?='s\b|\b)", _I), r"my \1"),
    (
        re.compile(
            r"\b(my (?:wife|missus|husband|hubby|lad|son|daughter|mum|dad))'s (?=[a-z]+ed\b|gone\b|been\b|had\b)", _I
        ),
        r"\1 has ",
    ),
    (re.compile(r"^(dad|mum|mom|nan|nana|gran|grandad|grandma|granny|grandpa)\b", _I), r"my \1"),
    (
        re.compile(
            r"^(?=no (?!one\b)[\w'-]+(?: [\w'-]+)?(?:(?:,| and| or|) (?:no [\w'-]+(?: [\w'-]+)?|nothing))*(?: (?:from|since|for|in|at|on) .*| again| at all| yet| anywhere| today)?$)",
            _I,
        ),
        "There was ",
    ),
    (
        re.compile(
            r"^(?=no (?!one\b)(?:[\w'-]+ ){1,4}(?:yesterday|today|tonight|tomorrow|since|for|at|on|this|last)\b[^;]*$)(?!.*\b(?:is|was|are|were|has|had|have|came|went)\b)",
            _I,
        ),
        "There was ",
    ),
    (re.compile(r"^(?:its|it's) (been|got|had|become|gone|turned|grown|stopped|started|happened)\b", _I), r"It has \1"),
    (
        re.compile(
            r"^((?:stone |freezing |ice )?(?:cold|dead|broken|gone|off|down|empty|shut|closed|locked|wet|flooded|dark)) (again|since|still)\b",
            _I,
        ),
        r"It is \1 \2",
    ),
    (re.compile(r"^(?:its|it's) ", _I), "It is "),
    (re.compile(r"^(?:thats|that's) been\b", _I), "That has been"),
    (re.compile(r"^(?:thats|that's) ", _I), "That is "),
    (re.compile(r"^(nobody|no ?one|nothing) (been|gone|done|rung|seen|written|come|taken|given)\b", _I), r"\1 has \2"),
    (
        re.compile(
            r"^(mum|dad|nan|gran|mam|grandad|granddad)s (?=stuck|not|in|on|at|been|gone|lost|had|still|waiting)(been |gone |lost |had )?",
            _I,
        ),
        _kin,
    ),
    (re.compile(r"\byou lot\b", _I), "you"),
    (
        re.compile(
            r"\bme (?=(?:own )?(?:husband|wife|mam|mum|dad|coat|mate|kids|lad|lass|nan|phone|money|car|bag|hands?|head|back|arm|legs?|feet|knees?|son|daughter|house|kitchen|door|bed|tea|shopping|tablets|appointment)\b)",
            _I,
        ),
        "my ",
    ),
    (re.compile(r"\b(you|they|we)ve\b", _I), r"\1've"),
    (re.compile(r"\b(have|has|had|'ve) took\b", _I), r"\1 taken"),
    (re.compile(r"\b(have|has|had|'ve) went\b", _I), r"\1 gone"),
    (re.compile(r"\b(have|has|had|'ve) broke\b", _I), r"\1 broken"),
    (re.compile(r"\b(have|has|had|'ve) rang\b", _I), r"\1 rung"),
    (
        re.compile(
            r"\b(s?he)s (?=\d|\w+ing\b|not\b|been\b|always\b|never\b|so\b|an?\b|the\b|in\b|on\b|only\b|just\b|still\b)",
            _I,
        ),
        r"\1's ",
    ),
    (re.compile(r"\b(you|they)re\b", _I), r"\1're"),
    (re.compile(r"\b(do|does|is|was|were|would|could|should|has|had|are)nt\b", _I), r"\1n't"),
    (re.compile(r"\btheres\b", _I), "there is"),
    (re.compile(r"\bhavent\b", _I), "haven't"),
    (re.compile(r"\bdidnt\b", _I), "didn't"),
    (re.compile(r"\bcant\b", _I), "can't"),
    (re.compile(r"\bwont\b", _I), "won't"),
    (re.compile(r"\bim\b", _I), "I'm"),
    (re.compile(r"\bive\b", _I), "I've"),
)
TITLED = re.compile(
    r"(\b(?:neighbou?r|guest|doctor|dr|friend|colleague|teacher|nurse|dentist|vet|boss|manager|lawyer|solicitor|landlord|tenant|patient|pupil|customer|resident|man|woman|lady|gentleman|person|member)s?)?"
    r"(,? (?:an? |called )?|^|(?<=\W))(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? (?:[A-Z]\.? ){0,2}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(,(?= [a-z]))?"
)


def begun(pattern: "re.Pattern[str]", better: Better, text: str) -> str:
    """With a better beginning; what had begun the sentence begins it no more."""
    found = pattern.match(text)
    if not found:
        return pattern.sub(better, text)
    begun = better(found) if callable(better) else found.expand(better)
    return begun[:2] + begun[2:].lower().replace(" i ", " I ") + text[found.end() :]
