"""Does the customer ask for news that we owe? The worst event of a recovery: following up is our job."""

from bot.language.cues import Cues, bare

_CHASES = Cues(
    (
        r"\b(any|some|no) (news|update|updates|word|progress|answer|reply)\b",
        r"\bstill (waiting|nothing|no (news|answer|reply|word|sign)|haven't heard|not heard|have not heard)\b",
        r"\b(hello|hi|anyone|anybody|is anyone|is anybody) ?(there|\?{1,3})",
        r"\bwhat('s| is) (happening|going on|the (status|latest|situation))\b",
        r"\b(when|how much longer|how long) (will|do|does|am|are|can|must|should|is) (i|you|we|it|this|somebody|someone|that)\b",
        r"\b(haven't|have not|hasn't|never|not) (heard|hear) (back|anything|from)\b",
        r"\b(chasing|chase this|following up|follow up on)\b",
        r"\byou (said|promised|told me) (you would|you'd|i would|i'd|it would|to)\b",
        r"\b(alguna|hay|tienen) (novedad|novedades|noticia|noticias)\b|\bsigo (esperando|sin)\b|\bcuanto (mas|tiempo)\b|\bsigue sin\b",
        r"\b(des|une|du) (nouvelles?|reponse|nouveau) ?\?|\btoujours (rien|pas de|sans|en attente)\b|\bj'attends toujours\b|\bou en (est|etes)\b",
        r"\b(gibt es|gibt's|habt ihr|haben sie) (schon |was |etwas |was |irgendwas )*(neues|neuigkeiten|eine antwort)\b|\bwarte (immer noch|noch immer|noch)\b|\bwie lange (noch|dauert|muss)\b|\bimmer noch (nichts|keine)\b",
        r"\b(alguma|ha|tem|teem) (novidade|novidades|noticia|noticias|resposta)\b|\b(ainda|continuo) (estou |)(a espera|esperando|aguardando|a aguardar|sem)\b|\bquanto tempo (mais|ainda)\b",
    )
)


def is_chase(text: str) -> bool:
    """Whether these words of a customer ask for news, in one of five languages."""
    return bool(_CHASES.matching(bare(text)))
