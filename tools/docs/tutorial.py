"""Run the commands that the documentation shows, so that what it shows is what happens.

In a page of prose

- a ``console`` block holds what a clerk types after ``> `` and what the screen
  answers; the answers are written anew;
- a ``sh`` or ``bat`` block holds commands alone, which must succeed;
- a ``python`` block is run as it stands;
- a ``yaml TÊN`` block is a file of this name; ``yaml sửa TÊN`` puts its fields
  in the place of those in the file, as a clerk is told to do, and ``yaml thêm
  TÊN`` adds them to its end;
- a comment ``<!-- hình: TỆP.docx, trang 1, cuối -->`` says what the picture below
  shows, side by side; ``examples/….yaml`` stands for the document made of it.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import fill
from unittest.mock import patch

from tools import catalogues
from vanban.cli import run
from vanban.pipeline import produce

ROOT = Path(__file__).parents[2]
RUN = (Path("docs/huong-dan.md"), Path("README.md"), Path("README.vi.md"))
"""The pages whose commands are run."""
OTHERS = tuple(
    sorted(
        page.relative_to(ROOT)
        for page in (ROOT / "docs").glob("*.md")
        if page.relative_to(ROOT) not in RUN
    )
)
"""The other pages, of which the pictures are drawn from the examples."""

_PIECE = re.compile(
    r"^```(?P<language>\w+)(?: (?P<edit>sửa|thêm))?(?: (?P<name>\S+))?\n(?P<body>.*?)^```$"
    r"|^<!-- hình: (?P<shown>\S+), trang (?P<pages>[\dcuối, ]+) -->\n!\[[^\]]*\]\((?P<png>[^)]+)\)",
    re.MULTILINE | re.DOTALL,
)
_BELOW = r"(?:[ -].*\n|\n(?=[ \n]))*"
"""The lines that belong to the field above them."""
_TYPED = "> "
_FAULTS = ("Lỗi:", "Nên sửa:")
_FINDINGS = (*_FAULTS, "Lưu ý:")
_LAST = "cuối"
_SCREEN = 80
_ELSEWHERE = ("git", "cd", "py", "pip", "sudo", "python3", ".", r".venv\Scripts\activate")
"""Programs that are shown but belong to the machine, not to us."""


class DocumentationError(Exception):
    """A page shows what does not happen."""


@dataclass(frozen=True)
class Picture:
    """A picture that a page shows: which file, which pages of which document.

    Pages count from 1; 0 is the last.
    """

    file: str
    document: bytes
    pages: tuple[int, ...]


@dataclass
class Replay:
    """A page run from top to bottom in the current folder."""

    pictures: list[Picture] = field(default_factory=list)

    def piece(self, found: re.Match[str]) -> str:
        """Run one piece and return it with the answers of the screen."""
        if found["png"]:
            numbers = (each.strip() for each in found["pages"].split(","))
            pages = tuple(0 if each == _LAST else int(each) for each in numbers)
            self.pictures.append(Picture(found["png"], _document(found["shown"]), pages))
            return found[0]
        name, body = found["name"], found["body"]
        match found["language"]:
            case "console":
                return f"```console\n{_session(body)}```"
            case "sh" | "bat":
                for line in body.splitlines():
                    _plain(line)
            case "python":
                exec(body, {})  # noqa: S102 - our own pages, run in a folder of their own
            case "yaml" if name and found["edit"] == "sửa":
                _edit(Path(name), body)
            case "yaml" if name and found["edit"] == "thêm":
                _append(Path(name), body)
            case "yaml" if name:
                Path(name).write_text(body, encoding="utf-8")
            case "text":
                pass
            case other:
                raise DocumentationError(f"nobody runs this {other} block: {body}")
        return found[0]


def replayed(text: str) -> str:
    """Return a page with what the screen answers now."""
    return _replay(text)[0]


def pictures(text: str) -> list[Picture]:
    """Return the pictures of a page with the documents they show."""
    return _replay(text)[1]


def pictures_of_examples(text: str) -> list[Picture]:
    """Return the pictures of a page that shows documents made from the examples alone."""
    replay = Replay()
    for found in _PIECE.finditer(text):
        if found["png"]:
            replay.piece(found)
    return replay.pictures


def _replay(text: str) -> tuple[str, list[Picture]]:
    catalogues.compile_old()
    replay = Replay()
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        patch.dict(os.environ),
    ):
        os.environ.pop("VANBAN_LANG", None)
        return _PIECE.sub(replay.piece, text), replay.pictures


def _document(name: str) -> bytes:
    if name.endswith(".yaml"):
        return produce(ROOT / name).document
    return Path(name).read_bytes()


def _session(body: str) -> str:
    """Return a session with the answers of the screen.

    Raises:
        DocumentationError: the exit code says other than the answer.
    """
    steps = [line.removeprefix(_TYPED) for line in body.splitlines() if line.startswith(_TYPED)]
    shown = []
    for step in steps:
        answer, code = _run(step)
        faults = any(line.startswith(_FAULTS) for line in answer.splitlines())
        if bool(code) != faults:
            raise DocumentationError(f"{step}: exit code {code} and\n{answer}")
        shown.append(f"{_TYPED}{step}\n{_on_screen(answer)}")
    return "\n".join(shown)


def _on_screen(answer: str) -> str:
    """Return findings as a screen of usual width wraps them, all else as it is."""
    return "".join(f"{_wrapped(line)}\n" for line in answer.splitlines())


def _wrapped(line: str) -> str:
    if not line.startswith(_FINDINGS):
        return line
    return fill(
        line, _SCREEN, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )


def _plain(line: str) -> None:
    command = line.partition("#")[0].strip()
    if not command or command.split()[0] in _ELSEWHERE:
        return
    if command.startswith("make "):
        _make(command.split()[1])
        return
    answer, code = _run(command)
    if code:
        raise DocumentationError(f"{command}: exit code {code}\n{answer}")


def _make(target: str) -> None:
    """Do what ``make demo`` does; of other targets only see that they are there."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    if not re.search(rf"^{target}:", makefile, re.MULTILINE):
        raise DocumentationError(f"there is no make {target}")
    if target == "demo":
        plan = ROOT / "examples" / "ba-to-2021" / "ke-hoach.yaml"
        _plain(f"vanban make {shlex.quote(str(plan))} -o out/")


def _run(command: str) -> tuple[str, int]:
    """Return what a command prints on the screen, and its exit code."""
    program, *arguments = shlex.split(command)
    if program != "vanban":
        raise DocumentationError(f"nobody runs {command}")
    screen = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    with contextlib.redirect_stdout(screen), contextlib.redirect_stderr(screen):
        code = run(arguments)
    screen.seek(0)
    return screen.read(), code


def _edit(path: Path, fields: str) -> None:
    """Put fields in the place of those in a file that carry their names.

    Raises:
        DocumentationError: the file has no such field.
    """
    text = path.read_text(encoding="utf-8")
    for name, written in _fields(fields):
        key = re.escape(name)
        there = re.compile(rf"^{key}:.*\n{_BELOW}|^#{key}:.*\n(?:#.*\n)*", re.MULTILINE)
        found = there.search(text)
        if not found:
            raise DocumentationError(f"{path} has no {name}")
        text = text[: found.start()] + written + text[found.end() :]
    path.write_text(text, encoding="utf-8")


def _append(path: Path, fields: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + fields, encoding="utf-8")


def _fields(text: str) -> list[tuple[str, str]]:
    found = re.findall(rf"^(([^\s#-][^:\n]*):.*\n{_BELOW})", text, re.MULTILINE)
    return [(name, written) for written, name in found]
