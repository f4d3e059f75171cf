"""Names of days and months in our languages, and words for near days."""

from collections.abc import Mapping

_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
)
_MONTHS = (
    "january february march april may june july august september october november december",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
)
WEEKDAYS: Mapping[str, int] = {name: day for names in _WEEKDAYS for day, name in enumerate(names.split())} | {
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
    "sonnabend": 5,
}
MONTHS: Mapping[str, int] = {name: month for names in _MONTHS for month, name in enumerate(names.split(), 1)} | {
    "sept": 9,
    "okt": 10,
    "dez": 12,
    "setiembre": 9,
}
TODAY = (
    "today", "tonight", "this morning", "this afternoon", "this evening", "hoy", "esta tarde", "esta noche",
    "aujourd'hui", "cet après-midi", "ce soir", "ce matin", "heute", "hoje", "esta tarde", "oggi", "stasera",
    "vandaag", "vanmiddag", "vanavond", "vanochtend", "本日", "今日",
)  # fmt: skip
TOMORROW = ("tomorrow", "mañana", "demain", "morgen", "amanhã", "domani", "明日")
AFTER_TOMORROW = (
    "day after tomorrow", "pasado mañana", "après-demain", "übermorgen", "depois de amanhã", "dopodomani", "overmorgen", "明後日",
)  # fmt: skip
YESTERDAY = ("yesterday", "last night", "ayer", "anoche", "hier", "gestern", "ontem", "ieri", "gisteren", "昨日")
NAMES = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "pt": ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "ja": ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"),
}
MONTH_NAMES = {
    "en": tuple(name.capitalize() for name in _MONTHS[0].split()),
    "es": tuple(_MONTHS[1].split()),
    "fr": tuple(_MONTHS[2].split()),
    "de": tuple(name.capitalize() for name in _MONTHS[3].split()),
    "pt": tuple(_MONTHS[4].split()),
    "it": tuple(_MONTHS[5].split()),
    "nl": tuple(_MONTHS[6].split()),
}
