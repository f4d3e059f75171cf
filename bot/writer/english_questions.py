"""A "why" question as what it states, and the small words with which English sentences begin."""

import re

_I = re.IGNORECASE
STARTS = re.compile(
    r"^(?:(?:morning |evening )?(?:legends|champs|superstars|gents|ladies|chaps)|respected (?:madam|sir|team)(?: ?/ ?(?:sir|madam))?|dear (?:sir|madam)(?: or (?:sir|madam))?|madam|sir|cos|cuz|and|but|so|also|now|well|look|ok|okay|anyway|basically|hello|hi(?: there| all| team)?|hey|dear \w+|good (?:morning|afternoon|evening)|morning|or|yet|or rather|you see|the thing is,?|then|because|"
    r"first of all|secondly|thirdly|finally|(?:mate|guys|lads|folks|bro|pal|hun)(?! (?:said|says|told|reckons?|who|has|had|was|is)\b)|yeah|yep|nah|sorry to (?:bother|trouble) you[^,.;]*)\b[,:!.]*\s+",
    _I,
)
_WHY = re.compile(
    r"^(?:why|how come|how is it that)\s+(has|have|is|are|was|were|had)(n't)?\s+((?:my|our|your|the|this|that)\s+(?:[\w-]+\s+){0,2}?[\w-]+|i|we|you|it|nobody|no one|there|they)\s+(not\s+|never\s+|still\s+|been\s+|\w+ed\b|\w+ing\b|so\b)(.*)$",
    _I,
)
_WHY_DID = re.compile(
    r"^(?:why|how come)\s+(did|does|do)(n't)?\s+((?:my|our|your|the|this|that)\s+[\w-]+|i|we|you|it|nobody|no one|anyone|anybody|they)\s+(.+)$",
    _I,
)


_EXPLAIN = re.compile(  # "Could somebody explain why my daughter has been put in a boat with six-year-olds?": the rest is told as it is
    r"^(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of you)(?: please| kindly)? (?:explain|tell (?:me|us))(?: to (?:me|us))?(?: please)? (?:why|how|how come)\s+(?=(?:my|our|the|your|i|we|it|this|that|there|nobody|no one|you)\b)",
    _I,
)


def stated_why(question: str) -> str:
    """A "why" question as what it states: "Why was I charged twice?" says "I was charged twice". Else nothing."""
    question = STARTS.sub("", question.rstrip("?!\"') "))
    if asked := _EXPLAIN.match(question):
        return question[asked.end() :]
    if found := _WHY.match(question):
        verb, no, who, then, rest = found.groups()
        return f"{who} {verb}{' not' if no else ''} {then.strip()} {rest}".strip()
    if found := _WHY_DID.match(question):
        _, no, who, rest = found.groups()
        if no and who.lower() in ("anyone", "anybody"):
            return f"nobody did {rest}"
        return f"{who} did {'not ' if no else ''}{rest}"
    return ""
