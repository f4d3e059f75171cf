"""What makes us think that a message is a complaint: a list of cues, each with its weight. A new one is an entry here.

Weights are evidence: they add up, and `detect` turns the sum into a score between 0 and 1. Cues were written by hand;
none was counted out of a data set.
"""

from dataclasses import dataclass

from bot.language.cues import Cues


@dataclass(frozen=True, slots=True)
class Trigger:
    """A cue: the words it looks for, and how much they speak for a complaint (or, below 0, against one)."""

    name: str
    pattern: str
    weight: float


def _any(name: str, weight: float, *patterns: str) -> Trigger:
    return Trigger(name, "|".join(f"(?:{p})" for p in patterns), weight)


TRIGGERS: tuple[Trigger, ...] = (
    # something promised or expected did not happen
    _any(
        "did_not_come",
        2.2,
        r"\b(?:never|didn'?t|did not|hasn'?t|has not|haven'?t|still (?:not|hasn'?t|waiting)) (?:ever )?(?:turn(?:ed)? up|show(?:ed)? up|come|came|arrive|arrived|been delivered|been collected|been emptied|received|happened?|rung|call(?:ed)?|rang)\b",
        r"\b(?:nobody|no[- ]one|no driver|no engineer|no van) (?:came|turned up|showed up|rang|called|answers?|picks up|has (?:come|rung|called|been))\b",
        r"\bnot (?:been )?(?:collected|delivered|emptied|fixed|repaired|refunded|installed)\b",
    ),
    _any(
        "missed",
        1.6,
        r"\bmissed (?:my |our |the |an? )?(?:appointment|collection|visit|slot|delivery|bin)",
        r"\bno[- ]show\b",
    ),
    _any(
        "broken_promise",
        1.6,
        r"\byou (?:said|promised|told (?:me|us)|confirmed|assured)\b",
        r"\b(?:was|were) (?:told|promised|assured)\b",
        r"\bsupposed to (?:be|have|come|arrive|call)\b",
    ),
    _any(
        "waiting",
        1.4,
        r"\b(?:still|been) waiting\b",
        r"\bwait(?:ed|ing) (?:in )?(?:all|for|over|since|\d+|two|three|four|five|six)\b",
        r"\bweeks? (?:late|now|ago and)\b",
        r"\bhow (?:much longer|long (?:do|must|am))\b",
    ),
    _any(
        "again",
        1.3,
        r"\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) time\b",
        r"\b(?:yet|once) again\b",
        r"\b(?:twice|three times|four times|3 times|x times)\b",
        r"\bkeeps? (?:on )?(?:happening|breaking|cutting|dropping|failing|crashing|going off|ringing)\b",
        r"\bAGAIN\b",
    ),
    # it is broken, wrong or missing
    _any(
        "broken",
        1.5,
        r"\b(?:is|are|was|were|arrived|came|it'?s|been|still|totally|completely) (?:now |all |again )?(?:broken|damaged|dented|cracked|smashed|faulty|leaking|dead|mouldy|moldy|filthy|ruined|cold|wrong|missing|late|overdue|out of order|unusable)\b",
        r"\b(?:stopped|not|n't) work(?:ing|s)?\b",
        r"\b(?:dropped|drops|cuts out|cut out|leaks?|leaking|leaked|flooded|burst|blocked|frozen)\b",
        r"\bno (?:hot water|heating|power|electric\w*|water|internet|broadband|signal|connection|sink)\b",
    ),
    _any(
        "wrong_thing",
        1.5,
        r"\bwrong (?:item|size|order|colou?r|address|one|room|amount|name|meal|part|date|bill)\b",
        r"\bnot what (?:i|we) (?:ordered|booked|paid|asked)\b",
    ),
    _any(
        "money",
        1.7,
        r"\b(?:over|double|wrongly) ?-?charged\b",
        r"\bcharged (?:me |us )?(?:for|twice|double|three|again|anyway)\b",
        r"\b(?:took|taken|billed|charged|gone out|debited).{0,40}\b(?:twice|two times|double|again)\b",
        r"\bwant (?:my|a|our) (?:money|refund)\b",
        r"\bmoney back\b",
        r"\bstill charged\b",
    ),
    _any(
        "failed",
        1.6,
        r"\b(?:nobody|no[- ]one) has (?:ever )?\w+(?:ed|en|ne|wn)\b",
        r"\b(?:has|have|had|been|keeps?) (?:all )?fail(?:ed|ing)\b",
        r"\b(?:cancelled|canceled) (?:on (?:me|us)|at the|by text|last minute|again|while|without)\b",
        r"\b(?:my|our|the) [\w ]{0,30}\b(?:was|were|got|been) (?:cancelled|canceled|lost|stolen|closed|declined|rejected|delayed|overbooked)\b",
        r"\b(?:cancelled|canceled|lost|declined|delayed) (?:at|while|when|twice|for the)\b",
        r"\b(?:first|yesterday|then|again) you sent\b",
        r"\bsent (?:me |us )?another\b",
        r"\bslept on\b",
    ),
    # how it was handled
    _any(
        "handling",
        1.6,
        r"\bnobody (?:listens|cares|knows|helps|tells)\b",
        r"\b(?:rude|laughed at|shrugged|hung up|ignored|fobbed off|passed (?:around|from)|run ?around|no (?:reply|answer|response))\b",
        r"\b(?:had|have) to (?:explain|chase|ring|call|phone|repeat)\b.{0,30}\b(?:again|times?|twice)\b",
        r"\bsorry to (?:chase|bother|complain|moan)\b",
    ),
    _any(
        "feeling",
        1.5,
        r"\b(?:unacceptable|disgrace(?:ful)?|appalling|shocking|ridiculous|useless|hopeless|a joke|disgusted|furious|fed up|sick of|had enough|terrible|awful|worst|pathetic|shambles|let down|disappoint(?:ed|ing|ment)|not (?:good enough|happy|impressed|acceptable)|poor(?:ly)? (?:service|handled))\b",
        r"\bwhat the (?:f|hell)\b",
    ),
    _any(
        "leaving",
        1.4,
        r"\b(?:cancel(?:ling)? (?:my|our|everything)|taking (?:my|our) (?:business|custom)|going elsewhere|bought it (?:somewhere|elsewhere)|gave up (?:and|on)|last chance|never (?:again|using|coming|ordering|booking))\b",
        r"\b(?:ombudsman|solicitor|trading standards|small claims|my lawyer|legal action|leave a review|bad review|one star)\b",
    ),
    _any(
        "complaint_word",
        1.2,
        r"\b(?:make|making|raise|file|want) (?:a |an )?(?:formal |official )?complaint\b",
        r"\b(?:i|we) (?:want|wish|would like|need) to complain\b",
    ),
    _any(
        "why_question",
        1.0,
        r"\b(?:why|is there a reason why|how come) (?:was|were|am|are|is|has|have|did|do|does|i'?ve|i|my|our)\b.{0,60}\b(?:charged|cancelled|closed|waiting|not|n't|still|twice|again|wrong)\b",
    ),
    _any(
        "cost_to_me",
        0.9,
        r"\b(?:lost|took|taken|wasted) (?:a|an|my|two|half|the) (?:day|morning|afternoon|day's|morning's|shift|wages?|hours?)\b",
        r"\bday off\b",
        r"\bwait(?:ed|ing) in\b",
    ),
    _any(
        "danger",
        2.2,
        r"\b(?:carbon monoxide|gas leak|smell(?:s|ed)? (?:of )?gas|electric shock|sparks?|sparking|smoke|fire|burn(?:t|ed)|choked?|bleeding|unsafe|dangerous)\b",
    ),
    _any("upset", 0.8, r"\b(?:upset|in tears|crying|stressed|worried sick|distress\w*)\b"),
    # other languages
    _any(
        "es",
        2.3,
        r"\b(?:nadie|nunca) (?:me |nos )?(?:llam|vien|vino|contest|da|hace|respond|apareci|explic)",
        r"\b(?:sigo|seguimos|llevo|llevamos) .{0,30}(?:sin|esperando|d[ií]as|semanas|horas|noches)\b",
        r"\b(?:inaceptable|verg[uü]enza|indignante|fatal|p[eé]simo|harto|harta|queja|reclamaci[oó]n|roto|rota|da[ñn]ado|estropead|equivocad|cobr(?:aron|ado) (?:dos veces|de m[aá]s))\b",
        r"\b(?:no (?:funciona|ha llegado|lleg[oó]|me han|nos han)|otra vez|por (?:segunda|tercera) vez)\b",
    ),
    _any(
        "fr",
        2.3,
        r"\b(?:personne|jamais) (?:ne |n')",
        r"\btoujours (?:pas|aucun|rien|en panne)\b",
        r"\b(?:inadmissible|inacceptable|scandaleux|honteux|honte|p[eé]nible|ras le bol|marre|r[eé]clamation|cass[eé]e?|ab[iî]m[eé]e?|en panne|en retard|d[eé][cç]ue?s?|factur[eé] deux fois)\b",
        r"\b(?:ne (?:marche|fonctionne) (?:pas|plus)|encore une fois|deuxi[eè]me fois|troisi[eè]me fois|j'attends)\b",
    ),
    _any(
        "de",
        2.3,
        r"\b(?:niemand|nie) (?:\w+ ){0,3}(?:gekommen|gemeldet|erschienen|geantwortet|angerufen|zur[uü]ck)",
        r"\b(?:keiner|niemand) (?:meldet|kommt|antwortet|hilft|ruft)",
        r"\b(?:unversch[aä]mt|unm[oö]glich|inakzeptabel|frechheit|beschwer\w*|reklam\w*|kaputt|besch[aä]digt|defekt|falsch geliefert|doppelt abgebucht|immer noch (?:nicht|kein\w*)|schon wieder|zum (?:zweiten|dritten) mal|so geht das nicht|entt[aä]uscht|versprach|versprochen|warte (?:seit|noch|immer))\b",
        r"\b(?:funktioniert|geht|klappt) (?:immer noch |wieder |schon wieder )?nicht\b",
        r"\bgekommen ist nichts\b",
    ),
    _any(
        "pt",
        2.3,
        r"\b(?:ningu[eé]m|nunca) (?:me |nos )?(?:lig|vei|aparec|respond|atend|explic|resolv|d[aá])",
        r"\b(?:continuo|estou|h[aá]) .{0,30}(?:sem|[aà] espera|semanas|dias|horas)\b.{0,30}(?:sem|espera|resposta|à|nada)?",
        r"\b(?:inaceit[aá]vel|vergonha|absurdo|p[eé]ssimo|reclama[cç][aã]o|reclamar|avariad|partid|amolgad|danificad|estragad|cobrad[oa] (?:duas vezes|a mais)|fart[oa])",
        r"\b(?:n[aã]o (?:funciona|chegou|recebi|veio)|outra vez|de novo|segunda vez|terceira vez)\b",
    ),
    _any(
        "ja",
        2.5,
        "どうなって",
        "誰も",
        "待たされ",
        "ひどい",
        "まだ届",
        "届いて(?:い)?ない",
        "壊れ",
        "間違",
        "クレーム",
        "苦情",
        "対応が",
    ),
    _any(
        "it_nl",
        2.3,
        r"\b(?:nessuno|mai) (?:mi |ci )?(?:ha|risponde|viene|chiama)",
        r"\b(?:inaccettabile|vergogna|reclamo|rotto|rotta|non funziona|ancora niente)\b",
        r"\b(?:niemand (?:belt|komt|reageert)|onacceptabel|klacht|kapot|werkt niet|nog steeds (?:niet|geen)|alweer)\b",
    ),
    # against
    _any(
        "thanks",
        -2.2,
        r"\b(?:thank(?:s| you)|cheers|brilliant job|great job|well done team|you'?re a star|lifesaver|much appreciated|perfect,? thank|sorted now|works now|that worked|all good|no (?:more )?(?:error|complaints?|problem|worries))\b",
    ),
    _any("no_thanks", 3.2, r"\bthank(?:s| you) for nothing\b"),
    _any(
        "praise",
        -1.8,
        r"\b(?:love(?:d|ly)?|best|excellent|fantastic|amazing|wonderful|delighted|brilliant|quite like it)\b",
    ),
    _any(
        "just_asking",
        -1.2,
        r"\b(?:quick (?:question|one|ones)|how do i|where can i|what time|are you open|do you (?:have|sell|offer|deliver)|could you tell me|can i (?:book|order|change|get)|nothing wrong|just wondering)\b",
    ),
    _any("request", -0.8, r"^(?:please|could you|can you) (?:cancel|send|change|add|update|book)\b"),
    _any(
        "at_work",
        -1.6,
        r"\b(?:deploy|pull request|merge|branch|stack ?trace|exception|compil\w+|npm|python|function|repo|commit|build|config|server|api docs|plugin|library|macro|namespace|emacs|vim|vpn|coffee machine|printer|standup|stand-up|sprint)\b",
    ),
    _any(
        "about_complaints",
        -2.0,
        r"\bcomplaints? (?:report|leaflet|procedure|form|channel|router|dashboard|team|training|numbers)\b",
        r"\b(?:example|sample|training|template) (?:complaint|message)\b",
        r"\bwho does a person write to\b",
    ),
)
CUES = Cues([trigger.pattern for trigger in TRIGGERS])
