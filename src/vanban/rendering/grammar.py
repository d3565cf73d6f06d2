"""What a tag asks for: the names in it, the variables it makes, and what Jinja cannot read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2 import TemplateSyntaxError, nodes
from msgspec import Struct, field

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.rendering.engine import StrictEnvironment
    from vanban.rendering.marks import Tag

OPENING: Final = {"for": "endfor", "if": "endif", "with": "endwith"}
MIDDLE: Final = {"elif": ("if",), "else": ("if", "for")}
CLOSING: Final = {end: start for start, end in OPENING.items()}
_WRAPPED: Final = {
    "for": "{%% %s %%}{%% endfor %%}",
    "if": "{%% %s %%}{%% endif %%}",
    "with": "{%% %s %%}{%% endwith %%}",
    "elif": "{%% if x %%}{%% %s %%}{%% endif %%}",
    "set": "{%% %s %%}",
}
_LIKE_A_NAME: Final = regex(r" *[^\W\d][\w.]*(?: +[\w.]+)* *")
_OPTIONAL_FILTERS: Final = ("default", "d")
_OPTIONAL_TESTS: Final = ("defined", "undefined")


class Use(Struct, frozen=True):
    """A name in a tag (tên được dùng): ``đoạn.cấp`` is ``("đoạn", "cấp")``."""

    path: tuple[str, ...]
    required: bool


class Meaning(Struct):
    """What a tag means (nghĩa của thẻ)."""

    uses: list[Use] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    """Variables that a loop, a ``with`` or a ``set`` makes."""
    over: tuple[str, ...] = ()
    """What a loop goes over, when it is a plain name."""
    unknown_filters: list[str] = field(default_factory=list)
    forbidden: bool = False
    """Whether it asks for something of Jinja that has no place here."""
    unreadable: bool = False
    quoted: str = ""
    """The words in quotes (chữ trong dấu nháy) that are all that is printed."""


class Grammar:
    """Reads tags one by one, so that one broken tag does not hide the others."""

    def __init__(self, env: StrictEnvironment) -> None:
        self._env = env
        self._known: dict[tuple[bool, str, str], Meaning] = {}

    def read(self, tag: Tag) -> Meaning:
        """Return what a tag means; most stand in a template many times."""
        said = (tag.is_output, tag.keyword, tag.code)
        if said not in self._known:
            self._known[said] = self._read(tag)
        return self._known[said]

    def _read(self, tag: Tag) -> Meaning:
        meaning = Meaning()
        source = self._source(tag)
        if not source:
            meaning.forbidden = not self._is_plain_word(tag)
            return meaning
        try:
            tree = self._env.parse(source)
        except (TemplateSyntaxError, RecursionError, ValueError):
            meaning.unreadable = True
            return meaning
        body = tree.body
        if tag.keyword == "elif" and isinstance(body[0], nodes.If):
            body = list(body[0].elif_)
        for node in body:
            self._statement(node, meaning)
        return meaning

    @staticmethod
    def _source(tag: Tag) -> str:
        if tag.is_output:
            return "{{ %s }}" % tag.code  # noqa: UP031 - braces are what it is about
        if tag.keyword not in _WRAPPED or (tag.keyword == "set" and "=" not in tag.code):
            return ""
        return _WRAPPED[tag.keyword] % tag.code

    @staticmethod
    def _is_plain_word(tag: Tag) -> bool:
        return tag.code in {"else", *CLOSING}

    def _statement(self, node: nodes.Node, meaning: Meaning) -> None:
        if isinstance(node, nodes.For):
            meaning.targets += _targets(node.target)
            meaning.over = _path(node.iter) or ()
            meaning.forbidden |= node.recursive
            local = set(meaning.targets)
            self._expression(node.iter, meaning)
            if node.test is not None:
                own = Meaning()
                self._expression(node.test, own)
                meaning.uses += [use for use in own.uses if use.path[0] not in local]
                meaning.unknown_filters += own.unknown_filters
        elif isinstance(node, nodes.With):
            meaning.targets += [name for target in node.targets for name in _targets(target)]
            for value in node.values:
                self._expression(value, meaning)
        elif isinstance(node, nodes.Assign):
            meaning.targets += _targets(node.target)
            self._expression(node.node, meaning)
        elif isinstance(node, nodes.If):
            self._expression(node.test, meaning)
        elif isinstance(node, nodes.Output):
            meaning.quoted = _quoted(node)
            for child in node.nodes:
                self._expression(child, meaning)
        else:
            meaning.forbidden = True

    def _expression(self, node: nodes.Node, meaning: Meaning, *, required: bool = True) -> None:
        path = _path(node)
        if path is not None:
            if path[0] != "loop" and path[0] not in self._env.globals:
                meaning.uses.append(Use(path, required))
            return
        if isinstance(node, nodes.Filter):
            if node.name not in self._env.filters:
                meaning.unknown_filters.append(node.name)
            required = required and node.name not in _OPTIONAL_FILTERS
        elif isinstance(node, nodes.Test):
            if node.name not in self._env.tests:
                meaning.unknown_filters.append(node.name)
            required = required and node.name not in _OPTIONAL_TESTS
        for child in node.iter_child_nodes():
            self._expression(child, meaning, required=required)


def _quoted(node: nodes.Output) -> str:
    """Return the words in quotes that are a whole placeholder; what holds signs is no name."""
    literal = node.nodes[0] if len(node.nodes) == 1 else None
    if isinstance(literal, nodes.Const) and isinstance(literal.value, str):
        return literal.value if _LIKE_A_NAME.fullmatch(literal.value) else ""
    return ""


def _targets(node: nodes.Node) -> list[str]:
    return [name.name for name in _names(node)]


def _names(node: nodes.Node) -> Iterator[nodes.Name]:
    if isinstance(node, nodes.Name):
        yield node
    yield from node.find_all(nodes.Name)


def _path(node: nodes.Node) -> tuple[str, ...] | None:
    """Return a dotted name as its steps, or nothing if the expression is anything else."""
    if isinstance(node, nodes.Name):
        return (node.name,)
    step: object = None
    if isinstance(node, nodes.Getattr):
        step = node.attr
    elif isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        step = node.arg.value
    if isinstance(node, nodes.Getattr | nodes.Getitem) and isinstance(step, str):
        before = _path(node.node)
        return None if before is None else (*before, step)
    return None
