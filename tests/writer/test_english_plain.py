"""Dialect and hurried spelling in the words that everybody writes, and what one of ours did as what we did."""

import pytest

from bot.writer.english import parts, said_back
from bot.writer.english_plain import plain
from bot.writer.spoken import spoken


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ye took 44.90 in November", "you took 44.90 in November"),
        ("I've said nowt to summat like that", "I've said nothing to something like that"),
        ("second time this month an all", "second time this month"),
        ("cos ur van was late pls answer", "because your van was late please answer"),
        ("ribbon cutting is thurs w the mayor", "ribbon cutting is thurs with the mayor"),
        ("we want an album of all", "we want an album of all"),
        ("y'all closed early", "you closed early"),
        ("y'all's lot", "your lot"),
        ("yer helpline rang out", "your helpline rang out"),
        ("yer man left", "yer man left"),
        ("Driver named Gavin pulls up", "the driver pulls up"),
        ("the instructor did not came", "the instructor did not come"),
        ("I have pay for ten lesson", "I have paid for ten lessons"),
        ("I waited 50 minute at the station", "I waited 50 minutes at the station"),
        ("a 50 minute wait", "a 50 minute wait"),
        ("wife is ill n in bed w her coat on", "wife is ill and in bed with her coat on"),
        ("file rejected 3x", "file rejected 3 times"),
        ("2 x queens", "2 x queens"),
        ("it dont close n it didnt before", "it don't close and it didn't before"),
        ("yesterday the yard was shut", "yesterday the yard was shut"),
    ],
)
def test_words_that_everybody_writes(typed: str, meant: str) -> None:
    assert plain(typed) == meant


@pytest.mark.parametrize(
    ("told", "ours"),
    [
        ("Your man Gary drilled my lock, charged me £280", "you drilled my lock, charged me £280"),
        ("yesterday your two lads left the gate open", "yesterday your two lads left the gate open"),
        ("then one of your fitters put a boot through the roof", "then you put a boot through the roof"),
        ("your driver hasn't turned up", "you haven't turned up"),
        ("Your man laughed at me", "Your man laughed at me"),
        ("Your driver left the parcel and he swore", "Your driver left the parcel and he swore"),
        ("Your driver told me to wait", "Your driver told me to wait"),
        ("My driver left the parcel", "My driver left the parcel"),
        ("Your Gary charged me 340", "you charged me 340"),
        ("Then the driver left both pallets against the gate", "Then you left both pallets against the gate"),
        ("the engineer booked for Friday never turned up", "the engineer booked for Friday never turned up"),
        ("the board your lad put in is buzzing", "the board you put in is buzzing"),
        ("The gate was open after your guy was here", "The gate was open after you were here"),
        ("Your fitter said it would be Monday", "I was told it would be Monday"),
        ("Your fitter said he would be late", "Your fitter said he would be late"),
        ("Your Ford broke down", "Your Ford broke down"),
    ],
)
def test_what_one_of_ours_did_with_hands_and_wheels_is_ours(told: str, ours: str) -> None:
    assert plain(told) == ours


@pytest.mark.parametrize(
    ("typed", "back"),
    [
        ("No call, no WhatsApp, nothing.", "There was no call, no WhatsApp, nothing"),
        ("Shutters down at 11.35.", "Shutters were down at 11.35"),
        ("gate left wide open again", "The gate was left wide open again"),
        ("Message number three about one washing machine", "This is the third message about one washing machine"),
        ("Nobody on the 24th.", "Nobody came on the 24th"),
        ("pool's gone green", "The pool's gone green"),
        ("mum's in bed since", "Your mum's in bed since"),
        ("nobody's been out", "Nobody's been out"),
        ("Water off since 5am, no letter, nothing", "The water has been off since 5am, no letter, nothing"),
        ("Forty minutes on hold", "That was forty minutes on hold"),
        ("$1,140 instead of $855", "It was $1,140 instead of $855"),
        ("pools still green", "Pools are still green"),
        ("And no one rang", "No one rang"),
        ("No tutor again last night for sign language", "There was no tutor again last night for sign language"),
        ("Took me four goes to get enough out", "It took you four goes to get enough out"),
        ("the last bay never got filled", "The last bay never got filled"),
        ("The tub, which was why we picked you, has a sticker on it", "The tub has a sticker on it"),
        ("May I add that the bus drove past twice", "The bus drove past twice"),
        ("First thing, certificates cannot be opened since Friday", "Certificates cannot be opened since Friday"),
        ("card declined twice at the till", "The card was declined twice at the till"),
        ("Third repair this year.", "This is the third repair this year"),
        ("Your man Gary drilled my lock.", "We drilled your lock"),
    ],
)
def test_what_a_chat_leaves_out_is_said(typed: str, back: str) -> None:
    assert [said_back(part, frozenset()) for part in parts(typed)] == [back]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("The banners are teal. AGAIN. Ours are navy.", ["The banners are teal again.", "Ours are navy."]),
        ("Sin luz desde ayer. Otra vez.", ["Sin luz desde ayer otra vez."]),
        ("Why? Again.", ["Why?", "Again."]),
        ("Again.", ["Again."]),
    ],
)
def test_again_belongs_to_what_stands_before_it(typed: str, said: list[str]) -> None:
    assert spoken(typed) == said


def test_who_reports_it_again_is_said_to_have() -> None:
    assert [said_back(part, frozenset()) for part in parts("This is me reporting it for the third time.")] == [
        "You are reporting it for the third time"
    ]
