"""What is installed is complete: from a wheel, from a source archive, editable, and from a checkout without installing."""

import re
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from sysconfig import get_path
from zipfile import ZipFile

import pytest

from bot import __version__
from tests.tofu_process import ROOT, environment, tofu

PROMPTS = {path.relative_to(ROOT).as_posix() for path in (ROOT / "prompts").rglob("*") if path.is_file()}
FIND = """
import site, sys
site.addsitedir(sys.argv[1])
sys.path.append(sys.argv[2])
import bot
from bot.bootstrap.prompts import prompt_files
files = prompt_files()
files.get("draft"), files.get("messages/promise_due")
print(bot.__file__, files.root, sep="\\n")
"""


def run(*words: str, folder: Path) -> str:
    """A Python command in a folder; what it prints."""
    done = subprocess.run(
        [sys.executable, *words], cwd=folder, env=environment(), capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def built(target: str, source: Path, into: Path) -> Path:
    """What hatchling builds, offline."""
    run("-m", "hatchling", "build", "-t", target, "-d", str(into), folder=source)
    (archive,) = into.glob("*.whl" if target == "wheel" else "*.tar.gz")
    return archive


def installed(wheel: Path, into: Path) -> Path:
    """A wheel, unpacked by pip without its dependencies."""
    words = ("-m", "pip", "install", "-q", "--no-deps", "--no-index", "--no-compile", "--target", str(into), str(wheel))
    run(*words, folder=into.parent)
    return into


def found(site: Path, folder: Path) -> tuple[Path, Path]:
    """Which `bot` and which prompts are found where only this is installed, beside the dependencies."""
    program, prompts = run("-I", "-S", "-c", FIND, str(site), get_path("purelib"), folder=folder).splitlines()
    return Path(program), Path(prompts)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


def names(wheel: Path) -> set[str]:
    return set(ZipFile(wheel).namelist())


def test_a_wheel_holds_the_program_its_prompts_and_its_migrations(wheel: Path) -> None:
    held = names(wheel)
    assert {f"bot/{prompt}" for prompt in PROMPTS} <= held
    program = {path.relative_to(ROOT).as_posix() for path in (ROOT / "bot").rglob("*.py")}
    assert program | {"bot/storage/migrations/script.py.mako"} <= held
    assert {name.split("/")[0] for name in held} == {"bot", f"tofu_bot-{__version__}.dist-info"}
    assert f"tofu_bot-{__version__}.dist-info/licenses/LICENSE" in held


def test_the_prompts_are_found_from_a_wheel(wheel: Path, tmp_path: Path) -> None:
    site = installed(wheel, tmp_path / "site")
    assert found(site, tmp_path) == (site / "bot/__init__.py", site / "bot/prompts")


async def test_a_wheel_brings_its_database_up_to_date(wheel: Path, tmp_path: Path) -> None:
    site = installed(wheel, tmp_path / "site")
    said = await tofu("migrate", folder=tmp_path, env={"PYTHONPATH": str(site)})
    assert (said.code, said.out) == (0, "The database is up to date now.\n")


def test_the_prompts_are_found_from_an_editable_install(tmp_path: Path) -> None:
    run("-c", "import sys; from hatchling.build import build_editable as b; b(sys.argv[1])", str(tmp_path), folder=ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    site = installed(wheel, tmp_path / "site")
    assert found(site, tmp_path) == (ROOT / "bot/__init__.py", ROOT / "prompts")


def test_the_prompts_are_found_from_a_checkout() -> None:
    assert found(ROOT, ROOT) == (ROOT / "bot/__init__.py", ROOT / "prompts")


def test_a_source_archive_holds_what_a_wheel_needs(sdist: Path, wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = (path for path in tmp_path.iterdir() if path.is_dir())
    assert {"README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml"} <= {path.name for path in source.iterdir()}
    assert names(built("wheel", source, tmp_path / "again")) == names(wheel)


def test_the_version_stands_in_one_place(wheel: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "bot/__init__.py"
    assert wheel.name.split("-")[1] == __version__
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert run("-m", "bot", "--version", folder=ROOT) == f"tofu {__version__}"


def test_every_dependency_is_locked_with_its_hash() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = {re.split(r"[\[<>=;, ]", line)[0].lower() for line in project["project"]["dependencies"]}
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text()
        locked = {match[1].lower() for match in re.finditer(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)}
        assert wanted - locked == set()
        assert text.count("==") <= text.count("--hash=sha256:")
