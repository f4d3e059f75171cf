"""English sentences of a customer made fit to be said back: what may not be repeated is cut away, the rest is repaired and turned."""

import re

from bot.complaints.claims import claims
from bot.language.parts import tagged
from bot.writer.clause import finite
from bot.writer.completing import completed
from bot.writer.english_barred import barred
from bot.writer.english_plain import plain
from bot.writer.english_questions import STARTS, stated_why
from bot.writer.english_repairs import ROLE_NAMED, STAFF, THEY, TITLED, begun
from bot.writer.hearsay import without_hearsay
from bot.writer.perspective import turned
from bot.writer.standing import Stand, stands

_I = re.IGNORECASE
_CUTS = re.compile(
    r"\s*;\s+|,? (?:and )?(?:believe me|trust me|mind you),?\s+|\s+[-–—]+\s+|\.\.\.\s*|…\s*|(?:(?<!\bme)(?<!\bus)(?<!\bhim)|(?!,?\s+and (?:my|our|his)\b)),?\s+(?=(?!so that\b)(?:and|but|so|or|because|yet) (?:i|we|you|he|she|it|they|nobody|no one|there|my|our|your|the|this|that|please|now|then|i'm|i've|i'd|i'll|we've|we're|"
    r"it's|that's|they're|he's|she's|don't|do|let|want|give)\b)|"
    r",\s+(?=(?:reported|rang|called|phoned|waited|paid|booked|emailed|told|nobody|had to|have to|can't)\b)|"
    r",\s+(?=(?!so that\b)(?:i|we|you|he|she|it|they|nobody|no one|there|please|which|otherwise|i'm|i've|we've|we're|it's|that's|thats|yes|my|our|your|tag|order|card|exp|dob|security|just|so)\b)",
    _I,
)
_OATHS = re.compile(
    r"\b(?:f\*+\w*|fuck\w*|f\w*\*+\w*|bloody|damn(?:ed)?|sodding|pissing|effing|flaming|blinking|bleeding(?= \w+ (?:thing|machine|app|phone|door|lot)\b)|so-called|absolutely|literally|honestly|frankly|actually|of course|very well)\s+(?=[a-z])|,? (?:god )?bless (?:it|him|her|them|you|your \w+)\b|,? thank (?:god|goodness|heavens)\b|"
    r"\b(?:(?:very|really|so|perfectly) )?(?:nice|kind|lovely|sweet|helpful|pleasant|polite|friendly) (?=(?:young )?(?:lad|man|lady|girl|woman|person|chap|guy|bloke)\b)",
    _I,
)
_REFERENCE = re.compile(
    r"^(?:(?:my|our) )?(?:job|order|claim|booking|ref(?:erence)?|ticket|invoice|policy|account|case|reservation|contract|report|request|complaint) "
    r"(?:(?:no\.?|number|nr\.?) )?#?(?=[\w/-]*\d)[\w/-]+(?:$|,)",
    _I,
)
_REPORTED = re.compile(r"\b(?:said|told|promised|assured)\b", _I)
_WILL = re.compile(r"\bwill\b|(?<=\w)'ll\b", _I)
_SHOUTED = re.compile(r"\b([A-Z]{2,}(?:'[A-Z]+)?)\b")
_KEPT = frozenset("OK TV UK US EU ID PIN MRI GP NHS A&E VAT PDF SMS USB CO ERROR PC IT UTC GMT CEO HR".split())
_SMALL_WORDS = frozenset(
    "NOT NO ALL AND ANY WET OUT OFF HOT NEW OLD TWO SIX TEN ONE DAY AT IN ON OUR HIS HER WAS DID HAS WHO WHY HOW NOW YES BUT THE FOR AGO END TOO SO IS IT MY ME WE US UP DO GO BE AN AS BY IF OR TO OF".split()
)
_DAYS = re.compile(
    r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|june|july|august|september|october|november|december|christmas|easter)(s?)\b"
)
_NORMAL = re.compile(r"^(?:and )?is it (?:normal|usual|right|okay|ok|correct|allowed|fair) that\s+(?=.*\?)", _I)
_ASKS = re.compile(
    r"(?:should|can|could|would|will|do|does|did|is|are|was|were|have|has|had|what|why|when|where|who|whose|how|which|am|any|isn't|aren't|don't|didn't|hello|and (?:you|what|how|who))\b",
    _I,
)
_SPLICE = re.compile(r",\s+(?:(?:and|but|so|yet)\s+)?|\s+(?:and|but)\s+(?=as\b)")
_SIMILE = re.compile(
    r",? (?:(?:which )?(?:stinks?|stank|looks?|looked|smells?|smelt|sounds?|sounded|tastes?|tasted) )?like (?:an?|the|it'?s|somebody'?s?|something|one of) [\w' ]+$|,? saying\b[^,]*|,? ['\"“‘](?:because|due to|owing to)\b[^'\"”’]*['\"”’]|,? (?:lads|folks|mate|sir|madam|abeg|yaar|please|what now|but hey|mind you|go figure|as you do|just saying|fyi|btw|tbh|honestly|would you believe)$",
    _I,
)
_UNDER = re.compile(
    r"(?:when|while|because|although|though|after|before|until|till|since|if|which|who|that|where|unless|by the time)\b",
    _I,
)
_GREETS = re.compile(
    r"^(?:hello|hi|hiya|hey|g'day|(?:good )?(?:morning|afternoon|evening)|dear (?:all|team))(?: (?:there|all|team|folks|everyone|again))?[,!.]+\s+(?=\S)",
    _I,
)
_WAITS = re.compile(  # what only leads up to the clause after it: "of the 40 copies which did come"
    r"^(?:further,? |and |but |also,? )?(?:of|in|on|at|for|from|with|after|before|by|since|out of|apart from|as for|instead of) (?!.*\b(?:i|we|you|he|she|it|they)\b).*\b(?:which|that|who)\b",
    _I,
)
_RELATIVE = re.compile(  # "the hot tub, which was the reason we picked you, has a sticker on it"
    r"(?<=[a-z]), (?:which|who|whom|whose) [^,.;:!?]{3,60}, (?=(?:has|have|had|was|were|is|are|never|still|did|does|came|went|keeps?|won't|can't)\b)"
)
_SMALL_AGAIN = re.compile(
    r"^((?:There|That|It) was )([A-Z])(?=[a-z])(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
)  # what began a sentence begins it no more
_LEADING = re.compile(  # words that only lead up to what is told
    r"^(?:and |but |also,? |now,? )?(?:dear (?:sir|madam)(?: ?(?:/|or) ?(?:sir|madam))?,?|(?:may|should|must|might) i (?:also )?add(?: that)?|i (?:would|should|must|might|will|'d) (?:also |just )?(?:add|mention)(?: that)?|(?:kindly|please|do) note(?: that)?|(?:the )?(?:first|second|third|fourth|last|next|other) (?:thing|matter|point|problem)(?: is(?: that)?)?[,:]?) (?=\S+ \S+ \S)",
    _I,
)
_SHORT_FORM = 3  # letters
_AT_ONCE = 9  # words of a sentence that stays whole
_PARENTHESES = re.compile(r"\s*\([^)]{0,120}\)")


def parts(sentence: str) -> list[str]:
    """The parts of a sentence, from the customer's side still."""
    sentence = _LEADING.sub("", _RELATIVE.sub(" ", sentence))
    sentence = _PARENTHESES.sub(lambda m: m[0] if barred(m[0]) else "", sentence) if len(sentence) > 90 else sentence
    sentence = _NORMAL.sub("", plain(_GREETS.sub("", sentence.strip())))
    asked = sentence.rstrip("\"') ").endswith("?")
    if asked and _states(sentence):
        asked, sentence = False, sentence.rstrip("?! ")
    stated = stated_why(sentence.strip()) if asked else sentence
    if not stated:
        return []
    cut = (one for part in _CUTS.split(_OATHS.sub("", stated.replace(" & ", " and "))) for one in _unspliced(part))
    return [_SIMILE.sub("", part.strip(" .,;:!-–—")) for part in cut]


def _unspliced(part: str) -> list[str]:
    """Sentences that only a comma holds together, apart: "app says no, help button rings and rings"."""
    if len(part.split()) <= _AT_ONCE:
        return [part]
    found: list[str] = []
    for one in _SPLICE.split(part):
        if (
            found
            and not _UNDER.match(one)
            and stands(one) is Stand.ALONE
            and finite(found[-1])
            and not _WAITS.match(found[-1])
        ):
            found.append(one)
        elif found:
            start = part.index(found[-1])
            found[-1] = part[start : part.index(one, start + len(found[-1])) + len(one)]
        else:
            found.append(one)
    return found


def _states(question: str) -> bool:
    """Whether something is told with a question mark behind it: "no sign of anybody??" """
    plain = STARTS.sub("", question.strip())
    if (
        question.rstrip("\"') ").endswith(("??", "?!"))
        and not _ASKS.match(plain)
        and stands(said_back(plain.rstrip("?! "), frozenset())) is Stand.ALONE
    ):
        return True
    asks = (
        _ASKS.match(plain)
        or " or " in plain[-12:]
        or re.search(
            r", (?:is|are|do|does|did|has|have|was|were|can|could|would|will|right|no|yes)\b[^,]*\?+$", plain, _I
        )
    )
    return not asks and any(one.failure for one in claims(plain.rstrip("?! "), "en"))


def said_back(piece: str, colleagues: frozenset[str]) -> str:
    """A piece repaired into a sentence and turned to the customer, without an end mark."""
    text = _calm(piece)
    while (shorter := STARTS.sub("", text)) != text:
        text = shorter
    text = TITLED.sub(lambda m: m[1] or f"{m[2]}somebody{m[3] or ''}", text)
    text = re.sub(r"\b(?:your|our|the) somebody\b", "somebody here", text, flags=_I)
    text = ROLE_NAMED.sub(r"\1 \2", STAFF.sub(_somebody, text))
    for name in colleagues:
        text = re.sub(rf"\b(?:your (?:man|woman|colleague) )?{re.escape(name)}\b(?:'s)?", "somebody here", text)
    text = without_hearsay("en", text)
    if _REFERENCE.match(text) and not finite(text):
        text = f"This is about {text[0].lower()}{text[1:]}"
    for pattern, better in THEY:
        text = begun(pattern, better, text)
    if _REPORTED.search(text):
        text = _WILL.sub(lambda m: "would" if m[0].lower() == "will" else "'d", text)
    text = _DAYS.sub(lambda m: m[1].capitalize() + m[2], text)
    whole = completed(turned(" ".join(text.split()).strip(" .,;:!")), typed_small=piece[:1].islower())
    return _SMALL_AGAIN.sub(lambda m: f"{m[1]}{m[2].lower()}", whole)


def _somebody(found: "re.Match[str]") -> str:
    return "somebody here " if found[0].endswith(" ") else "somebody here"


def _calm(text: str) -> str:
    """Without capitals for emphasis; codes and known short forms keep theirs."""
    shouted = _SHOUTED.findall(text)
    if not shouted:
        return text
    loud = sum(map(len, shouted)) * 2 > sum(c.isalpha() for c in text)
    return _SHOUTED.sub(
        lambda m: m[0] if m[0] in _KEPT or (len(m[0]) < 4 and not loud and m[0] not in _SMALL_WORDS) else _lower(m),
        text,
    )


def _lower(found: "re.Match[str]") -> str:
    """Unless it is part of a code, such as SF-20911; a name keeps its capital."""
    after = found.string[found.end() : found.end() + 2]
    before = found.string[max(0, found.start() - 1) : found.start()]
    if re.match(r"[-\d]", after) or before == "-":
        return found[0]
    named = [word.tag for word in tagged(f"She met {found[0].capitalize()}", "en")][-1:] == ["NP0"]
    return found[0].capitalize() if named and len(found[0]) > _SHORT_FORM else found[0].lower()
