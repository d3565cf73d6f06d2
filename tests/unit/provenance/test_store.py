from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from vanban.provenance.store import find, gather, is_whole, keep

if TYPE_CHECKING:
    from pathlib import Path


def _named(data: bytes, ending: str = "json") -> str:
    return f"{hashlib.sha256(data).hexdigest()}.{ending}"


DATA = b'{"a": "b"}'
NAME = _named(DATA)


def test_what_is_kept_is_found_by_its_digest(tmp_path: Path) -> None:
    keep(tmp_path / "kho", {NAME: DATA})
    assert find(NAME, [tmp_path / "kho"], {}) == DATA
    assert [path.name for path in (tmp_path / "kho").iterdir()] == [NAME]


def test_nothing_is_kept_twice(tmp_path: Path) -> None:
    keep(tmp_path, {NAME: DATA})
    before = (tmp_path / NAME).stat()
    keep(tmp_path, {NAME: DATA})
    after = (tmp_path / NAME).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_damaged_file_is_as_good_as_none_and_is_mended(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(DATA[:-1])
    assert find(NAME, [tmp_path], {}) is None
    keep(tmp_path, {NAME: DATA})
    assert find(NAME, [tmp_path], {}) == DATA


def test_a_store_goes_before_what_the_document_carries(tmp_path: Path) -> None:
    assert find(NAME, [tmp_path], {NAME: b"{}"}) == b"{}"
    keep(tmp_path, {NAME: DATA})
    assert find(NAME, [tmp_path], {NAME: b"{}"}) == DATA


def test_data_are_gathered_with_all_that_they_build_on_and_what_is_missing_is_named(
    tmp_path: Path,
) -> None:
    lost = _named(b"lost")
    plan = f'{{"x": "{lost}"}}'.encode()
    report = f'{{"k": "{_named(plan)}", "b": ["{NAME}"]}}'.encode()
    keep(tmp_path, {_named(each): each for each in (plan, report, DATA)})
    found, missing = gather(_named(report), [tmp_path], {})
    assert found == {_named(each): each for each in (plan, report, DATA)}
    assert missing == (lost,)


def test_files_that_name_each_other_are_gathered_once() -> None:
    one, two = "1" * 64 + ".json", "2" * 64 + ".json"
    carried = {one: f'"{two}"'.encode(), two: f'"{one}" "{two}"'.encode()}
    assert gather(one, [], carried) == (carried, ())


@pytest.mark.parametrize("name", ["../../etc/passwd", "x.json", NAME.upper(), f"{NAME}x"])
def test_no_other_file_is_ever_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.json").write_bytes(DATA)
    assert find(name, [tmp_path], {}) is None
    assert not is_whole(name, DATA)
