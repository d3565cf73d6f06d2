"""The real plan of the examples in one process: its context composed, its template filled.

``python composing.py DATA`` prints the CPU times in milliseconds as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.anatomy.composition import Draft
    from vanban.documents.document_type import DocumentType

_REPEATS: Final = 60


def measure(path: Path) -> dict[str, float]:
    """Return how long composing and filling take, first time and after, and the file's size."""
    from vanban.formatting.filters import filters
    from vanban.rendering import compile_template, fill
    from vanban.rendering.template_files import find_template

    draft, document_type = _draft(path)
    compose = document_type.compose
    first = _timed(lambda: compose(draft))
    composing = [_timed(lambda: compose(draft)) for _ in range(_REPEATS)]
    context = compose(draft).context
    template = find_template(document_type.slug, draft.setting.layout.id).read_bytes()
    compiled = compile_template(template, "ke-hoach.docx", filters=filters())
    compiling = _timed(lambda: compile_template(template, "ke-hoach.docx", filters=filters()))
    fill_first = _timed(lambda: fill(compiled, context))
    filling = [_timed(lambda: fill(compiled, context)) for _ in range(_REPEATS)]
    return {
        "compose first": first,
        "compose": median(composing),
        "compile again": compiling,
        "fill first": fill_first,
        "fill": median(filling),
        "size": len(fill(compiled, context)),
        "size at level 6": len(fill(compiled, context, level=6)),
    }


def _draft(path: Path) -> tuple[Draft, DocumentType]:
    """Return the typed data of a plan, ready to be composed."""
    from vanban.anatomy.composition import Draft
    from vanban.documents.document_type import named
    from vanban.law.setting import surround
    from vanban.reading.source import read_source
    from vanban.reading.validate import labelled, read_model
    from vanban.regimes import all_regimes

    document_type = named("ke-hoach")
    source = labelled(read_source(path), document_type.model)
    data = read_model(source, document_type.model)
    regimes = [each for each in all_regimes() if each.kind in document_type.governed_by]
    setting = surround(data.issued_on, regimes, pinned=data.regime.split(), place=source.place(()))
    title, abbreviation = document_type.title, document_type.abbreviation
    return Draft(data, source, setting, title, abbreviation), document_type


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1e3


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
