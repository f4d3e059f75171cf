"""What the words are for: an exercise, another firm, something that is over, a plain notice; and one word that says it all."""

from bot.complaints.trigger import Trigger, any_of

_FIRM = r"(?:supplier|provider|accountant|garage|plumber|dentist|landlord|insurer|company|firm|shop|bank|hotel|vet|agent|builder|gym|hairdresser|airline|clinic|school|courier)"

CONTEXT: tuple[Trigger, ...] = (
    any_of(
        "make_believe",
        -6.0,
        r"\b(?:role[- ]?play|you'?re the (?:caller|customer|guest|client)|test test|this is (?:only |just )?a test|dummy (?:text|ticket|message|complaint)|mock (?:complaint|call|customer)|let'?s pretend|"
        r"for (?:the )?training|pls ignore|please ignore|ignore this|rollenspiel|zur ubung|juego de rol|jeu de role|simula(?:cao|cro|zione))\b",
    ),
    any_of(
        "another_firm",
        -3.0,
        rf"\b(?:my|our) (?:last|previous|old|former|other|ex|current|energy|gas|water|phone|internet|insurance|mobile|broadband|electricity) ?{_FIRM}\b",
        r"\b(?:mi|nuestr[oa]) (?:antigu[oa]|anterior|otr[oa]) \w+|\b(?:mon|ma|notre) (?:ancien(?:ne)?|autre|precedente?) \w+|\b(?:mein|unser)e?r? (?:alte|letzte|vorige|andere|fruhere)r? \w+|\b(?:o meu|a minha|o nosso|a nossa) (?:antig[oa]|anterior|outr[oa]) \w+",
    ),
    any_of(
        "over_now",
        -3.0,
        r"\b(?:(?:reset|restart\w*|reboot\w*|that|it) did it|did the trick|you can close (?:it|this)(?: off)?|c'est regle|(?:re)?marche (?:de nouveau|a nouveau)|remarche|funktioniert (?:es )?wieder|lauft wieder|ya funciona|"
        r"volvio a funcionar|ja (?:funciona|esta resolvido)|voltou a funcionar)\b",
    ),
    any_of(
        "plain_notice",
        -2.0,
        r"\b(?:hiermit kundige ich|quiero darme de baja|je (?:souhaite|voudrais) resilier|quero cancelar|just confirming|merry christmas|happy new year|happy birthday)\b",
    ),
    any_of(
        "said_in_a_word",
        4.0,
        r"^\W*(?:how |so |absolutely |simply |just )?(?:pathetic|disgraceful|shameful|appalling|unacceptable|ruined|smashed|shocking|frechheit|unverschamt|schande|verguenza|que verguenza|indignante|inadmissible|inacceptable|honteux|"
        r"scandaleux|lamentable|vergonha|que vergonha|inaceitavel|vergogna|vergognoso)\W*$",
    ),
)
