"""What an agent's post promises the customer, and when: the house rule, sentence by sentence, and the labelled posts."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.followups.promises import promised, promised_times
from tests.followups.score_promises import rates

LONDON = ZoneInfo("Europe/London")
MADRID = ZoneInfo("Europe/Madrid")
TUESDAY_MORNING = datetime(2026, 11, 24, 9, 30, tzinfo=LONDON)


def read(text: str, posted_at: datetime = TUESDAY_MORNING, language: str | None = None) -> str:
    """The promised times, short: "24 15:30" is the 24th at half past three."""
    return ", ".join(f"{at:%d %H:%M}" for at in promised_times(text, posted_at, language))


def test_the_labelled_posts_are_read_as_well_as_published() -> None:
    exact, false = rates("dev")
    assert exact >= 0.95
    assert false <= 0.03


@pytest.mark.parametrize("name", ["more", "rounds"])
def test_posts_written_later_to_check_the_reader_stay_read(name: str) -> None:
    exact, false = rates(name)
    assert exact >= 0.95
    assert false <= 0.03


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("I'll ring you at 15:30.", "24 15:30"),
        ("I'll ring you at 8:15 am.", "25 08:15"),  # the next time that it comes
        ("I'll ring you at 3.", "24 15:00"),  # of two readings the first ahead, from 07:00 to 20:59
        ("I'll ring you at 9.", "25 09:00"),  # 21:00 is no hour to ring at
        ("I'll ring you on Thursday at 8.", "26 08:00"),  # with a day: from 07:00 to 18:59
        ("I'll ring you on Thursday at six.", "26 18:00"),
        ("You'll have it on Thursday.", "26 17:00"),  # a day alone is five o'clock
        ("You'll have it on Tuesday.", "01 17:00"),  # a weekday is the next one after today
        ("You'll have it this Tuesday.", "24 17:00"),
        ("You'll have it by Tuesday.", "24 17:00"),
        ("You'll have it next Friday.", "04 17:00"),  # of the next calendar week
        ("You'll have it on Friday of next week.", "04 17:00"),
        ("You'll have it on 12 December.", "12 17:00"),
        ("You'll have it on the 3rd.", "03 17:00"),
        ("You'll have it by the end of the week.", "27 17:00"),
        ("You'll have it before the end of next week.", "04 17:00"),
        ("I'll ring you first thing tomorrow.", "25 09:00"),
        ("I'll ring you this morning.", "24 12:00"),
        ("I'll ring you by noon.", "24 12:00"),
        ("I'll ring you at lunchtime.", "24 13:00"),
        ("I'll ring you this afternoon.", "24 17:00"),
        ("I'll ring you tonight.", "24 20:00"),
        ("I'll ring you before I finish.", "24 17:00"),
        ("I'll ring you at five in the afternoon.", "24 17:00"),  # a part beside a clock is no second promise
        ("I'll ring you within the hour.", "24 10:30"),
        ("I'll ring you in half an hour.", "24 10:00"),
        ("I'll ring you in a couple of hours.", "24 11:30"),
        ("You'll have it within 24 hours.", "25 09:30"),
        ("You'll have it in three days.", "27 09:30"),
        ("You'll have it in a week.", "01 09:30"),
        ("Our driver will be with you between 2 and 4.", "24 16:00"),  # a range is its end
        ("Our driver will be with you on Thursday or Friday.", "27 17:00"),
        ("You'll hear from me in 45 minutes to an hour.", "24 10:30"),
        ("I'll ring you at 11 and our driver will be with you on Friday at 2.", "24 11:00, 27 14:00"),
        ("I'll ring you at 4 this afternoon, that's 4 today.", "24 16:00"),  # the same one twice is one
    ],
)
def test_the_house_rule_for_times(text: str, times: str) -> None:
    assert read(text) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Ich rufe Sie um halb vier an.", "24 15:30"),
        ("Morgen um Viertel vor zwei steht der Monteur vor Ihrer Tür.", "25 13:45"),
        ("Bis Donnerstagmittag haben Sie das Protokoll von mir.", "26 12:00"),
        ("Le llamo a las tres y media de la tarde.", "24 15:30"),
        ("Pasado mañana tiene ahí al técnico.", "26 17:00"),
        ("El jueves de la semana que viene a las nueve menos cuarto se lo llevo.", "03 08:45"),
        ("Je vous rappelle à quatorze heures quinze.", "24 14:15"),
        ("Le plombier passe jeudi entre 10h et midi, chez vous.", "26 12:00"),
        ("D'ici une demi-heure vous avez ma réponse.", "24 10:00"),
        ("Amanhã às dez e meia da manhã o técnico vai a sua casa.", "25 10:30"),
        ("Daqui a duas horas ligo-lhe.", "24 11:30"),
        ("Depois de amanhã, às quinze para as três, eu te ligo.", "26 14:45"),
    ],
)
def test_the_same_in_other_languages(text: str, times: str) -> None:
    assert read(text) == times


@pytest.mark.parametrize(
    "text",
    [
        "We knocked at 2 on Thursday and nobody was in.",  # the past
        "You said you're home on Thursday at 2.",  # what the customer said
        "Your wedding is on Saturday at 2.",  # the customer's own day
        "The desk is open till 6 tonight.",  # opening hours
        "Your seat is F10, door 4, and the claim is 2026-11-24/1530.",  # numbers
        "The glue dries in three hours.",  # a duration
        "Please send me the photo by Thursday at 2.",  # the customer's duty
        "You have till Thursday at 2 to choose.",
        "Shall I ring you on Thursday at 2?",  # a question
        "would thursday at 2 suit you better",
        "I can't promise the van for Thursday.",  # a refusal
        "Nobody is coming out this afternoon.",
        "If the part comes on Thursday, we might fit it at 2.",  # a condition
        "He would have been with you by 2.",
        "You've been without heat since Thursday at 2.",  # since
        '"He will ring you this afternoon" is what you were told.',  # quoted
        "You were promised a driver for Thursday at 2.",  # promised by others
        "I'll ring you as soon as I know more.",  # no time at all
        "Complaints are normally answered within two days.",  # a policy
        "The depot rings me back at 3.",  # done to us
    ],
)
def test_what_only_looks_like_a_promise(text: str) -> None:
    assert read(text) == ""


def test_until_is_a_promise_when_time_is_asked_for() -> None:
    assert read("Give me until 4 and I'll have an answer for you.") == "24 16:00"


def test_a_question_that_only_asks_for_a_nod_is_a_promise() -> None:
    assert read("I'll ring you at 3, ok?") == "24 15:00"


def test_an_if_that_does_not_matter_leaves_a_promise() -> None:
    assert read("I'll ring you at 3, even if it is still broken.") == "24 15:00"
    assert read("I'll come at 3, if that suits you.") == "24 15:00"
    assert read("At 3 I'll tell you whether he's on his way or not.") == "24 15:00"


def test_a_day_and_a_clock_that_stand_apart_are_one_time() -> None:
    assert read("Tomorrow the fitter will be with you at 9.") == "25 09:00"
    assert read("Um 16 Uhr rufe ich Sie morgen an.") == "25 16:00"


def test_a_clock_takes_the_day_of_the_promise_before_it() -> None:
    assert read("Mañana a las 9 pasa el técnico y a las 12 le llamo yo.") == "25 09:00, 25 12:00"


def test_what_goes_on_after_a_promise_is_one_too() -> None:
    assert read("I'll ring the lab myself and call you at 5.20 pm today.") == "24 17:20"


def test_a_weekday_beside_a_date_that_has_passed_is_not_next_year() -> None:
    assert read("You will hear from me on Friday 20 November.") == ""


@pytest.mark.parametrize(
    ("posted_at", "text", "at"),
    [
        # the clock goes back on 25 October 2026, at 03:00 in Madrid
        (datetime(2026, 10, 25, 1, 15, tzinfo=MADRID), "En una hora le llamo.", "2026-10-25T02:15:00+02:00"),
        (datetime(2026, 10, 25, 1, 15, tzinfo=MADRID), "En dos horas le llamo.", "2026-10-25T02:15:00+01:00"),
        (datetime(2026, 10, 24, 9, 0, tzinfo=MADRID), "En 24 horas tiene la clave.", "2026-10-25T08:00:00+01:00"),
        (datetime(2026, 10, 24, 9, 0, tzinfo=MADRID), "En un día tiene la clave.", "2026-10-25T09:00:00+01:00"),
        (datetime(2026, 10, 24, 9, 0, tzinfo=MADRID), "Mañana a las 10 le llamo.", "2026-10-25T10:00:00+01:00"),
        # and forward on 28 March 2027, at 01:00 in London
        (datetime(2027, 3, 28, 0, 30, tzinfo=LONDON), "In an hour I'll ring you.", "2027-03-28T02:30:00+01:00"),
        (datetime(2027, 3, 27, 9, 0, tzinfo=LONDON), "Tomorrow at 1:30 am I'll ring you.", "2027-03-28T02:30:00+01:00"),
    ],
)
def test_hours_are_elapsed_time_and_days_keep_the_clock_on_the_wall(posted_at: datetime, text: str, at: str) -> None:
    assert [found.isoformat() for found in promised_times(text, posted_at)] == [at]


def test_the_ledger_gets_the_words_that_promise() -> None:
    text = "Sorry, that van went past you. I've asked the depot, and Raj rings you tomorrow at 4. Thanks for waiting."
    assert [promise.words for promise in promised(text, TUESDAY_MORNING)] == ["and Raj rings you tomorrow at 4"]


def test_a_language_without_a_table_promises_nothing() -> None:
    assert promised_times("明日15時にお電話します", TUESDAY_MORNING) == []


WORDS = st.sampled_from(
    "I'll we you ring call at by on in until since the a half past quarter to 3 15:30 16h 31.12. 12/31 24 99 o'clock am pm "
    "tomorrow Friday next this week end of morning noon midnight um halb vier Uhr morgen übermorgen bis Sie haben a las tres "
    "y media mañana el 30 le llamo demain à midi vous avez lundi prochain amanhã às dez e meia segunda-feira lhe if not was "
    '? . , ; " ( - – or and zwei Stunden minutes days 2026-02-30 31 February Feb'.split()
)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(9990, 1, 1), timezones=st.just(MADRID))  # noqa: DTZ001  (its bounds have none)
TEXTS = st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=200)


@given(TEXTS, MOMENTS, st.sampled_from(["en", "es", "fr", "de", "pt", None]))
def test_any_text_gives_instants_ahead_in_order_each_once(text: str, posted_at: datetime, language: str | None) -> None:
    found = [at.astimezone(UTC) for at in promised_times(text, posted_at, language)]
    assert found == sorted(set(found))
    assert all(at > posted_at.astimezone(UTC) for at in found)


@given(
    st.sampled_from(
        ["I'll ring you at 3.", "You'll have it by Friday.", "Our driver will be with you between 2 and 4 tomorrow."]
    ),
    st.sampled_from(
        ["Thank you for your patience.", "Sorry again!", "Kind regards, Laura", "Best wishes\nTom", "Take care. Ana"]
    ),
    st.integers(0, 60 * 24 * 30),
)
def test_politeness_after_it_changes_nothing(promise: str, politeness: str, minutes: int) -> None:
    posted_at = TUESDAY_MORNING + timedelta(minutes=minutes)
    assert promised_times(f"{promise} {politeness}", posted_at) == promised_times(promise, posted_at) != []


def test_a_very_long_text_is_read_in_a_moment() -> None:
    assert read("I'll ring you at 3. " + "if you had 5 at 4 and the thing " * 5000).startswith("24 15:00")
