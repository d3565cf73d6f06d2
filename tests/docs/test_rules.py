from __future__ import annotations

import re
import tomllib

import pytest

from tools.build_docs import ROOT
from tools.docs.rules import FOLDER, UNCHECKED, rule_pages, rules_page
from vanban.checking.explaining import bases_of
from vanban.checking.repairs.registry import REPAIRS
from vanban.conformity.explained import explained_rules

RULES = explained_rules()


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_has_a_page_with_clause_right_wrong_and_mend(rule: str) -> None:
    page = rule_pages()[rule]
    explained = RULES[rule]
    assert explained.right
    assert explained.wrong
    assert explained.right != explained.wrong
    assert all(str(mend).split("→")[0].strip()[:12] in page for mend in explained.mends)
    assert all(basis.clause[:20] in page for basis in bases_of(rule))
    assert "**Đúng**" in page
    assert "**Sai**" in page


def test_each_rule_holds_under_some_regime() -> None:
    assert [rule for rule in RULES if not bases_of(rule)] == []


def test_the_index_leads_to_every_page() -> None:
    links = re.findall(rf"\(\.\./{FOLDER}/([A-Z0-9-]+)\.md\)", rules_page())
    assert sorted(links) == sorted(RULES)


def test_what_is_listed_as_not_looked_at_is_no_rule_and_stands_once() -> None:
    unchecked = tomllib.loads(UNCHECKED.read_text(encoding="utf-8"))
    assert unchecked["outside"].keys().isdisjoint(RULES)
    assert unchecked["outside"].keys().isdisjoint(unchecked["reader"])
    index = rules_page()
    assert all(f"| {row} |" in index for row in unchecked["outside"])


def test_what_the_machine_mends_is_said_on_the_page() -> None:
    told = {rule for rule, page in rule_pages().items() if "Hoặc để máy sửa" in page}
    assert told == set(REPAIRS) & set(RULES)


def test_links_between_documents_lead_somewhere() -> None:
    for rule, page in rule_pages().items():
        for target in re.findall(r"\]\((\.\./[^)#]+)\)", page):
            assert (ROOT / "docs" / FOLDER / target).resolve().is_file(), (rule, target)
