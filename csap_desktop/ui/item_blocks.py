"""What stands on a reading page, as plain values: blocks made of runs of text.

Free of Qt. The same blocks are drawn as labels, printed as small HTML and copied as
plain text. Only ids of items and https and mailto addresses ever become links.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from csap_desktop.domain.term_finder import TermFinder

ITEM = "item:"
LISTS = frozenset({"bullets", "numbers"})
KINDS = frozenset(
    {"heading", "paragraph", "bullets", "numbers", "must", "should", "note"}
)
"""The kinds of blocks that the data file knows; what else there is, we add."""

_SAFE = re.compile(
    r"item:[A-Za-z0-9_.-]+|https://[^\s<>\"']+|mailto:[^\s<>\"'?]+@[^\s<>\"'?]+"
)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that looks the same.

    Attributes:
        text: Plain text.
        link: Where it leads: "item:..." or an address; empty for none.
        strong: Whether it is bold.
        about: What a link leads to, or what a word means, in words.
        is_term: Whether it is a word of the glossary rather than a written link.
    """

    text: str
    link: str = ""
    strong: bool = False
    about: str = ""
    is_term: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list and so on.

    Attributes:
        kind: As the data file names it, or "label", "quiet", "careful", "number",
            "links".
        items: The entries of a list; exactly one for all other kinds.
    """

    kind: str
    items: tuple[tuple[Run, ...], ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The entries as plain text."""
        return tuple(plain(runs) for runs in self.items)


def plain(runs: Iterable[Run]) -> str:
    """Returns the text of runs."""
    return "".join(run.text for run in runs)


def text_block(kind: str, *texts: str) -> Block:
    """Makes a block of plain texts, one an entry."""
    return Block(kind, tuple((Run(text),) for text in texts))


def safe_link(link: str | None) -> str:
    """Returns a link that may be followed; empty for every other.

    Args:
        link: As the data file has it.
    """
    return link if link and _SAFE.fullmatch(link) else ""


def read_blocks(blocks: Iterable[Mapping[str, Any]]) -> tuple[Block, ...]:
    """Reads the blocks of an article or an answer.

    Args:
        blocks: As the data file has them; a kind not known is a paragraph.
    """
    return tuple(
        Block(
            block["kind"] if block["kind"] in KINDS else "paragraph",
            tuple(tuple(map(_run, spans)) for spans in block["items"]),
        )
        for block in blocks
    )


def links_in(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Returns the ids of the items that blocks lead to, each once."""
    links = (run.link for block in blocks for runs in block.items for run in runs)
    ids = (link.removeprefix(ITEM) for link in links if link.startswith(ITEM))
    return tuple(dict.fromkeys(ids))


def with_abouts(
    blocks: Iterable[Block], abouts: Mapping[str, str]
) -> tuple[Block, ...]:
    """Returns blocks whose links say what they lead to.

    Args:
        blocks: The blocks.
        abouts: What to say, by link.
    """
    return tuple(
        Block(
            block.kind,
            tuple(
                tuple(
                    replace(run, about=abouts.get(run.link, run.about)) for run in runs
                )
                for runs in block.items
            ),
        )
        for block in blocks
    )


def with_terms(
    blocks: Iterable[Block], finder: TermFinder, besides: frozenset[str]
) -> tuple[Block, ...]:
    """Returns blocks in which words of the glossary lead to what they mean.

    Only the first place in each block does, never one inside a link, a heading or
    a word the page is about.

    Args:
        blocks: The blocks.
        finder: The words of the glossary.
        besides: Ids of words that lead nowhere.
    """
    return tuple(_with_terms(block, finder, besides) for block in blocks)


def terms_in(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Returns the ids of the words of the glossary in blocks, each once."""
    runs = (run for block in blocks for item in block.items for run in item)
    ids = (run.link.removeprefix(ITEM) for run in runs if run.is_term)
    return tuple(dict.fromkeys(ids))


def _run(span: Mapping[str, Any]) -> Run:
    """Reads one run of text."""
    return Run(span["text"], safe_link(span.get("link")), bool(span.get("strong")))


def _with_terms(block: Block, finder: TermFinder, besides: frozenset[str]) -> Block:
    """Returns a block with its words of the glossary marked."""
    if block.kind in {"heading", "label", "number", "links"}:
        return block
    seen = set(besides)
    items: list[tuple[Run, ...]] = []
    for runs in block.items:
        parted = tuple(one for run in runs for one in _part(run, finder, seen))
        items.append(parted)
    return Block(block.kind, tuple(items))


def _part(run: Run, finder: TermFinder, seen: set[str]) -> Iterator[Run]:
    """Parts a run at the words of the glossary; remembers which were seen."""
    if run.link:
        yield run
        return
    at = 0
    for found in finder.find(run.text, seen):
        seen.add(found.term.id)
        if found.start > at:
            yield replace(run, text=run.text[at : found.start])
        yield replace(
            run,
            text=run.text[found.start : found.end],
            link=f"{ITEM}{found.term.id}",
            about=found.term.meaning,
            is_term=True,
        )
        at = found.end
    if at < len(run.text):
        yield replace(run, text=run.text[at:])
