"""Whatever is written: every quote of a review is found in the reply, and nothing changes with a name, a sex or a spelling.

`python tests/coaching/test_review_whatever.py --full` looks at 10,000 replies.
"""

import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.review import Review, review
from bot.complaints.thread import Message, Role, Thread
from tests.fakes import TUESDAY

SETS = Path(__file__).parent.parent / "sets"
ASKED = "The hob that you fitted sparks. I rang twice and nobody came on Monday. Order W-3381, my PIN is 4471."
THREAD = Thread((Message(Role.CUSTOMER, "Ada Brook", ASKED, TUESDAY),))
SEPARATORS = (" ", "\n", ", ", ". ", "…", "  ", "\u00a0", "! ", " — ", "\r\n", "\u200b", ": ", " 😀 ")  # fmt: skip


def lines(*path: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in SETS.joinpath(*path).read_text().splitlines()]


def fragments() -> list[str]:
    """Pieces of replies: whole sentences and halves of them, in five languages."""
    texts = [case["reply"] for case in lines("replies", "dev.jsonl")] + [
        case["text"] for case in lines("mike", "dev.jsonl")
    ]
    return [piece for text in texts for piece in re.split(r"(?<=[.,;!?])\s+", text) if piece]


def made_up(count: int, seed: int = 11) -> Iterator[str]:
    """Random replies made of fragments."""
    dice = random.Random(seed)
    pieces = fragments()
    for _ in range(count):
        chosen = dice.choices(pieces, k=dice.randint(0, 9))
        text = "".join(piece + dice.choice(SEPARATORS) for piece in chosen)
        yield text.upper() if dice.random() < 0.05 else text[dice.randint(0, 5) :]


def quotes_of(found: Review) -> list[str]:
    return [*found.quotes.values(), *found.faults.values(), *found.patterns.values(), found.kinder[0]]


def check(text: str) -> None:
    for language in ("en", "de"):
        for quote in quotes_of(review(text, THREAD, "Laura Bennett", language, TUESDAY)):
            assert quote in text, (quote, text)


def test_every_quote_is_found_in_a_reply_made_of_fragments() -> None:
    for text in made_up(250):
        check(text)


@given(st.text())
def test_every_quote_is_found_in_any_text(text: str) -> None:
    check(text)


# ---------------------------------------------------------------- names, sexes and spellings
SWAPS = (
    (("Ada", "Adunni"), ("Brook", "Okonkwo")),
    (("she", "he"), ("her", "his"), ("daughter", "son"), ("mother", "father"), ("Mrs", "Mr"), ("wife", "husband")),
    (("apologise", "apologize"), ("colour", "color"), ("organise", "organize"), ("centre", "center"), ("neighbour", "neighbor")),
)  # fmt: skip
TROUBLES = (
    "The hob that you fitted for my mother sparks", "My daughter's colour prints came back grey", "Your driver never came for my wife's chair",
    "You billed my mother twice for the centre", "The neighbour got my daughter's parcel", "Nobody answered Ada at the centre all day",
    "The wrong colour of paint is on my wall", "Mrs Brook waited in all day and nobody rang", "You promised to organise a van and none came", "My wife fell on the broken step",
)  # fmt: skip
REPLIES = (
    "Hi Ada, my name is Laura and I own this until it works. I apologise: the {0} is broken and you waited. I will ask the depot why. I will ring you today at 16:00 and send you a photo.",
    "Dear Mrs Brook, we apologise for any inconvenience, she should have read the small print. Please be patient.",
    "Ada, I'll organise it for her and your neighbour. Sorry about the colour.",
    "Sorry if her daughter was upset, you'll have to call the centre. It's down to the crew.",
    "Hi Ada, Laura here. Your mother waited for him and nobody rang; that was wrong of us. I'll look into it tomorrow.",
)  # fmt: skip


def swapped(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for old, new in pairs:
        text = re.sub(rf"\b{old}", new, text)
        text = re.sub(rf"\b{old.capitalize()}", new.capitalize(), text)
    return text


def test_no_review_changes_with_a_name_a_sex_or_a_spelling() -> None:
    for trouble in TROUBLES:
        for reply in REPLIES:
            for pairs in SWAPS:
                said = trouble + ". I rang twice."
                one = review(
                    reply, Thread((Message(Role.CUSTOMER, "Ada Brook", said, TUESDAY),)), "Laura Bennett", "en", TUESDAY
                )
                other_thread = Thread(
                    (Message(Role.CUSTOMER, swapped("Ada Brook", pairs), swapped(said, pairs), TUESDAY),)
                )
                other = review(swapped(reply, pairs), other_thread, "Laura Bennett", "en", TUESDAY)
                assert (one.labels, set(one.faults)) == (other.labels, set(other.faults)), (trouble, reply, pairs)


if __name__ == "__main__" and "--full" in sys.argv:
    for made in made_up(10_000):
        check(made)
    print("10,000 replies: every quote is found")
