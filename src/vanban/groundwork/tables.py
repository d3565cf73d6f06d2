"""Tables of ours that lie beside the code as TOML (bảng kèm theo)."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import tomli


def read_table(package: str, *path: str) -> dict[str, Any]:
    """Return what a TOML file in the folder of a package says."""
    return tomli.loads(files(package).joinpath(*path).read_text(encoding="utf-8"))
