"""The form in which a draft is edited: with a review of what stands in it, and a question before a hard fault is posted."""

from dataclasses import dataclass
from hashlib import blake2b

from bot.coaching.review import Review
from bot.drafting.draft import Draft
from bot.slack.blocks.forms import edit_form, reading
from bot.slack.blocks.review import fault_lines, review_blocks
from bot.slack.blocks.text import Block, escape, ours, paragraphs


@dataclass(frozen=True, slots=True)
class Editing:
    """What a form for editing carries along: whose draft it is, and the words for which it was asked once more already."""

    draft: str
    asked: str = ""

    @classmethod
    def read(cls, private: str) -> "Editing":
        """From the form that came back."""
        draft, _, asked = private.partition(" ")
        return cls(draft, asked)

    def asked_for(self, words: str) -> bool:
        """Was it asked whether just these words shall be posted?"""
        return self.asked == _mark(words)


def _mark(words: str) -> str:
    return blake2b(words.encode(), digest_size=6).hexdigest()


def checked(draft: Draft, review: Review) -> Block:
    """The form with the review of what stands in it."""
    return edit_form(draft, below=[{"type": "divider"}, *review_blocks(review)])


def said_below(draft: Draft, words: str) -> Block:
    """The form with a word of ours in it."""
    return edit_form(draft, below=[ours(escape(words))])


def asked_once_more(draft: Draft, review: Review) -> Block:
    """The same words can be posted all the same: their writer decides."""
    why = [
        ours("*Post it like this?* Send it again to post it, or change it first. Only you see this."),
        *paragraphs("\n".join(fault_lines(review.hard))),
    ]
    if review.kinder[0]:
        why += paragraphs(f"You could say “{review.kinder[1]}”")
    form = edit_form(draft)
    private = f"{draft.id} {_mark(draft.text or '')}"
    submit = {"type": "plain_text", "text": "Post all the same"}
    return {**form, "blocks": [*why, *form["blocks"]], "private_metadata": private, "submit": submit}


def review_view(review: Review, beside: str) -> Block:
    """A review on a screen of its own."""
    return reading("Your reply", review_blocks(review, beside))
