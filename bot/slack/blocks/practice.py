"""A practice round in the direct message: the customer, each review, what got better, and a lesson."""

from bot.coaching.files import Lesson
from bot.coaching.practice import TURNS, what_got_better
from bot.recovery.practising import Played
from bot.slack import ids
from bot.slack.blocks.forms import reading
from bot.slack.blocks.review import ASIDE, review_blocks, review_text
from bot.slack.blocks.text import Block, Shown, button, context, escape, fallback, ours, paragraphs, row

HOW = "Answer here as you would answer them: your next message is your reply. *stop* ends it."
AWAY = "Nothing of this round is kept, and nobody else sees it."


def practised(played: Played) -> Shown:
    """A round after its beginning, a reply, or its end."""
    if played.ended:
        return _ended(played)
    turns = played.round.turns
    return _answered(played) if turns else _opening(played)


def _opening(played: Played) -> Shown:
    case = played.round.case
    says = case.says["opening"]
    blocks = [
        ours(f"*Practice: {escape(case.title)}*"),
        *paragraphs(case.setting),
        *_customer(played, says, f"{case.customer} writes"),
        context(f"{HOW} {TURNS} turns at most. {AWAY}"),
    ]
    return Shown(fallback(f"Practice: {case.title}. {case.setting} {case.customer} writes: {says}"), blocks)


def _answered(played: Played) -> Shown:
    turn = played.round.turns[-1]
    said = f"{played.round.case.customer} answers ({len(played.round.turns)} of {TURNS})"
    answer = played.spoken or turn.answer
    blocks = [*_reviewed(played), *_customer(played, answer, said)]
    return Shown(f"{review_text(turn.review)}\n{fallback(f'{said}: {answer}')}", blocks)


def _reviewed(played: Played) -> list[Block]:
    """Marks that come out of the books have no quotes any more: they were shown in their turn."""
    return [ours("*Your reply*"), *review_blocks(played.round.turns[-1].review)]


def _ended(played: Played) -> Shown:
    lines = what_got_better(played.round) or ("You have not answered yet, and that is fine.",)
    blocks: list[Block] = []
    if played.round.over:
        turn = played.round.turns[-1]
        blocks += [*_reviewed(played), *_customer(played, turn.answer, f"{played.round.case.customer} answers")]
    blocks += [{"type": "divider"}, ours("*What got better*"), *paragraphs("\n".join(lines))]
    buttons = [button("Practise", ids.PRACTISE, played.another)] if played.another else []
    if played.lesson:
        blocks += paragraphs(f"A lesson that fits: {played.lesson.title}")
        buttons.insert(0, button("Read the lesson (90 seconds)", ids.LESSON, played.lesson.id))
    blocks += [row(*buttons)] if buttons else []
    return Shown(fallback("\n".join(["What got better", *lines, ASIDE])), [*blocks, context(AWAY)])


def _customer(played: Played, words: str, said: str) -> list[Block]:
    return [ours(f"*{escape(said)}*"), *paragraphs(f"“{words}”")]


def lesson_view(lesson: Lesson) -> Block:
    """A lesson on a screen of its own."""
    words = lesson.text.replace("**", "")
    return reading("A lesson", [ours(f"*{escape(lesson.quality)}: {escape(lesson.title)}*"), *paragraphs(words)])
