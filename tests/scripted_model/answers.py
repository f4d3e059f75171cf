"""What a scripted model can answer: well, in other forms, cut off, refused, slow, broken, or against us."""

import json
import re
from typing import Any

from aiohttp import web

from tests.scripted_model.server import Answer, Call

GOOD = {
    "what_happened": "The bike was not ready on Saturday, nobody called, and you have been paying for the bus. I'm sorry.",
    "next_step": "I will ask the workshop when the bike can be handed over.",
    "limit": "The workshop decides on the repair, and I will tell you what they say.",
    "they_get": "You will have what I find out in writing, here.",
    "question": "",
}


def completion(content: str | None, *, finish: str = "stop", **message: Any) -> dict[str, Any]:
    """A chat completion as providers send it."""
    said = {"role": "assistant", "content": content, **message}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "message": said, "finish_reason": finish}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


def says(content: str | None, **more: Any) -> Answer:
    """These words."""

    async def answer(_: Call) -> web.StreamResponse:
        return web.json_response(completion(content, **more))

    return answer


def fills(**places: str) -> Answer:
    """A good answer with some places filled otherwise."""
    return says(json.dumps({**GOOD, **places}))


good = fills()


def knows_only(*forms: str) -> Answer:
    """A good answer to these forms of request (json_schema, json_object, plain), else 400."""

    async def answer(call: Call) -> web.StreamResponse:
        if call.form in forms:
            return await good(call)
        return _error(400, f"response_format {call.form} is not supported")

    return answer


def body(value: Any, status: int = 200) -> Answer:
    """This JSON, whatever it is."""

    async def answer(_: Call) -> web.StreamResponse:
        return web.json_response(value, status=status)

    return answer


def page(status: int) -> Answer:
    """A web page, as a proxy or a wrong address sends it."""

    async def answer(_: Call) -> web.StreamResponse:
        html = "<!doctype html><title>Gateway</title><h1>Something went wrong</h1>"
        return web.Response(text=html, content_type="text/html", status=status)

    return answer


def fails(status: int, *, code: str = "", **headers: str) -> Answer:
    """An error with this status; `retry_after="60"` becomes the header Retry-After."""

    async def answer(_: Call) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return _error(status, "the provider is not well", code=code, headers=named)

    return answer


def raw(status: int, text: str) -> Answer:
    """These signs, said to be JSON."""

    async def answer(_: Call) -> web.StreamResponse:
        return web.Response(text=text, content_type="application/json", status=status)

    return answer


def in_turn(*script: Answer) -> Answer:
    """One after another; the last one repeats."""
    left = list(script)

    async def answer(call: Call) -> web.StreamResponse:
        return await (left.pop(0) if len(left) > 1 else left[0])(call)

    return answer


def _error(status: int, words: str, *, code: str = "", headers: dict[str, str] | None = None) -> web.Response:
    error = {"message": words, "type": code or "error", "code": code or None}
    return web.json_response({"error": error}, status=status, headers=headers)


def unknown_model(call: Call) -> Any:
    """404, as for a model that the provider does not have."""
    return fails(404, code="model_not_found")(call)


async def hang(call: Call) -> web.StreamResponse:
    """No word at all."""
    await call.wait(3600)
    return web.Response()


async def drip(call: Call) -> web.StreamResponse:
    """A good answer, a letter at a time: no read ever waits long, and it takes for ever."""
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(call.request)
    for letter in json.dumps(completion(json.dumps(GOOD))):
        await response.write(letter.encode())
        if await call.wait(0.05):
            break
    return response


async def half(call: Call) -> web.StreamResponse:
    """The line breaks in the middle of an answer."""
    words = json.dumps(completion(json.dumps(GOOD))).encode()
    response = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": str(len(words))})
    await response.prepare(call.request)
    await response.write(words[: len(words) // 2])
    return await drop(call)


async def without_usage(_: Call) -> web.StreamResponse:
    """A good answer of a provider that does not count."""
    said = completion(json.dumps(GOOD))
    del said["usage"]
    return web.json_response(said)


async def drop(call: Call) -> web.StreamResponse:
    """The line breaks."""
    assert call.request.transport is not None
    call.request.transport.close()
    return web.Response()


async def repeats_the_fence(call: Call) -> web.StreamResponse:
    """Lets out the code between which the thread stood."""
    found = re.search(r"^([0-9a-f]{8})$", call.prompt, re.MULTILINE)
    assert found
    return await fills(limit=f"The notes end at {found[1]}.")(call)
