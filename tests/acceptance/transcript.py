"""Transcripts of the command line: read from Markdown, run in a folder, written back.

A ``console`` block holds steps: ``% vanban …``, then what stands on the screen
(both outputs, in the order they came), then ``? 3`` if the exit code is not 0.
Besides ``vanban`` a step may be ``ls`` or ``cat FILE``. Any other block whose
first line names a file after its language (``yaml ke-hoach.yaml``) becomes
that file before the steps that follow it; a ``docx`` block becomes a Word file
with a paragraph for each line, and a ``copy`` block takes the file of the
repository that its only line names.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

import docx

from vanban.cli import run

_REPOSITORY = Path(__file__).parents[2]
_BLOCK = re.compile(
    r"^(?P<fence>```+)(?P<language>\w*) ?(?P<name>[^\n]*)\n(?P<body>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_STEP = re.compile(r"^% (?P<command>.*)$", re.MULTILINE)


def replay(text: str) -> str:
    """Return the transcript as it comes out when its steps are run in the current folder."""
    return _BLOCK.sub(_block, text)


def _block(block: re.Match[str]) -> str:
    if block["language"] == "console":
        steps = (found["command"] for found in _STEP.finditer(block["body"]))
        body = "\n".join(_step(command) for command in steps)
        return f"{block['fence']}console\n{body}{block['fence']}"
    if block["name"]:
        path = Path(block["name"])
        if block["language"] == "docx":
            _write_word(path, block["body"].splitlines())
        elif block["language"] == "copy":
            path.write_bytes((_REPOSITORY / block["body"].strip()).read_bytes())
        else:
            path.write_text(block["body"], encoding="utf-8")
    return block[0]


def _write_word(path: Path, lines: list[str]) -> None:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))


def _step(command: str) -> str:
    program, *arguments = shlex.split(command)
    shown, code = {"vanban": _vanban, "ls": _ls, "cat": _cat}[program](arguments)
    lines = [f"% {command}", *shown.removesuffix("\n").split("\n")] if shown else [f"% {command}"]
    if code:
        lines.append(f"? {code}")
    return "\n".join(lines) + "\n"


def _vanban(arguments: list[str]) -> tuple[str, int]:
    screen = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    with contextlib.redirect_stdout(screen), contextlib.redirect_stderr(screen):
        code = run(arguments)
    screen.seek(0)
    return screen.read(), code


def _ls(arguments: list[str]) -> tuple[str, int]:
    names = sorted(entry.name for entry in Path(*arguments).iterdir())
    return "".join(f"{name}\n" for name in names), 0


def _cat(arguments: list[str]) -> tuple[str, int]:
    return Path(*arguments).read_text(encoding="utf-8"), 0
