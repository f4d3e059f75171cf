"""The step that comes first where somebody may come to harm: a rule's short hand as what to do."""

import re

from bot.drafting.writer import Brief
from bot.language.words import sentences
from bot.writer.frame import Frame


def safety(brief: Brief, frame: Frame) -> str:
    """The sentence that comes before the greeting, where a safety rule fits; else empty."""
    step = brief.playbook.safety_step(brief.reading.text, brief.reading.severity)
    orders = _as_orders(step) if step else ""
    return frame.safety.format(step=orders) if orders else ""


_ORDERS = (
    (re.compile(r"(?<![\w ])([a-z]+(?: supply)?) off\b", re.IGNORECASE), r"turn the \1 off"),
    (re.compile(r"(?<![\w ])(windows|doors|window|door) (?:open|opened)\b", re.IGNORECASE), r"open the \1"),
    (re.compile(r"\beveryone (?:out|outside)\b", re.IGNORECASE), "get everyone outside"),
    (re.compile(r"^(?:tell|ask) (?:the )?[a-z]+ to ", re.IGNORECASE), ""),
    (re.compile(r"^(?:tell|ask) (?:the )?[a-z]+ (?:not to|never to) ", re.IGNORECASE), "please do not "),
)


_TELLING = re.compile(  # to whom it is told, and that it comes first
    r"^(?:(?:per prima cosa|prima di tutto|zuerst|als erstes|primero|d'abord|first) )?"
    r"(?:(?:decir|indicar|pedir|decirle|orientar|dizer|invitare|dire|chiedere|demander|inviter|bitten|raten|say|tell|ask)\b(?: (?:primero|antes de nada|logo no (?:começo|início)|primeiro|d'abord|zuerst|first))?"
    r"(?: (?:al cliente|o cliente|il cliente|au client|den kunden|the customer|them))? (?:que|a|para|di|de|à|to) )",
    re.IGNORECASE,
)
_TELL = re.compile(
    r"(?:[;,]? (?:y|e|et|und|and) |[;,] )(?:avisar|informar|avise|informe|tell|inform|notify|page|prévenir|informer|informieren|avvisare)\b.*$",
    re.IGNORECASE,
)


_TO_US = re.compile(  # what a rule says to us: that it comes first, and who of ours is told
    r"\b(?:(?:is|are|be) (?:told|informed|notified|paged)|told (?:the same day|at once|first|straight away)|the same day|say (?:this|it|so)|(?:this|it) comes first|va dett[oa]|lo sa subito|se dice|se avisa|wird (?:zuerst )?(?:gesagt|informiert)|"
    r"(?:est|sont) prévenu\w*|à dire|é avisad[oa]|diz-se|wordt (?:eerst )?(?:gezegd|ingelicht))\b|^(?:clinical|team|shift|duty|site|safety|branch)? ?(?:lead|manager|supervisor)\b",
    re.IGNORECASE,
)
_THEY = re.compile(r"(?<=, )they (?=(?:ring|call|phone|leave|stop|keep|turn|go|stay|move|drink|rinse)\b)")

_TOLD_TOO = re.compile(r",? and (?:the |our )?(?:\w+ ){1,3}(?:is|are|must be) (?:told|informed|paged)\b[^.;]*")
_TO_DO = re.compile(r", (and )?to (?=(?:keep|ring|call|phone|stop|leave|turn|stay|move|drink|rinse|see|go)\b)")


def _for_them(step: str) -> str:
    """A step without the sentences that are for us alone."""
    kept = [one for one in sentences(_TOLD_TOO.sub("", step)) if not _TO_US.search(one)]
    return _TO_DO.sub(lambda found: f", {found[1] or ''}", _THEY.sub("please ", " ".join(kept)))


def _as_orders(step: str) -> str:
    """A rule's short hand as what to do: "gas off, windows open" is "turn the gas off, open the windows"."""
    step = _TELL.sub("", _TELLING.sub("", _for_them(step))).replace(" y que ", " y ").rstrip(" .;,")
    parts = []
    for part in step.split(", "):
        for short, order in _ORDERS:
            part = short.sub(order, part)
        parts.append(part)
    return ", ".join(parts)
