"""The page of the placeholders: what each template asks for, and which field fills it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.docs.markdown import between, code, page, prose, table
from vanban.documents.document_type import named
from vanban.formatting.filters import filters
from vanban.rendering import compile_template
from vanban.rendering.template_files import list_templates, shipped_folder
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.reading.model import Data

README = shipped_folder() / "README.md"

_TOLD: Mapping[str, Any] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
_LEVEL = re.compile(r'\.cấp == "([^"]+)"')
_INTRODUCTION = """\
Chỗ điền là chữ đặt trong hai cặp ngoặc nhọn: `{{ trích_yếu }}`.
Danh sách thì có một dòng lệnh mở ở trên và một dòng lệnh đóng ở dưới đoạn làm mẫu:

```text
{%p for dòng in cơ_quan_ban_hành %}
{{ dòng }}
{%p endfor %}
```

Cách sửa mẫu: [templates_docx/README.md](../../templates_docx/README.md)."""
_LEVELS = """\
Mỗi đoạn của `nội_dung` có một cấp; mẫu có một đoạn làm mẫu cho mỗi cấp."""


def placeholders_page() -> str:
    """Return the page of all placeholders, template by template."""
    return page("# Chỗ điền trong mẫu Word", _INTRODUCTION, *_sections("##"))


def readme() -> str:
    """Return the templates' own README with its generated part as it should be."""
    text = README.read_text(encoding="utf-8")
    return between(text, "placeholders", "\n\n".join(_sections("###")))


def _sections(level: str) -> Iterator[str]:
    """Yield a title and tables for each template; those that ask for the same stand together."""
    known: dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for path in list_templates():
        source = path.read_bytes()
        asked = compile_template(source, path.name, filters=filters()).names()
        names = tuple(dict.fromkeys(".".join(each.path) for each in asked))
        levels = tuple(dict.fromkeys(_LEVEL.findall(text_of(source))))
        title = path.relative_to(shipped_folder()).as_posix()
        known.setdefault((path.stem, names, levels), []).append(title)
    for (slug, names, levels), titles in known.items():
        yield f"{level} {', '.join(map(code, titles))}"
        yield table(("chỗ điền", "là gì", "lấy từ mục"), _rows(names, named(slug).model))
        if levels:
            yield _LEVELS
            yield table(("cấp", "đoạn bắt đầu bằng"), map(_level, levels))


def _rows(names: Sequence[str], model: type[Data]) -> Iterator[tuple[str, str, str]]:
    for name in names:
        if name.endswith(".*"):
            continue
        what, sources = _told(name, model)
        is_list = f"{name}.*" in names or any(each.startswith(f"{name}.*.") for each in names)
        shown = name.replace("nội_dung.*", "đoạn")
        yield (
            code(shown if is_list or shown != name else f"{{{{ {shown} }}}}"),
            f"danh sách: {prose(what)}" if is_list else prose(what),
            ", ".join(map(prose, sources)),
        )


def _told(name: str, model: type[Data]) -> tuple[str, Sequence[str]]:
    """Return what a placeholder is and the fields it comes from.

    Raises:
        KeyError: neither this folder's TOML nor the model explains it.
    """
    told = _TOLD["placeholders"].get(name)
    if told:
        return told["what"], told.get("from", ())
    label = name.replace("_", " ")
    field = next(each for each in model.model_fields.values() if each.title == label)
    return field.description or "", (label,)


def _level(level: str) -> tuple[str, str]:
    return code(level), prose(_TOLD["levels"][level])
