from csap_desktop.ui.updates_words import UpdatesWords
from csap_desktop.ui.upkeep_list import Show, Sort, arrange
from csap_desktop.ui.upkeep_papers import UpkeepPapers
from tests.ui.doubts import ALL, SOURCES

PAPERS = UpkeepPapers(UpdatesWords(), SOURCES)
GROUPS = arrange(ALL, Show.ALL, Sort.GRAVEST)


def test_the_table_begins_with_the_edition_and_has_a_row_for_each_doubt() -> None:
    lines = PAPERS.table(GROUPS, "Edition 1, of 22 November 2026").splitlines()

    assert lines[0] == "Edition 1, of 22 November 2026"
    assert len(lines) == len(ALL) + 3


def test_every_row_of_the_table_has_a_cell_for_every_title() -> None:
    lines = PAPERS.table(GROUPS, "Edition 1").splitlines()[2:]

    titles = lines[0].split("\t")
    first = dict(zip(titles, lines[1].split("\t"), strict=True))
    assert {line.count("\t") for line in lines} == {len(titles) - 1}
    assert first["Number"] == "01253 477592"
    assert first["Confirmed"] == "Not confirmed."
    assert first["How sure"].startswith("Last seen: 2021 to 2023, Report page.")
    assert first["Next check"] == "Next check: not planned."


def test_the_sheet_leaves_columns_to_fill_in_for_each_number() -> None:
    html = PAPERS.sheet(GROUPS)

    assert "Rung on" in html
    assert "<b>01253&nbsp;477592</b>" in html
    assert html.count("<td></td><td></td></tr>") == 5


def test_the_sheet_says_never_to_ring_999() -> None:
    assert "Never ring 999 to check it." in PAPERS.sheet(GROUPS)


def test_the_sheet_only_counts_texts_and_escapes_everything() -> None:
    html = PAPERS.sheet(GROUPS)

    assert "<li>Guide: 1</li>" in html
    assert "The law" not in html
    assert "<more>" not in html


def test_without_texts_the_sheet_has_no_list_of_them() -> None:
    html = PAPERS.sheet(arrange(ALL, Show.NUMBERS, Sort.GRAVEST))

    assert "<li>" not in html
