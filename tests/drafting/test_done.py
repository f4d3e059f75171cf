"""What has been done meanwhile, what costs nothing, and days that there are not: held, where the same words about the past or a condition are not."""

import pytest

from bot.drafting.guard import faults_of
from bot.drafting.guarding.dates import disagreeing
from tests.writer.threads import NOW, brief, said

THREAD = said("The parcel never came. I rang the depot twice and they hung up on me. I paid £40.")
BEFORE = "Hi Ada, my name is Laura and I will take personal ownership of this until it is resolved. The parcel never came and the depot hung up on you. I'm sorry. "
AFTER = " I will write to you here today at 15:30 and put it in writing so that you can keep it."


def codes(sentence: str) -> set[str]:
    return {fault.code for fault in faults_of(f"{BEFORE}{sentence}{AFTER}", brief(THREAD))}


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I searched the depot myself this morning.", "invented_fact"),
        ("The driver remembers leaving it next door.", "invented_fact"),
        ("The depot has just told me it is there.", "invented_fact"),
        ("There won't be a charge for this order at all.", "unauthorised_offer"),
        ("Whatever you've paid comes back to you.", "unauthorised_offer"),
        ("You have my word they will bring it.", "over_promise"),
        ("I will ask the depot about [Datum einsetzen].", "placeholder_left"),
    ],
)
def test_these_are_held(sentence: str, code: str) -> None:
    assert code in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You rang the depot twice.",
        "I will ask the depot who took it.",
        "If the depot has just sent it, you will read it here.",
        "Once the depot has told me, you will read it here.",
        "I got it wrong, and I said so too late.",
        "Whether you have to pay is the depot's decision, and I will ask.",
    ],
)
def test_these_are_not(sentence: str) -> None:
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("on Tuesday 24 November", "en", False),
        ("on Wednesday 24 November", "en", True),
        ("Thursday, the 26th of November", "en", False),
        ("am Freitag, den 27. November", "de", False),
        ("am Freitag, den 15. Oktober", "de", True),
        ("el lunes 23 de noviembre", "es", False),
        ("el lunes 24 de noviembre", "es", True),
        ("Friday 31 November", "en", True),
        ("Friday 1 January", "en", False),
    ],
)
def test_a_weekday_and_its_date_agree(text: str, language: str, wrong: bool) -> None:
    assert bool(list(disagreeing(text, NOW, language))) is wrong
