"""The rules of the house that no linter holds: each returns what breaks it.

They take the sources as texts, so that each rule can be shown a specimen that
breaks it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

MAX_MODULE = 300
MAX_FUNCTION = 50
NO_JOB = frozenset({"util", "utils", "helper", "helpers", "common", "misc", "tools", "shared"})
CODE = re.compile(r"[A-Z][0-9]{3}")
OPEN_END = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b")
MACHINE = re.compile(r"(?<![\w.])/(?:" + "|".join(("wo" + "rk", "tm" + "p", "ro" + "ot")) + r")/")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

Sources = Mapping[str, str]


def long_modules(sources: Sources) -> Iterator[str]:
    """A module has one job, and says it in at most 300 lines."""
    for path, text in sources.items():
        if text.count("\n") > MAX_MODULE:
            yield f"{path}: {text.count(chr(10))} lines"


def long_functions(sources: Sources) -> Iterator[str]:
    """A function is seen at one glance: at most 50 lines."""
    for path, tree in _trees(sources):
        for node in ast.walk(tree):
            if isinstance(node, FUNCTIONS):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MAX_FUNCTION:
                    yield f"{path}: {node.name} has {lines} lines"


def modules_without_a_job(paths: Iterable[str]) -> Iterator[str]:
    """A name says what a module is for."""
    for path in paths:
        parts = PurePosixPath(path).with_suffix("").parts[1:]
        if NO_JOB.intersection(part.strip("_") for part in parts):
            yield path


def modules_without_docstring(sources: Sources) -> Iterator[str]:
    """A module opens with a sentence that says its one job."""
    for path, tree in _trees(sources):
        first = (ast.get_docstring(tree) or "").partition("\n")[0].strip()
        if not first.endswith((".", ":", "…")):
            yield f"{path}: {first!r}"


def codes_used(sources: Sources) -> set[str]:
    """Return every text in the code that has the form of a finding's code."""
    return {
        node.value
        for _, tree in _trees(sources)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CODE.fullmatch(node.value)
    }


def messages_not_literal(sources: Sources) -> Iterator[str]:
    """A message's sentence is written out, so that the catalogues can collect it.

    The ``template`` of another message is collected where that one is written.
    """
    for path, tree in _trees(sources):
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and _called(node) == "Message"):
                continue
            first = node.args[0] if node.args else None
            written = isinstance(first, ast.Constant) and isinstance(first.value, str)
            if not written and getattr(first, "attr", "") != "template":
                yield f"{path}:{node.lineno}"


def messages_with_missing_figures(sources: Sources) -> Iterator[str]:
    """A message is given each figure that its sentence names, and no other."""
    for path, tree in _trees(sources):
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and _called(node) == "Message" and node.args):
                continue
            given = {word.arg for word in node.keywords}
            sentence = node.args[0]
            if isinstance(sentence, ast.Constant) and None not in given:
                named = set(re.findall(r"(?<!\{)\{(\w+)[^{}]*\}", str(sentence.value)))
                if given and named != given:
                    yield f"{path}:{node.lineno}: {sorted(map(str, named ^ given))}"


def patterns_compiled_early(sources: Sources) -> Iterator[str]:
    """A pattern that stands in a module is compiled when it is asked: ``groundwork.regex``."""
    for path, tree in _trees(sources):
        inside = {
            id(node)
            for outer in ast.walk(tree)
            if isinstance(outer, (*FUNCTIONS, ast.Lambda))
            for node in ast.walk(outer)
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or id(node) in inside:
                continue
            if ast.unparse(node.func) == "re.compile":
                yield f"{path}:{node.lineno}"


def open_ends(sources: Sources) -> Iterator[str]:
    """Nothing is left for later in the code."""
    yield from _matching(sources, OPEN_END)


def machine_paths(sources: Sources) -> Iterator[str]:
    """Nothing speaks of the machine it was written on."""
    yield from _matching(sources, MACHINE)


def tests_without_module(tests: Iterable[str], modules: Iterable[str]) -> Iterator[str]:
    """``tests/unit`` mirrors ``src/vanban`` and ``tools``: a file tests the module of its name."""
    known = set(modules)
    for path in tests:
        place = PurePosixPath(path).relative_to("tests/unit")
        above = PurePosixPath("" if place.parts[0] == "tools" else "src/vanban")
        module = above / place.with_name(place.name.removeprefix("test_"))
        package = module.with_suffix("") / "__init__.py"
        if not known.intersection({str(module), str(package)}):
            yield path


def _matching(sources: Sources, pattern: re.Pattern[str]) -> Iterator[str]:
    for path, text in sources.items():
        for number, line in enumerate(text.splitlines(), start=1):
            if pattern.search(line):
                yield f"{path}:{number}: {line.strip()[:80]}"


def _trees(sources: Sources) -> Iterator[tuple[str, ast.Module]]:
    for path, text in sources.items():
        yield path, ast.parse(text)


def _called(node: ast.Call) -> str:
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
