"""Does a draft offer money, goods or a favour that the playbook does not allow? A sum that the customer named is no permission."""

import re
from collections.abc import Iterator

from bot.drafting.guarding.groundless import Sounds
from bot.drafting.playbook import Playbook
from bot.language.words import sentences, words

_GIVES = re.compile(
    r"\b(?:i|we)(?:'ll| will| can|'m going to| am going to|'m|'re| am| are)? (?:\w+ ){0,3}?(?:refund|reimburs|compensat|credit|waiv|pay(?:ing)?\b|replace\b|cover(?:ing)?\b|tak(?:e|ing) .{0,25}(?:off|per cent|%)|knock(?:ing)? .{0,25}\boff\b|throw(?:ing)? in|upgrad|add(?:ing)? .{0,20}(?:credit|points))|"
    r"\b(?:you(?:'ll| will) (?:get|receive|have|be (?:refunded|credited|given|compensated))|(?:offer|give|send|giving|offering|sending) you) .{0,40}(?:refund|credit|voucher|discount|compensat|upgrade|free|money back|gift|[£€$]\s?\d)|"
    r"\b(?:free of charge|at no (?:charge|cost)|on the house|on us\b|(?:is|are|will be) free (?:for|of|till|until|from)\b|(?:per cent|%) (?:off|discount)|discount of|half price)|[£€$]\s?\d[\d.,]* (?:on top|extra|for the bother|as a (?:gesture|thank|sorry)|goodwill)|another [£€$]\s?\d|(?:[£€$]\s?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|pounds?|dollars?|reais)) (?:credit|refund|voucher|discount|compensation|(?:is|are) (?:yours|confirmed|approved))|\b(?:credit|refund|voucher|discount|compensation|avoir|abono|crédito|reembolso|gutschrift|rabatt) (?:of|over|for|worth|de|von|über) (?:r?[£€$]\s?\d|\d[\d.,]* ?(?:€|euros?|pounds?|dollars?|reais))|\b(?:costs?|price|money|fees?|charges?|payments?|deposit|fare|ticket)\b(?: \w+){0,4} (?:is|are|'s|will be|being) (?:going|coming|sent|paid|put) (?:straight )?back\b|\bwithout (?:charging|charge|cost|paying)\b|"
    r"\b(?:will|shall|'ll) be (?:refunded|reimbursed|credited|compensated|waived|replaced free|upgraded)\b|\b(?:pago|pagamos|pagaré|pagaremos|cubrimos|cubriremos|asumimos|asumiremos|obsequi\w+|bonific\w+|descont\w+) |"
    r"\b(?:seront?|serez|sera) (?:intégralement )?(?:remboursée?s?|créditée?s?|offerte?s?|dédommagée?s?)|\b(?:nous|je) (?:prenons|prends|paierai|paierons|payons|offrons|offrirai|remplaçons) .{0,30}(?:à notre charge|frais|€|facture|nuit|repas)|\bmiete\b.{0,40}\b(?:kürzen|mindern|erlassen|gestrichen)|"
    r"\b(?:einkaufs|waren|reise)?gutschein\b|\b(?:por nossa conta|fica por conta|de brinde|cubrimos nós|pagaremos|pagamos)\b|\bpor nuestra cuenta\b|\bà nos frais\b|\bauf unsere kosten\b|\baufs haus\b|"
    r"\b(?:your|the|a|full) (?:\w+ )?(?:refund|credit|compensation) (?:is|has been|will be|was) (?:approved|granted|on its way|confirmed|processed)|"
    r"\b(?:le|les|te|lo|la) (?:devolvemos|devolveré|devolveremos|reembols\w+|abon(?:o|amos|aré|aremos)|regal\w+|invit\w+)|\bvamos a (?:devolver|reembolsar|abonar|compensar)|\b(?:gratis|sin coste|de cortesía|por cuenta de la casa)\b|"
    r"\b(?:je|nous) vous (?:rembours\w+|offr\w+|crédit\w+|dédommag\w+)|\bvous serez (?:remboursé|crédité|dédommagé)|\b(?:gratuitement|à nos frais|sans frais)\b|"
    r"\b(?:ich|wir) (?:erstatte|erstatten|schreibe|schreiben|übernehme|übernehmen|schenke|schenken) (?:Ihnen )?.{0,30}(?:€|euro|gutschrift|kosten|betrag|rabatt)|\bbekommen .{0,30}(?:erstattet|gutschrift|rabatt|gutschein)|\b(?:kostenlos|kostenfrei)\b|"
    r"\b(?:vamos|vou) (?:devolver|reembolsar|creditar|compensar|descontar)|\b(?:devolvemos|reembolsamos|oferecemos|ofereço)\b.{0,30}|\b(?:de graça|sem custo|cortesia)\b|\b(?:rimbors\w+|offr(?:o|iamo))\b|\bvergoed\w*\b",
    re.IGNORECASE,
)
_SPARES = re.compile(  # that somebody need not pay, or has it back
    r"\b(?:see|put) you right\b|\b(?:i|we)(?:'ll| will| can) (?:lend|loan|treat|put) you (?:up\b|to\b|one of|an?\b|the\b|our\b)|\bpick up (?:the|that|your) (?:bill|tab|cost)|\bfoot the bill\b|\bsee the (?:\S+ ){1,3}right\b|\b(?:won't|will not|not going to) be (?:a |any |an )?(?:bill|charge|invoice|fee)\b|\b(?:won't|will not) be (?:charging|billing|invoicing) you\b|\byou (?:won't|will not) (?:be (?:charged|billed|invoiced)|(?:have|need) to pay|pay)\b|"
    r"\b(?:whatever|what|all (?:that )?)(?: you(?:'ve| have)?)? paid (?:comes|goes|will come|will go) back\b|[£€$]\s?\d[\d.,]* (?:goes out|comes back|goes back|will be in your account|lands)\b|(?:won't|will not|doesn't|does not|not going to) cost you (?:a (?:thing|penny|cent)|anything)|(?:we|i)(?:'ll| will) cover (?:it|that|the (?:cost|bill|hotel|fare|taxi))\b|(?:is|are|'s) (?:our|my) treat\b|\b(?:we|i)(?:'ll| will) (?:see|put|make) (?:the|your|that|those)\b[^.!?]{0,40}\b(?:right|good)\b(?=[^.!?]*(?:pounds|euros|dollars|[£€$]|bill|money))|\b(?:we|i)(?:'ll| will) (?:see|put|make) (?:the|your|that|those)\b[^.!?]{0,30}(?:pounds|euros|dollars|[£€$]|bill|money)[^.!?]{0,20}\b(?:right|good)\b|\byou(?:'d| would|'ll| will) be paid (?:what|for|back|in full|the (?:full|whole))\b|\bour treat\b|"
    r"\bn'aurez (?:rien|pas) à (?:payer|régler)|\bne vous sera pas facturé|\bno (?:tendr[áa]|va a tener) que pagar|\bnão (?:terá|vai ter) de pagar|\b(?:müssen|brauchen) (?:sie )?(?:das |dafür |es )?nicht (?:zu )?(?:be)?zahlen|invita la casa|corre por nuestra cuenta|offert par la maison|auf Kosten des Hauses|fica por nossa conta|é por nossa conta",
    re.IGNORECASE,
)
_NOTHING_ON_US = re.compile(  # "you spent a day's leave on us", "that is on us"
    r"\b(?:that's|that is|this is|it's|it is|all|rel(?:y|ied|ying)|count(?:ed|ing)?|depend(?:ed|ing)?|(?:spen[dt]|spending|wast\w+|lost|used|hung up|walked out|turned up|gave up|given up)\b[^.;]{0,30}) on us$",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\b(?:free|no (?:charge|cost)|without charge|sin cost[eo]|gratis|gratuit\w*|sans frais|kostenlos|sem custo)\b",
    re.IGNORECASE,
)
_NUMBER_ENDS = re.compile(r"(?<=\d\.) (?=[A-ZÀ-Þ][a-zà-ÿ])")  # "for 10. Book the hotel"
_IF = re.compile(r"\b(?:if|whether|once|unless|until|decid\w+|decision|ask|si|wenn|ob|quando|se)\b", re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:ask\w*|find out|whether|if|can't|cannot|not mine|isn't mine|decid\w+|decision\w*|request\w*|propos\w+|approv(?:al|es)|look into|claim|chase|want|wanted|promised|never|not|n't|told|owed?|due|missing|waiting|charged|took|you (?:said|wrote|asked|paid)|"
    r"pregunt\w+|pedir|si |no puedo|decid\w+|demand\w+|décid\w+|savoir|si |ne peux pas|frag\w+|ob |entscheid\w+|kann ich nicht|pergunt\w+|não posso|saber|chied\w+|vraag)",
    re.IGNORECASE,
)
_IT = re.compile(r"\W*(?:it|that|this|esto|eso|cela|ça|das|isso)\b(?! (?:order|job|bill))", re.IGNORECASE)
_OFFERED = 2.5  # how far over its bar the reader must be
_ROOT = 5  # letters
_RULE_ENDS = re.compile(r"[.;\n]")
_SUM = re.compile(
    r"(?:[£€$¥]|r\$|usd|eur|gbp)\s?(\d[\d.,]*)|(\d[\d.,]*)\s?(?:[£€$¥]|euros?|pounds?|dollars?|reais|per cent|%)",
    re.IGNORECASE,
)
_NO_GRANT = re.compile(  # a rule that speaks of it and does not let the agent do it
    r"^\W*(?:no|nothing|never|not|don't|do not|sin|ning\w+|nunca|sem|nenhum\w*|kein\w*|nichts|nie|aucune?|pas de|jamais|nessun\w*|geen)\b|\b(?:are|is) (?:never|not)\b|"
    r"\b(?:decided by|decides?|deciden?|décide|entscheidet|decid\w+|must not|may not|cannot|can't|(?:does|do) not (?:give|offer|pay|refund|decide|allow|grant|confirm|cover|credit|waive|promise|settle|discuss))\b",
    re.IGNORECASE,
)
_REMEDIES = (
    "refund|reimburs|devol|rembours|erstatt|back to", "credit|abon|gutschrift|crédito", "voucher|bono|bon d|gutschein|vale", "waiv|charge|fee|cargo|frais|gebühr|taxa",
    "free|no charge|no cost|gratis|gratuit|kostenlos|sin c|cortes|complimentary|on us|on the house", "upgrade", "discount|per cent|%|descuento|remise|rabatt|desconto|half price",
    "meal|hotel|taxi|receipt", "replac|new one|remake|redo|repeat|next-day|courier",
)  # fmt: skip


def unallowed_offers(text: str, playbook: Playbook) -> Iterator[str]:
    """The words of each offer that no rule allows."""
    for sentence in (part for one in sentences(text) for part in _NUMBER_ENDS.split(one)):
        for found in _GIVES.finditer(sentence):
            if _NOTHING_ON_US.search(sentence[: found.end()]):
                continue
            near = sentence[max(0, found.start() - 45) : found.end() + 30]
            if not _HEDGED.search(near) and not _allowed(_clause(sentence, found), found[0], playbook):
                yield found[0]
                break
        for found in _SPARES.finditer(sentence):
            if not (_IF.search(sentence) or _is_free(sentence, playbook)) and not _allowed(
                _clause(sentence, found), found[0], playbook
            ):
                yield found[0]


def sounding_offers(text: str, playbook: Playbook, sounds: Sounds) -> Iterator[str]:
    """The sentences that sound like an offer in words of their own, and that no rule allows."""
    for sentence in sentences(text):
        if sounds.of(sentence)["offer"] > _OFFERED and not _allowed(sentence, sentence, playbook):
            yield sentence[:80]


def _is_free(sentence: str, playbook: Playbook) -> bool:
    """Whether a rule gives for nothing what the sentence speaks of: "the reprint is free"."""
    given = [part for rule in playbook.rules for part in _RULE_ENDS.split(rule) if _FREE.search(part)]
    return any(
        not _NO_GRANT.search(part) and (_named(part) & _named(sentence) or _IT.match(sentence)) for part in given
    )


def _named(text: str) -> set[str]:
    """The words that may name a thing, without their endings."""
    return {word.lower()[:_ROOT] for word in words(text) if len(word) >= _ROOT}


def _clause(sentence: str, found: "re.Match[str]") -> str:
    """The part of a sentence in which an offer stands: a sum that is allowed allows no other gift beside it."""
    breaks = [m.start() for m in re.finditer(r"[;:]\s|, ?(?:and|but|y|et|und|e) ", sentence)]
    start = max((at for at in breaks if at <= found.start()), default=0)
    end = min((at for at in breaks if at >= found.end()), default=len(sentence))
    return sentence[start:end]


def _allowed(sentence: str, offer: str, playbook: Playbook) -> bool:
    sums = [_number(one or other) for one, other in _SUM.findall(sentence)]
    rules = playbook.text.lower()
    known = {_number(one or other) for one, other in _SUM.findall(rules)}
    if any(value > playbook.max_goodwill and value not in known for value in sums):
        return False
    if sums and playbook.max_goodwill and max(sums) <= playbook.max_goodwill:
        return True
    grants = [part for part in _RULE_ENDS.split(rules) if not _NO_GRANT.search(part)]
    return any(
        re.search(kind, offer, re.IGNORECASE) and any(re.search(kind, part) for part in grants) for kind in _REMEDIES
    )


def _number(digits: str) -> float:
    plain = digits.strip(".,")
    if re.search(r"[.,]\d{3}$", plain):
        plain = re.sub(r"[.,]", "", plain)
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return float("inf")
