"""JSON lines: one object a line in and out, in UTF-8, same order, one answer for each line that is not blank."""

import json
import logging
import math
from collections.abc import Callable, Mapping
from typing import IO, Any, NoReturn

from bot.errors import BadInput, TofuError

log = logging.getLogger("tofu.lines")
Case = Mapping[str, Any]
Answer = Callable[[Case], Mapping[str, Any]]
ALL_ANSWERED, SOME_BAD, WRONG_USAGE = 0, 1, 2


def answer_lines(source: IO[bytes], out: IO[bytes], answer: Answer) -> int:
    """Answer every line before the next is read; a bad one gets its error and the rest go on. 0 or 1."""
    bad = 0
    for raw in source:
        if not raw.strip():
            continue
        reply, error = _reply(raw, answer)
        bad += error
        out.write(reply + b"\n")
        out.flush()
    return SOME_BAD if bad else ALL_ANSWERED


def _reply(raw: bytes, answer: Answer) -> tuple[bytes, bool]:
    case: Case = {}
    try:
        case = _case(raw)
        return _line(answer(case)), False
    except TofuError as error:
        trouble = str(error)
    except Exception:
        log.exception("a line could not be answered")
        trouble = "This line could not be answered: that is a mistake in TOFU, and the log says more."
    return _line({"id": case.get("id"), "error": trouble}), True


def _case(raw: bytes) -> Case:
    try:
        case = json.loads(raw.decode("utf-8-sig"), parse_constant=_no_number, parse_float=_finite)
    except UnicodeDecodeError:
        raise BadInput("This line is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise BadInput("This line is not JSON: write one object on a line.") from None
    if not isinstance(case, dict):
        raise BadInput("This line is JSON, but not an object.")
    return case


def _no_number(word: str) -> NoReturn:
    raise BadInput(f"{word} is no JSON.")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise BadInput("A number in this line is too large.")
    return number


def _line(reply: Mapping[str, Any]) -> bytes:
    """As UTF-8; half a surrogate pair has no UTF-8, so it goes back as the escape that it came as."""
    try:
        try:
            return json.dumps(reply, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            return json.dumps(reply).encode()
    except (RecursionError, ValueError):
        return _line({"id": None, "error": "The 'id' of this line can't be given back: use a number or a text."})
