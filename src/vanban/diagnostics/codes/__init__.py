"""Every code a finding may carry, explained: one TOML file an area."""

from __future__ import annotations

from importlib.resources import files

from msgspec import Struct

from vanban.groundwork.tables import read_table


class Explanation(Struct, frozen=True):
    """What a code means and what to do (giải thích), in Vietnamese and English."""

    code: str
    summary: str
    explanation: str
    summary_en: str
    explanation_en: str


def explanations() -> dict[str, Explanation]:
    """Return every code with its explanation, in the order of the codes."""
    found: dict[str, Explanation] = {}
    for entry in sorted(files(__package__).iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".toml"):
            for code, row in read_table(__package__, entry.name).items():
                found[code] = Explanation(code, **row)
    return dict(sorted(found.items()))
