"""Whether somebody of ours, or a form, passes on what a customer said."""

import re

from bot.complaints.claims import weight
from bot.complaints.thread import Message, Role
from bot.language.cues import Cues, bare
from bot.language.detect import language_of
from bot.language.learned import reader

_CUSTOMER = (
    r"\b(?:customers?|clients?|callers?|guests?|tenants?|patients?|residents?|members?|parents?|visitors?|passengers?|shoppers?|punters?|mr|mrs|ms|dr"
    r"|dad|mum|mom|father|mother|wife|husband|daughter|son|bloke|chap|fella|reception|front desk|lady|gentleman|bride|school|account|on (?:the phone|line \d)|line \d|in the (?:lobby|shop)|at the (?:desk|counter|door))\b"
    r"|\b(?:client[ea]s?|kund(?:e|in|en)|klant|huesped|inquilin[oa]|paciente|locataire|mieter(?:in)?|senhora?|senora?|madame|dame|frau|herr)\b|お客"
)
_SAYS = (
    r"\b(?:says?|saying|said|tells?|told|reports?|reported|claims?|wrote|writes|emailed|messaged|rang|rings?|called|calling|phoned|asks|asked|wants?"
    r"|is (?:\w+ )?(?:upset|unhappy|angry|furious|cross|in tears|complaining|asking|waiting)|are (?:\w+ )?(?:upset|unhappy|angry|furious)|complain\w*|upset|unhappy|furious"
    r"|back from|(?:is|are|was) (?:at (?:my|the|our) (?:desk|counter|till|door)|on (?:the phone|line \d|hold)|in (?:the )?(?:shop|lobby|reception|store))"
    r"|passing (?:this )?on|on again|back on|(?:second|third|fourth) call|forwarded|fwd|voicemail|heard from|they (?:say|said)|still (?:hasn|haven|no|waiting))"
    r"|\b(?:dice|llamo|llama|escribe|se queja|sagt|ruft an|rief an|schreibt|beschwert|dit|appelle|ecrit|se plaint|diz|ligou|escreveu|reclama|steht|am tresen|am telefon|rappel\w+|zegt|belde|dice che)\b|'s at (?:my|the|our) (?:desk|counter|till|door)\b|とのこと|言って"
)
_FORM = (
    r"\b(?:web ?form|contact form|form submission|feedback form|survey|voicemail|formul\w*|kontaktformular|inbox|typeform|helpdesk|ticket|review)\b"
    r"|\b(?:message|mensaje|mensagem|nachricht|bericht|name|nombre|nome|nom|from|de|von|comment|text|body)\s*:"
)
_TO_YOU = r"\byou(?:r|rs|'ll|'ve|'re)?\b"
_KINDLY = r"\b(?:sorry|apolog\w+|i'll|we'll|i will|we will|thank|thanks|dear|please)\b|^(?:hi|hello|good (?:morning|afternoon))\b"
_BY_NAME = re.compile(  # "Rob Tate rang again": somebody who is named and is not one of us
    r"(?:^|[.!?:\n] ?)(?:[A-Z][\w'’-]+ ){1,2}[A-Z][\w'’-]+ (?:has |had |just |is |'s )*(?:rang|rings?|called|calls|phoned|emailed|e-mailed|wrote|writes|says|said|told|complain\w*|upset|unhappy|furious|waiting)\b"
    r"|(?:off the phone (?:with|to)|put the phone down (?:to|on|with|after)|spoke (?:to|with)|spoken (?:to|with)|call (?:with|from)|desligar com|falei com|hablar con|hablé con|colgar con|raccroch\w+ (?:avec|d'avec)|(?:telefoniert|gesprochen|Telefonat) mit|mit|[Hh]att?e?(?: gerade| grade| eben| soeben)?|[Hh]abe?(?: gerade| grade| eben)?|[Aa]nruf von|[Aa]ppel de|[Ll]lamada de|[Cc]hamada d[aeo]|[Mm]e llamó|[Ll]igou(?:-me)?) "
    r"(?:(?:the |a |his |her )?(?:wife|husband|son|daughter|mother|father|parents?|sister|brother|carer|assistant|neighbour) of )?(?:a |o |el |la |Frau |Herrn |M(?:me)?\.? |Mrs?\.? |Ms\.? |D\.? |Sra?\.? ){0,2}[A-ZÀ-Ý][\w'’-]+ [A-ZÀ-Ý][\w'’-]+"
)
_RELAY = Cues([_CUSTOMER, _SAYS, _FORM, _TO_YOU, _KINDLY])
_BY_CUSTOMER, _SAID, _IN_FORM, _ADDRESSED, _KIND = range(5)
_FEW, _SURE = 5, 1.8  # words, and how sure the reader must be of words that state no failure
_OURS = frozenset({Role.AGENT, Role.INTERNAL})
SOMEBODY = re.compile(  # of whom a colleague may tell; without them it is staff who grumble
    r"\b(?:he|she|him|her|his|hers|they|them|their|customers?|clients?|guests?|callers?|patients?|members?|tenants?|mr|mrs|ms|miss|[ée]l|ella|client[ea]s?|señora?|elle|lui|monsieur|madame|herr|frau|kund\w+|er|sie|ihr\w*|ele|ela|senhora?|lei|signora?|hij|zij|ze|hem|meneer|mevrouw)\b|(?:お客|様)",
    re.IGNORECASE,
)


def told_by_name(message: Message) -> bool:
    """Whether one of ours tells in a thread what somebody said whom they call by name."""
    return message.role in _OURS and bool(_BY_NAME.search(message.text))


def passes_on(text: str) -> bool:
    """Whether somebody brings a customer's words, whoever it is."""
    return set(_RELAY.matching(bare(text))) >= {_BY_CUSTOMER, _SAID}


def relay_marks(text: str) -> list[str]:
    """What the rules find in a colleague's words, for the trained reader."""
    by_name = ["by_name"] if _BY_NAME.search(text) else []
    return [f"relay{number}" for number in sorted(set(_RELAY.matching(bare(text))))] + by_name


def sounds_relayed(text: str) -> bool:
    """Whether a colleague's words bring a customer's complaint, in words that no list holds: asked only where somebody asks about them.

    Where they state no failure, the reader must be surer: "he says the new crown is perfect" is brought as well.
    """
    if len(text.split()) < _FEW:
        return False
    bar = 0.0 if weight(text, language_of(text)) else _SURE
    return reader("relayed").sums(text, relay_marks(text))["relayed"] > bar


def is_relayed(readable: str, role: Role) -> bool:
    """Whether this colleague, agent or integration brings somebody else's words. Takes a text without markup."""
    if role is Role.BOT:
        return _IN_FORM in _RELAY.matching(readable)
    if role not in _OURS:
        return False
    found = set(_RELAY.matching(readable))
    answers = role is Role.AGENT and found >= {_ADDRESSED, _KIND}
    return found >= {_BY_CUSTOMER, _SAID} and not answers
