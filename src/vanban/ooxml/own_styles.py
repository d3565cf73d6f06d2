"""The styles that the engine itself uses, as a template gets them if it lacks them."""

from __future__ import annotations

from typing import Final, NamedTuple

NOTE_TEXT: Final = "VB Chú thích"
NOTE_MARK: Final = "VB Dấu chú thích"
RULE: Final = "VB Đường kẻ"
TABLE: Final = "VB Bảng"
CELL: Final = "VB Ô bảng"
HEADING_CELL: Final = "VB Tiêu đề bảng"
PARTY: Final = "VB Bên ký"
AUTHORITY: Final = "VB Quyền hạn và chức vụ"
SIGNING_ROOM: Final = "VB Khoảng ký"
CLOSE_ROOM: Final = "VB Khoảng ký hẹp"
OTHER_TITLE: Final = "VB Chức danh khác"
SIGNATORY: Final = "VB Người ký"
RECIPIENTS: Final = "VB Nơi nhận"
RECIPIENT: Final = "VB Danh sách nơi nhận"


class OwnStyle(NamedTuple):
    """A style of ours (kiểu VB): its id where that is free, its kind, and what it says."""

    style_id: str
    kind: str
    content: str


_NOTE_TEXT: Final = """
<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>
<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="both"/></w:pPr>
<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>
"""
_NOTE_MARK: Final = """
<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
"""
_RULE: Final = """
<w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>
<w:spacing w:before="20" w:after="0" w:line="40" w:lineRule="exact"/>
<w:ind w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr>
"""
_TABLE: Final = """
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>
<w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>
<w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>
<w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>
<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>
</w:tblCellMar></w:tblPr>
"""
_CELL: Final = """
<w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>
<w:ind w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>
"""
_HEADING_CELL: Final = """
<w:pPr><w:keepNext/><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>
<w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>
<w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>
"""

_AUTHORITY: Final = """
<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="0" w:line="240"
 w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>
<w:rPr><w:b/><w:bCs/><w:caps/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>
"""
_SIGNATORY: Final = _AUTHORITY.replace("<w:caps/>", "")
_ROOM: Final = """
<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="0" w:line="{height}"
 w:lineRule="exact"/><w:ind w:firstLine="0"/></w:pPr>
"""
_RECIPIENT: Final = """
<w:pPr><w:keepLines/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>
<w:ind w:firstLine="0"/></w:pPr><w:rPr>{look}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>
"""
_BOLD_ITALIC: Final = "<w:b/><w:bCs/><w:i/><w:iCs/>"

OWN_STYLES: Final = {
    NOTE_TEXT: OwnStyle("VBChuthich", "paragraph", _NOTE_TEXT),
    NOTE_MARK: OwnStyle("VBDauchuthich", "character", _NOTE_MARK),
    RULE: OwnStyle("VBDuongke", "paragraph", _RULE),
    TABLE: OwnStyle("VBBang", "table", _TABLE),
    CELL: OwnStyle("VBObang", "paragraph", _CELL),
    HEADING_CELL: OwnStyle("VBTieudebang", "paragraph", _HEADING_CELL),
    PARTY: OwnStyle("VBBenky", "paragraph", _AUTHORITY),
    AUTHORITY: OwnStyle("VBQuyenhanvachucvu", "paragraph", _AUTHORITY),
    SIGNING_ROOM: OwnStyle("VBKhoangky", "paragraph", _ROOM.format(height=1701)),
    CLOSE_ROOM: OwnStyle("VBKhoangkyhep", "paragraph", _ROOM.format(height=1247)),
    OTHER_TITLE: OwnStyle("VBChucdanhkhac", "paragraph", _AUTHORITY),
    SIGNATORY: OwnStyle("VBNguoiky", "paragraph", _SIGNATORY),
    RECIPIENTS: OwnStyle("VBNoinhan", "paragraph", _RECIPIENT.format(look=_BOLD_ITALIC, size=24)),
    RECIPIENT: OwnStyle("VBDanhsachnoinhan", "paragraph", _RECIPIENT.format(look="", size=22)),
}
"""By the name in Word."""
