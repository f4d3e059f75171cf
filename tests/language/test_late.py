"""Patterns that are compiled at their first use: the same answers, and none in the program that cannot be compiled."""

import gc
import importlib
import pkgutil
import re

import pytest

import bot
from bot.language.late import _Late, late


def test_it_answers_as_the_pattern_does() -> None:
    pattern = late(r"\b(?P<day>mon)day\b", re.IGNORECASE)
    found = pattern.search("On MONDAY")
    assert found
    assert found["day"] == "MON"
    assert pattern.sub("x", "monday") == "x"
    assert pattern.groupindex == {"day": 1}


def test_a_mistake_in_it_is_said_at_its_first_use() -> None:
    with pytest.raises(re.error):
        late("(").search("")


def test_every_pattern_of_the_program_compiles() -> None:
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if not module.name.endswith("__main__") and ".migrations" not in module.name:
            importlib.import_module(module.name)
    ours = [one for one in gc.get_objects() if type(one) is _Late]
    assert len(ours) > 100
    for pattern in ours:
        assert pattern.pattern is not None
