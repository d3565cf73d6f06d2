from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.archive.collection import asked
from vanban.archive.ledger import NAME
from vanban.archive.verifying import verify

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.archive.conftest import Store, Write
    from vanban.archive.paper import Reader


def test_what_is_amiss_is_told_file_by_file(
    kho: Path, reader: Reader, store: Store, write: Write
) -> None:
    added = store(*(write(f"{n}.txt", f"{n}/KH\nLời {n}") for n in range(1, 6)))
    sound, changed, gone, moved, broken = (kho / each.place for each in added)
    changed.write_text("khác", encoding="utf-8")
    gone.unlink()
    moved.rename(kho / "chuyen.txt")
    (kho / "la.txt").write_text("lạ", encoding="utf-8")
    (kho / "~$mo.docx").write_text("", encoding="utf-8")
    (kho / "Thumbs.db").write_text("", encoding="utf-8")
    (kho / ".vanban").mkdir()
    (kho / ".vanban" / f"{'0' * 64}.json").write_text("{}", encoding="utf-8")
    lines = (kho / NAME).read_text(encoding="utf-8").splitlines(keepends=True)
    lines[-1] = f"hỏng {lines[-1]}"
    (kho / NAME).write_text("".join(lines), encoding="utf-8")
    verified = asked(kho, reader, verify)
    assert [(each.code, each.place.file) for each in verified.findings] == [
        ("A122", str(changed)),
        ("A121", str(gone)),
        ("A124", str(moved)),
        ("A123", str(broken)),
        ("A123", str(kho / "la.txt")),
        ("A125", str(kho / NAME)),
    ]
    assert verified.count == 4
    assert sound.exists()
