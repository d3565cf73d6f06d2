"""Compiled templates kept on disk."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.rendering.making import word
from vanban.rendering import cache, compile_template, fill
from vanban.rendering.cache import SWITCH, cache_folder
from vanban.rendering.context import Context

if TYPE_CHECKING:
    from pathlib import Path

VALUES = Context({"a": "x & y", "kẻ_a": "x"})

USE = """
import sys
from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context
from vanban.rendering.pieces import Run, Runs
from vanban.rendering.blocks import table
source = open(sys.argv[1], "rb").read()
values = {"a": Runs((Run("x", bold=True),)), "b": table([["TT"]], [["1"]])}
made = fill(compile_template(source, "mau.docx"), Context(values))
sys.stdout.buffer.write(made)
heavy = {"lxml", "docx", "docxtpl", "babel", "pydantic", "yaml", "click"} & set(sys.modules)
print(*sorted(heavy), file=sys.stderr)
"""


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.delenv(SWITCH)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    found = cache_folder()
    assert found
    assert found.is_relative_to(tmp_path)
    return found


def count_compiling(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    from vanban.rendering import compiling

    compiled: list[str] = []
    original = compiling.compile_blueprint

    def compile_blueprint(source: bytes, name: str, filters: Any) -> Any:
        compiled.append(name)
        return original(source, name, filters)

    monkeypatch.setattr(compiling, "compile_blueprint", compile_blueprint)
    return compiled


def test_a_template_is_compiled_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = count_compiling(monkeypatch)
    source = word("{{ a }}")
    first = compile_template(source, "một.docx")
    second = compile_template(source, "hai.docx")
    assert compiled == ["một.docx"]
    assert (first.name, second.name) == ("một.docx", "hai.docx")
    assert fill(first, VALUES) == fill(second, VALUES)
    assert len(list(folder.iterdir())) == 1


def test_another_template_or_other_filters_are_compiled_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = count_compiling(monkeypatch)
    compile_template(word("{{ a }}"), "m")
    compile_template(word("{{ a }}."), "m")
    compile_template(word("{{ a }}"), "m", filters={"f": str})
    assert len(compiled) == 3
    assert len(list(folder.iterdir())) == 3


def test_another_engine_compiles_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = count_compiling(monkeypatch)
    compile_template(word("{{ a }}"), "m")
    monkeypatch.setattr(cache, "_ENGINE", ("rendering",))
    compile_template(word("{{ a }}"), "m")
    assert len(compiled) == 2
    assert folder.is_dir()


@pytest.mark.parametrize(
    "damage",
    [
        lambda kept: kept[:0],
        lambda kept: kept[: len(kept) // 2],
        lambda kept: kept.replace(b"document", b"doKument", 1),
        lambda kept: b"\xff" + kept,
        lambda kept: kept.splitlines()[0] + b"\n{}",
        lambda kept: kept[:0] + b"[]",
    ],
)
def test_a_damaged_plan_is_as_good_as_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch, damage: Any
) -> None:
    source = word("{{ a }}")
    expected = fill(compile_template(source, "m"), VALUES)
    (kept,) = folder.iterdir()
    good = kept.read_bytes()
    kept.write_bytes(damage(good))
    compiled = count_compiling(monkeypatch)
    assert fill(compile_template(source, "m"), VALUES) == expected
    assert compiled == ["m"]
    assert kept.read_bytes() == good


def test_a_plan_of_another_shape_with_a_right_digest_is_as_good_as_none(folder: Path) -> None:
    import hashlib

    source = word("{{ a }}")
    expected = fill(compile_template(source, "m"), VALUES)
    (kept,) = folder.iterdir()
    deep = "[" * 100_000 + "]" * 100_000
    for text in ('{"parts": []}', "[1, 2]", "không phải", deep, '{"members": [1]}', "null"):
        digest = hashlib.sha256(text.encode()).hexdigest()
        kept.write_text(f"{digest}\n{text}", encoding="utf-8")
        assert fill(compile_template(source, "m"), VALUES) == expected


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("kind", ["device", "pipe", "folder", "huge"])
def test_what_is_no_file_of_a_fair_size_is_as_good_as_none(folder: Path, kind: str) -> None:
    source = word("{{ a }}")
    expected = fill(compile_template(source, "m"), VALUES)
    (kept,) = folder.iterdir()
    kept.unlink()
    if kind == "device":
        kept.symlink_to("/dev/zero")
    elif kind == "pipe":
        os.mkfifo(kept)
    elif kind == "folder":
        kept.mkdir()
    else:
        with kept.open("wb") as file:
            file.truncate(2**40)
    assert fill(compile_template(source, "m"), VALUES) == expected
    assert list(folder.iterdir()) == [kept]


def test_the_switch_turns_it_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "OFF")
    compile_template(word("{{ a }}"), "m")
    assert cache_folder() is None
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_is_done_without(folder: Path) -> None:
    folder.parent.parent.mkdir(parents=True, exist_ok=True)
    folder.parent.write_text("đây là tệp, không phải thư mục", encoding="utf-8")
    assert fill(compile_template(word("{{ a }}"), "m"), VALUES)


def test_no_more_than_so_many_plans_are_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_KEPT", 2)
    for n in range(4):
        compile_template(word(f"{{{{ a }}}} {n}"), "m")
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    ("platform", "variable", "expected"),
    [
        ("linux", "XDG_CACHE_HOME", "vanban/templates"),
        ("win32", "LOCALAPPDATA", "vanban/templates"),
        ("darwin", "HOME", "Library/Caches/vanban/templates"),
    ],
)
def test_the_folder_is_where_the_platform_keeps_such_things(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, variable: str, expected: str
) -> None:
    monkeypatch.delenv(SWITCH)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, str(tmp_path))
    assert cache_folder() == tmp_path / expected


def test_without_a_home_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SWITCH)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    assert cache_folder() is None


def test_with_a_kept_plan_no_xml_library_is_loaded(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "mau.docx"
    path.write_bytes(word("{{ a }}", "{{p b }}"))
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    runs = [
        subprocess.run(
            [sys.executable, "-c", USE, path], env=environment, capture_output=True, check=True
        )
        for _ in range(2)
    ]
    assert runs[0].stderr.decode().split() == ["docx", "docxtpl", "lxml"]
    assert runs[1].stderr.decode().split() == []
    assert runs[0].stdout == runs[1].stdout
    assert len(list(folder.iterdir())) == 1
