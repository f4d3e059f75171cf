"""A story for each test: its own database, clock and workspace."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import Customer, Employee
from tests.fakes import FixedClock
from tests.story import Parts, Story


@pytest.fixture
def story(scratch: Path, fresh_sqlite: Path, clock: FixedClock) -> Iterator[Story]:
    database = scratch / "tofu.sqlite"
    shutil.copy(fresh_sqlite, database)
    story = Story(database, clock, Parts())
    yield story
    story.close()


@pytest.fixture
def ada(story: Story) -> Customer:
    return story.customer("Ada Obi")


@pytest.fixture
def laura(story: Story) -> Employee:
    return story.agent("Laura Bennett", "Europe/London")


@pytest.fixture
def sam(story: Story) -> Employee:
    return story.agent("Sam Okafor")
