"""What is said of others in a draft: an outcome that nobody here can promise, something that somebody has done, a fault put on them.

All of it in sentences with a subject that is neither the writer nor the customer. What a rule of the playbook says may be said.
"""

import re
from collections.abc import Iterator

from bot.drafting.guarding.claims import ON_ITS_WAY
from bot.drafting.guarding.fault import GuardFault
from bot.drafting.guarding.ground import Ground
from bot.language.everyday import stem, stems
from bot.language.words import sentences

_I = re.IGNORECASE
_WILL = re.compile(
    r"\b(?:you(?:'ll| will) (?:have|get|be|see|receive)|(?:the|your|our|his|her|their|its|all|everything|they|money|that|it|she|he|there)\b(?: [\w'’-]+){0,5}?(?: will|'ll)(?: all| both| now| definitely| certainly)? (?:be|have|arrive|come|land|run|work|make|reach|go|get|stay|hold|last|never))\b|"
    r"\b(?:va|van) a (?:estar|llegar|quedar|tener|recibir|ser|funcionar)\b|\b(?:estará|llegará|quedará|tendrá|recibirá|será|funcionará)n?\b|\b(?:sera|seront|aura|auront|arrivera|arriveront|aurez|recevrez|fonctionnera|serez)\b|"
    r"\bwird\b.{3,60}\b(?:sein|haben|kommen|geliefert|funktionieren|repariert|erledigt|ankommen)\b|\bwerden\b.{3,60}\b(?:sein|geliefert|ankommen)\b|\b(?:vai|vão) (?:estar|chegar|ficar|ter|receber|ser|funcionar)\b|\b(?:estará|chegará|ficará|terá|receberá|será)\b",
    _I,
)
_BY_THEN = re.compile(
    r"\b(?:tonight|today|tomorrow|by (?:\w+day|noon|\d|the (?:end|weekend|time)|lunchtime|then|teatime)|before|in time|on time|lunchtime|this (?:afternoon|evening|week)|at once|soon|a tiempo|hoy|mañana|esta (?:tarde|noche|semana)|antes|"
    r"demain|aujourd'hui|ce soir|à temps|avant|heute|morgen|rechtzeitig|hoje|amanhã|a tempo|esta noite)\b",
    _I,
)
_PAID_BACK = re.compile(
    r"\b(?:serán?|será|seront|sera|wird|werden|vai ser|vão ser|will be) (?:\w+ )?(?:rendue?s?|remboursée?s?|devuelt[oa]s?|reembolsad[oa]s?|zurückgezahlt|erstattet|devolvid[oa]s?|refunded|repaid|paid back)\b|\b(?:argent|somme) vous revient\b|\bwhatever you(?:'ve| have)? paid comes back\b",
    _I,
)
_OPEN = re.compile(  # asked, written, left to somebody, or not known
    r"\b(?:courriel|correo|r?appel\w*|anruf\w*|llamada|chamada|free|receipt|text|whether|if|when|once|until|till|who|what|how|which|ask|asked|answers?|writ\w+|cop(?:y|ies)|summary|notes?|messages?|news|updates?|word|hear|list|record|name|number|contact|from me|calls?|ring|phone|letters?|e-?mails?|reports?|"
    r"decid\w+|look|check|tell|know|not|can't|won't|may|might|me|my|handed|passed|si|cuando|hasta|quien|qué|pregunt\w+|respuesta|escrit\w+|copia|resumen|noticias|llam\w+|saber|sé|no|quand|jusqu\w*|qui|réponse|écrit|copie|nouvelles|savoir|ne|pas|dès|"
    r"wenn|bis|ob|wer|schriftlich|antwort|kopie|nachricht|nicht|mir|von|quando|até|quem|resposta|cópia|notícias|não)\b",
    _I,
)
_HAS_DONE = re.compile(  # "Antoine has already redone", "just come off the phone with", "ya viene de camino"
    r"\b(?!(?:you|nobody|no one|i|we) )(?:[\w'-]+) (?:has|have) (?:already|just|now) (?P<en>\w+(?:ed|ne|nt|lt|en|wn|ade|ut|ung|ought|eld))\b|\b(?:come|came|got) off the phone\b|\bhad (?:him|her|them|the \w+) on the phone\b|"
    rf"\bya (?:viene|está|va) (?:en|de) camino\b|\bjá (?:vem|está|vai) a caminho\b|\bist (?:schon|bereits) unterwegs\b|\best (?:déjà )?en route\b|{ON_ITS_WAY}",
    _I,
)
_PUTS_IT_ON = re.compile(
    r"\b(?!(?:we|i|you) )\w+(?: (?!(?:we|i)\b)\w+){0,4} (?:let (?:us|you|everybody) down|dropped the ball|(?:has|have|had|been|is|are|was|were)(?: been)? (?:dragging|asleep|napping|hopeless|useless|slack|careless|lazy|sloppy)|(?:couldn't|can't) organise|had (?:his|her|their) head|(?:clearly |obviously )?(?:wasn't|weren't) (?:thinking|paying attention|listening)|"
    r"made (?:a|an) (?:mess|hash|pig's ear|right mess)|botched|bodged|couldn't be bothered|can't be bothered|never bothered|should have known better|slept through)\b|\bni se (?:bajó|molestó|tomó la molestia)\b|\bno (?:da|dan) (?:una|abasto)\b|\bn'(?:a|ont) (?:même )?pas (?:fait attention|pris la peine)\b|"
    r"\b(?:pennen|schlampen)\b|\bnem se (?:deu|deram) ao trabalho\b",
    _I,
)
_ON_THEM = re.compile(
    r"\b(?:would|might|could) have saved (?:us|you|everyone|everybody)\b|\b(?:it's|is) always worth (?:checking|reading|asking|telling)\b|\bnext time,? (?:please |do |just |you )?(?:check|read|tell|make sure|ask|mention|let us know)\b|\bif (?:only )?you(?:'d| had) (?:only )?(?:told|read|asked|checked|said|mentioned|called|rung)\b|"
    r"\b(?:la próxima vez|da próxima vez|la prochaine fois|beim nächsten mal),? (?:\w+ ){0,3}(?:revise|lea|avise|verifique|leia|vérifiez|lisez|prévenez|prüfen|lesen|melden)\b",
    _I,
)
_SENT_ON = re.compile(
    r"\b(?:best |better |please |you'd (?:best|better) )?take (?:that|it|this) up with\b|\b(?:isn't|not) (?:my|our) (?:side|end|patch|part) of (?:the|this)\b|\bmüss(?:t)?en sie (?:da |dort |sich )?(?:selbst|selber)\b|\bnicht (?:unser|mein) bier\b|\b(?:lo suyo|lo mejor) es que (?:lo )?(?:hable|pregunte|llame)\b|"
    r"\b(?:tendrá|tendrás|tiene|tienes) que (?:llamar|preguntar|hablar|ir) (?:usted|tú|a|con)\b|\b(?:tem|terá) de (?:ligar|falar|perguntar|ir) (?:para|com|a)\b|\b(?:voyez|il faut voir|à voir) (?:ça |cela )?(?:directement )?avec\b",
    _I,
)
_TAKES_UP = re.compile(r"\b(?:i|i'll|i'm|we|we'll|let me|me|my|ich|je|yo|voy|vou|eu)\b", _I)
_CLAUSES = re.compile(r"\s*[;:–—]\s+|,? (?:and|but|so|y|et|und|e|pero|mais|aber|mas) (?=\w+ \w+ )|, ")
_RULED = 3  # words of a rule that make a promise the playbook's


def of_others(text: str, rules: tuple[str, ...], ground: Ground) -> Iterator[GuardFault]:
    """The sentences of a folded draft that promise, claim or blame for others."""
    ruled = [stems(rule) for rule in rules]
    for sentence in sentences(text):
        promised = next((clause for clause in _CLAUSES.split(sentence) if _promises(clause)), "")
        if promised and not any(len(stems(sentence) & rule) >= _RULED for rule in ruled):
            yield GuardFault("over_promise", promised[:80])
        for found in _HAS_DONE.finditer(sentence):
            done = stem(found["en"] or "")
            if not _OPEN.search(sentence[: found.start()]) and not (done and done in ground.known):
                yield GuardFault("invented_fact", found[0])
        for code, pattern in (("blames_other_team", _PUTS_IT_ON), ("blames_customer", _ON_THEM)):
            if blamed := pattern.search(sentence):
                yield GuardFault(code, blamed[0])
        if (sent := _SENT_ON.search(sentence)) and not _TAKES_UP.search(sentence[: sent.start()]):
            yield GuardFault("hands_off", sent[0])


def _promises(sentence: str) -> bool:
    said = (_WILL.search(sentence) and _BY_THEN.search(sentence)) or _PAID_BACK.search(sentence)
    return bool(said) and not _OPEN.search(sentence)
