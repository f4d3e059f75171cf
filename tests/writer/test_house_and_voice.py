"""What a model is told of the team's words and of the agent's own tone, and what an agent may wish for."""

from dataclasses import replace

from bot.drafting.playbook import Playbook
from bot.drafting.writer import Wish
from bot.language.words import words
from bot.recovery.compose import Composer
from bot.writer.offline import OfflineWriter
from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.writer.wanted import asked, by_the_model, composed

HOUSE = Playbook(words_to_use=("guest",), words_to_avoid=("customer", "sorry"))
LONG = (
    "The lift was out of order for four days. Nobody told us before we came. My husband has a new hip and went up on "
    "his hands. The bill had two breakfasts on it that we had paid for already. We missed the concert on Sunday."
)


async def test_house_words_are_asked_for_and_a_word_that_is_avoided_is_asked_about_once_more() -> None:
    async with ScriptedModel(answers.good) as model:
        made = await composed(model, replace(asked(), playbook=HOUSE))
    assert "Words that this team likes: guest." in model.calls[0].prompt
    assert "Words that this team never uses: customer, sorry." in model.calls[0].prompt
    assert "- house word: sorry" in model.calls[1].prompt
    assert not by_the_model(made)
    assert made.written
    assert made.written.note.endswith("Your playbook avoids “sorry”: change that before you post.")


async def test_without_house_words_wish_or_voice_nothing_is_said_of_them() -> None:
    async with ScriptedModel(answers.good) as model:
        assert by_the_model(await composed(model))
    for words_of_it in ("this team likes", "never uses", "has written before", "than usual"):
        assert words_of_it not in model.calls[0].prompt


async def test_earlier_posts_show_the_tone_without_the_earlier_customers_name_and_number() -> None:
    voice = ("Hello Mrs Penrose, I rang the fitters. Reach me on +44 7700 900982, any time.",)
    async with ScriptedModel(answers.good) as model:
        assert by_the_model(await composed(model, replace(asked(), voice=voice)))
    prompt = model.calls[0].prompt
    assert "- Hello …, I rang the fitters." in prompt
    assert "Penrose" not in prompt
    assert "900982" not in prompt


async def test_a_model_is_told_what_is_wished_for() -> None:
    async with ScriptedModel(answers.good) as model:
        await composed(model, replace(asked(), wish=Wish.WARMER))
    assert "Laura wants it warmer than usual." in model.calls[0].prompt


async def test_the_built_in_writer_can_make_it_shorter_and_says_what_it_can_not() -> None:
    alone = Composer(OfflineWriter(), offline := OfflineWriter())
    alone = replace(alone, writer=offline)
    whole = await alone.compose(asked(LONG))
    short = await alone.compose(replace(asked(LONG), wish=Wish.SHORTER))
    assert whole.text
    assert short.text
    assert len(words(short.text)) < len(words(whole.text)) - 15
    assert "my name is Laura" in short.text
    warmer = await alone.compose(replace(asked(LONG), wish=Wish.WARMER, variant=1))
    assert warmer.written
    assert "need a model" in warmer.written.note
