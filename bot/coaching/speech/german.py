"""How agents speak German."""

from bot.coaching.speech.manner import Manner, cue

GERMAN = Manner(
    sorry=cue(
        r"\b(?:tut|tuts|tat) (?:es )?(?:mir|uns)\b[^.!?]{0,40}\bleid\b",
        r"\bleid tut\b",
        r"\bentschuldig\w+",
        r"\bbedaur\w+|\bbedauer\w+",
        r"\bverzeih\w+",
        r"\bsorry\b",
        r"\bpardon\b",
        r"\bleid\b",
    ),
    stock=cue(
        r"unannehmlichkeit",
        r"leid,? (?:wenn|falls|dass sie (?:das )?so (?:empfinden|sehen|fuhlen))",
        r"entschuldig\w*,? (?:wenn|falls)",
        r"fur die umstande",
    ),
    admits=cue(
        r"\b(?:das )?war (?:unser|mein|falsch|nicht in ordnung|nicht richtig|unrecht)",
        r"\b(?:unser|mein) (?:fehler|versaumnis|versehen)",
        r"\bhatten? (?:\w+ ){0,4}nicht (?:passieren )?durfen",
        r"\bnicht passieren durfen\b",
        r"\bkeine (?:ausrede|entschuldigung)\b",
        r"\bschame mich\b",
        r"\bdas geht (?:so )?nicht\b",
        r"\bdas reicht\b",
        r"\bhaben wir (?:verbockt|verpatzt|versaumt|nicht)\b",
    ),
    feels=cue(
        r"\b(?:schlimm|furchtbar|schrecklich|argerlich|belastend|anstrengend|hart|bitter|unfair|angst|sorge|sorgen|zermurbend|peinlich|unertraglich|schmerz\w*|mude|elend)\b"
    ),
    felt=cue(
        r"\b(?:schlimm|furchtbar|schrecklich|belastend|anstrengend|hart|bitter|zermurbend)\b,? (?:zu|wenn|dass|fur)(?: \w+){2,}",
        r"\b(?:mussten sie|sie mussten)\b(?: \w+){2,}",
    ),
    thanks=cue(r"^[^,]{0,30},? ?(?:vielen |herzlichen )?(?:dank|danke)\b"),
    step=cue(
        r"\b(?:ich|(?P<we>wir)) (?P<verb>\w+)\b(?P<rest>[^.!?;]{0,240})",
        r"\b(?:heute|morgen|jetzt|dann|gleich|dazu|dafur|sofort|danach|vorher|nachher|deshalb)(?: \w+)? (?P<verb2>\w+(?:e|en|el))? ?(?:ich|(?P<we2>wir))\b(?P<rest2>[^.!?;]{0,240})",
    ),
    passive=cue(
        r"\b(?:wird|werden) (?:\w+ ){0,5}(?:gepruft|bearbeitet|geklart|erledigt|behoben|gelost|untersucht|weitergeleitet)",
        r"\b(?:jemand|das team|ein \w+) (?:wird|kummert|schaut)",
    ),
    contact=cue(
        r"(?:ruf\w*|schreib\w*|meld\w*|informier\w*|antwort\w*|sag\w*|geb\w*|bestatig\w*|schick\w*|send\w*|halt\w*|mail\w*|teil\w*|kontaktier\w*|lass\w*|komm\w*|bin|habe|hab|heisse|heise|heiss|kann|konnte|weiss|verstehe|hoffe|bedauere|entschuldige|mochte|wurde|darf|muss|sehe|bleib\w*|glaube|finde|rate|ubernehm\w*|kummer\w*|las|lasse)$"
    ),
    vague=cue(
        r"\b(?:kummer\w* (?:mich|uns) (?:darum|drum|um (?:ihr|das|die) (?:anliegen|sache|problem))|schau\w* (?:mir |uns )?(?:das|es|mal|nach)|(?:prufe\w*|klare\w*|klaren) (?:das|es|ihr anliegen|die sache|den fall|den vorgang)|tue? (?:mein|unser) (?:bestes|moglichstes)|gehe? der sache nach|regel\w* das|leite\w* (?:das|es) weiter|tun,? was (?:ich|wir) k\w+)\b"
    ),
    stays=cue(
        r"\b(?:kummer\w* mich|ubernehme|bleib\w* (?:ich )?(?:dran|dabei|an|bei|ihre?|zustandig|am ball)|lass\w*? (?:ich )?(?:nicht locker|nicht los|das nicht)|verantwort\w+|bin (?:ich )?(?:fur sie|ihre?|zustandig|dran)|nicht locker|nicht los|liegt (?:das )?bei mir|gehort mir|meine sache|mein\w* (?:auftrag|name)|ich stehe|begleite|betreue|hafte|halte ich|bei mir)\b"
    ),
    until=cue(
        r"\bbis (?!\d|heute|morgen|ubermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|dann\b|bald|spater|spatestens|zu \d|gleich|mittag|abend|(?:halb|viertel)\b)\w+",
        r"\bsolange\b",
        r"\b(?:bevor|ehe)\b",
        r"\bbis zum (?:schluss|ende|letzten)\b",
        r"\bvon anfang bis ende\b",
    ),
    me=cue(r"\b(?:ich|mir|mich|mein\w*)\b"),
    thing=cue(
        r"\b(?:schriftlich\w*|zusammenfassung|fotos?|bild\w*|screenshot|bestatigung|ubersicht|liste|plan|quittung|beleg\w*|brief|kopie|bericht|protokoll|notiz|zettel|dokument|pdf|e-?mail|mail|seite\w*|blatt|rechnung|nachweis|tabelle|link|schreiben|aufstellung|auszug|karte|sendungsnummer|name und|namen und|video|tagebuch|lieferschein|messwerte?)\b"
    ),
    arrives=cue(
        r"\b(?:schriftlich|anbei|im anhang|angehangt|per (?:mail|e-?mail|post|brief|sms|whatsapp)|(?:schick|send|schreib|leg|geb|stell|bring|hang|mail|zeig|lass|reich)\w* (?:ich )?(?:\w+ )?(?:ihnen|dir|euch|das|den|die)|bekommen sie|sie (?:bekommen|erhalten|sehen|haben|finden|konnen)|erhalten sie|sehen sie|haben sie (?:dann|es)|hier (?:herein|rein|im|in)|hierher|zum (?:ausdrucken|behalten|nachlesen|abhaken|aufheben)|dazu|damit sie|bekommst du|kriegen sie|mit (?:dem|einem|der) (?:foto|bericht|beleg|protokoll))\b"
    ),
    confirms=cue(r"\b(?:bestatig\w+|auf dem laufenden)\b"),
    soon=cue(
        r"\b(?:heute|morgen|ubermorgen|diese woche|bis (?:\w+ )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|innerhalb|binnen|in (?:\d+|einer|zwei|drei) (?:stunden?|tagen|minuten))\b"
    ),
    hears=cue(
        r"\b(?:ruf\w*|anruf\w*|schreib\w*|meld\w*|informier\w*|antwort\w*|sage?|bescheid|bestatig\w*|schick\w*|send\w*|mail\w*|horen|erfahren|wissen|bekommen|nachricht|bin ich (?:bei|da)|komme)\b"
    ),
)
