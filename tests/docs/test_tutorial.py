from __future__ import annotations

import re

import pytest

from tools.build_docs import ROOT
from tools.docs.tutorial import DocumentationError, pictures, replayed
from vanban.formatting.dates import long_date, read_date

TUTORIAL = (ROOT / "docs" / "huong-dan.md").read_text(encoding="utf-8")
PLAN = """\
```yaml ke-hoach.yaml
loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
ký hiệu: KH-UBND
#số: 1

địa danh: Ba Tơ
trích yếu: Phát động
nội dung: |
  Một.

  Hai./.
nơi nhận:
- "Lưu: VT."
người ký: {chức vụ: CHỦ TỊCH, họ và tên: Nguyễn Văn A}
```
"""


def session(*commands: str) -> str:
    lines = "\n".join(f"> {command}" for command in commands)
    return f"```console\n{lines}\n```\n"


def test_the_answers_of_the_screen_are_written_anew() -> None:
    page = "```console\n> vanban words 5\nsáu\n\n> vanban words -5\n```\n"
    assert replayed(page) == "```console\n> vanban words 5\nnăm\n\n> vanban words -5\nâm năm\n```\n"


def test_findings_are_wrapped_as_on_a_screen() -> None:
    shown = replayed(session("vanban tạo khong-co.yaml"))
    assert "Lỗi: khong-co.yaml: không có tệp này." in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_the_language_of_the_machine_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = replayed(session("vanban tạo khong-co.yaml"))
    monkeypatch.setenv("VANBAN_LANG", "en")
    assert replayed(session("vanban tạo khong-co.yaml")) == shown


@pytest.mark.parametrize(
    "block",
    [
        "```sh\nvanban make khong-co.yaml\n```\n",
        "```sh\nmake khong-co\n```\n",
        "```sh\nrm -r out\n```\n",
        "```console\n> del ke-hoach.yaml\n```\n",
        "```bat\nvanban tạo sai.yaml\n```\n",
        "```ini\nx = 1\n```\n",
        "```yaml\nx: 1\n```\n",
        PLAN + "```yaml sửa ke-hoach.yaml\nđịa điểm: Ba Tơ\n```\n",
    ],
)
def test_what_cannot_be_run_is_refused(block: str) -> None:
    with pytest.raises(DocumentationError):
        replayed(block)


def test_commands_alone_must_succeed() -> None:
    page = "```sh\nmake demo   # the plan\nvanban words 5\npython3 -m venv .venv\n```\n"
    assert replayed(page) == page


def test_a_python_block_is_run_in_the_folder_of_the_page() -> None:
    gone = "```python\nfrom pathlib import Path\n\nPath('ke-hoach.yaml').unlink()\n```\n"
    with pytest.raises(FileNotFoundError, match=r"ke-hoach\.yaml"):
        replayed(PLAN + gone + gone)


@pytest.mark.parametrize(
    ("edit", "before", "after"),
    [
        ("trích yếu: Sơ kết", "Phát động", "Sơ kết"),
        ("nội dung: |\n  Ba.\n\n  Bốn./.", "Một.\nHai./.", "Ba.\nBốn./."),
        ("cơ quan ban hành:\n  - SỞ NỘI VỤ", "ỦY BAN NHÂN DÂN", "SỞ NỘI VỤ"),
        ('nơi nhận:\n- UBND tỉnh\n- "Lưu: VT, NV."', "- Lưu: VT.", "- UBND tỉnh;\n- Lưu: VT, NV."),
    ],
)
def test_an_edit_puts_fields_in_the_place_of_their_namesakes(
    edit: str, before: str, after: str
) -> None:
    asked = session("vanban tạo ke-hoach.yaml -o ra.docx", "vanban xem-nội-dung ra.docx")
    unchanged = replayed(PLAN + asked)
    changed = replayed(f"{PLAN}```yaml sửa ke-hoach.yaml\n{edit}\n```\n{asked}")
    assert f"\n{before}\n" in unchanged.partition("console")[2]
    answers = changed.partition("console")[2]
    assert f"\n{before}\n" not in answers
    assert f"\n{after}\n" in answers


def test_an_edit_takes_a_field_out_of_its_comment() -> None:
    asked = session("vanban tạo ke-hoach.yaml")
    assert "_du-thao.docx" in replayed(PLAN + asked)
    assert "_08.docx" in replayed(f"{PLAN}```yaml sửa ke-hoach.yaml\nsố: 8\n```\n{asked}")


def test_an_addition_stands_at_the_end() -> None:
    added = "```yaml thêm ke-hoach.yaml\ncăn cứ:\n  - Căn cứ Luật\n```\n"
    asked = session("vanban tạo ke-hoach.yaml -o ra.docx", "vanban xem-nội-dung ra.docx")
    assert "\nCăn cứ Luật.\nMột.\n" in replayed(PLAN + added + asked)


def test_a_picture_knows_the_document_it_shows() -> None:
    page = (
        PLAN
        + session("vanban tạo ke-hoach.yaml -o ra.docx")
        + "<!-- hình: ra.docx, trang 1, cuối -->\n![trang](p.png)\n"
    )
    (picture,) = pictures(page)
    assert (picture.file, picture.pages) == ("p.png", (1, 0))
    assert picture.document.startswith(b"PK")


def test_the_tutorial_shows_dates_as_they_are_printed() -> None:
    rows = re.findall(r"^\| (?:`(.*)`|\*\(để trống\)\*) \| (ngày .*) \|$", TUTORIAL, re.MULTILINE)
    assert len(rows) == 6
    for typed, printed in rows:
        assert long_date(read_date(typed), blank="…") == printed


def test_the_tutorial_runs_every_command_that_a_clerk_needs() -> None:
    for command in ("soạn-mới", "tạo", "loại-văn-bản", "mẫu xuất", "đọc-số", "giải-thích"):
        assert f"\n> vanban {command}" in TUTORIAL
