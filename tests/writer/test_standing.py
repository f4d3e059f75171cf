"""Which English sentences can be said back on their own; what chat leaves out is put in; what else is spoken of is named."""

import pytest

from bot.writer.completing import completed
from bot.writer.standing import Stand, can_lean_on, stands
from bot.writer.things import things


@pytest.mark.parametrize(
    "sentence",
    [
        "The heating in the long room never came on",
        "Nobody came to see to it",
        "You were told it would be Tuesday",
        "The hob that we fitted sparks",
        "The lift failed",
        "This is the second day off work you've spent waiting",
        "In ten weeks you have had four different teachers",
        "You've been on hold for two hours",
        "Your wife had a scan at 9 that you waited five months for",
        "There was no sofa and no call",
        "The inverter has shown a red light since May and produced nothing since",
        "Our ticket #90417 was closed at half past six",
        "There's £418 gone at 11:02 and £418 gone at 11:03",
    ],
)
def test_these_stand_alone(sentence: str) -> None:
    assert stands(sentence) is Stand.ALONE


@pytest.mark.parametrize(
    "sentence",
    [
        "Your husband's speech",
        "Pay somebody or call somebody",
        "You've failed at that already",
        "You don't know what you're asking for",
        "Still red, still zero, 38 degrees here",
        "Love the new mugs",
        "You can't ask for them back, can you",
        "Moving to Tucson for work",
        'The manager said "no',
        "There's nothing",
        "Wine that you bought from us",
        "That somebody would ring back within the hour",
        "The box he ticked",
        "You should simply",
        "You'd almost call it an improvement",
        "$396 and yes you kept every receipt",
        "",
    ],
)
def test_these_are_not_said_back(sentence: str) -> None:
    assert stands(sentence) is Stand.FALLS


@pytest.mark.parametrize(
    "sentence",
    ["You can't drive without them", "He sat down", "It was raining", "They're burgundy", "40 has red tape on"],
)
def test_these_say_little_without_what_stood_before(sentence: str) -> None:
    assert stands(sentence) is Stand.LEANS


def test_a_he_leans_on_somebody_and_an_it_on_anything() -> None:
    assert can_lean_on("He was to carry her", "Your brother Fergal came from Toronto")
    assert not can_lean_on("He sat down", "The contract says bar until 1")
    assert can_lean_on("It was right on the proof", "You checked the proof with us")
    assert not can_lean_on("It was raining", "You paid")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Power bill turned up", "The power bill turned up"),
        ("Mummy got up and left", "Your mummy got up and left"),
        ("Recycling not collected at 14 Sycamore Close", "The recycling was not collected at 14 Sycamore Close"),
        ("34 parcels never delivered", "34 parcels were never delivered"),
        ("The bins were not emptied", "The bins were not emptied"),
        ("Water off since 5am", "The water has been off since 5am"),
        ("The lifts down again", "The lifts are down again"),
        ("Nobody came", "Nobody came"),
        ("You ordered the large one", "You ordered the large one"),
    ],
)
def test_what_a_chat_leaves_out_is_put_in(typed: str, said: str) -> None:
    assert completed(typed) == said


def test_a_first_word_that_was_typed_small_is_no_name() -> None:
    assert completed("App says no", typed_small=True) == "The app says no"
    assert completed("Fergal says no") == "Fergal says no"


def test_things_are_named_numbers_first_and_neither_people_nor_times() -> None:
    assert things("Yesterday, a bill for €640 corkage and the sorbet") == ["a bill for €640 corkage", "the sorbet"]
    assert things("Your husband's speech on Saturday morning") == ["your husband's speech"]
    assert things("Box 14 and the online claim form") == ["the box", "the online claim form"]
    assert things("The driver, my sister and the manager, last week") == []
