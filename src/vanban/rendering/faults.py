"""What can be wrong with a template, in a clerk's words (lỗi của mẫu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import NOTHING, Finding, Message, Place
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from vanban.rendering.marks import Tag

_CLOSING: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_SPACED_NAME = regex(r"\w+(?: +\w+)+")
_OPENING: Final = {closing: opening for opening, closing in _CLOSING.items()}


class Faults:
    """The faults of a template as they are found, all of them before any is raised."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: dict[tuple[str, str, str], Finding] = {}

    def add(self, code: str, message: Message, place: str = "", hint: Message = NOTHING) -> None:
        """Take in a fault; the same one twice in the same place counts once."""
        finding = Finding(code, message, Place(file=self._file, part=place), hint=hint)
        self._found.setdefault((code, str(message), place), finding)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The faults in the order in which they were found."""
        return tuple(self._found.values())

    def unclosed(self, opening: str, place: str) -> None:
        """Take in a tag without an end."""
        message = Message(
            "dấu {opening} không có dấu {closing} đóng lại",
            opening=opening,
            closing=_CLOSING[opening],
        )
        hint = Message("thêm dấu {closing} ngay sau tên", closing=_CLOSING[opening])
        self.add("T101", message, place, hint)

    def unopened(self, closing: str, place: str) -> None:
        """Take in an end without a tag."""
        message = Message(
            "dấu {closing} không có dấu {opening} mở trước đó",
            closing=closing,
            opening=_OPENING[closing],
        )
        hint = Message("thêm dấu {opening} trước tên, hoặc xóa dấu thừa", opening=_OPENING[closing])
        self.add("T102", message, place, hint)

    def across_paragraphs(self, opening: str, place: str) -> None:
        """Take in a tag that begins in one paragraph and ends in another."""
        message = Message(
            "chỗ điền mở bằng {opening} bị ngắt sang đoạn khác trước khi đóng", opening=opening
        )
        self.add("T103", message, place, Message("viết trọn chỗ điền trong một đoạn"))

    def tracked(self, place: str) -> None:
        """Take in a tag in text whose changes are tracked."""
        self.add(
            "T113",
            Message("chỗ điền nằm trong phần đang theo dõi thay đổi"),
            place,
            Message("trong Word, thẻ Xem lại (Review), chọn Chấp nhận tất cả rồi lưu mẫu"),
        )

    def misplaced(self, tag: Tag) -> None:
        """Take in a tag for paragraphs or cells where there are none."""
        message = Message("thẻ {tag} không dùng được trong thuộc tính tệp", tag=tag.typed)
        hint = Message("chỉ dùng chỗ điền thường và các thẻ không có p, tr, tc ở đó")
        self.add("T112", message, tag.place, hint)

    def for_cells(self, typed: str, place: str) -> None:
        """Take in a tag for the cells of a table where there are none."""
        message = Message("thẻ {tag} chỉ dùng được trong ô của bảng", tag=typed)
        hint = Message("đặt thẻ trong ô; thẻ gộp ô (vm, hm) còn phải nằm trong phần lặp")
        self.add("T106", message, place, hint)

    def unreadable(self, tag: Tag) -> None:
        """Take in a tag that Jinja cannot read."""
        if _SPACED_NAME.fullmatch(tag.code) and tag.is_output:
            name = "_".join(tag.code.split())
            hint = Message("tên không có dấu cách; viết là {name}", name=f"{{{{ {name} }}}}")
        else:
            hint = Message("xem lại tên, dấu nháy, dấu ngoặc và dấu chấm ở trong")
        self.add("T104", Message("không đọc được {tag}", tag=tag.typed), tag.place, hint)

    def quoted(self, tag: Tag, words: str) -> None:
        """Take in a placeholder that is only words in quotes, most often a name."""
        message = Message("{tag} in nguyên chữ trong dấu nháy, không lấy dữ liệu", tag=tag.typed)
        hint = Message("bỏ dấu nháy quanh “{words}”; chữ cố định thì viết ngoài ngoặc", words=words)
        self.add("T120", message, tag.place, hint)

    def unknown_filter(self, name: str, tag: Tag) -> None:
        """Take in a filter or a test that does not exist."""
        message = Message("{tag}: không có bộ lọc “{name}”", tag=tag.typed, name=name)
        hint = Message("xem danh sách bộ lọc trong hướng dẫn viết mẫu; bỏ phần sau dấu |")
        self.add("T105", message, tag.place, hint)
