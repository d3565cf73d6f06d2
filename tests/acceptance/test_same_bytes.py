"""The same data give the same bytes in any process, wherever and whenever it runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vanban.provenance.carrying import carried

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
PAPERS = (
    "xa-ba-to-2026/ke-hoach.yaml",
    "truong-ba-trang-2026/dang-ky-thi-dua.yaml",
    "ba-to-2021/bao-cao.yaml",
)
PLACES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4711", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "99", "TZ": "America/Los_Angeles", "VANBAN_CACHE": "off"},
)


def _made(name: str, place: dict[str, str], folder: Path) -> bytes:
    """Return a document made from a copy of its data, by a process of its own."""
    source = EXAMPLES / name
    shutil.copytree(source.parent, folder / "dữ liệu")
    data = folder / "dữ liệu" / source.name
    target = folder / "ra.docx"
    command = [sys.executable, "-m", "vanban", "make", str(data), "-o", str(target), "--no-store"]
    environment = {**os.environ, "VANBAN_CACHE": str(folder), **place}
    subprocess.run(command, check=False, cwd=folder, env=environment, capture_output=True)
    return target.read_bytes()


@pytest.mark.parametrize("name", PAPERS)
def test_no_process_seed_zone_or_folder_shows_in_the_bytes(name: str, tmp_path: Path) -> None:
    made = []
    for number, place in enumerate(PLACES):
        folder = tmp_path / f"nơi {number}"
        folder.mkdir()
        made.append(_made(name, place, folder))
    assert made[0] == made[1] == made[2]
    record = carried(made[0]).record
    assert record is not None
    assert str(tmp_path).encode() not in made[0]


def test_a_store_makes_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    data = EXAMPLES / "truong-ba-trang-2026" / "dang-ky-thi-dua.yaml"
    first, again = tmp_path / "a.docx", tmp_path / "b.docx"
    for seed, arguments in (
        ("1", ["make", str(data), "-o", str(first)]),
        ("2", ["regenerate", str(first), "-o", str(again)]),
    ):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "vanban", *arguments]
        subprocess.run(command, check=False, cwd=tmp_path, env=environment, capture_output=True)
    assert again.read_bytes() == first.read_bytes()
