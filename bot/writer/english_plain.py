"""English as it is spoken at home, in the words that everybody writes; and what one of ours did as what we did."""

import re

_I = re.IGNORECASE
_PLAIN: tuple[tuple["re.Pattern[str]", str], ...] = tuple(
    (re.compile(rf"(?<![\w'-])(?:{said})(?![\w'-])", _I), meant)
    for said, meant in (
        ("y'?all's", "your"),
        ("ye|yous|youse|yez|ya|y'?all", "you"),
        (r"yer(?! (?:man|wan|one|woman|lad)\b)", "your"),
        ("nowt", "nothing"),
        ("owt", "anything"),
        ("summat", "something"),
        ("'?tis", "it is"),
        ("'?twas", "it was"),
        ("cos|cuz|coz|'cause", "because"),
        ("u", "you"),
        ("ur", "your"),
        ("pls|plz|pleeease", "please"),
        ("thx|tnx", "thanks"),
        (r"w/(?= )|w(?= (?:the|my|our|her|his|your|ur|a|an|no|all|live|this)\b)", "with"),
        (r"(?<=[a-z] )n(?= [a-z])", "and"),
        (r"(\d)x(?= (?:now|already|today|this|in|since|and)\b|$)", r"\1 times"),
        ("til", "until"),
        (r"wi'?(?! fi\b)(?= )", "with"),
        ("nae(?= [a-z])", "no"),
        ("lol|lmao|haha+|tbh|imo|ffs|omg|smh|fyi", ""),
        ("tho", "though"),
        ("abt", "about"),
        ("bday", "birthday"),
        ("wd", "would"),
        ("shd", "should"),
        ("b4", "before"),
        ("tht", "that"),
        ("hav", "have"),
        ("wud", "would"),
        (r"(do|does|did|was|were|is|are|has|have|had|could|would|should|ca|wo)nt(?! (?:to|go)\b)", r"\1n't"),
        ("hes(?= (?:a|an|the|not|only|been|still|in|on|at|got|just|[a-z]+ing|\\d)\b)", "he's"),
        ("shes(?= (?:a|an|the|not|only|been|still|in|on|at|got|just|[a-z]+ing|\\d)\b)", "she's"),
        ("theres", "there's"),
        ("theyre", "they're"),
        ("ive", "I've"),
        ("im(?= )", "I'm"),
        ("msg", "message"),
        ("appt", "appointment"),
        ("tmrw|tmr|tomoz", "tomorrow"),
        ("wk", "week"),
        ("hrs", "hours"),
        ("mins", "minutes"),
        (r"evry(?=body|one|thing)", "every"),
    )
)
_BASE = {"came": "come", "went": "go", "got": "get", "told": "tell", "said": "say", "gave": "give", "took": "take", "sent": "send", "found": "find", "saw": "see", "brought": "bring", "left": "leave", "rang": "ring", "wrote": "write", "did": "do", "had": "have", "made": "make", "paid": "pay", "arrived": "arrive", "worked": "work", "received": "receive", "answered": "answer", "called": "call", "showed": "show"}  # fmt: skip
_DID_NOT = re.compile(rf"\b(did(?: not|n't)(?: even)?) ({'|'.join(_BASE)})\b", _I)  # "the instructor did not came"
_DONE = {"pay": "paid", "send": "sent", "book": "booked", "order": "ordered", "call": "called", "wait": "waited", "receive": "received", "buy": "bought", "write": "written", "ask": "asked", "return": "returned", "report": "reported"}  # fmt: skip
_HAVE = re.compile(rf"\b((?:I|we|you|they) have) ({'|'.join(_DONE)})\b", _I)  # "I have pay"
_MANY = re.compile(
    r"\b((?!1 |one )(?:\d+|two|three|four|five|six|seven|eight|nine|ten)) (minute|hour|day|week|month|year|lesson|person)(?=$|[,.;]| (?:at|in|on|for|and|ago|now|late|outside|without|of|to|before|after|already)\b)",
    _I,
)
_TOO = re.compile(r",? an'? all(?=[.,!?;]|$)", _I)
_LEADS = r"(?:(?:and|then|so|but|yesterday|today|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )*"
_ONE_OF_OURS = (
    r"(?:(?:one|two|some) of )?your (?:young |other |second |first )?"
    r"(?:m[ae]n|fellows?|fellas?|lads?|blokes?|guys?|chaps?|boys?|girls?|lad(?:y|ies)|people|crew|team|drivers?|engineers?|technicians?|techs?|fitters?|couriers?|plumbers?|electricians?|mechanics?|installers?|movers?|builders?|"
    r"gardeners?|cleaners?|workers?|workmen|staff|colleagues?)(?:,? (?-i:[A-Z][a-z]+),?)?"
)
_OURS_TOO = r"(?:the|that) (?:delivery )?(?:drivers?|fitters?|engineers?|technicians?|techs?|installers?|plumbers?|electricians?|movers|crew|delivery (?:man|guy|lads?))"
_DID = (  # what is done with hands and wheels; how somebody spoke or behaved stays theirs
    r"(?:didn't|did not|hasn't|haven't|has not|have not|never) \w+|"
    r"drilled|charged|came|arrived|fitted|installed|cut|broke|damaged|dropped|delivered|put|took|sent|gave|made|refused|cancelled|canceled|locked|drove|capped|stripped|painted|moved|forgot|lost|packed|loaded|serviced|repaired|fixed|booked|closed|shut|"
    r"left|started|stopped|removed|replaced|switched|disconnected|dug|blocked|parked|spilled|spilt|cracked|scratched|dented|ripped|knocked|hit|poured|missed|wired|mounted|hung(?! up)|tiled|plastered|cleaned|pulled(?! a face)|finished|signed|swapped|"
    r"connected|turned up|failed|used|opened|binned|handed|ran|flooded|tore|burnt|burned"
)
_THEIR_WAY = r"(?!.*\b(?:he|him|his|she|her|himself|herself)\b)"  # how one of ours spoke or behaved stays theirs


def _what_ours_did(who: str, did: str, rest: str = "") -> "re.Pattern[str]":
    """A sentence that begins with one of ours who did something: its lead, what was done, the rest."""
    return re.compile(rf"^(?P<lead>{_LEADS}){who} (?P<did>{did})\b(?P<rest>{_THEIR_WAY}{rest}.*)$", _I)


_OURS_DID = (
    _what_ours_did(_ONE_OF_OURS, rf"(?:(?:then|just|only|also|still|never|had|has|have) )*(?:{_DID})"),
    _what_ours_did(  # "then the driver left both pallets against the gate": no word that may only describe, as "the driver booked for Friday"
        _OURS_TOO,
        r"(?:just |then |never )?(?:left|dropped|drove|broke(?! down)|took|put|cut|parked|knocked|ripped|scratched|forgot|came|turned up|showed up)|(?:didn't|did not|hasn't|has not|never) \w+",
        r"(?!.*\b(?:who|that)\b)",
    ),
    _what_ours_did(  # "your Darren charged me 340"
        r"your (?-i:[A-Z][a-z]{2,})", rf"(?!broke down|stopped|started|ran)(?:had |has )?(?:{_DID})"
    ),
)
_OURS_WITHIN = re.compile(  # "after your guy was here"
    rf"\b(?P<after>after|when|since|because|until|till|before|while|as|and|that) (?:{_ONE_OF_OURS}) (?P<did>was here|were here|(?:(?:had|has|have) )?(?:{_DID}))\b{_THEIR_WAY}",
    _I,
)
_OURS_RELATIVE = re.compile(  # "the board your lad put in on Monday is buzzing"
    rf"(?<=[a-z]) (?:{_ONE_OF_OURS}) (?P<did>put in|put up|fitted|installed|left|delivered|brought|gave (?:me|us)|sold (?:me|us)|repaired|fixed|serviced|made)\b",
    _I,
)
_OURS_PROMISED = re.compile(  # "your fitter said it would be Monday"
    rf"^(?P<lead>{_LEADS}){_ONE_OF_OURS} (?:had |also |then |just )*(?:said|told (?:me|us)|promised(?: me| us)?|swore) (?:that )?"
    r"(?P<rest>(?=[^'\"]*(?:\bwould\b|'d\b|\bwill\b|'ll\b|\bby (?:\w+day|noon|the end|\d)|\btomorrow\b|\btoday\b|\w+day\b))(?!.*\b(?:he|him|his|she|her|i|me|my)\b)[^'\"]+)$",
    _I,
)
_FRONTED = re.compile(  # "the summary I have given three times"
    r"^(?P<what>(?!what|which|who|where|when|all|that|this|it\b)[\w-]+(?: [\w-]+){0,3}?),? i (?:have |had )(?:already )?(?P<did>given|sent|submitted|paid|uploaded|mailed|shown|handed|provided|shared|posted|returned)\b(?P<rest>.*)$",
    _I,
)
_ROLE_FIRST = re.compile(  # "Driver named Gavin pulls up"
    r"^(driver|engineer|agent|advis[eo]r|manager|fitter|nurse|doctor|receptionist|technician|mechanic|waiter|waitress|stylist|assistant|supervisor|rep|courier|plumber|guy|lady|man|woman)(?: called| named|,) (?-i:[A-Z][a-z]+)\b",
    _I,
)
_IT_IS_ME = re.compile(r"^(?:this|that|it) (?:is|will be|would be) (?:me|myself) (\w+ing)\b", _I)
_WHEN = re.compile(  # a comma that nobody types: "when I collected him his coat was wet"
    r"^((?:when|as soon as|after|by the time|once) (?:i|we) (?:[\w']+ ){1,7}?[\w']+) (?=(?:his|her|my|our|the|their|its|it|nobody|no one|there|everything) (?:[\w']+ ){0,2}(?:was|were|had|is|are|wasn't|hadn't|weren't)\b)",
    _I,
)


def plain(sentence: str) -> str:
    """The sentence without words of a dialect or of a keyboard in a hurry; "your man Gary drilled my lock" is "you drilled my lock"."""
    sentence = _TOO.sub("", sentence)
    for said, meant in _PLAIN:
        sentence = said.sub(meant, sentence)
    sentence = _DID_NOT.sub(lambda found: f"{found[1]} {_BASE[found[2].lower()]}", sentence)
    sentence = _HAVE.sub(lambda found: f"{found[1]} {_DONE[found[2].lower()]}", sentence)
    sentence = _MANY.sub(
        lambda found: f"{found[1]} {'people' if found[2].lower() == 'person' else f'{found[2]}s'}", sentence
    )
    sentence = _ROLE_FIRST.sub(lambda found: f"the {found[1].lower()}", sentence)
    sentence = _IT_IS_ME.sub(r"I am \1", sentence)
    if fronted := _FRONTED.match(sentence):
        article = "" if re.match(r"(?:the|my|our|your|a|an)\b", fronted["what"], _I) else "the "
        sentence = (
            f"I have {fronted['did']} {article}{fronted['what'][0].lower()}{fronted['what'][1:]}{fronted['rest']}"
        )
    sentence = _WHEN.sub(r"\1, ", sentence)
    sentence = _OURS_RELATIVE.sub(r" you \g<did>", sentence)
    sentence = _OURS_WITHIN.sub(lambda found: f"{found['after']} you {_of_many(found['did'])}", sentence)
    if promised := _OURS_PROMISED.match(sentence):
        return f"{promised['lead']}I was told {promised['rest']}"
    found = next((did for pattern in _OURS_DID if (did := pattern.match(sentence))), None)
    return f"{found['lead']}you {_of_many(found['did'])}{found['rest']}" if found else sentence


def _of_many(did: str) -> str:
    return re.sub(r"\bwas\b", "were", re.sub(r"\bhas(?=n't|\b)", "have", did))
