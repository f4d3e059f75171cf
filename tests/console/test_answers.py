"""What each command answers to one object, and that no field, however odd, stops it."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from bot.complaints.detect import Mode
from bot.console import answers
from bot.errors import BadInput
from bot.recovery.compose import Composer
from bot.writer.offline import OfflineWriter
from tests.console.cases import COMPLETE, ODD, changed, places

Answer = Callable[[Mapping[str, Any]], Mapping[str, Any]]
OFFLINE = OfflineWriter()


@pytest.fixture(scope="module")
def commands() -> Iterator[dict[str, Answer]]:
    """Each command as it answers one object."""
    with asyncio.Runner() as runner:
        composer = Composer(OFFLINE, OFFLINE)
        yield {
            "hear": answers.hear,
            "draft": lambda case: runner.run(answers.draft(case, composer)),
            "review": answers.review,
            "plan": answers.plan,
        }


SHAPES = {
    "hear": {"id", "is_complaint", "score", "severity", "cues"},
    "draft": {
        "id",
        "is_complaint",
        "severity",
        "needs_escalation",
        "language",
        "status",
        "draft",
        "next_update_at",
        "coaching",
        "writer",
    },
    "review": {"id", "labels", "faults", "quotes", "fault_quotes", "fixes", "patterns", "kinder"},
    "plan": {"id", "follow_ups"},
}


@pytest.mark.parametrize("command", SHAPES)
def test_a_complete_line_gets_a_complete_answer(command: str, commands: Mapping[str, Answer]) -> None:
    said = commands[command](COMPLETE[command])
    assert set(said) == SHAPES[command]
    assert said["id"] == COMPLETE[command]["id"]


def test_hear_says_why_and_names_a_severity_only_for_a_complaint() -> None:
    yes = answers.hear({"id": 1, "role": "customer", "text": "My parcel never came and nobody called me."})
    no = answers.hear({"id": 2, "role": "customer", "text": "What time do you open?"})
    assert yes["is_complaint"] is True
    assert yes["severity"] in {"low", "medium", "high", "critical"}
    assert all(set(cue) == {"cue", "words", "weight"} for cue in yes["cues"])
    assert "never came" in {cue["words"] for cue in yes["cues"]}
    assert (no["is_complaint"], no["severity"]) == (False, None)


def test_an_eager_ear_hears_what_a_careful_one_lets_pass() -> None:
    case = {"id": 1, "text": "I want my money back."}
    assert answers.hear(case)["is_complaint"] is False
    assert answers.hear(case, Mode.EAGER)["is_complaint"] is True


def test_a_draft_is_signed_by_its_owner_and_promises_in_the_zone_that_is_given(commands: Mapping[str, Answer]) -> None:
    said = commands["draft"](COMPLETE["draft"])
    assert said["is_complaint"] is True
    assert said["status"] == "open"
    assert said["writer"] == "offline"
    assert "my name is Laura" in said["draft"]
    assert said["next_update_at"].startswith("2026-07-14T")
    assert said["next_update_at"].endswith("+01:00")
    assert any(line.startswith("Ownership") for line in said["coaching"])


def test_where_nothing_is_wrong_no_draft_is_due(commands: Mapping[str, Answer]) -> None:
    for messages in ([], [{"role": "customer", "text": "Thank you, all good."}]):
        said = commands["draft"]({**COMPLETE["draft"], "messages": messages})
        assert (said["is_complaint"], said["draft"], said["next_update_at"]) == (False, None, None)


def test_a_review_scores_five_qualities_and_names_faults(commands: Mapping[str, Answer]) -> None:
    said = commands["review"](COMPLETE["review"])
    assert set(said["labels"]) == {"empathy", "assurance", "responsiveness", "tangibles", "ownership"}
    assert set(said["labels"].values()) <= {0, 1, 2}
    assert "no_time" in said["faults"]


def test_a_plan_lists_what_when_and_for_whom_in_the_zone_that_is_given(commands: Mapping[str, Answer]) -> None:
    said = commands["plan"](COMPLETE["plan"])
    assert said["follow_ups"]
    for item in said["follow_ups"]:
        assert set(item) == {"kind", "due_at", "to"}
        assert item["due_at"].endswith("-04:00")
        assert item["to"] in {"owner", "channel", "group", "supervisor"}
    assert sorted(item["due_at"] for item in said["follow_ups"]) == [item["due_at"] for item in said["follow_ups"]]


# ------------------------------------------------------------------ odd input
@pytest.mark.parametrize(
    ("command", "field", "value", "sentence"),
    [
        ("hear", "text", None, "'text' must be text."),
        ("hear", "role", "boss", "'role' must be customer, agent, internal, bot or unknown."),
        ("draft", "now", "2026-07-14T09:12:00", "'now' must be an ISO 8601 time with an offset"),
        ("draft", "now", "9999-12-31T23:59:59+00:00", "'now' must lie between the years"),
        ("draft", "timezone", "Mars/Phobos", "'Mars/Phobos' is no time zone"),
        ("draft", "owner", {"name": " "}, "The owner needs a 'name'"),
        ("draft", "owner", None, "'owner' must be an object."),
        ("draft", "messages", "hello", "'messages' must be a list of messages."),
        ("draft", "playbook", {"rules": "one"}, "'rules' must be a list of texts."),
        ("draft", "playbook", {"max_goodwill": {"amount": True}}, "'amount' must be a number from 0 to"),
        ("draft", "playbook", {"update_within_hours": 10**400}, "'update_within_hours' must be a number from 0 to"),
        ("review", "reply", [], "'reply' must be text."),
        ("plan", "opened_at", None, "'opened_at' must be text."),
        ("plan", "working_hours", "nine to five", "Working hours 'nine to five'"),
        ("plan", "holidays", "Mon", "No holidays are known for 'Mon'"),
        ("plan", "severity", "dire", "'severity' must be low, medium, high or critical."),
    ],
)
def test_what_is_wrong_with_a_field_is_said_by_name(
    command: str, field: str, value: object, sentence: str, commands: Mapping[str, Answer]
) -> None:
    with pytest.raises(BadInput) as told:
        commands[command]({**COMPLETE[command], field: value})
    assert str(told.value).startswith(sentence)
    assert str(told.value).endswith(".")


@pytest.mark.parametrize("command", COMPLETE)
def test_no_field_can_hold_anything_that_stops_us(command: str, commands: Mapping[str, Answer]) -> None:
    whole = COMPLETE[command]
    well, told = 0, set()
    for place in places(whole):
        for odd in ODD:
            try:
                assert set(commands[command](changed(whole, place, odd))) == SHAPES[command]
                well += 1
            except BadInput as error:
                told.add(str(error))
    assert well
    assert told


@pytest.mark.parametrize(
    "words", ["nobody called me back and ", "x", "<@", "I was told it would come, and it did not, "]
)
def test_a_megabyte_in_one_field_is_answered_too(words: str, commands: Mapping[str, Answer]) -> None:
    text = words * (1_000_000 // len(words))
    cases = {
        "hear": {"id": 1, "text": text},
        "review": {**COMPLETE["review"], "reply": text},
        "draft": {**COMPLETE["draft"], "messages": [{"role": "customer", "text": text}]},
    }
    for command, case in cases.items():
        assert set(commands[command](case)) == SHAPES[command]
