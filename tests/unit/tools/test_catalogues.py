"""The catalogues say every sentence of the program in both languages."""

from __future__ import annotations

import ast
import gettext
from typing import TYPE_CHECKING

import pytest

from tools import catalogues
from vanban.cli import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the tool a source tree of one module, with catalogues that say all of it."""
    monkeypatch.setattr(catalogues, "SOURCE", tmp_path)
    monkeypatch.setattr(catalogues, "LOCALE", tmp_path / "locale")
    monkeypatch.setattr(catalogues, "CLICK", ("Options",))
    _write(tmp_path, 'Message("dòng {line}", line=1)')
    catalogues.update()
    _translate(tmp_path, "en", "line {line}")
    _translate(tmp_path, "vi", "Tùy chọn")
    return tmp_path


def _write(tree: Path, code: str) -> None:
    (tree / "module.py").write_text(code, encoding="utf-8")


def _translate(tree: Path, language: str, text: str) -> None:
    path = tree / "locale" / language / "LC_MESSAGES" / "vanban.po"
    head, _, _ = path.read_text(encoding="utf-8").rpartition("msgstr ")
    path.write_text(f'{head}msgstr "{text}"\n\n', encoding="utf-8")


def test_every_sentence_of_the_program_is_said_in_both_languages() -> None:
    assert list(catalogues.faults()) == []


@pytest.mark.usefixtures("tree")
def test_complete_catalogues_have_no_faults() -> None:
    assert list(catalogues.faults()) == []
    assert catalogues.check() == 0


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('Message("cột {column}", column=1)', "en: not there: cột {column}"),
        ('Message("cột {column}", column=1)', "en: left over: dòng {line}"),
        ('Message("a" if x else "b")', "en: not there: b"),
        ('Field("", title="số", description="số văn " "bản")', "en: not there: số văn bản"),
        ('DocumentType(description="Kế hoạch")', "en: not there: Kế hoạch"),
        ('Message(f"dòng {line}")', "module.py:1: not written out"),
        ('Message("dòng " + line)', "module.py:1: not written out"),
        ('Field("", description=f"một trong: {names}")', "module.py:1: not written out"),
    ],
)
def test_a_sentence_without_its_translation_is_found(tree: Path, code: str, fault: str) -> None:
    _write(tree, code)
    assert fault in list(catalogues.faults())
    assert catalogues.check() == 1


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "en: not translated: dòng {line}"),
        ("line {lines}", "en: names a figure that the sentence does not have: dòng {line}"),
    ],
)
def test_a_wrong_translation_is_found(tree: Path, text: str, fault: str) -> None:
    _translate(tree, "en", text)
    assert fault in list(catalogues.faults())


@pytest.mark.usefixtures("tree")
def test_an_unsure_translation_is_found() -> None:
    path = catalogues.path_of("en")
    unsure = path.read_text(encoding="utf-8").replace("#, python", "#, fuzzy, python")
    path.write_text(unsure, encoding="utf-8")
    assert "en: unsure: dòng {line}" in list(catalogues.faults())


def test_updating_keeps_translations_and_drops_what_is_gone(tree: Path) -> None:
    _write(tree, 'Message("dòng {line}", line=1), Message("cột")')
    assert catalogues.update() == 1
    _write(tree, 'Message("dòng {line}", line=1)')
    assert catalogues.update() == 0


def test_a_template_that_is_passed_on_was_found_where_it_is_written() -> None:
    call = ast.parse("Message(other.template)").body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert catalogues._texts(call.value.args[0]) == []


def test_only_old_catalogues_are_compiled(tree: Path) -> None:
    catalogues.compile_old()
    compiled = catalogues.path_of("en").with_suffix(".mo")
    before = compiled.stat().st_mtime_ns
    catalogues.compile_old()
    assert compiled.stat().st_mtime_ns == before
    english = gettext.translation("vanban", tree / "locale", ["en"])
    assert english.gettext("dòng {line}") == "line {line}"


WRONG_CALLS = [
    ["make"],
    ["make", "x", "-o"],
    ["make", "x", "--ovewrite"],
    ["make", "x", "--temp"],
    ["make", "--pdf=1", "x"],
    ["types", "x"],
    ["types", "x", "y"],
    ["template"],
    ["template", "x"],
    ["--lang", "fr"],
    ["-x"],
    ["xyz"],
    [],
]


@pytest.mark.parametrize("arguments", WRONG_CALLS, ids=" ".join)
def test_click_has_no_english_word_left_for_a_clerk(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    shown = capsys.readouterr().err
    english = {"Error", "Usage", "Try", "Missing", "Options", "such", "mean", "Invalid", "Got"}
    assert not english & set(shown.replace(":", " ").replace("'", " ").split())
