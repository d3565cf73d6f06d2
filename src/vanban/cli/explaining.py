"""The long form of a finding's code, in the language of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.cli.names import nearest
from vanban.cli.presenter import LABELS, columns
from vanban.diagnostics import NOTHING, Finding, Message, UsageError
from vanban.diagnostics.codes import Explanation, explanations

if TYPE_CHECKING:
    from vanban.cli.language import Language


def all_codes(language: Language) -> str:
    """Return every code with its one-line meaning."""
    known = explanations().values()
    return columns((each.code, _in(language, each)[0]) for each in known)


def one_code(code: str, language: Language) -> str:
    """Return what a code means and what to do about it.

    Raises:
        UsageError: there is no such code.
    """
    known = explanations()
    wanted = code.strip().strip("[]").upper()
    if "-" in wanted and (told := _rule(wanted, language)):
        return told
    if wanted not in known:
        close = ", ".join(nearest(wanted, known))
        hint = Message("có thể bạn muốn hỏi: {codes}", codes=close) if close else NOTHING
        raise UsageError(Finding("C104", Message("không có mã “{code}”", code=code), hint=hint))
    summary, explanation = _in(language, known[wanted])
    return f"{wanted}: {summary}\n\n{explanation.strip()}"


def _rule(wanted: str, language: Language) -> str:
    """Return what a rule of ``vanban check`` asks, by which clause, and how to mend it."""
    from vanban.checking.explaining import bases_of
    from vanban.checking.repairs.registry import REPAIRS
    from vanban.conformity.explained import explained_rules

    rule = explained_rules().get(wanted)
    if rule is None:
        return ""
    say = language.say
    first, *others = (say(each) for each in rule.requirements)
    lines = [f"{wanted}: {first[:1].upper()}{first[1:]}", *others, ""]
    for basis in bases_of(wanted):
        kind = say(LABELS[basis.severity])
        lines.append(f"{kind} – {basis.regime}: {basis.clause}")
    lines.append(say(Message("Đúng: {text}", text=rule.right)))
    lines.append(say(Message("Sai: {text}", text=rule.wrong)))
    lines += [say(Message("Cách sửa: {hint}", hint=say(each))) for each in rule.mends]
    if wanted in REPAIRS:
        lines.append(say(Message("Máy sửa được: vanban kiểm-tra TỆP.docx --sửa BẢN-MỚI.docx")))
    return "\n".join(lines)


def _in(language: Language, each: Explanation) -> tuple[str, str]:
    english = language.code == "en"
    summary = each.summary_en if english else each.summary
    return summary[:1].upper() + summary[1:], each.explanation_en if english else each.explanation
