"""Runs a prompt's cases: against a scripted good model, or against a real one, the old version beside the new."""

import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.bootstrap.prompts import prompt_files
from bot.drafting.prompt_files import PromptFiles
from bot.recovery.compose import Composer
from bot.writer.offline import OfflineWriter
from bot.writer.openai import ModelWriter, provider
from bot.writer.provider import Provider
from tests.evals.cases import Case, cases_of
from tests.evals.checks import Result, judge_by_rules
from tests.evals.judge import Judge
from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel

DEADLINE = 60.0  # seconds a draft: it is judged, not waited for


@dataclass(frozen=True)
class Target:
    """A model to run against; without an address, the scripted one that gives each case's own answer."""

    url: str = ""
    key: str = ""
    model: str = "scripted"
    judge: str = ""


@asynccontextmanager
async def _asked(target: Target, case: Case) -> AsyncIterator[Provider]:
    if target.url:
        real = provider(target.key, target.url, target.model)
        try:
            yield real
        finally:
            await real.close()
        return
    async with ScriptedModel(answers.says(json.dumps(case.answer))) as scripted:
        stand_in = provider("", scripted.url, "scripted")
        try:
            yield stand_in
        finally:
            await stand_in.close()


async def run_case(case: Case, version: int, target: Target, files: PromptFiles) -> Result:
    """One draft, judged by rules, and by a model when one is named."""
    async with _asked(target, case) as model:
        offline = OfflineWriter()
        began = time.monotonic()
        made = await Composer(ModelWriter(model, files, version=version), offline, DEADLINE).compose(case.asked)
        result = replace(judge_by_rules(case, made), seconds=time.monotonic() - began)
    if target.judge:
        judged, invented = await Judge(provider(target.key, target.url, target.judge)).judge(case, result.text)
        result = replace(result, judged=judged, invented=invented)
    return result


async def run(name: str, target: Target, files: PromptFiles | None = None) -> dict[int, list[Result]]:
    """All cases with the newest version, and with the one before it."""
    files = files or prompt_files()
    cases = cases_of(name)
    return {
        version: [await run_case(case, version, target, files) for case in cases]
        for version in files.versions(name)[-2:]
    }
