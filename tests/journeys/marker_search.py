"""Looks for some words in files, in every shape in which programs write words down."""

import base64
import json
import quopri
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

MARKER = "Quittengelée süß 7193"
"""Words that stand in no file of the program, with blanks and letters of Latin-1."""

_START = "Quitteng"


def shapes_of(words: str) -> dict[str, bytes]:
    """Every shape, by its name; base64 at each of the three places it may begin."""
    shapes = {coding: words.encode(coding) for coding in ("utf-8", "utf-16-le")}
    shapes |= {
        "utf-16-be": words.encode("utf-16-be"),
        "latin-1": words.encode("cp1252"),
    }
    whole = dict(shapes)
    for name, data in whole.items():
        for before in range(3):
            coded = base64.b64encode(bytes(before) + data)
            start, end = (before * 8 + 5) // 6, -4
            shapes[f"base64 of {name} at {before}"] = coded[start:end]
    shapes["percent"] = quote(words).encode()
    shapes["percent, lower case"] = quote(words).lower().encode()
    shapes["form"] = quote_plus(words).encode()
    shapes["quoted-printable"] = quopri.encodestring(words.encode())
    shapes["json"] = json.dumps(words)[1:-1].encode()
    shapes["hexadecimal"] = words.encode().hex().encode()
    return shapes


def found_in(
    folders: Iterable[Path], markers: Iterable[str] = (MARKER,)
) -> dict[str, list[str]]:
    """Files that hold a marker in some shape, and in which; names of files too.

    Of the words' first letters alone it looks for UTF-8 and UTF-16, so that a text cut
    short is found as well.
    """
    shapes = {
        f"{name} of {one}": shape
        for one in markers
        for name, shape in shapes_of(one).items()
    }
    shapes |= {"start": _START.encode(), "start, UTF-16": _START.encode("utf-16-le")}
    found: dict[str, list[str]] = {}
    for path in _files(folders):
        data = path.read_bytes() + path.name.encode()
        names = [name for name, shape in shapes.items() if shape in data]
        if names:
            found[str(path)] = names
    return found


def count_files(folders: Iterable[Path]) -> int:
    return len(list(_files(folders)))


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())
