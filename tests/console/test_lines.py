"""JSON lines: what goes in, what comes out, and that no line, however odd, stops the next."""

import io
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bot.console import answers
from bot.console.lines import answer_lines
from bot.writer.offline import OfflineWriter

Answer = Callable[[Mapping[str, Any]], Mapping[str, Any]]
OFFLINE = OfflineWriter()


def answered(lines: bytes, answer: Answer) -> tuple[int, list[dict[str, Any]]]:
    """The exit code, and each answer."""
    out = io.BytesIO()
    code = answer_lines(io.BytesIO(lines), out, answer)
    said = out.getvalue().decode("utf-8")
    assert said == "" or said.endswith("\n")
    return code, [json.loads(line) for line in said.split("\n")[:-1]]


def hear(*lines: str) -> list[dict[str, Any]]:
    return answered("\n".join(lines).encode(), answers.hear)[1]


# ------------------------------------------------------------------ lines
def test_each_line_gets_one_answer_in_order_and_blank_ones_get_none() -> None:
    code, said = answered(b'{"id":2,"text":"a"}\n\n   \r\n{"id":1,"text":"b"}\r\n{"id":1,"text":"c"}', answers.hear)
    assert code == 0
    assert [one["id"] for one in said] == [2, 1, 1]


def test_nothing_in_is_nothing_out() -> None:
    assert answered(b"", answers.hear) == (0, [])
    assert answered(b"\n \n\t\n", answers.hear) == (0, [])


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (b"nonsense", "This line is not JSON: write one object on a line."),
        (b'{"id": 1', "This line is not JSON: write one object on a line."),
        (b"[1, 2]", "This line is JSON, but not an object."),
        (b"null", "This line is JSON, but not an object."),
        (b'{"id": "\xff", "text": "a"}', "This line is not UTF-8."),
        (b'{"text": NaN}', "NaN is no JSON."),
        (b'{"id": 1e999, "text": "a"}', "A number in this line is too large."),
        (b"[" * 100_000, "This line is not JSON: write one object on a line."),
        (b'{"text": ' + b"1" * 5000 + b"}", "This line is not JSON: write one object on a line."),
    ],
)
def test_a_line_that_can_not_be_read_is_answered_with_a_sentence_and_the_rest_go_on(line: bytes, sentence: str) -> None:
    code, said = answered(line + b'\n{"id": 7, "text": "a"}\n', answers.hear)
    assert code == 1
    assert said[0] == {"id": None, "error": sentence}
    assert said[1]["id"] == 7
    assert "error" not in said[1]


@pytest.mark.parametrize("case_id", ["a", "", 0, -1.5, True, None, [1, {"a": []}], {"b": "ü"}, 10**40, "\ud800", "🦊"])
def test_any_id_comes_back_as_it_was(case_id: object) -> None:
    good, bad = hear(json.dumps({"id": case_id, "text": "hello"}), json.dumps({"id": case_id, "text": 5}))
    assert good["id"] == case_id
    assert bad == {"id": case_id, "error": "'text' must be text."}


def test_an_id_that_can_not_be_given_back_costs_only_its_own_line() -> None:
    deep = '{"id": ' + "[" * 900 + "]" * 900 + ', "text": "a"}'

    def deeper(case: Mapping[str, Any]) -> Mapping[str, Any]:
        nested: Any = case["id"]
        for _ in range(100_000):
            nested = [nested]
        return {"id": nested}

    assert hear(deep)[0]["is_complaint"] is False
    code, said = answered(b'{"id": 1}', deeper)
    assert code == 0
    assert said == [{"id": None, "error": "The 'id' of this line can't be given back: use a number or a text."}]


def test_words_go_out_as_they_are_in_utf_8() -> None:
    out = io.BytesIO()
    answer_lines(io.BytesIO('{"id": "Zoë 🦊", "text": "a"}'.encode()), out, answers.hear)
    assert '"Zoë 🦊"'.encode() in out.getvalue()


def test_a_byte_order_mark_is_passed_over() -> None:
    code, said = answered(b'\xef\xbb\xbf{"id": 1, "text": "a"}\n', answers.hear)
    assert (code, said[0]["id"]) == (0, 1)


def test_an_answer_is_out_before_the_next_line_is_read() -> None:
    out = io.BytesIO()

    class Source(io.BytesIO):
        def __next__(self) -> bytes:
            line = super().__next__()
            assert out.getvalue().count(b"\n") == json.loads(line)["id"]
            return line

    answer_lines(Source(b'{"id":0,"text":"a"}\n{"id":1,"text":"b"}\n{"id":2,"text":"c"}\n'), out, answers.hear)
    assert out.getvalue().count(b"\n") == 3


def test_a_mistake_of_our_own_costs_only_its_own_line(caplog: pytest.LogCaptureFixture) -> None:
    def mistaken(case: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"id": case["id"], "half": 1 / case["n"]}

    code, said = answered(b'{"id": 1, "n": 0}\n{"id": 2, "n": 2}\n', mistaken)
    assert code == 1
    assert said[0]["id"] == 1
    assert said[0]["error"].startswith("This line could not be answered")
    assert said[1] == {"id": 2, "half": 0.5}
    assert "ZeroDivisionError" in caplog.text
