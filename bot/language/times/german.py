"""How German says times."""

from bot.language.times.tongue import Tongue, counted, tens

_NUMBERS = counted(
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn "
    "neunzehn zwanzig"
) | {"zwo": 2, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "neunzig": 90}

GERMAN = Tongue(
    numbers=tens(_NUMBERS | {"ein": 1}, "und", unit_first=True) | _NUMBERS,
    counts={"ein|eine|einer|einem|einen": 1},
    near={
        "heute|noch heute|heut": 0,
        "morgen|morgen schon": 1,
        "übermorgen": 2,
    },
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"),
    months=(
        "januar|jänner|jan", "februar|feber|feb", "märz", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug",
        "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez",
    ),
    parts={
        "gleich in der früh|gleich früh|gleich morgens|gleich am morgen|als erstes|als allererstes|"
        "in aller früh|in aller frühe|"
        "in der frühe|zu dienstbeginn|gleich zu dienstbeginn|zum arbeitsbeginn": "first",
        "am vormittag|am morgen|vormittags|morgens|in der früh|im laufe des vormittags|im lauf des vormittags": "morning",
        "heute morgen|heute vormittag|heut vormittag|heute früh|heut früh": "+morning",
        "mittag|mittags|zu mittag|am mittag|zur mittagszeit|um die mittagszeit": "noon",
        "am nachmittag|nachmittags|im laufe des nachmittags|im lauf des nachmittags": "afternoon",
        "heute nachmittag|heut nachmittag": "+afternoon",
        "am abend|abends": "evening",
        "heute abend|heut abend|heute am abend": "+evening",
        "nachts": "night",
        "am ende des tages|ende des tages|tagesende|feierabend|dienstschluss|dienstende|geschäftsschluss|"
        "büroschluss|ladenschluss|"
        "betriebsschluss|bevor ich gehe|bevor ich heimgehe|bevor ich feierabend mache|im laufe des tages|"
        "im lauf des tages|tagsüber|arbeitsende|schichtende": "close",
    },
    bare_parts={
        "vormittag|früh|vormittags": "morning",
        "nachmittag": "afternoon",
        "abend|nacht": "evening",
        "mittagspause": "lunch",
    },
    half_days={},
    spans={
        "halbe stunde|halben stunde|eine halbe stunde|einer halben stunde|halbstunde|halbes stündchen": "30",
        "viertelstunde|viertel stunde": "15",
        "dreiviertelstunde|drei viertel stunde|dreiviertel stunde": "45",
        "anderthalb stunden|eineinhalb stunden|einundeinhalb stunden": "90",
        "zweieinhalb stunden": "150",
        "stunde oder zwei|paar stunden|ein paar stunden": "120",
        "tag oder zwei": "2d",
    },
    ahead_spans={
        "innerhalb der nächsten stunde|innerhalb der stunde|in der nächsten stunde|binnen der nächsten stunde|"
        "binnen stundenfrist": "60", "in der nächsten halben stunde": "30"},
    words={
        "at": "um|gegen|so um|so gegen|punkt|ungefähr um|circa um",
        "by": "bis|bis spätestens|bis um|bis gegen|vor|noch vor",
        "since": "seit",
        "after": "ab|nach|kurz nach",
        "between": "zwischen|von",
        "and": "und",
        "or": "oder",
        "oclock": "uhr|h",
        "half": "halb|halbe|halben",
        "quarter": "viertel",
        "three_quarters": "dreiviertel",
        "noon": "zwölf uhr mittags|12 uhr mittags",
        "midnight": "mitternacht",
        "next": "nächster|nächsten|nächste|nächstem|nächstes",
        "last": "letzten|letzter|letzte|vorigen|vergangenen|vorige|vergangene",
        "this": "dieser|diesen|diese|diesem",
        "coming": "kommenden|kommender|kommende",
        "next_week":
            "nächste woche|nächster woche|kommende woche|kommender woche|der nächsten woche|"
            "der kommenden woche|in der nächsten woche|in der kommenden woche|folgender woche",
        "week_end": "ende der woche|ende dieser woche|wochenende hin|wochenschluss|ende diese woche|die woche um ist",
        "next_week_end": "ende nächster woche|ende der nächsten woche|ende kommender woche|ende der kommenden woche",
        "month_end": "ende des monats|monatsende|ende dieses monats",
        "week_on": "in einer woche|über eine woche",
        "minute": "minuten|minute|min",
        "hour": "stunden|stunde|std",
        "day": "tagen|tage|tag|werktagen|werktage|arbeitstagen|arbeitstage",
        "week": "wochen|woche",
        "ahead":
            "geben sie mir|gib mir|gebt mir|lassen sie mir|geben sie mir noch|in|innerhalb|innerhalb von|"
            "innerhalb der nächsten|binnen|in den nächsten|in spätestens|in etwa|in rund|in gut|in knapp|"
            "in längstens|in circa|in ungefähr|in maximal|in höchstens",
        "from_now": "ab jetzt|von jetzt an",
        "equals": "ist|wäre",
        "dated": "am|den|dem|der|zum|vom|beim",
        "glue": "gleich|pünktlich|spätestens|so|irgendwann|genau|etwa|ca|circa|um die|kurz|schon|jeweils|bereits",
        "fill": "ungefähr|rund|maximal|höchstens|längstens",
        "nothing":
            "mahlzeit|guten mittag|guten morgen|guten tag|guten abend|gute nacht|schönen abend|schönen tag|"
            "in der nacht|ein paar minuten|in kürze|in der woche|vor ort|am tag|von heute auf morgen",
    },
    clocks={
        "mins minute? after half hour_no": "half+",
        "mins minute? by half hour_no": "half-",
        "half hour_no": -30,
        "quarter after hour_no": 15,
        "quarter by hour_no": -15,
        "three_quarters hour_no": -15,
        "quarter hour_no": -45,
        "mins minute? by hour_no": "-",
        "mins minute? after hour_no": "+",
        "hour_any oclock mins": "+",
        "hour_any oclock": 0,
        "lead hour_no": 0,
    },
    dates=(
        "dated? day_no stop in_month year?",
        "dated? day_no stop? in_month year?",
        "dated day_dot stop",
        "dated day_no stop",
    ),
    nouns=
        r"[a-z]*(?:stuck|mal|prozent|euro|franken|meter|kilo|personen|leuten?|kisten?|jahren?|monaten?|"
        r"sekunden?|teilen?|stellen?|"
    r"euros?|cent|zimmer[n]?|etage|stock|seiten?|werktagen?|arbeitstagen?)",
    joins_ranges=("by", "or", "dash"),
    compounds=
        r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(fruh|morgen|vormittag|mittag|"
        r"nachmittag|abend|nacht)s?",
)  # fmt: skip
