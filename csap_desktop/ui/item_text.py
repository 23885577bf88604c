"""An item as plain text to be pasted elsewhere, never without where it comes from.

Free of Qt, so that the command line writes blocks the same way.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from csap_desktop.ui.answer_words import format_day, untranslated
from csap_desktop.ui.item_blocks import Block
from csap_desktop.ui.item_html import tag_of
from csap_desktop.ui.item_words import Leaf


def item_text(
    leaf: Leaf, number: int, day: date, tr: Callable[[str], str] = untranslated
) -> str:
    """Returns a whole item: title, period, text, how sure, sources, edition.

    Args:
        leaf: The item in words.
        number: Number of the edition.
        day: The day it was published.
        tr: Translates a sentence.
    """
    parts = [leaf.title, leaf.kind_words, leaf.period, "", leaf.number]
    lines = [part for part in parts if part] + [""]
    lines += block_lines(leaf.blocks, tr)
    for title, blocks in ((tr("How sure"), leaf.sure), (tr("Sources"), leaf.sources)):
        if blocks:
            lines += ["", f"{title}:", *block_lines(blocks, tr)]
    edition = tr("Reference edition {number} of {day}.")
    lines += ["", edition.format(number=number, day=format_day(day, tr))]
    return "\n".join(lines) + "\n"


def block_lines(
    blocks: Iterable[Block], tr: Callable[[str], str] = untranslated
) -> Iterator[str]:
    """Gives blocks line by line.

    Args:
        blocks: The blocks.
        tr: Translates a sentence.

    Yields:
        A line for each paragraph or entry, with what a block is where that matters.
    """
    for block in blocks:
        tag = tag_of(block.kind, tr)
        for place, text in enumerate(block.texts, start=1):
            if block.kind in {"bullets", "links"}:
                yield f"- {text}"
            elif block.kind == "numbers":
                yield f"{place}. {text}"
            else:
                yield f"[{tag}] {text}" if tag else text
