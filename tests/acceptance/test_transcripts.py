"""Run every transcript beside this file and compare; ``VANBAN_ACCEPT=1`` takes what came out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.acceptance.transcript import replay

HERE = Path(__file__).parent


@pytest.mark.parametrize("transcript", sorted(HERE.glob("*.md")), ids=lambda path: path.stem)
def test_the_command_line_answers_as_written(
    transcript: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("VANBAN_LANG", raising=False)
    written = transcript.read_text(encoding="utf-8")
    came_out = replay(written)
    if os.environ.get("VANBAN_ACCEPT"):
        transcript.write_text(came_out, encoding="utf-8")
        return
    assert came_out == written


def test_every_transcript_has_steps() -> None:
    transcripts = sorted(HERE.glob("*.md"))
    assert transcripts
    assert all("\n% vanban " in path.read_text(encoding="utf-8") for path in transcripts)
