"""What the syntax trees of the window's modules say to people, translated or not."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from csap_desktop.publishing.strings import (
    MARKS,
    TRANSLATES,
    argument,
    is_translation,
    literal,
    translations,
)

VISIBLE = {
    "announce": (1,),
    "addAction": (0, 1),
    "addTab": (1, 2),
    "heading": (0,),
    "insertTab": (2, 3),
    "paragraph": (0,),
    "Message": (0, 1, 2),
    "Prose.say": (0,),
    "QAction": (0, 1),
    "QCheckBox": (0,),
    "QFileDialog": (1,),
    "QGroupBox": (0,),
    "QLabel": (0,),
    "QMenu": (0,),
    "QMessageBox": (1, 2, 3),
    "QPushButton": (0, 1),
    "QRadioButton": (0,),
    "QToolButton": (0,),
    "addItem": (0, 1),
    "say": (0,),
    "say_done": (0,),
    "say_busy": (0,),
    "setAccessibleDescription": (0,),
    "setAccessibleName": (0,),
    "setDocName": (0,),
    "setHeaderLabels": (0,),
    "setHorizontalHeaderLabels": (0,),
    "setItemText": (1,),
    "setLabelText": (0,),
    "setNameFilter": (0,),
    "setPlaceholderText": (0,),
    "setStatusTip": (0,),
    "setTabText": (1,),
    "setText": (0,),
    "setTitle": (0,),
    "setToolTip": (0,),
    "setWhatsThis": (0,),
    "setWindowTitle": (0,),
}
"""Calls whose arguments at these places are read or heard by somebody."""

SILENT_CALLS = re.compile(
    r"^(logger\.|logging\.|TypeVar|NewType|cast|QFont|QKeySequence)"
)
"""Calls whose words nobody is shown."""

_TAG = re.compile(r"<[^>]*>|&[a-z]+;|&#\d+;")
_WORDS = re.compile(r"[A-Za-z][a-z]+[,.:;?!]* +[A-Za-z]|^[A-Z][a-z]{2,}[.:!?]?$")
_MARKUP = re.compile(
    r"</?[a-z]|[{;]\s*$|px\b|[a-z-]+: *#|\bmargin|\*\.|^[A-Z]\w*\+"
    r"|\{\s+[a-z-]+:|\b(sans-serif|monospace)\b"
)
"""What only HTML, style sheets, file suffixes and keys have, and no sentence."""

_KEYS = frozenset(
    {
        *("Esc", "Tab", "Enter", "Return", "Home", "End", "Space"),
        *("Left", "Right", "Up", "Down"),
    }
)
"""Keys as QKeySequence reads them; Qt itself has their names in every language."""

_LETTER = re.compile(r"[A-Za-z]{2}")
_NAMED = re.compile(r"[a-z_]+")


def name_of(call: ast.Call) -> str:
    """Returns the last name of what is called."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def shown_bare(tree: ast.AST) -> Iterator[str]:
    """Gives literals that are shown or said and not translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for place in VISIBLE.get(name_of(node), ()):
                if place < len(node.args):
                    yield from _bare(node.args[place], node.lineno)


def _bare(node: ast.expr, line: int) -> Iterator[str]:
    """Gives the literals with letters in an expression."""
    said = node.value if isinstance(node, ast.Constant) else None
    if isinstance(said, str) and _LETTER.search(_TAG.sub("", said)):
        yield f"{line}: {said}"
    for part in _shown_parts(node):
        yield from _bare(part, line)


def _shown_parts(node: ast.expr) -> tuple[ast.expr, ...]:
    """Returns the parts of an expression that may be shown themselves."""
    match node:
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            return one, other
        case ast.JoinedStr(values=parts):
            return tuple(part for part in parts if isinstance(part, ast.Constant))
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return tuple(parts)
        case ast.Call(func=ast.Attribute(attr="format", value=text)):
            return (text,)
        case _:
            return ()


def loose_words(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Gives every other literal that reads like words, wherever it stands."""
    silent = set(_silent(tree))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in silent
            and _WORDS.search(node.value)
            and not _MARKUP.search(node.value)
            and node.value not in _KEYS
        ):
            yield node.lineno, node.value


def _silent(tree: ast.AST) -> Iterator[int]:
    """Gives the ids of literals that are translated, marked, or never shown."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for statement in body if isinstance(body, list) else ():
            if isinstance(statement, ast.Expr):
                yield id(statement.value)
            if isinstance(statement, ast.Raise):
                yield from (id(one) for one in ast.walk(statement))
        if isinstance(node, ast.Dict) and all(map(_is_mark, node.values)):
            yield from (id(key) for key in node.keys)  # ids, not words
        if isinstance(node, ast.Call) and (
            is_translation(node) or SILENT_CALLS.match(ast.unparse(node.func))
        ):
            yield from (id(one) for one in ast.walk(node))


def _is_mark(node: ast.expr) -> bool:
    """Says whether an expression marks a sentence."""
    return isinstance(node, ast.Call) and name_of(node) == MARKS


def wrong_translations(tree: ast.AST, tables: set[str]) -> Iterator[str]:
    """Gives translated sentences that a catalogue cannot hold or a person not order.

    Args:
        tree: Syntax tree of a module.
        tables: Names of the tables whose literals are all marked.
    """
    for call in translations(tree):
        said, text = argument(call), literal(call)
        if named_context(call):
            yield f"{call.lineno}: tr takes one sentence: {ast.unparse(call)}"
        elif text is None:
            if not _is_from_table(said, tables):
                yield f"{call.lineno}: no literal: {ast.unparse(call)}"
        elif not text or not _has_named_places_only(text):
            yield f"{call.lineno}: not a sentence with named places: {text}"


def named_context(call: ast.Call) -> bool:
    """Says whether tr is given a context: the extractor would take that instead."""
    return name_of(call) in TRANSLATES and len(call.args) > 1


def _is_from_table(said: ast.expr | None, tables: set[str]) -> bool:
    """Says whether an argument is looked up in a table of marked sentences."""
    while isinstance(said, ast.Subscript):
        said = said.value
    return isinstance(said, ast.Name) and said.id in tables


def _has_named_places_only(text: str) -> bool:
    """Says whether all placeholders are like {count}."""
    try:
        fields = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return False
    old = re.search(r"%(\d|s|d|n\b|\()", text)
    return old is None and all(_NAMED.fullmatch(name) for name in fields)


def marked_tables(tree: ast.Module) -> Iterator[str]:
    """Gives the names of tables of a module whose sentences are all marked."""
    for node in tree.body:
        value = getattr(node, "value", None)
        targets = getattr(node, "targets", [getattr(node, "target", None)])
        name = next((one.id for one in targets if isinstance(one, ast.Name)), "")
        if name and name == name.upper() and value is not None:
            marks = [
                one
                for one in ast.walk(value)
                if isinstance(one, ast.expr) and _is_mark(one)
            ]
            inside = {id(part) for mark in marks for part in ast.walk(mark)}
            leaves = _values(value)
            if marks and all(id(leaf) in inside for leaf in leaves):
                yield name


def _values(node: ast.expr) -> Iterator[ast.expr]:
    """Gives the literals that a table holds, its keys left out."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _values(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from _values(value)
    elif isinstance(node, ast.Call):
        for value in node.args:
            yield from _values(value)
    else:
        yield node


def glued(tree: ast.AST) -> Iterator[str]:
    """Gives places where a translated part is put together with others in code."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            known = _translated_names(function)
            for node in ast.walk(function):
                if _is_glue(node, known):
                    yield f"{getattr(node, 'lineno', 0)}: {ast.unparse(node)}"


def _translated_names(function: ast.FunctionDef) -> set[str]:
    """Returns the names of a function that hold translated text."""
    names: set[str] = set()
    for _ in range(2):  # a name may be given on to another one
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and _says(node.value, names):
                names |= {one.id for one in node.targets if isinstance(one, ast.Name)}
    return names


def _says(node: ast.expr, names: set[str]) -> bool:
    """Says whether an expression is translated text."""
    match node:
        case ast.Name(id=name):
            return name in names
        case ast.IfExp(body=one, orelse=other):
            return _says(one, names) or _says(other, names)
        case ast.Call() if is_translation(node):
            return name_of(node) != MARKS
        case (
            ast.Call(func=ast.Name(id="escape"), args=[text])
            | ast.Call(
                func=ast.Attribute(attr="format" | "strip" | "rstrip", value=text)
            )
        ):
            return _says(text, names)
        case _:
            return False


def _is_glue(node: ast.AST, names: set[str]) -> bool:
    """Says whether a node puts translated text together with something else."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
        return _says(node.left, names) or _says(node.right, names)
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add):
        return _says(node.value, names)
    if not isinstance(node, ast.JoinedStr):
        return False
    values = [one.value for one in node.values if isinstance(one, ast.FormattedValue)]
    if not any(_says(value, names) for value in values):
        return False
    plain = "".join(str(o.value) for o in node.values if isinstance(o, ast.Constant))
    rest = _TAG.sub("", plain)
    return bool(rest.strip()) or (len(values) > 1 and rest == plain)


def modules_of(*folders: Path) -> tuple[Path, ...]:
    """Returns the modules in folders, or the files themselves."""
    return tuple(
        path
        for folder in folders
        for path in (sorted(folder.rglob("*.py")) if folder.is_dir() else [folder])
    )
