from __future__ import annotations

from msgspec.structs import replace

from vanban.cli.describing import described
from vanban.cli.language import Language
from vanban.diagnostics import Message
from vanban.reading.describe import FieldInfo

SIGNATORY = FieldInfo(
    label="người ký",
    name="signatory",
    type_name=Message("nhóm mục"),
    required=True,
    marked=False,
    allowed=(),
    example="",
    description="người ký",
    fields=(
        FieldInfo(
            label="quyền hạn",
            name="capacity",
            type_name=Message("chữ"),
            required=False,
            marked=True,
            allowed=("TM.", "KT."),
            example="TM.",
            description="các dòng đứng trên chức vụ",
            fields=(),
        ),
    ),
)


def test_a_field_is_told_with_all_a_clerk_needs_and_what_it_consists_of() -> None:
    assert described([SIGNATORY], Language.of("vi")).splitlines()[:5] == [
        "* người ký: nhóm mục",
        "      quyền hạn: chữ †",
        "        các dòng đứng trên chức vụ",
        "        Một trong: TM., KT.",
        "        Ví dụ: TM.",
    ]


def test_the_signs_are_explained_below() -> None:
    star, dagger = described([], Language.of("vi")).splitlines()[-2:]
    assert star.startswith("* phải điền")
    assert "{{ trích_yếu }}" in dagger


def test_english_readers_are_given_the_english_names_of_fields_too() -> None:
    assert described([SIGNATORY], Language.of("en")).startswith("* người ký (signatory): ")


def test_english_readers_are_told_in_english_what_goes_into_a_field() -> None:
    field = replace(
        SIGNATORY, description="không ghi học hàm, học vị; chưa rõ thì để trống", fields=()
    )
    told = described([field], Language.of("en"))
    assert "học hàm" not in told
