"""Blame: of the customer, of another team; a rude tone; and what is passed on instead of taken on."""

from collections.abc import Iterator
from itertools import islice

from bot.coaching.found import Found, at
from bot.coaching.mike import patterns as mike_patterns
from bot.coaching.mike import taken_on, takes_on
from bot.coaching.reply import Part, Reply, first
from bot.coaching.speech.manner import cue

_US = r"(?:couriers?|depots?|crews?|contractors?|suppliers?|warehouses?|drivers?|hauliers?|landlords?|manufacturers?|installers?|subcontractors?|carriers?|council|bank|agency|vendor|garage|branch|head office|building (?:mgmt|management)|management|another (?:team|department|company|branch)|(?:other|billing|sales|night|day|logistics|delivery|accounts|finance|it|maintenance|dispatch|booking|kitchen|web|support|payroll|scheduling|planning) (?:team|department|desk|people|shift|guys|lot|side|staff|crew)|my colleagues?|a colleague|colleagues|third part(?:y|ies)|(?:coach|cleaning|delivery|taxi|bus|transport|catering|security|courier|removal) (?:company|firm)|partners?|surveyors?|engineers?|fitters?|night staff|reception|temp|trainee|new (?:guy|girl|starter))"
# blame itself, whatever comes beside it; the rest only where nothing takes the matter on
_AT_FAULT = cue(
    rf"\b{_US} (?:has |have |had |must have |probably |obviously |clearly |just |simply )*(?:let (?:us|you)|messed|forgot|failed|got it wrong|made (?:a|the) mistake|mixed|screwed|should have|is to blame|are to blame|caused)\b",
    rf"\b{_US}(?:'s|s')? (?:fault|mistake|thing|problem|job|responsibility|error|doing|issue|department)\b", rf"\b(?:blame|because of|thanks to|due to) (?:the|our|a) {_US}\b",
)  # fmt: skip
_OTHER_TEAM = cue(
    rf"\b{_US} (?:\w+ ){{0,1}}(?:do|prepare|pack|load|set|make|book|schedule|plan|pick|choose|install|supply|route|clean)s?\b",
    rf"\b{_US} (?:has |have |had |must have |just |simply )*(?:didn't|did not|never|lost|dropped|missed|was supposed|were supposed|is late|are late)\b",
    rf"\b(?:handled|dealt with|managed|done|run|organised|arranged|looked after) by (?:the|our|a|an)? ?{_US}", rf"\b{_US},? (?:who )?(?:deal|handle|manage|look after|own|organise|decide|control|are responsible|is responsible|run)s?\b",
    rf"\b(?:down|up) to (?:the|our|a)? ?{_US}", rf"\b(?:passed|forwarded|sent|escalated|referred|handed) (?:this |it |your \w+ |over |on )*to (?:the|our|a|an) (?:relevant |responsible |right |appropriate )?(?:{_US}|department|team)",
    r"\bdepende de (?!(?:nosotros|mi|usted))\w+", r"\b(?:es|era) (?:cosa|culpa|responsabilidad|asunto|tema) de(?:l| la| los| las)? (?!nosotros|cada|la electron)\w+", r"\b(?:lo (?:lleva|llevan|gestiona|gestionan)|se encarga) (?:la|el|los|otro|otra|coordinacion|logistica|administracion)\b", r"\b(?:la|el) (?:empresa de \w+|transportista|repartidor|proveedor|taller|subcontrata) (?:se equivoco|fallo|no (?:vino|paso|hizo|aviso)|tiene la culpa)",
    r"\bc'est (?:la faute|l'affaire|du ressort|a la charge|au) d(?:u|e|es) ?\w*", r"\b(?:releve|depend) d(?:u|e|es|e la) (?!nous|locataire|client|passager|proprietaire)\w+", r"\b(?:le|la|les) (?:transporteur|livreur|prestataire|fournisseur|sous-traitant|service \w+) (?:n'a|s'est|a (?:oublie|perdu|rate)|gere|s'en occupe)",
    r"\b(?:liegt|lag) (?:\w+ )?(?:am|an der|an den|beim|bei der) (?!uns)\w+", r"\b(?:schuld|sache|aufgabe|zustandigkeit) (?:ist |war |hat )?(?:der|des|die|von) (?!uns)\w+", r"\bdafur ist (?:der|die|das) \w+ zustandig", r"\b(?:der|die) (?:spediteur|kurier|lieferant|subunternehmer|kollege|kollegin|fahrer|monteur)\w* (?:hat|haben|ist|war)\b[^.!?]{0,30}\b(?:vergessen|versaumt|verpatzt|schuld|verloren|falsch)",
    r"\b(?:e|foi) (?:culpa|assunto|responsabilidade|coisa) (?:da|do|das|dos) \w+", r"\bdepende (?:da|do|das|dos) \w+", r"\b(?:a|o) (?:transportadora|fornecedor|estafeta|motorista|oficina|seguradora) (?:nao|falhou|errou|esqueceu|trata|perdeu)",
)  # fmt: skip
_CUSTOMER = cue(
    r"\byou (?:\w+ )?(?:should|ought|must|could|need(?:ed)?) (?:really |at least |always |also )?(?:to )?have\b(?! (?:been|had|got|heard|received|a\b|an\b|the\b|it\b|your\b))", r"\byou (?:were|are) (?:supposed|meant|expected|responsible|required|advised|warned)(?: \w+)? (?:to|for|not)\b", r"\byou (?:failed|forgot|neglected|omitted|didn't (?:bother|read|check|tell|follow|say|give|provide|ask|confirm|let)|did not (?:read|check|tell|follow|say|give|provide|confirm)|must have (?:misread|forgotten|entered|typed|pressed|given|missed|got|chosen|put|done|been)|misread|misunderstood|ignored|chose|probably (?:pressed|forgot|entered|missed|typed|left))\b", r"\bhad you (?:\w+ )?(?:read|checked|called|told|asked|followed|booked)", r"\bif you(?:'d| had) (?:only |just |\w+ )?(?:read|checked|called|told|asked|followed|booked|rung|listened|looked)", r"\b(?:customers?|parents?|guests?|tenants?|passengers?|residents?|patients?|users?|people|owners?) (?:really )?(?:ought to|should|must|need to|are (?:responsible|expected|supposed|meant)) (?:to )?\w+", r"\byour (?:own )?(?:fault|mistake|error|responsibility|doing|job|oversight)\b", r"\bwhy didn't you\b", r"\bmost (?:customers|people|guests|users|parents) (?:do|manage|know|check|read)\b", r"\bdid you (?:even|actually|bother)\b", r"\b(?:you|customer|user|driver) error\b", r"\bnext time,? (?:please )?(?:check|read|remember|make sure|book|ring|don't)",
    r"\b(?:deberia|debio|debia|tendria que|tenia que|debiste|tendrias que) (?:haber )?\w+", r"\bhabia que \w+", r"\b(?:haber(?:lo|la)? \w+d[oa]|(?:es|fue) (?:culpa|error|responsabilidad) (?:suy[oa]|tuy[oa]|del cliente))\b", r"\busted (?:no |se )(?:aviso|leyo|miro|equivoco|olvido|comprobo)",
    r"\bvous (?:auriez|aviez) d[u]\b", r"\bil fallait \w+", r"\b(?:vous avez (?:oublie|omis|mal|neglige)|vous n'avez pas (?:lu|verifie|prevenu|respecte|precise))\b", r"\bc'est (?:votre|de votre) (?:faute|erreur|responsabilite)", r"\breleve du (?:locataire|client|passager|proprietaire)",
    r"\bhatten sie (?:\w+ ){0,6}(?:mussen|sollen|konnen)\b", r"\bsie (?:hatten|haetten) (?:\w+ ){0,6}(?:mussen|sollen|konnen)\b", r"\b(?:ihr (?:eigener )?fehler|selbst schuld|selber schuld|ihre (?:eigene )?schuld)\b", r"\bsie haben (?:\w+ ){0,4}(?:vergessen|nicht (?:gelesen|beachtet|gemeldet|angegeben))\b", r"\bhatten sie mal\b",
    r"\b(?:devia|deveria|tinha de|tinha que|devias) (?:ter )?\w+", r"\bhavia que \w+", r"\b(?:e|foi) (?:culpa|erro|responsabilidade) (?:sua|seu|do cliente)", r"\bo senhor (?:nao|esqueceu-se|devia)\b[^.!?]{0,12}\b(?:leu|avisou|confirmou|viu|ter)\b",
)  # fmt: skip
_RUDE = cue(
    r"\b(?:tbh|idk|lol|lmao|omg|wtf|ffs|smh)\b", r"\b(?:not (?:really )?our thing|not my problem|what do you (?:want|expect)|tough luck|too bad|get a grip|stop (?:moaning|whining|complaining)|(?:being|don\'t be|you\'re) (?:ridiculous|stupid|silly|difficult|dramatic)|pathetic|shut up|grow up|cry about)\b", r"^(?:yeah|yep|nah|meh|so what)\b|^whatever(?=\s*(?:[.,!]|$))", r"\bwhatever\.|\bwhatever,? (?:mate|man|dude)", r"\bhow many times\b", r"\b(?:read (?:the|your) (?:email|contract|manual)) (?:again|properly|next time)\b",
    r"\b(?:vaya usted a saber que|no es mi problema|no me venga|deje de quejarse|que quiere que (?:le )?haga|tonteria\w*|idiota)\b", r"\b(?:pas mon probleme|arretez de vous plaindre|debrouillez-vous|n'importe quoi|ridicule|tant pis)\b", r"\b(?:nicht mein problem|jetzt beruhigen sie sich|stellen sie sich nicht so an|pech gehabt|horen sie auf|lacherlich|quatsch|blodsinn|was wollen sie)\b", r"\b(?:nao e problema meu|problema seu|pare de reclamar|desenrasque-se|que quer que eu faca|azar|ridiculo)\b",
)  # fmt: skip
_SEND_ON = cue(
    r"\byou(?:'ll| will|'d| would|'re going to| are going to)? (?:just |probably |simply |either |first )?(?:need|have|want|ought|best|better)(?: to)? (?:call|contact|ring|phone|e?mail|speak|talk|raise|log|chase|ask|try|go (?:to|through)|take (?:it|this|that) up|check with|write to|report|get in touch|complain|sort|follow up with|visit|use|submit|fill)\b", r"\b(?:please|kindly|just|best to|i suggest you|i'd suggest you|try|you can|you could|maybe) (?:to )?(?:call|contact|ring|phone|e?mail|speak to|talk to|write to|get in touch with|ask|try|calling|contacting|asking|ringing) (?:the|our|your|their|them|customer|building|head|support|billing)\b", r"\btake (?:it|this|that) up with\b", r"\bnothing to do with (?:us|me|this)\b", r"\bnot (?:my|our|really our|something (?:i|we)) (?:department|responsibility|problem|fault|job|area|thing|remit|end|side|issue|deal with|handle|do)\b", r"\byour guess is as good\b", r"\b(?:that|this|it)(?:'s| is| would be|'d be) (?:one |something |a matter |a question |more )?(?:for|with|a|an) (?:the |our )?(?:couriers?|depot|contractors?|warehouse|billing|accounts|landlord|manufacturer|another|other|supplier|driver|council)\b",
    r"\b(?:tiene|debe|tendra|deberia|hay)n? (?:que|usted que)? ?(?:llamar|contactar|hablar|dirigirse|preguntar|reclamar|escribir|ir|acudir|pedir)\b", r"\b(?:hable|llame|contacte|dirijase|pregunte|reclame|acuda|escriba) (?:con|a|al)\b", r"\b(?:es|eso es) cosa de cada uno\b", r"\bvaya usted a saber\b", r"\bno (?:es|depende de) (?:asunto|cosa|problema|nosotros|mi|lo nuestro|nuestro)\b",
    r"\bvous (?:devez|devrez|pouvez|n'avez qu'a) (?:directement )?(?:appeler|contacter|voir|vous adresser|demander|ecrire|joindre)\b", r"\b(?:voyez|contactez|appelez|adressez-vous|demandez|rapprochez-vous)\b(?: \w+){0,2} (?:avec|a|au|aux|le|la|les|de|du|eux)\b", r"\b(?:ne depend|n'est) pas (?:de (?:nous|moi)|de notre (?:ressort|competence)|notre)\b",
    r"\b(?:sie mussen|mussen sie|bitte wenden sie|wenden sie sich|rufen sie|fragen sie|kontaktieren sie|melden sie sich|bitte (?:direkt )?an)\b[^.!?]{0,40}\b(?:wenden|anrufen|an (?:den|die|das|unser\w*)|beim|bei|den|kontaktieren|fragen)\b", r"\bnicht (?:unsere|meine|unser|mein) (?:zustandigkeit|sache|aufgabe|problem|bereich|bier)\b",
    r"\b(?:precisa|tem|deve|tera)m? (?:de |que )?(?:ligar|contactar|contatar|falar|pedir|perguntar|dirigir|reclamar)\b", r"\b(?:fale|ligue|contacte|dirija-se|pergunte|reclame) (?:com|para|a|ao|na|no|junto)\b", r"\bnao (?:depende|e) (?:de (?:nos|mim)|connosco|comigo|conosco|nosso|nossa)\b",
)  # fmt: skip


# advice where the reply takes the matter on ("ring the gas line first"), a hand-off where it does not
_GO_THERE = cue(r"^(?:contact|call|ring|phone|e?mail|ask|try|speak to|talk to|write to) (?:the|your|our|their|them)\b")
# where the matter is taken on, whom to ring when somebody is unwell or in danger is care
_FOR_SAFETY = cue(
    r"\b(?:999|112|911|ambulance|doctor|gp|nurse|midwife|pharmacist|hospital|a&e|poison|fire brigade|gas emergency|emergency|diabetes|medical|health)\b",
    r"\b(?:ambulancia|medico|urgencias|samu|medecin|urgences|notarzt|arzt|notruf|notaufnahme|medico|urgencia|bombeiros|bomberos|pompiers|feuerwehr)\b",
)
# heard only where nothing takes the matter on
_ELSEWHERE = {
    "blames_other_team": cue(
        r"\b(?:down|up) to the \w+", r"\b(?:not|nor) (?:us|ours|through us)\b", r"\bthat lot\b", r"\b(?:is|are|'s) (?:the |our |an? )?[\w ]{3,25}(?:'s|s') (?:thing|side|job|area|call|baby|department|business)\b",
        r"\b(?:booked|done|handled|run|made|packed|sent|cut|ground|printed|delivered) (?:through|by) (?:our|the|an?) [\w ]{0,20}(?:partner|company|lab|contractor|supplier|office|agency|wholesaler)s?\b", r"\bthe (?:lab|wholesaler|supplier|agency|printers?|factory|baker|florist|kitchen|growers?) \w+s (?:them|it|these|those)\b",
        r"\b(?:adjusters|drivers|couriers|crews?|agency|depot|lab|kitchen|warehouse|partner) (?:is|are|was|were) (?:hopeless|useless|always|never|all over|short|new|a nightmare|a law)\b", r"\bwe (?:only|just) (?:sell|deliver|take|book|serve|do reception)\b",
        r"\b(?:fue|ha sido|eso es de|es cosa de) (?:la|el|los|las) (?!que\b)\w+ (?:que|quien|quienes) \w+", r"\bnosotros (?:solo|solamente) \w+", r"\b(?:c'est|ce sont) (?:le|la|les|l')\s?\w+ qui (?:a|ont|s'est|se sont|n'a|gere|s'occupe)", r"\bnous ne faisons que\b",
        r"\bfremdfirma\b|\bauf die kappe (?:der|des|unsere[rs]|vom)\b|\b(?:das|da) war (?:noch |wohl )?(?:der|die) (?:kolleg\w+|fahrer|lieferant|lager)\b|\bwir (?:nur|bloss) (?:verkaufen|liefern|vermitteln)", r"\b(?:foi|foram) (?:a|o|os|as) \w+ que (?:se )?(?:enganou|errou|falhou|esqueceu|enganaram|falharam)", r"\bnos so \w+",
    ),
    "hands_off": cue(
        r"\b(?:try|ask|contact|ring|call|raise it with|take it up with|speak to|ask round|check with) (?:them|him|her|your \w+|the \w+)(?: \w+)? (?:direct|directly|yourself)\b", r"\bask round your\b", r"\bbest (?:raise|ask|ring|try|call|speak|check with)\b", r"\bout of (?:our|my) hands\b", r"\b(?:i|we) wouldn't know\b", r"\banother (?:office|desk|department|team)\b",
        r"\bpregunte(?:lo|selo)? (?:usted )?a (?:los|la|el)\b", r"\bni pincho ni corto\b", r"\b(?:prenez|voyez|demandez) (?:un|une|avec|directement|plutot)\b", r"\b(?:einfach |doch |bitte )?(?:noch ?mal|selbst|selber) (?:anrufen|nachfragen|melden|versuchen)\b|\bstecken wir nicht drin\b", r"\b(?:e no livro|nao comigo|nao e comigo|tente (?:direto|diretamente))\b",
    ),
    "blames_customer": cue(
        r"\bhow you(?:'re| are| were|'ve| have| spelled| held| packed| stored| set| used)\b", r"\b(?:he|she|they|you|people|pupils|customers|parents|guests|folk) (?:shouldn't|should not|oughtn't) (?:be|have|\w+)\b", r"\bwhen (?:pupils|people|customers|guests|parents|you|they) (?:haven't|don't|didn't|can't|won't)\b", r"\b(?:folk|people|customers) don't (?:normally|usually|generally)\b", r"\bwhat people (?:choose|do|put|eat)\b",
        r"\bhay que (?:mirar|leer|avisar|revisar|comprobar)\b[^.!?]*\bantes\b", r"\bcosa suya\b", r"\bil (?:fallait|aurait fallu|suffisait)\b", r"\b(?:da muss man|das muss man|muss man halt|da mussen sie)\b", r"\b(?:faltou (?:voce|o senhor|a senhora)|tinha (?:de|que) ter|e preciso ler)\b",
    ),
    "dismissive": cue(
        r"\b(?:perfectly|quite|completely|totally|entirely) normal\b", r"\b(?:es|e|c'est|ist|est) (?:ganz |muy |mas que |bem |tout a fait |vollig )?norma(?:l|le)\b", r"\b\w+s do (?:come|settle|happen|end|break|get|move|arrive|wear|fall|go|slip)\b", r"\b(?:tampoco es|nao dramatize|ne dramatis\w+|n'en faites pas)\b", r"\beveryone else (?:manages|copes|is fine|seems)\b", r"\bit's only (?:\w+ )?(?:people|minutes|days|pounds|things?)\b", r"\bdelivered is delivered\b", r"\ba (?:lot of )?people don't realise\b",
        r"\busually (?:\w+ ){0,4}(?:again|on its own|by itself|settles?)\b",
    ),
}  # fmt: skip
_DEPENDS = cue(r"\b(?:no depende de|ne depend pas|nao depende de|haben keinen einfluss|kein(?:en)? einfluss)\b")
_UP_TO = cue(rf"\b(?:down|up) to (?:the|our|a)? ?{_US}")


_HANDED = frozenset({"disowns_promise", "no_power", "not_us", "refuses_range", "shrug"})  # of the "Mike" patterns


def blame(reply: Reply) -> Iterator[Found]:
    """Who is blamed, and what is passed on."""
    mine = taken_on(reply)
    blamed = (("blames_customer", _CUSTOMER), ("rude_tone", _RUDE), ("blames_other_team", _AT_FAULT))
    left = () if mine else (*_ELSEWHERE.items(), ("blames_other_team", _OTHER_TEAM))
    for code, pattern in (*left, *blamed):
        if part := first(pattern, reply.parts):
            yield at(code, part)
    yield from _sent_on(reply, mine)


def _sent_on(reply: Reply, mine: bool) -> Iterator[Found]:
    """Where the customer is sent elsewhere, or is left with nothing."""
    sent_on = (part for part in reply.parts if not (mine and (_FOR_SAFETY.search(part.plain) or _is_limit(part))))
    if sent := first(_SEND_ON, sent_on) or next(_up_to_them(reply), None):
        yield at("hands_off", sent)
    elif not mine and (there := first(_GO_THERE, reply.parts)):
        yield at("hands_off", there)
    elif not mine:
        seen = mike_patterns(reply)
        handed = (found for found in seen if found.code in _HANDED and len(found.quote.split()) > 1)
        yield from (Found("hands_off", found.quote, found.start, found.end) for found in islice(handed, 1))


def _is_limit(part: Part) -> bool:
    """ "That does not depend on me" is honest beside what is done about it, and sends nobody on."""
    found = _SEND_ON.search(part.plain)
    return bool(found and _DEPENDS.search(found[0]))


def _up_to_them(reply: Reply) -> Iterator[Part]:
    """ "That is up to the depot", in a sentence that does nothing about it."""
    return (part for part in reply.parts if _UP_TO.search(part.plain) and not takes_on(part))
