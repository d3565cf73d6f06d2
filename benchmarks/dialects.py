"""How each family of engines writes its tags; the template is otherwise the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    Lines = Sequence["Line"]


@dataclass(frozen=True)
class Line:
    """A paragraph of a template: what it says and how it is set."""

    text: str
    alignment: str = "both"
    bold: bool = False
    indent: bool = False
    size: int = 14


class StatementTags:
    """docxtpl's dialect, in which vanban's templates are written too."""

    rows_have_own_tags: bool = True

    def value(self, name: str, item: str = "") -> str:
        """Return the tag that prints a field of an item, or of the data."""
        return f"{{{{ {item}.{name} }}}}" if item else f"{{{{ {name} }}}}"

    def loop(self, lines: Lines, item: str, name: str, holder: str = "") -> Lines:
        """Return lines that are repeated for each item of a list; ``holder`` has the list."""
        path = f"{holder}.{name}" if holder else name
        return [Line(f"{{%p for {item} in {path} %}}"), *lines, Line("{%p endfor %}")]

    def condition(self, lines: Lines, name: str) -> Lines:
        """Return lines that are there only if a field is true."""
        return [Line(f"{{%p if {name} %}}"), *lines, Line("{%p endif %}")]

    def rows(self, item: str, name: str) -> tuple[str, str]:
        """Return what opens and closes a loop over table rows."""
        return f"{{%tr for {item} in {name} %}}", "{%tr endfor %}"


class ScopeTags:
    """docxtemplater's dialect, in which loops and conditions are scopes of names."""

    rows_have_own_tags: bool = False

    def value(self, name: str, item: str = "") -> str:  # noqa: ARG002 - the scope knows the item
        """Return the tag that prints a field of the nearest item that has it."""
        return f"{{{name}}}"

    def loop(self, lines: Lines, item: str, name: str, holder: str = "") -> Lines:  # noqa: ARG002 - as above
        """Return lines that are repeated for each item of a list."""
        return self.condition(lines, name)

    def condition(self, lines: Lines, name: str) -> Lines:
        """Return lines that are there only if a field is true."""
        opening, closing = self.rows("", name)
        return [Line(opening), *lines, Line(closing)]

    def rows(self, item: str, name: str) -> tuple[str, str]:  # noqa: ARG002 - as above
        """Return what opens and closes a loop over table rows."""
        return f"{{#{name}}}", f"{{/{name}}}"


class InlineScopeTags(ScopeTags):
    """easy-template-x's dialect: tags in paragraphs of their own would leave these behind."""

    def condition(self, lines: Lines, name: str) -> Lines:
        """Return lines that are there only if a field is true."""
        opening, closing = f'{{#{name} [loopOver: "paragraph"]}}', f"{{/{name}}}"
        inner = [*lines]
        inner[0] = replace(inner[0], text=f"{opening}{inner[0].text}")
        inner[-1] = replace(inner[-1], text=f"{inner[-1].text}{closing}")
        return inner


Dialect = StatementTags | ScopeTags

DIALECTS: Final[dict[str, Dialect]] = {
    "statements": StatementTags(),
    "scopes": ScopeTags(),
    "inline scopes": InlineScopeTags(),
}
