from __future__ import annotations

import ast
import importlib
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import vanban
from vanban.anatomy.agency import Agency
from vanban.documents.document_type import document_types
from vanban.emulation.targets import TargetKind
from vanban.outline import Level
from vanban.reading.model import Data
from vanban.vocabulary.glossary import Term, terms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum

SOURCE = Path(vanban.__file__).parent
BRACKETS = re.compile(r"\(([^()]+)\)")


def by_identifier() -> dict[str, Term]:
    return {name: term for term in terms() for name in term.identifiers}


def by_vietnamese() -> dict[str, Term]:
    return {term.vietnamese: term for term in terms()}


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield str(path.relative_to(SOURCE)), ast.parse(path.read_text(encoding="utf-8"))


def public_classes() -> Iterator[tuple[str, str]]:
    """Yield the name of every public class with the first paragraph of its docstring."""
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield node.name, (ast.get_docstring(node) or "").partition("\n\n")[0]


def models() -> set[type[Data]]:
    """Return every model that holds data of a document, and those inside them.

    The files of a movement are no documents: their columns carry their own terms.
    """
    for path, tree in trees():
        if any(isinstance(node, ast.Name) and node.id == "Data" for node in ast.walk(tree)):
            importlib.import_module(".".join(("vanban", *Path(path).with_suffix("").parts)))
    found: set[type[Data]] = {Agency}
    waiting = list(Data.__subclasses__())
    while waiting:
        each = waiting.pop()
        found.add(each)
        waiting += each.__subclasses__()
    # a type that another test made and took away again leaves its class behind
    ours = {
        name
        for name in sys.modules
        if name.startswith("vanban.") and not name.startswith("vanban.movement.")
    }
    return {each for each in found if each.__module__ in ours}


def fields() -> Iterator[tuple[type[Data], str, str]]:
    for model in models():
        for name, info in model.model_fields.items():
            yield model, name, info.title or ""


def test_no_term_and_no_identifier_stands_twice() -> None:
    rows = terms()
    assert len(rows) > 50
    counted = Counter(term.vietnamese for term in rows)
    assert [word for word, count in counted.items() if count > 1] == []
    names = Counter(name for term in rows for name in term.identifiers)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_identifier_of_the_glossary_is_used_by_the_code() -> None:
    used: set[str] = set()
    for path, tree in trees():
        used |= set(Path(path).with_suffix("").parts)
        for node in ast.walk(tree):
            match node:
                case ast.ClassDef(name=name):
                    used.add(name)
                    used |= {f"{name}.{member}" for member in _members(node)}
                case ast.FunctionDef(name=name) | ast.Attribute(attr=name) | ast.Name(id=name):
                    used.add(name)
                case ast.arg(arg=name):
                    used.add(name)
                case _:
                    continue
    assert sorted(set(by_identifier()) - used) == []


def _members(node: ast.ClassDef) -> Iterator[str]:
    for statement in node.body:
        if isinstance(statement, ast.Assign):
            yield from (target.id for target in statement.targets if isinstance(target, ast.Name))


def test_the_fields_of_all_models_speak_as_the_glossary_does() -> None:
    names, words = by_identifier(), by_vietnamese()
    for model, name, title in fields():
        where = f"{model.__name__}.{name} ({title})"
        if name in names:
            assert names[name].vietnamese == title, where
        if title in words:
            assert name in words[title].identifiers, where


def test_the_fields_that_document_types_share_are_all_in_the_glossary() -> None:
    own = {each.model.__module__ for each in document_types()}
    shared = {name for model, name, _ in fields() if model.__module__ not in own}
    assert sorted(shared - set(by_identifier())) == []


@pytest.mark.parametrize("members", [Level, TargetKind], ids=lambda kind: kind.__name__)
def test_the_values_that_clerks_write_are_in_the_glossary(members: type[Enum]) -> None:
    names = by_identifier()
    for member in members:
        qualified = f"{members.__name__}.{member.name}"
        term = names.get(qualified)
        assert term is not None, qualified
        assert term.vietnamese == member.value


def test_the_docstrings_of_classes_name_the_term_that_the_glossary_ties_to_them() -> None:
    names, words = by_identifier(), by_vietnamese()
    known = 0
    for name, docstring in public_classes():
        bracketed = {
            word.strip() for each in BRACKETS.findall(docstring) for word in each.split(",")
        }
        if name in names:
            known += 1
            assert names[name].vietnamese in bracketed, f"{name}: {docstring}"
        for word in bracketed & set(words):
            classes = [each for each in words[word].identifiers if re.fullmatch(r"[A-Z]\w+", each)]
            assert not classes or name in classes, f"{name} calls itself {word}"
    assert known > 20


def test_words_to_avoid_name_no_field_and_no_class() -> None:
    avoided = {word: term for term in terms() for word in term.avoid}
    assert avoided
    used = {name for _, name, _ in fields()}
    used |= {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower() for name, _ in public_classes()}
    assert {word: avoided[word].vietnamese for word in sorted(used & set(avoided))} == {}
