"""Reads vCards as strictly as RFC 2426 writes them; knows nothing of who wrote them.

Source: RFC 2426, section 4 (formal grammar) and 2.6 (folding), 2.4.2 (escaping).
"""

import re

_LINE = re.compile(
    r"([A-Z][A-Z0-9-]*)((?:;[A-Z]+=[A-Z]+(?:,[A-Z]+)*)*):(.*)", re.DOTALL
)
_ESCAPE = re.compile(r"\\(.)")
ONCE = frozenset({"VERSION", "UID", "FN", "N", "REV", "NOTE"})
KNOWN = ONCE | {"ORG", "TEL", "EMAIL", "URL"}


def read_vcards(data: bytes) -> list[dict[str, str]]:
    """The values of each card by name, as written; fails where the grammar does."""
    assert data.endswith(b"\r\n")
    physical = data[:-2].split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert not any(b"\n" in line or b"\r" in line for line in physical)
    assert all(raw.decode() is not None for raw in physical)  # no torn character
    unfolded = data[:-2].decode().replace("\r\n ", "").split("\r\n")
    cards: list[dict[str, str]] = []
    inside = False
    for line in unfolded:
        found = _LINE.fullmatch(line)
        assert found, line
        name, _, value = found.groups()
        if name == "BEGIN":
            assert value == "VCARD"
            assert not inside
            inside = True
            cards.append({})
        elif name == "END":
            assert value == "VCARD"
            inside = False
            assert cards[-1].keys() >= ONCE
        else:
            assert inside
            assert name in KNOWN
            assert name not in cards[-1]
            assert cards[-1] or (name, value) == ("VERSION", "3.0")
            cards[-1][name] = value
    assert not inside
    return cards


def unescaped(value: str) -> str:
    """A text value as a person reads it; fails where something is not escaped."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), value
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def parts(value: str) -> list[str]:
    """The components of a structured value, as a person reads them."""
    pieces = re.split(r"(?<!\\);", value)
    return [unescaped(piece) for piece in pieces]
