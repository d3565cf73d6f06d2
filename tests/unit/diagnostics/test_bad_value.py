from vanban.diagnostics import Message, Place
from vanban.diagnostics.bad_value import BadValueError


def test_a_bad_value_is_a_value_error_that_says_its_sentence() -> None:
    error = BadValueError("F111", Message("chưa ghi con số"))

    assert isinstance(error, ValueError)
    assert str(error) == "chưa ghi con số"


def test_a_bad_value_becomes_a_finding_at_its_place() -> None:
    error = BadValueError(
        "F112",
        Message("“{text}” chưa rõ nghĩa", text="36.4"),
        hint=Message("ghi “36,4”"),
        found="36.4",
    )

    finding = error.finding(Place("ke-hoach.yaml", 12))

    assert finding.code == "F112"
    assert finding.message == error.message
    assert finding.place.line == 12
    assert (str(finding.hint), finding.found) == ("ghi “36,4”", "36.4")


def test_a_bad_value_without_a_place_is_a_finding_all_the_same() -> None:
    assert BadValueError("F111", Message("chưa ghi con số")).finding().place == Place()
