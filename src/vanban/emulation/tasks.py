"""The tasks that a plan hands out, as records and as parts of its text (nhiệm vụ)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from pydantic import Field

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.formatting.roman import to_roman
from vanban.outline import (
    Alignment,
    Column,
    Counting,
    Group,
    Level,
    Node,
    Table,
    escape,
    list_table,
)
from vanban.reading.model import Data

Forms = Mapping[str, Callable[[], tuple[Node, ...]]]
Locate = Callable[[tuple[str | int, ...]], Place]


class Task(Data):
    """A task (nhiệm vụ): what is to be done, by whom, with whom, until when."""

    task: str = Field(
        title="nhiệm vụ",
        description="việc phải làm",
        examples=["Tổng kết phong trào thi đua năm 2026"],
    )
    lead_unit: str = Field(
        "",
        title="đơn vị chủ trì",
        description="đơn vị chịu trách nhiệm chính",
        examples=["Phòng Nội vụ"],
    )
    partners: str = Field(
        "",
        title="đơn vị phối hợp",
        description="các đơn vị cùng làm, cách nhau bằng dấu phẩy",
        examples=["các phòng, ban; UBND các xã, thị trấn"],
    )
    deadline: str = Field(
        "",
        title="thời hạn",
        description="ngày, tháng, quý phải xong, hoặc “Thường xuyên”; in đúng như ghi",
        examples=["30/6/2026"],
    )
    outcome: str = Field(
        "", title="sản phẩm", description="kết quả phải có, nếu nêu", examples=["Báo cáo tổng kết"]
    )
    group: str = Field(
        "",
        title="nhóm",
        description="tên nhóm; nhiệm vụ liền nhau cùng nhóm đứng dưới một hàng tên nhóm",
    )


_COLUMNS: tuple[tuple[str, Alignment, Callable[[Task], str]], ...] = (
    ("Nhiệm vụ", Alignment.LEFT, lambda task: task.task),
    ("Đơn vị chủ trì", Alignment.LEFT, lambda task: task.lead_unit),
    ("Đơn vị phối hợp", Alignment.LEFT, lambda task: task.partners),
    ("Thời hạn", Alignment.CENTER, lambda task: task.deadline),
    ("Sản phẩm", Alignment.LEFT, lambda task: task.outcome),
)
"""Heading, alignment and text of every column after the number; empty ones are left out."""


def task_blocks(tasks: Sequence[Task]) -> Forms:
    """Return the forms in which a text may show the tasks.

    ``{{ nhiệm_vụ | bảng }}`` gives a table, ``{{ nhiệm_vụ | gạch_đầu_dòng }}`` one
    dash a task.
    """
    return {
        "bảng": lambda: (Node(Level.TABLE, table=task_table(tasks)),) if tasks else (),
        "gạch_đầu_dòng": lambda: tuple(
            Node(Level.DASH, label="-", text=escape(in_words(task))) for task in tasks
        ),
    }


def task_table(tasks: Sequence[Task]) -> Table:
    """Return the table of tasks, numbered through, under the names of their groups."""
    shown = [each for each in _COLUMNS if any(map(each[2], tasks))]
    groups = [list(run) for _, run in groupby(tasks, key=lambda task: task.group)]
    return list_table(
        [
            Column("TT", Alignment.CENTER),
            *(Column(heading, alignment) for heading, alignment, _ in shown),
        ],
        [
            Group(
                tuple(tuple(escape(text(task)) for *_, text in shown) for task in group),
                heading=(to_roman(number), escape(group[0].group)) if group[0].group else (),
            )
            for number, group in enumerate(groups, 1)
        ],
        counting=Counting.THROUGH,
    )


def in_words(task: Task) -> str:
    """Return a task as a sentence: ``Tổng kết: Phòng Nội vụ chủ trì, phối hợp với …``."""
    who = [f"{task.lead_unit} chủ trì"] if task.lead_unit else []
    if task.partners:
        who.append(f"phối hợp với {task.partners}" if who else f"{task.partners} phối hợp")
    said = [", ".join(who)] if who else []
    said += [f"thời hạn: {task.deadline}"] if task.deadline else []
    said += [f"sản phẩm: {task.outcome}"] if task.outcome else []
    words = task.task.rstrip(". ;:")
    return f"{words}: {'; '.join(said)}." if said else f"{words}."


def check_tasks(tasks: Sequence[Task], locate: Locate) -> Iterator[Finding]:
    """Yield the tasks that nobody is to do."""
    for index, task in enumerate(tasks):
        if not task.lead_unit:
            yield Finding(
                "D460",
                Message("nhiệm vụ chưa ghi đơn vị chủ trì"),
                locate(("nhiệm vụ", index)),
                Severity.WARNING,
                hint=Message("thêm “đơn vị chủ trì: …” cho nhiệm vụ này"),
                found=task.task[:60],
            )
