"""The text of a PDF as Qt writes it, with nothing but the standard library.

Knows just enough of ISO 32000: streams packed with Flate, fonts with a ToUnicode map,
text shown as hexadecimal strings. Words are joined in the order they are drawn.
"""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\nendstream", re.DOTALL)
_CHAR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_RANGE = re.compile(
    rb"<([0-9a-fA-F]+)>\s*<[0-9a-fA-F]+>\s*(?:<([0-9a-fA-F]+)>|\[(.*?)\])", re.DOTALL
)
_HEX = re.compile(rb"<([0-9a-fA-F]+)>")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_SHOWN = re.compile(
    rb"/(F\w+) [\d.]+ Tf|<([0-9a-fA-F]+)>\s*Tj|\[(.*?)\]\s*TJ", re.DOTALL
)
_FONT = re.compile(rb"/(F\w+) (\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")


def pdf_text(data: bytes) -> str:
    """Returns the text of all pages with every run of blanks as one."""
    return " ".join(" ".join(page_texts(data)).split())


def page_texts(data: bytes) -> list[str]:
    """Returns the text of each page, in their order."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(data)}
    streams = {number: _unpacked(body) for number, body in objects.items()}
    fonts = {
        name: _unicode_map(streams, objects[int(number)])
        for body in objects.values()
        for name, number in _FONT.findall(body)
        if int(number) in objects
    }
    pages = (text for text in streams.values() if b"Tf" in text)
    return [_page_text(page, fonts) for page in pages]


def page_count(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", data))


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if not found:
        return b""
    try:
        return zlib.decompressobj().decompress(found[1])  # may end in a blank
    except zlib.error:
        return found[1]


def _unicode_map(streams: dict[int, bytes], font: bytes) -> dict[int, str]:
    found = _TO_UNICODE.search(font)
    glyphs: dict[int, str] = {}
    for kind, block in _BLOCK.findall(streams[int(found[1])] if found else b""):
        if kind == b"bfchar":
            for glyph, text in _CHAR.findall(block):
                glyphs[int(glyph, 16)] = _decoded(text)
        else:
            for first, only, several in _RANGE.findall(block):
                for offset, text in enumerate(_HEX.findall(several) or [only]):
                    glyphs[int(first, 16) + offset] = _decoded(text)
    return glyphs


def _decoded(text: bytes) -> str:
    return bytes.fromhex(text.decode()).decode("utf-16-be")


def _page_text(page: bytes, fonts: dict[bytes, dict[int, str]]) -> str:
    glyphs: dict[int, str] = {}
    parts = []
    for name, plain, array in _SHOWN.findall(page):
        if name:
            glyphs = fonts.get(name, {})
        for text in [plain] if plain else _HEX.findall(array):
            codes = (int(text[i : i + 4], 16) for i in range(0, len(text), 4))
            parts.append("".join(glyphs.get(code, "") for code in codes))
    return "".join(parts)
