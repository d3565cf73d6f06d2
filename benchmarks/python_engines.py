"""One engine of the Python world as a process that fills a template when it is told to.

``python python_engines.py ENGINE TEMPLATE DATA``: each line it reads is an
order in JSON, each line it prints the answer; see ``workers.py``.
"""

from __future__ import annotations

import json
import sys
import time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from content import renumbered

if TYPE_CHECKING:
    from collections.abc import Callable

    from content import Data

    Fill = Callable[[Data], bytes]


def vanban(template: bytes, level: int | None = None) -> Fill:
    """Return vanban's way: the template compiled once."""
    from vanban.rendering import compile_template, fill
    from vanban.rendering.context import Context

    compiled = compile_template(template, "ke-hoach.docx")
    return lambda values: fill(compiled, Context(values), level=level)


def docxtpl(template: bytes) -> Fill:
    """Return docxtpl's usual way: a new object each time."""
    from docxtpl import DocxTemplate

    def fill(values: Data) -> bytes:
        document = DocxTemplate(BytesIO(template))
        document.render(values, autoescape=True)
        made = BytesIO()
        document.save(made)
        return made.getvalue()

    return fill


MAKERS: dict[str, Callable[[bytes], Fill]] = {
    "vanban": vanban,
    "vanban, zlib 6": lambda template: vanban(template, 6),
    "docxtpl": docxtpl,
}


def serve(fill: Fill, data: Data) -> None:
    """Carry out each order that comes in."""
    serial = 0
    for line in sys.stdin:
        order = json.loads(line)
        if "save" in order:
            made = fill(renumbered(data, 1))
            Path(order["save"]).write_bytes(made)
            answer: dict[str, Any] = {"size": len(made)}
        else:
            walls, cpu = [], time.process_time()
            for _ in range(order["count"]):
                serial += 1
                values = renumbered(data, serial)
                start = time.perf_counter()
                fill(values)
                walls.append((time.perf_counter() - start) * 1e3)
            answer = {"walls": walls, "cpu": (time.process_time() - cpu) * 1e3}
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    name, template_path, data_path = sys.argv[1:]
    serve(
        MAKERS[name](Path(template_path).read_bytes()),
        json.loads(Path(data_path).read_text(encoding="utf-8"))["data"],
    )
