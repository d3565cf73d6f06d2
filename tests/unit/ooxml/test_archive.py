"""A zip of fixed times."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.ooxml import archive
from vanban.ooxml.archive import DamagedArchiveError, begin, finish, pack, read_members

CONTENTS = st.dictionaries(
    st.text(alphabet="abcđê/._", min_size=1, max_size=20), st.binary(max_size=20_000), max_size=6
)


def zipped(contents: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, data in contents.items():
            made.writestr(name, data)
    return out.getvalue()


def contents_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


@given(CONTENTS, CONTENTS, st.integers(1, 9))
def test_what_is_packed_is_read_back_by_anyone(
    first: dict[str, bytes], second: dict[str, bytes], level: int
) -> None:
    second = {name: data for name, data in second.items() if name not in first}
    beginning = begin(pack(name, data) for name, data in first.items())
    made = finish(beginning, [pack(name, data, level) for name, data in second.items()])
    assert contents_of(made) == first | second


def test_the_same_members_give_the_same_bytes() -> None:
    members = [pack("a.xml", b"<a/>"), pack("b.xml", b"<b/>" * 5000)]
    assert finish(begin(members), members) == finish(begin(members), members)


def test_times_are_fixed() -> None:
    made = finish(begin([pack("a.xml", b"<a/>")]), [])
    with zipfile.ZipFile(BytesIO(made)) as opened:
        assert opened.getinfo("a.xml").date_time == (1980, 1, 1, 0, 0, 0)


def test_unchanged_members_are_copied_as_they_lay() -> None:
    original = zipped({"word/media/ảnh.png": bytes(range(256)) * 50, "a.xml": b"<a/>"})
    members = read_members(original)
    copied = read_members(finish(begin(members), []))
    assert [member.packed for member in copied] == [member.packed for member in members]
    assert contents_of(finish(begin(members), [])) == contents_of(original)


def test_stored_and_bzipped_members_are_read_too() -> None:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2):
        members = read_members(zipped({"a.xml": b"<a/>" * 99}, method))
        assert members[0].unpack() == b"<a/>" * 99


def test_folders_are_left_out() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.mkdir("word")
        made.writestr("word/a.xml", b"<a/>")
    assert [member.name for member in read_members(out.getvalue())] == ["word/a.xml"]


def test_a_damaged_member_is_refused() -> None:
    data = bytearray(zipped({"a.xml": b"<a/>" * 500}))
    data[45] ^= 0xFF
    with pytest.raises(DamagedArchiveError):
        read_members(bytes(data))


def test_a_member_whose_end_is_damaged_is_refused_or_whole() -> None:
    """The zip of Python reads a member whose last bits are wrong if all it unpacks to is there."""
    member = pack("a.xml", b"0123456789abcdef" * 40)
    whole = finish(begin([member]), [])
    end = whole.index(member.packed) + len(member.packed)
    refused = 0
    for at in range(end - 4, end):
        for bit in range(8):
            damaged = bytearray(whole)
            damaged[at] ^= 1 << bit
            try:
                (found,) = read_members(bytes(damaged))
            except DamagedArchiveError:
                refused += 1
            else:
                assert found.unpack() == b"0123456789abcdef" * 40
    assert refused


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"no zip"])
def test_what_is_no_zip_is_refused_or_empty(data: bytes) -> None:
    if data.startswith(b"PK\x05"):
        assert read_members(data) == []
        return
    with pytest.raises(DamagedArchiveError):
        read_members(data)


def test_a_zip_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_TOTAL", 1000)
    with pytest.raises(DamagedArchiveError, match="too large"):
        read_members(zipped({"bomb.png": bytes(5000)}))


def test_a_zip_of_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ENTRIES", 3)
    with pytest.raises(DamagedArchiveError, match="too large"):
        read_members(zipped({f"{n}.xml": b"" for n in range(4)}))
