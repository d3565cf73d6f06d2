"""A first data file of a copy, with a word on each field (tệp mẫu của bản sao)."""

from __future__ import annotations

from vanban.copying.model import LABEL, CopyData
from vanban.reading.sample import commented

_VALUES = {
    "loại văn bản": LABEL,
    "thông tin cơ quan": "co-quan.yaml",
    "văn bản": "ke-hoach_05.docx",
    "hình thức sao": "sao y",
    "số": "15",
    "ngày sao": "20/02/2026",
}


def copy_sample() -> str:
    """Return the text that ``vanban new ban-sao`` writes."""
    return commented(CopyData, _VALUES)
