"""Says an instant to a customer: a clock time and a day, in the customer's language."""

from datetime import datetime, timedelta

from bot.language.calendar_words import MONTH_NAMES, NAMES

_NEAR = {
    "en": ("today", "tomorrow"),
    "es": ("hoy", "mañana"),
    "fr": ("aujourd'hui", "demain"),
    "de": ("heute", "morgen"),
    "pt": ("hoje", "amanhã"),
    "it": ("oggi", "domani"),
    "nl": ("vandaag", "morgen"),
    "ja": ("本日", "明日"),
}
_AT = {
    "en": "{day} at {clock}",
    "es": "{day} a las {clock}",
    "fr": "{day} à {clock}",
    "de": "{day} um {clock} Uhr",
    "pt": "{day} às {clock}",
    "it": "{day} alle {clock}",
    "nl": "{day} om {clock} uur",
    "ja": "{day}{clock}",
}
_DATE = {
    "en": "{weekday} {day} {month}",
    "es": "el {weekday} {day} de {month}",
    "fr": "{weekday} {day} {month}",
    "de": "am {weekday}, {day}. {month},",
    "pt": "{weekday}, {day} de {month},",
    "it": "{weekday} {day} {month}",
    "nl": "{weekday} {day} {month}",
    "ja": "{number}月{day}日",
}


def day_and_clock(at: datetime, now: datetime, language: str) -> str:
    """Such as "today at 15:30" or "el jueves 26 de noviembre a las 10:00". Both in the customer's zone."""
    language = language if language in _AT else "en"
    clock = f"{at.hour}時{at.minute:02d}分" if language == "ja" else f"{at:%H:%M}"
    if language == "ja" and at.minute == 0:
        clock = f"{at.hour}時"
    return _AT[language].format(day=day_name(at, now, language), clock=clock)


def day_name(at: datetime, now: datetime, language: str) -> str:
    """The day alone: today, tomorrow, or weekday and date."""
    near, tomorrow = _NEAR[language]
    if at.date() == now.date():
        return near
    if at.date() == now.date() + timedelta(days=1):
        return tomorrow
    months = MONTH_NAMES.get(language, MONTH_NAMES["en"])
    return _DATE[language].format(
        weekday=NAMES[language][at.weekday()], day=at.day, month=months[at.month - 1], number=at.month
    )
