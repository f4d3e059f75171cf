"""Words behind facts: which say nothing, which mean the same, which tell of a failure."""

import re
from collections.abc import Mapping

ENDINGS = ("iones", "cion", "ments", "ment", "ions", "ings", "ing", "ion", "ies", "ied", "ed", "es", "en", "er", "ly", "y", "e", "a", "o")  # fmt: skip

EMPTY = frozenset(
    "mrs miss madam sir herr frau senora dona monsieur madame the and but for with that this these those have has had your you our are was were been from they them what when will would could should there their about which than then "
    "just also into out off all any can not did does don didn doesn isn wasn weren won its it's his her him she who how why where here still again more very much only even ever over some "
    "get got getting come came coming going went gone take took make made made said say says told tell know let see want need like please thank thanks hello dear "
    "call called ring rang phone phoned write wrote written reply message email text answer report reported contact wait waited waiting time times day days today tomorrow yesterday tonight "
    "week weeks month hour hours minute minutes morning afternoon evening order issue problem matter case complaint thing things service customer team company sorry "
    "one once two because while until before after since down back up now way lot bit ask asked put give gave given find found look looked keep kept nobody nothing never no none "
    "que los las una uno unos con por para del como mas pero sus este esta esto eso esa ese muy sin hay han has fue ser era son esta estan tiene tengo hace hacer desde cuando donde "
    "les lui aux des une est pas plus que qui dans sur pour par avec sans vos nous vous notre votre mes ses son ont ete etait avait fait faire tout tous cette cet ces mais donc alors bien ici leur elle ils "
    "der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ich sie wir ihr ihre ihren ihnen uns mir mich sich ist sind war waren hat habe haben wird werden wurde mit von vom bei beim aus auf fur "
    "nach seit noch schon nur auch als wie was wer dass wenn dann jetzt heute morgen gestern hier dort mal zum zur uber unter "
    "nao uma uns umas com dos das nos nas pelo pela seu sua seus suas meu minha isso isto esse essa ele ela eles foi ser sao estava tem tinha ate muito mais quando onde aqui ainda sem hoje amanha ontem "
    "llamar llamo llame llama escribo escribir hola gracias hoy manana ayer bonjour merci aujourd'hui demain hier hallo guten herr frau danke ola obrigado obrigada senhor senhora".split()
)

NUMBERS: Mapping[str, str] = {
    word: str(number)
    for number, words in enumerate((
        "", "", "two twice dos deux zwei zweimal dois duas second", "three thrice tres trois drei dreimal third", "four cuatro quatre vier quatro fourth", "five cinco cinq funf", "six seis sechs",
        "seven siete sept sieben sete", "eight ocho huit acht oito", "nine nueve neuf neun nove", "ten diez dix zehn dez", "eleven once onze elf", "twelve doce douze zwolf doze", "thirteen trece treize dreizehn treze",
        "fourteen catorce quatorze vierzehn", "fifteen quince quinze funfzehn", "sixteen", "seventeen", "eighteen", "nineteen", "twenty veinte vingt zwanzig vinte",
    ))
    for word in words.split()
}  # fmt: skip

_SAME = (
    "mother mum mom mam mama mummy madre mere mutter mae mutti maman mamma", "father dad daddy papa padre pere vater pai", "child children kid kids son daughter toddler baby little boy girl lad hijo hija hijos enfant enfants fils fille kind kinder sohn tochter filho filha filhos kleine kleinen bebe",
    "grandmother nan gran grandma granny nana abuela oma avo", "wife spouse esposa femme ehefrau mulher mujer", "husband marido mari ehemann", "fall fell fallen fallin cayo", "ill sick poorly unwell enfermo malade krank doente", "stand stood standing",
    "sleep slept asleep duerm dorm schlaf", "break broke broken breaks roto rota rompio casse kaputt partido", "charge charged charging bill billed billing cobr cobraron cobrado factur", "double twice duplicate", "lift elevator ascensor",
    "van lorry truck camion laster carrinha", "car auto coche voiture wagen carro", "taxi cab", "money cash refund", "die died dead death late dies passed", "cold freezing glacial kalt frio froid fria", "wet soaked soaking damp", "bus coach", "show showed turn turned arrive arrived deliver delivered delivery",
    "teach teacher teaching profesor profesores professor lehrer", "miss missed missing missing missin", "cancel cancelled canceled cancelling", "pay paid paying pago pague pagaste paye pagar pagou", "wash washed washing laundry", "hear heard hearing", "hurt injured injury", "weary tired exhausted",
    "mistake wrong misspelt misspelling error", "school nursery", "house home flat", "shop store", "street road", "leak drip dripping leaking", "train rail zug tren trem", "leave left leaving",
)  # fmt: skip
CONCEPTS: Mapping[str, str] = {word: line.split()[0] for line in _SAME for word in line.split()}

FAILURE = re.compile(
    r"n't\b|\b(?:not|no|nobody|none|nothing|never|without|wrong\w*|miss\w*|broke\w*|late|delay\w*|cancel\w*|out|blocked|down|fail\w*|lost|again|twice|still|mistake|error|instead|damag\w*|leak\w*|stuck|dirty|cold|due|supposed|meant|devait|devaient|devia\w*|debia\w*|sollte\w*|tenia que|charged|billed|third|second|fourth|died|dead|overdue|empty|smash\w*|crack\w*|loose|went through|double|only|took|cut|flood\w*|refus\w*|rude|ignored|misspel\w*|left|declin\w*|reject\w*|bounc\w*|stop(?:s|ped)?|spoil\w*|ruin\w*|torn|scratch\w*|hole|mould\w*|smell\w*|gone|expired|drop\w*|faulty|hung up|spark\w*|noisy|mould|burst|soaked|closed|shut|"
    r"nadie|nunca|sin|mal|otra vez|cobr\w+|rot[oa]|falta|averi\w*|tampoco|todavia no|ninguno|distint\w+|equivocad\w+|perdid\w+|"
    r"ne|n'\w+|pas|personne|jamais|sans|panne|casse\w*|encore|glacial\w*|fume|vide|sec|retard|perdu\w*|erreur|mauvais\w*|toujours|repondeur|"
    r"nicht|kein\w*|niemand|nie|falsch\w*|kaputt|fehlt\w*|ohne|wieder|dreimal|zweimal|offene|weniger|verspat\w*|verloren|defekt|zu spat|"
    r"nao|ninguem|errad\w*|morreu|avari\w*|parti\w*|atras\w*|perd\w+|estrag\w*|outra vez)\b"
)
# harm to somebody, or money that is asked for: to leave it out is to leave out a problem of its own
GRAVE = re.compile(
    r"\b(?:fell|fallen|hurt|injur\w*|burnt|burned|bleeding|choked|collapsed|wheez\w*|asked for [£$€]\s?\d+|(?:charged|billed|fined) (?:me |us )?[£$€]\s?\d+|being (?:charged|asked|billed|fined)|"
    r"se cayo|caido|herid[oa]|tombee?|blesse\w*|gesturzt|verletzt|caiu|ferid[oa]|magoou)\b"
)
