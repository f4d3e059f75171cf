"""What is the matter with the goods, said quietly; and what colleagues answer, which is no complaint."""

import pytest

from bot.complaints.detect import detect
from bot.complaints.evidence import readable, weigh_words
from bot.complaints.model import Severity
from bot.complaints.severity import weigh
from bot.complaints.thread import Role
from bot.complaints.triggers import TRIGGERS
from bot.language.plain import fold


def cues(text: str) -> set[str]:
    return {TRIGGERS[number].name for number, _ in weigh_words(readable(fold(text))).cues}


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("There were no screws in either of the bags.", "part_missing"),
        ("The remote was missing.", "part_missing"),
        ("Two of them are missing, I counted.", "part_missing"),
        ("We had asked for a window seat but sat by the kitchen door.", "not_what_we_ordered"),
        ("It is a fine coat, only it's green and I ordered the grey.", "not_what_we_ordered"),
        ("This isn't the colour we were shown.", "not_what_we_ordered"),
        ("The door has a scratch along the edge.", "marked"),
        ("The cakes arrived squashed.", "marked"),
        ("The lid no longer shuts, well, it won't shut.", "of_no_use"),
        ("It's week three and we still cook in the garage.", "endless"),
        ("I'll send you a link for the payment.", "our_answer"),
        ("Your deposit goes back to your card on Monday.", "our_answer"),
    ],
)
def test_each_is_a_cue(text: str, cue: str) -> None:
    assert cue in cues(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Ito is at the counter. Her wardrobe came with no hinges in any of the boxes.",
        "Just back from Mr Obi's. Lovely man, but the fridge we left there has a dent in the door and won't close.",
    ],
)
def test_what_a_colleague_brings_from_a_customer_is_passed_on(text: str) -> None:
    assert detect(text, Role.INTERNAL).is_complaint


@pytest.mark.parametrize("text", ["Paid!", "Ferreira with two r's", "goose building", "Hold on"])
def test_a_few_words_tell_little(text: str) -> None:
    few = weigh_words(readable(fold(text)))
    assert few.complaint < sum(weight for _, weight in (*few.cues, *few.words)) - 1


def test_where_words_are_not_set_apart_cues_are_enough() -> None:
    assert detect("荷物がまだ届いていません。どうなっているのですか。", Role.CUSTOMER).is_complaint


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Your coach keeps messaging my 12 year old at night.", Severity.CRITICAL),
        ("They left our toddler alone in the playground.", Severity.CRITICAL),
        ("My grandmother's ring went missing at your desk and the wedding is on Saturday.", Severity.HIGH),
        ("The paper was in the hedge again, I'll live.", Severity.LOW),
        ("Someone took my newspaper.", Severity.MEDIUM),
    ],
)
def test_what_weighs(text: str, severity: Severity) -> None:
    assert weigh(text).severity is severity
