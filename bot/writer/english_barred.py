"""What of a customer's English is never said back: demands, threats, insults, irony, private numbers, money to come, questions."""

import re

_I = re.IGNORECASE
_WANTS = re.compile(
    r"\b(?:dunno if|(?:any|some)(?:one|body)(?:'s| is) (?:about|there|around|on)|please|pls|i(?:'d| would)? (?:want|demand|expect|insist|like|need you|hope|wish|suggest)|we (?:want|demand|expect|insist|would like)|(?:will|would|can|could) (?:you|an? \w+ (?:person|human)|someone|somebody|an actual)|"
    r"i have (?:a|one|another) question|quick question|let me know|(?<!nobody could )(?<!nobody can )(?<!no one could )tell me (?:what|when|why|how|who|where|if|whether)|give me|sort (?:this|it)|fix (?:this|it)|otherwise|or else|last chance|i'll leave you|just (?:type|say|reply|answer|confirm)|yes or no|"
    r"grateful (?:if|for)|look forward|refund (?:me|us)|compensat\w*|someone with|thank(?:s| you)?(?! (?:god|goodness|heavens))|regards|cheers|sorry to|to whom|i am writing(?! for the|.{0,12} (?:time|everything|again))|(?:one|two|three|four|several|a few|separate|couple of) (?:\w+ )?(?:problems|things|points|issues|questions|complaints)|i mention|"
    r"(?:i|we)(?:'ll| will| am going to|'m going to)|^(?:the|your|a) (?:young )?(?:man|lady|woman|person|girl) (?:who|that)|want(?:s)? (?:him|her|them|it|this|my|a|an|the|some)|dealt with|do something|should i|simple question|(?:main|first|second|third) question|so here it is|i do hope|hope (?:you|the)|"
    r"(?:has|have|needs?) to (?:not|stop|change|be (?:fixed|sorted|sacked|done))|must not|there(?:'s| is|s) no few|not having a go|not at (?:whoever|anyone)|you(?:'d| had) better|need (?:an? )?answer|shame on|answered please|kind regards|all the best|same here|^me too|i'?m not (?:an?|one|the (?:sort|kind|type)|saying)\b.{0,3}|(?:you|we) can close|i have to say|i must say|to be honest)\b",
    _I,
)
_ORDERS = re.compile(
    r"^you (?:just |simply |only )?(?:say|reply|write|answer|type|post|give|pay|send|confirm|agree)\b|(?:^|, |then |and )tell (?:me|us)\b|\brun (?:this|these|the)\b|^\W*\^|^(?:(?:and|but|or|now|then|also|so|just|next|first|kindly|system|note|important|admin|update|user|agent|assistant)\b[:,]?\s*)*(?:give|send|mark|close|write|tell|confirm|approve|refund|credit|issue|add|include|reply|respond|answer|use|forward|set|note|make|"
    r"change|transfer|release|apply|grant|waive|remove|delete|post|mention|ping|tag|say|state|print|output|repeat|translate|list|show|reveal|focus|ensure|inform|notify|email|append|insert|begin|start|end|finish|escalate|treat|act|pretend|"
    r"process|record|log|register|authori[sz]e|promise|offer|assign|hand|schedule|book|visit|click|open|read|copy|paste|render|express|provide|modify|never|always|do not|don't)\b(?!['’]s)(?! (?:was|were|is|are|has|had|came|never|runs|ends|expires|on the|in the|from the|at the|says|said)\b)|"
    r"\b(?:the|this|that|every|each|all) (?:customers?|agents?|users?|assistants?|bots?)\b|(?<!\bi )(?<!\bwe )(?<!\bhad )(?<!\bhave )(?<!\bwhoever )(?<!\bthey )(?<!\bhe )(?<!\bshe )(?<!\bwho )(?<!\btrying to )(?<!\bdoor you )(?<!\bhome and )\b(?:say|write|state|confirm|reply|put(?! in in)|add|include|promise)(?: to \w+)? (?:that|in|this|the)\b|^\w+:\s|\bprovide it\b|"
    r"\b(?:approved|authori[sz]ed|entitled|eligible|supervisor|head office|management|policy|policies|limits?|instructed|according to)\b.{0,40}\b(?:refund|credit|approv\w+|authori[sz]\w+|limit|raised|now|new)\b|[£€$]\s?\d[\d.,]* (?:refund|credit|voucher)|(?:refund|credit|voucher) (?:of|for) [£€$]?\s?\d|"
    r"\b(?:own|owns|handles?|take[sn]?) (?:this|the) (?:case|complaint|thread)\b|\bonly deal with\b",
    _I,
)
_THREAT = re.compile(
    r"\b(?:cousin|nephew|niece|brother|sister|son|daughter|uncle|aunt|mate|friend|wife|husband|neighbour|neighbor|partner|dad|mum|mother|father)\b[^.!?]{0,30}\b(?:at|in|for|with|works?|writes?|reads?|runs?|presents?|edits?|is|produces?)\b[^.!?]{0,25}\b(?:radio|tv|telly|television|newspaper|papers?|press|reporter|journalist|producer|editor|columnist|gazette|herald|times|telegraph|tribune|guardian|chronicle|traffic)\b|\b(?:tv|radio|news|television) (?:station|crew|programme?|show|people|desk|team)\b|\bif (?:this|it) (?:isn'?t|is not|ain'?t|doesn'?t|does not|hasn'?t|has not) (?:been )?(?:sorted|fixed|get|resolved|put right)\b|\bswear to god\b|\bnext stop(?: is|:)|\bblock (?:you|all of you|the lot)\b|\byou (?:still )?owe (?:me|us)\b|\b(?:reporter|i close the tab|phone-in)\b|\b(?:never hear from (?:me|us) again|heard? the last of|barristers?|petition|solicitors?|lawyers?|attorney|ombudsman|sue|suing|small claims|(?:go|going|take|see you) (?:to|in) court|legal action|followers|newspaper|journalist|the press|trading standards|"
    r"trustpilot|social media|channel \d+|local (?:paper|radio|news)|(?:in|to|call|ring|tell|phone|contact|from|at) the (?:paper|papers|radio|news|telly)|radio [A-Z]\w+|on video|my DMs?|(?:go|going) (?:public|viral)|(?:bad|leave|post|write|one[- ]star) (?:an? )?(?:\w+ )?reviews?|twitter|facebook|(?:in|leave|post) (?:the|a|an|my|your) reviews?|on google|five stars|(?:my|the) (?:column|podcast|newsroom|blog)|talkback|on air|goes (?:in|out|live) at|(?:to|with|by|from|tell|inform|contact) the (?:\w+ )?regulator(?! side)|cancel (?:my|our|the) (?:contract|account)|going elsewhere|never (?:use|book|buy|order|come))\b",
    _I,
)
_RUDE = re.compile(
    r"\b(?:stuffed|screwed|buggered|knackered|f[*u]\W?\w*ck\w*|f\*+\w*|wtf|shit\w*|crap\w*|idiots?|useless|joke|liars?|lies|stupid|you people|world class|well done|morons?|incompetent\w*|clowns?|disgrace\w*|disgusting|pathetic|scam\w*|thie\w+|"
    r"muppets?|jackass\w*|assholes?|arseholes?|bozos?|dumbass\w*|absolutely (?:brilliant|wonderful|fantastic)|congratulations|bravo|thrilled|delighted|lovely|brilliant|wonderful|fantastic|(?:can't|cannot) wait(?: (?:to|for|until)\b|(?=[.,!]|$))|do hope|love (?:how|paying|waiting)|great job|"
    r"how (?:hard|can|could|dare)|honestly|ridiculous|unbelievable|nice one|collecting them|worst|shame|season's greetings|warmest|memoirs|gift of)\b",
    _I,
)
_NOT_MEANT = re.compile(
    r"\bi(?:'ll| will)? (?:go|walk) away\b|\bnot (?:after|looking for|here for|interested in) an? (?:chat|fight|row|argument|debate)\b|\bmust have (?:got )?the wrong end\b|\bmoney (?:has|needs|must|got) to come back\b|\bwe need say no more\b|\b(?:good for (?:him|her|them|you)|(?:for )?your (?:ready|kind) reference|please find|(?:is|are) (?:below|attached|enclosed)\b.*reference)\b|^dear (?:sir|madam)|\bno (?:rush|hurry|worries|bother|biggie|great hurry|pressure on)\b|\bkeep (?:this|it) (?:short|brief|painless)\b|\b(?:i|we)'d (?:hate|love|rather)\b|^that (?!(?:is|was|has|had|will|would|means?|makes?|leaves?|left|made|meant|came|went|took|cost|matters)\b)(?!(?!nobody|no one|he|she|it|they|you|we|i|somebody|someone|there)\S+ (?:\S+ )?(?:is|was|were|has|had|i waited|we waited)\b)|^(?:now )?i'?m no \w+$|\bthey(?:'ll| will) be \w+ing\b|^['\"“‘][^'’\"”]{8,}['’\"”] (?:well|yeah|really|ha)\b|\b(?:mornings?|evenings?|afternoons?|weekends?) (?:is|are) best\b|, (?:is|was|are|were|do|did|does|have|has)n'?t (?:i|you|we|they|it)$|"
    r"\b(?:did|do|have|was|were) (?:did|have|was|were|do)n'?t i\b|"
    r"\b(?:hesitate to|(?:am|are) not threatening|only (?:informing|mentioning|telling)|not looking for|of (?:any )?(?:use|interest) to you|wouldn't lose sleep|don't (?:much )?care|not one (?:to|for)|would like to understand|'d like to understand|giving out about|not (?:their|his|her|your|the \w+) fault|n'?t (?:their|his|her|your) fault|n'?t blam\w+|not blaming|no hard feelings|we're (?:friends|square|sound|good|quits|even|done)\b|i'?m not (?:going to )?(?:shout|angry|cross|complain)\w*)\b",
    _I,
)
_PRAISE = re.compile(  # what went well is no failure of ours to say back
    r"\b(?:a (?:real )?(?:treasure|star|gem|treat|dote|angel|legend)|(?:you|ye|yous)(?:'ve| have) (?:all )?been (?:so |really |just )?(?:smashing|great|brilliant|lovely|grand|fab|fabulous|wonderful|amazing|super|fantastic|good|kind)|dotes|praises?|so (?:careful|kind|helpful|patient|lovely|nice)|adorable|angels?|(?:very )?sweet (?:girl|lad|lady)|super day|applause|bravo|magical|out of ten|"
    r"very (?:kind|helpful|nice|patient|polite)|couldn'?t have been (?:nicer|kinder|more)|well done|hats off|first class|five stars?|love letter|thank[- ]you (?:note|card)|doing a treat)\b",
    _I,
)
_PRIVATE = re.compile(
    r"\b(?:password|passcode|(?:alarm|gate|door|entry|key ?safe|lock ?box|keypad|safe) code(?: is| was|:)? ?#?\d|pin (?:is|code|number)|security code|cvv|cvc|date of birth|dob|born on|national insurance|iban|sort code|account number|exp(?:iry|ires)?\.?:? \d)|(?:\d[ -]?){9,}|\d{7,}",
    _I,
)
_MONEY_TO_COME = re.compile(
    r"\b(?:refund|credit note|voucher|goodwill|waive|reimburs\w+|free (?:of charge|month|gift))\b", _I
)
_MONEY_PAST = re.compile(
    r"\b(?:promised|told|still|never|not|no|hasn't|haven't|didn't|was|were|had|without|received|said)\b", _I
)
_QUESTION = re.compile(
    r"^(?:should|can(?!'t|not)|could(?!n't| not)|would|will|do|does|did(?! (?:that|this|the|my|our|it)\b)|is|are|was(?! (?:told|meant|given|supposed|promised|charged|put|sent|moved)\b)|were|have|has|had(?! (?:my|our|the|an?)\b)|what(?! (?:came|arrived|you|they|the) .*\b(?:was|were|is|are)\b)|why|when|where|who|whose|how|"
    r"which(?! (?:is|was|has|had|means|meant|bounced|left|cost|took|made)\b)|am|any idea|isn't|aren't|don't you|hello)\b",
    _I,
)

_STAFF_SAID = re.compile(  # how one of ours put it is not said again
    r"\b(?:told|said|says?|saying|answered|replied|went|goes)(?: (?:me|us|him|her|them))?,? (?:['‘“\"])(?!['’”\"])[^'’”\"]*(?: [^'’”\" ]+){2,}['’”\"]",
    _I,
)
_STAFF_QUOTED = re.compile(  # the same with words between: "was told that the job was 'closed as no access'"
    r"\b(?:told|said|answered|replied)\b[^'‘“\"]{1,50}(?<!\w)['‘“\"](?!['’”\"])[^'’”\"]*(?: [^'’”\" ]+){2,}['’”\"](?!\w)",
    _I,
)
_ADVISED = re.compile(  # what was advised may have been the harm
    r"\b(?:said|says?|told (?:me|us|him|her|them)|goes|went)\b.{0,40}\b(?:crack on|carry on|keep (?:using|taking|going|on)|ignore it|dry (?:it|the)|reset|restart|unplug|plug it|try (?:it )?again|leave it|it'?s (?:nothing|fine|normal)|nothing to worry)\b",
    _I,
)
_THING_SAYS = re.compile(
    r"\b(?:page|app|e-?mail|text|message|site|website|screen|sign|label|portal|tracking|letter|system|tag|note|card|form|box|ticket|booking|it|that|which|sticker|display|status) (?:still |just |now |only )?$",
    _I,
)


def barred(part: str) -> bool:
    """Whether a part of a sentence may not be said back."""
    if (
        _staff_said(part)
        or _ADVISED.search(part)
        or any(pattern.search(part) for pattern in (_WANTS, _ORDERS, _THREAT, _RUDE, _NOT_MEANT, _PRAISE, _PRIVATE))
    ):
        return True
    if _MONEY_TO_COME.search(part) and not _MONEY_PAST.search(part):
        return True
    return bool(
        _QUESTION.match(part)
        and not part.lower().startswith(("had to", "have to", "will ", "haven't", "did not"))
        and not re.match(r"when \w+ \w+", part, _I)
    )


def nameable(part: str) -> bool:
    """Whether at least the things may be named that a barred part speaks of: it is no order, threat, praise or secret."""
    return not any(
        pattern.search(part) for pattern in (_ORDERS, _THREAT, _NOT_MEANT, _PRAISE, _PRIVATE, _MONEY_TO_COME)
    )


def _staff_said(part: str) -> bool:
    """Whether it quotes somebody; what a page or a label says is no one's tone."""
    found = _STAFF_SAID.search(part) or _STAFF_QUOTED.search(part)
    return bool(found and not _THING_SAYS.search(part[: found.start()]))
