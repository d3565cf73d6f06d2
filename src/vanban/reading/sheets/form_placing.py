"""A form's data as its document type understands them: lists, groups, sheets (đối chiếu phiếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity
from vanban.reading.nodes import Entry, Listing, Node, Record, Text, place_of
from vanban.reading.shapes import (
    FieldShape,
    RecordShape,
    Shape,
    TableShape,
    names_of,
)
from vanban.reading.sheets.columns import plain_shape, tidy
from vanban.reading.sheets.form_layout import FormSheet, has_lines, is_list, layout_of
from vanban.reading.sheets.records import Wanted, read_records
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.reading.model import Data
    from vanban.reading.sheets.grid import Sheet


def placed(
    root: Record, sheets: Sequence[Sheet], model: type[Data]
) -> tuple[Record, list[Finding]]:
    """Return the data of a form with its further sheets in their fields.

    Args:
        root: what its first sheet says.
        sheets: its further sheets.
        model: the model of its document type.
    """
    findings: list[Finding] = []
    root = _shaped(root, model, findings)
    wanted = {tidy(each.title): each for each in layout_of(model).sheets}
    for sheet in sheets:
        form_sheet = wanted.get(tidy(sheet.name))
        if form_sheet is None:
            if sheet.rows:
                findings.append(_stray(sheet))
            continue
        node = _sheet_node(sheet, form_sheet, findings)
        if node is not None:
            root = _with(root, form_sheet.path, node, findings)
    return root, findings


def _shaped(record: Record, model: type[Data], findings: list[Finding]) -> Record:
    """Return a group whose texts have the shape that their fields ask for."""
    known = names_of(model)
    entries = []
    for entry in record.entries:
        field = known.get(folded(entry.key))
        is_ours = field is not None and place_of(entry.node).sheet
        node = _fitted(entry.node, field, findings) if is_ours and field else entry.node
        entries.append(entry._replace(node=node))
    return record._replace(entries=tuple(entries))


def _fitted(node: Node, field: FieldShape, findings: list[Finding]) -> Node:
    shape = plain_shape(field.shape)
    if isinstance(node, Record):
        return _as_group(node, field, shape, findings)
    if is_list(shape):
        return _as_list(node)
    if isinstance(node, Listing):
        return _as_text(node, field, shape, findings)
    return node


def _as_group(node: Record, field: FieldShape, shape: Shape, findings: list[Finding]) -> Node:
    """Return a group or free names; one left blank that need not be filled in is none."""
    if not field.required and _is_blank(node):
        return Text("", node.file, node.line, node.column, sheet=node.sheet)
    if isinstance(shape, RecordShape):
        return _shaped(node, shape.model, findings)
    if not isinstance(shape, TableShape):
        return node
    filled = [entry for entry in node.entries if not _is_blank(entry.node)]
    if is_list(plain_shape(shape.item)):
        filled = [
            entry if isinstance(entry.node, Record) else entry._replace(node=_as_list(entry.node))
            for entry in filled
        ]
    return node._replace(entries=tuple(filled))


def _as_list(node: Text | Listing) -> Node:
    """Return the lines of all cells as the items of a list."""
    texts = node.items if isinstance(node, Listing) else (node,)
    lines = [
        text._replace(value=line.strip())
        for text in texts
        if isinstance(text, Text)
        for line in text.value.split("\n")
        if line.strip()
    ]
    if not lines:
        return node
    return Listing(tuple(lines), node.file, node.line, node.column, sheet=node.sheet)


def _as_text(node: Listing, field: FieldShape, shape: Shape, findings: list[Finding]) -> Node:
    """Return the rows of a field as one text, if it is one of many lines."""
    texts = [item for item in node.items if isinstance(item, Text)]
    if len(texts) == 1:
        return texts[0]
    if not has_lines(shape):
        findings.append(_two_rows(field, texts))
        return texts[0]
    lines = [(line, text.line) for text in texts for line in text.value.split("\n")]
    value = "\n".join(line for line, _ in lines)
    return texts[0]._replace(value=value, rows=tuple(row for _, row in lines))


def _is_blank(node: Node) -> bool:
    match node:
        case Text():
            return node.is_blank
        case Listing():
            return not node.items
        case Record():
            return all(_is_blank(entry.node) for entry in node.entries)


def _sheet_node(sheet: Sheet, of: FormSheet, findings: list[Finding]) -> Node | None:
    """Return what a further sheet says, nothing when it was left empty."""
    if of.model is None:
        return _body(sheet, findings)
    listing, found = read_records(sheet, Wanted(of.model, of.path[-1], is_form=True))
    told = [each for each in found if each.code != "D427"]  # an empty list of a form is none
    findings += told
    return listing if listing.items or told else None


def _body(sheet: Sheet, findings: list[Finding]) -> Text | None:
    """Return the lines below the heading of a sheet, each row a line, as one text."""
    lines: list[tuple[str, int]] = []
    for number, row in list(sheet.rows.items())[1:]:
        first = row.get(1)
        beside = [cell for column, cell in row.items() if column > 1 and not cell.is_spread]
        if beside:
            findings.append(_beside(sheet, beside[0].row, beside[0].column))
        if first is None or first.is_spread:
            continue
        if lines:
            lines += [("", between) for between in range(lines[-1][1] + 1, number)]
        lines += [(line, number) for line in first.text.split("\n")]
    if not lines:
        return None
    value = "\n".join(line for line, _ in lines)
    rows = tuple(row for _, row in lines)
    return Text(value, sheet.file, rows[0], 1, sheet=sheet.name, rows=rows)


def _with(root: Record, path: Sequence[str], node: Node, findings: list[Finding]) -> Record:
    """Return a group with a node at a path of labels; what is filled in there is told."""
    step, *rest = path
    entries = list(root.entries)
    at = next((n for n, each in enumerate(entries) if folded(each.key) == folded(step)), None)
    place = place_of(node)
    new = Entry(step, node, place.file, place.line, place.column, sheet=place.sheet)
    if at is None:
        inner: Node = node
        if rest:
            empty = Record((), place.file, place.line, place.column, sheet=place.sheet)
            inner = _with(empty, rest, node, findings)
        entries.append(new._replace(node=inner))
    elif rest and isinstance(entries[at].node, Record):
        inside = entries[at].node
        if isinstance(inside, Record):
            entries[at] = entries[at]._replace(node=_with(inside, rest, node, findings))
    elif _is_blank(entries[at].node):
        entries[at] = new._replace(layer=entries[at].layer)
    else:
        findings.append(_two_places(entries[at], node))
    return root._replace(entries=tuple(entries))


def _two_places(entry: Entry, node: Node) -> Finding:
    place = place_of(node)
    return Finding(
        "D432",
        Message(
            "mục “{label}” vừa điền ở đây vừa điền ở trang “{sheet}”",
            label=entry.key,
            sheet=place.sheet,
        ),
        entry.place,
        hint=Message("xóa một trong hai"),
    )


def _two_rows(field: FieldShape, texts: Sequence[Text]) -> Finding:
    message = Message("mục “{label}” chỉ có một nội dung mà ghi trên nhiều dòng", label=field.label)
    hint = Message("để lại một dòng; nội dung dài thì ghi cả vào một ô")
    return Finding("D430", message, place_of(texts[1]), hint=hint, found=texts[1].value)


def _stray(sheet: Sheet) -> Finding:
    message = Message("trang “{name}” không phải trang của phiếu, không đọc", name=sheet.name)
    hint = Message("nếu là một danh sách của phiếu, đặt lại đúng tên trang")
    return Finding("D431", message, sheet.place(), Severity.NOTE, hint=hint)


def _beside(sheet: Sheet, row: int, column: int) -> Finding:
    message = Message("trang này chỉ đọc cột A, mà ô này có chữ")
    hint = Message(
        "chuyển chữ vào cột A; bảng trong nội dung thì viết mỗi hàng một dòng: | ô 1 | ô 2 |"
    )
    return Finding("D433", message, sheet.place(row, column), hint=hint)
