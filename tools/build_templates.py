"""Build the Word templates from their description: ``python -m tools.build_templates``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tools.templates.description import build, descriptions
from tools.templates.parameters import read_parameters
from vanban.regimes import all_regimes

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = Path(__file__).parents[1] / "templates_docx"
REGIMES = tuple(each.id for each in all_regimes() if each.kind == "layout" and each.makes)


def built(regime: str) -> Iterator[tuple[Path, bytes]]:
    """Yield every file of a regime by its path under the folder of templates.

    The usual sizes stand in the regime's folder; each other set of sizes in a
    folder below, named after it.
    """
    usual = read_parameters(regime).sizes
    for sizes in read_parameters(regime).rows["sizes"]["one_of"]:
        law = read_parameters(regime, sizes)
        folder = Path(regime) if sizes == usual else Path(regime, sizes_folder(sizes))
        for stem, template in descriptions():
            yield folder / f"{stem}.docx", build(template, law)


def sizes_folder(sizes: str) -> str:
    """Return the folder of a set of sizes: ``12/13/13`` in ``co-12-13-13``."""
    return f"co-{sizes.replace('/', '-')}"


def main() -> None:
    """Write every template into ``templates_docx``."""
    for regime in REGIMES:
        for path, content in built(regime):
            target = SHIPPED / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            print(f"{path}  {len(content)} bytes")


if __name__ == "__main__":
    main()
