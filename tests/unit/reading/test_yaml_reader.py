from __future__ import annotations

import unicodedata

import pytest

from vanban.diagnostics import DataError, Severity
from vanban.reading.source import Source, source_from_text


def read(text: str) -> Source:
    return source_from_text(text, "tệp.yaml", "yaml")


def faults(text: str) -> list[tuple[str, int, int]]:
    found = sorted(read(text).findings, key=lambda each: (each.place.line, each.place.column))
    return [(each.code, each.place.line, each.place.column) for each in found]


def sentences(text: str) -> list[str]:
    return [str(each.message) for each in read(text).findings]


def mending(text: str) -> str:
    return str(read(text).findings[0].hint)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0123", "0123"),
        ("040000000007", "040000000007"),
        ("12:30", "12:30"),
        ("NO", "NO"),
        ("2021-01-26", "2021-01-26"),
        ("2.980.000", "2.980.000"),
        ("0x1F", "0x1F"),
        ("~", "~"),
        ("", ""),
        ("1e3", "1e3"),
        ("- 5", None),
    ],
)
def test_numbers_dates_and_words_stay_the_texts_they_are(written: str, meant: str | None) -> None:
    source = read(f"số: {written}\n")
    assert source.value["số"] == (written if meant is None else meant)


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("số: 1\ntrích yếu: Phát động: thi đua\n", "D110", 2, 21),
        ("nơi nhận:\n  - Lưu: VT: PNV\n", "D110", 2, 12),
        ("số: *1*\n", "D111", 1, 5),
        ("số: &a\n", "D111", 1, 5),
        ("số: &a đ\n", "D111", 1, 5),
        ("số: !chữ đ\n", "D111", 1, 5),
        ("số: @a\n", "D111", 1, 5),
        ("số: %a\n", "D111", 1, 5),
        ("số: `a\n", "D111", 1, 5),
        ("số: ? a\n", "D111", 1, 5),
        ("số: : a\n", "D111", 1, 5),
        ("số: ,a\n", "D111", 1, 5),
        ("số: ]a\n", "D111", 1, 5),
        ("số: }a\n", "D111", 1, 5),
        ("%a\nsố: 1\n", "D111", 1, 1),
        ("số: {{ a }}\n", "D112", 1, 5),
        ("số: {{ a }} b\n", "D112", 1, 5),
        ("số: [a] b\n", "D113", 1, 5),
        ("số: [a\nb: c\n", "D113", 1, 5),
        ("số: {a}: b\n", "D113", 1, 5),
        ("số: {a: b\n", "D113", 1, 5),
        ("căn cứ: {text: Căn cứ Luật Thi đua, khen thưởng}\n", "D114", 1, 9),
        ("căn cứ: [Căn cứ Luật Thi đua, khen thưởng]\n", "D114", 1, 9),
        ('số: "a\nký hiệu: b\n', "D115", 1, 5),
        ("số: 'a\n", "D115", 1, 5),
        ('số: "a\nký hiệu: b\nđịa danh: c"\n', "D115", 1, 5),
        ('số: "a" b\n', "D116", 1, 5),
        ("số: 'a' b\n", "D116", 1, 5),
        ("danh sách:\n  - - a: *b\n", "D111", 2, 10),
        ("danh sách:\n  - - 'a' b\n  -\n", "D116", 2, 7),
        ('số: "C:\\Users"\n', "D117", 1, 5),
        ("số: “a: b”\n", "D118", 1, 5),
        ("mục:\n\tsố: 1\n", "D119", 2, 1),
        ("\tsố: 1\n", "D119", 1, 1),
        ("mục: |\n\tmột\n\thai\n", "D119", 2, 1),
        ("số:\ta\n", "D120", 1, 4),
        ("danh sách:\n  -\ta\n", "D120", 2, 4),
        ("số: > a\n", "D121", 1, 5),
        ("số: | a\n", "D121", 1, 5),
        ("mục: |\nI. MỘT\n1. Hai\nsố: 1\n", "D122", 2, 1),
        ("mục: |\n  I. MỘT\n1. Hai: ba\n- bốn\nsố: 1\n", "D122", 3, 1),
        ("mục: |\n   một\n  hai\n ba\nsố: 1\n", "D123", 3, 3),
        ("mục:\n  I. MỘT\n  1. Hai: ba\n", "D124", 1, 5),
        ("mục:\nI. MỘT\n1. Hai\n\nsố: 1\n", "D124", 1, 5),
        ("số:12\nký hiệu: a\n", "D125", 1, 3),
        ("ký hiệu: a\nsố:12\n", "D125", 2, 3),
        ("mục:\n  số:12\n  ký hiệu: a\n", "D125", 2, 5),
        ("trích yếu Phát động\nsố: 1\n", "D126", 1, 1),
        ("mục:\n    số: 1\n  ký hiệu: 2\n", "D127", 3, 3),
        ("trích yếu: a\n  số: 1\n", "D127", 2, 3),
        ("trích yếu: a\n- b\n", "D127", 2, 1),
        ("mục:\n  - số: 1\n    ký: 2\n   tên: 3\n", "D127", 4, 4),
        ("căn cứ: - a\n", "D129", 1, 9),
        ("số: 1\nsố: 2\n", "D130", 2, 1),
        ("mục:\n  - số: 1\n    số: 1\n", "D130", 3, 5),
        ("số: a #1\n", "D131", 1, 7),
        ("số: #1\n", "D131", 1, 5),
        (": a\nsố: 1\n", "D133", 1, 1),
        ('"": a\nsố: 1\n', "D133", 1, 1),
        ("số: 1\n---\nký: 2\n", "D134", 2, 1),
        ("số: {[a]: b}\n", "D137", 1, 5),
        ("số: a\x07b\n", "D107", 1, 6),
        ("số: a\u2028b\n", "D107", 1, 6),
        ('số: "a\\x07b"\n', "D107", 1, 5),
    ],
)
def test_each_fault_has_its_sentence_with_line_column_and_mending(
    text: str, code: str, line: int, column: int
) -> None:
    (finding,) = read(text).findings
    assert (finding.code, finding.place.line, finding.place.column) == (code, line, column)
    assert finding.place.file == "tệp.yaml"
    assert str(finding.message)
    assert str(finding.hint)


def test_each_sign_has_a_sentence_of_its_own() -> None:
    values = ["*a*", "&a", "!a", "@a", "%a", "`a", "[a] b", "{a} b", "{{ a }}", '"a', ">a", "|a"]
    told = [sentences(f"số: {value}\n") for value in values]
    assert len({each for (each,) in told}) == len(values)


def test_no_sentence_speaks_of_the_notation_by_its_own_words() -> None:
    text = "a: b: c\nd: *x\ne: [f\ng:\th\n\ti: k\nl: 'm' n\n{{o}}: p\nq\nr:s\n? [t]\n: u\n"
    for finding in read(text).findings:
        said = f"{finding.message} {finding.hint}".lower()
        assert not any(word in said for word in ("yaml", "mapping", "scalar", "token", "alias"))


def test_three_mistakes_give_three_messages_each_with_line_and_column() -> None:
    text = "trích yếu: Phát động: a\nsố: *1*\nđịa danh: Ba Tơ\nký hiệu: {{ k }}-UBND\n"
    assert faults(text) == [("D110", 1, 21), ("D111", 2, 5), ("D112", 4, 10)]


def test_a_faulty_value_is_read_on_as_the_text_it_was_meant_to_be() -> None:
    source = read("trích yếu: Phát động: a\nsố: '1' và 2\nngười ký:\n  chức vụ:CHỦ TỊCH\n")
    assert source.value == {
        "trích yếu": "Phát động: a",
        "số": "'1' và 2",
        "người ký": {"chức vụ": "CHỦ TỊCH"},
    }
    assert source.is_whole


def test_a_line_that_must_be_left_out_is_owned_up_to() -> None:
    source = read("KẾ HOẠCH NĂM 2021\nsố: 1\n")
    assert source.value == {"số": "1"}
    assert not source.is_whole


def test_the_mending_shows_the_line_as_it_should_be() -> None:
    assert mending("trích yếu: Phát động: a\n").endswith('trích yếu: "Phát động: a"')
    assert mending('số: "a" b\n').endswith("số: '\"a\" b'")
    assert mending("nơi nhận:\n  - Lưu: VT: a\n").endswith('- "Lưu: VT: a"')
    assert mending("số:12\nký: a\n").endswith("số: 12")


def test_many_lines_in_a_row_with_the_same_fault_are_one_mistake() -> None:
    lines = "".join(f"\tmục {number}: a\n" for number in range(30))
    assert faults(f"nhóm:\n{lines}") == [("D119", 2, 1)]


def test_a_colon_and_other_signs_do_no_harm_in_a_block() -> None:
    text = "mục: |\n  a: b: c\n  *d* # e\n  {{ f }}\n\t\n  - g\n    'h\nsố: 1\n"
    source = read(text.replace("\t", "  "))
    assert source.findings == ()
    assert source.value["mục"] == "a: b: c\n*d* # e\n{{ f }}\n\n- g\n  'h\n"


def test_vietnamese_quotes_are_plain_text() -> None:
    source = read("trích yếu: “Toàn dân đoàn kết” năm 2021\n")
    assert source.value == {"trích yếu": "“Toàn dân đoàn kết” năm 2021"}
    assert source.findings == ()


def test_a_comment_behind_a_value_is_a_note_and_no_error() -> None:
    (finding,) = read("số: 12 # chưa chắc\nký hiệu: # để trống\n# hết\n").findings
    assert (finding.code, finding.severity) == ("D132", Severity.NOTE)
    assert "chưa chắc" in str(finding.message)


def test_a_letter_lost_in_conversion_is_pointed_out_and_kept() -> None:
    source = read("trích yếu: Ph�t động\n")
    assert source.value == {"trích yếu": "Ph�t động"}
    assert [(each.code, each.severity) for each in source.findings] == [("D108", Severity.WARNING)]


def test_a_field_hidden_in_the_lines_of_the_one_above_is_pointed_out() -> None:
    source = read("người ký:\n  chức vụ: CHỦ TỊCH\n    họ và tên:Phạm Xuân Vinh\n")
    assert [(each.code, each.place.line) for each in source.findings] == [("D128", 3)]


def test_brackets_are_read_where_they_leave_no_doubt() -> None:
    source = read(
        "a: []\nb: {}\nc: [\"x, y\", 'z']\nd: {tên: Lan, chức vụ: Phó}\ne: [\n  'x',\n]\n"
    )
    assert source.findings == ()
    assert source.value == {
        "a": [],
        "b": {},
        "c": ["x, y", "z"],
        "d": {"tên": "Lan", "chức vụ": "Phó"},
        "e": ["x"],
    }


def test_the_comma_in_brackets_is_named_with_the_piece_it_cuts_off() -> None:
    (said,) = sentences("căn cứ: {text: Căn cứ Luật Thi đua, khen thưởng}\n")
    assert "hai mục" in said
    assert "“khen thưởng”" in said


def test_what_stands_in_one_another_without_end_is_refused() -> None:
    for text in ("a: " + "[" * 5000, "- " * 5000, "".join(" " * n + "a:\n" for n in range(300))):
        try:
            errors = read(text).errors  # some builds of the parser stop at the brackets first
        except DataError as refusal:
            errors = refusal.findings
        assert errors


def test_values_that_repeat_themselves_are_refused() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(20))
    source = read(bomb)
    assert {each.code for each in source.findings} <= {"D111", "D113"}
    assert source.value["a"] == "&a [x, x]"


def test_a_file_full_of_odd_characters_is_told_of_the_first_ones() -> None:
    source = read("".join(f"mục {n}: \x07\n" for n in range(100)))
    assert [each.code for each in source.findings] == ["D107"] * 20
    assert source.value["mục 99"] == ""


def test_a_long_list_of_faults_ends() -> None:
    with pytest.raises(DataError) as caught:
        read("".join(f"mục {n}: *a*\n" for n in range(500)))
    assert len(caught.value.findings) == 50


@pytest.mark.parametrize("text", ["", "\n\n", "# chỉ có ghi chú\n"])
def test_an_empty_file_is_named_as_such(text: str) -> None:
    with pytest.raises(DataError) as caught:
        read(text)
    assert [each.code for each in caught.value.findings] == ["D106"]


@pytest.mark.parametrize("text", ["KẾ HOẠCH\nNăm 2021\n", "một dòng chữ", "- a\n- b\n"])
def test_a_file_without_fields_is_named_as_such(text: str) -> None:
    with pytest.raises(DataError) as caught:
        read(text)
    assert [each.code for each in caught.value.findings] == ["D109"]


def test_columns_count_letters_however_their_marks_are_coded() -> None:
    text = unicodedata.normalize("NFD", "trích yếu: Phát động: a\nđịa danh: ở xã #5\n")
    assert faults(text) == [("D110", 1, 21), ("D131", 2, 16)]


def test_names_and_values_are_composed() -> None:
    text = unicodedata.normalize("NFD", "trích yếu: Phát động\n")
    assert read(text).value == {"trích yếu": "Phát động"}


def test_six_thousand_lines_are_read_whole() -> None:
    rows = "".join(
        f"  - mã: mã-{n}\n    tên: Chỉ tiêu {n}\n    loại: tăng\n    từ: 8\n    đến: 9\n    nợ: 1\n"
        for n in range(1000)
    )
    targets = read(f"chỉ tiêu:\n{rows}").value["chỉ tiêu"]
    assert [target["mã"] for target in targets] == [f"mã-{n}" for n in range(1000)]


@pytest.mark.parametrize("margin", ["", "  "])
@pytest.mark.parametrize(
    "first", ["Ủy ban nhân dân xã ban hành Kế hoạch như sau:", "Lưu ý: a\nKết luận: b"]
)
def test_a_body_without_its_bar_is_named_by_its_field(margin: str, first: str) -> None:
    lines = [*first.split("\n"), "I. MỤC ĐÍCH", "1. Khơi dậy."]
    body = "".join(f"{margin}{line}\n" for line in lines)
    source = read(f"số: 1\nnội dung:\n{body}ký hiệu: KH\n")
    (finding,) = source.findings
    assert (finding.code, finding.place.line, finding.place.column) == ("D124", 2, 10)
    assert "“nội dung: |”" in str(finding.hint)
    assert source.value["ký hiệu"] == "KH"
    assert source.value["nội dung"].split("\n")[:-1] == lines


def test_a_stray_line_below_a_list_or_a_group_is_no_body() -> None:
    for above in ("nơi nhận:\n  - a\n  - b", "người ký:\n  chức vụ: a"):
        (finding,) = read(f"{above}\nchữ lạc\nsố: 1\n").findings
        assert (finding.code, finding.place.line) == ("D126", above.count("\n") + 2)
