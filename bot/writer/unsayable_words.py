"""Who is one of ours, how somebody is said to have said something, and what a piece with them in it is about, language by language."""

from collections.abc import Mapping

HERS: Mapping[
    str, tuple[str, str, str]
] = {  # who goes before, who it is, and after whom it may be said: who did not come
    "en": (
        r"your|the|an?|that|this|some|one of your|one",
        r"man|woman|lad(?:dy)?|girl|boy|guy|lady|chap|bloke|person|gentleman|fellow|fella|kid|dude|youngster|attendant|driver|officer|receptionist|fitter|engineer|nurse|clerk|cashier|manager|supervisor|warden|guard|steward|waiter|waitress|barista|instructor|volunteer|technician|courier|rep|advis[eo]r|agent|operator|porter|caretaker|assistant|plumber|electrician|mechanic|stylist|surveyor|inspector|conductor|trainee|colleague|temp|usher|landlord|foreman|crew member|valet|groomer|bouncer|doorman",
        r"never|did ?n['o]t|did not|has ?n['o]t|has not|had ?n['o]t|had not|not|failed|no[- ]show|was due|is due|due|booked|was (?:to|meant|supposed)|is (?:to|meant|supposed)|came|comes|come|turned|arriv\w+|left (?:it|the|my|our)|still|(?:was|were|is) here|(?:has|had) (?:been|gone|left)",
    ),
    "es": (
        r"el|la|un|una|otr[oa]|su|es[ae]|est[ea]|al|del",
        r"chic[oa]|señor(?:a|ita)?|muchach[oa]|encargad[oa]|emplead[oa]|operari[oa]|técnic[oa]|repartidora?|conductora?|ch[oó]fer|profe(?:sora?)?|médic[oa]|doctora?|recepcionista|vigilante|guardia|gerente|joven|tip[oa]|tío|tía|moz[oa]|dependient[ea]|camarer[oa]|compañer[oa]|voluntari[oa]|monitora?|instructora?|cajer[oa]|enfermer[oa]|mensajero|fontanero|mecánico|responsable|supervisora?",
        r"no|nunca|jamás|ni|tenía que|debía|vino|llegó|iba a|que (?:tenía|debía|iba)",
    ),
    "fr": (
        r"le|la|l'|un|une|votre|ce|cette|au|du",
        r"dame|monsieur|jeune (?:homme|femme|fille)|fille|garçon|type|gars|mec|employée?|vendeu(?:r|se)|technicien(?:ne)?|livreur|chauffeur|conduct(?:eur|rice)|réceptionniste|gardien(?:ne)?|vigile|serveu(?:r|se)|responsable|gérante?|médecin|infirmi(?:er|ère)|monit(?:eur|rice)|hôtesse|stagiaire|secrétaire|collègue|ouvrier|plombier|réparateur|facteur|caissi(?:er|ère)|animat(?:eur|rice)|conseill(?:er|ère)",
        r"ne|n'|devait|jamais|est (?:venu|passé|arrivé)|venu|passé|qui (?:devait|n')",
    ),
    "de": (
        r"der|die|den|dem|ein|eine[rnm]?|ihre?[rnm]?|eure?[rnm]?|so ein|dies\w+",
        r"dame|herr|mann|frau|mädel|bub|bursche|typ|kerl|fahrer(?:in)?|techniker(?:in)?|monteur(?:in)?|kolleg(?:e|en|in)|mitarbeiter(?:in)?|verkäufer(?:in)?|kellner(?:in)?|schaffner(?:in)?|bote|zusteller(?:in)?|handwerker|arzt|ärztin|schwester|pfleger(?:in)?|lehrer(?:in)?|chef(?:in)?|azubi|lehrling|berater(?:in)?|hausmeister",
        r"nicht|nie|niemals|kein\w*|sollte|wollte|kam|ist (?:nicht|nie|wieder)|hätte|hat sich nicht|erscheint|erschien",
    ),
    "pt": (
        r"o|a|um|uma|seu|sua|voss[oa]|ao|à|do|da|ess[ea]|est[ea]|aquel[ea]",
        r"moç[oa]|senhora?|menin[oa]|rapaz|rapariga|funcion[áa]ri[oa]|atendente|motoboy|motorista|entregadora?|estafeta|técnic[oa]|gerente|recepcionista|professora?|médic[oa]|doutora?|enfermeir[oa]|vigia|vigilante|cobradora?|garço(?:m|nete)|empregad[oa]|colega|instrutora?|monitora?|cara|tipo|tia|canalizador|eletricista|encanador",
        r"não|nunca|nem|ficou de|devia|vinha|ia|jamais|que (?:devia|vinha|não)|veio|chegou",
    ),
    "it": (
        r"il|la|lo|l'|un|una|un'|al|alla|dalla|quel|quella",
        r"signor[ae]?|signorina|ragazz[oa]|tizi[oa]|tecnic[oa]|corriere|autista|commess[oa]|impiegat[oa]|cameriere|cameriera|infermier[ea]|medico|responsabile|operatore|operatrice|collega|vigile|addett[oa]|idraulico|fattorino|istruttore|istruttrice|maestra",
        r"non|mai|doveva|che (?:doveva|non)|è (?:venut|arrivat)\w+",
    ),
    "nl": (
        r"de|het|een|die|jullie|uw|deze",
        r"dame|meneer|mevrouw|man|jongen|meisje|meid|gozer|vent|monteur|chauffeur|bezorger|medewerk(?:er|ster)|collega|receptioniste?|verkoper|verkoopster|conducteur|juf|meester|arts|zuster|loodgieter|instructeur|begeleid(?:er|ster)|kapper|kapster",
        r"niet|nooit|zou|kwam|is (?:niet|nooit)|moest|geen",
    ),
}
BELONGS = r"(?:of|my|our|his|her|their|mi|de|del|mein\w*|sein\w*|unser\w*|mon|ma|mes|notre|du|des|do|da|meu|minha|di|della|mio|mia|van|mijn|onze)\b"
SAYS: Mapping[str, str] = {
    "es": r"(?:dice|dijo|contestó|contesta|respondió|responde|suelta[n]?|soltó|asegura|aseguró|sale[n]? con)",
    "fr": r"(?:(?:il|elle|qui|dame|monsieur|accueil) (?:m'a|nous a|me|nous|a) ?(?:dit|répond\w*|rétorqué|lancé|sorti)|dit que|me dit|me répond)",
    "de": r"(?:sagte?|meinte?|behauptete?|antwortete?|meint|hieß es|heißt es|heisst es|hiess es|geheißen|gemeint)",
    "pt": r"(?:disse|diz|falou|fala|respondeu|responde|afirmou|garantiu|soltou)",
    "it": r"(?:dice|disse|ha detto|ha risposto|risponde|mi fa|assicura)",
    "nl": r"(?:zei|zegt|antwoordde|beweert|beweerde|riep)",
}
NOBODY = r"(?:nadie|ning\w+|personne|niemand|keiner|kein mensch|ninguém|nenhum\w*|nessuno|app|web|página|page|site|sito|website|anzeige|mail|correo|sms|display)"
ABOUT: Mapping[str, tuple[str, str]] = {
    "en": ("what you were told", "how you were treated"),
    "es": ("lo que le dijeron", "el trato que recibió"),
    "fr": ("ce qu'on vous a dit", "l'accueil que vous avez reçu"),
    "de": ("was man Ihnen gesagt hat", "wie man mit Ihnen umgegangen ist"),
    "pt": ("o que lhe disseram", "o tratamento que recebeu"),
    "it": ("quello che le hanno detto", "il trattamento ricevuto"),
    "nl": ("wat u is verteld", "hoe u bent behandeld"),
}
