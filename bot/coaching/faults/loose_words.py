"""What the faults of a reply tend to be said with, in five languages: no fault by itself, but told to the reader that weighs each sentence.

RE2, on plain text: small letters, no accents. A new turn of phrase is an entry here, and then `python train/readers.py`.
"""

from collections.abc import Mapping


def _any(*patterns: str) -> str:
    return "|".join(rf"(?:{pattern})" for pattern in patterns)


LOOSE: Mapping[str, str] = {
    "hands_off": _any(
        r"\b(?:sits?|lies|is|it's|that's|remains) (?:\w+ )?(?:with|between|on|for|up to|down to) (?:the|your|them|him|her|a|customs|head|another|whoever|finance|billing)\b",
        r"\b(?:best bet|first port of call|better off|be at|take (?:it|that|this) up|give (?:that|it|them) a (?:go|try|ring|call)|try (?:the|your|asking)|ask (?:the|your|at)|have a (?:look|rummage|word)|check (?:with|the)|google|ring (?:the|your|them)|call (?:the|your|them)|contact (?:the|your|them)|write (?:in )?to|write in|post it|pop it|pester|find your own|go (?:back )?(?:to|through)|speak (?:to|with)|talk(?:ing)? to|chase (?:the|them)|log (?:it|a|on)|fill in|submit|raise (?:it|a))\b",
        r"\b(?:not|isn't|wasn't|nothing|no|never|nobody|none) (?:\w+ ){0,3}(?:us|ours|my area|my (?:job|department|problem|call)|(?:for|of) (?:this|our) (?:desk|office|end|side)|deal with|visibility|rights|access|say|sight|in it|do with)\b",
        r"\b(?:we|i) (?:only|just) (?:sell|answer|rent|pass|do|book|take|hand|read|print|deal|issue|cover|work|run|host)\b|\bas far as we go\b|\bour part was done\b|\bonce it(?:'s| has| leaves)\b|\bout of our\b|\bsomebody else's\b|\bsome(?:one|body) from another\b|\b(?:wouldn't|don't|do not) know\b|\bhaven't a clue\b|\bno idea\b|\bwho knows\b|\bautomatic\w*\b|\b(?:passed|bounced|flagged|forwarded|handed|referred|sent) (?:it|this|that|your \w+)? ?(?:\w+ )?(?:to|across|over|on)\b",
        r"\b(?:cosa|asunto|tema|competencia) d(?:e|el)\b|\b(?:llame|llamelo|llamele|pregunte|pruebe|hable|hablarlo|reclame\w*|dirija\w*|acuda|contacte|comuniquese|comunicate|consulte|escriba) |\b(?:nosotros|yo|aqui) (?:solo|nada mas|unicamente|no)\b|\bni idea\b|\bni pincho\b|\bes de una (?:contrata|subcontrata)\b|\bya (?:le )?pase\b|\bsale\w* sol[oa]s?\b|\blo mismo que usted\b|\ba ver si hay suerte\b",
        r"\b(?:voyez|rappeler|rappelez|contactez|adressez|allez|appelez|demandez|debrouillez)\b|\b(?:l'affaire|du ressort|c'est) (?:d[ue]|la|le) \w+|\bn'y est (?:plus|pas) pour rien\b|\bpas ici que\b|\btransmis au\b|\b(?:nous|on|moi je) ne (?:fait|suis|sommes|faisons) que\b|\bn'en sait pas plus\b|\btout seuls?\b|\bla main dessus\b|\bmystere\b",
        r"\bwenden sie\b|\brufen sie\b|\bfragen sie\b|\bmelden sie\b|\bklaren sie\b|\bnicht (?:mehr )?(?:unser|mein)\w*\b|\bausmachen\b|\bwir (?:machen|verkaufen|vermieten|vermitteln) (?:nur|bloss)\b|\bweiter(?:gereicht|gegeben|geleitet)\b|\bweiss (?:kein|niemand|ich (?:auch )?nicht)\b|\bkeinen einfluss\b|\bautomat\w*\b|\bsache (?:der|des|von)\b",
        r"\b(?:e|isso e|isso ai e) com (?:a|o)\b|\bdirija-se\b|\bprocure\b|\bligue\b|\bfale com\b|\babra um\b|\bnos so\b|\ba gente (?:so|nao resolve)\b|\b(?:repassado|encaminhado|passei)\b|\bsei tanto como\b|\bautomatic[oa]s?\b|\bcobre deles\b|\bquem mexe nisso\b",
    ),
    "policy_hiding": _any(
        r"\b(?:clause|small print|terms|conditions|tariff|rule ?book|rules?|regulations?|procedure|guidelines?|criteria|contract|agreement|plan|package|scheme|eligible|policy|framework|by the book|in principle|matter of principle|discretion|booking form|the form|no field|till|screen|computer|system|portal|button|greys?|window|exceptions?|full stop|end of|set in stone|that's that|non-?returnable|not (?:included|covered|eligible|allowed|permitted)|only allowed|within (?:\d+|thirty|fourteen|seven|ten|twenty) days|after (?:\d+|thirty|fourteen) days|we don't (?:discuss|do|make|offer)|don't let|won't let|line from above|head office|corporate|management|above my pay|health and safety|once (?:it's|its|a|the)\b[^.!?]*\b(?:cut|live|open|inside|broken|begun|started)|may be (?:substituted|changed|amended|altered)|substitut\w+)\b",
        r"\b(?:normas?|reglamento|contrato|clausula|letra pequena|procedimiento|condiciones|programa|sistema|no (?:me )?(?:deja|permite|contempla)|sin excepciones|no hay excepciones|politica|requisitos|plazo|fuera de (?:plazo|cobertura))\b",
        r"\b(?:reglement|contrat|clause|conditions|consignes?|regle|ordinateur|logiciel|systeme|noir sur blanc|interdi\w+|ne prevoit|exception|passe (?:quatorze|ce|le)|delai de|formel|procedure)\b",
        r"\b(?:agb|vertrag|vorschrift|hausordnung|programm|system|lasst (?:die|das|es)|ausnahmen?|grundsatzlich|regel|richtlinie|kleingedruckt\w*|nicht vorgesehen|verpflichtet|frist|bedingungen)\b",
        r"\b(?:regra|regulamento|clausula|contrato|diretri\w+|sistema|tela|norma\w*|nao (?:preve|permite\w*|aparece)|bloqueia|prazo|politica|termos|condicoes|procedimento)\b",
    ),
    "dismissive": _any(
        r"\b(?:only|just|hardly|merely) (?:a|an|one|the|some|\w+ (?:pounds?|minutes?|days?|pence))\b|\bit'?s (?:only|just|really nothing|hardly)\b|\b(?:end of the world|lose sleep|worse (?:off|things)|far worse|could be worse|life and death|in proportion|big deal|bright side|grows? back|survive|never (?:hurt|killed|notice)|wouldn't (?:even )?(?:have )?notice\w*|happens?|how it goes|what happens|overreact\w*|making (?:rather )?a lot|in fairness|to be fair|if we're being fair|deep breath|cry me|proper problems|first world|laugh about|all's well|pay it no heed|knickers|worked up|these things|ah (?:well|sure)|come on now|bit of (?:damp|dust|hair|rain|snagging)|not being funny|everyone's|most (?:people|parents|guests|customers)|guests never|(?:is|are) lovely|honestly|nothing more to it|(?:a|the) house is still|went in the end|still got|other people manage|do get \w+)\b",
        r"\b(?:no es para tanto|tampoco es|no se ha muerto|poca cosa|al final|relajese|calma|solo es|son cos\w+ que pasan|mire el lado|por lo menos|hay gente que|es lo que hay|no le de)\b",
        r"\b(?:mort d'homme|c'est juste|de rien du tout|n'avez attendu qu|d'autres|toute une histoire|restez zen|ce n'est (?:jamais )?qu|au moins|bof|ca arrive|pas la fin du monde|redescendre|franchement)\b",
        r"\b(?:welt nicht unter|kaum zu sehen|halblang|nur (?:ein|eine)|doch (?:heutzutage )?nichts|immerhin|jammern|bisschen|halb so|andere haben|passiert (?:halt|eben|schon)|kein beinbruch|stellen sie sich)\b",
        r"\b(?:besteira|tempestade|foi so|e so um|ate que esta|pelo menos|razoes bem mais|calminha|acontece|nao e o fim|recupera num|exager\w+|bobagem|risquinho)\b",
    ),
    "blames_customer": _any(
        r"\b(?:you|customers?|people|parents|guests) (?:did(?:n't)?|do|should|could|might|left|waited|gave|picked|chose|clicked|ticked|signed|missed|forgot|never|generally|usually|normally|always|took|went|put|send|book)\b|\bif you(?:'d| had| hadn't)\b|\byou(?:'d| would) have\b|\byour (?:own|side|end|driving|diary|fault|mistake|choice|decision|responsibility)\b|\b(?:next time|nobody forced|user error|up to you|that's what you get|so what did you expect|were we to do|simple as that|had (?:the|you) \w+ (?:been|kept)|would have (?:saved|spared)|never made clear|properly|make sure you(?:'ve)?|read the|didn't you|did it occur|been used|whoever put|buyer's side|meant to be \w+ed|make sure|check (?:the|your)|double.check|like we ask|as the (?:leaflet|book|label)|clearly states|typed|entered)\b",
        r"\b(?:si (?:hubiera|hubiese|nos hubiese|usted hubiera|te hubieras)|eso le pasa|midieron|mojar\w+|haber (?:traido|leido|mirado|avisado)|aprenda|te dije|le dije|culpa suya|ultimo momento|usted (?:no|mismo))\b",
        r"\b(?:si vous aviez|il fallait|fallait|c'est vous qui|vous avez du|a force d|vous n'aviez qu|la prochaine fois|vous-meme)\b",
        r"\b(?:hatten sie|das kommt davon|sie haben (?:die|das|den) falsche\w*|wer erst|da haben sie wohl|du hast (?:das|den|die)|selber|selbst schuld|nachstes mal|wenn sie)\b",
        r"\b(?:se tivesse|se voce tivesse|o senhor e que|a senhora e que|quem manda|bastava|voce \w+ou|nunca a mandou|da proxima|simples assim)\b",
    ),
    "blames_other_team": _any(
        r"\b(?:lads?|girls?|guys?|muppets?|people|supplier|agency|shift|billing|plumber|cleaners|manager|printers?|maintenance|trainee|temp|wholesaler|subcontractor|purchasing|porter|airline|office|bank|predecessor|marketing|delivery firm|hotel|architect|sorting|stores|dispatch|lab|council|software|driver|courier|finance|accounts|warehouse|kitchen|contractor|night staff|sarah|linda|gary|head office|colleague|reception)\b[^.!?]*\b(?:never|didn't|broke|let (?:you|us)|mixed|mix|forgot|hopeless|hash|rubbish|smashed|overbooked|wrong|unreliable|typical|skipped|as (?:per )?usual|blame|fault|knew|cancelled|promised|age|pick up|can't|dodgy|mess|shambles|down to|that's on)\b|\bblame\b|\bnot us\b|\bwe didn't touch\b|\bit was the \w+\b|\b(?:it|that) sits with\b|\bwasn't (?:us|me|this shop)\b|\bit's (?:the|their) \w+\b|\bthat's down to\b|\bwe only sell\b",
        r"\b(?:los de|la culpa (?:la tiene|es)|por su culpa|mi companer[oa]|el proveedor|el transportista|el chofer|la contrata|una contrata|fue el|el repartidor|los pintores|el tecnico es)\b",
        r"\b(?:sous-traitant|c'est (?:encore )?(?:la|le|les) \w+ qui|ma collegue|mon collegue|l'atelier|le depot|le traiteur|fautif|le livreur|la compta|le transporteur|la mairie|rien a se reprocher)\b",
        r"\b(?:lieferant|kolleg\w+|das lager|schuld ist|spedition|buchhaltung|die it\b|wegen der|verbockt|vergeigt|hangen lassen|gerustbauer|fahrer|fruhschicht|haben alles richtig)\b",
        r"\b(?:o pessoal d|quem falhou|fornecedor|a menina da|oficina|culpa d|estafeta|financeiro|transportadora|foram os|a nossa parte|entregador)\w*",
    ),
    "rude_tone": _any(
        r"\b(?:aren't you|do you want it|mind reader|slowly|shout all|makes no odds|paid enough|elsewhere then|see if i care|congratulations|rant|with all due respect|here we go|suit yourself|you people|had your answer|jog on|cry me|whing\w+|moan\w*|try being|did you even|sunshine|novels|can you not|only customer|strong suit|google it|see if anybody|grown woman|grown man|muppets?|broken record|i've said all|do you (?:actually )?know|properly|lol|b4|honestly\?|tough|so it's delivered|says \w+, so it's|eh\?)\b",
        r"\b(?:no se en que idioma|ahi tiene la puerta|a ver si se entera|aprenda|por insistir|quejarse|mandame todos)\b",
        r"\b(?:perdre mon temps|redescendre|je le repete|bon debarras|autre chose a faire|je m'en fiche|vos (?:trois )?paves)\b",
        r"\b(?:lesen hilft|gehen sie halt|nicht die einzige|zum mitschreiben|solche romane|juckt|hinten anstellen)\b",
        r"\b(?:ja respondi|seu empregado|a fila anda|para aturar|quer que eu desenhe|poupe-me|mais gente)\b",
    ),
    "passive_blame": _any(
        r"\b(?:appears?|seems?|would appear|it looks like|apparently|somewhere along|somehow|for some reason|in the process|at some point|come to light|unfortunately overlooked|oversight|confusion|muddled|mix(?:ed)?.?up|mislaid|misplaced|transposed|unticked|glitch|slip|crossed|wires|signals|pear.shaped|cracks|awry|breakdown|dropped|overlooked|unintentionally|by accident|not (?:passed|carried|processed|returned)|was given|was entered|were entered|wrongly|took place|occurred|has been some|there (?:was|has been|were) (?:a|an|some))\b",
        r"\b(?:se (?:produjo|dieron|colo|borro|traspapelo|ha producido)|hubo|por algun motivo|parece ser|malentendido|fallas?|equivocacion|quedaron|lastimosamente)\b",
        r"\b(?:est survenu|il semblerait|il y a eu|s'est glissee?|a saute|ont ete commis\w*|dysfonctionnement|couac|confusion|maladresse|a un moment)\b",
        r"\b(?:schiefgelaufen|hangen geblieben|vergessenheit|es kam zu|eingeschlichen|versehentlich|missverstandnis|untergegangen|verwechslung|offenbar|wurden? (?:leider|versehentlich|nicht|wohl|irgendwie|falsch|übersehen|ubersehen|verwechselt))\b",
        r"\b(?:houve um|desencontro|desapareceu|verificou-se|acabaram|por lapso|probleminha|anomalia|deu um|ficou por)\b",
    ),
    "vague_time": _any(
        r"\b(?:once (?:things|the)|quieten\w*|hang tight|get round|wee while|in a bit|a while|when (?:i|we|they) (?:can|hear|get|have|know)|as and when|in turn|sit tight|too long|fingers crossed|at some (?:stage|point)|coming (?:days|weeks)|watch this space|circle back|near future|hold your horses|little longer|bit longer|eventually|sometime|before (?:too )?long|down the line|fairly soon|later on|stay tuned|in hand|you'll be (?:notified|told|reached)|patient|bound to|keep you posted|in a while|not too distant|when the boss|earliest opportunity|good time|might be today|any day now|dust settles|in due course|bear with|let you know|aim to respond|whenever|soon)\b",
        r"\b(?:en cuanto|proximos dias|ahorita|un tiempito|estamos en ello|cuando buenamente|muy pronto|en breve|le avisaremos|comprension|cuando se pueda|mas adelante)\b",
        r"\b(?:des qu|prochainement|un peu de temps|dans pas longtemps|sous peu|patienter|des que possible|tres vite|au jus|quand on pourra|ulterieurement|ce sera possible|bientot)",
        r"\b(?:sobald|demnachst|noch zeit|in kurze|geduld|die tage|baldmoglichst|schnellstmoglich|zeitnah|irgendwann|wird schon|auf sie zu)\b",
        r"\b(?:logo mais|mal haja|proximos dias|bocadinho|brevidade|aguarde|a tratar|rapidinho|assim que|em breve|quando (?:der|possivel)|daqui a pouco|retornaremos)\b",
    ),
    "non_apology": _any(
        r"\b(?:sorry|apolog\w+|regret|shame|pity)\b[^.!?]*\b(?:if|that you|you (?:feel|felt|think|found|see|took|got|had|are|were|saw)|any|may|might|in any way|came across|impression|expectations?|perceiv\w+|experienc\w+|see it)\b",
        r"\b(?:siento|lamento|perdon|disculp\w+|pena|sabe mal)\b[^.!?]*\b(?:que (?:\w+ )?(?:lo |se |te )?\w+|si |impresion|imagin\w+)|\bsi (?:alguna|en algun)\b",
        r"\b(?:regrette|desolee?s?|navree?s?|pardon|dommage|plate|excuse\w*)\b[^.!?]*\b(?:que|si|sentiment|impression|l'idee|paru)\b|\bsi (?:mes|nos|vous)\b[^.!?]*\b(?:froiss|bless|desol)",
        r"\b(?:schade|bedauern|leid|entschuldig\w*|nachsicht)\b[^.!?]*\b(?:dass|wenn|falls|eindruck|empfunden)\b|^(?:sollte|falls|wenn)\b",
        r"\b(?:pena|lament\w+|sinto|desculpa|foi mal)\b[^.!?]*\b(?:que|se|caso|impressao|ideia)\b|^se (?:o|a)\b",
    ),
    "any_inconvenience": _any(
        r"\b(?:inconvenience|trouble|bother|upset|disruption|disturbance|annoyance|hassle|nuisance|distress|difficult\w+)\b",
        r"\b(?:molestias?|inconvenientes?|trastornos?|perjuicios?|incomodidad\w*|contratiempos?)\b",
        r"\b(?:desagrements?|gene|derangement|ennuis?|tracas|perturbations?|inconvenients?)\b",
        r"\b(?:unannehmlichkeit\w*|umstande|beeintrachtigung\w*|unbequemlichkeit\w*|arger|storung\w*|muhe)\b",
        r"\b(?:transtornos?|incomodos?|inconvenientes?|aborrecimentos?|contratempos?|chatice|perturbac\w+)\b",
    ),
    "over_promise": _any(
        r"\b(?:guarantee\w*|promise|cast.iron|never again|definitely|certain(?:ly)?|without (?:fail|doubt)|100|hundred per ?cent|count on it|come what may|whatever|rain or shine|swear|perfect|always|forever|bet|mark my words|no matter|like new|sure thing|take it as read|in no time)\b",
        r"\b(?:garantiz\w+|le prometo|te prometo|jamas|nunca mas|seguro que|sin falta|cien por cien|pase lo que pase|palabra)\b",
        r"\b(?:garanti\w*|promet\w*|promis|jamais|plus jamais|sans faute|certain|cent pour cent|quoi qu'il|parole|jure)\b",
        r"\b(?:garantier\w*|versprech\w*|nie wieder|hundertprozentig|auf jeden fall|bestimmt|ganz sicher|ehrenwort|komme was)\b",
        r"\b(?:garant\w+|prometo|jamais|nunca mais|com certeza|sem falta|cem por cento|aconteca o que|palavra|juro)\b",
    ),
    "canned_phrase": _any(
        r"\b(?:valued?|important to us|matters? to us|you matter|seriously|rest assured|hesitate|appreciate|reach(?:ing)? out|get(?:ting)? in touch|strive|utmost|priority|feedback|understand (?:your|how|that)|high(?:est)? standards?|pride|committed|loyalty|business|custom|satisfaction|bringing this|kindly note|do shout|anything else|happy to help|your call)\b",
        r"\b(?:importante para nosotros|no dude|valoramos|agradecemos|compromiso|satisfaccion|entendemos|lamentamos los|su opinion|atentamente)\b",
        r"\b(?:importante? pour nous|n'hesitez|compte beaucoup|a coeur|satisfaction|comprenons|remercions|precieu\w+|a votre (?:disposition|ecoute))\b",
        r"\b(?:wichtig|zogern sie|am herzen|schatzen|zufriedenheit|verstandnis|bedanken|bemuh\w+|verstehen ihren)\b",
        r"\b(?:importante para nos|nao hesite|valorizamos|agradecemos|satisfacao|compreendemos|compromisso|entendemos|a sua disposicao)\b",
    ),
    "excessive_apology": _any(
        r"\b(?:so,? so|ever so|terribl[ye]|deep\w*|sincer\w*|profound\w*|beyond|truly|mortified|a thousand|endless\w*|humbl\w*|unreservedly|grovel\w*|on our knees)\b[^.!?]*|\bsorry\b[^.!?]*\bsorry\b",
        r"\b(?:mil (?:perdones|disculpas)|infinit\w+|de corazon|profund\w+|encarecid\w+|de rodillas|perdon\w*[^.!?]*perdon)\b",
        r"\b(?:mille|infiniment|profond\w+|du fond du coeur|platement|confus\w*|a genoux|desole\w*[^.!?]*desole\w*)\b",
        r"\b(?:tausend\w*|zutiefst|unendlich|von herzen|aufrichtig\w*|inst[aä]ndig|vielmals|auf knien)\b",
        r"\b(?:mil (?:desculpas|perdoes)|imens\w+|profund\w+|do fundo|sinceras|de joelhos|desculp\w*[^.!?]*desculp\w*)\b",
    ),
    "unauthorised_offer": _any(
        r"\b(?:free|on the house|off your|off the|vouchers?|discount|refund\w*|credit|waive|knock|half price|complimentary|upgrade|compensat\w*|gift|no charge|money back|our treat|pounds? off|per ?cent|month's|take a \w+ off|cover the|pay for|throw in)\b|[£€$] ?\d",
        r"\b(?:gratis|descuento|vale|bono|devolv\w+|reembols\w+|regal\w+|invit\w+|abon\w+|compens\w+|sin cargo|rebaj\w+)\b",
        r"\b(?:gratuit\w*|offr\w+|offert\w*|remise|bon d'achat|rembours\w+|avoir|geste|cadeau|dedommag\w+)\b",
        r"\b(?:gratis|kostenlos|gutschein|rabatt|erstatt\w+|schenk\w+|gutschrift|nachlass|erlass\w+|entschadig\w+|geht aufs haus)\b",
        r"\b(?:gratis|gratuit\w*|desconto|vale|brinde|reembols\w+|devolv\w+|cortesia|oferec\w+|isent\w+|credito)\b",
    ),
}  # fmt: skip
