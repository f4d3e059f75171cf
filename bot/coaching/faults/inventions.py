"""What nobody said: claims of things done, references, sums, offers; obeyed instructions; private details; what is asked again."""

import re
from collections.abc import Iterator
from itertools import chain

from bot.coaching.facts import issues, root, roots, to_the_bot
from bot.coaching.faults.heard import made_up
from bot.coaching.found import Found, at
from bot.coaching.private import secrets
from bot.coaching.reply import Part, Reply
from bot.coaching.speech.manner import cue
from bot.coaching.speech.manners import MANNERS
from bot.language.plain import plain

_DONE = r"(?:spoken|talked|called|rung|phoned|booked|arranged|refunded|credited|escalated|ordered|raised|opened|logged|reported|fixed|cancelled|reset|passed|forwarded|alerted|flagged|requested|scheduled|processed|applied|removed|contacted|emailed|sent|issued|added|popped|checked with|chased|sorted|waived|approved|upgraded|dispatched|shipped|resolved|assigned|replaced)"
_CLAIM = cue(
    rf"\b(?:i|we)(?:'ve| have) (?:already |just |now |also |personally |today |since )*{_DONE}\b", rf"\b(?:has|have)(?: already| just| now)? been (?:\w+ )?{_DONE}\b", r"\b(?:i|we) (?:already|just) (?:spoke|talked|called|rang|phoned|booked|arranged|refunded|credited|ordered|sent|issued)\b", r"\b(?:is|are|was|were) (?:now )?(?:refunded|credited|waived|fully refunded)\b", r"\ball sorted\b",
    r"\b(?:ya )?(?:he|hemos) (?:ya )?(?:hablado|contactado|reservado|llamado|devuelto|abonado|ordenado|enviado|gestionado|tramitado|escalado|avisado)\b", r"\b(?:queda|ha sido|fue|esta) (?:ya )?(?:devuelt|abonad|reembolsad|reservad|solucionad)[oa]s?\b", r"\b(?:j'ai|nous avons) (?:deja )?(?:contacte|parle|appele|rembourse|credite|reserve|envoye|transmis|prevenu|commande)\b", r"\b(?:a ete|est) (?:deja )?(?:rembourse|credite|transmis|regle|reserve)e?s?\b",
    r"\b(?:ich|wir) hab(?:e|en)?\b[^.!?]{0,60}\b(?:gesprochen|angerufen|gebucht|veranlasst|erstattet|gutgeschrieben|bestellt|weitergeleitet|storniert|uberwiesen|informiert)\b", r"\b(?:wurde|wurden|ist|sind) (?:\w+ ){0,5}(?:erstattet|gutgeschrieben|uberwiesen|weitergeleitet|behoben)\b", r"\b(?:ja )?(?:falei|liguei|contactei|reservei|reembolsei|creditei|devolvi|encomendei|enviei|encaminhei|marquei)\b", r"\b(?:foi|ja foi|esta) (?:\w+ )?(?:reembolsad|creditad|devolvid|resolvid|encaminhad)[oa]s?\b",
)  # fmt: skip
_REFERENCE = re.compile(
    r"(?<![@#])\b[A-Z]{1,5}-?\d[\dA-Z-]{2,}\b|\b(?i:ref(?:erence)?|ticket|case|incident)\.?:? ?(?:no\.? ?|number |#)?(?=[\w-]*\d)[\w-]{3,}"
)
_LINK = re.compile(r"https?://[^\s<>|)\]]+|\bwww\.[^\s<>|)\]]+")
_LONE = re.compile(r"(?<![\d.,:/-])(?<!\d )\d{3,}(?![\d:/-]| ?\d| ?%|[.,]\d| ?(?:h|uhr|am|pm)\b)")
_SUM = re.compile(
    r"[£€$]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:€|£|\$|euros?\b|pounds?\b|dollars?\b|reais\b|(?<!100)(?<!100 )%)"
)
_OFFER = cue(
    r"\b(?:refunded|credited|waived|compensat\w+|vouchers?|discount\w*|free of charge|no charge|at no (?:cost|charge)|complimentary|gift card|goodwill|on the house|(?:a|your|full) refund (?:of|is|has|will)|\d+ ?% off|for free|money back|(?:\d+|ten|five|twenty|fifteen|fifty) ?(?:%|per ?cent) off|(?:cover|pay for|pay back|reimburse|knock [^.!?]{0,20} off) (?:the|your|a|all|it|you)\b|(?:another )?[£$€]\s?\d+ (?:on top|off|back|credit|for your trouble|for the bother)|free (?:\w+ )?(?:month|night|delivery|meal|upgrade|service|replacement|ticket|drink|dessert))\b", r"\bi(?:'ll| will) (?:refund|credit|compensate|waive)\b",
    r"\b(?:vamos a devolver\w*|le devolvemos|devuelt[oa]s?|reembols\w+|abonad[oa]s?|descuento|vale de|bono|gratis|gratuit[oa]|indemniz\w+)\b", r"\b(?:rembours\w+|bon d'achat|avoir de|remise|reduction|offert\w*|gratuit\w*|dedommag\w+)\b", r"\b(?:erstatt\w+|gutschein\w*|gutschrift|gutgeschrieben|rabatt|kostenlos|gratis|entschadig\w+|nachlass)\b", r"\b(?:reembols\w+|vamos devolver|devolvemos|devolvid[oa]|desconto|vale de|gratis|gratuit[oa]|indemniz\w+|indeniz\w+|credito de)\b",
)  # fmt: skip
_YEAR = re.compile(r"(?:19|20)\d\d")
_ASKED_FOR = cue(
    r"\b(?:ask|whether|if|request|claim|see|find out|decid\w+|approv\w+|signs? off|question|can't|cannot|not|pedir|preguntar|si |demander|frage\w*|ob |perguntar|se )\b"
)
_PLEASE = cue(
    r"\b(?:please|kindly)\b[^.!?]{0,12}\b(?:provide|send|give|confirm|supply|share|quote|tell|state|let)\b",
    r"\b(?:por favor,?|rogamos|haga el favor de) (?:nos )?(?:\w+ )?(?:env\w+|indi\w+|facilit\w+|inform\w+|confirm\w+|forne\w+)",
    r"\b(?:veuillez|merci de) (?:nous )?(?:\w+ )?(?:indiquer|communiquer|envoyer|fournir|transmettre|confirmer)",
    r"\bbitte (?:\w+ ){0,4}(?:nennen|schicken|senden|teilen|geben)\b|\b(?:nennen|schicken|senden|geben) sie (?:\w+ )?bitte\b",
)
_QUESTIONS = (
    (cue(r"\b(?:order|booking|reference|ref|job|account|policy|ticket|case|tracking|invoice|meter|serial) (?:number|no|ref\w*|id|code)\b", r"\bnumero (?:de )?(?:pedido|reserva|referencia|commande|dossier|client|encomenda|contrato)", r"\b(?:auftrags|bestell|kunden|vorgangs|buchungs)nummer\b"), re.compile(r"\b[a-z]{1,5}-?\d{2,}[\w-]*\b|\b\d{4,}\b")),
    (cue(r"\b(?:what|which|on what) (?:day|date)\b", r"\bwhen (?:did|was|were|is|should|exactly)\b", r"\b(?:que|cual) (?:dia|fecha)\b", r"\bcuando (?:fue|era|ocurrio|paso)\b", r"\bquel(?:le)? (?:jour|date)\b", r"\bquand (?:etait|est-ce|a-t)\b", r"\b(?:an welchem|welcher|welches) (?:tag|datum)\b", r"\bwann (?:war|ist|genau)\b", r"\b(?:que dia|qual (?:foi )?a data|quando foi)\b"), re.compile(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this morning|last night|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|hoy|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|segunda|terca|quarta|quinta|sexta|ontem|hoje|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2})\b")),
    (cue(r"\bhow many (?:times|weeks|days)\b", r"\bhow long have you\b"), re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:times|weeks|days|months|hours)\b|\btwice\b")),
    (cue(r"\bwhat(?:'s| is| was) (?:the|your) (?:problem|issue|matter|complaint)\b", r"\bwhat (?:exactly )?(?:happened|went wrong)\b", r"\bwhat seems to be\b", r"\b(?:que|cual es el) (?:paso|problema|ocurrio)\b", r"\bquel est le probleme\b", r"\bworum geht es\b", r"\bqual e o problema\b"), re.compile(r"(?:\w+\W+){6}")),
)  # fmt: skip


def inventions(reply: Reply) -> Iterator[Found]:
    """What the thread does not hold, and what must not be said of it."""
    source = plain("\n".join([*(message.text for message in reply.thread), reply.known]))
    orders = [part for text in reply.asked for part in to_the_bot(text)]
    obeyed = _obeyed(reply, orders)
    if obeyed:
        yield at("obeyed_injection", obeyed)
    told = source
    for order in orders:
        told = told.replace(order.plain, " ")
    if invented := next(chain(_made_up(reply, told), () if _own_past(reply) else made_up(reply, source)), None):
        yield at("invented_fact", invented)
    if offer := next(_offers(reply, told), None):
        yield at("unauthorised_offer", offer)
    yield from _private(reply, source)
    said = plain("\n".join(message.text for message in reply.thread))
    for part in reply.parts:
        if part.text.endswith("?") or _PLEASE.search(part.plain):
            known = next(
                (asked for asked, given in _QUESTIONS if asked.search(part.plain) and given.search(said)), None
            )
            if known:
                yield at("asks_known_info", part)
                break


def _made_up(reply: Reply, source: str) -> Iterator[Part]:
    own = _own_past(reply)
    told = frozenset().union(*(issue.roots for issue in issues(reply)))
    closed = _close(source)
    until = MANNERS[reply.said_in].until
    for part in reply.parts:
        for found in _CLAIM.finditer(until.split(part.plain)[0]):  # "until we've sorted it" claims nothing
            if found[0] not in source and not own and not _retells(found[0], told):
                yield part
        for pattern in (_REFERENCE, _SUM, _LINK, _LONE):
            for found in pattern.finditer(part.text):
                if (
                    _close(found[0]) not in closed
                    and (re.sub(r"\D", "", found[0]) or "-") not in closed
                    and not _YEAR.fullmatch(found[0])
                ):
                    yield part


def _close(words: str) -> str:
    """Without what people put between letters and figures."""
    return re.sub(r"[\W_]+|(?<=\d)[.,](?:00)?(?=\D|$)", "", plain(words))


def _retells(claim: str, told: frozenset[str]) -> bool:
    """ "We have cancelled it twice" retells what the customer told; money given back is never only told."""
    done = claim.split()[-1]
    return root(done) in told and not _OFFER.search(done)


def _own_past(reply: Reply) -> bool:
    """Does the thread show that our side did something? Then a claim of it may be true."""
    return any(message.role in ("agent", "internal") and _CLAIM.search(plain(message.text)) for message in reply.thread)


def _offers(reply: Reply, source: str) -> Iterator[Part]:
    for part in reply.parts:
        found = _OFFER.search(part.plain)
        if (
            found
            and not (reply.known and not re.search(r"\d", part.plain))
            and not _ASKED_FOR.search(part.plain)
            and not part.text.endswith("?")
        ):
            granted = _CLAIM.search(part.plain) or re.search(
                r"\b(?:will|'ll|give|here|have|your|you|le|vous|ihnen|lhe|queda)\b", part.plain
            )
            if granted:
                yield part


def _obeyed(reply: Reply, orders: list[Part]) -> Part | None:
    for order in orders:
        wanted = roots(order.plain)
        for part in reply.parts:
            if len(roots(part.plain) & wanted) >= 2:
                return part
    return None


def _private(reply: Reply, source: str) -> Iterator[Found]:
    for secret in secrets(source):
        if (start := reply.plain.find(secret)) >= 0:
            yield Found("pii_leak", reply.read[start : start + len(secret)], start, start + len(secret))
            return
