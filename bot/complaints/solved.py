"""How customers say that it is over: it works, the money is there, close it. In eight languages."""

import re
from collections.abc import Sequence

_SOLVED = re.compile(
    r"\b(?:(?:it|that|everything|all)(?:'s| is| has been|'s been)? (?:now )?(?:work(?:s|ed|ing)(?: now| again| fine)?|fixed|sorted|solved|resolved|fine now|good now|back)|"
    r"(?:all )?sorted now|works (?:now|again)|that did it|problem solved|(?:you (?:can|may|could)|please|happy for you to) (?:close|put away|shut|archive|mark) (?:this|the|my|it|off)\b|(?:it is|it's|is|are) (?:all )?(?:perfect|very good|as good as new|like new|right as rain) now|now (?:it is|it's) (?:very good|perfect|fine)|"
    r"puede[ns]? cerrar|vous pouvez (?:fermer|clore|clôturer)|könn(?:en|t) (?:sie|ihr) (?:das |es |den fall )?(?:schließen|abhaken|zumachen)|pode[m]? (?:fechar|encerrar)|"
    r"todo (?:en orden|perfecto|correcto)|tout est (?:en ordre|rentré dans l'ordre|réglé|parfait)|alles (?:bestens|geklärt|erledigt)|tudo em ordem|tutto in ordine|alles (?:is )?in orde|(?:it's |it is )?all (?:in order|sorted|resolved)(?: now)?|"
    r"por mí,? (?:eso |esto |todo |ya )*(?:está |queda )?(?:cerrado|resuelto|listo|todo)|por mí,? (?:ya )?(?:lo |la )?(?:pueden |puede )?c[ie]+[eé]?rr\w+|\bya qued[oó](?=[,.!]| (?:bien|todo|listo|perfect))|va (?:perfect[oa]|de maravilla|como la seda)|läuft (?:rund|einwandfrei|wie geschmiert)|(?:ya )?entra (?:a la primera|sin problemas?)|probado y (?:ya )?(?:funciona|va|entra)|(?:you can )?tick (?:it|us|me|this|that) off|all (?:done|sorted),? (?:thanks|thank you|much obliged|cheers)|plus (?:de|aucun) souci|tout y est(?: cette fois)?|pour moi,? c'est (?:clos|réglé|bon)|(?:von mir aus|für mich) (?:ist das )?(?:erledigt|abgeschlossen)|por mim,? (?:está )?(?:fechado|resolvido)|"
    r"ya (?:funciona|está (?:resuelto|arreglado|solucionado))|todo (?:bien|resuelto|solucionado)|"
    r"(?:tout |ça |ca )?(?:re)?marche (?:depuis|de nouveau|bien|à nouveau)|c'est (?:bon|réglé|résolu|réparé)|on peut clore|"
    r"(?:jetzt |wieder )?(?:funktioniert|läuft|geht) (?:es |alles |jetzt |wieder )+|(?:hat sich|ist) erledigt|alles (?:gut|in ordnung)|"
    r"já (?:funciona|está (?:resolvido|a funcionar))|(?:tudo|ficou|foi) (?:resolvido|certo)|"
    r"ora funziona|tutto (?:risolto|a posto)|het werkt (?:weer|nu)|is opgelost)\b|解決しました|直りました|大丈夫です",
    re.IGNORECASE,
)
_CLOSES = re.compile(  # who says so has nothing open, whatever the words before
    r"\b(?:(?:(?:ticket|thread|case|topic|matter|file|this one) (?:can be |is |as |to )?|(?:it|this) (?:can be|is) )(?:closed|shut|over|finished|resolved|done|archived|settled|to bed)|(?:close|shut|archive|bin|cancel) (?:it|her|this|the (?:ticket|thread|case|follow[- ]?up|visit))(?: off| up| down)?|"
    r"(?:mark|file|consider) (?:it|this|that|the \w+|as)?(?: matter)? ?(?:as |under )?(?:resolved|closed|finished|done|over)|nothing (?:more|further|else)(?: is)? (?:needed|to raise|to add|from (?:my|our) (?:side|end))|no (?:more|further) (?:to do|action|business|follow[- ]?up)|no (?:follow[- ]?up|outstanding issues?)|"
    r"(?:all done|we're done|i'm done) here|done and dusted|over and out|(?:all|we're) square|that's that then|i withdraw|i take (?:it|that|it all) back|false alarm|put (?:this|it) (?:one )?to bed|let this (?:one )?go now|(?:stop|don't need to) chas(?:e|ing)|no need to (?:ring|call|come|phone|reply|write)(?: me)?(?: back)?|"
    r"caso cerrado|(?:se|lo) (?:archiva|cierran?)|cierra(?:n|s)? (?:el|la|ya)|no hay nada pendiente|nada (?:más )?pendiente|santo remedio|(?:dossier|affaire) (?:est )?(?:classée?|close)|c'est clos|rien d'autre de (?:mon|notre) côté|oubliez mon message|on n'en parle plus|pas besoin de me rappeler|"
    r"kann zu|thema (?:ist )?durch|(?:ist )?(?:die )?sache (?:für mich |damit )?(?:erledigt|abgeschlossen|gegessen|vom tisch)|(?:vous pouvez|tu peux) (?:ranger|classer|archiver|oublier)|(?:puede[ns]?|podéis) (?:archivar|dar por)|asunto (?:resuelto|zanjado|cerrado)|pode[m]? (?:arquivar|dar por)|(?:può|potete) (?:archiviare|chiudere)|zaak (?:is )?(?:gesloten|afgedaan)|passt (?:jetzt |wieder )?alles|vergesst mein\w*|erledigt, danke|dou o assunto por (?:encerrado|resolvido)|pode(?:m)? (?:fechar|encerrar)|fica assim|chiudete pure|come non detto|mag (?:dicht|worden gesloten)|hiermee klaar|laat maar zitten)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:so that|until|till|when|if|whether|unless|before|hasta|cuando|si|jusqu|quand|bis|wenn|ob|até|quando|se|i(?:'ve| have)? (?:never|not)|don't|do not|can't|cannot|why|who|someone|somebody|they|you(?:'ve| have)?(?! can)|marked|told|said|dijeron|m'a dit|wurde|disseram)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(?:when|once|if|as soon as|until|after|wenn|sobald|cuando|si|quand|dès|quando|se|als|zodra)\b", re.IGNORECASE
)
_CONDITION = re.compile(
    r"\b(?:so that|until|till|when|if|whether|unless|hasta|cuando|si|jusqu|quand|bis|wenn|ob|até|quando|se)\b",
    re.IGNORECASE,
)
_NOT_SOLVED = re.compile(
    r"\b(?:scrap that|spoke too soon|still (?:not|isn't|doesn't)|not (?:fixed|sorted|working)|again|stopped|but)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:scrap that|spoke too soon|still (?:not|isn't|doesn't|no|waiting)|not (?:fixed|sorted|working)|sadly|unfortunately|however|but|pero|sigue|mais|toujours pas|aber|leider|mas|ainda|però|purtroppo|maar|helaas)\b|\?",
    re.IGNORECASE,
)


def is_over(sentences: Sequence[str]) -> bool:
    """Whether the sentences of a customer's last message say that all is well now."""
    stated = [one for one in sentences if not one.endswith("?")]
    if any(_says(_SOLVED, _CONDITION, one) for one in stated) and not any(_NOT_SOLVED.search(one) for one in stated):
        return True
    return any(_says(_CLOSES, _NOT_YET, one) for one in stated) and not any(_OPEN.search(one) for one in sentences)


def _says(pattern: re.Pattern[str], barred: re.Pattern[str], sentence: str) -> bool:
    """Whether it is said of now, and not of a time when something has happened first."""
    found = pattern.search(sentence)
    return bool(found and not barred.search(sentence[: found.start()]) and not _ONCE.search(sentence[found.end() :]))
