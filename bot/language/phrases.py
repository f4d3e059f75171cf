"""Phrases that backfire when said to a customer, by fault code and language. A new one is an entry here."""

import re
from collections.abc import Mapping

_EVERYWHERE = "*"

_PHRASES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "non_apology": {
        "en": (
            r"sorry (?:that |if |to hear (?:that )?)?you(?:'re| are| were)? ?(?:feel|felt|feeling)\b",
            r"sorry if\b",
            r"apologi[sz]e if\b",
            r"regret (?:that )?you feel",
            r"sorry (?:that )?you (?:think|believe)\b",
            r"\bif (?:we|i|this) (?:have |has )?(?:caused|upset|offended)",
        ),
        "es": (r"siento que (?:usted )?se sienta", r"si (?:le )?hemos causado", r"(?:lamento|disculpe) si\b"),
        "fr": (r"désolée? (?:si\b|que vous (?:ayez le sentiment|pensiez|ressentiez))", r"si nous vous avons"),
        "de": (r"leid, (?:wenn|falls)\b", r"leid, dass sie (?:das )?so (?:empfinden|sehen|fühlen)"),
        "pt": (r"lamento (?:se\b|que (?:você |o senhor |a senhora )?se sinta)", r"desculpe se\b"),
        "it": (r"mi (?:di)?spiace se\b", r"scusi se\b"),
        "nl": (r"(?:spijt|sorry).{0,12}\bals\b",),
    },
    "any_inconvenience": {
        "en": (
            r"\b(?:any|the|this|your|for) inconvenience",
            r"inconvenience (?:this |it |we )?(?:may|might|has|have|caused)",
        ),
        "es": (r"(?:las|cualquier|posibles) molestias?", r"(?:los|cualquier) inconvenientes?"),
        "fr": (
            r"gêne occasionnée",
            r"(?:tout|pour le|du|ce) désagrément",
            r"(?:la|toute) gêne",
            r"(?:désagréments?|dérangements?) (?:que|qu'|occasionn|caus)",
        ),
        "de": (r"unannehmlichkeit",),
        "pt": (r"(?:pelo|qualquer|os|o) (?:transtorno|incómodo|incômodo|inconveniente)s?",),
        "it": (r"(?:per il|eventuali?|il|i) (?:disagio|disagi|inconvenient[ei])",),
        "nl": (r"(?:het|enig|eventueel|dit) ongemak",),
    },
    "passive_blame": {
        "en": (
            r"mistakes? (?:was|were|has been|have been) made",
            r"\ban error (?:has )?occurred",
            r"\b(?:misunderstanding|miscommunication)\b",
        ),
        "es": (r"se (?:ha )?cometi(?:ó|do) (?:un )?error", r"malentendido"),
        "fr": (r"une erreur (?:est survenue|s'est produite)", r"malentendu"),
        "de": (r"missverständnis", r"ist (?:uns )?leider ein fehler (?:unterlaufen|aufgetreten)"),
        "pt": (r"houve um (?:mal-entendido|engano)", r"ocorreu um erro"),
        "it": (r"malinteso", r"si è verificato un errore"),
        "nl": (r"misverstand", r"er is een fout opgetreden"),
    },
    "policy_hiding": {
        "en": (
            r"\b(?:our|company|per|under|against|store) polic(?:y|ies)\b",
            r"\b(?:we are|we're|i am|i'm) (?:not able|unable) to\b",
            r"nothing (?:more |else )?(?:i|we) can do",
            r"(?:system|computer) (?:won't|doesn't|does not|will not|can't) (?:let|allow)",
            r"my hands are tied",
            r"terms and conditions",
        ),
        "es": (r"nuestras? políticas?", r"no podemos hacer nada"),
        "fr": (r"notre politique", r"nous ne pouvons rien"),
        "de": (r"unsere (?:richtlinie|agb)", r"können wir nichts"),
        "pt": (r"nossa política", r"não podemos fazer nada"),
        "it": (r"la nostra politica", r"non possiamo fare nulla"),
        "nl": (r"ons beleid", r"kunnen wij niets"),
    },
    "hands_off": {
        "en": (
            r"nothing to do with (?:us|me)",
            r"not (?:my|our|really our) (?:department|responsibility|problem|fault|job|area|thing)",
            r"you(?:'ll| will)? (?:need|have) to (?:call|contact|ring|phone|email|speak|talk|raise|log|chase|ask|wait)",
            r"your guess is as good",
            r"(?:just|only) (?:an )?automated",
            r"no control over",
            r"couldn't say",
            r"\b(?:down|up) to the (?:crews?|drivers?|courier|team|depot|contractors?)\b",
            r"please (?:contact|call) (?:our|the) (?:support|customer|billing|service)",
        ),
        "es": (
            r"(?:tiene|tienes|debe|debes|tendrás?|tendría|deberías?)n? que (?:llamar|contactar|hablar)",
            r"no depende de (?:nosotros|mí)",
        ),
        "fr": (r"vous devez (?:appeler|contacter)", r"ne dépend pas de (?:nous|moi)"),
        "de": (
            r"(?:sie müssen|bitte wenden sie sich) .{0,30}(?:anrufen|wenden|an (?:den|die|unser))",
            r"nicht (?:unsere|meine) zuständigkeit",
        ),
        "pt": (r"(?:precisa|tem) (?:de |que )?(?:ligar|contactar|contatar)", r"não depende de (?:nós|mim)"),
        "it": (r"deve (?:chiamare|contattare)", r"non dipende da (?:noi|me)"),
        "nl": (r"u moet .{0,20}(?:bellen|contact)",),
    },
    "over_promise": {
        "en": (
            r"\bguarantee",
            r"\b100 ?(?:%|percent)",
            r"never happen again",
            r"(?:won't|will not) happen again",
            r"\bi promise (?:you )?(?:that )?(?:it|this|everything)\b",
            r"no matter what",
            r"whatever it takes",
            r"\b(?:you have|you've got|i give you|on) my word (?:that )?(?:it|they|he|she|the|your|nothing|everything)\b",
            r"will be (?:fixed|resolved|sorted) (?:today|tonight|immediately|within)",
        ),
        "es": (r"\bgarantiz", r"no volverá a (?:ocurrir|pasar|suceder)"),
        "fr": (r"\b(?:je|nous) (?:vous )?(?:le |la )?garanti", r"\bgarantie? que\b", r"ne se reproduira (?:plus|pas)"),
        "de": (r"garantier", r"(?:wird|kommt) (?:nie|nicht) wieder vor"),
        "pt": (r"\bgarant(?:o|imos)", r"não (?:voltará|vai) a? ?(?:acontecer|repetir)"),
        "it": (r"garanti(?:sco|amo)", r"non (?:si ripeterà|accadrà più)"),
        "nl": (r"garandeer", r"zal niet (?:meer|weer) gebeuren"),
        "ja": ("絶対に", "保証(?:し|いた)"),
    },
    "vague_time": {
        "en": (
            r"as soon as (?:possible|i can|we can)",
            r"\basap\b",
            r"\bshortly\b",
            r"in due course",
            r"earliest convenience",
            r"(?:in|over) the (?:near future|coming days|next few days)",
            r"bear with (?:us|me)",
            r"be patient",
            r"thank(?:s| you)? for (?:your|being) (?:patien|understanding)",
            r"\b(?:very |touch )soon\b",
        ),
        "es": (r"lo antes posible", r"a la mayor brevedad", r"cuanto antes", r"en breve"),
        "fr": (r"(?:plus brefs|meilleurs) délais", r"au plus vite", r"dès que possible", r"prochainement"),
        "de": (r"so (?:schnell|bald) wie möglich", r"schnellstmöglich", r"zeitnah", r"umgehend", r"in kürze"),
        "pt": (r"o mais (?:rápido|breve|rapidamente)", r"(?:assim que|logo que) possível", r"em breve", r"brevemente"),
        "it": (r"al più presto", r"il prima possibile", r"quanto prima", r"a breve"),
        "nl": (r"zo (?:snel|spoedig) mogelijk", r"binnenkort"),
        "ja": ("でき(?:るだけ|る限り)早く", "早急に", "なるべく早く", "後日", "近日中"),
    },
    "canned_phrase": {
        "en": (
            r"valued (?:customer|guest|member|client)",
            r"call is important",
            r"(?:take|taking) (?:this|these|all|your|such).{0,40}seriously",
            r"rest assured",
            r"(?:do not|don't) hesitate",
            r"understand (?:your|the) frustration",
            r"understand how (?:you feel|frustrat)",
            r"we (?:value|appreciate) your (?:feedback|business|custom|loyalty)",
            r"reach(?:ing)? out to us",
        ),
        "es": (r"entiendo su frustración", r"no dude en", r"su opinión es importante"),
        "fr": (r"comprends? votre frustration", r"n'hésitez pas"),
        "de": (r"verstehe (?:ihren|deinen) (?:frust|ärger)", r"zögern sie nicht"),
        "pt": (r"(?:entendo|compreendo) a sua frustração", r"não hesite"),
        "it": (r"capisco la sua frustrazione", r"non esiti"),
        "nl": (r"begrijp uw frustratie", r"aarzel niet"),
    },
    "dismissive": {
        "en": (
            r"calm down",
            r"you should have\b",
            r"as (?:i|we) (?:already )?(?:said|told|explained|mentioned)\b(?! (?:i|we|you) would| at the)",
            r"\bas (?:previously )?(?:stated|advised)",
            r"\bobviously\b",
            r"not that (?:bad|serious)",
            r"at least (?:you|it|nobody)\b",
        ),
        "es": (r"cálmese", r"debería haber"),
        "fr": (r"calmez-vous", r"vous auriez dû"),
        "de": (r"beruhigen sie", r"hätten sie .{0,30} (?:müssen|sollen)"),
        "pt": (r"acalme-se", r"deveria ter"),
        "it": (r"si calmi", r"avrebbe dovuto"),
        "nl": (r"rustig aan", r"had u .{0,20} moeten"),
    },
    "excessive_apology": {
        "en": (
            r"(?:deepest|sincerest|humblest|profound) apolog",
            r"so,? so sorry",
            r"(?:beyond|terribly|incredibly) sorry",
        ),
        "es": (r"mil disculpas",),
        "fr": (r"mille excuses",),
        "de": (r"tausendmal",),
        "it": (r"mille scuse",),
    },
}
_COMPILED: dict[tuple[str, str], re.Pattern[str]] = {}


def backfiring(text: str, language: str) -> dict[str, str]:
    """The fault codes that these words earn in this language, each with the words that earned it."""
    found: dict[str, str] = {}
    for code, by_language in _PHRASES.items():
        patterns = by_language.get(language, ()) + by_language.get(_EVERYWHERE, ())
        if not patterns:
            continue
        key = (code, language)
        if key not in _COMPILED:
            _COMPILED[key] = re.compile("|".join(patterns), re.IGNORECASE)
        if match := _COMPILED[key].search(text):
            found[code] = match[0]
    return found
