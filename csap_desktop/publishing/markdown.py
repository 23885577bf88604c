"""Markdown of the editors to typed blocks.

Takes headings of the second and third level, paragraphs, flat lists, strong text and
links; refuses everything else, with its line, so that nothing is silently lost.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from csap_desktop.domain.reference import Block, BlockKind, Span

MARKERS = {
    "MUST: ": BlockKind.MUST,
    "SHOULD: ": BlockKind.SHOULD,
    "NOTE: ": BlockKind.NOTE,
}
"""How a paragraph that is more than a paragraph begins."""

_HEADINGS = frozenset({"##", "###"})
_LISTS = {
    "bullet_list_open": (BlockKind.BULLETS, "-"),
    "ordered_list_open": (BlockKind.NUMBERS, "."),
}
_NAMES = {
    "blockquote_open": "a quotation",
    "code_block": "an indented block",
    "code_inline": "code",
    "em_open": "emphasis with one asterisk",
    "fence": "a block of code",
    "hardbreak": "a forced line break",
    "hr": "a rule",
    "html_block": "HTML",
    "html_inline": "HTML",
    "image": "an image",
    "s_open": "struck-out text",
    "table_open": "a table",
}


class MarkdownError(ValueError):
    """Something in a text that has no block.

    Attributes:
        line: Its line, from 0.
        reason: What it is.
    """

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Text:
    """A compiled text.

    Attributes:
        blocks: Its blocks.
        lines: The line of each block, from 0.
        errors: What could not be compiled.
    """

    blocks: tuple[Block, ...]
    lines: tuple[int, ...]
    errors: tuple[MarkdownError, ...]


def compile_text(text: str) -> Text:
    """Compiles a text.

    Args:
        text: Markdown.

    Returns:
        The blocks, and everything that had to be left out of them.
    """
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    environment: dict[str, dict[str, dict[str, list[int]]]] = {}
    tokens = parser.parse(text, environment)
    errors = [
        MarkdownError(reference["map"][0], "a link must stand where it is used")
        for reference in environment.get("references", {}).values()
    ]
    blocks: list[Block] = []
    lines: list[int] = []
    for group in _groups(tokens):
        try:
            blocks.append(_block(group))
            lines.append(_line(group[0]))
        except MarkdownError as error:
            errors.append(error)
    return Text(tuple(blocks), tuple(lines), tuple(errors))


def _groups(tokens: list[Token]) -> Iterator[list[Token]]:
    """Splits tokens into those of one block each."""
    depth = 0
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        depth += token.nesting
        if depth == 0:
            yield group
            group = []


def _block(tokens: list[Token]) -> Block:
    """Makes a block of its tokens.

    Raises:
        MarkdownError: It is none of the blocks.
    """
    first = tokens[0]
    if first.type == "paragraph_open":
        return _paragraph(_spans(tokens[1]))
    if first.type in _LISTS:
        return _list(tokens)
    if first.type == "heading_open" and first.markup in _HEADINGS:
        return Block(BlockKind.HEADING, (_spans(tokens[1]),))
    if first.type == "heading_open":
        raise MarkdownError(_line(first), "a heading begins with ## or ###")
    raise MarkdownError(_line(first), _refusal(first))


def _paragraph(spans: tuple[Span, ...]) -> Block:
    """Makes a block of a paragraph; a marker becomes the kind of the block."""
    for marker, kind in MARKERS.items():
        if spans[0].text.startswith(marker) and not spans[0].strong:
            first = replace(spans[0], text=spans[0].text.removeprefix(marker))
            return Block(kind, ((first, *spans[1:]) if first.text else spans[1:],))
    return Block(BlockKind.PARAGRAPH, (spans,))


def _list(tokens: list[Token]) -> Block:
    """Makes a block of a list.

    Raises:
        MarkdownError: An item is more than one paragraph, or marked in another way.
    """
    kind, marker = _LISTS[tokens[0].type]
    line = _line(tokens[0])
    if tokens[0].attrGet("start"):
        raise MarkdownError(line, "a numbered list begins with 1")
    items: list[tuple[Span, ...]] = []
    for token in tokens[1:-1]:
        line = _line(token, line)
        if token.type == "list_item_open" and token.markup != marker:
            raise MarkdownError(line, 'a list item begins with "- " or "1. "')
        if token.type == "list_item_open":
            items.append(())
        elif token.type == "inline" and not items[-1]:
            items[-1] = _spans(token)
        elif token.type not in {"paragraph_open", "paragraph_close", "list_item_close"}:
            raise MarkdownError(line, "a list item is one paragraph, without lists")
    if not all(items):
        raise MarkdownError(_line(tokens[0]), "a list item is empty")
    return Block(kind, tuple(items))


def _spans(inline: Token) -> tuple[Span, ...]:
    """Makes spans of the text of a paragraph, heading or list item.

    Raises:
        MarkdownError: It holds more than strong text and links, or nothing.
    """
    line = _line(inline)
    spans: list[Span] = []
    style = Span("")
    for token in inline.children or []:
        match token.type:
            case "text" | "text_special":
                spans.append(replace(style, text=_checked(token.content, line)))
            case "softbreak":
                line += 1
                spans.append(replace(style, text=" "))
            case "strong_open" | "strong_close":
                style = replace(style, strong=token.nesting > 0)
            case "link_open" | "link_close":
                style = replace(style, link=_target(token, line))
            case _:
                raise MarkdownError(line, _refusal(token))
    if not any(span.text.strip() for span in spans):
        raise MarkdownError(line, "there is no text")
    return _joined(spans)


def _target(token: Token, line: int) -> str | None:
    """Gives where a link leads; None where it ends.

    Raises:
        MarkdownError: It is not written [text](address), or leads elsewhere.
    """
    if token.nesting < 0:
        return None
    address = str(token.attrGet("href"))
    if token.markup or token.attrGet("title"):
        raise MarkdownError(line, "a link is written [text](address)")
    if not address.startswith(("item:", "https://")):
        raise MarkdownError(line, f'a link leads to item: or https:, not "{address}"')
    return address


def _checked(text: str, line: int) -> str:
    """Returns a text that does not look like a link that failed.

    Raises:
        MarkdownError: It does.
    """
    if "](" in text:
        raise MarkdownError(line, "a link that cannot be read as one")
    return text


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Joins neighbours of one style and drops empty ones."""
    joined: list[Span] = []
    for span in spans:
        if joined and (joined[-1].strong, joined[-1].link) == (span.strong, span.link):
            joined[-1] = replace(span, text=joined[-1].text + span.text)
        elif span.text:
            joined.append(span)
    return tuple(joined)


def _refusal(token: Token) -> str:
    """Names something that has no block."""
    name = _NAMES.get(token.type, token.type.removesuffix("_open"))
    return f"{name} is not allowed here"


def _line(token: Token, otherwise: int = 0) -> int:
    """Gives the first line of a token, from 0."""
    return token.map[0] if token.map else otherwise
