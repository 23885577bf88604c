"""Collects every sentence that can be translated, for `python3 dev.py strings`.

Reads the syntax trees of the window's modules, writes the template
`resources/i18n/csap-desktop.ts` and brings the catalogues beside it up to date: what
was translated stays, what is new is unfinished, what is gone leaves. Standard library
only. See docs/translating.md.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "csap_desktop"
CATALOGUES = ROOT / "resources" / "i18n"
TEMPLATE = CATALOGUES / "csap-desktop.ts"
CONTEXT = "csap"

TRANSLATES = frozenset({"tr", "_tr"})
"""Calls that translate their first argument, as functions and as methods."""

MARKS = "mark"
"""A call that marks what is translated later; see `ui.answer_words.mark`."""

_NOTE = "# Translators:"
_INDENT = " " * 8


@dataclass
class Sentence:
    """A sentence with where it stands and what translators must know."""

    text: str
    files: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)


def main(arguments: Sequence[str]) -> int:
    """Write template and catalogues; with `--check` only say whether they fit."""
    found = collect(window_modules())
    stale = [
        path
        for path in (TEMPLATE, *sorted(CATALOGUES.glob("csap-desktop_*.ts")))
        if renew(path, found, write="--check" not in arguments)
    ]
    for path in stale:
        sys.stderr.write(f"{path.relative_to(ROOT).as_posix()}\n")
    return 1 if stale and "--check" in arguments else 0


def window_modules() -> tuple[Path, ...]:
    """Return the modules whose sentences are translated; the command line's are not."""
    return (PACKAGE / "app.py", *sorted((PACKAGE / "ui").rglob("*.py")))


def collect(modules: Sequence[Path]) -> dict[str, Sentence]:
    """Return every sentence of the modules by its text, in alphabetical order."""
    found: dict[str, Sentence] = {}
    for path in modules:
        source = path.read_text(encoding="utf-8")
        lines = source.splitlines()
        for call in translations(ast.parse(source)):
            text = literal(call)
            if text is not None:
                sentence = found.setdefault(text, Sentence(text))
                sentence.files.add(path.relative_to(ROOT).as_posix())
                sentence.notes.update(note_above(lines, call.lineno))
    return dict(sorted(found.items()))


def translations(tree: ast.AST) -> Iterator[ast.Call]:
    """Give the calls that translate or mark a sentence."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and is_translation(node):
            yield node


def is_translation(node: ast.Call) -> bool:
    """Tell whether a call translates or marks a sentence."""
    function = node.func
    if isinstance(function, ast.Name):
        return function.id in TRANSLATES or function.id == MARKS
    return isinstance(function, ast.Attribute) and (
        function.attr in TRANSLATES or ast.unparse(function).endswith("tion.translate")
    )


def argument(node: ast.Call) -> ast.expr | None:
    """Return what a call translates: the second argument of Qt's own function."""
    named = isinstance(node.func, ast.Attribute) and node.func.attr == "translate"
    place = 1 if named else 0
    return node.args[place] if len(node.args) > place else None


def literal(node: ast.Call) -> str | None:
    """Return the sentence that a call translates; None where it is no literal."""
    said = argument(node)
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        return said.value
    return None


def note_above(lines: Sequence[str], number: int) -> Iterator[str]:
    """Give the comment for translators that stands above a line, where there is one."""
    note: list[str] = []
    for line in reversed(lines[: number - 1]):
        if not line.strip().startswith("#"):
            return
        if line.strip().startswith(_NOTE):
            note.insert(0, line.strip().removeprefix(_NOTE).strip())
            yield " ".join(note)
            return
        note.insert(0, line.strip().lstrip("# "))


def renew(path: Path, found: Mapping[str, Sentence], *, write: bool) -> bool:
    """Bring a catalogue up to date; tell whether it was not."""
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    language = path.stem.partition("_")[2]
    new = catalogue(found, language, translated(old))
    if new != old and write:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(new, encoding="utf-8")
    return new != old


Done: TypeAlias = Mapping[str, tuple[str, bool]]
"""Translations by their sentence, each with whether it is finished."""


def translated(text: str) -> Done:
    """Return the translations that a catalogue has."""
    if not text:
        return {}
    root = ET.fromstring(text)  # noqa: S314 - a file of this project
    return {
        message.findtext("source") or "": (said.text, said.get("type") is None)
        for message in root.iter("message")
        if (said := message.find("translation")) is not None and said.text
    }


def catalogue(found: Mapping[str, Sentence], language: str, done: Done) -> str:
    """Return a catalogue in the format of Qt Linguist; no line numbers stand in it."""
    to = f' language="{language}"' if language else ""
    messages = "".join(
        _message(sentence, done.get(text, ("", False)))
        for text, sentence in found.items()
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" sourcelanguage="en_GB"{to}>\n<context>\n'
        f"    <name>{CONTEXT}</name>\n{messages}</context>\n</TS>\n"
    )


def _message(sentence: Sentence, done: tuple[str, bool]) -> str:
    """Return one sentence of a catalogue."""
    said, finished = done
    lines = [f'<location filename="../../{name}"/>' for name in sorted(sentence.files)]
    lines.append(f"<source>{escape(sentence.text)}</source>")
    if sentence.notes:
        notes = escape(" ".join(sorted(sentence.notes)))
        lines.append(f"<extracomment>{notes}</extracomment>")
    kind = "" if finished else ' type="unfinished"'
    lines.append(f"<translation{kind}>{escape(said)}</translation>")
    inside = "".join(f"{_INDENT}{line}\n" for line in lines)
    return f"    <message>\n{inside}    </message>\n"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
