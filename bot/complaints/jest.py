"""What sounds like a complaint and says itself that it is none: a mock complaint that ends in praise, somebody else's failure, all is well."""

import re

_MOCK = re.compile(  # outrage that is played
    r"\b(?:formal|serious|strongly worded|official|outrageous) (?:complaint|grievance)\b|\bseeking damages\b|\b(?:my|our) (?:solicitor|lawyer) \(|\b(?:it's|it is|absolute|what) a? ?(?:disgrace|outrage|scandal) that\b|\bto whom it may concern\b|\bshocking (?:behaviour|behavior|treatment)\b|\bi want my money back\b|\bi demand (?:to know|an explanation|compensation)\b|\b(?:ruined|destroyed) (?:my|our|the) (?:diet|waistline|mascara|reputation|budget|figure|other)\b|"
    r"\bqueja (?:muy|mu+y|bien|super|formal|gravísima|seria)|\breclamación (?:formal|gravísima|muy seria)|\bme (?:hicieron|hicisteis) llorar\b|\b(?:me )?(?:arruinaron|arruinasteis) (?:la dieta|a los demás)|"
    r"\bréclamation (?:officielle|très sérieuse|formelle)|\bplainte (?:officielle|solennelle)|\bscandale\b|\b(?:offizielle|ernste|förmliche) beschwerde\b|\breclamação (?:gravíssima|formal|muito séria)|\bestragaram(?:-me)? (?:o|a) (?:paladar|dieta|orçamento)",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:(?:an?|absolute|total|real|proper) (?:angel|legend|star|treasure|gem|hero)|(?:has|have|did) (?:done |worked )?wonders|st(?:ole|olen) (?:my heart|the (?:whole )?show)|what a (?:night|day|meal|show|treat)|hats off|best (?:\w+ ){0,2}ever|can't wait to (?:come|be) back|see you (?:again|next)|five stars|10/10|ten out of ten|already (?:booked|ordered) (?:again|another)|hug from|lots of love|shake (?:his|her|their) hands?|(?:it|she|he) sings\b|(?:tell|give|send) (?:him|her|them) (?:our|my) (?:best|love|compliments)|"
    r"divin[oa]|una maravilla|dios (?:se )?l[eo]s? (?:pague|bendiga)|un abrazo|felicit\w+|encantad[oa]s|quier[eo]n? volver|volveremos|un régal|une merveille|bravo à|chapeau|félicit\w+|on reviendra|nous reviendrons|embrassez|ein traum|ein gedicht|großes lob|wir kommen wieder|hut ab|"
    r"um abraço|uma maravilha|parabéns|quer(?:o|em)? voltar|voltaremos|um espetáculo)\b",
    re.IGNORECASE,
)
_LAUGHED_OFF = re.compile(
    r"\b(?:complaint|queja|reclamación|réclamation|plainte|beschwerde|reclamação|queixa)\b(?:\W+\w+){0,4}?\W+(?:ja(?:ja)+|ha(?:ha)+|he(?:he)+|k{3,}|rs+|lol|mdr|😂|🤣|:joy:|:rofl:)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:not you(?: lot| guys| people| of course)?(?=\s*[,.;!)]|$)|(?:i|we) mean,? (?:the \w+ \w+, )?not you\b|not (?:about|aimed at|meant for) (?:you(?:s|se)?|ye|your lot)\b|nothing to do with you\b|(?:no|nicht) (?:ustedes|vosotros|sie|euch)(?=\s*[,.;!)]|$)|pas vous(?=\s*[,.;!)]|$)|não (?:vocês|os senhores)(?=\s*[,.;!)]|$))",
    re.IGNORECASE,
)
_ALL_WELL = re.compile(
    r"\b(?:bei uns (?:passt|ist|läuft) alles|(?:keinen|kein) (?:schreck|grund zur sorge)|no (?:complaints?|problems?|issues?) (?:here|at all|as such|from (?:me|us))|nothing(?:'s| is) wrong|all(?:'s| is) (?:well|good|fine) (?:here|with us)|"
    r"(?:conmigo|con nosotros|por aquí) (?:va )?todo (?:bien|perfecto)|ninguna queja|aucune plainte de (?:ma|notre) part|tout (?:va|se passe) (?:très |vraiment |super |pour le )?(?:bien|mieux)|todo va (?:muy |super )?bien|alles (?:läuft|ist|passt) (?:sehr |super |wunderbar |bestens )?(?:gut|bestens|super)|corre tudo (?:muito )?bem|va tutto bene|alles (?:gaat|is) (?:prima|goed)|connosco está tudo bem|(?:comigo|por aqui) (?:está )?tudo (?:bem|certo)|nenhuma (?:queixa|reclamação))\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:complain\w*|grievance|quejas?|queja\w*|reclam\w+|réclamation\w*|plaintes?|beschwer\w*|queixa\w*|reclamo|lamentela|klacht\w*|problems?|issues?|wrong)\b",
    re.IGNORECASE,
)


_THANKED = re.compile(  # a warm end to a warm message
    r"\b(?:keep (?:it|this) up\b(?! to)|keep up the (?:good|great)|macht (?:bitte )?(?:genau )?weiter so\b|continuez (?:comme ça|ainsi)|(?:seguid|sigan|continuem|continuate) (?:así|assim|così)|ga zo door|"
    r"(?:say|pass on|give) (?:a |our |my )?(?:big |huge )?thank(?:s| you)s? to|tell (?:him|her|them) (?:thank(?:s| you)|well done)|dites[- ](?:lui|leur) (?:merci|bravo)|(?:dile|díganle|decidle) (?:gracias|que gracias)|"
    r"(?:richten|richtet) (?:sie )?(?:ihm|ihr|ihnen) (?:bitte )?(?:meinen |unseren )?dank)\b",
    re.IGNORECASE,
)
_YET = re.compile(
    r"\b(?:but|however|sadly|unfortunately|still|except|only|nobody in particular|aber|leider|pero|mais|mas|però|purtroppo|maar|helaas|refund|invoice|charged|why)\b|\?|\bn't\b.{0,30}\b(?:came|come|rang|ring|work)",
    re.IGNORECASE,
)


def is_none(text: str) -> bool:
    """Whether a text says itself that it is no complaint about us."""
    thanked = bool(_THANKED.search(text) and not _YET.search(text))
    mock = bool(_MOCK.search(text) and _PRAISE.search(text))
    by_name = bool(_NAMED.search(text) and _ALL_WELL.search(text))
    return mock or by_name or thanked or any(pattern.search(text) for pattern in (_LAUGHED_OFF, _OTHERS))
