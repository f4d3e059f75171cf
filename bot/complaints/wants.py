"""What the customer wants done, in their own words: stated, asked for, told to us or wished for, in five languages."""

import re
from collections.abc import Iterable

_ACTS = (  # that a firm is asked for; telling, checking and ringing back are none: they ask for news
    r"send|give|get|bring|refund|replace|return|fix|reissue|refit|redo|swap|change|mend|repair|take|put|move|cancel|correct|deliver|collect|pick up|credit|finish|remove|stop|waive|reinstate|"
    r"unlock|unblock|restore|sort|reset|reprint|resend|re-?send|rebook|re-?do|reschedule|book|switch|turn|pay|honou?r|empty|clean|clear|fit|install|exchange|release|reimburse|reduce|adjust|amend|"
    r"update (?!on\b|us\b|me\b)|transfer|extend|make|let|allow|keep|hold (?!off|on)|reserve|arrange|provide|issue|post|email|e-mail|drop|come and|ring|call|phone"
)
_NOT_DONE = r"(?!(?:on |at )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:me |us )?(?:know|see|hear|sure|back|there|it through|in touch|on with|a look)\b)"
_SOFT = r"(?:please |pls |just |kindly |only |really |at least |possibly |maybe |perhaps |still |now |simply |actually |all )*"
_A_THING = r"(?!to (?:know|hear|understand|say|see|ask|tell|complain|report|check)\b|(?:an? )?(?:explanation|reason|update|idea why)\b|you\b|this is\b|(?:it|that|this) (?:is|was|to)\b|help\b)"
_EN = (
    rf"\b(?:I|we|he|she|they)(?:'d| would| should) {_SOFT}(?:like|love|prefer|appreciate|settle for|rather have)(?: to have| to get)? {_A_THING}(?P<what>[^.!?;]+)",
    rf"\b(?:I|we|he|she|they) (?:do )?{_SOFT}(?:want|wants|need|needs|expect|expects|demand|insist on|request)(?: to have| to get)? {_A_THING}(?P<what>[^.!?;]+)",
    rf"\b(?:I'm|I am|we're|we are|was|were) {_SOFT}(?:asking for|hoping for|hoping to get|looking for|after|waiting to get) {_A_THING}(?P<what>(?:my|our|the|an?|this|that|some|your|his|her|their|£|\$|€)[^.!?;]+)",
    r"\b(?:all|what) (?:I|we) (?:want|need|ask|ask for|am asking for)(?: for)? is (?P<what>[^.!?;]+)",
    rf"\b(?:can|could|would|will|may|might) (?:(?:you|I|we|he|she|they|it|one of you|some(?:one|body)|any(?:one|body)) ){{1,2}}{_SOFT}(?:be able to )?(?P<what>(?:have|{_ACTS}) {_NOT_DONE}[^.!?;]+)",
    rf"\b(?:would it be|is it|any chance of|any chance you (?:could|can)|possible) (?:possible )?(?:for (?:you|me|us) )?(?:to )?{_SOFT}(?P<what>(?:hav(?:e|ing)|{_ACTS}) {_NOT_DONE}[^.!?;]+)",
    rf"^(?:(?:and|so|then|ok|okay|now|right|well|look|guys|lads|hi|hello|dear all|yes|no),? )*{_SOFT}(?P<what>(?:{_ACTS}) (?:me |us |him |her |them )?(?:my|our|the|an?|this|that|it|those|these|them|some\w*|one|him|her|his|their|£|\$|€)\b[^.!?;]*)",
    rf"\b(?:please|pls|kindly) {_SOFT}(?!(?:note|see|find|confirm|advise|reply|respond|answer|tell|let|explain|check|look|don't|do|be|help|hold|forgive|excuse)\b)(?P<what>[a-z]+ {_NOT_DONE}[^.!?;]+)",
    rf"\b(?:can|could|would|will|may|might) (?:you|I|we|he|she|they|it|some(?:one|body)|any(?:one|body)|(?:the|a|your|one of your|our|my) \w+) {_SOFT}(?!(?:have|be|do|say|tell|explain|confirm|advise|let|check|look|help|see (?:why|how|if)|understand|know|answer|reply|respond|get back|imagine|believe|not|never|afford|manage|happen)\b)(?P<what>[a-z]+ {_NOT_DONE}[^.!?;]+)\?",
    r"\bgrateful if (?:you|someone|somebody)(?:'d| would| could) (?P<what>[^.!?;]+)",
    r"(?P<what>^[a-z]+ [^.!?;]{6,60}), (?:would|will|could) you\b",
    r"\b(?:have you(?: got)?|is there|any chance of|do you have) (?P<what>(?:an?other|a|an|the|one of the|some) [^.!?;]+?)(?= (?:you|we|I) can\b|\?)",
    r"\b(?:where|when)(?:'s| is| are|s| do I get| will I get| can I get) (?P<what>(?:my|our|the|her|his) [^.!?;,]+?)(?=\?|,|$| (?:please|then|now|you)\b)",
    r"^(?:an? |the |some |my |our )?(?P<what>[^.!?;,]{3,60}?) (?:would|wouldn't|'d) (?:be |do )(?:nice|lovely|great|good|grand|appreciated|ideal|perfect|a start|enough|something|fine|welcome|plenty)\b",
    rf"^(?:and |so )?{_SOFT}(?:need|would (?:love|like)(?: for)?) {_A_THING}(?P<what>[^.!?;]+)",
    rf"\b(?:for you to|if you (?:could|can|would|want to|'d)|that you|you (?:to|need to|must|should|have to)|(?<!for )some(?:one|body) (?:to|who can|has to|should)) {_SOFT}(?P<what>(?:{_ACTS}|look at) {_NOT_DONE}[^.!?;]+)",
    r"\bwant (?P<what>some(?:one|body) to [^.!?;]+)",
    r"\b(?:chance|time|expect you|want you|asking you) to (?:give|send|get|bring) (?:me|us) (?P<what>(?:my|our|the|an?|some) [^.!?;]+)",
    r"\byou (?:still )?owe (?:me|us) (?P<what>[^.!?;]+)",
    r"(?:^|, )(?P<what>(?:my |our |the |all )?[^.!?;,]{2,40} back),? (?:please|pls|now|asap|today)\b",
)
_ES = (
    r"\bpor favor,? (?P<what>(?!que|diga|conteste|responda|inform|expliq)\w+(?:en|an|e|a|ad|ed|id)(?:me|nos|l[oae]s?)? [^.!?;,]+)",
    r"(?:^|, )(?P<what>(?:\w+(?:e|a)n|\w+(?:ad|ed|id|éd|ád))(?:me|nos) [^.!?;,]+)",
    r"\b(?:puedo|podemos|se puede) (?!saber|preguntar)(?P<what>\w+r(?:me|lo|la)? [^.!?;,]+)\?",
    r"\b(?:quiero|queremos|quisiera|querr[ií]a|necesito|necesitamos|exijo|pido|solicito|me gustar[ií]a|prefiero|preferir[ií]a) (?!saber|una explicaci[oó]n|que me (?:digan|expliquen|contesten))(?P<what>[^.!?;,]+)",
    r"\b(?P<what>que venga \w+)",
    r"\b(?:podr[ií]an?|pod[eé]is|puede|pueden|podr[ií]as|ser[ií]a posible|es posible|me pueden) (?:por favor )?(?P<what>(?:\w+me|\w+nos|\w+lo|\w+la|\w+les|cambiar|devolver|enviar|mandar|reparar|arreglar|anular|cancelar|poner|traer|recoger|tener|corregir|quitar|reembolsar|reponer)\b[^.!?;,]*)",
    r"(?:^|\b(?:por favor|pues|y),? )(?P<what>(?:devu[eé]lv\w+|m[aá]nd\w+|env[ií]\w+|arregl(?:en|ad|e)\w*|c[aá]mbi\w+|repar(?:en|ad|e)\w*|an[uú]l\w+|cancel(?:en|ad|e)\w*|quit(?:en|ad)\w*|tr[aá]ig\w+|d[eé]nme|dadme|p[oó]ng\w+) [^.!?;,]+)",
    r"\b(?:d[oó]nde|cu[aá]ndo) (?:est[aá]n?|llegan?|recibo|tendr[eé]) (?P<what>(?:mis?|el|la|los|las|nuestr\w+) [^.!?;,]+)",
)
_FR = (
    r"\b(?:je (?:veux|voudrais|souhaite|souhaiterais|demande|r[eé]clame|pr[eé]f[eé]rerais|pr[eé]f[eè]re|d[eé]sire|exige|tiens [aà])|nous (?:voulons|voudrions|souhaitons|demandons)|j'(?:aimerais|ai besoin d[e'u])|il (?:me|lui|nous|leur) (?:faut|faudrait)) ?(?!savoir|comprendre|une (?:explication|raison)|que vous (?:me )?(?:disiez|expliquiez))(?P<what>[^.!?;,]+)",
    r"\b(?:pouvez-vous|pourriez-vous|vous pou(?:vez|rriez)|serait-il possible d[e']|est-il possible d[e']|on peut|puis-je|peut-on|pourrais-je|pourrait-on) ?(?:s'il vous pla[iî]t )?(?P<what>(?:m'|me |nous |le |la |les |l'|lui )*(?:avoir|envoyer|rendre|rembourser|[eé]changer|changer|remplacer|r[eé]parer|annuler|livrer|corriger|refaire|r[eé]cup[eé]rer|reprendre|mettre|donner|passer|retirer|faire)\b[^.!?;,]*)",
    r"(?:^|\b(?:alors|donc|merci de|et|svp),? )(?P<what>(?:envoyez|rendez|remboursez|[eé]changez|changez|remplacez|r[eé]parez|annulez|livrez|corrigez|refaites|reprenez|mettez|donnez|retirez|faites|m'envoyer|me rembourser|me rendre|envoyer|rembourser|annuler)\b[- ][^.!?;,]+)",
    r"\bo[uù] (?:est|sont|en est) (?P<what>(?:mon|ma|mes|notre|nos|le|la|les) [^.!?;,]+)",
    r"(?:^|, )(?P<what>(?!avez|êtes|allez|pensez|savez|pouvez|dites|voyez|tenez|excusez|vous|chez|assez|rendez-vous)[a-zéè]{3,}ez(?:-(?:moi|nous|lui|le|la|les))? (?:le|la|les|mon|ma|mes|notre|nos|un|une|ce|cette|l')\b[^.!?;,]*)",
    r"^(?P<what>qu'(?:il|elle|on|ils) [^.!?;,]+)",
    r"\b(?:des nouvelles de) (?P<what>m(?:on|a|es) [^.!?;,]*)",
)
_DE = (
    r"\b(?:ich|wir) (?:will|m[oö]chten?|wollen|h[aä]tten? gerne?|brauchen?|verlangen?|fordern?|w[uü]nschen?(?: mir)?|bestehen? auf|bitten? um) (?!wissen|eine? (?:erkl[aä]rung|begr[uü]ndung|antwort|r[uü]ckmeldung|r[uü]ckruf))(?P<what>[^.!?;,]+)",
    r"\b(?:ich|wir) (?:h[aä]tten?|w[uü]rden?) (?P<what>[^.!?;,]+?) (?:gerne?|lieber)\b",
    r"\b(?:k[oö]nn(?:t?en|ten) (?:sie|wir)|kann (?:ich|man|jemand|wer)|k[oö]nnte (?:ich|jemand|man)|w[uü]rden sie|k[oö]nnt ihr) (?:bitte |mir |uns |nicht |mal |vielleicht |das |es )*(?P<what>[^.!?;,]*\b(?:haben|bekommen|schicken|zuschicken|zur[uü]ck\w*|umtauschen|tauschen|austauschen|reparieren|richten|stornieren|k[uü]ndigen|erstatten|liefern|abholen|korrigieren|[aä]ndern|nachliefern|ersetzen|beheben|bringen|wechseln|streichen|kommen))\b",
    r"(?:^|\bbitte |, )(?P<what>(?:schicken|senden|geben|bringen|erstatten|reparieren|tauschen|stornieren|liefern|korrigieren|[aä]ndern|ersetzen|holen|nehmen|machen|stellen|streichen|[uü]berweisen|schickt|gebt|bringt|macht|holt) (?:sie |mir |uns |bitte |endlich |das |die |den |es )+[^.!?;,]*)",
    r"\bbitte (?P<what>(?!melden|antworten|um\b|sagen)\w+en sie [^.!?;,]+)",
    r"\b(?:er|sie|es|jemand|ihr) (?:soll|sollen|sollte|möge) (?:bitte |doch |mal |endlich )*(?P<what>[^.!?;,]+)",
    r"^(?P<what>(?:ein|eine|einen|mein|meine|der|die|das)\b[^.!?;,]{2,60}?) (?:w[aä]re|w[uü]rde) (?:mir |uns |schon |sehr )*(?:sch[oö]n|nett|gut|toll|prima|recht|lieb|reichen|gen[uü]gen|fein)\b",
    r"\bwo (?:ist|sind|bleibt|bleiben) (?:denn )?(?P<what>(?:mein|meine|meinen|unser|unsere|das|die|der) [^.!?;,]+)",
)
_PT = (
    r"\b(?:quero|queremos|queria|quer[ií]amos|preciso|precisamos|precisava|gostava|gostar[ií]a|gost[aá]vamos|exijo|pe[cç]o|prefiro|solicito) (?:de |que )?(?!saber|uma explica[cç][aã]o|me digam|que me digam)(?P<what>[^.!?;,]+)",
    r"\b(?:podem|pode|podiam|podia|poderiam|poderia|conseguem|d[aá] para|seria poss[ií]vel|[eé] poss[ií]vel) (?:por favor |me |nos |se faz favor )*(?P<what>(?:trocar|devolver|enviar|mandar|reparar|arranjar|consertar|anular|cancelar|estornar|reembolsar|corrigir|entregar|trazer|ter|repor|tirar|refazer|recolher|buscar|vir)(?:-\w+)?\b[^.!?;,]*)",
    r"(?:^|\b(?:por favor|ent[aã]o|e),? )(?P<what>(?:devolvam|devolva|mandem|mande|enviem|envie|arranjem|troquem|troque|consertem|conserte|cancelem|cancele|anulem|estornem|reembolsem|corrijam|entreguem|tragam|tirem|ponham|d[eê]em)(?:-\w+)? [^.!?;,]+)",
    r"\bpor favor,? (?P<what>(?!que|diga|respond|inform|expliq)\w+(?:em|am|e|a)(?:-\w+)? [^.!?;,]+)",
    r"^(?P<what>(?!tem |nem |sem |quem |vem |também |bem |ontem |ninguém |alguém )\w{3,}[ae]m(?:-\w+)? (?:o|a|os|as|um|uma|meu|minha) [^.!?;,]+), por favor",
    r"\b(?:dá|da) (?:pra|para) (?!saber)(?P<what>\w+r [^.!?;,]+)",
    r"\b(?:posso|podemos) (?!saber)(?P<what>\w+r [^.!?;,]+)\?",
    r"\b(?:onde|quando) (?:est[aá]|est[aã]o|recebo|chega|anda) (?P<what>(?:[oa]s? )?(?:meus?|minhas?|nossos?|nossas?|[oa]s?) [^.!?;,]+)",
)
_ASKED = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*_EN, *_ES, *_FR, *_DE, *_PT))
_ENDS = re.compile(
    r", (?!que\b|not\b)|\s(?:because|since|but|so that|so i|otherwise|before|when|if|or (?:i|we|else)|while|porque|pero|si no|antes|parce|car|sinon|avant|mais|weil|aber|sonst|bevor|denn|mas|sen[aã]o|"
    r"by (?:mon|tues|wednes|thurs|fri|satur|sun|tom|pay|noon|the end|\d)\w*|please|pls|thanks?|por favor|s'il vous pla[iî]t|svp|bitte|asap|para (?:el|la|o|a) \w+|on embarque|and (?:i|we|you|then|to be told)\b)(?!\w)",
    re.IGNORECASE,
)
_HANDS_OVER = re.compile(
    r"^(?:(?:give|send|get|bring) (?:me|us)|have) (?=(?:my|our|the|an?|some|one)\b)", re.IGNORECASE
)
_LONGEST = 12  # words
_TELLING = re.compile(
    r"\b(?:know|explain|tell|(?<!an )(?<!straight )(?<!clear )(?<!proper )answer|reply|respond|yes or no|diga\w*|contest\w*|sabe[rn]?|savoir|wissen|erfahren|saber|happen\w*)\b",
    re.IGNORECASE,
)


def wanted(said: Iterable[str]) -> str | None:
    """The thing or act asked for, in the customer's words; None where only news, a reason or a time is asked for, or nothing.

    `said`: their sentences, in order. Of several wishes it is the first.
    """
    for sentence in said:
        for pattern in _ASKED:
            for found in pattern.finditer(sentence):
                wish = _ENDS.split(found["what"])[0].strip(" .,!?:\"'-–")
                wish = _HANDS_OVER.sub("", wish)  # "they want a rough idea", not "give me a rough idea"
                if 1 < len(wish.split()) <= _LONGEST and not _TELLING.search(wish):
                    return wish
    return None
