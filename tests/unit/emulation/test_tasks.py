"""Tasks of a plan: their table, their words, and those that nobody is to do."""

from __future__ import annotations

import pytest

from vanban.diagnostics import Place
from vanban.emulation.tasks import Task, check_tasks, in_words, task_blocks, task_table
from vanban.outline import RowKind

FULL = Task(
    task="Tổng kết phong trào",
    lead_unit="Phòng Nội vụ",
    partners="các phòng, ban",
    deadline="30/6/2026",
    outcome="Báo cáo",
)
BARE = Task(task="Tuyên truyền.", lead_unit="Phòng Văn hóa")


def test_the_table_has_a_row_for_every_task() -> None:
    heading, first, second = task_table([FULL, BARE]).rows
    assert heading == (
        *("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm"),
    )
    assert first[:3] == ("1", "Tổng kết phong trào", "Phòng Nội vụ")
    assert second == ("2", "Tuyên truyền.", "Phòng Văn hóa", "", "", "")


def test_columns_that_no_task_fills_are_left_out() -> None:
    assert task_table([BARE]).rows[0] == ("TT", "Nhiệm vụ", "Đơn vị chủ trì")


def test_neighbours_of_one_group_stand_under_its_name() -> None:
    grouped = [each.model_copy(update={"group": "Tuyên truyền"}) for each in (FULL, BARE)]
    table = task_table([*grouped, BARE.model_copy(update={"group": "Tổng kết"})])
    assert [row[:2] for row in table.rows[1:]] == [
        ("I", "Tuyên truyền"),
        ("1", "Tổng kết phong trào"),
        ("2", "Tuyên truyền."),
        ("II", "Tổng kết"),
        ("3", "Tuyên truyền."),
    ]
    assert [kind for kind in table.kinds if kind is RowKind.GROUP] == [RowKind.GROUP] * 2


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (
            FULL,
            (
                "Tổng kết phong trào: Phòng Nội vụ chủ trì, phối hợp với các phòng, ban;"
                " thời hạn: 30/6/2026; sản phẩm: Báo cáo."
            ),
        ),
        (BARE, "Tuyên truyền: Phòng Văn hóa chủ trì."),
        (Task(task="Tự kiểm tra"), "Tự kiểm tra."),
        (Task(task="Giúp đỡ", partners="các trường"), "Giúp đỡ: các trường phối hợp."),
        (Task(task="Báo cáo", deadline="hằng quý"), "Báo cáo: thời hạn: hằng quý."),
    ],
)
def test_a_task_in_words(task: Task, words: str) -> None:
    assert in_words(task) == words


def test_marks_in_a_task_are_text() -> None:
    starred = Task(task="Đạt **5** {{ sao }}", lead_unit="A")
    (node,) = task_blocks([starred])["gạch_đầu_dòng"]()
    assert "**" not in node.text.replace("\\*\\*", "")
    assert node.label == "-"


def test_no_tasks_give_nothing_to_show() -> None:
    assert [form() for form in task_blocks([]).values()] == [(), ()]


def test_a_task_without_a_lead_unit_is_told() -> None:
    places: list[tuple[str | int, ...]] = []

    def locate(path: tuple[str | int, ...]) -> Place:
        places.append(path)
        return Place()

    found = list(check_tasks([FULL, Task(task="x"), BARE], locate))
    assert [finding.code for finding in found] == ["D460"]
    assert places == [("nhiệm vụ", 1)]
