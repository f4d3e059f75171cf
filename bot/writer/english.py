"""English sentences of a customer made fit to be said back: what may not be repeated is cut away, the rest is repaired and turned."""

import re

from bot.writer.english_barred import barred
from bot.writer.perspective import turned

_I = re.IGNORECASE
_CUTS = re.compile(
    r"\s*;\s+|\s+[-–—]+\s+|\.\.\.\s*|…\s*|,?\s+(?=(?:and|but|so|or|because|yet) (?:i|we|you|he|she|it|they|nobody|no one|there|my|our|your|the|this|that|please|now|then|i'm|i've|i'd|i'll|we've|we're|"
    r"it's|that's|they're|he's|she's|don't|do|let|want|give)\b)|"
    r",\s+(?=(?:reported|rang|called|phoned|waited|paid|booked|emailed|told|nobody|had to|have to|can't)\b)|"
    r",\s+(?=(?:i|we|you|he|she|it|they|nobody|no one|there|please|which|otherwise|i'm|i've|we've|we're|it's|that's|thats|yes|my|our|your|tag|order|card|exp|dob|security|just|so)\b)",
    _I,
)
_OATHS = re.compile(
    r"\b(?:f\*+\w*|fuck\w*|f\w*\*+\w*|bloody|damn(?:ed)?|sodding|so-called|absolutely|literally|honestly|frankly|actually|of course|very well)\s+(?=[a-z])",
    _I,
)
_STARTS = re.compile(
    r"^(?:and|but|so|also|now|well|look|ok|okay|anyway|basically|hello|hi(?: there| all| team)?|hey|dear \w+|good (?:morning|afternoon|evening)|morning|or|yet|or rather|you see|the thing is,?|then|because|"
    r"first of all|secondly|thirdly|finally|sorry to (?:bother|trouble) you[^,.;]*)\b[,:!.]*\s+",
    _I,
)
_STAFF = re.compile(
    r"\b(?:[Yy]our|[Tt]he|[Aa]) (?:young )?(?:man|woman|lad|girl|guy|lady|chap|bloke|person|gentleman)(?:,? (?:called |named )?[A-Z][a-z]+)?(?= (?:on|at|from|in|behind|who|said|told|laughed|was|drilled|came|did|hung|took|left|sent|charged|put|and)\b| [a-z]+ed\b)"
)
_ROLE_NAMED = re.compile(
    r"\b([Yy]our|[Tt]he|[Aa]|[Aa]n) ((?:[a-z]+ )?(?:driver|engineer|agent|colleague|advis[eo]r|manager|fitter|nurse|doctor|receptionist|technician|mechanic|waiter|stylist|assistant|supervisor|rep|courier|plumber))(?:,? (?:called |named )?| )[A-Z][a-z]+\b"
)
_THEY = (
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
    (re.compile(r"^still (?=waiting|paying|living|sleeping|using)", _I), "I am still "),
    (re.compile(r"^still (no\b|nothing\b)", _I), r"There is still \1"),
    (re.compile(r"^(waiting|sitting here|standing)\b", _I), r"I am \1"),
    (
        re.compile(
            r"^(can't|cannot|couldn't|had to|have to|haven't|didn't get|didn't receive|never got|never received|never heard|never had|was told|was cut off|was given|was promised|got put|got moved)\b",
            _I,
        ),
        r"I \1",
    ),
    (
        re.compile(
            r"^(ordered|booked|paid|bought|waited|called|rang|phoned|emailed|e-mailed|wrote|asked|tried|moved|left|came|went|spent|took|received|reported|lost|got|sent|signed|chased|complained|"
            r"collected|picked|handed|returned|noticed|found|submitted|applied|registered|checked|arrived|drove|walked|travelled|stayed|slept|stood|sat|missed|needed|had|cancelled (?=my|our|the|on|in))(?= (?!by\b|at the\b))",
            _I,
        ),
        r"I \1",
    ),
    (
        re.compile(
            r"^(second|third|fourth|fifth|2nd|3rd|4th) (time|report|complaint|message|call|visit|attempt|day|week|month)\b",
            _I,
        ),
        r"This is the \1 \2",
    ),
    (re.compile(r"^(dad|mum|mom|nan|nana|gran|grandad|grandma|granny|grandpa)\b", _I), r"my \1"),
    (re.compile(r"^(?:its|it's) been\b", _I), "It has been"),
    (re.compile(r"^(?:its|it's) ", _I), "It is "),
    (re.compile(r"^(?:thats|that's) been\b", _I), "That has been"),
    (re.compile(r"^(?:thats|that's) ", _I), "That is "),
    (re.compile(r"\btheres\b", _I), "there is"),
    (re.compile(r"\bhavent\b", _I), "haven't"),
    (re.compile(r"\bdidnt\b", _I), "didn't"),
    (re.compile(r"\bcant\b", _I), "can't"),
    (re.compile(r"\bwont\b", _I), "won't"),
    (re.compile(r"\bim\b", _I), "I'm"),
    (re.compile(r"\bive\b", _I), "I've"),
)
_TITLED = re.compile(
    r"(\b(?:neighbou?r|guest|doctor|dr|friend|colleague|teacher|nurse|dentist|vet|boss|manager|lawyer|solicitor|landlord|tenant|patient|pupil|customer|resident|man|woman|lady|gentleman|person|member)s?)?"
    r"(,? (?:an? |called )?|^|(?<=\W))(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(,(?= [a-z]))?"
)
_REFERENCE = re.compile(
    r"^(?:(?:my|our) )?(?:job|order|claim|booking|ref(?:erence)?|ticket|invoice|policy|account|case|reservation|contract|report|request|complaint) "
    r"(?:(?:no\.?|number|nr\.?) )?#?(?=[\w/-]*\d)[\w/-]+(?:$|,)",
    _I,
)
_REPORTED = re.compile(r"\b(?:said|told|promised|assured)\b", _I)
_WILL = re.compile(r"\bwill\b|(?<=\w)'ll\b", _I)
_WHY = re.compile(
    r"^(?:why|how come|how is it that)\s+(has|have|is|are|was|were|had)(n't)?\s+((?:my|our|your|the|this|that)\s+(?:[\w-]+\s+){0,2}?[\w-]+|i|we|you|it|nobody|no one|there|they)\s+(not\s+|never\s+|still\s+|been\s+|\w+ed\b|\w+ing\b|so\b)(.*)$",
    _I,
)
_WHY_DID = re.compile(
    r"^(?:why|how come)\s+(did|does|do)(n't)?\s+((?:my|our|your|the|this|that)\s+[\w-]+|i|we|you|it|nobody|no one|anyone|anybody|they)\s+(.+)$",
    _I,
)
_SHOUTED = re.compile(r"\b([A-Z]{2,}(?:'[A-Z]+)?)\b")
_KEPT = frozenset("OK TV UK US EU ID PIN MRI GP NHS A&E VAT PDF SMS USB CO ERROR PC IT UTC GMT CEO HR".split())
_DAYS = re.compile(
    r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|june|july|august|september|october|november|december|christmas|easter)(s?)\b"
)
_PARENTHESES = re.compile(r"\s*\([^)]{0,120}\)")


def pieces(sentence: str) -> list[str]:
    """The parts of a sentence from the customer's side still; empty in the place of one that may not be said back."""
    sentence = _PARENTHESES.sub("", sentence) if len(sentence) > 90 else sentence
    stated = _why(sentence.strip()) if sentence.rstrip("\"') ").endswith("?") else sentence
    if not stated:
        return []
    parts = (part.strip(" .,;:!-–—") for part in _CUTS.split(_OATHS.sub("", stated)))
    return ["" if barred(part) else part for part in parts]


def _why(question: str) -> str:
    """A "why" question as what it states: "Why was I charged twice?" says "I was charged twice". Else nothing."""
    question = _STARTS.sub("", question.rstrip("?!\"') "))
    if found := _WHY.match(question):
        verb, no, who, then, rest = found.groups()
        return f"{who} {verb}{' not' if no else ''} {then.strip()} {rest}".strip()
    if found := _WHY_DID.match(question):
        _, no, who, rest = found.groups()
        if no and who.lower() in ("anyone", "anybody"):
            return f"nobody did {rest}"
        return f"{who} did {'not ' if no else ''}{rest}"
    return ""


def said_back(piece: str, colleagues: frozenset[str]) -> str:
    """A piece repaired into a sentence and turned to the customer, without an end mark."""
    text = _calm(piece)
    while (shorter := _STARTS.sub("", text)) != text:
        text = shorter
    text = _TITLED.sub(lambda m: m[1] or f"{m[2]}somebody{m[3] or ''}", text)
    text = _ROLE_NAMED.sub(r"\1 \2", _STAFF.sub("somebody here", text))
    for name in colleagues:
        text = re.sub(rf"\b(?:your (?:man|woman|colleague) )?{re.escape(name)}\b(?:'s)?", "somebody here", text)
    if _REFERENCE.match(text):
        text = f"This is about {text[0].lower()}{text[1:]}"
    for pattern, better in _THEY:
        text = _begun(pattern, better, text)
    if _REPORTED.search(text):
        text = _WILL.sub(lambda m: "would" if m[0].lower() == "will" else "'d", text)
    text = _DAYS.sub(lambda m: m[1].capitalize() + m[2], text)
    return turned(" ".join(text.split()).strip(" .,;:!"))


def _begun(pattern: "re.Pattern[str]", better: str, text: str) -> str:
    """With a better beginning; what had begun the sentence begins it no more."""
    found = pattern.match(text)
    if not found:
        return pattern.sub(better, text)
    begun = found.expand(better)
    return begun[:2] + begun[2:].lower().replace(" i ", " I ") + text[found.end() :]


def _calm(text: str) -> str:
    """Without capitals for emphasis; codes and known short forms keep theirs."""
    shouted = _SHOUTED.findall(text)
    if not shouted:
        return text
    loud = sum(map(len, shouted)) * 2 > sum(c.isalpha() for c in text)
    return _SHOUTED.sub(
        lambda m: (
            m[0]
            if m[0] in _KEPT or (len(m[0]) < 4 and not loud and m[0] not in ("NOT", "NO", "ALL", "AND", "ANY"))
            else _lower(m)
        ),
        text,
    )


def _lower(found: "re.Match[str]") -> str:
    """Unless it is part of a code, such as SF-20911."""
    after = found.string[found.end() : found.end() + 2]
    before = found.string[max(0, found.start() - 1) : found.start()]
    return found[0] if re.match(r"[-\d]", after) or before == "-" else found[0].lower()
