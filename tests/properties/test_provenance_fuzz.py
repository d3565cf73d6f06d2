"""Whatever a file claims of itself, it is answered in words: no part of it crashes a command."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban.diagnostics import VanbanError
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.pipeline import produce, recorded
from vanban.provenance.store import keep
from vanban.proving.clean import clean
from vanban.proving.opening import open_carried
from vanban.proving.regenerate import regenerate
from vanban.proving.verify import verify

EXAMPLE = Path(__file__).parents[2] / "examples" / "xa-ba-to-2026" / "ke-hoach.yaml"
PRODUCT = recorded(produce(EXAMPLE))
MEMBERS = read_members(PRODUCT.document)
NAMES = [member.name for member in MEMBERS]
RECORD = "customXml/item1.xml"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is kept of the document."""
    folder = tmp_path_factory.mktemp("kho")
    keep(folder, PRODUCT.kept)
    return folder


def _with(name: str, content: bytes) -> bytes:
    members = [pack(name, content) if each.name == name else each for each in MEMBERS]
    return finish(Beginning(b"", b"", 0), members)


def _ask(document: bytes, store: Path) -> None:
    for command in (
        lambda: open_carried(document, "a.docx"),
        lambda: verify(document, "a.docx", [store]),
        lambda: clean(document, "a.docx"),
        lambda: regenerate(document, "a.docx", [store]),
    ):
        with suppress(VanbanError):
            command()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(NAMES), content=st.binary(max_size=60))
def test_no_part_that_is_something_else_crashes(store: Path, name: str, content: bytes) -> None:
    _ask(_with(name, content), store)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_change_of_the_record_crashes(store: Path, data: st.DataObject) -> None:
    content = next(member.unpack() for member in MEMBERS if member.name == RECORD)
    start = data.draw(st.integers(0, len(content)))
    length = data.draw(st.integers(0, 40))
    new = data.draw(st.binary(max_size=20) | st.sampled_from([b"0", b"9" * 30, b"x", b"]", b'"']))
    _ask(_with(RECORD, content[:start] + new + content[start + length :]), store)
