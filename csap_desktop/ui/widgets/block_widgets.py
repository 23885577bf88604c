"""Blocks as widgets: a label each, with a tag and a rule where law is told apart."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from csap_desktop.ui.item_blocks import Block, Run
from csap_desktop.ui.item_html import tag_of
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.block_label import BlockLabel
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.sure_tag import STATES, SureTag

_ROLES = {
    "heading": "heading",
    "date": "date",
    "label": "note",
    "quiet": "note",
    "source": "body",
}
_BULLET = "\N{BULLET}"


class Drawn(NamedTuple):
    """What became of one block.

    Attributes:
        widget: What stands in the column.
        labels: Its texts.
        above_px: Room above it, at 100 %.
    """

    widget: QWidget
    labels: tuple[BlockLabel, ...]
    above_px: int


def draw_block(
    block: Block, theme: Theme, parent: QWidget, tr: Callable[[str], str]
) -> Iterator[Drawn]:
    """Makes the widgets of one block.

    Args:
        block: The block.
        theme: The look.
        parent: What they stand in.
        tr: Translates a sentence.

    Yields:
        A widget for each paragraph or entry.
    """
    if block.kind in STATES:
        tag = SureTag(theme, block.kind, block.texts[0], parent)
        yield Drawn(tag, (), 8)
    elif tag_of(block.kind, tr):
        yield _framed(block, theme, parent, tr)
    else:
        yield from _labels(block, theme, parent, tr)


def draw_links(
    block: Block, parent: QWidget, follow: Callable[[str], None]
) -> Iterator[Drawn]:
    """Makes a button of each entry that is one link and nothing else.

    A screen reader says it once; a label says its text and then the link in it.

    Args:
        block: The block.
        parent: What they stand in.
        follow: Takes the link that was chosen.

    Yields:
        A button for each entry.
    """
    for place, (run,) in enumerate(block.items, start=1):
        yield Drawn(link_of(run, parent, follow), (), _above(block.kind, place))


def link_of(run: Run, parent: QWidget, follow: Callable[[str], None]) -> LinkButton:
    """Makes a button of a link.

    Args:
        run: The link.
        parent: What it stands in.
        follow: Takes the link when it is chosen.
    """
    link = LinkButton(run.text, parent)
    link.setAccessibleDescription(run.about or run.link)
    link.clicked.connect(lambda: follow(run.link))
    return link


def are_links(block: Block) -> bool:
    """Says whether each entry of a block is one link and nothing else."""
    return all(
        len(runs) == 1 and runs[0].link and not runs[0].is_term for runs in block.items
    )


def _labels(
    block: Block, theme: Theme, parent: QWidget, tr: Callable[[str], str]
) -> Iterator[Drawn]:
    """Makes a label for each entry."""
    role = _ROLES.get(block.kind, "body")
    count = len(block.items)
    for place, runs in enumerate(block.items, start=1):
        marker = _marker(block.kind, place)
        label = BlockLabel(theme, role, runs, parent, marker)
        if block.kind == "heading":
            label.setAccessibleDescription(tr("Heading"))
        elif marker and count > 1:
            said = tr("{place} of {count}").format(place=place, count=count)
            label.setAccessibleDescription(said)
        yield Drawn(label, (label,), _above(block.kind, place))


def _framed(
    block: Block, theme: Theme, parent: QWidget, tr: Callable[[str], str]
) -> Drawn:
    """Puts law, good practice or a note beside a rule, under its tag."""
    frame = QFrame(parent)
    frame.setProperty("block", block.kind)
    tag = QLabel(tag_of(block.kind, tr), frame)
    tag.setProperty("textRole", "block-tag")
    role = "quiet-body" if block.kind == "note" else "body"
    label = BlockLabel(theme, role, block.items[0], frame)
    label.setAccessibleDescription(tag.text())
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 8, 12, 10)
    column.setSpacing(2)
    column.addWidget(tag)
    column.addWidget(label)
    return Drawn(frame, (label,), 12)


def _marker(kind: str, place: int) -> str:
    """Returns what stands before an entry of a list."""
    if kind == "bullets":
        return _BULLET
    return f"{place}." if kind == "numbers" else ""


def _above(kind: str, place: int) -> int:
    """Returns the room above an entry, at 100 %."""
    if kind in {"quiet", "links"} or (kind in {"bullets", "numbers"} and place > 1):
        return 4
    rooms = {"heading": 20, "label": 14, "source": 12, "date": 0}
    return rooms.get(kind, 10)
