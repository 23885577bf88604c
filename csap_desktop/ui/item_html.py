"""Blocks as small HTML, for labels and for paper. Free of Qt; nothing in it loads.

Only tags that Qt's rich text knows are written, every text is escaped, and only links
that `item_blocks.safe_link` let through become links.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.item_blocks import Block, Run
from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.numbers import unbroken

_LISTS = {"bullets": "ul", "numbers": "ol", "links": "ul"}
_CLASSES = {
    "date": "number",
    "heading": "heading",
    "label": "label",
    "quiet": "quiet",
    "careful": "careful",
    "neutral": "careful",
    "source": "source",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that a search within the page found.

    Attributes:
        start: Index of its first character.
        end: Index after its last character.
        current: Whether it is the one the reader is at.
    """

    start: int
    end: int
    current: bool = False


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of runs, as "#rrggbb".

    Attributes:
        text: Of the text.
        link: Of links.
        mark: Behind what was found.
    """

    text: str
    link: str
    mark: str


def label_html(runs: Iterable[Run], ink: Ink, marks: Sequence[Mark] = ()) -> str:
    """Returns runs for one label.

    Args:
        runs: The runs.
        ink: The colours in use.
        marks: What was found in them, counted from the first character.
    """
    parts: list[str] = []
    at = 0
    for run in runs:
        inner = "".join(_marked(unbroken(run.text), at, ink, marks))
        at += len(run.text)
        parts.append(_dressed(run, inner, ink))
    style = "margin:0; white-space:pre-wrap; line-height:112%"
    return f'<p style="{style}">{"".join(parts)}</p>'


def blocks_html(
    blocks: Iterable[Block], tr: Callable[[str], str] = untranslated
) -> str:
    """Returns blocks for paper; links are plain text there.

    Args:
        blocks: The blocks.
        tr: Translates a sentence.
    """
    return "".join(_block(block, tr) for block in blocks)


def leaf_html(leaf: Leaf, tr: Callable[[str], str] = untranslated) -> str:
    """Returns a whole item for paper, with how sure it is and its sources.

    Args:
        leaf: The item in words.
        tr: Translates a sentence.
    """
    parts = [f'<p class="number">{escape(unbroken(leaf.number))}</p>']
    parts = parts if leaf.number else []
    parts.append(blocks_html(leaf.blocks, tr))
    for title, runs in ((leaf.onward_title, leaf.onward), (tr("Words"), leaf.words)):
        if runs:
            parts.append(f'<p class="heading">{escape(title)}</p>')
            parts.append(f"<ul>{''.join(map(_entry, runs))}</ul>")
    for title, blocks in ((tr("How sure"), leaf.sure), (tr("Sources"), leaf.sources)):
        if blocks:
            parts.append(f'<p class="heading">{escape(title)}</p>')
            parts.append(blocks_html(blocks, tr))
    return "".join(parts)


def tag_of(kind: str, tr: Callable[[str], str]) -> str:
    """Returns what stands over law, good practice and notes; empty for all else."""
    tags = {
        "must": tr("Must: the law"),
        "should": tr("Should: good practice"),
        "note": tr("Note"),
    }
    return tags.get(kind, "")


def _dressed(run: Run, inner: str, ink: Ink) -> str:
    """Returns a run with its weight and link."""
    if run.strong:
        inner = f"<b>{inner}</b>"
    if not run.link:
        return inner
    if run.is_term:
        style = f"color:{ink.text}; text-decoration:none"
    else:
        style = f"color:{ink.link}; text-decoration:underline"
    return f'<a href="{escape(run.link)}" style="{style}">{inner}</a>'


def _marked(text: str, at: int, ink: Ink, marks: Sequence[Mark]) -> Iterator[str]:
    """Gives a text with a ground behind what was found in it."""
    done = 0
    for mark in marks:
        start, end = max(mark.start - at, done), min(mark.end - at, len(text))
        if start >= end:
            continue
        yield _escaped(text[done:start])
        line = "; text-decoration:underline" if mark.current else ""
        style = f"background-color:{ink.mark}{line}"
        yield f'<span style="{style}">{_escaped(text[start:end])}</span>'
        done = end
    yield _escaped(text[done:])


def _block(block: Block, tr: Callable[[str], str]) -> str:
    """Returns one block for paper."""
    items = [_runs(runs) for runs in block.items]
    if block.kind in _LISTS:
        tag = _LISTS[block.kind]
        return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"
    tag = tag_of(block.kind, tr)
    if tag:
        lead = f'<p class="label">{escape(tag)}</p>'
        return f'{lead}<p class="{block.kind}">{items[0]}</p>'
    style = _CLASSES.get(block.kind, "")
    attribute = f' class="{style}"' if style else ""
    return f"<p{attribute}>{items[0]}</p>"


def _runs(runs: Iterable[Run]) -> str:
    """Returns runs as they stand on paper: an address after what led to it."""
    return "".join(_on_paper(run) for run in runs)


def _on_paper(run: Run) -> str:
    """Returns one run on paper."""
    text = _escaped(unbroken(run.text))
    if run.strong:
        text = f"<b>{text}</b>"
    if run.link.startswith("https:"):
        text += f" ({escape(run.link)})"
    return text


def _escaped(text: str) -> str:
    """Returns a text that is nothing but text; its lines end where they end."""
    return escape(text).replace("\n", "<br>")


def _entry(run: Run) -> str:
    """Returns where to read on, with what it is."""
    about = f' <span class="quiet">({escape(run.about)})</span>' if run.about else ""
    return f"<li>{escape(run.text)}{about}</li>"
