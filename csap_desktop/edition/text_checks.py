"""Checks on every text: what cannot be seen, where links lead, how long texts are."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.provenance import Source
from csap_desktop.domain.reference import Article, Block, BlockKind, Faq, Span
from csap_desktop.edition.faults import Fault, having, nodes, parts

LIMIT_BLOCKS = 2000
"""Most blocks a text may have."""

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffd")
_VARIATION = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_PAGE = re.compile(r"\$\.documents\[\d+\]\.text\[")
_PLAIN = re.compile(r"[ -~]*")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+\.?")
_URL = re.compile(r"https://[!-~]+")
_LISTS = frozenset({BlockKind.BULLETS, BlockKind.NUMBERS})


def check_characters(edition: Edition) -> Iterator[Fault]:
    """Finds characters that cannot be seen or that pass for others."""
    for field, text in parts(edition, str):
        if _PLAIN.fullmatch(text):
            continue
        for character in dict.fromkeys(text):
            if _is_refused(character):
                name = unicodedata.name(character, "a control character")
                yield Fault(field, f"U+{ord(character):04X} ({name}) is not allowed")


def check_empty(edition: Edition) -> Iterator[Fault]:
    """Finds texts with nothing in them; what is not known is left out instead."""
    for field, text in parts(edition, str):
        elsewhere = field.startswith("$.postcodes") or ".blocks[" in field
        elsewhere = elsewhere or bool(_PAGE.match(field))
        if not text.strip() and not elsewhere:
            yield Fault(field, "empty")


def check_links(edition: Edition) -> Iterator[Fault]:
    """Finds web addresses that are not https, or cannot be one.

    A source may have an http address: it says where a page was, and is not opened.
    """
    for field, node in having(edition, "url"):
        url = node.url
        if isinstance(node, Source) and url:
            url = re.sub("^http:", "https:", url)
        if url and not is_https(url):
            yield Fault(f"{field}.url", f'"{url}" is not an https address')
    for field, span in parts(edition, Span):
        link = span.link
        if link and not link.startswith("item:") and not is_https(link):
            yield Fault(f"{field}.link", f'"{link}" is not an https address')


def is_https(url: str) -> bool:
    """Says whether a text is an https address of a host with a name."""
    if not _URL.fullmatch(url):
        return False
    try:
        parsed = urlsplit(url)
        return bool(_HOST.fullmatch(parsed.netloc))
    except ValueError:
        return False


def check_blocks(edition: Edition) -> Iterator[Fault]:
    """Finds texts without blocks, with too many, or with blocks of a wrong shape."""
    for field, node in nodes(edition):
        if isinstance(node, Article | Faq):
            if not 0 < len(node.blocks) <= LIMIT_BLOCKS:
                reason = f"{len(node.blocks)} blocks, expected 1 to {LIMIT_BLOCKS}"
                yield Fault(f"{field}.blocks", reason)
        elif isinstance(node, Block):
            if len(node.items) != 1 and node.kind not in _LISTS:
                yield Fault(f"{field}.items", "expected exactly one item")
            for index, item in enumerate(node.items):
                if not "".join(span.text for span in item).strip():
                    yield Fault(f"{field}.items[{index}]", "empty")


def _is_refused(character: str) -> bool:
    """Says whether a character cannot be seen or passes for another."""
    if character.isascii() and character.isprintable():
        return False
    category = unicodedata.category(character)
    return (
        category in _UNSEEN
        or category == "Zs"
        or character in _BLANKS
        or character.isdigit()
        or bool(_VARIATION.match(character))
    )
