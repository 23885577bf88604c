"""Every sentence of the two documents is traced to where the edition says the same."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from tests.publishing.seed_table import (
    Row,
    find_lost,
    items_by_id,
    read_counts,
    read_rows,
    text_at,
)

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs" / "seeds.md").read_text(encoding="utf-8")
ROWS = read_rows(TABLE)


@pytest.fixture(scope="module")
def items() -> dict[str, Any]:
    return items_by_id(json.loads((ROOT / "data" / "edition.json").read_bytes()))


def test_every_row_of_the_table_can_be_read() -> None:
    written = [line for line in TABLE.splitlines() if line.startswith(("| A", "| B"))]

    assert len(written) == len(ROWS) + len(read_counts(TABLE))


def test_no_sentence_is_missing_from_the_table() -> None:
    counts = read_counts(TABLE)
    wanted = [
        f"{document}{number}"
        for document, count in counts.items()
        for number in range(1, count + 1)
    ]

    assert counts == {"A": 27, "B": 45}
    assert list(dict.fromkeys(row.number for row in ROWS)) == wanted


def test_the_edition_says_what_the_documents_said(items: dict[str, Any]) -> None:
    lost = list(find_lost(items, ROWS))

    assert not lost, "\n".join(lost)


def test_every_place_of_the_table_tells_when_it_loses_its_fact(
    items: dict[str, Any],
) -> None:
    for row in ROWS:
        spoilt = copy.deepcopy(items)
        _erase(spoilt, row)

        assert list(find_lost(spoilt, (row,))), row


def test_a_sentence_cut_off_an_item_is_noticed(items: dict[str, Any]) -> None:
    spoilt = copy.deepcopy(items)
    spans = spoilt["article-scrutiny"]["blocks"][6]["items"][0]
    for span in spans:
        span["text"] = span["text"].replace("appointed Stephen Ashley", "appointed one")

    lost = "\n".join(find_lost(spoilt, ROWS))

    assert lost == (
        'A23: article-scrutiny#7 has not "appointed Stephen Ashley"; '
        "it stands: nowhere in it"
    )


def test_a_fact_that_moved_is_told_with_its_new_block(items: dict[str, Any]) -> None:
    spoilt = copy.deepcopy(items)
    spoilt["article-statement"]["blocks"].reverse()

    lost = "\n".join(find_lost(spoilt, (row_of("B9"),)))

    assert lost == (
        'B9: article-statement#2 has not "as its purpose when it was created"; '
        "it stands: article-statement#1"
    )


def test_an_item_that_is_gone_is_named(items: dict[str, Any]) -> None:
    fewer = {name: item for name, item in items.items() if name != "article-statement"}

    lost = list(find_lost(fewer, (row_of("B10"),)))

    assert lost == ["B10: there is no article-statement#1"]


def test_a_summary_of_the_statement_is_called_one(items: dict[str, Any]) -> None:
    text = text_at(items, "article-statement#1")

    assert text
    assert text.startswith("In summary: ")


def row_of(number: str) -> Row:
    return next(row for row in ROWS if row.number == number)


def _erase(items: dict[str, Any], row: Row) -> None:
    """Takes the text a row names out of its item."""
    item_id, _, block = row.where.partition("#")
    if block:
        items[item_id]["blocks"][int(block) - 1]["items"] = [[{"text": "..."}]]
    else:
        item_id, _, field = row.where.partition(".")
        items[item_id][field] = "..."
