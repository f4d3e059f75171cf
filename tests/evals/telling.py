"""The results for people, as a table with the old version beside the new, and for machines, as JUnit's XML."""

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

from tests.evals.checks import FULL, Result

Results = Mapping[int, Sequence[Result]]


def table(name: str, results: Results) -> str:
    """One row a case, one column a version; what is wrong with the newest stands below."""
    versions = sorted(results)
    rows = [[name, *(f"v{version}" for version in versions)]]
    side_by_side = zip(*(results[version] for version in versions), strict=True)
    rows += [[row[0].case, *(_cell(result) for result in row)] for row in side_by_side]
    rows.append(["all", *(_sum(results[version]) for version in versions)])
    wide = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)).rstrip() for row in rows]
    newest = results[versions[-1]]
    wrong = [f"✗ {result.case}: {why}" for result in newest for why in result.wrong]
    doubts = [
        f"? {result.case}: the judge holds this for invented: {result.invented}" for result in newest if result.invented
    ]
    return "\n".join([*lines, *wrong, *doubts])


def _cell(result: Result) -> str:
    judged = f", judge {result.judged}" if result.judged is not None else ""
    return f"{'✗' if result.wrong else '✓'} {result.score}/{FULL}{judged}, {result.seconds:.1f} s"


def _sum(results: Sequence[Result]) -> str:
    fine = sum(not result.wrong for result in results)
    return f"{fine} of {len(results)} fine, {sum(result.score for result in results) / len(results):.1f}/{FULL}"


def junit(name: str, results: Results) -> ElementTree.Element:
    """A suite for each version, a case for each case."""
    root = ElementTree.Element("testsuites", name="evals")
    for version in sorted(results):
        found = results[version]
        failures = sum(bool(result.wrong) for result in found)
        suite = ElementTree.SubElement(
            root, "testsuite", name=f"{name}/v{version}", tests=str(len(found)), failures=str(failures)
        )
        for result in found:
            case = ElementTree.SubElement(
                suite, "testcase", classname=f"{name}.v{version}", name=result.case, time=f"{result.seconds:.3f}"
            )
            if result.wrong:
                ElementTree.SubElement(case, "failure", message=result.wrong[0]).text = "\n".join(result.wrong)
            ElementTree.SubElement(case, "system-out").text = result.text
    return root
