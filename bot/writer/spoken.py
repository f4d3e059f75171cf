"""What somebody said in a message, without what came along with it: quoted mail, code, comments, links, signatures, orders to a machine."""

import re
from itertools import takewhile

from bot.language.plain import fold
from bot.language.words import sentences

_CODE = re.compile(r"```.*?(?:```|\Z)|<!--.*?(?:-->|\Z)|`[^`\n]*`", re.DOTALL)
_NO_ORDINAL = re.compile(
    r"(?<=\d)\. (?=(?:I|We|You|The|It|Nobody|No|They|He|She|My|Our|Your|This|That|And|But|When|Then|Yesterday|Today|Now|There|Each|Every|Not|So)\b|[A-Z][a-z]+ (?:was|were|is|are|has|have|had|showed|got|came|went|it|they|we|i|you|do|down|up|of|for|to|the|on|in|at|from|a|an)\b)"
)
_COUNTED = re.compile(r"(?<!\w)((?:day|week|month|attempt|call|visit|time) \d{1,3})\. (?=[a-z])", re.IGNORECASE)
_CENSORED = re.compile(r"\b\w+\*{2,}\w*\s*|\b\w+\*\w+\s*")
_EMOJI = re.compile(r"\s*(?::[a-z][a-z0-9_+-]{1,30}:|[\U0001F300-\U0001FAFF\u2600-\u27BF]\uFE0F?)+\s*")
_QUOTES = re.compile(r"(?<!\w)_([^_\n]{3,80})_(?!\w)")
_LINKS = re.compile(
    r"\(?<?https?://[^\s)>]*>?\)?|(?<!\w)@\w+|@(?:channel|here|everyone)\b|!?\[([^\]\n]{0,80})\]\([^)\n]*\)|https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,5}|<[^>\n]{0,200}>"
)
_ONE_OF_US = re.compile(
    r"<@[UW]\w+(?:\|[^>]*)?>(?= (?:told|said|says|wrote|promised|replied|answered|asked|sent|gave|booked|moved|closed|cancelled)\b)"
)
_SIGNATURE = re.compile(
    r"^(?:--+|__+|sent (?:from my|with|via|using)\b.*|\W{0,3}sent from my\b.*|get outlook\b.*)\s*$", re.IGNORECASE
)
_FORWARDED = re.compile(
    r"-{2,}\s*(?:forwarded|original|weitergeleitete|mensaje reenviado|message transféré|mensagem (?:re)?encaminhada|messaggio inoltrato)\b.*",
    re.IGNORECASE,
)
_OWN = 5  # words before a mail that was sent along, from which on the mail is somebody else's
_QUOTED = re.compile(r"^\s*(?:>|&gt;|\|)")
_MAIL_BEGINS = re.compile(
    r"^(?:on .{3,80} wrote:|-+ ?original message ?-+|from: .+|le .{3,80} a écrit ?:|am .{3,80} schrieb.*:|el .{3,80} escribió:|em .{3,80} escreveu:)$",
    re.IGNORECASE,
)
_MARKS = re.compile(r"(?<!\w)[*_~]+(?=\w)|(?<=[\w.!?])[*_~]+(?!\w)")
_ORDER = re.compile(
    r"\b(?:system (?:notice|message|prompt|note|override|update)|assistant|ignore (?:all|any|the|your|previous)|"
    r"(?:previous|above|new|following|earlier|these|special|hidden|secret|real|updated) (?:instructions?|rules?|prompts?|orders)|(?:reveal|print|repeat|show|disclose|forget|disregard) (?:me )?(?:all )?(?:of )?your (?:instructions?|rules?|prompt)|(?:previous|above|following) messages?|instructions? (?:for|to) (?:the |any |all )?(?:agents?|bots?|assistants?|systems?|ai|models?|writer|reader)\b|(?:instructions?|prompt)\s*:|(?:system|hidden|initial|starting) prompt|prompt injection|(?-i:\bAI\b)|language model|chatbots?|\bbots?\b(?= must|,|:)|"
    r"you are now|act as|reply only|answer only|override (?:the|your|all|any|previous|code|mode)|(?:system|admin|priority|policy|message) override|\"override\"|override\"?\s*:|developer mode|jailbreak|note to (?:the )?(?:agent|bot|system|model|machine)|"
    r"(?:mark|close|set) (?:this|the|all|every) (?:case|complaints?|tickets?|thread)|base64|decode)\b|<!--|\[inst|```|^\s*[\[{]",
    re.IGNORECASE,
)


_AGAIN = frozenset(
    {"again", "twice", "once again", "yet again", "for the second time", "for the third time", "otra vez", "de nuevo", "encore", "encore une fois", "de nouveau", "schon wieder", "wieder", "erneut", "outra vez", "de novo", "novamente", "di nuovo", "un'altra volta", "alweer", "opnieuw"}
)  # fmt: skip
_LONGEST = 10_000  # characters of a message that are looked at: its beginning and its end
_ENDLESS = re.compile(r"\w{80,}")


def spoken(text: str) -> list[str]:
    """The sentences of a message that its writer says themselves, up to an order to a machine and all that follows it."""
    text = _ENDLESS.sub(" ", text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}\n{text[-_LONGEST // 2 :]}")
    words = _LINKS.sub(lambda m: m[1] or " ", _ONE_OF_US.sub("somebody here", _CODE.sub("\n", fold(text))))
    words = _EMOJI.sub(_ended, words)
    words = _NO_ORDINAL.sub(".\n", _COUNTED.sub(r"\1.\n", _QUOTES.sub(r'"\1"', _CENSORED.sub("", words))))
    lines: list[str] = []
    for line in words.split("\n"):
        if _SIGNATURE.match(line.strip()) or (_FORWARDED.match(line.strip()) and len(" ".join(lines).split()) > _OWN):
            break
        if not (_QUOTED.match(line) or _MAIL_BEGINS.match(line.strip())):
            lines.append(_MARKS.sub("", line))
    return list(takewhile(lambda sentence: not _ORDER.search(sentence), _with_again(sentences("\n".join(lines)))))


def _with_again(said: list[str]) -> list[str]:
    """The sentences, with what says only that it happened again at the end of the one before: "The banners are teal. AGAIN." """
    joined: list[str] = []
    for sentence in said:
        bare = sentence.strip(" .!…").lower()
        if joined and bare in _AGAIN and not joined[-1].rstrip().endswith("?"):
            joined[-1] = f"{joined[-1].rstrip(' .!…')} {bare}."
        else:
            joined.append(sentence)
    return joined


def _ended(found: "re.Match[str]") -> str:
    """An emoji ends what was said before it, where something new begins after it."""
    after = found.string[found.end() : found.end() + 1]
    return ".\n" if after.isupper() and found.string[: found.start()].strip()[-1:] not in ".!?" else " "


def orders(text: str) -> list[str]:
    """The sentences that give orders to a machine: material, never obeyed."""
    return [sentence for sentence in sentences(fold(text[:_LONGEST])) if _ORDER.search(sentence)]
