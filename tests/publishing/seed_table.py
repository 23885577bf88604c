"""The table of docs/seeds.md, and whether the edition still says what it names."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_ROW = re.compile(
    r"\| (?P<number>[AB]\d+) \| (?P<says>[^|]+) \| (?P<where>[^|]+) "
    r"\| (?P<words>[^|]+) \|(?P<note>[^|]*)\|"
)
_DOCUMENT = re.compile(r"\| (?P<name>[AB]) \| [^|]+ \| (?P<count>\d+) \|")
_BLOCK = re.compile(r"(?P<id>[^#.]+)#(?P<block>[1-9]\d*)")
_FIELD = re.compile(r"(?P<id>[^#.]+)\.(?P<field>[a-z_]+)")


@dataclass(frozen=True, slots=True)
class Row:
    """Where the edition says what one sentence says."""

    number: str
    where: str
    words: tuple[str, ...]


def read_rows(text: str) -> tuple[Row, ...]:
    """Returns the rows of both tables, in their order."""
    return tuple(
        Row(
            found["number"],
            found["where"].strip(),
            tuple(word.strip() for word in found["words"].split(";")),
        )
        for found in _ROW.finditer(text)
    )


def read_counts(text: str) -> dict[str, int]:
    """Returns how many sentences each document has."""
    return {found["name"]: int(found["count"]) for found in _DOCUMENT.finditer(text)}


def items_by_id(edition: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Returns every item of the data file by its id."""
    return {
        item["id"]: item
        for items in edition.values()
        if isinstance(items, list)
        for item in items
        if "id" in item
    }


def find_lost(items: Mapping[str, Any], rows: tuple[Row, ...]) -> Iterator[str]:
    """Says of each row what no longer stands where it is said to."""
    for row in rows:
        text = text_at(items, row.where)
        if text is None:
            yield f"{row.number}: there is no {row.where}"
            continue
        for word in row.words:
            if word.casefold() not in text.casefold():
                now = ", ".join(_blocks_with(items, row.where, word)) or "nowhere in it"
                yield f'{row.number}: {row.where} has not "{word}"; it stands: {now}'


def text_at(items: Mapping[str, Any], where: str) -> str | None:
    """Returns the text of a block or field; None when there is none."""
    if found := _BLOCK.fullmatch(where):
        blocks = items.get(found["id"], {}).get("blocks", ())
        index = int(found["block"]) - 1
        return block_text(blocks[index]) if index < len(blocks) else None
    found = _FIELD.fullmatch(where)
    value = items.get(found["id"], {}).get(found["field"]) if found else None
    if isinstance(value, dict):
        value = list(value.values())
    return "\n".join(value) if isinstance(value, list) else value


def block_text(block: Mapping[str, Any]) -> str:
    """Returns the text of a block, one item a line."""
    return "\n".join(
        "".join(span["text"] for span in spans) for spans in block["items"]
    )


def _blocks_with(items: Mapping[str, Any], where: str, word: str) -> Iterator[str]:
    """Gives the blocks of an item that hold a word."""
    item_id = re.split(r"[#.]", where)[0]
    for number, block in enumerate(items.get(item_id, {}).get("blocks", ()), 1):
        if word.casefold() in block_text(block).casefold():
            yield f"{item_id}#{number}"
