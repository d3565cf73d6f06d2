"""Data files of other papers that a paper points to: a plan, an earlier report (tệp được dẫn)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.reading.files import with_files
from vanban.reading.profile import with_profile
from vanban.reading.shapes import names_of
from vanban.reading.source import read_source
from vanban.reading.spelling import folded
from vanban.reading.validate import labelled

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.reading.model import Data
    from vanban.reading.source import Source


def linked_source(name: str, folder: Path, model: type[Data]) -> Source:
    """Return what another data file says of the fields of a model, and nothing else.

    Args:
        name: its path, counted from ``folder``; a backslash divides too.
        folder: the folder of the file that points to it.
        model: what is wanted of it.

    Raises:
        UsageError: there is no such file.
        DataError: nothing of it can be read.
    """
    path = folder / name
    if not path.exists():
        path = folder / name.replace("\\", "/")
    source = labelled(with_files(with_profile(read_source(path)), model), model)
    known = names_of(model)
    entries = tuple(entry for entry in source.root.entries if folded(entry.key) in known)
    return source.with_root(source.root._replace(entries=entries))
