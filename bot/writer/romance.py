"""Spanish and Portuguese from our side: "llamé y nadie me contesta" becomes "llamó y nadie le contesta"."""

import re

from bot.writer.sides import Sides, done

_KIN_ES = r"(?:madre|padre|hij[oa]s?|abuel[oa]|espos[oa]|marido|mujer|niñ[oa]s?|hermano|hermana)"
_FIRST_ES = "di fui hice tuve estuve pude puse dije vine quedé levanté he he tengo siento encuentro encontré puse quejé fui voy mudé".split()


def _ours_es(found: "re.Match[str]") -> str:
    noun = found[2]
    feminine = re.search(r"(?:a|as|ción|dad|ciones)$", noun)
    plural = "s" if noun.endswith("s") else ""
    return f"nuestr{'a' if feminine else 'o'}{plural} {noun}"


_ES_WORDS = {
    **dict.fromkeys(["mi", "nuestro", "nuestra"], "su"),
    **dict.fromkeys(["mis", "nuestros", "nuestras"], "sus"),
    "me": "le", "nos": "les", "yo": "usted", "nosotros": "ustedes", "nosotras": "ustedes", "mí": "usted", "conmigo": "con usted", "mío": "suyo", "mía": "suya",
    "he": "ha", "entiendo": "entiende", "entendemos": "entienden", "hemos": "han", "tengo": "tiene", "tenemos": "tienen", "soy": "es", "somos": "son", "estoy": "está", "estamos": "están", "voy": "va", "vamos": "van",
    "puedo": "puede", "podemos": "pueden", "llevo": "lleva", "llevamos": "llevan", "hago": "hace", "hacemos": "hacen", "digo": "dice", "di": "dio", "fui": "fue", "fuimos": "fueron",
    "hice": "hizo", "hicimos": "hicieron", "tuve": "tuvo", "tuvimos": "tuvieron", "estuve": "estuvo", "estuvimos": "estuvieron", "pude": "pudo", "pudimos": "pudieron", "puse": "puso",
    "dije": "dijo", "vine": "vino", "sé": "sabe", "vi": "vio", "sigo": "sigue", "seguimos": "siguen", "debo": "debe", "viajo": "viaja", "viajamos": "viajan", "espero": "espera", "esperamos": "esperan",
    "saco": "saca", "corro": "corre", "toco": "toca", "lavo": "lava", "cierro": "cierra", "abro": "abre", "gano": "gana", "atiendo": "atiende", "entrego": "entrega", "subo": "sube", "vendo": "vende", "manejo": "maneja",
    "pagamos": "pagan", "vivo": "vive", "vivimos": "viven", "necesito": "necesita", "necesitamos": "necesitan", "duermo": "duerme", "dormimos": "duermen",
    "pido": "pide", "llamo": "llama", "escribo": "escribe", "cuido": "cuida", "compro": "compra", "pierdo": "pierde", "perdemos": "pierden", "pedí": "pidió",
    "seguí": "siguió", "sentí": "sintió", "salgo": "sale", "vengo": "viene", "veo": "ve", "conduzco": "conduce", "anduve": "anduvo", "quiero": "quiere", "caí": "cayó", "oí": "oyó", "traigo": "trae", "conozco": "conoce", "pongo": "pone", "empiezo": "empieza", "vuelvo": "vuelve", "doy": "da", "leo": "lee", "tomo": "toma", "entro": "entra", "quejo": "queja", "siento": "siente", "encuentro": "encuentra", "mareo": "marea", "acuerdo": "acuerda", "hablo": "habla", "intento": "intenta", "aguanto": "aguanta", "salí": "salió", "tenía": "tenía", "quedo": "queda", "quedamos": "quedan", "comemos": "comen",
    "vuestro": "nuestro", "vuestra": "nuestra", "vuestros": "nuestros", "vuestras": "nuestras", "habéis": "hemos", "estáis": "estamos", "tenéis": "tenemos", "sois": "somos", "os": "nos",
}  # fmt: skip
_ES_LEFT = frozenset(
    "mí sí así aquí ahí allí té qué porqué café bebé olé fe pie he también comité chalé puré jamás ramos tramos gramos kilogramos extremos mismos últimos próximos términos kilómetros menos".split()
)
_ES_SECOND = (
    r"(?:viv|com|beb|corr|vend|escrib|abr|sub|recib|cre|deb|aprend|le|part|sufr|permit|decid)"  # verbs with -er and -ir
)
SPANISH = Sides(
    before=(
        (rf"\byo ({_ES_SECOND})o\b", lambda m: f"usted {done(m[1].lower() + 'e')}"),
        (r"\byo (?![^\W\d_]*ndo\b)(?!(?:solo|mismo|tampoco|mismo|no|tengo|hago|digo|pongo|salgo|vengo|traigo|conozco|quiero|puedo|vuelvo|pido|sigo|llevo|veo|duermo|pierdo|empiezo|siento|encuentro|caigo)\b)([a-zñáéíóú]{3,})o\b", lambda m: f"usted {done(m[1].lower() + 'a')}"),
        (rf"\bme (?=(?:{'|'.join(_FIRST_ES)})\b|[^\W\d_]+(?:é|í)\b)", "se "),
        (r"\bme (?=(?:quejo|mareo|acuerdo|despierto|levanto|caigo|quedo|llamo|ducho|acuesto)\b)", "se "),
        (r"\b(?:me|nos) (?=(?:la|lo|las|los) )", "se "),
        (r"\bnos (?=[^\W\d_]+mos\b)", "se "),
        (r"(?<=[aei]r)nos\b", "se"),
        (r"^traje (?=(?:el|la|los|las|mi|mis|un|una|todo)\b)", "trajo "),
        (r"(?<!\b[eé]l )(?<!\bun )(?<!\bmi )(?<!\bsu )(?<!\bdel )(?<!\bal )(?<!\bese )(?<!\beste )(?<!\bde )(?<!\bcon )(?<!\bsin )(?<!\bpor )\b(pag|us|recib)o\b", lambda m: {"pag": "paga", "us": "usa", "recib": "recibe"}[m[1].lower()]),
        (r"\b(su|sus) ((?!" + _KIN_ES + r")[^\W\d_]+)", lambda m: _ours_es(m).replace("nuestr", "\x01nuestr")),
        (r"\b(?:trabajo)\b(?= (?:desde|en|de|por|con|los|las)\b)(?<!el trabajo)(?<!mi trabajo)(?<!al trabajo)(?<!en trabajo)", "trabaja"),
    ),
    words=_ES_WORDS,
    endings=(
        (r"gué$", "gó"), (r"qué$", "có"), (r"cé$", "zó"), (r"é$", "ó"), (r"eí$", "eyó"), (r"í$", "ió"),
        (r"ábamos$", "aban"), (r"íamos$", "ían"), (r"amos$", "aron"), (r"imos$", "ieron"), (r"emos$", "en"), (r"asteis$", "amos"), (r"isteis$", "imos"),
    ),
    left=_ES_LEFT,
    mine=r"\b(?:yo|mis?|conmigo|nosotr[oa]s)\b",
)  # fmt: skip

_KIN_PT = r"(?:mãe|pai|filh[oa]s?|av[óô]|marido|mulher|esposa|irmão|irmã|bebé)"


def _ours_pt(found: "re.Match[str]") -> str:
    word = found[1].lower()
    return {
        "seu": "\x01nosso",
        "seus": "\x01nossos",
        "sua": "\x01nossa",
        "suas": "\x01nossas",
        "vosso": "\x01nosso",
        "vossa": "\x01nossa",
        "vossos": "\x01nossos",
        "vossas": "\x01nossas",
    }[word]


_PT_IN_IR = "consegu segu abr decid assist sub ouv descobr desist insist reag fug permit prefer serv repet med divid discut imprim transfer adquir corrig exig sent ped part dorm".split()
_PT_WORDS = {
    **{f"{stem}i": f"{stem}iu" for stem in _PT_IN_IR}, "li": "leu",
    "eu": "", "meu": "seu", "minha": "sua", "meus": "seus", "minhas": "suas", "nosso": "seu", "nossa": "sua", "nossos": "seus", "nossas": "suas", "me": "lhe", "mim": "si", "comigo": "consigo",
    "tenho": "tem", "temos": "têm", "estou": "está", "estamos": "estão", "sou": "é", "somos": "são", "fui": "foi", "fomos": "foram", "fiz": "fez", "fizemos": "fizeram", "tive": "teve", "tivemos": "tiveram",
    "estive": "esteve", "vou": "vai", "vamos": "vão", "posso": "pode", "podemos": "podem", "preciso": "precisa", "precisamos": "precisam", "recebo": "recebe", "espero": "espera",
    "durmo": "dorme", "vivo": "vive", "pago": "paga", "sei": "sabe", "vi": "viu", "dei": "deu", "vim": "veio", "pude": "pôde", "quis": "quis", "disse": "disse", "pus": "pôs", "consigo": "consegue", "devo": "deve",
    "saí": "saiu", "continuo": "continua", "uso": "usa", "faço": "faz", "digo": "diz", "começo": "começa", "volto": "volta", "moro": "mora", "perco": "perde", "saio": "sai", "venho": "vem", "conduzo": "conduz", "sigo": "segue", "dou": "dá", "ponho": "põe", "leio": "lê", "escrevo": "escreve", "chego": "chega", "ando": "anda", "levo": "leva", "tomo": "toma", "acordo": "acorda", "fico": "fica", "acho": "acha", "caí": "caiu", "ligo": "liga", "rodo": "roda", "corro": "corre", "toco": "toca", "mando": "manda", "lavo": "lava", "cozinho": "cozinha", "dirijo": "dirige", "entrego": "entrega", "cuido": "cuida", "viajo": "viaja", "peço": "pede", "sinto": "sente", "ouço": "ouve", "pego": "pega", "busco": "busca", "atendo": "atende", "abro": "abre", "subo": "sobe", "vejo": "vê", "quero": "quer", "comemos": "comem",
}  # fmt: skip
PORTUGUESE = Sides(
    before=(
        (rf"\b(seus?|suas?|voss[oa]s?)\b(?= (?!{_KIN_PT}))", _ours_pt),
        (r"-me\b", "-lhe"),
        (r"(?<!\bo )(?<!\bmeu )(?<!\bseu )(?<!\bde )(?<!\bao )(?<!\bno )(?<!\bdo )(?<!\bum )(?<!\bsem )(?<!\bem )\btrabalho\b(?= (?:de|em|na|no|numa|num|à|por|com|há|desde)\b)", "trabalha"),
        (r"\beu (trabalh|mor|estud|us|cuid|pag|gast|compr|chor|precis|fic|ach|esper|lig|mand|pass|volt|cheg|tent|acord|jant|almoç)o\b", r"\1a"),
        (r"\bvoc[êe]s ([^\W\d_]{2,})aram\b", lambda m: done(f"{m[1]}amos")),
        (r"\bvoc[êe]s (?=(?:me|nos) )|\bvoc[êe]s(?= [^\W\d_]+-(?:me|nos))", ""),
        (r"\b(?:eu)\s+", ""),
        (r"\bsem me\b", "sem lhe"),
        (r"\b(?:o|a) (meu|minha)\b", lambda m: "\x01o \x01seu" if m[1].lower() == "meu" else "\x01a \x01sua"),
        (r"\bnos (?=[^\W\d_]+(?:am|ou|eu|iu|em)\b)", "\x01lhes "),
    ),
    words=_PT_WORDS,
    endings=(
        (r"guei$", "gou"), (r"quei$", "cou"), (r"cei$", "çou"), (r"ei$", "ou"), (r"(?<=[^aeou])i$", "eu"), (r"ámos$", "aram"), (r"amos$", "aram"), (r"emos$", "eram"), (r"imos$", "iram"),
    ),
    left=frozenset("lei rei sei dei hei aqui ali daí aí vi si ti mi foi quei táxi hoje mas ambos gramos ramos extremos táxi uísque kiwi bi tri menos mesmos últimos próximos dois depois mais".split()),
    mine=r"\b(?:eu|minh[ao]s?|meus?|comigo)\b",
)  # fmt: skip
