"""How a model's provider can fail, and what must come of it: requests counted, and what the agent is told."""

import json

from tests.scripted_model import answers
from tests.scripted_model.server import Answer

MUST_NOT = "its draft said something that the thread does not hold"
NO_ANSWER = "the model's provider sent something that is no answer"
# how the model answers, how often it is asked
WRITES: dict[str, tuple[list[Answer], int]] = {
    "a good structured answer": ([answers.good], 1),
    "knows json_object only": ([answers.knows_only("json_object")], 2),
    "knows no form at all": ([answers.knows_only("plain")], 3),
    "a code fence around it": ([answers.says(f"```json\n{json.dumps(answers.GOOD)}\n```")], 1),
    "pleasantries around it": ([answers.says(f"Sure! Here it is:\n{json.dumps(answers.GOOD)}\nAnything else?")], 1),
    "thoughts before it": ([answers.says(f"<think>{{a plan}}</think>\n{json.dumps(answers.GOOD)}")], 1),
    "408, then well": ([answers.fails(408), answers.good], 2),
    "409, then well": ([answers.fails(409), answers.good], 2),
    "429, then well": ([answers.fails(429), answers.good], 2),
    "500, then well": ([answers.fails(500), answers.good], 2),
    "a page at 502, then well": ([answers.page(502), answers.good], 2),
    "a broken line, then well": ([answers.drop, answers.good], 2),
    "asks to wait part of a second": ([answers.fails(429, retry_after="0.05"), answers.good], 2),
    "half an answer, then well": ([answers.half, answers.good], 2),
    "a long answer": ([answers.says(f"{json.dumps(answers.GOOD)}{' ' * 3_000_000}")], 1),
    "no word of what it took": ([answers.without_usage], 1),
    "asks to wait some milliseconds": ([answers.fails(429, retry_after_ms="50"), answers.good], 2),
    "a first draft with an empty place for a name": ([answers.fills(limit="Yours, [Your Name]"), answers.good], 2),
}

UNWELL = "the model's provider answered {}"
# how the model answers, how often it is asked, what Laura is told
STEPS_IN: dict[str, tuple[Answer, int, str]] = {
    "cut off": (answers.says('{"what_happened": "The bi', finish="length"), 1, "the model's answer was cut off"),
    "empty": (answers.says(""), 1, "the model gave no answer"),
    "thoughts alone": (answers.says(None, reasoning_content="Let me see"), 1, "the model gave no answer"),
    "refused": (answers.says(None, refusal="I can't help with that"), 1, "the model gave no answer"),
    "no JSON": (answers.says("Dear customer, we are sorry."), 1, "the model's answer could not be read"),
    "other places": (answers.says('{"reply": "Hello"}'), 1, "the model's answer could not be read"),
    "empty places": (answers.fills(next_step=" "), 1, "the model's answer could not be read"),
    "an error at 200": (
        answers.body({"choices": None, "error": {"message": "overloaded", "code": 529}}),
        1,
        NO_ANSWER,
    ),
    "odd choices at 200": (
        answers.body({"choices": {"first": 1}}),
        1,
        "the model can't be reached or understood (KeyError)",
    ),
    "a page at 200": (answers.page(200), 1, NO_ANSWER),
    "an empty answer at 200": (
        answers.raw(200, ""),
        1,
        "the model can't be reached or understood (JSONDecodeError)",
    ),
    "no JSON at 200": (answers.raw(200, "{half"), 1, "the model can't be reached or understood (JSONDecodeError)"),
    "no choices at 200": (
        answers.body({"choices": []}),
        1,
        NO_ANSWER,
    ),
    "half an answer": (answers.half, 2, "the model can't be reached or understood (APIConnectionError)"),
    "stopped by a filter": (answers.says("The bi", finish="content_filter"), 1, "the model gave no answer"),
    "blanks": (answers.says(" \n "), 1, "the model gave no answer"),
    "a tool to be called": (
        answers.says(None, tool_calls=[], finish="tool_calls"),
        1,
        "the model gave no answer",
    ),
    "402": (answers.fails(402), 1, UNWELL.format(402)),
    "413": (answers.fails(413), 1, UNWELL.format(413)),
    "503, then a page": (answers.in_turn(answers.fails(503), answers.page(200)), 2, NO_ANSWER),
    "408, then a broken line": (
        answers.in_turn(answers.fails(408), answers.drop),
        2,
        "the model can't be reached or understood (APIConnectionError)",
    ),
    "503, then a place for a name": (
        answers.in_turn(answers.fails(503), answers.fills(limit="[Your Name]")),
        2,
        MUST_NOT,
    ),
    "a page at 502": (answers.page(502), 2, UNWELL.format(502)),
    "500": (answers.fails(500), 2, UNWELL.format(500)),
    "429": (answers.fails(429), 2, UNWELL.format(429)),
    "400 to everything": (answers.fails(400), 3, UNWELL.format(400)),
    "400 for what the thread holds": (answers.fails(400, code="content_filter"), 1, UNWELL.format(400)),
    "no credit left": (
        answers.fails(429, code="insufficient_quota"),
        1,
        "the account at the model's provider has no credit left",
    ),
    "asks to wait a minute": (answers.fails(429, retry_after="60"), 1, UNWELL.format(429)),
    "asks to wait until a date": (
        answers.fails(503, retry_after="Tue, 24 Nov 2026 09:13:00 GMT", date="Tue, 24 Nov 2026 09:12:00 GMT"),
        1,
        UNWELL.format(503),
    ),
    "a wrong key": (answers.fails(401, code="invalid_api_key"), 1, "the model's provider does not accept the key"),
    "an unknown model": (answers.unknown_model, 1, "the model's provider does not know this model"),
    "a broken line": (answers.drop, 2, "the model can't be reached or understood (APIConnectionError)"),
    "a slow drip": (answers.drip, 1, "no answer within 0.9 seconds"),
    "silence": (answers.hang, 2, "no answer within 0.9 seconds"),
    "places for names": (answers.fills(limit="Yours, [Your Name]"), 2, MUST_NOT),
    "a link": (answers.fills(next_step="I will ask; see www.refunds.example now."), 2, MUST_NOT),
    "the fence": (answers.repeats_the_fence, 1, "the model repeated what it was told to keep to itself"),
}
