"""Where a model is asked: at the address that is set, past a proxy or not, and never because a setting is empty."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.writer.addresses import is_hosted, is_local
from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.tofu_process import Ended, tofu

CASE = {
    "id": 1,
    "now": "2026-11-24T09:12:00+00:00",
    "owner": {"name": "Laura Bennett", "slack_id": "U1"},
    "messages": [{"author": "Tess", "role": "customer", "text": "My bike was not ready and nobody called."}],
}


@asynccontextmanager
async def deaf_proxy() -> AsyncIterator[tuple[str, list[str]]]:
    """A proxy that writes down the first line of each request and then answers 502."""
    heard: list[str] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append((await reader.readline()).decode().strip())
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", heard


async def drafted(folder: Path, **env: str) -> tuple[str, Ended]:
    """Who wrote the draft, in a process with these settings."""
    ended = await tofu("draft", folder=folder, env=env, given=json.dumps(CASE))
    return json.loads(ended.out)["writer"], ended


async def test_a_model_on_this_machine_is_asked_past_every_proxy(tmp_path: Path) -> None:
    async with ScriptedModel(answers.good) as model, deaf_proxy() as (proxy, heard):
        env = {"OPENAI_BASE_URL": model.url, "HTTP_PROXY": proxy, "ALL_PROXY": proxy, "http_proxy": proxy}
        writer, ended = await drafted(tmp_path, **env)
    assert writer == "model", ended.err
    assert heard == []
    assert model.requests == 1
    assert model.calls[0].body["model"] == "gpt-5-mini"


async def test_a_model_elsewhere_is_asked_through_the_proxy_that_is_set(tmp_path: Path) -> None:
    async with ScriptedModel(answers.good) as model:
        proxy = model.url.removesuffix("/v1")
        env = {"OPENAI_BASE_URL": "http://models.example/v1", "HTTP_PROXY": proxy, "OPENAI_API_KEY": "a-key"}
        writer, ended = await drafted(tmp_path, **env)
    assert writer == "model", ended.err
    assert model.calls[0].headers["Host"] == "models.example"
    assert model.calls[0].headers["Authorization"] == "Bearer a-key"


async def test_an_empty_base_url_means_openai_itself(tmp_path: Path) -> None:
    async with deaf_proxy() as (proxy, heard):
        env = {"OPENAI_BASE_URL": "", "OPENAI_API_KEY": "a-key", "HTTPS_PROXY": proxy}
        writer, _ = await drafted(tmp_path, **env)
    assert writer == "offline"
    assert set(heard) == {"CONNECT api.openai.com:443 HTTP/1.1"}


async def test_a_proxy_that_the_client_can_not_take_is_said_in_one_sentence(tmp_path: Path) -> None:
    env = {"OPENAI_API_KEY": "a-key", "ALL_PROXY": "gopher://proxy.example:70"}
    ended = await tofu("draft", folder=tmp_path, env=env, given=json.dumps(CASE))
    assert ended.code == 1
    assert ended.out == ""
    assert ended.err.startswith("tofu: No client for the model can be made")
    assert "proxy" in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("url", "local", "hosted"),
    [
        ("http://127.0.0.1:11434/v1", True, False),
        ("http://localhost:8000/v1", True, False),
        ("http://[::1]:8080/v1", True, False),
        ("http://box.localhost/v1", True, False),
        ("http://10.0.0.5:11434/v1", False, False),
        ("https://api.openai.com/v1", False, True),
        ("https://eu.api.openai.com/v1", False, True),
        ("https://acme.openai.azure.com/openai/v1/", False, True),
        ("https://acme.services.ai.azure.com/openai/v1/", False, True),
        ("https://models.example/v1?via=api.openai.com", False, False),
        ("https://api.openai.com.example/v1", False, False),
    ],
)
def test_an_address_says_whose_rules_count(url: str, local: bool, hosted: bool) -> None:
    assert (is_local(url), is_hosted(url)) == (local, hosted)
