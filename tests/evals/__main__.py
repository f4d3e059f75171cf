"""`make evals`: every prompt's cases, without a model or, with TOFU_EVAL_BASE_URL, against one. Ends with 1 when a case of a newest version fails."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from tests.evals.cases import names
from tests.evals.run import Target, run
from tests.evals.telling import junit, table

SETTINGS = ("TOFU_EVAL_BASE_URL", "TOFU_EVAL_API_KEY", "TOFU_EVAL_MODEL", "TOFU_EVAL_JUDGE_MODEL", "TOFU_EVAL_JUNIT")


def target(environ: Mapping[str, str]) -> Target:
    """What the environment asks for. A judge needs an address."""
    url, key, model, judge, _ = (environ.get(name, "").strip() for name in SETTINGS)
    return Target(url, key, model or "gpt-5-mini", judge) if url else Target()


def main(environ: Mapping[str, str]) -> int:
    """Print the table, write the XML."""
    asked = target(environ)
    print(f"against {asked.model} at {asked.url}" if asked.url else "without a model: each case's own good answer")
    suites, failed = ElementTree.Element("testsuites", name="evals"), False
    for name in names():
        results = asyncio.run(run(name, asked))
        print(table(name, results))
        suites.extend(junit(name, results))
        failed = failed or any(result.wrong for result in results[max(results)])
    file = Path(environ.get("TOFU_EVAL_JUNIT", "").strip() or "evals.xml")
    ElementTree.ElementTree(suites).write(file, encoding="utf-8", xml_declaration=True)
    print(f"JUnit: {file}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(os.environ))
