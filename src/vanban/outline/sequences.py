"""Whether the labels of an outline run in order (thứ tự nhãn); nothing is renumbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline.labels import Label, first_label, next_label, parse_labels, starting_label
from vanban.outline.levels import BULLETS, HEADINGS, RUNNING, UNNUMBERED, Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.outline.tree import Node

_Last = dict[tuple[Level, int], Label]


def label_of(node: Node) -> Label | None:
    """Return the label of a node as numbers, None if it has none that can be read."""
    return next((label for label in parse_labels(node.label) if label.level is node.level), None)


def sequence_findings(nodes: Sequence[Node]) -> Iterator[Finding]:
    """Yield what is wrong with the labels of a tree, each at its line and path."""
    yield from _check(nodes, (), None, {})


def _check(
    nodes: Sequence[Node], path: tuple[str, ...], inside: Label | None, running: _Last
) -> Iterator[Finding]:
    last: _Last = {}
    for node in nodes:
        if node.level in UNNUMBERED:
            yield from _check(node.children, path, inside, running)
            continue
        here = (*path, node.label)
        place = replace(node.place, path=" › ".join(here))
        label = label_of(node)
        if not node.text:
            yield _empty(node, place)
        if label is not None and label.level not in BULLETS:
            before = last.get(label.key)
            if before is None and label.level in RUNNING and not _restarts(label):
                before = running.get(label.key)
            yield from _compare(label, before, inside, place)
            if label.number:
                last[label.key] = running[label.key] = label
        yield from _check(node.children, here, label or inside, running)


def _restarts(label: Label) -> bool:
    return label.level is Level.CHAPTER and label.number == 1


def _compare(
    label: Label, before: Label | None, inside: Label | None, place: Place
) -> Iterator[Finding]:
    expected = next_label(before) if before is not None else _expected_first(label, inside)
    if expected is None:
        return
    if label.number == 0:
        yield _wrong_letter(label, before, expected, place)
    elif label.numbers != expected.numbers:
        yield _out_of_order(label, before, expected, place)
    elif (label.prefix, label.tail, label.numbering) != (
        expected.prefix,
        expected.tail,
        expected.numbering,
    ):
        yield _other_style(label, expected, place)


def _expected_first(label: Label, inside: Label | None) -> Label:
    if label.level is Level.DECIMAL and inside is not None and inside.numbers:
        expected = starting_label(Level.DECIMAL, inside)
        if len(expected.numbers) == len(label.numbers):
            return replace(expected, tail=label.tail, text=expected.text[:-1] + label.tail)
    return first_label(label)


def _out_of_order(label: Label, before: Label | None, expected: Label, place: Place) -> Finding:
    if before is None:
        code = "O104"
        message = Message(
            "“{label}” đứng đầu, đúng ra phải bắt đầu bằng “{expected}”",
            label=label.text,
            expected=expected.text,
        )
    elif label.numbers == before.numbers:
        code = "O103"
        message = Message(
            "nhãn “{label}” lặp lại, sau “{before}” phải là “{expected}”",
            label=label.text,
            before=before.text,
            expected=expected.text,
        )
    else:
        code = "O102"
        message = Message(
            "sau “{before}” là “{label}”, đúng thứ tự phải là “{expected}”",
            before=before.text,
            label=label.text,
            expected=expected.text,
        )
    return _finding(code, message, label, expected, place)


def _wrong_letter(label: Label, before: Label | None, expected: Label, place: Place) -> Finding:
    if before is None:
        message = Message(
            "“{label}” không theo thứ tự chữ cái tiếng Việt; phải bắt đầu bằng “{expected}”",
            label=label.text,
            expected=expected.text,
        )
    else:
        message = Message(
            "“{label}” không theo thứ tự chữ cái tiếng Việt; sau “{before}” phải là “{expected}”",
            label=label.text,
            before=before.text,
            expected=expected.text,
        )
    return _finding("O102", message, label, expected, place)


def _other_style(label: Label, expected: Label, place: Place) -> Finding:
    message = Message(
        "nhãn “{label}” viết khác kiểu các nhãn trước; cùng kiểu thì là “{expected}”",
        label=label.text,
        expected=expected.text,
    )
    return _finding("O105", message, label, expected, place)


def _finding(code: str, message: Message, label: Label, expected: Label, place: Place) -> Finding:
    return Finding(
        code,
        message,
        place,
        Severity.WARNING,
        hint=Message(
            "sửa nhãn cho đúng; nếu đây là chữ thường thì thêm “{backslash}” trước “{label}”",
            backslash="\\",
            label=label.text,
        ),
        found=label.text,
        expected=expected.text,
    )


def _empty(node: Node, place: Place) -> Finding:
    message = (
        Message("“{label}” chưa có tiêu đề", label=node.label)
        if node.level in HEADINGS
        else Message("sau “{label}” chưa có chữ nào", label=node.label)
    )
    return Finding(
        "O109",
        message,
        place,
        Severity.WARNING,
        hint=Message("viết thêm vào sau “{label}”, hoặc bỏ nhãn này", label=node.label),
        found=node.label,
        clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6"
        if node.level in HEADINGS
        else "",
    )
