from __future__ import annotations

from pathlib import Path

from vanban.diagnostics import Finding
from vanban.importing.walking import Found, data_paths, found_in


def _folder(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    return root


def test_a_folder_gives_its_papers_and_no_hidden_or_lock_files(tmp_path: Path) -> None:
    names = ("b.docx", "a.TXT", "2012/c.pdf", ".d.txt", "~$b.docx", ".an/e.txt", "f.xlsx", "g.yaml")
    found = list(found_in([_folder(tmp_path, *names)]))
    assert found == [Found(tmp_path / name, tmp_path) for name in ("a.TXT", "b.docx", "2012/c.pdf")]


def test_a_named_file_is_taken_whatever_its_ending_and_once_only(tmp_path: Path) -> None:
    path = _folder(tmp_path, "a.md") / "a.md"
    assert list(found_in([path, path])) == [Found(path)]


def test_a_folder_without_papers_is_told(tmp_path: Path) -> None:
    (told,) = found_in([tmp_path])
    assert isinstance(told, Finding)
    assert told.code == "N304"


def test_data_files_lie_beside_their_papers_or_in_the_same_order_elsewhere(tmp_path: Path) -> None:
    papers = [Found(tmp_path / "2012/a.docx", tmp_path), Found(tmp_path / "b.txt")]
    assert data_paths(papers, None) == [tmp_path / "2012/a.yaml", tmp_path / "b.yaml"]
    assert data_paths(papers, Path("ra")) == [Path("ra/2012/a.yaml"), Path("ra/b.yaml")]


def test_papers_that_differ_in_their_ending_only_keep_it() -> None:
    papers = [Found(Path("a.docx")), Found(Path("A.pdf")), Found(Path("b.pdf"))]
    assert list(map(str, data_paths(papers, None))) == ["a.docx.yaml", "A.pdf.yaml", "b.yaml"]
