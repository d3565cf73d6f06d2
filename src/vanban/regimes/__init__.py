"""What the law says: a folder a regime, found by being there (chế độ pháp luật)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from vanban.groundwork.tables import read_table
from vanban.law.parameters import Parameters, parameters_of
from vanban.law.regime import Regime, regime_of

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def all_regimes() -> tuple[Regime, ...]:
    """Return every regime that stands in this package, in the order of kind and date."""
    found = [
        regime_of(read_table(__package__, entry.name, "regime.toml"))
        for entry in files(__package__).iterdir()
        if entry.is_dir() and entry.joinpath("regime.toml").is_file()
    ]
    return tuple(sorted(found, key=lambda regime: (regime.kind, regime.start)))


def regime_data(regime_id: str, name: str) -> dict[str, Any]:
    """Return what a regime says of one matter: its file ``<name>.toml``; empty without one.

    A file that says ``like = "<id>"`` adds to what that regime says: a row of
    a list takes the place of the row with its ``id``, a table adds to the one
    of its name, anything else takes the place of what has its name; what
    ``off`` lists is left out.
    """
    own = {**_file(regime_id, name)}
    like, off = own.pop("like", ""), own.pop("off", ())
    other = regime_data(like, name) if like else {}
    return _over(own, {key: row for key, row in other.items() if key not in off})


@cache
def _file(regime_id: str, name: str) -> Mapping[str, Any]:
    """Return what one file says; read once, for it takes milliseconds."""
    path = (regime_id, f"{name}.toml")
    is_there = files(__package__).joinpath(*path).is_file()
    return read_table(__package__, *path) if is_there else {}


def _over(own: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return what one regime says over another: tables merge, rows with ids take their places."""
    merged = {**other, **own}
    for key in own.keys() & other.keys():
        mine, theirs = own[key], other[key]
        if isinstance(mine, dict) and isinstance(theirs, dict):
            merged[key] = _over(mine, theirs)
        elif isinstance(mine, list) and all("id" in row for row in (*mine, *theirs)):
            merged[key] = list({row["id"]: row for row in (*theirs, *mine)}.values())
    return merged


@cache
def layout_parameters(regime: str, sizes: str | None = None) -> Parameters:
    """Return the numbers of a layout regime, by its id, for a set of sizes."""
    return parameters_of(regime_data(regime, "parameters"), sizes)
