"""The private values of a context."""

from __future__ import annotations

import pytest

from vanban.rendering.pieces import Block, NoteRef, Run, Runs


def test_runs_give_their_words_when_asked_and_never_by_accident() -> None:
    runs = Runs((Run("một "), NoteRef(1), Run("hai", bold=True)))
    assert runs.text == "một hai"
    with pytest.raises(TypeError):
        str(runs)
    with pytest.raises(TypeError):
        f"{runs}"


def test_plain_text_becomes_one_run_or_none() -> None:
    assert Runs.plain("a") == Runs((Run("a"),))
    assert Runs.plain("") == Runs(())


def test_a_block_of_no_kind_prints_nothing() -> None:
    with pytest.raises(NotImplementedError):
        Block().xml(1, None)  # type: ignore[arg-type]
