"""Keep the message catalogues complete: ``update``, ``check`` or ``compile``.

Our sentences are Vietnamese and are translated in ``locale/en``; Click's are
English and are translated in ``locale/vi``. ``update`` adds new sentences to
both, ``check`` says what is missing or left over (for CI), ``compile`` writes
the ``.mo`` files that the program reads, as an install does.
"""

from __future__ import annotations

import ast
import string
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).parent.parent / "src" / "vanban"
LOCALE = SOURCE / "locale"
HEADER = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"Plural-Forms: {plural}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
"""No dates and no version of Babel: a catalogue changes only when its sentences do."""

CLICK: tuple[str | tuple[str, str], ...] = (
    "Aborted!",
    "Could not open file {filename!r}: {message}",
    "Error: {message}",
    "Invalid value for {param_hint}: {message}",
    "Invalid value: {message}",
    "Missing argument",
    "Missing command.",
    "Missing option",
    "Missing parameter",
    "No such option {name!r}.",
    "No such option: {name}",
    "Option {name!r} does not take a value.",
    "Options",
    "Try '{command} {option}' for help.",
    "Usage:",
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
"""Every sentence of Click, 8.2 to 8.5, that the user of our commands can meet."""

DESCRIBED = ("Field", "DocumentType")
"""Calls whose ``description`` a clerk reads."""


def sentences() -> dict[str, Catalog]:
    """Return what each language has to translate: ours for English, Click's for Vietnamese."""
    ours, clicks = _empty("en"), _empty("vi")
    for path in sorted(SOURCE.rglob("*.py")):
        for call in _calls(path):
            for text in filter(None, _texts(call.args[0])):
                ours.add(text)
        for node in _descriptions(path):
            for text in filter(None, _texts(node)):
                ours.add(text)
    for message in CLICK:
        clicks.add(message)
    return {"en": ours, "vi": clicks}


def unreachable() -> Iterator[str]:
    """Yield where a sentence is put together, so that no catalogue can know it."""
    for path in sorted(SOURCE.rglob("*.py")):
        said = [call.args[0] for call in _calls(path)]
        for node in (*said, *_descriptions(path)):
            if None in _texts(node):
                yield f"{path.relative_to(SOURCE)}:{node.lineno}: not written out"


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func) == "Message":
            yield node


def _descriptions(path: Path) -> Iterator[ast.expr]:
    """Yield what a module says of fields and document types, told by ``Language.word``."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in DESCRIBED:
            for keyword in node.keywords:
                if keyword.arg == "description":
                    yield keyword.value


def _texts(node: ast.expr) -> list[str | None]:
    """Return the texts that a sentence may be; ``None`` for one that is put together.

    Another message's template was found where that message is written.
    """
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp():
            return [*_texts(node.body), *_texts(node.orelse)]
        case ast.Attribute(attr="template"):
            return []
        case _:
            return [None]


def path_of(language: str) -> Path:
    """Return where the catalogue of a language stands."""
    return LOCALE / language / "LC_MESSAGES" / "vanban.po"


def read(language: str) -> Catalog:
    """Return the catalogue of a language as it is in the tree."""
    path = path_of(language)
    return read_po(BytesIO(path.read_bytes()), locale=language) if path.exists() else Catalog()


def merged(language: str, wanted: Catalog) -> Catalog:
    """Return the wanted sentences with the translations that are there already."""
    present, result = read(language), _empty(language)
    for message in wanted:
        if message.id:
            known = present.get(message.id)
            result.add(message.id, known.string if known else "")
    return result


def as_text(catalogue: Catalog) -> bytes:
    """Return a catalogue as its file: sorted, without line numbers, so that little changes."""
    out = BytesIO()
    write_po(out, catalogue, no_location=True, omit_header=True, sort_output=True, width=100)
    header = HEADER.format(language=catalogue.locale_identifier, plural=catalogue.plural_forms)
    return header.encode() + out.getvalue()


def faults() -> Iterator[str]:
    """Yield what is wrong with the catalogues, a line each."""
    yield from unreachable()
    for language, wanted in sentences().items():
        present = read(language)
        here = {message.id: message for message in present if message.id}
        needed = {message.id for message in wanted if message.id}
        yield from (
            f"{language}: not there: {name}" for name in sorted(needed - set(here), key=str)
        )
        yield from (
            f"{language}: left over: {name}" for name in sorted(set(here) - needed, key=str)
        )
        for name in sorted(needed & set(here), key=str):
            yield from (f"{language}: {fault}: {name}" for fault in _faults_of(here[name]))
        if as_text(merged(language, wanted)) != path_of(language).read_bytes():
            yield f"{language}: the file is not as `update` writes it"


def _faults_of(message: Message) -> Iterator[str]:
    texts = message.string if isinstance(message.string, (list, tuple)) else [message.string]
    if message.fuzzy:
        yield "unsure"
    if not all(texts):
        yield "not translated"
    ids = message.id if isinstance(message.id, (list, tuple)) else [message.id]
    offered = {figure for text in ids for figure in _figures(text)}
    if any(_figures(text or "") - offered for text in texts):
        yield "names a figure that the sentence does not have"


def _figures(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _empty(language: str) -> Catalog:
    return Catalog(locale=language, charset="utf-8", fuzzy=False)


def update() -> int:
    """Add new sentences to the catalogues, and drop those that are gone."""
    for language, wanted in sentences().items():
        path_of(language).parent.mkdir(parents=True, exist_ok=True)
        path_of(language).write_bytes(as_text(merged(language, wanted)))
    return check()


def check() -> int:
    """Print what is wrong with the catalogues."""
    found = list(faults())
    print("\n".join(found) if found else "The catalogues are complete.")
    return 1 if found else 0


def compile_old() -> int:
    """Write a ``.mo`` beside every ``.po`` that has none, or one older than itself."""
    for path in sorted(LOCALE.rglob("*.po")):
        compiled = path.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < path.stat().st_mtime:
            with path.open("rb") as source, compiled.open("wb") as target:
                write_mo(target, read_po(source))
    return 0


if __name__ == "__main__":
    commands = {"update": update, "check": check, "compile": compile_old}
    asked = commands.get(" ".join(sys.argv[1:]))
    sys.exit(asked() if asked else __doc__)
