"""What must not be in words that people paste into mail and chat: control sequences, strange links, blanks left open, hidden letters."""

import re
from collections.abc import Iterator

from bot.complaints.thread import Role
from bot.drafting.guarding.fault import GuardFault
from bot.drafting.guarding.ground import Ground
from bot.drafting.writer import Brief
from bot.language.lookalikes import disguised
from bot.language.order_words import ENCODED
from bot.language.plain import clean

_MARKUP = re.compile(
    r"<[@!#][^>]*>?|<(?:https?|mailto|tel|slack):[^>]*>?|<subteam|@(?:channel|here|everyone)\b|!?\[[^\]]*\]\([^)]*\)|```|&lt;[@!#]|<!--|</?[a-z]{1,12}(?:\s[^>]*)?/?>",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\b(?:https?|ftp|mailto|tel|slack)://?[^\s<>|)\]]+|\bwww\.[^\s<>|)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|"
    r"(?<![\w@.])(?:[a-z0-9-]{2,40}\.){1,4}(?:(?:com|org|net|io|co|uk|info|biz|xyz|app|dev|shop|online|site|ly|link|click|ru|cn|example|invalid)\b(?:/[^\s<>|)\]]*)?|[a-z]{2,12}/[^\s<>|)\]]+)|"
    r"\b[\w-]+ ?(?:\(dot\)|\[dot\]|\{dot\}| dot ) ?(?:com|org|net|example|io)\b|\bhxxps?\b",
    re.IGNORECASE,
)
_LEFTOVER = re.compile(
    r"\{+\s*[\w .|-]+\s*\}+|(?i:\[\s*(?:your |insert |customer|agent|owner|name|date|time|company|order|amount|phone)[^\]]*\])|"
    r"(?i:\[[^\]\d(\n]{0,30}(?:einsetzen|eintragen|einfügen|insert|fill in|hier|here|completar|rellenar|insérer|compléter|inserir|preencher)[^\]]{0,20}\])|\bX{3,}\b|\b(?:TBD|TBC|TODO|None|undefined|NaN)\b|\[[A-Z][A-Z ]{3,}\]|_{3,}|%\(\w+\)s|lorem ipsum"
)
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\U000e0000-\U000e0fff]")
_IDENTIFIER = re.compile(r"(?<!\w)[^\W\d_]+(?:_[^\W_]+)+(?!\w)")
_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]|:[a-z][a-z_+-]{2,30}:")
_EMOJI_AT_MOST = 2


def unsafe(text: str, flat: str, brief: Brief, ground: Ground) -> Iterator[GuardFault]:
    """`text` as it was written, `flat` the same folded."""
    ours = "\n".join([brief.playbook.text, *(m.text for m in brief.thread.of(Role.AGENT))])
    for found in (*_MARKUP.findall(flat), *disguised(ground.without_names(flat))):
        yield GuardFault("unsafe_markup", found[:60])
    for link in _LINK.finditer(flat):
        if link[0].rstrip(".,") not in ours:
            yield GuardFault("unsafe_markup", link[0])
    for code, pattern in (
        ("placeholder_left", _LEFTOVER),
        ("obeyed_injection", ENCODED),
        ("obeyed_injection", _IDENTIFIER),
    ):
        yield from (
            GuardFault(code, m[0][:60]) for m in pattern.finditer(flat) if m[0].rstrip(".,;:") not in ground.text
        )
    if text != clean(text) and _HIDDEN.search(text):
        yield GuardFault("unsafe_markup", "an invisible character")
    if len(_EMOJI.findall(flat)) > _EMOJI_AT_MOST:
        yield GuardFault("unsafe_markup", "more than two emoji")
