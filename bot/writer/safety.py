"""The step that comes first where somebody may come to harm: a rule's short hand as what to do."""

import re

from bot.drafting.writer import Brief
from bot.language.words import sentences
from bot.writer.frame import Frame
from bot.writer.safety_clauses import FOR_US, to_them

_I = re.IGNORECASE
_IN_CASE = {"en": "in case of {}, ", "es": "en caso de {}, ", "fr": "en cas de {}, ", "pt": "em caso de {}, ", "it": "in caso di {}, "}  # fmt: skip
_OURS = re.compile(r"\b(?:customers?|clientes?|users?|kund\w+)\b", _I)  # a case in words of ours is not named
_IF = re.compile(r"(?:if|when|si|cuando|quand|lorsque|se|quando|wenn|falls|als|indien)\b", _I)
_NO_CASE = re.compile(  # a person, or a verb
    r"(?:anyone|anybody|someone|somebody|takes|has|is|(?:diabetic )?(?:client|person|patient|customer)|pasajero|persona|personne|utente)\b",
    _I,
)
_TELLING = re.compile(  # to whom it is told, and that it comes first
    r"^(?:.*\band )?(?:(?:per prima cosa|prima di tutto|zuerst|als erstes|eerst|primero|primeiro|d'abord|first),? )?"
    r"(?:(?:decir|indicar|pedir|decirle|orientar|dizer|invitare|dire|chiedere|demander|inviter|bitten|raten|sagen|zeggen|vragen|say|tell|ask)\b(?: (?:primero|antes de nada|logo no (?:começo|início)|primeiro|d'abord|zuerst|eerst|first))?,?"
    r"(?: (?:al cliente|o cliente|il cliente|au client|den kunden|de klant|the (?:customer|owner|client|member|guest|patient)|them))?(?: first)?,? ?(?:(?:que|a|para|di|de|à|to|that)(?= )|d'|(?=not to |dass |dat |stop |die |das |den |keep |put )))",
    _I,
)
_AGAIN_FIRST = re.compile(
    r"^(?:per prima cosa|prima di tutto|(?:lo )?primero(?: de todo)?|antes que nada|d'abord|tout d'abord|zuerst|als erstes|eerst|primeiro|antes de mais nada|first(?: of all)?),? (?=\w+ \w)",
    _I,
)  # the sentence says so already
_SOMEBODY = re.compile(r"(?:alguien|algún|alguna|un|una|otra?)\b", _I)
_WITHIN = re.compile(r"\b(?:dizer primeiro para|decir primero que|dire d'abord (?:de |d')|zuerst sagen, dass) ?", _I)
_TELL = re.compile(
    r"(?:[;,]? (?:y|e|et|und|and) |[;,] )(?:avisar|informar|avise|informe|tell (?!(?:the (?:owner|customer|client|guest|member|patient)|them)\b)|inform|notify|page|prévenir|informer|informieren|avvisare)\b.*$",
    _I,
)
_TO_US = re.compile(  # what a rule says to us: that it comes first, and who of ours is told
    r"\b(?:(?:is|are|be) (?:told|informed|notified|paged)|told (?:the same day|at once|first|straight away)|the same day|say (?:this|it|so)|(?:this|it) comes first|va dett[oa]|lo sa subito|se dice|se avisa|wird (?:zuerst )?(?:gesagt|informiert)|"
    r"(?:est|sont) prévenu\w*|à dire|é avisad[oa]|diz-se|wordt (?:eerst )?(?:gezegd|ingelicht)|regelt de)\b|^(?:clinical|team|shift|duty|site|safety|branch)? ?(?:lead|manager|supervisor)\b|^(?:the|a|la|el|le|o|der|die|de) (?!family|customer|client|owner|patient|parents?|guest|familia|famille|familie)[\w-]+(?: [\w-]+){0,3} (?:checks|speaks|arranges|calls|habla|parle|fala|spricht)\b|"
    r"^(?:duty |shift |on-call )?(?:pharmacist|engineer|nurse|farmac[eê]utica)\b|^(?:primero |first )?(?:confirm|avis)\w* (?:that|que|al? (?:supervisor|gerente|jefe|encargad\w))\b",
    _I,
)
_THEY = re.compile(r"(?<=, )they (?=(?:ring|call|phone|leave|stop|keep|turn|go|stay|move|drink|rinse)\b)")
_TOLD_TOO = re.compile(r",? and (?:the |our )?(?:\w+ ){1,3}(?:is|are|must be) (?:told|informed|paged)\b[^.;]*")
_TO_DO = re.compile(
    r", (and )?to (?=(?:keep|ring|call|phone|stop|leave|turn|stay|move|drink|rinse|see|go)\b)|(?<= and) to (?=(?:ring|call|phone|use|keep|leave|stop)\b)"
)
_ORDERS = (
    (re.compile(r"(?<![\w ])([a-z]+(?: supply)?) off\b", _I), r"turn the \1 off"),
    (re.compile(r"(?<![\w ])(windows|doors|window|door) (?:open|opened)\b", _I), r"open the \1"),
    (re.compile(r"\b(?:everyone|everybody) out of\b", _I), "get everyone out of"),
    (re.compile(r"\b(?:everyone|everybody) (?:out|outside)\b(?! of)", _I), "get everyone outside"),
    (re.compile(r"\bget (?=get everyone)", _I), ""),
    (re.compile(r"^off at (?:the )?", _I), "switch it off at the "),
    (re.compile(r"^no more of (?=it|them)", _I), "take no more of "),
    (re.compile(r"^no water$", _I), "use no water"),
    (re.compile(r"^(?:tell|ask) (?:the )?[a-z]+ (?:first )?to (?=[a-z]+ )", _I), ""),
    (re.compile(r"^(?:(?:tell|ask) (?:the )?[a-z]+ )?(?:not to|never to) ", _I), "please do not "),
    (re.compile(r"^(?:tell|ask) (?:the )?[a-z]+ (?=if|when)", _I), ""),
    (re.compile(r"\bnot to (?=climb|carry|move|touch|use|ride|drive)", _I), "do not "),
)
_GERMAN = (  # "die Brille nicht mehr zu tragen" is an order without its "zu"
    (re.compile(r"\b(auf|an|ab|aus|ein|mit|vor|zurück|weg|weiter)zu(\w+en)\b"), r"\1\2"),
    (re.compile(r"\bzu ([a-zäöü]+en)(?=[ ,.]|$)(?! (?:ist|sind)\b)"), r"\1"),
)
_QUOTED = re.compile(r"「([^」]+)」")  # what is to be said, in Japanese
_PLEASE_NOT = re.compile(r"(?:まず)?([^、。]+?)ないよう(?:に)?(?:お願い|伝え)")
_CALLS = re.compile(r"(?<=119番)$")
_DUTCH = ((re.compile(r"^vraag om ", _I), ""), (re.compile(r"\bte (?=[a-z]+en\b)"), ""))
_THAT = ((": dass ", " ist wichtig, dass "), (": dat ", " is het belangrijk dat "))  # what no colon can stand before


def safety(brief: Brief, frame: Frame) -> str:
    """The sentence that comes before the greeting, where a safety rule fits; else empty. Where it may not be the case of this thread, it names the case."""
    rule = brief.playbook.safety_rule(brief.reading.text, brief.reading.severity)
    orders = _as_orders(rule.step, brief.reading.language) if rule else ""
    if not rule or not orders:
        return ""
    case = _in_case(rule.when, brief.reading.language, sure=rule.sure)
    said = frame.safety.format(step=f"{case}{orders}")
    for colon, better in _THAT:
        said = said.replace(colon, better)
    return said


def _in_case(when: str, language: str, *, sure: bool) -> str:
    if _IF.match(when):
        return f"{_small(when)}, "
    if sure or _NO_CASE.match(when) or _OURS.search(when):
        return ""
    return _IN_CASE.get(language, "").format(_small(when))


def _as_orders(step: str, language: str) -> str:
    """A rule's short hand as what to do: "gas off, windows open" is "turn the gas off, open the windows"."""
    if language == "ja":
        quoted = _QUOTED.search(step)
        asked = _PLEASE_NOT.search(step)
        return (
            f"{asked[1]}ないでください"
            if asked
            else _CALLS.sub("に電話してください", quoted[1] if quoted else step.rstrip("。"))
        )
    for_them = _AGAIN_FIRST.sub("", _for_them(step, language))
    said = _WITHIN.sub("", _TELL.sub("", _TELLING.sub(_kept_that, for_them).strip()))
    said = said.replace(" y que ", " y ").rstrip(" .;,")
    if language == "de" and not said.startswith("dass"):
        for to, order in _GERMAN:
            said = to.sub(order, said)
    for to, order in _DUTCH if language == "nl" else ():
        said = to.sub(order, said)
    parts = []
    for part in said.split(", "):
        for short, order in _ORDERS:
            part = short.sub(order, part)
        parts.append(part)
    whole = _AGAIN_FIRST.sub("", ", ".join(parts))
    return whole if language == "de" else _small(whole)


def _kept_that(found: "re.Match[str]") -> str:
    """Nothing, or the "que" after which somebody else is to do it: "que un vecino entre ahora"."""
    after = found.string[found.end() :]
    return "que" if found[0].rstrip().endswith("pedir que") and _SOMEBODY.match(after.lstrip()) else ""


def _for_them(step: str, language: str) -> str:
    """A step without what is for us alone."""
    kept = []
    for one in sentences(_TOLD_TOO.sub("", step)):
        parts = [to_them(part.strip(" ."), language) for part in one.split(";") if not _is_for_us(part)]
        kept.append("; ".join(filter(None, parts)))
    return _TO_DO.sub(
        lambda found: f", {found[1] or ''}" if found[0][0] == "," else " ",
        _THEY.sub("please ", ". ".join(filter(None, kept))),
    )


def _is_for_us(part: str) -> bool:
    part = part.strip(" .")
    return bool(_TO_US.search(part) or FOR_US.match(part))


def _small(text: str) -> str:
    """With a small first letter, unless it begins with a name or a short form."""
    return text if text[1:2].isupper() else f"{text[:1].lower()}{text[1:]}"
