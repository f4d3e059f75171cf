"""How an instruction to the writer is worded, in seven languages: what opens one, what it demands, whom it addresses."""

import re

_I = re.IGNORECASE
CARRIER = re.compile(  # text that no person reads: comments, tags with what they hold, JSON, bracketed notes, addresses
    r"<!--.{0,8000}?(?:-->|\Z)|<([A-Za-z_]{2,30})>.{0,8000}?(?:</\1>|\Z)|\{[^{}]{0,4000}[\"'“][^{}]{0,4000}\}|\[\[[^\]]{0,2000}\]\]|"
    r"\[[^\]\n]{0,20}(?i:system|assistant|agent|bot|note|admin|footer|auto)[^\]\n]{0,400}\]|!?\[[^\]\n]{0,400}\]\([^)\n]{0,2000}\)|"
    r"(?:https?://|www\.|mailto:)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
    re.DOTALL,
)
OPENER = re.compile(  # from here on nobody speaks to us about what went wrong
    r"\b(?:ignor[ae]\w*|forget|disregard|override|overrides?|olvid[ae]\w*|oubli(?:e|ez)|vergiss|vergessen sie|esque[çc]\w+|dimentic\w+|vergeet|negeer)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier|instruct\w*|rules?|rest of|directions?|data|guidelines?|"
    r"instruc\w+|reglas|règles|consignes|anweisung\w*|regeln|regras|regole|istruzioni|instructies)\b|"
    r"#{2,}|\bsystem[ _](?:message|notice|note|prompt|update|override)\b|^\W*(?:system|user|assistant|developer|admin(?:istrator)?(?: override)?|sistema|système)\s*:|^\W*todo\s*:|\bimportant!!+|"
    r"<?\bend of (?:session|message|conversation|context)\b|<(?:information|instructions?|system|important|s|/s)>|\[/?inst\]|\b(?:new|updated|following|real) instructions?\b|(?:rules?|instructions?) are (?:now )?void\b|"
    r"\byou are now\b|\bfrom now on you\b|\bi(?:'m| am) (?:your|the) (?:developer|administrator|creator|owner)\b|\bi(?:'m| am) (?:an? |one of the )?(?:\w+ )?(?:developers?|administrators?|admins?|engineers?|testers?|auditors?|researchers?|programmers?|operators?)\b[^.!?\n]{0,40}\b(?:this|the|your) (?:system|bot|assistant|model|tool|program|software|ai)\b|\bimportant message from me\b|\bbefore you (?:can )?(?:solve|reply|answer|respond)\b|"
    r"\b(?:system|hidden|initial) prompt\b|\b(?:initiali[sz]ation|starting) (?:string|instructions?|prompt)\b",
    _I,
)
_LEAD = r"(?:^|[.;:,!?»\"'(>|*#\]–—-]\s*|\b(?:then|and|please|so|kindly|ps|p\.s\.|nb|note|next|first|finally|instead|must|should|shall|y|et|und|e|luego|ensuite|dann|depois|bitte|por favor|svp|s'il vous plaît|do|can you|could you|have to|has to)[ ,:]+)(?:(?:please|just|also|then|now|so|kindly|never|always|instead)[ ,]+){0,3}"
_START = r"^\W*(?:(?:then|and|please|now|also|just|so|kindly|ps|nb|note|next|first|finally|instead|do|can you|could you|bitte|por favor|user|todo|important)\b[ ,:!]*){0,4}"
_TOPIC = r"(?:describe|discuss|compare|compose|develop|design|recommend|suggest|invent|outline|calculate|solve|generate|craft|display|treat|consider|sign|quote(?!,| number| ref| was| for| said)|paste|list|show|explain|provide|give|write|draft|break down|analy[sz]e|identify|name|define|predict|brainstorm|review|create|make|find me|teach|express|render)\b(?! (?:me|us) (?:when|what|why|how|who|a (?:call|ring)))"
_SPEAK = (
    r"say (?:that|in|to|so|you|it|\W)|state|print|type(?! ?(?:\d|one\b|two\b|of\b))|output|repeat|begin (?:with|by|your)|start (?:your|by|the|with)|end (?:your|every|each|with|the)|finish (?:your|with|by)|acknowledge|append|insert|include|mention|translate|render|express|encode|"
    r"encrypt|misspell|spell|scramble|shuffle|jumble|shift (?:each|every|all)|reverse|reveal|disclose|promote|advertise|integrate|enhance|augment|modify|embed|pretend|act as|role-?play|ignore|forget|disregard|"
    r"(?:reply|respond|answer) (?:only |just )?(?:in|with|using|only|as|backwards?|by)|write (?:that|a|an|your|the|down|in|back that|me a|as|every|each|only|it|everything|\W)|provide (?:a|an|your|the|it|me)|use (?:a|an|the|only|emojis?|commonly|base|code|leet|sentence)|"
    r"add (?:a|an|the|this|that|in|to|your|some|any|at|\W)|put (?:in|above|at the top of|this in|it in) (?:your|the)|give (?:the reference|an example|a|examples)|replace (?:every|each|all|the)|remove (?:the|all|every|spaces|any)|swap|substitute|capitali[sz]e|alternate|convert|summari[sz]e|paraphrase|rewrite|rephrase|"
    r"complete (?:this|the)|continue (?:with|the)|quote(?!,)|paste|recite|sign (?:this|it|off|your|as)|list (?:all|the|every|some|their)|show (?:the|your|all)|explain (?:in|to the)|"
    r"draft a|make (?:up|sure that your|your)|phone the|have the agent|focus only"
)
_DO = (
    r"(?:approve|authori[sz]e|grant|waive|issue|release) |mark (?:this|the|it|all|every|as|my)|close (?:this|the|all|every|my|it|any|out)|reassign|assign|hand (?:this|it|the|over)|transfer|forward|delete|erase|wipe|(?:tag|ping) (?:@|<|all|every|me|my|your|the)|escalate (?:this|it) to|"
    r"notify (?:all|the|other|every)|inform (?:all|the|other|every)|email (?:all|the|this|to|me the|it)|send (?:a |an |all |as much|the (?:body|facebook|email|message|code|security|following|link|transaction)|it to|money|everything|this|them|\$|£|€)|"
    r"tell (?:all|the|your|every|other|him|her|them|ms|mr|mrs)|let (?:the |all |your |every |other |them |him |her )|ask (?:the reader|them|all|your|every)|visit|click|download|install(?! (?:was|is|had|has|of|date|never|team|on)\b)|subscribe|invite|reserve|book (?:a|the|me) |buy|purchase|change (?:the|your|my)|update (?:the|my|your)|"
    r"reset|publish|post (?:the|this|it|all|them|in|a)|concatenate|create (?:a|an|the)|get (?:me|all|the most)|visit|execute|run (?:this|the|these)|confirm (?:that|this|to|at|in|it|\W|\d|the (?:refund|credit|amount|limit|approval|voucher|new limit|payment))|"
    r"refund (?:of|the full|him|her)|credit (?:the|my|this|him|her|account)|take (?:whoever|him|her|them|over)|call (?:yourself|this number)|record (?:this|that|it as)|log (?:this|it) as|set (?:the|this|my|status)"
)
_ABROAD = (
    r"escrib(?:a|an|e|id)|dig(?:a|an)\b(?! me)|responda[n]?|conteste[n]?|confirm(?:e|en|ad|enlo|elo)|confírm\w+|añad(?:a|e|an)|incluy(?:a|e|an)|ignor(?:e|en)|marque[n]?|cierr(?:e|en|a)|traduzca|traduce|repita|repite|mencion(?:e|a|en)|avis(?:e|en|a) a|reenví(?:e|a)|empiec(?:e|en)|comienc(?:e|en)|firme|transfier\w+|"
    r"écri(?:vez|s)|dites|répond(?:ez|s)|confirm(?:ez|e)|ajout(?:ez|e)|indiqu(?:ez|e)|mentionn(?:ez|e)|ignor(?:ez)|marqu(?:ez)|clôtur(?:ez|e)|ferm(?:ez)|tradui(?:sez|s)|répét(?:ez)|annonc(?:ez|e)|affich(?:ez|e)|transfér(?:ez)|commenc(?:ez)|termin(?:ez)|préven(?:ez)|demandez à tous|accord(?:ez)|"
    r"schreib(?:e|en sie|t)|sag(?:e|en sie)\b|antwort(?:e|en sie)|bestätig(?:e|en sie)|ignorier(?:e|en sie)|füg(?:e|en sie)|nenn(?:e|en sie)|geben sie|übernimm|markier(?:e|en sie)|schließ(?:e|en sie)|übersetz(?:e|en sie)|wiederhol(?:e|en sie)|überweis\w+|lösch(?:e|en sie)|"
    r"escrev(?:a|am|er)|dig(?:a|am)\b|respond(?:a|am)|confirm(?:e|em)|inclu(?:a|am)|adicion(?:e|em)|acrescent(?:e|em)|ignor(?:e|em)|marqu(?:e|em)|fech(?:e|em)|traduz(?:a|am)|repit(?:a|am)|mencion(?:e|em)|avis(?:e|em)|transfir(?:a|am)|"
    r"scriv(?:a|i|ete)|dic(?:a|i)\b|rispond(?:a|i|ete)|conferm(?:i|a|ate)|aggiung(?:a|i|ete)|ignor(?:i|ate)|chiud(?:a|i|ete)|ripet(?:a|i|ete)|schrijf|antwoord|bevestig|voeg|sluit|vermeld|vertaal|herhaal"
)
DEMAND = re.compile(rf"{_LEAD}(?:(?:{_SPEAK}|{_DO})(?:(?<=\W)|(?!\w))|(?:{_ABROAD})(?!\w))|{_START}{_TOPIC}", _I)
_MACHINE = (
    r"assistants?|chat-?bots?|bots?|a\.?i\.?|ai (?:tools?|models?|agents?|assistants?)|language models?|llms?|gpt|answering (?:software|systems?|machines?)|automated (?:assistants?|systems?|repl(?:y|ies)|agents?)|software|whoever (?:or whatever )?(?:types|writes|answers|replies)\b[^.!?\n]{0,20}|"
    r"agents?|current handler|front desk(?: staff)?|staff|handlers?|asistente|quien responda|atención al cliente|répondeur(?: automatique)?|assistant|antwortsysteme?n?|automatische (?:verarbeitung|antwort)|bearbeiter|assistente|resposta|respuesta|réponse|antwort|reply|response|answers?|message|correspondence"
)
ADDRESSED = re.compile(
    rf"(?<!\bmy )(?<!\bour )(?<!\bno )\b(?:{_MACHINE})\b(?! (?:said|says|told|read|(?:that )?you (?:were|got|had|received))\b)(?<!in your message)(?<!of your message)(?<!from your message)[^.!?\n]{{0,70}}?\b(?:(?:must|should|shall)(?! (?:have|know|at least|surely|really|be (?:ashamed|sorry|trained|sacked|fired|polite|able|more|better|aware|told|here|there|a ))\b)|has to|have to|is to|are to|needs? to|please|may (?:now )?(?:settle|offer|approve)|adds?|appends?|includes?|marks?|debe[n]?|tiene[n]? que|doit|doivent|indique|confirme|accorde|(?<!aucune )(?<!une )(?<!cette )annonce|sollen?|muss|müssen|teilt|"
    r"deve[m]?|tem que|moet)\b|\b(?:assistant|agent|bot|system|ai|asistente|assistente)\s*(?::|,? please\b|please\b)|\b(?:every|each|all|any|in|into|to|of|for) (?:your |the |my |its |any |every )?(?:next |first |whole |entire )?(?:reply|replies|response|answers?|message to me|output|respuesta|réponse|antwort|resposta)\b[^.!?\n]{0,60}\b(?:must|should|with|in|that|add|say|include)\b|"
    r"\b(?:agents|staff|assistants) (?:confirm|offer|state|settle|credit|refund|give)\b|\b(?:tell|telling|show) me (?:in|at the top of) (?:your|the)\b|\bfor (?:ai|assistants?|bots?|agents?|transparency|the record)\b|\b(?:instructions?|prompt|conversation|sentence|this|rules?)\b[^.\n]{0,60}\b(?:word for word|verbatim|palabra por palabra|mot pour mot|wörtlich|palavra por palavra)\b|\bor it (?:won't|doesn't) count\b|\bwhen(?:ever)? (?:you (?:next |then )?(?:write|reply|answer|respond)|(?:next )?(?:answering|replying|writing|responding))\b|\b(?:cuando (?:conteste|responda|escriba)\w*|quand vous (?:répondez|écrivez)|wenn sie (?:antworten|schreiben)|quando (?:responder|escrever)\w*)\b|"
    r"\blet (?:them|him|her|all|everyone|everybody|every \w+|the other \w+) know that\b|\breplies to this address\b|"
    r"\bwhat (?:were you|you were) told\b|\b(?:you were|were you) (?:instructed|trained|programmed|given (?:\w+ ){0,3}?(?:instructions?|prompts?|rules?|orders?|roles?|tasks?|secrets?|passwords?|access|data|documents?|context|information)\b)|\bi was instructed to\b|\b(?:your|the) (?:system )?instructions\b|\bsystem configuration\b|\bcan you (?:reply|answer|write|respond) in\b|\bpre-approved\b|\bask the reader\b|(?:^|[.:] )in your (?:next |first )?(?:response|reply|answer|message|output|e-?mail),? (?!(?:you|it|there|i|we|they|he|she|the|on|to|from|of|was|dated|yesterday|last)\b)\w+|\bin (?:your|the) (?:first|next|last|opening) (?:sentence|line|word|paragraph|message|reply|answer)\b",
    _I,
)
RAISED = re.compile(  # that somebody may now give more: nobody who complains decides it
    r"\b(?:limit|cap|ceiling|budget|authority|approval|allowance|limite|límite|tope|plafond|grenze|obergrenze|limiet|teto|alçada)\b[^.!?\n]{0,60}\b(?:rais\w+|lift\w+|increas\w+|extend\w+|remov\w+|waiv\w+|now|elevad\w+|aument\w+|ampliad\w+|"
    r"subid\w+|relev\w+|augment\w+|levée?|erhöht|angehoben|aufgehoben|verhoogd|opgeheven|liberad\w+)\b|\b(?:raised|increased|erhöht|elevad[oa]|aumentad[oa]|relevée?)\b[^.!?\n]{0,30}\b(?:limit|límite|limite|plafond|grenze|tope)\b",
    _I,
)
KNOWLEDGE = re.compile(  # a question that nobody asks of whoever made the trouble
    r"^(?:what (?:is|are|was|were) (?!going|happening|wrong|the (?:point|problem|matter|reason)|your|this|it|that|you|my)|who (?:was|are|invented|wrote) (?!you|on|in|it|that|this|the (?:person|man|woman|driver))|how (?:do|can|could|does|did) (?:i|we|you|one|people)|how (?:has|have|is|are) \w+|when did|why (?:is|are|do|does)|where (?:is|are) the|which|help me with|can you recommend)\b",
    _I,
)
ENCODED = re.compile(
    r"(?<![\w/+=.])(?=[A-Za-z0-9+/][A-Za-z0-9+/]*[A-Z0-9])(?=[A-Za-z0-9+/]*[a-z])[A-Za-z0-9+/]{18,}={0,2}(?![\w/+=])|(?<!\w)(?:[0-9a-fA-F]{2}[ :]?){10,}(?!\w)|(?<!\w)[A-Z2-7]{16,}=*(?!\w)|(?:%[0-9A-Fa-f]{2}){2}|(?<!\w)[01]{8}(?: [01]{8}){2,}|[!-~]{34,}"
)
