"""An item of the edition as lines of text: its numbers first, then the rest."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from csap_desktop.cli.session import Session
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.answer_words import DANGER, untranslated
from csap_desktop.ui.item_blocks import read_blocks
from csap_desktop.ui.item_names import ItemNames
from csap_desktop.ui.item_text import block_lines
from csap_desktop.ui.withdrawn_words import withdrawn_item

_SHOWN_ALREADY = frozenset(
    """
    hours hours_text id kind label lines number provenance term stands_for tile
    withdrawn_lines
    """.split()  # noqa: SIM905
)
_RUNG = frozenset({"contact", "line", "route"})
_LONG = 40
_BLOCKS = "blocks"


def item_lines(session: Session, item: StoredItem) -> Iterator[str]:
    """Gives an item line by line, danger first.

    Args:
        session: For the sources and the words of how sure a number is.
        item: The item.

    Yields:
        The title, the numbers with their hours, how sure they are, then the rest; of
        what is withdrawn only since when and why.
    """
    value = item.value
    yield DANGER
    yield ""
    yield f"[{ItemNames(untranslated).kind(item.kind)}] {item.title}"
    gone = withdrawn_item(value)
    if gone:
        yield f"  {gone}"
        return
    for line in (*value.get("lines", ()), value):
        yield from _number(line)
    for line in value.get("withdrawn_lines", ()):
        yield f"  DO NOT RING {line['number']}  {line['label']}. {withdrawn_item(line)}"
    yield from _how_sure(session, item)
    for name, part in value.items():
        said_above = name == "note" and item.kind == "line"
        if name not in _SHOWN_ALREADY and part != item.title and not said_above:
            yield from _part(name, part)


def _number(line: Mapping[str, Any]) -> Iterator[str]:
    """Gives a telephone number with whose it is and its hours."""
    if not line.get("number"):
        return
    hours = ", ".join(filter(None, (line.get("label"), line.get("hours_text"))))
    yield f"  {line['number']}  {hours}".rstrip()
    if line.get("label") and line.get("note"):
        yield f"      {line['note']}"


def _how_sure(session: Session, item: StoredItem) -> Iterator[str]:
    """Says whether an item was confirmed, where it was seen and what is in doubt."""
    provenance = item.value.get("provenance")
    if not provenance:
        return
    day = provenance.get("confirmed_on")
    known = Provenance(
        sources=tuple(provenance.get("sources", ())),
        confidence=provenance["confidence"],
        last_seen=provenance.get("last_seen"),
        last_seen_source=provenance.get("last_seen_source"),
        pages=provenance.get("pages", 0),
        confirmed_on=date.fromisoformat(day) if day else None,
        confirmed_by=provenance.get("confirmed_by"),
    )
    caveat = " ".join(session.words.caveat(known)) if item.kind in _RUNG else ""
    yield f"  How sure: {known.confidence}. {caveat}".rstrip()
    if provenance.get("note"):
        yield f"      {provenance['note']}"


def _part(name: str, part: object) -> Iterator[str]:
    """Gives one field: a line, or a line for each entry of a list."""
    title = _titled(name)
    if not _flat(part):
        return
    if name == _BLOCKS and isinstance(part, list):
        yield ""
        yield from block_lines(read_blocks(part))
    elif isinstance(part, list) and any(len(_flat(one)) > _LONG for one in part):
        yield f"{title}:"
        yield from (f"  - {_flat(one)}" for one in part)
    else:
        yield f"{title}: {_flat(part)}"


def _titled(name: str) -> str:
    """Returns the name of a field as a reader would write it."""
    return "Web" if name == "url" else name.replace("_", " ").capitalize()


def _flat(part: object) -> str:
    """Returns a value in one line."""
    if isinstance(part, list):
        return ", ".join(map(_flat, part))
    if isinstance(part, dict):
        return "; ".join(f"{_titled(name)}: {_flat(one)}" for name, one in part.items())
    if isinstance(part, bool):
        return "yes" if part else "no"
    return "" if part is None else str(part)
