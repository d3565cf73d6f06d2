"""Write the generated pages of the documentation: ``python -m tools.build_docs``.

With ``--check`` nothing is written: it says which pages are stale, and fails.
With ``--pictures`` the pictures are drawn anew, too, which needs LibreOffice.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.docs import pictures, placeholders, tutorial
from tools.docs.codes import codes_page
from tools.docs.commands import commands_page, exit_codes
from tools.docs.fields import field_pages
from tools.docs.filters import filters_page
from tools.docs.glossary import glossary_page
from tools.docs.law import law_page
from tools.docs.markdown import between
from tools.docs.placeholders import placeholders_page
from tools.docs.rules import FOLDER, rule_pages, rules_page

ROOT = Path(__file__).parents[1]
REFERENCE = Path("docs") / "tham-khao"
RULES = Path("docs") / FOLDER


def pages() -> dict[Path, str]:
    """Return every page that is made, by its path, as it should be."""
    reference = {
        "lenh": commands_page(),
        "cho-dien": placeholders_page(),
        "ma-loi": codes_page(),
        "bo-loc": filters_page(),
        "tu-vung": glossary_page(),
        "phap-luat": law_page(),
        "quy-tac": rules_page(),
        **field_pages(),
    }
    made = {REFERENCE / f"{name}.md": text for name, text in reference.items()}
    made |= {RULES / f"{name}.md": text for name, text in rule_pages().items()}
    made[placeholders.README.relative_to(ROOT)] = placeholders.readme()
    for told in tutorial.RUN:
        made[told] = tutorial.replayed((ROOT / told).read_text(encoding="utf-8"))
    for readme, language in ((Path("README.md"), "en"), (Path("README.vi.md"), "vi")):
        made[readme] = between(made[readme], "exit-codes", exit_codes(language))
    return made


def stale(made: dict[Path, str]) -> list[str]:
    """Return what is not as it should be: pages that differ, and pages that nothing makes."""
    found = [
        f"{path.as_posix()}: stale"
        for path, text in made.items()
        if not (ROOT / path).is_file() or (ROOT / path).read_text(encoding="utf-8") != text
    ]
    folders = (ROOT / REFERENCE, ROOT / RULES)
    there = {path.relative_to(ROOT) for folder in folders for path in folder.glob("*.md")}
    found += [f"{path.as_posix()}: left over" for path in sorted(there - set(made))]
    return found


def main(arguments: list[str]) -> int:
    """Write or check all pages; return the exit code."""
    made = pages()
    if "--check" in arguments:
        found = stale(made)
        print("\n".join(found) if found else "The documentation is as it should be.")
        if found:
            print("Write it anew: make docs")
        return 1 if found else 0
    for path, text in made.items():
        target = ROOT / path
        if not target.is_file() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            print(f"written: {path.as_posix()}")
    if "--pictures" in arguments:
        for picture in pictures.make_all():
            print(f"written: {picture.relative_to(ROOT).as_posix()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
