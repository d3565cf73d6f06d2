"""A zip file of fixed times: the same members give the same bytes, unchanged ones as they were."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION: Final = 20
_STORED: Final = 0
_MIDNIGHT: Final = 0
_NEW_YEAR_1980: Final = 0x21
_UTF8_NAME: Final = 0x800
_USUAL: Final = 6
MAX_ENTRIES: Final = 5_000
MAX_TOTAL: Final = 256 * 2**20
_LARGE: Final = (zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
_SMALL: Final = (13, 6)
_SMALL_SIZE: Final = 2**13
"""Up to this size a small window finds as much, and costs a tenth of the time to set up."""


class Member(Struct, frozen=True):
    """A file in a zip (tệp thành phần), packed as it lies in there."""

    name: str
    crc: int
    size: int
    method: int
    packed: bytes

    def unpack(self) -> bytes:
        """Return the file itself."""
        if self.method == _STORED:
            return self.packed
        return zlib.decompress(self.packed, -zlib.MAX_WBITS)


class Beginning(Struct, frozen=True):
    """The part of a zip that never changes (phần đầu cố định): its bytes and directory."""

    body: bytes
    directory: bytes
    count: int


class DamagedArchiveError(ValueError):
    """A zip is damaged, or unpacks to more than any real document."""


def read_members(data: bytes) -> list[Member]:
    """Return the files of a zip in their order, still packed; folders are left out.

    Raises:
        DamagedArchiveError: it is no zip, is damaged, or is too large.
    """
    import zipfile

    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            if len(infos) > MAX_ENTRIES or sum(info.file_size for info in infos) > MAX_TOTAL:
                raise DamagedArchiveError("too large")
            return [_read_member(data, archive, info) for info in infos]
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError) as error:
        raise DamagedArchiveError(str(error)) from error


def _read_member(data: bytes, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    with archive.open(info) as file:
        content = file.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise DamagedArchiveError(info.filename)
    if info.compress_type not in (_STORED, zlib.DEFLATED):
        return pack(info.filename, content)
    fields = _LOCAL.unpack_from(data, info.header_offset)
    start = info.header_offset + _LOCAL.size + fields[-2] + fields[-1]
    packed = data[start : start + info.compress_size]
    member = Member(info.filename, info.CRC, info.file_size, info.compress_type, packed)
    # zipfile forgives an end that is damaged once all of the content is there; zlib does not.
    if member.unpack() != content:
        raise DamagedArchiveError(info.filename)
    return member


def pack(name: str, content: bytes, level: int = _USUAL) -> Member:
    """Return a file packed for a zip."""
    window, memory = _SMALL if len(content) <= _SMALL_SIZE else _LARGE
    packer = zlib.compressobj(level, zlib.DEFLATED, -window, memory)
    packed = packer.compress(content) + packer.flush()
    return Member(name, zlib.crc32(content), len(content), zlib.DEFLATED, packed)


def begin(members: Iterable[Member]) -> Beginning:
    """Return the zip as far as these members go, ready to be finished many times."""
    return _add(Beginning(b"", b"", 0), members)


def finish(beginning: Beginning, members: Iterable[Member]) -> bytes:
    """Return the whole zip: the beginning and what changes from one to the next."""
    whole = _add(beginning, members)
    size, count = len(whole.directory), whole.count
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, size, len(whole.body), 0)
    return whole.body + whole.directory + end


def _add(beginning: Beginning, members: Iterable[Member]) -> Beginning:
    body, directory = [beginning.body], [beginning.directory]
    offset = len(beginning.body)
    for member in members:
        local, central = _headers(member, offset)
        body += [local, member.packed]
        directory.append(central)
        offset += len(local) + len(member.packed)
    count = beginning.count + len(directory) - 1
    return Beginning(b"".join(body), b"".join(directory), count)


def _headers(member: Member, offset: int) -> tuple[bytes, bytes]:
    name = member.name.encode()
    flags = 0 if member.name.isascii() else _UTF8_NAME
    common = (
        *(_VERSION, flags, member.method, _MIDNIGHT, _NEW_YEAR_1980),
        *(member.crc, len(member.packed), member.size, len(name), 0),
    )
    local = _LOCAL.pack(b"PK\x03\x04", *common) + name
    central = _CENTRAL.pack(b"PK\x01\x02", _VERSION, *common, 0, 0, 0, 0, offset) + name
    return local, central
