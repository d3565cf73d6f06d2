"""What is true of any list of nominees."""

from __future__ import annotations

from functools import partial
from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from vanban.emulation.nominee_tables import Grouping, ListLayout, nominee_table
from vanban.emulation.nominees import Collective, Household, Individual, ListOrder, Nominees
from vanban.outline import RowKind, plain_text

letters = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
names = st.text(letters, min_size=1, max_size=20).map(partial(normalize, "NFC"))
awards = st.sampled_from(["Giấy khen", "Lao động tiên tiến", "*Cờ*", ""])
nominees = st.builds(
    Nominees,
    collectives=st.lists(st.builds(Collective, name=names, form=awards), max_size=5).map(tuple),
    households=st.lists(st.builds(Household, name=names, form=awards), max_size=5).map(tuple),
    individuals=st.lists(
        st.builds(Individual, full_name=names, emulation_title=awards, unit=names), max_size=8
    ).map(tuple),
)
layouts = st.builds(
    ListLayout, order=st.sampled_from(ListOrder), grouping=st.sampled_from(Grouping)
)


@given(nominees, layouts)
def test_everyone_stands_in_the_table_once_as_typed(listed: Nominees, layout: ListLayout) -> None:
    table = nominee_table(listed, layout)
    rows = zip(table.rows[1:], table.kinds[1:], strict=True)
    shown = [plain_text(row[1]) for row, kind in rows if kind is RowKind.USUAL]
    assert sorted(shown) == sorted(record.called for _, _, record in listed.every())


@given(nominees, layouts)
def test_numbers_run_through_every_kind(listed: Nominees, layout: ListLayout) -> None:
    table = nominee_table(listed, layout)
    rows = zip(table.rows[1:], table.kinds[1:], strict=True)
    numbers = [int(row[0]) for row, kind in rows if kind is RowKind.USUAL]
    counts = [len(records) for records in listed.by_kind().values()]
    assert numbers == [number for count in counts for number in range(1, count + 1)]
