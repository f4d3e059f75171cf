"""The sentences that stand around the facts of a thread, in one language."""

from dataclasses import dataclass

AND = {"es": " y ", "fr": " et ", "de": " und ", "pt": " e ", "it": " e ", "nl": " en ", "en": " and ", "ja": "、"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Sentences with places for the owner's name, the promised time and who decides. `steps`: one for each wording.

    `ownership_again`, `not_yet`, `late`: after an earlier promise of the same owner; `taken_over`: after another's.
    `why`: what is asked, of one failure; `what`: the same for each step where no failure makes a question; `about`: of a thing; `besides`: things of which nothing more is said, before the statements where `besides_first`; `wrote`: words of their own, each in the marks of `quote`.
    `unanswered`: how `often` the customer wrote in vain: twice, three times, and so on; `own_answer`: the answer before was the owner's.
    """

    language: str
    greeting: str
    greeting_to_nobody: str
    ownership: str
    ownership_again: str
    not_yet: str
    late: str
    taken_over: str
    sorry: str
    sorry_for_facts: str
    besides: str = ""
    besides_first: bool = False
    wrote: str = ""
    quote: str = "“{}”"
    unanswered: str = ""
    often: tuple[str, ...] = ()
    own_answer: str = ""
    safety: str
    promise: str
    who: str
    steps: tuple[str, ...]
    what: tuple[str, ...]
    why: str = ""
    about: str = ""
    private: str
    change: str  # of a password that was posted
    ask_number: str
    ask_for: str = ""
    space: str = " "
