"""Phrases that backfire, found where they stand; a denied one ("no guarantee") is none."""

import re
from collections.abc import Iterator

from bot.coaching.found import Found, at
from bot.coaching.reply import Reply, first, plain
from bot.coaching.showing import contacts, has_clock
from bot.coaching.speech.manner import cue
from bot.language.late import late
from bot.language.phrases import backfiring

_DENIED = re.compile(
    r"\b(?:not|no|never|can't|cannot|won't|n't|kein\w*|nicht|pas|aucune?|no puedo|nao|without) (?:\w+ ){0,2}$"
)
_APOLOGIES = 2
_UNSPOKEN = frozenset({"it", "nl", "ja"})  # no table of ours, but phrases of the shared list
_DENIABLE = frozenset({"over_promise", "policy_hiding", "dismissive"})
_ELSEWHERE = {
    "dismissive": re.compile(
        r"you should have|deber\w+ haber|vous auriez du|hatten sie|deveria ter|avrebbe|had u", re.IGNORECASE
    )
}
_SORRY = re.compile(
    r"\b(?:sorry|apolog\w+|lo siento|disculp\w+|perdon\w*|desolee?s?|navree?s?|excus\w+|leid|entschuldig\w*|desculp\w+|lamento|sinto muito|regret)\b"
)
# more than the shared list knows, by the same codes; plain text
_MORE = {
    "non_apology": (
        r"sorry (?:for|about) how you feel", r"\b(?:regrettable|unfortunate|a shame|a pity|disappointing) (?:that )?you\b", r"sorry (?:that )?(?:this|that) is how you\b", r"sorry (?:that )?you(?:'re| are)? (?:unhappy|upset|disappointed|not happy|dissatisfied|had to feel)", r"(?:sorry|apologi[sz]e|apologies|regret) (?:for )?(?:if|that you (?:feel|felt|think|found|see|perceive|believe))\b", r"sorry you (?:feel|felt|found|see|took|thought)\b",
        r"(?:lament\w+|sient\w+|disculp\w+|perdon\w*) (?:\w+ )?(?:si\b|que (?:\w+ )?(?:se sint\w+|se sienta\w*|le parezca|lo vea|piense))", r"(?:desole\w*|navre\w*|excus\w+|regrett\w+) (?:si\b|que vous (?:ayez|pensiez|le preniez|ressentiez|trouviez))",
        r"(?:leid|bedauer\w*|entschuldig\w*|schade),? (?:wenn|falls|dass sie (?:das |es |sich )?(?:so )?(?:empfind|seh|fuhl|enttausch|unzufrieden|find))", r"(?:lament\w+|desculp\w+|sint\w+) (?:muito )?(?:se\b|que (?:\w+ ){0,2}(?:se sint\w*|ache|pense))",
    ),
    "any_inconvenience": (r"\binconvenience", r"\b(?:sorry|apolog\w+|regrets?|excuse) (?:\w+ ){0,3}any (?:bother|trouble|hassle|upset|annoyance|disruption|nuisance)\b", r"\b(?:disculp\w+|perdon\w*|lament\w+|siento|sentimos)[^.!?]{0,20}\bmolestias?\b", r"\bmolestias? (?:ocasionad|causad|que)", r"\bla gene\b", r"\bunannehmlichkeit", r"\btranstornos?\b", r"\b(?:molestias|trastornos|inconvenientes|contratiempos|perjuicios) (?:ocasionad|causad|que (?:le|les|te|os|esto))", r"\bfur die umstande\b"),
    "passive_blame": (
        r"\bmistakes? (?:was|were|may have been|might have been|has been|have been) made\b", r"\ban? (?:\w+ )?(?:error|issue|oversight|problem|glitch) (?:has |have |seems to have |appears to have )?(?:occurred|happened|arisen|arose)\b", r"\bsomething (?:went|has gone|must have gone) wrong\b", r"\b(?:misunderstanding|miscommunication|mix-up has occurred|breakdown in communication)\b", r"missverstandnis|malentendido|malentendu|mal-entendido", r"\bthings (?:got|were) (?:missed|mixed up|lost)\b", r"\bwires (?:\w+ )?(?:got )?crossed\b", r"\b(?:etwas|was|einiges) (?:\w+ )?schief ?(?:gelaufen|gegangen)\b", r"\bit (?:appears|seems) (?:that )?(?:there|a|an|the)\b[^.!?]{0,30}\b(?:error|mistake|confusion|issue)\b",
        r"\bse (?:ha |han )?(?:produjo|producido|cometio|cometido|cometieron) \w+ (?:error|fallo|incidencia)", r"\bhubo un (?:error|malentendido|fallo)", r"\b(?:une|quelques|des) (?:erreurs?|incidents?) (?:est|sont|s'est|se sont|a ete|ont ete)", r"\bil y a eu (?:une erreur|un malentendu)", r"\bune? (?:anomalie|incident|dysfonctionnement|erreur|souci|probleme) (?:technique )?(?:s'est produite?|est survenue?|a eu lieu)", r"\bes (?:ist|kam|gab) (?:\w+ ){0,3}(?:fehler|missverstandnis\w*|irrtum)\b", r"\b(?:houve|ocorreu|verificou-se) um (?:erro|engano|mal-entendido|lapso)",
    ),
    "policy_hiding": (
        r"\b(?:our|company|store|hotel|club|school|house|standard|the) (?:polic(?:y|ies)|procedures?|rules?|terms|guidelines?)\b(?= (?:is|are|state|say|do|does|don|clearly|that|mean|require|allow|prevent|,)|[.,])", r"\b(?:under|by|according to|in line with|given) (?:our|company|the company's) polic", r"\b(?:as )?per (?:the |our )?(?:polic|terms|contract|procedure|guideline|rules)", r"\b(?:terms and conditions|t&cs?|t's and c's|small print|the terms (?:of|state|say))\b", r"\b(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:unable|not able|not allowed|not permitted) to\b", r"\b(?:nothing|not (?:a lot|much)|little) (?:more |else |further |much )?(?:that )?(?:i|we|any of us|anyone(?: here)?) can do\b", r"\b(?:system|computer|software|till)\b[^.!?]{0,20}\b(?:won't|doesn't|does not|will not|can't|not) (?:let|allow|permit)", r"\bagainst (?:our |the )?(?:polic|rules)", r"\brules are (?:the )?rules\b",
        r"\b(?:nuestra|la) (?:politica|norma\w*)\b", r"\b(?:condiciones generales|terminos y condiciones)\b", r"\bsegun (?:las|nuestras|los) (?:normas|condiciones|terminos)", r"\b(?:conditions generales|notre (?:politique|reglement)|selon (?:nos|les) (?:conditions|regles))\b", r"\b(?:unsere[nr]? (?:agb|richtlinien?|bedingungen|vorschriften)|laut (?:agb|vertrag|richtlinie\w*)|laut unseren)\b", r"\b(?:nossa politica|termos e condicoes|condicoes gerais|regulamento|segundo as normas)\b",
    ),
    "over_promise": (
        r"\bguarante\w+", r"\b100 ?(?:%|percent|per cent)", r"\b(?:never|not|won't)\b[^.!?]{0,12}\bhappen again\b", r"\bwhatever it takes\b", r"\bno matter what\b", r"\b(?:will|'ll) (?:definitely |certainly |all )?be (?:\w+ )?(?:fixed|resolved|sorted|solved|repaired|perfect|back to normal)\b(?: \w+){0,2} (?:today|tonight|tomorrow|immediately|within|by|in (?:an?|\d+))", r"\b(?:i|we) promise (?:you )?(?:that )?(?:it|this|everything|you'll|nothing)\b", r"\b(?:you have|got|on) my word\b", r"\bzero chance\b", r"\bevery (?:last )?(?:penny|cent|pound|euro) (?:back|of it|will|is)\b[^.!?]*\b(?:today|tonight|tomorrow|by|this week)\b", r"\b(?:i|we) (?:will|can) make sure (?:that )?(?:it|this) never\b", r"\bwithout fail\b",
        r"\bgarantiz\w+|\bgarantizad\w+", r"\bno (?:volvera|va) a (?:volver a )?(?:ocurrir|pasar|suceder|repetir)", r"\bnunca mas\b", r"\b(?:cueste lo que cueste|pase lo que pase)\b", r"\bgaranti\w*\b", r"\bne se reproduira\b", r"\bplus jamais\b", r"\bquoi qu'il arrive\b", r"\bgarantier\w+", r"\bnie wieder (?:vor|passier)", r"\b(?:kommt|wird|passiert) (?:\w+ ){0,2}(?:nie|nicht) (?:wieder|mehr) (?:vor|passier)", r"\bnao (?:voltara|vai|volta) a? ?(?:a )?(?:acontecer|repetir)", r"\bcusto? o que custar\b",
    ),
    "vague_time": (
        r"\b(?:as )?soon(?:est|er)? as (?:possible|practicable|i can|we can|he can|she can|they can|someone|one is)\b", r"\b(?:very |real |pretty |touch )soon\b", r"\b(?:be in touch|update you|get back to you|come back to you|hear from (?:us|me)|let you know|contact you|with you|call you|write|reply|confirm) (?:very |really )?(?:soon|shortly|in due course|later on|at some point)\b", r"\bonce (?:we|i) (?:know|hear|have) (?:more|back|anything|something|news)\b", r"\bwhen (?:it|they|he|she) gets? (?:looked|seen|done|round)\b", r"\bwhen (?:i|we) get (?:a|one|five) (?:minute|moment|second|chance)s?\b", r"\bshortly\b", r"\bin due (?:course|time)\b", r"\b(?:at|with) (?:the|your|our|my) earliest\b", r"\bbear with (?:us|me)\b", r"\b(?:be|your|more|little) patien\w+", r"\bthank\w*[^.!?]{0,12}patience\b", r"\bin (?:the )?(?:near future|coming days|next few days|a bit|a while|a little while|no time)\b", r"\bwhen (?:i|we) (?:can|get (?:a|the) chance|have (?:a|the) (?:chance|time|moment))\b", r"\basap\b", r"\bat (?:our|my) convenience\b",
        r"\b(?:lo antes posible|lo mas pronto posible|a la (?:mayor )?brevedad|cuanto antes|en breve|proximamente|en cuanto (?:pueda|podamos)|(?:tenga|su) (?:\w+ )?paciencia)\b", r"\b(?:(?:plus brefs|meilleurs) delais|au plus (?:vite|tot)|des que (?:possible|je peux|nous pouvons)|prochainement|sous peu|(?:de )?votre patience|patienter)\b", r"\b(?:so (?:schnell|bald) (?:wie|es)|schnellst\w*|zeitnah|umgehend|in kurze|demnachst|baldmoglichst|(?:um|ihre|etwas|bitte|noch) geduld|geduld bitte|wenn (?:ich|wir) (?:was|etwas|mehr|neues|naheres) (?:weis|weiss|wissen|hore|horen|habe|haben))\b", r"\b(?:o mais (?:rapido|breve|rapidamente|cedo)|(?:assim|logo) que (?:possivel|puder|pudermos)|em breve|brevemente|(?:a sua|pela) paciencia|paciencia)\b",
    ),
    "canned_phrase": (
        r"\b(?:valued|loyal) (?:customer|guest|member|client|patient|tenant)", r"\b(?:call|custom|feedback|opinion|business|satisfaction) is (?:very |so |really )?important", r"\b(?:take|taking|treat) (?:this|these|all|your|such|every|our)[^.!?]{0,40}\bseriously", r"\brest assured\b", r"\b(?:do not|don't|please) hesitate\b", r"\b(?:we|i) (?:completely |totally |fully |really |do |can )?(?:understand|appreciate|hear) (?:your|the|how) (?:frustrat|concern|annoy|disappoint|you (?:must )?(?:feel|be feeling))", r"\b(?:we|i) (?:value|appreciate) your (?:feedback|business|custom|loyalty|patience|understanding)", r"\breach(?:ing)? out\b", r"\bstrive to\b", r"\b(?:high(?:est)?|utmost) (?:standards?|priority|importance)\b", r"\bthank you for (?:bringing|your feedback|raising|highlighting)", r"\bat [\w' ]+, we (?:pride|strive|believe)", r"\bpride ourselves\b",
        r"\b(?:entiendo|entendemos|comprend\w+) su (?:frustracion|malestar|enfado)", r"\bno dude en\b", r"\bsu opinion es importante\b", r"\bestimad[oa] client[ea]\b", r"\b(?:comprends?|comprenons) votre (?:frustration|mecontentement)", r"\bn'hesitez pas\b", r"\bcher client\b(?=.*\bagreer)", r"\b(?:verstehe|verstehen) (?:ihren|deinen) (?:frust|arger|unmut)", r"\bzogern sie nicht\b", r"\bsehr geehrter kunde\b", r"\b(?:entendo|compreendo|compreendemos) a sua (?:frustracao|insatisfacao)", r"\bnao hesite\b", r"\bcaro cliente\b",
    ),
    "dismissive": (
        r"\bcalm down\b", r"\bas (?:i|we)(?:'ve| have)? (?:already |previously )?(?:said|told|explained|mentioned|advised|stated)\b", r"\bas (?:previously|already) (?:stated|advised|explained|mentioned|discussed)\b", r"\bobviously\b", r"\b(?:not|isn't|hardly|wasn't) (?:that|so|such|a|the) (?:a )?(?:bad|serious|big (?:a )?deal|end of the world|drama|disaster)\b", r"\bat least (?:you|it|nobody|no one|he|she)\b", r"\bit(?:'s| is| was) (?:only|just) (?:a|an|one|some|the) (?!photo|note)\w+", r"\b(?:overreact\w*|exaggerat\w*|making a fuss|no big deal|get over it|nothing to worry about|these things happen|it happens|could be worse|could have been worse|relax)\b", r"\byou(?:'re| are) the (?:only|first) (?:one|person|customer)\b", r"\b(?:everyone|everybody) else (?:is|was|has|manages)\b",
        r"\b(?:calmese|calmate|tranquilic\w+|no es para tanto|ya le (?:dij|explic)\w*|obviamente|no exagere)\b", r"\b(?:calmez-vous|ce n'est pas (?:si )?grave|comme (?:je )?(?:vous l'ai )?deja (?:dit|explique)|evidemment|n'exager\w+)\b", r"\b(?:beruhig\w+ sie|kein drama|halb so (?:schlimm|wild)|nicht so schlimm|wie (?:bereits|schon) (?:gesagt|erwahnt|mitgeteilt)|offensichtlich|regen sie sich)\b", r"\b(?:acalme-se|nao e (?:caso )?para tanto|como ja (?:disse|referi|foi)|obviamente|nao exagere)\b",
    ),
}  # fmt: skip
# vague only where no time of contact is given beside it
_SOFT = cue(
    r"\b(?:as )?soon as (?:i|we) (?:have|know|hear|get|find|see)\b",
    r"\bwithout delay\b",
    r"\bkeep you (?:posted|updated|informed)\b",
    r"\bwhen (?:there is|there's|we have|i have|we hear|i hear|we know|i know) ?(?:any |more )?(?:news|more|back)?\b",
    r"\b(?:pronto|en cuanto (?:sepa|tenga|sepamos|tengamos))\b",
    r"\b(?:bientot|des que (?:je|nous|j'|on) \w+)\b",
    r"\b(?:bald|sobald (?:ich|wir))\b",
    r"\b(?:logo que|assim que) (?:souber|tiver|soubermos|tivermos)\b",
)
_COMPILED = {code: late("|".join(f"(?:{p})" for p in patterns)) for code, patterns in _MORE.items()}


def phrases(reply: Reply) -> Iterator[Found]:
    """Every code once, with the words of its first phrase."""
    yield from _listed(reply)
    for code, pattern in _COMPILED.items():
        if found := next((m for m in pattern.finditer(reply.plain) if not _is_denied(code, m, reply)), None):
            yield _found(code, found, reply)
            if code == "any_inconvenience":
                yield _found("canned_phrase", found, reply)
    soft = first(_SOFT, reply.parts)
    if soft and not any(has_clock(part, reply.said_in) for part in contacts(reply)):
        yield at("vague_time", soft)
    apologies = list(_SORRY.finditer(reply.plain))
    if len(apologies) > _APOLOGIES:
        yield _found("excessive_apology", apologies[_APOLOGIES], reply)


def _listed(reply: Reply) -> Iterator[Found]:
    """What the list that drafts are held to finds, and ours does not look for."""
    languages = {reply.said_in, reply.language if reply.language in _UNSPOKEN else reply.said_in}
    for code, words in {
        code: said for language in languages for code, said in backfiring(reply.read, language).items()
    }.items():
        elsewhere = code in _ELSEWHERE and _ELSEWHERE[code].search(plain(words))
        start = reply.plain.find(plain(words))
        if not (code in _COMPILED or code == "hands_off" or elsewhere) and start >= 0:
            yield Found(code, reply.read[start : start + len(words)], start, start + len(words))


def _found(code: str, found: "re.Match[str]", reply: Reply) -> Found:
    return Found(code, reply.read[found.start() : found.end()], found.start(), found.end())


def _is_denied(code: str, found: "re.Match[str]", reply: Reply) -> bool:
    """ "No guarantee" is none."""
    return code in _DENIABLE and bool(_DENIED.search(reply.plain[max(0, found.start() - 40) : found.start()]))
