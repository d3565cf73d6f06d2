"""A file is written whole or not at all, and nothing is lost unasked."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from vanban.diagnostics import OutputError
from vanban.outputs import files
from vanban.outputs.files import make_folder, owner_files, write_whole


def codes(caught: pytest.ExceptionInfo[OutputError]) -> list[str]:
    return [finding.code for finding in caught.value.findings]


def failing(error: OSError) -> object:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_a_new_file_holds_all_bytes_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "Kế hoạch.docx"
    write_whole(target, b"abc", overwrite=False)
    assert target.read_bytes() == b"abc"
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_has_the_rights_that_any_new_file_has(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.docx", b"", overwrite=False)
    (tmp_path / "b.docx").touch()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(modes) == 1


def test_a_file_that_is_there_is_not_overwritten_unasked(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"new", overwrite=False)
    assert codes(caught) == ["W101"]
    assert "--overwrite" in str(caught.value.findings[0].hint)
    assert target.read_bytes() == b"old"


def test_asked_to_overwrite_it_replaces_the_file_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new", overwrite=True)
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.docx"
    write_beside = files._write_beside

    def write_slowly(path: Path, data: bytes) -> Path:
        made = write_beside(path, data)
        target.write_bytes(b"somebody else's")
        return made

    monkeypatch.setattr(files, "_write_beside", write_slowly)
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"new", overwrite=False)
    assert codes(caught) == ["W101"]
    assert target.read_bytes() == b"somebody else's"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_without_hard_links_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", failing(OSError(errno.EPERM, "no links")))
    target = tmp_path / "a.docx"
    write_whole(target, b"new", overwrite=False)
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("ke-hoach.docx", "~$-hoach.docx"),
        ("kehoach.docx", "~$ehoach.docx"),
        ("kh.docx", "~$kh.docx"),
    ],
)
def test_a_file_open_in_word_is_known_by_its_owner_file(
    tmp_path: Path, name: str, owner: str
) -> None:
    target = tmp_path / name
    target.write_bytes(b"old")
    (tmp_path / owner).write_bytes(b"")
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"new", overwrite=True)
    assert codes(caught) == ["W102"]
    assert str(caught.value) == "Tệp đang mở trong Word; hãy đóng lại"
    assert owner in str(caught.value.findings[0].hint)
    assert target.read_bytes() == b"old"


def test_a_file_open_in_libreoffice_is_named_as_such(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    (tmp_path / ".~lock.a.docx#").touch()
    with pytest.raises(OutputError, match="LibreOffice"):
        write_whole(target, b"new", overwrite=True)


def test_an_owner_file_left_over_without_its_document_does_not_matter(tmp_path: Path) -> None:
    target = tmp_path / "ke-hoach.docx"
    for owner in owner_files(target):
        owner.touch()
    write_whole(target, b"new", overwrite=False)
    assert target.read_bytes() == b"new"


def test_both_reasons_are_told_when_there_are_two(tmp_path: Path) -> None:
    target = tmp_path / "ke-hoach.docx"
    target.touch()
    (tmp_path / "~$-hoach.docx").touch()
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"new", overwrite=False)
    assert codes(caught) == ["W101", "W102"]


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_sharing_violation_of_windows_means_open_in_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    error = PermissionError(errno.EACCES, "denied")
    error.winerror = number  # type: ignore[attr-defined]
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", failing(error))
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"new", overwrite=True)
    assert codes(caught) == ["W102"]
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_denies_writing_on_windows_does_not_mean_open_in_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = PermissionError(errno.EACCES, "denied")
    error.winerror = 5  # type: ignore[attr-defined]
    monkeypatch.setattr(os, "open", failing(error))
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "a.docx", b"new", overwrite=False)
    assert codes(caught) == ["W104"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "W104"),
        (errno.EROFS, "W104"),
        (errno.ENOSPC, "W107"),
        (errno.EDQUOT, "W107"),
        (errno.ENAMETOOLONG, "W106"),
        (errno.EIO, "W108"),
    ],
)
def test_each_refusal_of_the_system_has_its_own_sentence_and_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", failing(OSError(number, "the system's word")))
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"new", overwrite=True)
    assert codes(caught) == [code]
    assert "system" not in str(caught.value)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_that_is_too_long_is_told_by_the_real_system(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / ("ă" * 300), b"", overwrite=False)
    assert codes(caught) == ["W106"]


def test_a_name_with_a_forbidden_character_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "a\0b", b"", overwrite=False)
    assert codes(caught) == ["W106"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path / "none" / "a.docx", b"", overwrite=False)
    assert codes(caught) == ["W103"]


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_whole(tmp_path, b"", overwrite=True)
    assert codes(caught) == ["W105"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"signed")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(OutputError) as caught:
        write_whole(target, b"new", overwrite=True)
    assert codes(caught) == ["W109"]
    assert target.read_bytes() == b"signed"


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    real = tmp_path / "real.docx"
    real.write_bytes(b"old")
    link = tmp_path / "link.docx"
    link.symlink_to(real)
    write_whole(link, b"new", overwrite=True)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_device_is_written_to_and_stays_a_device() -> None:
    write_whole(Path(os.devnull), b"abc", overwrite=False)
    assert not Path(os.devnull).is_file()


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    make_folder(tmp_path / "2021" / "quý I")
    make_folder(tmp_path / "2021" / "quý I")
    assert (tmp_path / "2021" / "quý I").is_dir()


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError) as caught:
        make_folder(tmp_path / "file" / "folder")
    assert codes(caught) == ["W103"]
