"""Is it a complaint? Evidence adds up, and it is said what it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.complaints.detect import THRESHOLD, Mode, about, detect
from bot.complaints.model import Severity
from bot.complaints.thread import Role
from bot.complaints.triggers import CUES, TRIGGERS

COMPLAINTS = [
    "You said Tuesday. It's Friday and nobody has rung me.",
    "My card was charged twice for the same order.",
    "Third time this month the engineer didn't turn up.",
    "I have had to explain this to four people and the boiler is still not fixed.",
    "Nadie me llama y llevo tres semanas esperando.",
    "Personne ne répond et le lave-linge est toujours en panne.",
    "Der Techniker ist nicht gekommen, und niemand meldet sich.",
    "Ninguém me liga e a máquina continua avariada.",
    "荷物がまだ届いていません。どうなっているのですか。",
    "De monteur kwam niet en de ketel werkt niet.",
]
CHATTER = [
    "Thanks so much, the new cooker works now!",
    "What time are you open on Saturday?",
    "lunch?",
    "Could you send me the complaint form for the training?",
    "We love this place, best coffee in town",
    "",
    "👍",
    "12345",
]


@pytest.mark.parametrize("text", COMPLAINTS)
def test_a_customer_who_complains_is_heard(text: str) -> None:
    verdict = detect(text, Role.CUSTOMER)
    assert verdict.is_complaint, verdict
    assert verdict.words


@pytest.mark.parametrize("text", CHATTER)
@pytest.mark.parametrize("role", [Role.UNKNOWN, Role.CUSTOMER])
def test_chatter_is_left_in_peace(text: str, role: Role) -> None:
    assert not detect(text, role).is_complaint


def test_words_that_speak_against_it_are_cues_too_but_not_reasons() -> None:
    verdict = detect("Thanks, my order was late but the new one is lovely", Role.CUSTOMER)
    assert any(cue.weight < 0 for cue in verdict.cues)
    assert "Thanks" not in verdict.words


def test_a_colleague_grumbles_and_a_colleague_passes_on() -> None:
    grumble = "The printer is broken again and nobody has fixed it"
    assert not detect(grumble, Role.AGENT).is_complaint
    assert not detect(grumble, Role.INTERNAL).is_complaint
    passed_on = "Mrs Hill rang, she is upset: nobody turned up on Monday and she was charged twice"
    assert detect(passed_on, Role.AGENT).is_complaint
    assert not detect(passed_on, Role.BOT).is_complaint


def test_an_eager_channel_hears_more() -> None:
    quiet = "I want my money back."
    assert THRESHOLD[Mode.EAGER] <= detect(quiet).score < THRESHOLD[Mode.CAREFUL]
    assert not detect(quiet).is_complaint
    assert detect(quiet, mode=Mode.EAGER).is_complaint


def test_a_build_is_grumbled_at_in_the_words_of_a_complaint() -> None:
    for grumble in ("The build is broken on the main branch again", "ugh, the tests keep failing and nobody knows why"):
        assert not detect(grumble).is_complaint
        assert not detect(grumble, Role.INTERNAL).is_complaint


@pytest.mark.parametrize(
    "text",
    [
        "My complaint is official: your scones ruined all other scones for me. Best ever!",
        "My old bank lost two transfers, so how do I open an account with you?",
        "Nothing wrong at all with the oven, I only want a second rack.",
        "Panic over, the cushions were with the neighbour. Sorry to have bothered you!",
        "I write a paper on how libraries handle complaints, may I ask you something?",
        "Please cancel my lessons from March, we are moving abroad. It was a joy.",
    ],
)
def test_what_only_sounds_like_a_complaint_is_none(text: str) -> None:
    assert not detect(text, Role.CUSTOMER).is_complaint


@pytest.mark.parametrize(
    "text",
    [
        "Love paying for a gym whose showers are cold for the third week.",
        "The waiter was an angel, but we waited two hours and the fish was raw.",
        "Is it normal that the roof you mended leaks again after a week?",
        "I gave up and bought one at another shop.",
        "Sorry to be a bother, I was promised a call on Monday and nobody rang.",
    ],
)
def test_sarcasm_praise_a_question_and_good_manners_hide_nothing(text: str) -> None:
    assert detect(text, Role.CUSTOMER).is_complaint


def test_a_form_brings_a_customers_words_and_an_alert_does_not() -> None:
    assert detect(
        "[Web form] Name: Odd Lund. Message: the shelves came broken and nobody answers", Role.BOT
    ).is_complaint
    assert not detect("Deploy failed again: the complaint service is down, rolling back", Role.BOT).is_complaint


def test_a_threshold_of_the_channels_own_takes_the_place_of_the_modes() -> None:
    text = "My parcel never came and nobody answers."
    score = detect(text).score
    assert detect(text, threshold=score).is_complaint
    assert not detect(text, threshold=min(1.0, score + 0.001)).is_complaint
    assert detect("Thanks, all good", threshold=0.0).is_complaint


def test_what_may_be_a_danger_is_heard_at_the_lower_bar() -> None:
    text = "The kettle came dented, and there is a smell of gas from the boiler you repaired."
    assert detect(text).is_complaint
    assert detect(text).severity is Severity.CRITICAL


def test_who_is_addressed_is_no_evidence() -> None:
    plain = detect("my parcel never came")
    assert detect("@acme_help my parcel never came https://example.org/p/1").score == plain.score
    assert detect("<@U123> my parcel never came <https://example.org|here>").score == plain.score


def test_it_says_which_words_counted() -> None:
    verdict = detect("The van never came and I am still waiting", Role.CUSTOMER)
    assert {"never came", "still waiting"} <= {cue.words for cue in verdict.cues}
    assert any(cue.cue == "word" for cue in verdict.cues)


def test_shouting_and_curly_quotes_change_nothing() -> None:
    plain = detect("Nobody came. It didn't arrive.")
    assert detect("Nobody came. It didn’t arrive.").score == plain.score
    assert detect("NOBODY CAME. IT DIDN'T ARRIVE.").score == plain.score


def test_severity_is_said_of_complaints_and_customers_alone() -> None:
    assert detect("Reminder: fire drill today, the alarm will ring").severity is Severity.LOW, (
        "chatter is not looked at further"
    )
    verdict = detect("There is a smell of gas and nobody came", Role.CUSTOMER)
    assert (verdict.severity, verdict.needs_escalation) == (Severity.CRITICAL, True)
    assert not detect("hello", Role.CUSTOMER).needs_escalation


def test_what_it_is_about_is_the_customers_own_most_telling_sentence() -> None:
    text = "Hello there. I ordered a lamp last week for my desk. It came broken and nobody answers. Regards, Ada"
    assert detect(text, Role.CUSTOMER).about == "It came broken and nobody answers."
    assert about("") == ""
    assert about("Only this") == "Only this"
    long = "It came broken " + "and broken again " * 30
    assert len(detect(long, Role.CUSTOMER).about) <= 140


def test_each_trigger_has_a_name_of_its_own_and_finds_something() -> None:
    names = [trigger.name for trigger in TRIGGERS]
    assert len(set(names)) == len(names)
    assert all(trigger.weight for trigger in TRIGGERS)
    assert CUES.matching("") == []


@given(st.text(max_size=300), st.sampled_from(Role), st.sampled_from(Mode))
def test_any_text_has_a_verdict(text: str, role: Role, mode: Mode) -> None:
    verdict = detect(text, role, mode)
    assert 0 <= verdict.score <= 1
    assert verdict.is_complaint == (verdict.score >= THRESHOLD[mode])
    assert len(verdict.about) <= 140
    assert detect(text, role, mode) == verdict
