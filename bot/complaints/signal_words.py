"""Words of the customer's side in five languages, over bare text (small letters, no accents)."""

import re


def _any(*patterns: str) -> "re.Pattern[str]":
    return re.compile("|".join(f"(?:{p})" for p in patterns))


CHASES = _any(
    r"\b(?:still|been) (?:waiting|waitin|not heard|no (?:reply|answer|word|news|call))\b", r"\b(?:heard|had|got|received) (?:nothing|no (?:answer|reply|response|word|call)|not a (?:word|peep|thing))\b", r"\b(?:nobody|no ?one|no-one|none of you) (?:has |have |ever )?(?:came|come|called|rang|rung|replied|answered|got back|wrote|written|phoned|contacted|bothered)\b(?=[^.!?]*(?:back|me\b|up\b|$|,|yet))", r"\bnot a (?:peep|word|squeak|sausage)\b", r"\b(?:still )?no (?:reply|answer|response|word from|call back|callback|update)\b", r"\b(?:waiting on|waiting for|awaiting) (?:my|your|a|an|the|any) (?:reply|answer|response|call|deposit|refund|update|news)\b",
    r"\b(?:you|he|she|they) (?:said|promised) (?:you|he|she|they|someone|somebody)(?:\'d| would) (?:ring|call|phone|write|get|send|let|be in touch)\b", r"\b(?:any|some) (?:news|update|progress|joy|word)\b[^.!?]{0,25}\?\s*(?:it's|its|i've|been|still)", r"\bkindly (?:update|revert)\b|\bplease (?:update|could you reply|reply|respond)\b|\bfollow(?:ing)? up on\b|\bchasing\b|\bi need an answer\b|\bshould i take silence\b|\bdid you (?:get|see|receive) my\b|\bis (?:anyone|anybody|somebody) (?:actually |even )?(?:there|reading|at|going)\b|\b(?:noon|\w+day|\d+ ?(?:am|pm)?|\w+) came\. \b|\bcame\b.{0,3}\band went\b|\bwent by\b|\bwhere is (?:she|he|everyone|the reply)\b|\bwould love for a person\b|\b(?:you|they) said (?:someone|somebody|you|he|she|they)(?:'d| would) (?:come|call|ring|write|be)[^.!?]*(?:nobody|no one|nothing)",
    r"\bllev(?:o|amos) \w+ (?:dias?|horas?|semanas?) (?:esperando|sin)\b|\b(?:sigo|seguimos|sigue|siguen|todavia|aun) (?:esperando|sin (?:respuesta|noticias|contest\w*|saber|que))|\bsin (?:respuesta|contestarme|noticias)\b|\b(?:nadie|ni siquiera|nunca) (?:me |nos )?(?:ha |han )?(?:contest\w+|llam\w+|respond\w+|dicho|escri\w+)\b|\bse sabe algo\b|\bhay (?:alguna )?novedad\w*\b|\b(?:alguna )?novedades?\b[^.!?]{0,30}\?|\bquedaron en (?:llamar|avisar)\w*\b",
    r"\b(?:toujours|encore) (?:pas|aucune|rien|sans) (?:de )?(?:nouvelles?|reponse|recu|rappel)\w*\b|\b(?:des|aucune|pas de) nouvelles? (?:de (?:mon|ma|mes|votre)|\?)|\bj'attends (?:toujours|encore)\b|\bpersonne (?:ne |n')(?:m'a |m'|me |nous )?(?:rappel\w*|repon\w*|a repondu|contact\w*)|\bvous avez bien (?:eu|recu) mon\b|\bsans reponse\b|\bvous deviez (?:me )?rappeler\b|\bdes nouvelles\b[^.!?]{0,40}\?",
    r"\b(?:warte|warten) (?:ich |wir )?(?:immer noch|noch immer|seit|noch|weiterhin)|\bimmer noch (?:nichts|keine (?:antwort|nachricht|ruckmeldung))|\bbitte um (?:ruckmeldung|antwort|ruckruf)|\b(?:keine|ohne) (?:antwort|ruckmeldung|reaktion)\b|\bkam (?:gar |noch )?(?:nix|nichts)\b|\b(?:niemand|keiner) (?:meldet|ruft|antwortet|hat (?:sich|mich|mir))|\bsagt mir (?:niemand|keiner)\b|\bliest das (?:wer|jemand)\b|\bgibt(?:'s| es) (?:schon )?(?:was |etwas )?neues\b|\bwas ist (?:nun|jetzt) mit\b",
    r"\b(?:ainda|continuo|estou|to|sigo) (?:a espera|esperando|a aguardar|aguardando|sem (?:resposta|noticias))|\bsem (?:resposta|retorno|noticias)\b|\bninguem (?:nunca |ainda )?(?:me |nos )?(?:retorn\w+|respond\w+|lig\w+|dis\w+|contact\w+|contat\w+)|\b(?:alguma|ha|tem) (?:alguma )?(?:novidade|noticia)s?\b|\besse \w+ vem\?|\bficaram de (?:ligar|responder|dizer)",
)  # fmt: skip
NEWS = _any(
    r"^(?:so|and|well|ok)?,? ?(?:any (?:news|update|word|luck|joy|progress)|what(?:'s| is) (?:happening|the (?:latest|status|news|update))|how(?:'s| is) it going|where are we|what did .* say|did .* (?:say|find|reply|come|get)|has .* (?:looked|replied|said|been))\b", r"^and\?", r"\bwhat did the \w+ say\b", r"\beight days\b|\b(?:\d+|two|three|four|five|six|seven|ten) (?:days|weeks) (?:now|later|on|ago)?[,.]? ?(?:and|still|no)\b",
    r"\bse sabe algo\b|\bhay algo\b|\bque (?:paso|hay) (?:con|de)\b|\bme dicen (?:cuando|algo)\b", r"\bdes nouvelles\b|\bou en (?:est|etes|sommes)\b|\balors\?|\bqu'en est-il\b", r"\bwie sieht es aus\b|\bund\?|\bwie ist der stand\b|\bgibt es neuigkeiten\b", r"\bcomo (?:esta|ficou|anda)\b[^.!?]*\?|\bentao\?|\bha novidades\b",
)  # fmt: skip
ASKS_PERSON = _any(
    r"\b(?:anyone|anybody|somebody|hello|is there|are you there|please could you reply|please reply|i do not know what to do|respond|reply)\b", r"\b(?:alo|oigan|oi|gente|por favor|contesten|respondam|alguien|alguem|jemand|wer|quelqu'un|repondez)\b",
)  # fmt: skip
NO_HURRY = _any(
    r"\bno (?:need|rush|hurry)\b|\bnot (?:urgent|waiting)\b|\bi'm not waiting\b|\btake your time\b|\bpas besoin de reponse\b|\bprenez votre temps\b|\bsin prisa\b|\bkeine eile\b|\bsem pressa\b|\bj'attends pas\b"
)
CLOSED = _any(
    r"\b(?:works?|working|sorted|arrived|fixed|got (?:them|it)) (?:now|thanks?|thank|,? (?:they're|it's))\b|\bgot them\b|\bthanks?,? (?:all )?(?:good|sorted)\b|\bya va bien\b|\bjetzt geht\b|\bwir sind quitt\b|\bficou uma limpeza\b"
)
GOOD = _any(r"\b(?:catalogue|brochure|booking again|come again|once more with pleasure)\b")
REPEATS = _any(
    r"\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|nth|umpteenth) (?:\w+ )?(?:time|message|letter|e?-?mail|parcel|report|visit|call|complaint|evening|night|day|week|month|one|attempt|order|delivery|appointment|successive)\b", r"\b(?:for (?:a|the) )?(?:second|third|fourth|fifth) (?:\w+ )?(?:time|evening|night|month|week|day)\b", r"\b(?:once|yet) again\b|\btwice now\b|\bthat\'s (?:twice|three times|the \w+ time)\b|\bas well\b(?=[^.!?]*\b(?:both|twice|times)\b)|\bboth (?:times|nights|days|weeks)\b|\bin a row\b|\bsame (?:thing|problem|fault|issue|story|as) (?:\w+ )?(?:last|before|again|in|happened|as)\b|\blike last (?:time|week|month|year)\b|\b(?:happened|did it|was like this|the same) (?:again|before|last|in \w+|at easter|on \w+day)\b",
    r"\b(?:told|reported|rang|called|emailed|wrote|complained|raised|mentioned|flagged)\b[^.!?]{0,40}\b(?:on the \d|last (?:week|month|time|\w+day)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|before|already|twice|(?:two|three|four|five|six|\d+) times|at \d+ and)\b", r"\bi (?:already )?(?:reported|told|complained|warned)\b(?! (?:my|her|his|him))", r"\bagain\b(?=[.!,?]|$| (?:and|told|on|after|today|this|with))", r"\b(?:first|last) (?:one|time|parcel) (?:was|it was|,)", r"\bwas sour last\b|\bkeeps? (?:happening|coming|breaking|failing|doing)\b|\bevery (?:single )?(?:time|week|month|tuesday|evening)\b", r"\b(?:would|wouldn't) not (?:recur|happen again)\b|\bit would not recur\b|\bas they did\b|\bas (?:it|you) did (?:at|in|last)\b",
    r"\b(?:otra vez|de nuevo|nuevamente|por (?:segunda|tercera|cuarta)|(?:segunda|tercera|cuarta|2a|3a) (?:vez|semana|queja|carta)|lo mismo (?:que|de)|ya (?:os|le|les|lo|se) (?:lo )?(?:reclame|avise|dije|reporte|habia)|la vez pasada|igual que (?:en|el|la))\b",
    r"\b(?:encore une fois|a nouveau|rebelote|de nouveau|de suite|(?:deuxieme|troisieme|quatrieme|seconde|2e|3e) (?:fois|semaine|seance|message|lettre|colis)|deja (?:signale|ecrit|dit|appele)|c'etait pareil|comme la derniere|comme le \d+)\b|\bencore (?:la|le|les|un|une|vide|en panne)\b",
    r"\b(?:schon wieder|erneut|wieder mal|abermals|zum (?:zweiten|dritten|vierten) mal|(?:zweite|dritte|vierte|2\.|3\.) (?:mal|nachricht|mail|brief|woche|meldung)|genauso|wie (?:letztes|schon|damals|im)|(?:gemeldet|geschrieben|gesagt) (?:hatte|habe) ich|hatte ich (?:das )?schon|das zweite mal|das dritte mal)\b",
    r"\b(?:outra vez|de novo|novamente|(?:segunda|terceira|quarta|2a|3a) (?:vez|semana|mensagem|reclamacao)|voltou a|tornou a|tal e qual|como em|ja (?:tinha )?(?:reclam\w+|avis\w+|disse)|na altura reclamei|a mesma coisa)\b",
    r"\bagain,? same\b|\bonce more\b|\bnumber (?:two|three|four|five|[2-9]) in\b|\b(?:zweimal|dreimal|mehrfach|mehrmals) (?:gemeldet|geschrieben|angerufen|reklamiert)\b|\bgenau wie (?:vor|bei|im|letzt\w+)\b|\bcomme en \w+ et\b|\ba chaque fois\b|\bya es la (?:segunda|tercera|cuarta|quinta)\b|\b(?:segundo|terceiro|quarto|tercer|cuarto|deuxieme|troisieme|quatrieme) (?:e-?mail|correo|mensaje|contacto|pedido|aviso|parte|courriel|mail|appel)\b",
)  # fmt: skip
OTHERS = _any(
    r"\b(?:another|different) (?:customer|neighbour)\b|\b(?:my (?:\w+ )?(?:sister|neighbour|friend|brother))\b(?=[^.!?]*\b(?:had|mended|too)\b)|\bi would(?:n't)? (?:come|book|go|visit|order)\b|\b(?:will|would|be) (?:\w+ )?booking again\b|\bvolveria\b|\bobrigada outra vez\b|\bthanks? again\b|\bfirst (?:order|purchase|time with)\b|\bthat is right\b|\bfor luck\b|\b(?:my colleague|next door|he|she|they) (?:\w+ )?(?:had|reported|complained|wrote|told)\b|\bela (?:ja )?reclamou\b|\btime i'm in\b|\bgracias otra vez\b"
)
CIRCLE = _any(
    r"\b(?:(?<!under )(?<!in )(?<!peer )reviews?(?! (?:my|the|our|it|this|date|team|by)\b)|reviewing(?! (?:my|the|our|it|this)\b)|(?:one|two|three|five|zero|no|minus|[0-5])[ -]stars?|stars? (?:on|from|review)|trustpilot|tripadvisor|tiktok|facebook|instagram|twitter|whatsapp|youtube|reddit|linkedin|viral|followers|views|blog|hashtag|nextdoor|insta|fb)\b", r"\bthe press\b|\b(?:newspaper|gazette|herald|echo|courier|journalist|reporter|radio|bbc|tv|local paper|the papers|column)\b(?<!by courier)(?<!the courier)(?<!your courier)", r"\b(?:post(?:ed|ing)?|shar(?:ed|ing)|thread|story|video|filmed) (?:\w+ )?(?:on|about|online|to|of)\b", r"\b(?:tell|telling|told|warn\w*|ask\w*|wants? to know|know) (?:\w+ ){0,2}(?:everyone|everybody|all my|the whole|my (?:\w+ )?(?:friends|neighbours|colleagues|girls|clients|group|club|congregation|members|street)|people|the other)\b", r"\b(?:group (?:page|chat)|parents' (?:chat|group)|pta|residents'? association|mums'? (?:group|chat)|club newsletter|agenda|all \d+ doors|our street has|neighbours are (?:all |already |now |also )*(?:ask|talk|watch|hear|say|laugh|wonder|furious|angry|next|in the same|complain|read|copied)\w*|my (?:shop )?girls|customers are|(?:everyone|everybody) (?:in|at|on) my|after i tell|whole (?:street|village|office|school) (?:knows|is|has))\b",
    r"\b(?:resen\w+|opinion(?:es)? (?:en|online)|estrellas?|redes(?: sociales)?|la red|hilo|compartid\w+|prensa|periodic\w+|diario|face|grupo de (?:vecinos|padres|whatsapp)|colonia|se lo (?:dire|contare) a)\b", r"\b(?:avis (?:en ligne|google|negatif)|mon avis|etoiles?|reseaux(?: sociaux)?|presse|journal(?:iste)?|video|filmait|groupe (?:de|du)|tout le quartier|dans le quartier|bouche a oreille)\b", r"\b(?:bewertung\w*|rezension\w*|sterne?n?|presse|zeitung|elternchat|gruppenchat|nachbarschaft|soziale\w* (?:medien|netz\w*)|im netz|weitererzahl\w*|stammtisch|post(?:e|en) (?:ich|wir))\b", r"\b(?:avaliac(?:ao|oes) (?:no|na|online|publica)|estrelas?|redes(?: sociais)?|jornal|imprensa|grupo d[oae]\w* (?:bairro|condominio|pais|whatsapp)|figurinha|partilh\w+|compartilh\w+|reclame aqui|portal da queixa)\b",
)  # fmt: skip
PROPOSES = _any(
    r"\?", r"\b(?:could|can|shall|may|would|might) (?:it|you|we|i|that|somebody|someone)\b", r"\b(?:i'm|im|i am|we're) (?:free|in|home|around|available|off)\b|\b(?:free|available|in) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bthen,? (?:before|if)\b|\bplease\b|\bthen[.,?]|\bsuits? me\b|\bworks for me\b|\blet's say\b|\bok or not\b|\bi'll (?:pop|be|come|drop|call|bring)\b|\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bbetween\b",
    r"\b(?:puede|podria|podrian|le viene|me confirma|se la llevo|paso el|estoy libre|voy el|les va|le va)\b", r"\b(?:possible|pourriez|pouvez|donc|je suis (?:libre|la)|ca vous va|convient|si je comprends)\b", r"\b(?:konnte|konnten|geht|passt|ginge|ware|also|kann ich|konnen sie|bin ich da|hab ich zeit)\b", r"\b(?:pode ser|consegue|podia|podem|da para|estou (?:livre|em casa)|serve|esta ca|combinado)\b",
)  # fmt: skip
EVENT = _any(
    r"\b(?:nobody came|never came|did(?:n't| not) come|was due|were due|happened|came on|fell on|broke on|starts?|started|funeral|wedding is|match on|exam is|we(?:'re| are) at|we board|marshalling|moving on|booked for|appointment was|agenda|used to|waited|collected|delivered|fitted|posted|reported|bought|hired|back (?:on )?\w+day)\b", r"\b(?:fue el|vino el|llego el|paso (?:ayer|el \w+ pasado)|compre|reclame)\b", r"\b(?:est passe|comme le|etait)\b", r"\b(?:gemeldet|war (?:um|am|gestern)|gekommen)\b", r"\b(?:foi na|passada|passado|comprei|levantei)\b",
)  # fmt: skip
YES = _any(
    r"\b(?:yes|grand|perfect|fine|great|ok(?:ay)?|suits|lovely|see you|si|vale|perfecto|oui|parfait|d'accord|ja|passt|super|sim|combinado|otimo)\b(?=[^?]*$)"
)
# others who may hear of it, in any words: the reader says whether they do
HEARERS = re.compile(
    r"\b(?:groups?|whats ?app|telegram|facebook|instagram|insta|tiktok|twitter|linkedin|nextdoor|reddit|reviews?|stars?|rating|trustpilot|google|post(?:ed|ing|s)?|blog\w*|podcast|channel|followers?|subscribers?|newsletter|"
    r"forum|page(?! \d)|feed|story|reel|video|filmed|press|paper|newspaper|journalist|reporter|radio|tv|telly|(?<!any )(?<!no )news|union|club|association|committee|council|neighbou?rs?|friends?|colleagues?|parents?|mums|families|members|customers|clients|"
    r"everyone|everybody|whole (?:street|village|school|team|office|town)|school gates?|word (?:gets|of mouth)|people (?:ask|keep asking|talk)|tell(?:ing)? (?:people|everyone|everybody|anyone)|recommend\w*|influencer|audience|readers|"
    r"grupo\w*|resenas?|estrellas?|vecin[oa]s|amig[oa]s|prensa|periodico|periodista|seguidores|redes|canal|asociacion|compañer[oa]s|companer[oa]s|avis|etoiles?|voisins?|amis|presse|journal|journaliste|abonnes|reseaux|association|collegues|"
    r"bewertung\w*|sterne|nachbar\w*|freunde\w*|zeitung|presse|follower|verein|kollegen|eltern|gruppe|avaliac\w+|estrelas|vizinh\w+|imprensa|jornal|associac\w+|colegas|redes sociais|inscritos|condominio)\b"
)

_MARKED = {
    "chases": CHASES,
    "news": NEWS,
    "asks": ASKS_PERSON,
    "no hurry": NO_HURRY,
    "closed": CLOSED,
    "repeats": REPEATS,
    "others": OTHERS,
    "circle": CIRCLE,
    "hearers": HEARERS,
    "proposes": PROPOSES,
    "event": EVENT,
    "yes": YES,
}


def signal_marks(bare_text: str) -> list[str]:
    """What the rules have words of in a turn, for the trained reader to weigh."""
    return [name for name, pattern in _MARKED.items() if pattern.search(bare_text)]
