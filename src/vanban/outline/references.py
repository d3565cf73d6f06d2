"""Reading what stands between ``{{`` and ``}}``: a dotted name and filters, nothing else."""

from __future__ import annotations

from vanban.groundwork.regex import regex
from vanban.outline.inlines import FilterCall, Reference

_PART = r"[^\W_]+(?:(?:[\s_]+|-)[^\W_]+)*"
_NAME = regex(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*")
_FILTER = regex(r"\|\s*([^\W\d_]\w*(?: +\w+)*)\s*(?:\(([^()]*)\)\s*)?")
_ARGUMENT = regex(r"""-?\d{1,18}|"[^"]*"|'[^']*'|“[^”]*”""")
_LONGEST = 400


def parse_reference(source: str, column: int = 0) -> Reference | None:
    """Return the reference that ``{{ … }}`` writes, None if it writes anything else."""
    inner = source[2:-2]
    named = _NAME.match(inner) if len(inner) <= _LONGEST else None
    if named is None:
        return None
    path = tuple("_".join(part.split()) for part in named[1].split("."))
    if not any(letter.isalpha() for letter in path[0]):
        return None
    filters: list[FilterCall] = []
    position = named.end()
    while position < len(inner):
        found = _FILTER.match(inner, position)
        arguments = None if found is None else _arguments(found[2])
        if found is None or arguments is None:
            return None
        filters.append(FilterCall("_".join(found[1].split()), arguments))
        position = found.end()
    return Reference(path, tuple(filters), source=source, column=column)


def _arguments(written: str | None) -> tuple[int | str, ...] | None:
    if written is None or not written.strip():
        return ()
    arguments: list[int | str] = []
    position = 0
    while True:
        position += len(written[position:]) - len(written[position:].lstrip())
        found = _ARGUMENT.match(written, position)
        if found is None:
            return None
        text = found[0]
        arguments.append(text[1:-1] if text[0] in "\"'“" else int(text))
        rest = written[found.end() :].lstrip()
        if not rest:
            return tuple(arguments)
        if not rest.startswith((",", ";")):
            return None
        position = len(written) - len(rest) + 1
