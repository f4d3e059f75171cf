"""A draft is composed: by the model when it is well, by the built-in writer whenever it is not."""

from dataclasses import dataclass

import pytest

from bot.complaints.model import Agent
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.playbook import Playbook
from bot.drafting.writer import Brief, Written
from bot.errors import WriterFailed
from bot.recovery.compose import Asked, Composer
from bot.writer.offline import OfflineWriter
from tests.fakes import TUESDAY

LAURA = Agent("U0LAURA", "Laura Bennett", "UTC")
COMPLAINT = "My cooker was to be fitted on Monday and nobody came. I took a day off for it."


@dataclass
class Model:
    """Answers with these words, or fails like this."""

    words: str | None = None
    fails: Exception | None = None

    async def write(self, brief: Brief) -> Written:
        if self.fails:
            raise self.fails
        return Written(text=self.words, writer="model", prompt="draft/v1#abc")


def asked(text: str = COMPLAINT, *, by_agent: bool = True) -> Asked:
    thread = Thread((Message(Role.CUSTOMER, "Ada Obi", text, TUESDAY),))
    return Asked(thread=thread, agent=LAURA, playbook=Playbook(), now=TUESDAY, by_agent=by_agent)


async def test_a_good_draft_of_the_models_is_shown_as_it_is() -> None:
    words = "Hi Ada, Laura here. I stay with this until your cooker is fitted and will write here today at 14:00."
    composed = await Composer(Model(words), OfflineWriter()).compose(asked())
    assert composed.text == words
    assert composed.written is not None
    assert (composed.written.writer, composed.written.note) == ("model", "")
    assert composed.next_update_at == TUESDAY.replace(hour=14)
    assert composed.coaching


@pytest.mark.parametrize(
    ("model", "why"),
    [
        (Model(fails=WriterFailed("the key was refused")), "the key was refused"),
        (Model(fails=TimeoutError()), "no answer within 19 seconds"),
        (Model("Hi Ada, Laura here. I have refunded you 4711 pounds."), "said something that the thread does not hold"),
        (Model(None), "said something that the thread does not hold"),
    ],
)
async def test_when_the_model_fails_there_is_a_draft_all_the_same_and_a_word_why(model: Model, why: str) -> None:
    composed = await Composer(model, OfflineWriter()).compose(asked())
    assert composed.written is not None
    assert composed.written.writer == "offline"
    assert composed.written.note.startswith("Written without the model: ")
    assert why in composed.written.note
    assert composed.text is not None
    assert "my name is Laura" in composed.text


async def test_no_draft_where_nobody_complains_unless_an_agent_asks() -> None:
    offline = OfflineWriter()
    unasked = await Composer(offline, offline).compose(asked("What time do you open?", by_agent=False))
    assert (unasked.text, unasked.next_update_at, unasked.coaching) == (None, None, ())
    wanted = await Composer(offline, offline).compose(asked("What time do you open?"))
    assert wanted.text is not None


async def test_in_a_language_that_is_not_written_there_is_coaching_without_a_draft() -> None:
    offline = OfflineWriter()
    composed = await Composer(offline, offline).compose(asked("Никто не пришёл во вторник, и никто не отвечает."))
    assert (composed.text, composed.next_update_at) == (None, None)
    assert composed.coaching
    assert composed.written is not None
    assert "don't write in this customer's language" in composed.written.note
