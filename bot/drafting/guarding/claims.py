"""Claims that something has been done, settled or found out: nothing in the thread shows it, so it is not said."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from bot.complaints.thread import Role
from bot.drafting.guarding.ground import Ground
from bot.drafting.writer import Brief
from bot.language.everyday import stem
from bot.language.words import sentences

_I = re.IGNORECASE
_NOT_DONE = (
    "read|seen|heard|understood|been|had|got|taken|taken|gone|noted|come|become|lost|failed|missed|kept|looked|listened|"
    "followed|noticed|learned|learnt|stayed|owned|thought|written|put|let|said|promised|sorted|made|given|nothing"
)
_MINE = re.compile(
    rf"\b(?:I|we)(?:'ve| have)(?: (?:already|now|just|personally|also|today|both|since|then))* (?!(?:{_NOT_DONE})\b)(?P<done>[a-z]{{2,14}}(?:ed|pt|nt|ught|old|ung|oken|osen|awn|und|ead|eld|id)|done)\b|"
    r"\bI (?:already |just |personally |also )?(?P<did>called|spoke|checked|contacted|booked|arranged|refunded|credited|escalated|raised|logged|emailed|phoned|cancelled|fixed|traced|ordered|transferred|deleted|removed|reset|approved|closed)\b|"
    r"\b(?:ya )?(?:le |les |te |lo |la |se )?(?:he|hemos) (?:ya )?(?!(?:leído|visto|entendido|sido|tenido|anotado|recibido)\b)(?P<es>\w+(?:ado|ido|cho|sto|rito))\b|"
    r"\bj'ai (?:déjà |bien |aussi |tout de suite )*(?!(?:lu|vu|reçu|compris|noté|bien|pris|eu|été)\b)(?P<fr>\w+(?:é|i|u|is|it))\b(?! (?:de|que|pas|plus) )|"
    r"\bich habe\b[^.!?,;]{0,60}\b(?P<de>(?!(?:gelesen|gesehen|gehört|gegeben)\b)ge\w+(?:t|en)|\w*(?:prüft|sprochen|anlasst|stattet|stellt|niert|auftragt|informiert|reserviert|geben|leitet))\b|"
    r"\b(?:já )?(?P<pt>falei|pedi|liguei|verifiquei|contactei|contatei|solicitei|agendei|encaminhei|reembolsei|devolvi|marquei|reservei|confirmei|enviei|resolvi)\b|"
    r"\bho (?:già )?(?P<it>contattato|verificato|parlato|chiesto|rimborsato|prenotato|controllato|segnalato)\b|"
    r"\bik heb\b[^.!?]{0,50}\b(?P<nl>(?!(?:gelezen|gezien|gehoord)\b)ge\w+d|ge\w+t)\b",
    _I,
)
_DONE = (
    "refunded|credited|booked|rebooked|escalated|fixed|scheduled|rescheduled|processed|corrected|dispatched|reinstated|approved|authori[sz]ed|suspended|dismissed|disciplined|reprimanded|sacked|moved|"
    "closed|resolved|transferred|notified|informed|deleted|waived|issued|ordered|arranged|confirmed|repaired|replaced|upgraded|removed|restored|recovered|reserved|granted|cleared|spoken to|dealt with|marked|"
    "reassigned|assigned|handed over|extended|increased|lifted|reset|updated|paid"
)
ON_ITS_WAY = r"(?<!guests )(?<!people )(?<!family )(?<!visitors )(?<!who )\b(?:is|are) (?:now |already )?on (?:its|the|their|his|her) way\b"  # no guest is, nor a family
_SETTLED = re.compile(
    r"\b(?:refund|credit|compensation|limit|payment|deposit|reembolso|devolución|crédito|remboursement|avoir|erstattung|gutschrift)\W{1,3}(?:de \S+ |of \S+ )?(?:approved|granted|confirmed|authori[sz]ed|pre-approved|aprobad[oa]|confirmad[oa]|autorizad[oa]|aprovad[oa]|accordée?|confirmée?|genehmigt|bestätigt)\b|"
    rf"\b(?:has|have|had)(?: (?:now|already|also|just|since))* been (?P<passive>{_DONE})\b|\b(?:is|are|was|were) (?:now |already |hereby |all )(?P<now>{_DONE})\b|\b(?:is|are) (?P<state>approved|authori[sz]ed|booked|confirmed|granted|resolved|closed|reserved|pre-approved|waived|fixed|free to go)\b|"
    r"\bwill (?:now |all |both )?be (?:fixed|repaired|resolved|sorted|working|delivered) (?:by|before|at|on|for good|tomorrow|today|tonight|this|within)\b|"
    rf"{ON_ITS_WAY}|\b(?:consider (?:it|this) (?:done|closed|resolved)(?! (?:once|when|as soon))|all done|done and dusted)\b|"
    r"\bya (?:qued\w+|está[n]?|fue(?:ron)?|ha[n]? sido) (?P<es>\w+(?:ad|id)[oa]s?)|\b(?:ha|han) sido (?P<es2>aprobad|cerrad|reembolsad|autorizad|resuelt)[oa]s?\b|\b(?:queda|está)n? (?P<es3>aprobad|cerrad|autorizad|resuelt|confirmad|reservad|reembolsad|cancelad)[oa]s?\b|"
    r"\b(?:est|sont|a été|ont été|sera|seront) (?:déjà |désormais |bien )?(?P<fr>prévenue?|réservée?|confirmée?|annulée?|remboursée?|approuvée?|programmée?|corrigée?|envoyée?|bouclée?|close?|clôturée?|résolue?|accordée?|autorisée?)s?\b|"
    r"\b(?:ist|sind|wurden?|gilt) (?:[\w-]+ ){0,5}?(?P<de>genehmigt|gebucht|bestätigt|erstattet|storniert|geschlossen|erledigt|gestrichen|reserviert|beauftragt|kontaktiert|informiert|freigegeben|unbegrenzt|gelöst)\b|"
    r"\b(?:foi|foram|está|estão|ficou|ficaram) (?:já |agora )?(?P<pt>marcad|reservad|separad|aprovad|confirmad|cancelad|agendad|reembolsad|resolvid|liberad|autorizad|fechad|encerrad)[oa]s?\b|\bjá (?P<pt2>saiu|saíram|seguiu)\b|"
    r"\b(?:è|sono) stat[oaie] (?P<it>approvat|rimborsat|chius|confermat|prenotat|risolt)[oaie]\b|\b(?:is|zijn) (?P<nl>goedgekeurd|terugbetaald|gesloten|bevestigd|geboekt|opgelost)\b",
    _I,
)
_OPEN = re.compile(  # before a claim: not yet, or only asked
    r"\b(?:until|till|when|whether|if|once|before|unless|what|which|who|whose|how|why|not|never|nobody|no one|nothing|n't|want\w*|ask\w*|hasta|cuando|si|no|nadie|qué|quién|cómo|por qué|jusqu'à|quand|si|lorsque|ne|n'|qui|ce que|pourquoi|bis|wenn|ob|sobald|"
    r"nicht|kein\w*|wer|was|wann|warum|dass|até|quando|se|não|quem|que|porque|fino|finché|tot|totdat|als|niet|wanneer|said|told|says|showed|screen|wrote)\b",
    _I,
)
_ROOT = 4  # letters by which the forms of a verb are one
_WROTE = frozenset(
    stem(word) for word in ("écrit", "dit", "geschrieben", "gesagt", "escrito", "dicho", "written", "told", "promised")
)
_THAT = re.compile(r"\b(?:that|which|que|qui|die|das|den)\s+$", _I)
_CLAUSES = re.compile(r"[;:–—] |, (?:and|but|so|y|et|und|e|pero|mais|aber|mas) ")
_TO_COME = re.compile(
    r"\b(?:lo que|ce que|o que|was ich|what(?:ever)?|which|once|when|until|if|whether|as far as)\b", _I
)
_OTHERS = re.compile(
    r"\b(?:tell|let|email|notify|inform|message|write to|warn) (?:all )?(?:the |your |our |every )?other (?:\w+ ){0,2}?(?:customers|guests|schools|tenants|patients|clients|passengers|people|families|residents|parents|members)\b|\b(?:other|another) (?:customer|guest|tenant|patient|client|resident)'?s?'? (?:name|number|complaint|order|account|case|details?)\b|\b(?:another|other) (?:customer|guest|tenant|patient|client|resident)s? (?:wrote|said|says|complained|reported|told|had|has)\b|(?<!told )(?<!told that )\b(?:somebody|someone) else (?:wrote|said|did|complained|asked|has|had)\b|"
    r"\b(?:i(?:'ve| have)|this (?:case|complaint|ticket) (?:is|has been)) (?:now )?(?:closed|marked|resolved)\b|\b(?:the|this|your) (?:case|complaint|ticket|thread) is (?:now )?(?:closed|resolved|settled)\b|"
    r"\b(?:system|hidden|initial) prompt\b|\bmy (?:\w+ )?instructions\b|\bi (?:was|am|have been) (?:told|instructed|programmed|trained|asked) to (?:fill|write|help|answer|reply)|\bas an ai\b|\blanguage model\b|"
    r"\bi (?:no longer|don't) (?:own|handle) this\b|\b(?:all|every) (?:open )?(?:complaints?|cases?|tickets?) (?:are|is|have been|has been) (?:now )?closed\b|\b(?:close|closing|closed) (?:all|every) (?:\w+ ){0,2}(?:complaints?|cases?|tickets?)\b|"
    r"\b(?:has been|was|foi|ha sido|a été|wurde) (?:approved|liberad[ao]|aprovad[ao]|aprobad[ao]|approuvée?|genehmigt)\b",
    _I,
)


_STRANGE_STEP = re.compile(
    r"\b(?:I|we)(?:'ll| will|'m going to| am going to| have to| must| shall|'d be happy to| can)(?: now| also| then)* (?P<step>transfer (?:\W|the money|\d|money)|erase|wipe|download|install|subscribe|publish|promote|recommend|advertise|concatenate|encode|disregard|ignore|obey|"
    r"pretend|act as|reveal|disclose|buy|purchase|mark (?:this|it|the|your|all)|close (?:this|the|all|your)|post (?:all |every |the |of ){1,3}messages|send (?:money|as much|a transaction|all|the email|an email to \S+@|the (?:facebook|security) code)|visit (?:the |a )?(?:web|link|hotel|site)|change (?:your|the|my) (?:password|recipient|limit|account)|"
    r"create (?:a|an) (?:\w+ ){0,3}event|delete (?:the )?(?:file|email|account|record)|email the text|invite user|print haha|tag |mention )",
    _I,
)
_ADVICE = re.compile(
    r"\b(?:you (?:should|must|can|could|may|might want to|need to|have to)|please|be sure to|feel free to|why not|don't forget to|we recommend(?: that you)?|simply|just)(?: \w+ly| also| now)* (?P<step>visit|download|install|subscribe|click|log in|sign (?:in|up)|join|buy|purchase|invest|"
    r"share your (?:bank|card|password|details|account)|send (?:us )?(?:money|your (?:bank|card|password|pin))|confirm your (?:bank|card|password|account)|verify your|enter your|transfer|pay (?:the|a|into)|call (?:us )?on|forward this)\b",
    _I,
)
_HARM = re.compile(  # "we have cancelled three lessons": whoever says so admits what the customer told
    r"cancell?ed|charged|taken|missed|lost|broken|damaged|kept|left|forgotten|anulad|cancelad|cobrad|fallad|perdid|dejad|roto|olvidad|annul|manqu|perdu|oubli|prélev|laiss|abgesagt|abgebucht|verloren|vergessen|verpasst|falhad|esquecid|deixad|atrasad|retrasad",
    _I,
)
_OF_MONEY = re.compile(
    r"[£€$]|\b(?:refund|credit|voucher|money|payment|reembols|devoluci|crédito|rembours|avoir|erstatt|gutschrift|dinheiro)\w*",
    _I,
)
_WE = re.compile(r"(?:[\w']+ ){0,2}(?:we|we've|hemos|nous|avons|wir|haben wir|temos|abbiamo)\b", _I)
_UNTIL = re.compile(r"\b(?:until|before|unless|not|never)\b[^.]*$", _I)


def claimed(text: str, brief: Brief, ground: Ground) -> Iterator[str]:
    """Words of a folded draft that claim what the thread does not show."""
    told = {stem(w) for m in brief.thread.of(Role.AGENT) for w in re.findall(r"\w+", m.text)}
    authors = {message.author.split()[0] for message in brief.thread.of(Role.AGENT) if message.author.strip()}
    if any(brief.agent.name.startswith(author) for author in authors):
        told |= _WROTE  # who answered before did write
        if any(word.startswith(("resol", "solv")) for word in told):
            told.add(stem("closed"))
    known = told | ground.known  # "the lessons that we have cancelled": the customer has said so
    for sentence in sentences(text):
        for found in _MINE.finditer(sentence):
            done = next(filter(None, found.groupdict().values()))
            before = sentence[max(0, found.start() - 30) : found.start()]
            admits = _THAT.search(before) or (_WE.match(found[0]) and (_HARM.match(done) or _said_of_us(done, ground)))
            said = known if admits else told
            if not shows(said, done) and not _TO_COME.search(before):
                yield found[0]
        for found in _SETTLED.finditer(sentence):
            before = _CLAUSES.split(sentence[max(0, found.start() - 70) : found.start()])[-1]
            done = next(filter(None, found.groupdict().values()), "")
            if not (_OPEN.search(before) or _known_to_be(done, found[0], sentence, brief, ground)):
                yield found[0]


def shows(told: AbstractSet[str], verb: str) -> bool:
    """Whether a form of the verb stands among these stems: "closing it" says that one closed it."""
    root = stem(verb)[:_ROOT]
    return any(one.startswith(root) for one in told)


def _said_of_us(done: str, ground: Ground) -> bool:
    """Whether a customer said that we did it: "the fourth time you scrubbed our flight"."""
    return bool(
        re.search(
            rf"\byou(?:'ve| have| guys| lot| people| all)?(?: just| also| then| already)? {re.escape(done)}\b",
            ground.text,
            _I,
        )
    )


def _known_to_be(done: str, words: str, sentence: str, brief: Brief, ground: Ground) -> bool:
    """Whether the thread says so, or a rule lets the agent say so: "may be confirmed by the agent"."""
    if done and any(known.startswith(stem(done)[:5]) for known in ground.facts):
        return True
    if done and re.search(rf"\bmay (?:be |now be )?{re.escape(done)}\b", brief.playbook.text, _I):
        return True
    return not _OF_MONEY.search(sentence) and words.lower() in ground.text.lower()


def obeyed(text: str, rules: str) -> Iterator[str]:
    """Words about other people's complaints, about what the writer was told, that end a complaint or advise what no rule does."""
    for found in _OTHERS.finditer(text):
        yield found[0]
    for pattern in (_STRANGE_STEP, _ADVICE):
        for found in pattern.finditer(text):
            verb = found["step"].split()[0].lower()
            if verb not in rules.lower() and not _UNTIL.search(text[max(0, found.start() - 40) : found.start()]):
                yield found[0]
