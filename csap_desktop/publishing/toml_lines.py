"""In which line of a TOML file a value stands; `tomllib` does not say.

Reads only headers and the names before equals signs; `tomllib` has read the file and
found it well-formed.
"""

import re
from collections import defaultdict

_TABLE = re.compile(r"\s*\[(?!\[)\s*([\w.-]+)\s*\]")
_TABLES = re.compile(r"\s*\[\[\s*([\w.-]+)\s*\]\]")
_KEY = re.compile(r"\s*([\w-]+)\s*=")
_FENCE = re.compile(r'"""|' + "'''")


def find_lines(text: str, first: int = 1) -> dict[str, int]:
    """Finds the line of every table and of every name in it.

    Args:
        text: A TOML document.
        first: The number of its first line.

    Returns:
        Lines by path: "routes[0]", "routes[0].lines[1].number", "edition.title".
    """
    finder = _Finder()
    for number, line in enumerate(text.splitlines(), first):
        finder.take(line, number)
    return finder.lines


class _Finder:
    """Goes through a document line by line."""

    def __init__(self) -> None:
        self.lines: dict[str, int] = {}
        self._counts: defaultdict[str, int] = defaultdict(int)
        self._paths: dict[str, str] = {}
        self._table = ""
        self._in_text = False

    def take(self, line: str, number: int) -> None:
        """Takes one line."""
        if not self._in_text:
            self._read(line, number)
        if len(_FENCE.findall(line)) % 2:
            self._in_text = not self._in_text

    def _read(self, line: str, number: int) -> None:
        """Reads a line outside of a long text."""
        if header := _TABLES.match(line):
            path = self._path(header[1])
            self._enter(header[1], f"{path}[{self._counts[path]}]", number)
            self._counts[path] += 1
        elif header := _TABLE.match(line):
            self._enter(header[1], self._path(header[1]), number)
        elif key := _KEY.match(line):
            path = f"{self._table}.{key[1]}" if self._table else key[1]
            self.lines.setdefault(path, number)

    def _path(self, name: str) -> str:
        """Puts the table that a dotted name continues in front of its last part."""
        parent, _, last = name.rpartition(".")
        return f"{self._paths.get(parent, parent)}.{last}" if parent else last

    def _enter(self, name: str, path: str, number: int) -> None:
        """Begins a table."""
        self._table = self._paths[name] = path
        self.lines[path] = number
