"""JSON lines: one object a line in and out, same order, one answer for each line that is not blank."""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import IO, Any

from bot.errors import BadInput, TofuError

Case = Mapping[str, Any]
Answer = Callable[[Case], Awaitable[Mapping[str, Any]]]
ALL_ANSWERED, SOME_BAD, WRONG_USAGE = 0, 1, 2


async def answer_lines(source: IO[bytes], out: IO[str], answer: Answer) -> int:
    """Answer every line; a bad one gets its error and the rest go on. 0 when all were answered, else 1."""
    bad = 0
    for raw in source:
        if not raw.strip():
            continue
        case_id: Any = None
        try:
            case = _case(raw)
            case_id = case.get("id")
            reply = dict(await answer(case))
        except TofuError as error:
            bad += 1
            reply = {"id": case_id, "error": str(error)}
        out.write(json.dumps(reply, ensure_ascii=False) + "\n")
        out.flush()
    return SOME_BAD if bad else ALL_ANSWERED


def _case(raw: bytes) -> Case:
    try:
        case = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise BadInput("This line is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise BadInput("This line is not JSON: write one object on a line.") from None
    if not isinstance(case, dict):
        raise BadInput("This line is JSON, but not an object.")
    return case
