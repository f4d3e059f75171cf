"""The cues of severity: which words show what, by sign; RE2, on bare text. A new cue is an entry in a list here."""

from collections.abc import Mapping


def _any(*patterns: str) -> str:
    return "|".join(f"(?:{p})" for p in patterns)


_DANGER = _any(
    r"\b(?:carbon monoxide|co alarm|gas leak|smell(?:s|ed|ing)? (?:of )?gas|electric shock|sparks?|sparking|smoke|caught fire|on fire|choked|choking|poison\w*|allerg\w*|unconscious|collapsed|ambulance|(?:call(?:ed)?|rang|dial(?:led)?) (?:999|112|911))\b",
    r"\b(?:oxygen|cylinder|concentrator|dialysis|insulin|ventilator|medic(?:ation|ine)s? (?:missing|wrong))\b",
    r"\b(?:epi ?pen|anaphyla\w+|(?:lips?|tongue|throat|face) (?:came up|swell\w*|swoll?en)|allergic reaction|food poisoning|a&e|emergency room|intensive care)\b",
    r"\b(?:brakes?|stairlift|lift|scaffold\w*|trampolines?|seat ?belt|railing|balcony|ladder|airbag|harness)\b[^.!?]*\b(?:failed|hole|by itself|on its own|came (?:off|away)|snapped|gave way|collapsed)\b",
    r"\b(?:scared|afraid|frightened|terrified) to (?:go|be|stay|sleep|walk|leave|open)\b|\bknows (?:which (?:flat|house|door)|where (?:i|we|she|he) lives?|my address)\b|\b(?:followed|following) (?:me|her|him) home\b|\b(?:driver|man|he|bloke|guy|engineer|fella)\b[^.!?]{0,60}\bkeeps? (?:texting|messaging|following) (?:me|her)\b",
    r"\bme da miedo (?:volver|salir|ir)\b|\bsabe donde vivo\b|\bpeur de (?:rentrer|sortir)\b|\bsait ou j'habite\b|\bangst,? (?:nach hause|heim|allein)\b|\bweiss,? wo ich wohne\b|\bmedo de (?:voltar|sair)\b|\bsabe onde (?:eu )?moro\b",
    r"\b(?:descarga electrica|fuga de gas|huele a gas|fuite de gas|odeur de gaz|electrocut\w*|stromschlag|gasgeruch|riecht nach gas|choque eletrico|cheiro a gas)\b",
)
_VULNERABLE = _any(
    r"\b(?:new ?born|baby|week old|month old|toddler|pregnant|disab\w+|wheelchair|dementia|elderly|pensioner|priority (?:register|services)|carer|asthma\w*)\b",
    r"\b(?:my|his|her|our) (?:late|dying)\b",
    r"\bbeb[eé]\b|\bsäugling\b|\bschwanger\b|\bRollstuhl\b|\bnourrisson\b",
    "熱がある子",
    r"\b(?:the (?:youngest|oldest) is \d+|sheltered|care home|hospice|nursing home|(?:is|aged) (?:7\d|8\d|9\d)|grand(?:ma|mother|dad|father|parents)|little ones?|anciana|embarazada|enceinte|gravida|idos[oa])\b",
    r"\b(?:[789]\d)[- ]year[- ]old|\b(?:ist|sind|bin|wird) (?:[789]\d)\b|\b(?:tiene|de|con|a|agee? de|tem|com) (?:[789]\d) (?:anos|ans)\b",
    r"\b(?:pflegebedurftig\w*|dement\w*|neugeboren\w*|kleinkind\w*|behindert\w*|recien nacid\w+|discapacit\w+|silla de ruedas|nouveau-ne\w*|handicape\w*|fauteuil roulant|recem-nascid\w+|cadeira de rodas|asma|asthmatique)\b",
)
_RISK = _any(
    r"\b(?:no (?:heat\w*|electric\w*|power|water|gas)|without (?:heat\w*|electric\w*|power|water|gas)|hospital|can'?t (?:get up|stand up)|could(?:n't| not) get up|diabetic\w*|attack|fell|fall|trip(?:ped)?|hurt|injur\w*|headach\w*|unsafe|danger\w*|smell|alarm)\b",
    r"\b(?:heating\b[^.!?]* (?:is )?(?:off|out|broken)|minus \w+|freezing|no heating|(?:went|go) half through|hole|sin (?:luz|calefaccion)|sans (?:chauffage|electricite)|keine? (?:heizung|strom)|sem (?:luz|aquecimento))\b",
    r"\b(?:heizung\b[^.!?]*\b(?:kalt|aus|kaputt|ausgefallen)|friert|frieren|krankenhaus|gesturzt|verletzt|atemnot|sauerstoff|(?:im|mit|in der) (?:mantel|winterjacke))\b",
    r"\b(?:sin (?:agua|gas)|se (?:cayo|ha caido)|herid[oa]|oxigeno|pasa(?:ndo)? frio|sans (?:eau|gaz|lumiere)|hopital|est tombee?|blessee?|oxygene|sem (?:agua|gas)|caiu|ferid[oa]|oxigenio|(?:cheio|morto|com) (?:de )?frio)\b",
)
_LAW = _any(
    r"\b(?:solicitors?|lawyers?|ombudsman|court|legal action|sue|small claims|trading standards|regulator|data protection|ico|police|tribunal)\b",
    r"\b(?:abogad[oa]|denuncia|juzgado|avocat|tribunal|anwalt|gericht|klage erheben|verklage\w*|verbraucherzentrale|advogad[oa]|tribunal|procon)\b",
    r"\b(?:anwalt\w*|rechtsanwalt\w*|avocate|abogad[oa]s|hoja de reclamaciones)\b",
)
_PRESS = _any(
    r"\b(?:to|with|by|tell|call|ring|contact|phone|in) (?:the |our |my |a )?(?:local |regional |trade )?(?:press|newspapers?|papers?|bbc|telly|radio)\b",
    r"\b(?:i (?:write|work|report) for the|(?:and|will|can|to) print (?:that|this|it))\b|\b(?:journalists?|reporters?|local (?:press|paper|newspaper)|press about|followers|go(?:ing)? viral|channel \d+ (?:\w+ )?(?:desk|news|gets|will|has)|consumer desk|twitter|tiktok|instagram|facebook group|(?:bad|one[- ]star|1[- ]star|honest) review)\b",
    r"\b(?:a la|de la|an die|bei der|a la|da|na|a) (?:\w+ )?(?:prensa|presse|zeitung|imprensa)\b|\b(?:al periodico|au journal|ao jornal|no jornal|giornale locale)\b",
)
_PAPERS = r"(?:passports?|payslips?|bank statements?|medical records?|test results|dates? of birth|home address|phone number|mortgage pack|personal (?:data|details)|pasaporte|nominas?|movimientos|historial|telefono|passeport|bulletins? de (?:paie|salaire)|releves?|ausweis|kontoausz\w+|gehaltsabrechnung\w*|befunde?|passaporte|extratos?|holerites?|exames?)"
_ANOTHER = r"(?:(?:someone|somebody) else(?:'?s)?|(?:some|a|another|an?other) (?:fella|bloke|guy|chap|stranger|other person)|complete stranger|otra persona|un desconocido|une autre personne|quelqu'un d'autre|d'un inconnu|jemand anderem|(?:einer|eines) fremden|outra pessoa|um desconhecido)"
_OTHERS_DATA = _any(
    r"\b(?:someone|somebody) else'?s (?:letter|bill|data|details|account|records?|prescription|results?|file)\b",
    r"\b(?:another|other|different) (?:person|customer|patient|client)(?:'s|s')? (?:details|name|letter|data|account|results?|records?|bill|file)\b",
    r"\bdata (?:breach|leak)\b",
    rf"\b{_PAPERS}\b[^.!?]{{0,60}}\b{_ANOTHER}\b|\b{_ANOTHER}\b[^.!?]{{0,60}}\b{_PAPERS}\b",
    r"\bother (?:people|customers?|patients?|clients?|families|pupils?|tenants?)'?s?\b[^.!?]*\b(?:in it|names?|details|dates of birth|addresses|letters?|results|bills?)\b",
    r"\b(?:envelope|letter|file|portal|login)\b[^.!?]*\b(?:(?:some(?:one|body)|another \w+|a (?:stranger|colleague|neighbour))'s|of (?:another|a stranger))\b",
    r"\b(?:en (?:el|mi) sobre|dans (?:l'|mon )enveloppe|in meinem (?:brief|umschlag)|no (?:meu )?envelope)\b[^.!?]*\b(?:otr[ao]|una companera|un companero|autre|einer frau|eines herrn|andere\w*|fremd\w*|outr[ao]|um colega|uma colega)\b",
)
_CONDUCT = _any(
    r"\b(?:racist|racism|sexist|discriminat\w*|homophob\w*|slur|grop\w+|touched me|harass\w*|assault\w*|laughed at (?:me|us|my|him|her)|swore at|called (?:me|her|him) (?:a|names)|mocked|because (?:i'?m|of my) (?:black|asian|muslim|deaf|gay|accent|age|foreign))\b",
    r"\b(?:messag\w+|texting|touch\w*) (?:my|our) (?:\w+ ){0,3}(?:daughter|son|child|kid|girl|boy|\d+)\b",
    r"\b(?:learn english|go back to (?:your|where)|my (?:accent|skin|religion|headscarf|hijab|surname)|guide dog)\b",
    r"\b(?:helped (?:himself|herself) to|was drunk|had a go at my)\b",
)
_DISCRIMINATION = _any(r"\b(?:racist|racism|discriminat\w*|slur|grop\w+|assault\w*|harass\w*)\b")
_MANY = _any(
    r"\b(?:all|every one of|hundreds of|thousands of|our) (?:our )?(?:customers|users|clients|patients|orders) (?:are|have|cannot|can't|see|saw|affected)\b",
    r"\ball \W?(?:[2-9]\d|\d{3,}) (?:salons?|sites|branches|shops|stores|restaurants|users|drivers|clinics|schools|locations|hotels|offices|desks|staff|employees)\W? (?:are|cannot|can't|have|could|couldn't|is|lost|see)\b",
    r"\b\d{1,3}(?:[,.]\d{3})+ (?:orders|customers|users|payments|messages)\b",
    r"\bfinding out from \W?our customers\b",
    r"\b(?:site|system|service|platform) (?:is )?down for (?:all|every)",
)
_THIRD = _any(
    r"\b(?:third|fourth|fifth|sixth|3rd|4th|5th|6th) (?:time|report|letter|visit|call|complaint|attempt)\b",
    r"\b(?:three|four|five|six|3|4|5|6|drei|tres|trois|três|tre|drie) ?(?:times|mal|veces|fois|vezes|volte|keer)\b",
    r"\b(?:derde|terza) (?:keer|volta|melding|segnalazione|bezoek|visita)\b",
    r"\btold (?:you|them) (?:three|four|five|six) times\b",
    r"\b(?:troisieme|tercer[ao]?|dritte[rns]?|terceir[oa]) (?:\w+ )?(?:fois|vez|mal|courrier|lettre|carta|appel|llamada|anruf|ligacao|brief|visita|visite)\b",
)
_REPEATED = _any(
    r"\b(?:again|twice|second (?:time|day|one|report|visit)|yet another|another \d|every (?:single )?(?:time|evening|day|week|night)|keeps?|still not|over and over)\b",
    r"\b(?:otra vez|dos veces|de nuevo|encore|deux fois|schon wieder|zweimal|outra vez|duas vezes)\b",
)
_PROMISE = _any(
    r"\b(?:you|they|it|he|she|we were|i was|was) (?:said|told|promised|confirmed|assured|scheduled)\b",
    r"\b(?:said|told) (?:someone|somebody|they|he|she|you|a \w+) would\b",
    r"\b(?:booked for|due (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b",
    r"\b(?:versprach|versprochen|prometi\w+|promis|me dijeron|me disseram|on m'a dit)\b",
    r"\b(?:you (?:agreed|swore|guaranteed)|promised for|was to (?:come|be|go)|jure|prometisteis|habiais|zugesagt|vereinbart)\b",
)
_MONEY = _any(
    r"[£€$]\s?\d{2,}",
    r"\b\d{2,}\s?(?:[£€$]|euros?|pounds?|dollars?)",
    r"\b(?:overdrawn|wages|rent|payroll|mortgage|deposit|paid|refund|charged|fees?)\b",
)
_STAKES = _any(
    r"\b(?:wedding|married|funeral|exam|interview|flight|holiday|deadline|close[sd]? the month|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:is|are|starts?|open|due|fly|leave|need\w* (?:it|them|this) (?:for|on)) (?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|leave for|tomorrow at|month[- ]end|moving)\b",
    r"\b(?:lost (?:a |my )?(?:day|morning|wages)|day(?:s)? off|morning's pay|work on monday)\b",
    r"\bmedikament\w*\b",
    r"\b(?:closes (?:tomorrow|today)|guests (?:come|arrive)|get married|medals|heirloom|graduation|christening|de perdus)\b",
)
_LOST = _any(
    r"\b(?:lost|gone missing|went missing|(?:is|are) gone|vanished|disappeared|nowhere to be found|desaparecid\w+|perdid\w+|perdue?s?|verloren|verschwunden)\b"
)
_CHILD = _any(
    r"\b(?:messag|text|touch|grab|film|photograph|follow|phon)\w* (?:at |to )?(?:my|our|her|his|a|the) (?:\w+ )?(?:\d{1,2}[- ]year[- ]old|daughter|son|child|kids?|little (?:girl|boy|one))\b",
    r"\b(?:alone|shut in|locked in|left (?:alone|behind|outside)) (?:\w+ ){0,3}(?:my|our|a|the) (?:\d{1,2}[- ]year[- ]old|daughter|son|child|kids?|baby|toddler)\b",
    r"\b(?:my|our) (?:\w+ )?(?:daughter|son|child|kids?|baby|toddler) (?:\w+ ){0,3}(?:alone|locked|unattended|behind)\b",
)
_LEAVING = _any(
    r"\b(?:cancel(?:ling)? (?:my|our)|leaving|switch(?:ing)? (?:to|provider)|going elsewhere|last chance|never again|somewhere else|bin ich weg|me voy|kündig\w*|je résilie|vou cancelar)\b"
)
_ANGER = _any(
    r"\b(?:furious|disgust\w*|unacceptable|f\*+|fuck\w*|wtf|what the f|vergonha|vergüenza|honteux|unverschämt|in tears)\b"
)
_TRIFLE = _any(
    r"\b(?:a bit|slightly|small thing|minor|no rush|not urgent|little thing|just a note|fyi|tiny)\b",
    r"\b(?:i'?ll live|survived|cents?|centimos|pence|minutes late|no harm done|guardanapo|napkin|crossword|jigsaw|serviett\w*|lipstick|\d+ minutes at)\b",
)


SIGNS: Mapping[str, str] = {
    "danger": _DANGER,
    "vulnerable": _VULNERABLE,
    "risk": _RISK,
    "law": _LAW,
    "press": _PRESS,
    "data": _OTHERS_DATA,
    "conduct": _CONDUCT,
    "discrimination": _DISCRIMINATION,
    "many": _MANY,
    "third": _THIRD,
    "repeated": _REPEATED,
    "promise": _PROMISE,
    "money": _MONEY,
    "stakes": _STAKES,
    "leaving": _LEAVING,
    "anger": _ANGER,
    "trifle": _TRIFLE,
    "lost": _LOST,
    "child": _CHILD,
}
