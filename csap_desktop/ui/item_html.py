"""Items as small HTML for the reading page. Free of Qt; nothing in it loads anything.

Only tags that Qt's rich text knows are written, and every text is escaped.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import Any

from csap_desktop.ui.answer_words import mark, untranslated

_LISTS = {"bullets": "ul", "numbers": "ol"}
_LEADS = {
    "must": mark("The law says: {text}"),
    "should": mark("Good practice: {text}"),
    "note": mark("Note: {text}"),
}


def blocks_html(
    blocks: Iterable[Mapping[str, Any]],
    needs_web: str,
    tr: Callable[[str], str] = untranslated,
) -> str:
    """Returns the blocks of an article or an answer.

    Args:
        blocks: As the data file has them.
        needs_web: What stands after an address on the web: "needs a connection".
        tr: Translates.
    """
    return "".join(_block(block, needs_web, tr) for block in blocks)


def paragraph(text: str, kind: str = "") -> str:
    """Returns a paragraph; empty for no text."""
    style = f' class="{kind}"' if kind else ""
    return f"<p{style}>{escape(text)}</p>" if text else ""


def heading(text: str) -> str:
    """Returns a small heading over a detail."""
    return f'<p class="label">{escape(text)}</p>'


def bullets(texts: Sequence[str]) -> str:
    """Returns a list of plain texts; empty for none."""
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ul>{items}</ul>" if items else ""


def joined(links: Sequence[str]) -> str:
    """Returns links, one a line."""
    return "".join(f'<p class="line">{link}</p>' for link in links)


def item_link(item_id: str, title: str) -> str:
    """Returns a link to another item."""
    return f'<a href="item:{escape(item_id)}">{escape(title)}</a>'


def web_link(url: str, needs_web: str) -> str:
    """Returns an address that can be copied, and opened by a click."""
    shown = escape(url)
    note = f'<span class="quiet">({escape(needs_web)})</span>'
    return f'<a href="{shown}">{shown}</a> {note}'


def style_sheet(colour: Mapping[str, str], px: Mapping[int, int]) -> str:
    """Returns the style of all reading.

    Args:
        colour: Tokens of the theme.
        px: Lengths at 100 % to lengths at the text size in use.
    """
    return (
        f"p, li {{ line-height: 112%; color: {colour['ink']}; }}"
        f"p {{ margin: 0 0 {px[10]}px 0; }}"
        f"ul, ol {{ margin: 0 0 {px[10]}px 0; }}"
        f"li {{ margin-bottom: {px[4]}px; }}"
        f".heading {{ font-size: {px[17]}px; font-weight: 600; color: {colour['ink']};"
        f" margin: {px[12]}px 0 {px[4]}px 0; }}"
        f".line {{ margin: 0 0 {px[4]}px 0; }}"
        f"a {{ color: {colour['accent']}; }}"
        f".label {{ color: {colour['ink-quiet']}; font-size: {px[13]}px;"
        f" margin: {px[10]}px 0 0 0; }}"
        f".quiet {{ color: {colour['ink-quiet']}; font-size: {px[13]}px; }}"
        f".number {{ font-weight: 700; font-size: {px[30]}px; }}"
        f".careful {{ color: {colour['careful']}; font-weight: 600; }}"
        f".aside {{ color: {colour['ink']}; margin-left: {px[12]}px; }}"
    )


def _block(block: Mapping[str, Any], needs_web: str, tr: Callable[[str], str]) -> str:
    """Returns one block."""
    kind = block["kind"]
    items = [_spans(spans, needs_web) for spans in block["items"]]
    if kind == "heading":
        return f'<p class="heading">{items[0]}</p>'
    if kind in _LISTS:
        tag = _LISTS[kind]
        inner = "".join(f"<li>{item}</li>" for item in items)
        return f"<{tag}>{inner}</{tag}>"
    if kind not in _LEADS:
        return f"<p>{items[0]}</p>"
    lead, _, rest = tr(_LEADS[kind]).partition("{text}")
    return f"<p><b>{lead}</b>{items[0]}{rest}</p>"


def _spans(spans: Iterable[Mapping[str, Any]], needs_web: str) -> str:
    """Returns the runs of text of one block."""
    return "".join(_span(span, needs_web) for span in spans)


def _span(span: Mapping[str, Any], needs_web: str) -> str:
    """Returns one run of text."""
    text = escape(span["text"])
    link = span.get("link")
    if span.get("strong"):
        text = f"<b>{text}</b>"
    if not link:
        return text
    if link.startswith("item:"):
        return f'<a href="{escape(link)}">{text}</a>'
    return f"{text}: {web_link(link, needs_web)}"
