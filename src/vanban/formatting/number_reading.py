"""Typed Vietnamese numbers back to ``Decimal``; what has two meanings is refused."""

from __future__ import annotations

from decimal import Decimal

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.groundwork.regex import regex

_FIGURE = r"(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?"
_NUMBER = regex(rf"([-+]?)({_FIGURE})")
_SPREAD = regex(rf"(?:từ )?([-+]?{_FIGURE}) ?(?:-|đến) ?([-+]?{_FIGURE})")
_WRITTEN_WITH_POINT = regex(r"([-+]?)([0-9]+)\.([0-9]+)")
_WRITTEN_IN_ENGLISH = regex(r"([-+]?[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\.[0-9]+|(?<=,...,...))")
_WRITTEN_WITH_SPACES = regex(r"([-+]?[1-9][0-9]{0,2}(?: [0-9]{3})+)((?:,[0-9]+)?)")
_FIGURE_AND_UNIT = regex(rf"([-+]?{_FIGURE}) ?((?:[%‰₫°]|[^\W\d_]).*)")
_DASHES = str.maketrans(dict.fromkeys("−–—‐‑‒", "-"))
LONGEST = 100


def read_number(text: str) -> Decimal:
    """Return the number that a clerk typed: ``29.835`` is 29835, ``36,4`` is 36.4.

    A dot stands only between thousands, a comma only before decimals; so ``29,835`` is a
    little less than thirty, and ``36.4`` is refused. Decimals typed are kept, zeros too.

    Raises:
        BadValueError: it is no number, or could be meant in two ways.
    """
    typed = _tidy(text)
    found = _NUMBER.fullmatch(typed)
    if found is None or len(typed) > LONGEST:
        raise _refusal(typed[:LONGEST])
    return _value(typed)


def read_percent(text: str) -> Decimal:
    """Return the figure before a percent sign: ``67,1%`` is 67.1; the sign may be left out."""
    return read_number(_tidy(text).removesuffix("%"))


def read_spread(text: str) -> tuple[Decimal, Decimal]:
    """Return both ends of a range: ``8-9``, ``8 - 9``, ``từ 8 đến 9``, ``8-9%``.

    Raises:
        BadValueError: it is no range, or runs backwards.
    """
    typed = _tidy(text)
    found = _SPREAD.fullmatch(typed.removesuffix("%").rstrip())
    if found is None or len(typed) > LONGEST:
        raise BadValueError(
            "F113",
            Message("“{text}” không phải là một khoảng", text=typed[:LONGEST]),
            hint=Message("ghi hai số, giữa là dấu gạch nối, ví dụ: 8-9"),
            found=typed[:LONGEST],
        )
    low, high = _value(found[1]), _value(found[2])
    if low > high:
        raise BadValueError(
            "F117",
            Message("khoảng “{text}” ngược: số đầu lớn hơn số sau", text=typed),
            hint=Message("ghi số nhỏ trước, số lớn sau"),
            found=typed,
        )
    return low, high


def _tidy(text: str) -> str:
    return " ".join(text.translate(_DASHES).split())


def _value(typed: str) -> Decimal:
    return Decimal(typed.replace(".", "").replace(",", "."))


def _refusal(typed: str) -> BadValueError:
    if not typed:
        return BadValueError(
            "F111", Message("chưa ghi con số"), hint=Message("ghi như: 29.835; 36,4")
        )
    for cause in (_pointed, _english, _spaced, _range, _with_unit):
        error = cause(typed)
        if error is not None:
            return error
    return BadValueError(
        "F111",
        Message("“{text}” không phải là số viết theo kiểu Việt Nam", text=typed),
        hint=Message("hàng nghìn tách bằng dấu chấm, phần lẻ sau dấu phẩy: 29.835; 36,4"),
        found=typed,
    )


def _unclear(typed: str, right: str, other: str = "") -> BadValueError:
    if other:
        hint = Message("ghi “{right}” hoặc “{other}”", right=right, other=other)
    else:
        hint = Message("ghi “{right}”", right=right)
    message = Message(
        "“{text}” chưa rõ nghĩa: hàng nghìn tách bằng dấu chấm, phần lẻ ghi sau dấu phẩy",
        text=typed,
    )
    return BadValueError("F112", message, hint=hint, found=typed)


def _pointed(typed: str) -> BadValueError | None:
    found = _WRITTEN_WITH_POINT.fullmatch(typed)
    if found is None:
        return None
    sign, integer, decimals = found.groups()
    whole = f"{int(integer + decimals):,}".replace(",", ".")
    meant_thousands = whole.endswith(f".{decimals}") and int(integer) > 0
    other = f"{sign}{whole}" if meant_thousands else ""
    return _unclear(typed, f"{sign}{integer},{decimals}", other)


def _english(typed: str) -> BadValueError | None:
    found = _WRITTEN_IN_ENGLISH.fullmatch(typed)
    if found is None:
        return None
    return _unclear(typed, found[1].replace(",", ".") + found[2].replace(".", ","))


def _spaced(typed: str) -> BadValueError | None:
    found = _WRITTEN_WITH_SPACES.fullmatch(typed)
    if found is None:
        return None
    return _unclear(typed, found[1].replace(" ", ".") + found[2])


def _range(typed: str) -> BadValueError | None:
    found = _SPREAD.fullmatch(typed.removesuffix("%").rstrip())
    if found is None:
        return None
    return BadValueError(
        "F114",
        Message("“{text}” là một khoảng, không phải một con số", text=typed),
        hint=Message("ghi riêng từng đầu: {low} và {high}", low=found[1], high=found[2]),
        found=typed,
    )


def _with_unit(typed: str) -> BadValueError | None:
    found = _FIGURE_AND_UNIT.fullmatch(typed)
    if found is None:
        return None
    return BadValueError(
        "F114",
        Message("“{text}” có chữ đi kèm con số", text=typed),
        hint=Message("chỉ ghi con số {number}; ghi riêng “{unit}”", number=found[1], unit=found[2]),
        found=typed,
    )
