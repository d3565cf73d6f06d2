"""Bounds for what a template may ask of the machine (giới hạn): no tag grows without end."""

from __future__ import annotations

from collections.abc import Sized
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Undefined, pass_context, pass_environment, pass_eval_context
from jinja2.filters import FILTERS
from jinja2.runtime import markup_join

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment
    from jinja2.nodes import EvalContext
    from jinja2.runtime import Context

LONGEST: Final = 1_000_000
"""Characters of a text, or items of a list, that a tag may make."""
STEPS: Final = 100_000
"""Rounds of all loops together while one part is filled."""
OPERATORS: Final = frozenset({"+", "*", "**", "%"})
_LONGEST_RANGE: Final = 10_000
_HIGHEST: Final = 10**30
_DIGITS: Final = 30
_METHODS: Final = frozenset(
    {
        *("capitalize", "casefold", "count", "endswith", "find", "index", "isalpha", "isdigit"),
        *("islower", "isnumeric", "isspace", "isupper", "lower", "lstrip", "partition"),
        *("removeprefix", "removesuffix", "rfind", "rindex", "rpartition", "rsplit", "rstrip"),
        *("split", "splitlines", "startswith", "strip", "swapcase", "title", "upper"),
    }
)
"""Methods of a text that give no more than the text has."""


class TooMuchError(ValueError):
    """A template asks for more than any document needs."""


class Steps:
    """The rounds of the loops of one part while it is filled once."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = STEPS

    def take(self, items: Iterable[Any]) -> Iterable[Any]:
        """Return what a loop goes over, when there are rounds left for it.

        Raises:
            TooMuchError: there are not.
        """
        if isinstance(items, Undefined) or not hasattr(items, "__iter__"):
            return items
        counted = items if isinstance(items, Sized) else list(items)
        self.left -= len(counted)
        if self.left < 0:
            raise TooMuchError(STEPS)
        return counted


def bounded(length: int) -> None:
    """Refuse a length.

    Raises:
        TooMuchError: it is beyond what a document needs.
    """
    if length > LONGEST:
        raise TooMuchError(length)


def check_operation(operator: str, left: object, right: object) -> None:
    """Refuse an operation that makes a text or a number grow beyond what a document needs.

    Raises:
        TooMuchError: it does.
    """
    if isinstance(left, Sized) and isinstance(right, Sized) and operator == "+":
        bounded(len(left) + len(right))
    elif operator == "**" or isinstance(left, Sized) or isinstance(right, Sized):
        if operator != "+":
            raise TooMuchError(operator)
    elif any(isinstance(each, int | float) and abs(each) > _HIGHEST for each in (left, right)):
        raise TooMuchError(operator)


def may_call(method: object) -> bool:
    """Whether a method makes nothing that is longer than what it is called on."""
    holder = getattr(method, "__self__", None)
    if isinstance(holder, str):
        return getattr(method, "__name__", "") in _METHODS
    return not isinstance(holder, int | float | bytes)


def bounded_range(*numbers: int) -> range:
    """Return a range of no more numbers than a list in a document has items.

    Raises:
        TooMuchError: it has more.
    """
    made = range(*numbers)
    if len(made) > _LONGEST_RANGE:
        raise TooMuchError(len(made))
    return made


@pass_context
def take(context: Context, items: Iterable[Any]) -> Iterable[Any]:
    """Return what a loop goes over, when rounds are left (``_take``).

    Raises:
        TooMuchError: there are none.
    """
    steps: Steps = context.parent["_steps"]
    return steps.take(items)


def concatenated(pieces: Iterable[Any]) -> str:
    """Return texts put together.

    Raises:
        TooMuchError: the text is too long.
    """
    texts = list(pieces)
    bounded(sum(len(each) for each in texts if isinstance(each, str)))
    return markup_join(texts)


@pass_eval_context
def _join(context: EvalContext, value: Iterable[Any], d: str = "", attribute: Any = None) -> Any:
    items = list(value)
    texts = sum(len(each) for each in items if isinstance(each, str))
    bounded(len(str(d)) * len(items) + texts)
    return FILTERS["join"](context, items, d, attribute)


@pass_eval_context
def _replace(context: EvalContext, s: Any, old: Any, new: Any, count: int | None = None) -> Any:
    bounded(len(str(s)) + len(str(new)) * str(s).count(str(old)))
    return FILTERS["replace"](context, s, old, new, count)


@pass_eval_context
def _slice(context: EvalContext, value: Any, slices: int, fill_with: Any = None) -> Any:
    bounded(slices)
    return FILTERS["slice"](context, value, slices, fill_with)


def _batch(value: Iterable[Any], linecount: int, fill_with: Any = None) -> Any:
    bounded(linecount)
    return FILTERS["batch"](value, linecount, fill_with)


def _round(value: float, precision: int = 0, method: Any = "common") -> Any:
    if abs(precision) > _DIGITS:
        raise TooMuchError(precision)
    return FILTERS["round"](value, precision, method)


@pass_environment
def _sum(env: Environment, iterable: Iterable[Any], attribute: Any = None, start: Any = 0) -> Any:
    if isinstance(start, Sized):
        raise TooMuchError("start")
    return FILTERS["sum"](env, iterable, attribute, start)


BOUNDED_FILTERS: Final = MappingProxyType(
    {
        "batch": _batch,
        "join": _join,
        "replace": _replace,
        "round": _round,
        "slice": _slice,
        "sum": _sum,
    }
)
"""Jinja's filters that could make much of little, each with its bound."""
