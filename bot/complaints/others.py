"""What is full of a complaint's words and is none of ours: somebody asks what would happen, or tells what another firm did and wants something of us."""

import re

from bot.complaints.claims import claims

_IF = re.compile(  # what has not happened
    r"\b(?:what (?:happens (?:if|when|to)|if|would happen|counts as)|what's the (?:procedure|difference)|in the event|(?:if|say|suppose) (?:i|my|we|our|the|a|an|you|your|something|somebody|anybody|one)\b|"
    r"(?:hasn't|hasnt|not) (?:happened|come up)|e never happen|(?:haven't|havent|not|hasn't|ain't) (?:\w+ ){0,3}(?:booked|bought|hired|signed|ordered|opened|joined|got)(?: (?:anything|any|it|one|either))?(?: yet)?(?=[,;.!?)]|$)|"
    r"never (?:needed|had (?:to|one|any)|happened)|(?:before|b4) (?:i|we) (?:sign|book|buy|order|join|splash|commit|pay)|(?:just|only) (?:asking|planning|wondering|curious|checking|comparing|settling|wan know)|comparing|thinking (?:of|about)|drawing up|genuine q\w*|couple of (?:qs|questions)|settle a bet|"
    r"qué (?:pasa|ocurre) si|(?:^|[.¿!] ?)si (?:un|una|el|la|mi|se) \w+|por curiosidad|antes de (?:firmar|comprar|contratar|reservar)|estoy comparando|todavía no|es la primera vez|que se passe-t-il si|(?:^|[.!] ?)si (?:je|le|la|un|une|mon|ma) \w+|avant de (?:signer|réserver|commander)|pas encore (?:réservé|commandé|acheté)|par curiosité|"
    r"was passiert|falls (?:der|die|das|ich|mein)|wenn mein\w*|vorsorglich|bevor ich (?:unterschreibe|buche|bestelle)|zum ersten mal|o que (?:acontece|fazer) se|(?:^|[.!] ?)se (?:eu|um|uma|o|a) \w+|antes de (?:assinar|comprar|reservar)|ainda não|comparando|se un (?:domani|pacco)|prima di firmare|non è successo|"
    r"stel dat|wat gebeurt er|voordat ik|heb er geen|van plan)\b",
    re.IGNORECASE,
)
_TO_US = re.compile(
    r"\b(?:you|your|yours|u|ur|yous|ye|ustedes?|vosotros|vuestr\w+|os|vous|votre|vos|sie|ihnen|ihr\w*|euch|eur\w*|vocês?|vos|vossos?|voi|vostr\w+|jullie|uw?)\b",
    re.IGNORECASE,
)
_THIRD = re.compile(  # firms and people of whom a customer speaks to somebody else
    r"\b(?:my|our|the|a|an|another|some|that) (?:(?:old|previous|former|rival) (?:[\w-]+ ){0,2}\w+|(?:other|current|last|first|cheap|different) (?:[\w-]+ ){0,2}(?:company|firm|crowd|lot|shop|provider|supplier|vendor|place|garage|app|gym|vet|dentist|crew|agency|photographer|builders?|plumbers?|dj))|\b(?:my|our) (?:ex-?\w+|landlord|landlady|bank|insurer|insurance|pension (?:company|fund)|council|solicitors?|garage|supplier|vendor|energy (?:company|firm)|isp|postman|letting agent|caretaker|neighbours?)\b|"
    r"\b(?:the|a) (?:insurance \w+|train company|airline|council|bus company|postman|optician in \w+ \w+|lift company|water board|bailiffs?)\b|\bpostman\b|\b(?:we|i) (?:used|had) before|\b(?:elsewhere|somewhere else|the competition)\b|"
    r"\b(?:mi|nuestro) (?:banco|casero|seguro|compañía|antigu[oa] \w+)|\b(?:la|el) (?:compañía de la luz|constructora|ayuntamiento|competencia|seguro del otro)|\bisp\b|\bla (?:poste|régie|concurrence|mairie)\b|\bl'(?:entrepreneur|assureur|ancien \w+)|\bmon (?:garagiste|propriétaire|banquier|assureur)|\bma banque\b|"
    r"\bmein\w* (?:stromanbieter|vermieter\w*|bank|versicherung|vormieter)|\b(?:der|vom|die|ein anderer|einem anderen) (?:vormieter|mitbewerber|konkurrenz|airline|gemeinde|anbieter|werkstatt im \w+)|\bo meu (?:banco|senhorio)|\b(?:o|a) (?:prefeitura|câmara|senhorio anterior|concorrência)|"
    r"\bil (?:vecchio \w+|corriere|comune)|\bla concorrenza|\bmijn (?:oude \w+|verhuurder|bank)|\bde (?:vorige \w+|concurrent|gemeente)",
    re.IGNORECASE,
)
_NEW_TO_US = re.compile(
    r"\bbei (?:ihnen|euch) (?:war|bin) (?:ich|wir) noch nie\b|\bnever (?:used|been to|bought from|tried) you\b|\byou(?:'ve been| were| come)? recommended\b|\bnot (?:yours?|you)\b|\bno es (?:culpa|cosa) (?:de ustedes|vuestra)\b",
    re.IGNORECASE,
)
_ACQUITS = re.compile(  # somebody lets off steam about another firm
    r"\b(?:never (?:dealt with|used|bought from|hired|ordered from) (?:you|ye)(?: (?:before|yet|myself|till now))?(?=[,.;!]|$)|not asking (?:you|ye)(?: (?:folks|lot|guys|people))? (?:for|to do) anything|none of (?:that|this|it)(?:'s| is| was)? (?:you|your (?:fault|doing)|down to you|about you)\b|nothing(?:'s| has| is)? (?:actually )?(?:gone )?wrong,? (?:i|we|yet|so far)\b|haven'?t (?:used|booked|tried|bought from) you(?: yet)?\b|(?:this|that|it)(?:'s| is|s)? not for (?:you|ye|yous)(?: (?:lot|guys|folks|all))?(?=[ ,.;!)]|$)|(?:you|ye|yous)(?:'ve| have|)(?: lot| guys| folks| all)? (?:only ever been (?:good|kind|great|brilliant)|always been (?:good|kind|great|brilliant)|are|were|have been|did)(?: all)? (?:great|brilliant|grand|fine|lovely|nothing wrong) (?:as always|as ever|by the way|btw)|"
    r"com voc[êe]s (?:(?:es)?t[áa] |foi |corre )?(?:tudo|sempre) (?:certo|bem|ótimo|perfeito|bom)|voc[êe]s não têm culpa|con ustedes (?:está )?todo (?:bien|perfecto)|con vosotros (?:está )?todo (?:bien|perfecto)|(?:ustedes|vosotros) no (?:tienen|tenéis) (?:nada que ver|la culpa)|"
    r"avec vous,? tout (?:va|est|s'est) (?:bien|parfait|nickel)|(?:ihr|sie) k(?:ö|oe)nn(?:t|en) nichts daf(?:ü|ue)r|bei (?:euch|ihnen) (?:ist|war|läuft|lief) (?:immer )?alles (?:gut|bestens|prima|super)|jullie kunnen er niets aan doen)",
    re.IGNORECASE,
)
_NOT_YOURS = re.compile(  # said by a customer to us
    r"\b(?:(?:you|ye)(?: guys| lot| people)?(?: have| had|'ve) nothing (?:to do )?with (?:it|this|that)|(?:(?:it|this|that|which)(?:'s| is| has|s)? (?:got )?|^|[.!;,–—-] ?)(?:nothing|nowt|nuthin|sod all|nothin')(?: at all)? to do with (?:you|ye|yous|yis)\b|not about you,? but|not your (?:doing|fault),? (?:obviously|of course|i know|at all)|none of your doing|nada que ver con (?:vosotros|ustedes|usted|vos)|"
    r"(?:vous n'y êtes pour rien|rien à voir avec vous)|(?:hat|haben) (?:gar )?nichts mit (?:ihnen|euch|dir) zu tun|(?:não tem|nada) a ver com (?:vocês|você|vós)|voc[êe]s não têm nada a ver|(?:voi )?non c'entrate(?: niente| nulla)?|niente a che (?:fare|vedere) con voi|heeft niets met (?:jullie|u) te maken)\b|"
    r"\b(?:wish|should have) (?:i'?d |i had )?(?:come|came|gone|bought|ordered)[^.!?]{0,20} (?:to|from|with) you (?:first|instead)\b",
    re.IGNORECASE,
)
_WITHDRAWN = re.compile(
    r"\b(?:told|said|says|reckon\w*|dijo|dit|sagt\w*|disse)\b.{0,40}\b(?:nothing to do|rien à voir|nichts mit)",
    re.IGNORECASE,
)
_OPEN_QUESTION = re.compile(  # these ask what went wrong, or for news
    r"^\W*(?:and |so |but )?(?:why|how come|when (?:will|is|are|do|can)|where (?:is|are)|who|any (?:news|update)|is (?:this|that|it) (?:normal|acceptable|how|what|right)|pourquoi|por qu[eéê]|warum|wieso|wann|wo bleibt|quand|quando|cuándo|perché|waarom|wanneer)\b",
    re.IGNORECASE,
)


_WHY = re.compile(
    r"\b(?:why|how come|por qu[eé]|porque é que|como é que|pourquoi|warum|wieso|perché|waarom)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[?.!])\s+|\n+")
_LETTER = 120  # words: so long a text tells more than one thing


def says_not_yours(text: str) -> bool:
    """Whether customers say themselves that what went wrong was not our doing."""
    return bool(_NOT_YOURS.search(text)) and not _WITHDRAWN.search(text)


def acquits(text: str) -> bool:
    """Whether customers say that we did well."""
    return bool(_ACQUITS.search(text))


def addresses_us(sentence: str) -> bool:
    """Whether a sentence speaks to us or of us."""
    return bool(_TO_US.search(sentence))


def speaks_of_others(text: str) -> bool:
    """Whether other firms or people stand in it, as customers speak of them."""
    return bool(_THIRD.search(text))


def why_not_ours(text: str, language: str) -> str:
    """Why a text that sounds like a complaint is none about us; empty where nothing says so."""
    if says_not_yours(text):
        return "says that it is not our doing"
    if acquits(text):
        return "says that we did well"
    if "?" not in text:  # both ask us for something
        return ""
    if only_asks(text, language):
        return "asks what would happen"
    return "somebody else's doing" if blames_others(text) else ""


def only_asks(text: str, language: str) -> bool:
    """Whether everything that sounds like a failure stands in questions about what might happen."""
    asked, _ = _parted(text)
    if not asked or not _IF.search(text) or any(_OPEN_QUESTION.search(one) or _WHY.search(one) for one in asked):
        return False
    return not any(one.failure and not _IF.search(one.words) for one in claims(text, language))


def blames_others(text: str) -> bool:
    """Whether what is told is somebody else's doing, and we are asked for something."""
    asked, told = _parted(text)
    if len(text.split()) > _LETTER or not any(_TO_US.search(one) and not _OPEN_QUESTION.search(one) for one in asked):
        return False
    return any(_THIRD.search(one) for one in told) and not any(
        _TO_US.search(one) and not _NEW_TO_US.search(one) for one in told
    )


def _parted(text: str) -> tuple[list[str], list[str]]:
    """The questions, and the other sentences."""
    said = [one for one in _SENTENCE.split(text) if one.strip()]
    asked = [one for one in said if one.rstrip(" \")'").endswith("?")]
    return asked, [one for one in said if one not in asked]
