"""Right papers that LibreOffice saves again raise no alarm, ours and others'."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conformity.papers import annexed, decision, dispatch, plan, submission
from tests.conformity.renderings import by_hand, with_lists
from tests.pages.conftest import missing
from vanban.checking.check import check
from vanban.conformity.rulebook import LAYOUT
from vanban.diagnostics import MissingProgramError, Severity
from vanban.outputs.pdf import find_program
from vanban.pipeline import produce

EXAMPLES = Path(__file__).parents[2] / "examples"
LAYOUT_RULES = {rule.id for rule in LAYOUT}
PAPERS = (plan, decision, dispatch, submission, annexed)


@pytest.fixture(scope="module")
def saved_again(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every example and some papers by other hands, as LibreOffice writes them, by name."""
    try:
        program = find_program()
    except MissingProgramError:
        missing("LibreOffice")
    folder, out, profile = (tmp_path_factory.mktemp(each) for each in ("in", "out", "profile"))
    for path in EXAMPLES.glob("*/*.yaml"):
        if "loại văn bản:" in path.read_text(encoding="utf-8"):
            target = folder / f"{path.parent.name}-{path.stem}.docx"
            target.write_bytes(produce(path).document)
    for make in PAPERS:
        for build in (by_hand, with_lists):
            target = folder / f"{make.__name__}-{build.__name__}.docx"
            target.write_bytes(build(make()))
    command = [str(program), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out)]
    names = [str(path) for path in sorted(folder.iterdir())]
    subprocess.run([*command, *names], check=True, capture_output=True, timeout=300)
    return {path.stem: path.read_bytes() for path in sorted(out.iterdir())}


def test_what_libreoffice_saves_again_raises_no_alarm(saved_again: dict[str, bytes]) -> None:
    assert len(saved_again) > len(PAPERS) * 2
    alarms = {
        name: [
            (each.code, str(each.message))
            for each in check(document, name).findings
            if each.severity is not Severity.NOTE and each.code in LAYOUT_RULES
        ]
        for name, document in saved_again.items()
    }
    assert {name: found for name, found in alarms.items() if found} == {}
