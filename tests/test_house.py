"""The rules of the house hold; and each rule sees a specimen that breaks it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import house
from vanban.diagnostics.codes import explanations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).parent.parent
NOT_TEXT = frozenset(
    {".docx", ".xlsx", ".pdf", ".png", ".jpg", ".gz", ".npz", ".ttf", ".mo", ".zip"}
)


@pytest.fixture(scope="module")
def files() -> list[str]:
    """Every file that is or will be in the repository, as git sees it."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True,
        capture_output=True,
        cwd=ROOT,
    )
    names = listed.stdout.decode().split("\0")
    return sorted(name for name in names if name and (ROOT / name).is_file())


@pytest.fixture(scope="module")
def source(files: list[str]) -> dict[str, str]:
    return read(name for name in files if name.startswith("src/") and name.endswith(".py"))


@pytest.fixture(scope="module")
def python(files: list[str]) -> dict[str, str]:
    return read(name for name in files if name.endswith(".py"))


def read(names: Iterable[str]) -> dict[str, str]:
    return {name: (ROOT / name).read_text(encoding="utf-8") for name in names}


@pytest.mark.parametrize(
    "rule",
    [
        house.long_modules,
        house.long_functions,
        house.modules_without_a_job,
        house.modules_without_docstring,
        house.messages_not_literal,
        house.messages_with_missing_figures,
        house.patterns_compiled_early,
    ],
)
def test_the_source_keeps_the_rule(
    source: dict[str, str], rule: Callable[[dict[str, str]], Iterable[str]]
) -> None:
    assert list(rule(source)) == []


def test_all_python_is_finished(python: dict[str, str]) -> None:
    assert list(house.open_ends(python)) == []


def test_every_script_says_what_it_is_for(python: dict[str, str]) -> None:
    scripts = {
        path: text for path, text in python.items() if path.startswith(("tools/", "benchmarks/"))
    }
    assert scripts
    assert list(house.modules_without_docstring(scripts)) == []


def test_every_code_is_explained_and_every_explained_code_is_used(source: dict[str, str]) -> None:
    used, explained = house.codes_used(source), set(explanations())
    assert sorted(used - explained) == [], "used, but `vanban explain` does not know them"
    assert sorted(explained - used) == [], "explained, but no finding carries them"


def test_every_explanation_is_there_in_both_languages() -> None:
    for code, row in explanations().items():
        for text in (row.summary, row.explanation, row.summary_en, row.explanation_en):
            assert text.strip(), f"{code} is not fully explained"
        assert row.summary != row.summary_en, f"{code} is explained in one language only"


def test_nothing_speaks_of_a_machine(files: list[str]) -> None:
    texts = read(name for name in files if Path(name).suffix not in NOT_TEXT)
    assert list(house.machine_paths(texts)) == []


def test_unit_tests_mirror_the_source(files: list[str], python: dict[str, str]) -> None:
    tests = [
        name
        for name in files
        if name.startswith("tests/unit/") and Path(name).name.startswith("test_")
    ]
    assert tests
    assert list(house.tests_without_module(tests, python)) == []


def test_every_package_stands_on_a_floor() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    standing = {name.strip() for layer in layers for name in layer.split("|")}
    packages = {f"vanban.{init.parent.name}" for init in ROOT.glob("src/vanban/*/__init__.py")}
    packages -= {"vanban.locale"}  # catalogues, no code
    assert packages <= standing, f"on no floor: {sorted(packages - standing)}"


def test_imports_run_downwards_and_libraries_stay_behind_their_walls() -> None:
    answer = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-logo"],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert answer.returncode == 0, answer.stdout


LONG_FUNCTION = "def f():\n" + "    x = 1\n" * 50
OPEN_END = "# TO" + "DO: later\n"


@pytest.mark.parametrize(
    ("rule", "specimen", "sound"),
    [
        (house.long_modules, "x = 1\n" * 301, "x = 1\n" * 300),
        (house.long_functions, LONG_FUNCTION, LONG_FUNCTION.replace("    x = 1\n", "", 1)),
        (house.long_functions, f"async {LONG_FUNCTION}", "async def f(): ..."),
        (house.modules_without_docstring, "import x\n", '"""One job."""\n'),
        (house.modules_without_docstring, '"""No sentence"""', '"""One job.\n\nMore"""'),
        (house.messages_not_literal, 'Message(f"số {x}")', 'Message("số {x}", x=x)'),
        (house.messages_not_literal, "d.Message(text)", 'd.Message("một " "hai")'),
        (house.messages_not_literal, "Message()", "message(text)"),
        (house.messages_not_literal, 'Message("a" if x else "b")', "Message(other.template, n=1)"),
        (house.messages_with_missing_figures, 'Message("{a}", b=1)', 'Message("{a:.2f}", a=1)'),
        (house.messages_with_missing_figures, 'Message("{a}", a=1, b=1)', 'Message("{a}", **b)'),
        (house.patterns_compiled_early, 'A = re.compile("a")', 'def f(): return re.compile("a")'),
        (house.patterns_compiled_early, 'A = (re.compile("a"), 1)', 'A = regex("a")'),
        (house.open_ends, OPEN_END, "# todos are a word of ours\n"),
        (house.machine_paths, "see /wo" + "rk/x", "frame/wo" + "rk/x"),
        (house.machine_paths, "open('/tm" + "p/x')", "open('/temporary')"),
    ],
)
def test_each_rule_sees_what_breaks_it_and_passes_what_does_not(
    rule: Callable[[dict[str, str]], Iterable[str]], specimen: str, sound: str
) -> None:
    assert len(list(rule({"a.py": specimen}))) == 1
    assert list(rule({"a.py": sound})) == []


@pytest.mark.parametrize("name", ["src/vanban/utils.py", "src/vanban/common/dates.py"])
def test_a_module_without_a_job_is_seen(name: str) -> None:
    assert list(house.modules_without_a_job([name, "src/vanban/formatting/dates.py"])) == [name]


def test_codes_are_found_wherever_they_stand() -> None:
    text = 'f("W101")\nrows = (("D204", 1), "W1011", "w101")\n'
    assert house.codes_used({"a.py": text}) == {"W101", "D204"}


def test_a_test_of_no_module_is_seen() -> None:
    modules = ["src/vanban/a/b.py", "src/vanban/c/__init__.py", "tools/d.py"]
    sound = ["tests/unit/a/test_b.py", "tests/unit/test_c.py", "tests/unit/tools/test_d.py"]
    tests = [*sound, "tests/unit/a/test_other.py"]
    assert list(house.tests_without_module(tests, modules)) == ["tests/unit/a/test_other.py"]
