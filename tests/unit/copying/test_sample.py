from __future__ import annotations

from vanban.copying.model import CopyData
from vanban.copying.sample import copy_sample
from vanban.reading.source import source_from_text
from vanban.reading.validate import read_model


def test_the_first_data_file_can_be_read() -> None:
    source = source_from_text(copy_sample(), "ban-sao.yaml", "yaml")
    data = read_model(source, CopyData)
    assert (data.copy_form, data.number, data.document) == ("sao y", "15", "ke-hoach_05.docx")
    assert not source.findings
