from __future__ import annotations

import pytest

from tests.unit.reading.sheets.conftest import Person, codes
from vanban.diagnostics import DataError
from vanban.reading.nodes import plain
from vanban.reading.sheets.csv_file import read_csv
from vanban.reading.sheets.records import Wanted, read_records


def people(data: bytes) -> list[dict[str, str]]:
    (sheet,) = read_csv(data, "ds.csv").sheets
    listing, findings = read_records(sheet, Wanted(Person, "cá nhân"))
    assert findings == []
    return [plain(item) for item in listing.items]


EXPECTED = [{"họ và tên": "Lê Thị B", "chức vụ": "Y sĩ, bác sĩ\nTrưởng khoa"}]
QUOTED = 'Họ và tên{0}Chức vụ\r\nLê Thị B{0}"Y sĩ, bác sĩ\r\nTrưởng khoa"\r\n'


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_file_is_read_in_every_shape_that_excel_writes(delimiter: str, encoding: str) -> None:
    assert people(QUOTED.format(delimiter).encode(encoding)) == EXPECTED


def test_a_file_that_names_its_delimiter_is_believed() -> None:
    assert people(("sep=|\r\n" + QUOTED.format("|")).encode()) == EXPECTED


def test_places_are_cells_of_a_sheet_called_as_the_file() -> None:
    (sheet,) = read_csv(b"\xef\xbb\xbfa;b\n\nc;d\n", "thu-muc/ds.csv").sheets
    assert sheet.place(3, 2).cell == "ds!B3"
    assert list(sheet.rows) == [1, 3]


def test_an_older_encoding_is_refused_with_the_way_to_save() -> None:
    with pytest.raises(DataError) as caught:
        read_csv("Họ và tên;Chức vụ".encode("cp1258", "replace") + b"\xd2", "ds.csv")
    assert codes(caught.value.findings) == ["D105"]
    assert "CSV UTF-8" in str(caught.value.findings[0].hint)


def test_a_quote_that_never_ends_is_refused_at_its_row() -> None:
    with pytest.raises(DataError) as caught:
        read_csv(b'a;b\nc;"d\ne;f', "ds.csv")
    assert codes(caught.value.findings) == ["D426"]
    assert caught.value.findings[0].place.line == 2
