from __future__ import annotations

import gettext
import os
from typing import TYPE_CHECKING

import pytest

from vanban.cli import language
from vanban.cli.language import Language, chosen_language
from vanban.diagnostics import NOTHING, Message

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "arguments",
    [
        ["--lang", "en", "make"],
        ["make", "--help", "--lang", "en"],
        ["make", "--lang=en"],
        ["make", "--LANG", "EN"],
        ["make", "--ngon-ngu", "en"],
        ["--lang", "vi", "--lang", "en"],
    ],
)
def test_the_language_is_found_anywhere_on_the_command_line(arguments: list[str]) -> None:
    assert chosen_language(arguments, {}).code == "en"


@pytest.mark.parametrize("arguments", [[], ["--lang"], ["--lang", "fr"], ["--", "--lang", "en"]])
def test_the_language_is_vietnamese_unless_english_is_asked_for(arguments: list[str]) -> None:
    assert chosen_language(arguments, {}).code == "vi"


@pytest.mark.parametrize("value", ["en", "EN", "en_US.UTF-8"])
def test_the_environment_chooses_the_language(value: str) -> None:
    assert chosen_language([], {"VANBAN_LANG": value}).code == "en"


def test_the_command_line_goes_before_the_environment() -> None:
    assert chosen_language(["--lang", "vi"], {"VANBAN_LANG": "en"}).code == "vi"


def test_english_comes_from_the_catalogue_and_vietnamese_is_as_written() -> None:
    message = Message("dòng {line}", line=12)
    assert Language.of("en").say(message) == "line 12"
    assert Language.of("vi").say(message) == "dòng 12"


def test_the_empty_message_stays_empty_in_every_language() -> None:
    assert [Language.of(code).say(NOTHING) for code in language.LANGUAGES] == ["", ""]


def test_without_catalogues_a_sentence_stays_as_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "CATALOGUES", tmp_path)
    assert Language.of("en").say(Message("Lỗi")) == "Lỗi"


def test_click_speaks_the_language_only_inside_the_block() -> None:
    before, domain = dict(os.environ), gettext.textdomain()
    with Language.of("vi").spoken_by_click():
        assert gettext.gettext("Options") == "Tùy chọn"
    assert gettext.gettext("Options") == "Options"
    assert (dict(os.environ), gettext.textdomain()) == (before, domain)


def test_a_language_already_set_for_the_system_is_put_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    with Language.of("en").spoken_by_click():
        assert gettext.gettext("Options") == "Options"
    assert os.environ["LANGUAGE"] == "de"
