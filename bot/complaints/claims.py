"""Which sentences of a customer state that something failed, or what that did to them: grammar and everyday words, no trade's."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.late import late
from bot.language.plain import fold
from bot.language.words import sentences

_FAILED: Mapping[str, str] = {
    "en": r"\b(?:unfortunately|sadly|disappoint\w*|never|nobody|no ?one|nothing|none|cannot|isn'?t|aren'?t|wasn'?t|weren'?t|hasn'?t|haven'?t|didn'?t|doesn'?t|don'?t|won'?t|can'?t|couldn'?t|wouldn'?t|"
    r"(?:is|are|was|were|has|have|had|did|does|do|could|would|will) not|out of (?:order|action|service|stock)|(?:is|was|were|are|been|went|gone|goes) (?:out|off|down)(?! (?:of|to|for|at|in|on|there|with|the|a|by)\b)|cut out|cuts out|tim(?:es|ed|ing) out|crash(?:es|ed|ing)|fr(?:eez|oz)\w+|although|even though|despite|instead of|given (?:away|to some\w+ else)|"
    r"still (?:no|not|nothing|waiting|sitting|there|the)|without|late|wrong\w*|brok\w+|miss(?:ed|ing)|fail\w*|cancel\w+|refus\w+|ignor\w+|lost|loses?|leak\w*|"
    r"damag\w+|crack\w*|faulty|stuck|stopp\w+|dropp\w+|drops|cut off|dead|dirty|filthy|overcharg\w*|charged|took|taken|twice|again|worse|rude\w*|laugh\w*|hung up|"
    r"shrug\w*|promised|supposed to|meant to|was told|were told|(?:you|they|he|she) said|delay\w+|error|locked|blocked|burn\w+|torn|split|mould\w*|smell\w*|closed|off since|read-only|"
    r"automatic|mix(?:ed)?-?up|spoil\w*|spill\w*|grind\w*|swollen|no (?:\w+ )?(?:reply|answer|call|letter|text|notice|show|shows|news|one|response)|not (?:been|a|the|one|working|come|arrived|have|had))\b",
    "es": r"\b(?:desgraciadamente|lamentablemente|por desgracia|lástima|no|nadie|nunca|ni|sin|tarde|falta\w*|rot[oa]s?|rompi\w+|cobra\w*|cancel\w+|tres veces|dos veces|otra vez|mal|error|averiad\w+|retras\w+|prometi\w+|sigue\w*|segunda vez|desastre|ruido|sucio)\b",
    "fr": r"\b(?:malheureusement|hélas|dommage|ne|n'\w+|pas|personne|jamais|aucune?|rien|sans|cassée?s?|retard|panne|supprimée?s?|annulée?s?|toujours|encore|erreur|faux|promis|devait|manque\w*|abîmée?|sale|débité\w*)\b",
    "de": r"\b(?:leider|schade|nicht|nichts|niemand|kein\w*|nie|falsch\w*|kaputt\w*|tot|schlimmer|zu spät|verspät\w*|fehl\w+|zweimal|dreimal|drei mal|ohne|defekt\w*|versp\w+|ausgefallen|höher|schon wieder|immer noch|warte\w*|verdoppelt|abgesagt)\b",
    "pt": r"\b(?:infelizmente|pena|não|nunca|ninguém|nada|sem|tarde|falta\w*|partid[oa]|avariad\w+|cobra\w*|vezes|outra vez|erro|amolgad\w+|danificad\w+|devia|atras\w+|só recebo|cancel\w+|automátic\w+|vergonha)\b",
    "it": r"\b(?:non|nessuno|mai|niente|senza|rott[oa]|guasto|ritardo|manca\w*|sbagliat\w+|annullat\w+|ancora)\b",
    "nl": r"\b(?:niet|niemand|nooit|geen|zonder|kapot|te laat|verkeerd\w*|nog steeds|stuk|geannuleerd)\b",
    "ja": r"ない|ません|なかった|おりませ|ておらず|壊れ|遅れ|遅く|待たさ|間違|違う|違って|届か|故障|しみ|シミ|汚れ|傷が|欠け|足り",
}
_HURT: Mapping[str, str] = {
    "en": r"\b(?:i|we|he|she|they|you)\b.{0,40}\b(?:lost|missed|had to|have to|waited|waiting|stood|sat|slept|awake|turn(?:ed)? away|borrow\w*|afraid|frightened|scared|worried|"
    r"dizzy|alone|paid|spent|stayed|ran out|need(?:s|ed)?|can'?t|cannot|couldn'?t|travelled)\b|"
    r"\b(?:my|our) (?:\w+ )?(?:daughter|son|child\w*|kids?|baby|mother|father|mum|mom|dad|nan|gran\w*|wife|husband|partner|sister|brother|dog|cat|rent|wages|job|shift|customers|guests|"
    r"staff|wedding|birthday|interview|exam|visa|back|hip|scalp|eyes|leave|boss|family)\b|"
    r"\b(?:day'?s? (?:off|pay)|off work|unpaid|headach\w+|pain\w*|tears|hospital|a&e|overdrawn|out of pocket|written warning|funeral|wedding|baby|pensioners?|"
    r"year old|ill|sick|asthma|oxygen|rent|work|guests|customers|kids|children|teenagers)\b",
    "es": r"\b(?:mi|mis|nuestr\w+|madre|padre|hij[oa]s?|niños|trabajo|dormir|dolor|paro|dinero|días?|noches|abuela|pero|cansancio)\b",
    "fr": r"\b(?:mon|ma|mes|notre|nos|enfants?|fille|fils|mère|père|travail|dormir|nuits?|retard|argent|bébé)\b",
    "de": r"\b(?:meine?[mnrs]?|unsere?[mnrs]?|kind\w*|tochter|sohn|mutter|vater|frau|mann|arbeit\w*|nacht|nächte|geld|urlaubstage?|baby|brauche|schlafen|medikamente)\b",
    "pt": r"\b(?:meu|minha|meus|minhas|nosso|nossa|filh[oa]s?|mãe|pai|trabalho|dormir|noites?|dinheiro|bebé|bebê|dias|desempregad[oa]|comida)\b",
    "it": r"\b(?:mio|mia|miei|mie|figli[oa]|madre|padre|lavoro|dormire|notti?|soldi|bambin[oi])\b",
    "nl": r"\b(?:mijn|onze|kind\w*|dochter|zoon|moeder|vader|werk|slapen|nacht\w*|geld|baby)\b",
    "ja": r"子ども|子供|熱|仕事|母|父|娘|息子|妻|夫|待",
}
_CALM = re.compile(
    r"\b(?:nothing (?:is )?wrong|not a complaint|no (?:complaints?|problems?|rush|worries|hurry|trouble|fuss)|can'?t (?:thank|fault|complain)|couldn'?t (?:be happier|ask|have asked)|"
    r"don'?t (?:worry|forget)|without (?:a )?(?:fuss|problem|hitch)|never (?:been )?(?:better|happier)|not bad|best \w+ in)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(  # what the writer does not want, blame or owe is nothing that failed
    r"^(?:and |but |so )?i (?:don'?t|do not|did ?n[o']t|have ?n[o']t|would ?n[o']t|could ?n[o']t|can ?n?[o']t|never|am not|know that) "
    r"(?:\w+ ){0,2}?(?:want|mean|blame|miss|missed|wish|expect|ask|asked|asking|press|pressed|like|complain|complained|mind|need|think|thought|hold|grumble|you can'?t help)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"^(?:could|can|would|will) (?:you|i|we)\b|\b(?:please|pls)\b", re.IGNORECASE)
_WHY = re.compile(r"^(?:and |so |but )?(?:why|how come|how is it)\b", re.IGNORECASE)
_EVER = 3  # of each kind; more of the same proves no more
_FAILS = {language: late(words, re.IGNORECASE) for language, words in _FAILED.items()}
_HURTS = {language: late(words, re.IGNORECASE) for language, words in _HURT.items()}


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence that is no question, and whether it states a failure, an effect, or neither."""

    words: str
    failure: bool
    effect: bool


def claims(text: str, language: str) -> list[Claim]:
    """What the text states, sentence by sentence; questions (but for "why"), requests and reassurances state nothing."""
    fails, hurts = _FAILS.get(language), _HURTS.get(language)
    found = []
    for sentence in sentences(fold(text)):
        asks = sentence.rstrip("\"')").endswith("?") and not _WHY.search(sentence)
        states = not (asks or any(pattern.search(sentence) for pattern in (_CALM, _ASKED, _OF_ONESELF)))
        failure = bool(states and fails and fails.search(sentence))
        found.append(Claim(sentence, failure, bool(states and hurts and hurts.search(sentence))))
    return found


def weight(text: str, language: str) -> int:
    """How much of a complaint a text states: failures and effects, three of each at most; effects alone are nothing."""
    stated = claims(text, language)
    failures = sum(claim.failure for claim in stated)
    return min(failures, _EVER) + min(sum(claim.effect for claim in stated), _EVER) if failures else 0
