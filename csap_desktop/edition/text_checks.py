"""Checks on every text: what cannot be seen, where links lead, how long texts are."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.provenance import Source
from csap_desktop.domain.reference import Article, Block, BlockKind, Faq, Span
from csap_desktop.edition.faults import Fault, having, parts

LIMIT_BLOCKS = 200
"""Most blocks a text may have: more are not shown within a second."""

LIMIT_ENTRIES = 400
"""Most entries all lists of a text may have, each other block counted as one."""

LIMIT_TEXT_CHARACTERS = 40_000
"""Most characters of a text."""

LIMIT_CHARACTERS = 4000
"""Most characters of any other sentence."""

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffd")
_VARIATION = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LONG = re.compile(r"\$\.postcodes\b|\$\.documents\[\d+\]\.text\[|.*\.blocks\[")
_MAY_BE_EMPTY = re.compile(r"\$\.postcodes|\$\.documents\[\d+\]\.text\[|.*\.blocks\[")
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
            if is_refused(character):
                name = unicodedata.name(character, "a control character")
                yield Fault(field, f"U+{ord(character):04X} ({name}) is not allowed")


def check_empty(edition: Edition) -> Iterator[Fault]:
    """Finds texts with nothing in them; what is not known is left out instead."""
    for field, text in parts(edition, str):
        if not text.strip() and not _MAY_BE_EMPTY.match(field):
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
    for field, article in parts(edition, Article):
        yield from _check_length(article, field)
    for field, faq in parts(edition, Faq):
        yield from _check_length(faq, field)
    for field, block in parts(edition, Block):
        if len(block.items) != 1 and block.kind not in _LISTS:
            yield Fault(f"{field}.items", "expected exactly one item")
        for index, item in enumerate(block.items):
            if not "".join(span.text for span in item).strip():
                yield Fault(f"{field}.items[{index}]", "empty")


def check_lengths(edition: Edition) -> Iterator[Fault]:
    """Finds sentences that are so long that no page could show them in time."""
    for field, text in parts(edition, str):
        if len(text) > LIMIT_CHARACTERS and not _LONG.match(field):
            reason = f"{len(text)} characters, expected at most {LIMIT_CHARACTERS}"
            yield Fault(field, reason)


def _check_length(node: Article | Faq, field: str) -> Iterator[Fault]:
    """Finds a text that is empty, or too long to be shown within a second."""
    blocks = node.blocks
    lengths = (
        ("blocks", len(blocks), LIMIT_BLOCKS),
        ("entries", sum(len(block.items) for block in blocks), LIMIT_ENTRIES),
        (
            "characters",
            sum(len(s.text) for b in blocks for item in b.items for s in item),
            LIMIT_TEXT_CHARACTERS,
        ),
    )
    for what, found, most in lengths:
        if found > most or not blocks:
            reason = f"{found} {what}, expected 1 to {most}"
            yield Fault(f"{field}.blocks", reason)
            return


def is_refused(character: str) -> bool:
    """Says whether a character cannot be seen or passes for another.

    Args:
        character: One character.
    """
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
