"""What of a customer's words is never said back, in the languages other than English: demands, threats, insults, private numbers."""

import re
from collections.abc import Mapping

from bot.language.late import late
from bot.writer.abroad import spelled_out
from bot.writer.hearsay import without_hearsay

_PRIVATE = r"(?:\d[ -]?){9,}|\b\d{7,}|\b(?:pin|cvv|cvc|iban|password)\b|"
_WORDS: Mapping[str, str] = {
    "es": r"\bsi (?:me|nos) (?:lo )?(?:podéis|pueden|puedes|puede)\b|\b(?:perdon(?:e|en|ad)|disculp(?:e|en|ad)|no mamen?|pinches?|cabr[oó]n\w*|ching\w+|g[üu]ey|cojones|joder|hostia|co[ñn]o|no soy de (?:pleit|quej|los que)\w*|no quiero mal|enhorabuena|felicidades|felicitaciones|maravill\w*|divin\w+|un encanto|adorable|dios les|estupend\w+|por favor|quiero|queremos|exijo|exigimos|espero (?:que|una)|solicito|necesito (?:que|una)|devuélv\w+|devolver?me|reembols\w*|compens\w*|indemni\w*|abogad\w*|denuncia\w*|consumo|juzgado|reseñas?|"
    r"redes sociales|vergüenza|sinvergüenzas?|inútil\w*|mierda|idiotas?|estafa\w*|ladrones|gracias|saludos|buen[oa]s (?:días|tardes|noches)|hola|díganme|dime|contraseña|clave|fecha de nacimiento|gratis|descuento)\b",
    "fr": r"(?:^(?:je ne voudrais pas|oubliez|laissez|regardez|imaginez|sachez|notez|arrêtez|gardez|dites|essayez|voyez)\b|vous laisse imaginer|ne suis pas du genre|bravo|félicitations|merveill\w+|formidable|un régal|adorable|génial|chapeau|je m'en fiche|vous en fichez|s'il vous plaît|\bsvp\b|\bje (?:veux|voudrais|souhaite|demande|exige|compte)|\bj'(?:exige|attends (?:une|de|que)|aimerais)|\bnous (?:voulons|exigeons|demandons)|rembours\w*|dédommag\w*|indemnis\w*|\bavocat|"
    r"\btribunal|60 millions|réseaux sociaux|\bavis (?:négatif|google)|\bhonte|scandal\w*|incompétent\w*|arnaque\w*|voleurs?|merde|merci|cordialement|bonjour|bonsoir|\bdites-moi|mot de passe|date de naissance|gratuit|remise)",
    "de": r"^falls\b|\b(?:ansonsten|andernfalls|suche(?:n)? (?:ich|wir) (?:mir|uns)|gestatten sie|erlauben sie|glückwunsch\w*|herzlich\w*|bravo|wunderbar|super toll|großartig|spitze|bitte|ich (?:will|möchte|verlange|fordere|erwarte)|wir (?:wollen|möchten|verlangen|fordern|erwarten)|erstatt\w*|entschädig\w*|rückerstatt\w*|gutschrift|anwalt\w*|gericht\w*|verbraucherzentrale|bewertung|"
    r"unverschämt\w*|frechheit|saftladen|idioten|betrug\w*|abzocke|scheiß\w*|sauerei|danke|grüße?n?|sehr geehrte[rs]? (?:damen und herren|frau [^\W\d_]+|herr [^\W\d_]+)|guten (?:tag|morgen|abend)|hallo|sehr geehrte\w*|passwort|geburtsdatum|kostenlos|rabatt|bin ich weg|kündig\w*|wenn das so weiter\w*)\b",
    "pt": r"\b(?:é brincadeira|(?:só |tá |vocês )?brincando|não é que seja|não sou de|peço desculpa por|parabéns|um charme|inesquecível|maravilh\w*|fofo|um amor|por favor|quero|queremos|exijo|exigimos|espero (?:que|uma)|solicito|preciso (?:que|de uma)|reembols\w*|devolv\w+|indemniza\w*|indeniza\w*|compensa\w*|advogad\w*|tribunal|deco|procon|livro de reclamações|redes sociais|"
    r"vergonha|incompetent\w*|burla\w*|ladrões|merda|obrigad[oa]|cumprimentos|bom dia|boa (?:tarde|noite)|olá|digam-me|palavra-passe|senha|data de nascimento|grátis|desconto)\b",
    "it": r"\b(?:complimenti|magnific\w+|miracol\w+|s'intende|vorrei|naturalmente)\b|^aspetto con ansia|(?:promess\w+|assicurat\w+|detto)\b[^.]*\d{1,2}[.:]\d\d|\b(?:complimenti|per favore|voglio|vogliamo|pretendo|esigo|chiedo|rimbors\w*|risarc\w*|avvocat\w*|tribunale|recension\w*|vergogna|truffa\w*|ladri|grazie|saluti|buon(?:giorno|asera)|salve|password|data di nascita|gratis|sconto)\b",
    "nl": r"^nog (?:één|een) keer\b|\bautoriteit persoonsgegevens\b|\bmeld ik\b|\bdat wil ik\b.*\bniet weten\b|\b(?:sterren|compliment(?:en|je)?|slim|netjes hoor|gefeliciteerd|proficiat|lekker dan|fijn hoor)\b|(?:toegezegd|beloofd|gezegd)\b[^.]*\d{1,2}[.:]\d\d|\b(?:kort houden|hartelijk dank|alstublieft|aub|graag|ik (?:wil|eis|verwacht)|wij (?:willen|eisen)|terugbetal\w*|vergoed\w*|schadevergoeding|advocaat|rechter|review|schande|oplichters?|bedankt|groet\w*|goede(?:ndag|morgen|middag)|hallo|wachtwoord|geboortedatum|gratis|korting)\b",
    "ja": r"\d{1,2}(?:[.:]\d\d|時)[^。]*(?:約束|言われ)|返金|返して|弁護士|訴え|消費者|口コミ|レビュー|最低|ふざけ|詐欺|ください|下さい|お願い|ありがとう|こんにちは|パスワード|暗証|どうなっ|恥",
}
# Italian, Dutch, Japanese: a promise with a clock time is not said back, as too little of whose it was is understood
_ANYWHERE = (  # what would be an offer or an order in anybody's mouth
    r"^\W*(?:nota|note|hinweis|notiz|remarque|avviso|aviso|nb|opmerking)\s*:|^\s*--|\b(?:dichiarar\w+|declarar\w*|déclarer|erklären sie|segnar\w+ come|pratica è chius\w+)\b|\b(?:crédito de|créditos? de|voucher|vale de|bon d'achat|avoir de|gutschein\w*|gutschrift\w*|buono|tegoed|"
    r"escriban?|digan?|confirm(?:e|en|a|ar|ez|ado)|responda[mn]?|répond(?:ez|s)|écrivez|schreib(?:e|en|t) sie|bestätig\w+|antwort(?:e|en) sie|escrev(?:a|am|erem)|diga|aprob\w+|aprov\w+|approuv\w+|genehmig\w+|"
    r"sistema|système|system|assistente?|asistente|chefe|jefe|autoriz\w+|autoris\w+|marca\w* (?:como|comme)|cierren?|fechem?|fermez|schließ\w+|bot|instruç\w+|instruc\w+|anweisung\w*|alle anderen|todos los (?:dem[aá]s|clientes)|todos os (?:outros|clientes)|tous les autres)\b|"
)
_BARRED = {language: late(_PRIVATE + _ANYWHERE + words, re.IGNORECASE) for language, words in _WORDS.items()}
_SECRET = late((_PRIVATE + _ANYWHERE).rstrip("|"), re.IGNORECASE)
_ASKS = re.compile(r"[?？]\s*$|^¿|か。?$")
_CUTS: Mapping[str, re.Pattern[str]] = {
    "es": late(r"\s*;\s+|\s+[-–—]+\s+|,\s+(?=(?:pero|y|parece|así que)\b)|\s+(?=pero\b)"),
    "fr": late(r"\s*;\s+|\s+[-–—]+\s+|,\s+(?=(?:mais|et|il|elle|je|j'|nous|donc)\b)|\s+(?=mais\b)"),
    "de": late(r"\s*;\s+|\s+[-–—]+\s+|,\s+(?=(?:aber|und|das|gekommen|doch)\b)"),
    "pt": late(r"\s*;\s+|\s+[-–—]+\s+|,\s+(?=(?:mas|e)\b)|\s+(?=mas\b)"),
    "it": late(r"\s*;\s+|\s+[-–—]+\s+|,\s+(?=(?:ma|e)\b)"),
    "nl": late(r"\s*;\s+|\s+[-–—]+\s+|,\s+(?=(?:maar|en)\b)"),
    "ja": late(r"(?<=のに)、|(?<=て)、|(?<=が)、|(?<=で)、|(?<=し)、|(?<=れ)、|(?<=り)、"),
}
_CUTS_IN_LONG: Mapping[str, re.Pattern[str]] = {  # in a long sentence, before what has a subject of its own
    language: late(
        rf"{_CUTS[language].pattern}|\.\.+\s*|,\s+(?=(?:{after_comma})\b)|\s+(?=(?:{and_}) (?:{begins})\b)",
        re.IGNORECASE,
    )
    for language, after_comma, and_, begins in (
        ("es", "nadie|ya|llevo|hace|tengo|encima", "y", "yo|él|ella|no|nunca|nadie|ya|ahora|encima|mi|solo|sólo|dice"),
        ("fr", "personne|on", "et", "je|j'|il|elle|on|nous|personne"),
        ("de", "niemand|keiner", "und", "ich|er|es|niemand|keiner|jetzt|dann"),
        ("pt", "ele|ela|ninguém|já|não|nunca", "e", "eu|ele|ela|não|nunca|ninguém|já|agora|só"),
        ("it", "nessuno|non", "e", "io|non|nessuno|ora"),
    )
}
_GREETS = re.compile(
    r"^(?:buen[oa]s(?: (?:días|tardes|noches))?|hola(?: buenas)?|bonjour|bonsoir|coucou|salut|guten (?:tag|morgen|abend)|grüß (?:gott|euch|sie)|servus|moin|hallo|olá|oi|bom dia|boa (?:tarde|noite)|buongiorno|buonasera|salve|ciao|"
    r"goede(?:ndag|nmorgen|morgen|middag|navond|avond)|hoi|dag)(?: (?:a tod[oa]s|à tous|zusammen|pessoal|gente|a tutti|equipo|team|leute|madame|monsieur|allemaal))?[,.!:…]+\s+(?=\S)|^(?:scusate|scusi)(?: eh)?(?:,| ma)\s+|^(?:mir(?:en|e|ad|a)|oig(?:an|a)|oye|fíjese),\s+",
    re.IGNORECASE,
)
_JOKED = re.compile(
    r"[^.,;:!?]*\b(?:jaja\w*|haha\w*|hihi\w*|k{3,}|rs{2,}|mdr|ptdr|lol|ahah\w*)(?!\w)[^.,;:!?]*[.,;:!?]?", re.IGNORECASE
)  # said with a laugh
_LONG = 12  # words
_STARTS: Mapping[str, re.Pattern[str]] = {
    language: late(rf"^({words})\b,?\s+", re.IGNORECASE)
    for language, words in {
        "en": "and|but|so|because|yet",
        "es": "y|e|pero|además|que|así que|o",
        "fr": "et|mais|de plus|donc|ou|alors",
        "de": "und|aber|außerdem|doch|also|oder|denn",
        "pt": "e|mas|além disso|ou|que|então",
        "it": "e|ma|inoltre|o",
        "nl": "en|maar|dus|of",
        "ja": "それに|また|しかも|でも",
    }.items()
}


def barred_in(language: str, part: str) -> bool:
    """Whether a part of a sentence may not be said back."""
    return len(part) < 3 or bool(_BARRED[language].search(part))


def nameable_in(_language: str, part: str) -> bool:
    """Whether at least the things may be named that a barred part speaks of: it is no order, offer or secret."""
    return not _SECRET.search(part)


def parts_in(language: str, sentence: str) -> list[str]:
    """The parts of a sentence, from the customer's side still."""
    if _ASKS.search(sentence):
        return []
    sentence = _JOKED.sub("", sentence)
    spelled = spelled_out(_GREETS.sub("", sentence.strip()), language)
    cuts = _CUTS_IN_LONG.get(language, _CUTS[language]) if len(spelled.split()) > _LONG else _CUTS[language]
    return [without_hearsay(language, part.strip(" .,;:!。、")) for part in cuts.split(spelled)]


def begun_anew(language: str, piece: str) -> tuple[str, str]:
    """The word that ties a piece to what stood before it, which may be empty, and the piece without it."""
    tie = _STARTS[language].match(piece)
    return (tie[1].lower(), piece[tie.end() :]) if tie else ("", piece)
