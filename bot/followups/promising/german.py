"""How people promise in German, and what only looks like it."""

from bot.followups.promising.manner import Manner, cue, joining, small, words

_EVENTS = (
    r"\w*(?:hochzeit|flug|feier|fest|beerdigung|geburtstag|prüfung|schicht|umzug|umzugsfirma|reise|urlaub|"
    r"operation|termin|taufe|trauung|"
    r"konzert|besuch|gäste|schwiegereltern|einschulung|übergabe|messe|kur|entbindung|vorstellungsgespräch|"
    r"verhandlung|abflug|zug)"
)
_PARTICIPLE = (
    r"(?-i:\w*(?<![A-ZÄÖÜ])\b(?:\w+)?ge\w{2,}(?:t|en)|\w+iert|(?:ver|be|er|ent|zer|über|unter|miss)\w{3,}(?:t|en))\b"
)

GERMAN = Manner(
    joins=joining(("und", "dann", "denn", "weil", "sondern", "damit"), ("aber", "doch", "allerdings", "trotzdem")),
    asks=cue(
        r"^(?:und |oder |also |na )*(?:soll|sollen|passt|passen|können|kannst|könnten|möchten|magst|mögen|"
        r"wollen|willst|wäre|würde|würden|dürfen|darf|ist es|haben sie|geht|ginge|wann|welche\w*|was|wer|wie|"
        r"wo|lieber) (?:ich|es|das|sie|du|wir|ihnen|dir|der|die)\b",
    ),
    tags=cue(r"^(?:ja|ok|okay|gut|passt|passt das|in ordnung|einverstanden|oder|gell|gelt|nicht wahr|abgemacht|ne)$"),
    commits=cue(
        r"\b(?:haben|hast|bekommen|bekommst|erhalten|erhältst|kriegen|kriegst|hören|hörst|erfahren|erfährst|"
        r"wissen|weißt|finden|findest) (?:(?-i:Sie)|du|ihr|§)\b",
        r"(?-i:\bSie|\bdu|\bihr) (?:haben|hast|bekommen|bekommst|erhalten|erhältst|kriegen|kriegst|hören|hörst|"
        r"erfahren|erfährst|wissen|weißt)\b",
        r"\b(?:werde|werden wir|wir werden|melde|melden wir|rufe|ruf ich|komme|schicke|bringe|schreibe|sende|"
        r"liefere|stehe|hole|klopfe|klingle|maile|bin|sind wir)\b",
        r"\b(?:ich|wir) (?:habe|hab|haben) .*\b(?:eingeplant|vorgezogen|verlegt|verschoben|umgebucht|gebucht|"
        r"reserviert|vorgemerkt|eingetragen|bestellt|vereinbart|ausgemacht)\b",
        r"\b(?:rechnen sie mit|versprochen ist|mein wort|verlassen sie sich|sie können sich darauf|"
        r"dürfen sie .* erwarten|(?:antwort|nachricht|anruf|bescheid|rückmeldung|post) von (?:mir|uns))\b",
        r"\b(?:geben|gib|lassen|lass) (?:sie )?(?:mir|uns)\b",
    ),
    foretells=cue(r"\b(?:wird|werden|werdet)\b"),
    touches=cue(
        r"§ \w{2,}(?:t|en) (?:er|sie|es|der|die|das|ein\w{0,2}|unser\w{0,2}|jemand|wer|man|herr|frau|dr|"
        r"kolleg\w*|ihn|sich)\b",
        words("ich wir mir mich uns du dir dich euch er"),
        r"\b(?:unser|mein|dein|euer|eure)\w{0,2}\b",
        r"(?-i:\b(?:Sie|Ihnen|Ihr|Ihre\w?)\b)",
        r"\bbei (?:ihr|ihm|ihnen)\b",
        r"\b(?:ist|sind|hat|haben|geht|gehen|wandert|läuft|macht|machen|zieht|schraubt|klebt|näht|schneidet|"
        r"druckt|packt|lädt|zahlt|überweist|bucht|erstattet|ersetzt|wechselt|putzt|reinigt|streicht|malt|misst|"
        r"öffnet|sperrt auf|schaltet|startet|prüfen|unterschreibt|zeichnet|gibt|bekommt|kriegt|erhält|besucht|"
        r"spielt|singt|kocht|bäckt|behandelt|untersucht|operiert|liest|spricht|schaut|sieht|hängt|dreht|lötet|"
        r"schweißt|backt|begleitet|empfängt|wartet|sitzt|rollt|fliegt|reist|folgt|beginnt|fängt)\b",
        r"\b(?:kommt|kommen|bringt|bringen|liefert|liefern|steht|stehen|liegt|liegen|fährt|holt|repariert|"
        r"tauscht|stellt|setzt|läutet|klingelt|klopft|ruft|meldet|schickt|montiert|baut|ist (?:\w+ )?(?:da|"
        r"\w*fertig|\w*bereit|zurück|vor ort|repariert|erledigt|geliefert|im haus|drin|startklar)|geht (?:raus|"
        r"ab|los|an|zurück|auf die reise)|trifft|kümmert|übernimmt|prüft|nimmt|legt)\b",
    ),
    waits=cue(r"\b(?:geben|gib|gebt|lassen|lass) (?:sie )?(?:mir|uns)\b"),
    refuses=cue(
        r"\b(?:nichts|kein\w{0,2}|niemand\w{0,2}|nie|niemals|unmöglich|ausgeschlossen|keinesfalls|weder|kaum|"
        r"abgesagt|ausgefallen|entfällt)\b",
        r"\bnicht\b(?! (?:nur|erst|vom|aus|als|wahr|mehr lange|später|mit leeren))",
    ),
    even=cue(
        r"\b(?:auch|selbst|sogar) (?:wenn|falls)\b|\b(?:wenn|falls|sofern) (?:(?:sie|du) (?:möchten|mögen|"
        r"wollen|magst|willst|da sind|da bist|noch)|es (?:ihnen|dir)|ihnen|dir|das (?:passt|recht))\b|"
        r"\bals (?:wenn|ob)\b|\begal\b|\bund (?:wenn|falls) (?:ich|wir|es|er)\b",
    ),
    supposes=cue(r"\b(?:wenn|falls|sofern|vorausgesetzt|solange|es sei denn)\b", r"^(?:und |aber )?sollten?\b"),
    unreal=cue(
        r"\b(?:wär|wäre|wären|hätte|hätten|hättest|vielleicht|eventuell|womöglich|hoffentlich|vermutlich|"
        r"wahrscheinlich|möglicherweise|dürfte|würde|würden|könnte|könnten|müsste|müssten|sollte|gewesen wäre|"
        r"hätt)\b",
    ),
    told=cue(
        r"(?:(?-i:\bSie)|\bdu|\bihr) (?:meint|meinten|meintest|schreib\w*|schrieb\w*|sagen|sagst|sagten|"
        r"sagtest|wollten|wolltest|wollen|willst|möchten|möchtest|brauchen|brauchst|wünschen|erwarten|hatten|"
        r"hattest|baten|bitten|nannten|nanntest)\b",
        r"\b(?:meinten|meintest|schreiben|schrieben|schriebst|sagten|sagtest|wollten|wolltest|nannten|baten|"
        r"erwähnten) (?:(?-i:Sie)|du)\b",
        r"\b(?:hieß es|es hieß|versprochen|zugesagt|vertröstet|versprach\w*|angekündigt|angeblich|laut|"
        r"zugesichert|versichert|in aussicht gestellt|gesagt|gemeint|geschrieben|notiert|geplant war|"
        r"vereinbart war|sollte\w*|eigentlich|verstehe ich richtig|hab ich das richtig|habe ich richtig)\b",
        r"\b(?:heute|es|jetzt) ist (?:schon |jetzt |bereits )?[§¶]|\bwir haben (?:schon |heute |jetzt )?[§¶]",
        r"\b(?:ihrer|ihrem|deiner|deinem) (?:mail|nachricht|notiz|schreiben|brief|formular|anfrage|zettel)\b",
        r"\b(?:die|der|das) (?:app|webseite|website|seite|sendungsverfolgung|aushang|zettel|karte|system|"
        r"brief) (?:sagt|sagte|zeigt|zeigte|behauptet|meldet|meldete|nennt)\b",
    ),
    past=cue(
        r"(?-i:\b[a-zäöü]\w{2,}te(?:st|"
        r"n)?\b(?<!heute)(?<!bitte)(?<!könnte)(?<!möchte)(?<!müsste)(?<!dürfte)(?<!letzte)(?<!erste)(?<!ten)(?! (?!Ihr|"
        r"Sie|Ihn)[A-ZÄÖÜ]))",
        small(
            "war waren warst wurde wurden hatte hatten kam kamen ging gingen stand standen lag lagen sagte "
            "sagten rief riefen schrieb schrieben "
            "musste mussten konnte konnten durfte gab gaben fand fanden blieb blieben ließ ließen hielt "
            "klingelte läutete wartete warteten brachte "
            "brachten nahm nahmen fuhr fuhren sprach fiel fielen schlug bekam bekamen vergaß verpasste saß "
            "saßen trug half traf trafen zog schloss hing hingen lief liefen warf brach sah sahen verlor "
            "vergaßen vergaß verlief betrug geschah starb erhielt bekamen tat taten las lasen log gestern "
            "vorgestern letzte letzten letzter "
            "vorige vorigen vergangene vergangenen neulich damals vorhin"
        ),
        rf"\b(?:hab|habe|haben|hat|hast|habt)\b.*{_PARTICIPLE}",
        r"\b(?:ist|sind|bin|bist)\b.*\b(?:gekommen|gegangen|gefahren|gewesen|geblieben|passiert|geworden|"
        r"erschienen|\w+gefahren|\w*gerissen|eingegangen|\w+gekommen|\w+gefallen|verschwunden|\w*gelaufen|"
        r"\w+gegangen|stehengeblieben)\b",
        r"\bvor (?:\w+ )?(?:minuten|stunden|tagen|wochen|monaten)\b",
    ),
    duty=cue(
        r"\bbitte\b(?! um)",
        r"\b(?:müssen|sollten|sollen|dürfen|können|könnten|würden|möchten) (?:(?-i:Sie)|du)\b",
        r"(?:(?-i:\bSie)|\bdu) (?:müssen|musst|sollten|solltest|sollen|sollst|dürfen|darfst|können|kannst|könnten)\b",
        r"^(?:und |also |dann |oder |aber |so )*(?:§ )?(?!haben|bekommen|erhalten|hören|kriegen|erfahren|"
        r"wissen|finden|rechnen|sind)\w+(?:en|ern|eln) (?-i:Sie)\b",
        r"^(?:und |also |dann |oder |aber |so |§ )*(?:mach|macht|schick|schickt|bring|bringt|gib|gebt|ruf|komm|"
        r"lass|lasst|denk|denkt|halt|haltet|räum|räumt|stell|leg|nimm|meld|sag|schau|hol|vergiss|prüf|trag|"
        r"füll|zahl|unterschreib) (?!(?:ich|wir|er|sie|es|der|die|das|den|ein\w*|unser\w*|herr|frau|jemand|man|"
        r"kolleg\w*)\b)\w",
        r"\b(?:ich brauche|wir brauchen|ich bräuchte|wir bräuchten|benötige|benötigen|brauch ich|brauche ich|"
        r"brauchen wir|spätester|frist|stichtag|abgabe|läuft ab|verfällt|muss .* (?:sein|vorliegen|da sein)|"
        r"müssen .* (?:sein|vorliegen)|haben (?:sie )?(?:noch )?zeit|denken sie|vergessen sie|achten sie)\b",
    ),
    theirs=cue(
        r"^(?!.*\b(?:termin|lieferung|besuch|montage|reparatur|anruf|rückruf|abholung|antwort|ersatz|"
        r"techniker\w*|fahrer\w*|monteur\w*|kolleg\w*|paket|bestellung|zustellung|mann|bescheid|"
        r"erstattung)\b).*\b(?:der|die|das|ihre?\w?|deine?\w?) (?:[\w-]+ ){0,4}?(?:ist|sind) (?:schon |erst |"
        r"am |um )*[§¶]",
        r"^(?:und |aber |dass |weil )*(?-i:Sie) (?!haben|bekommen|erhalten|hören|kriegen|wissen|erfahren|sehen|"
        r"finden|können|werden|dürfen)\w+(?:en|ern|eln)\b",
        r"(?:(?-i:\bSie)|\bdu|\bihr) (?:fliegen|fliegst|fahren|fährst|reisen|reist|ziehen|ziehst|heiraten|"
        r"heiratest|müssen|arbeiten|fangen|feiern|starten|öffnen|verreisen|brechen)\b",
        r"\b(?:fliegen|fahren|reisen|ziehen|heiraten|arbeiten|feiern|verreisen) (?-i:Sie)\b",
        r"^(?:und |also |dass )*(?:(?-i:Ihre?)|deine?|eure?) (?:\w+ )?(?:sohn|tochter|mutter|vater|mama|papa|"
        r"mann|frau|schwester|bruder|kinder|kind|eltern|familie|chefin?|vermieterin?|nachbar\w*|gäste|tante|"
        r"onkel|oma|opa|enkel\w*|freund\w*|schwiegereltern|mieter\w*|kunden)\b(?! (?:bekommt|erhält|hat|hört|"
        r"kriegt|bekommen|erhalten|haben))",
        rf"\b{_EVENTS}\b(?: [\w'-]+){{0,4}} ?[§¶]", rf"[§¶] \w+ (?:\w+ ){{0,2}}{_EVENTS}\b",
    ),
    habit=cue(
        r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|feiertag|werktag|"
        r"wochentag|abend|morgen|vormittag|nachmittag)s\b(?<!heute abends)",
        r"\b(?:normalerweise|in der regel|üblicherweise|grundsätzlich|immer(?! noch)|stets|jede[nrs]? (?:tag|"
        r"woche|morgen|abend|monat|nacht|\w*tag|reklamation|anfrage)|jeweils|meist|meistens|gewöhnlich|"
        r"generell|standardmäßig|täglich|im schnitt|durchschnittlich|die regel|vorschrift|laut plan|"
        r"erfahrungsgemäß|von haus aus|prinzipiell|im normalfall|regelmäßig|für gewöhnlich)\b",
        r"\b(?:mo|montag)(?:-| bis )(?:do|fr|sa|so|donnerstag|freitag|samstag|sonntag)\b",
    ),
    hours=cue(
        r"\b(?:geöffnet|offen|öffnet|öffnen|schließt|schließen wir|geschlossen|öffnungszeiten|sprechstunde|"
        r"sprechzeiten|geschäftszeiten|bürozeiten|aufmachen|besetzt|letzter einlass|einlass|parteienverkehr|"
        r"kundenzeiten)\b",
        r"\b\w*(?:filiale|laden|büro|amt|schalter|praxis|geschäft|markt|kasse|bücherei|bibliothek|museum|"
        r"schwimmbad|freibad|hotline|zentrale|annahme|ausgabe|rezeption|empfang|hof|apotheke|gasthaus|küche|"
        r"mensa|kantine|ordination|bank|kirche|friedhof)\b.*\b(?:ist|sind|hat|haben|zu|auf|offen|dicht|von|bis|"
        r"ab)\b",
        r"\b(?:macht|sperrt|haben wir) (?!.*(?-i:\b(?:Ihnen|dir|euch|ihr|ihm)\b)).*\b(?:auf|zu|offen)\b",
        r"\b(?:am (?:nächsten|selben|gleichen|folgenden) (?:werk|arbeits)?tag|noch am selben tag)\b",
        r"\b(?:sperrt .* zu|zusperrt|aufsperrt)\b",
        r"\b(?:geht|läuft|fährt|verkehrt|hat) (?:von )?[§¶]",
        r"\b(?:dicht|ruhetag|feiertag|betriebsferien|betriebsurlaub)\b",
    ),
    lasts=cue(words("trocknet härtet bindet wirkt ruht kocht gart backt heilt taut lädt kühlt quillt trocknen")),
    inward=cue(
        r"(?<!von )(?<!mit )\b(?:mich|mir|uns)\b",
    ),
    customer=cue(
        r"(?-i:\b(?:Sie|Ihnen|Ihr|Ihre\w?)\b)",
        words("du dir dich dein deine deinem deinen deiner euch eure euer ihr ihm ich wir mir"),
    ),
    refuses_last=True,
)  # fmt: skip
