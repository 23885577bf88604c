"""Limits and boundaries of style.md that no linter holds us to."""

import ast
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "csap_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))

MODULE_LINES, FUNCTION_LINES, CLASS_METHODS = 300, 40, 15

FREE_OF_QT = ("ui/answer_words.py", "ui/reply_words.py")
KNOWS_QT = ("ui/", "app.py", "net/")
ASKS_THE_TIME = {
    "cli/session.py",
    "app.py",
    "intake/__main__.py",
    "publishing/__main__.py",
}
MAY_PRINT = ("cli/", "publishing/")


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """Every module that a module imports, early or late."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def calls(path: Path, called: str) -> bool:
    return any(
        isinstance(node, ast.Call) and ast.unparse(node.func) == called
        for node in ast.walk(tree(path))
    )


def some_modules(wanted: Callable[[str], bool]) -> pytest.MarkDecorator:
    chosen = [path for path in MODULES if wanted(name(path))]
    return pytest.mark.parametrize("path", chosen, ids=name)


every_module = some_modules(bool)


@every_module
def test_a_module_is_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())

    assert lines <= MODULE_LINES


@every_module
def test_a_function_is_short(path: Path) -> None:
    functions = (
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    long = [
        f"{node.name}: {(node.end_lineno or 0) - node.lineno + 1}"
        for node in functions
        if (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES
    ]

    assert not long


@every_module
def test_a_class_has_few_methods(path: Path) -> None:
    classes = (node for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef))
    large = [
        f"{node.name}: {methods}"
        for node in classes
        if (methods := sum(isinstance(one, ast.FunctionDef) for one in node.body))
        > CLASS_METHODS
    ]

    assert not large


@some_modules(lambda name: not name.startswith(KNOWS_QT))
def test_only_ui_app_and_net_know_qt(path: Path) -> None:
    # The self-check loads the window library by its name, to see whether it is there.
    drawing = [module for module in imported(path) if module.startswith("PySide6")]

    assert not drawing


@pytest.mark.parametrize("module", FREE_OF_QT)
def test_the_words_are_free_of_qt(module: str) -> None:
    drawing = [one for one in imported(PACKAGE / module) if one.startswith("PySide6")]

    assert not drawing


@every_module
def test_only_the_rim_asks_what_time_it_is(path: Path) -> None:
    asked = [
        called
        for called in ("datetime.now", "datetime.utcnow", "date.today", "time.time")
        if calls(path, called)
    ]

    assert not asked or name(path) in ASKS_THE_TIME


@some_modules(lambda name: name.startswith("domain/"))
def test_the_rules_import_nothing_but_themselves(path: Path) -> None:
    foreign = [
        module
        for module in imported(path)
        if module.partition(".")[0] not in sys.stdlib_module_names
        and not module.startswith("csap_desktop.domain")
        and module != "csap_desktop.errors"
    ]

    assert not foreign


@every_module
def test_only_the_command_line_prints(path: Path) -> None:
    prints = calls(path, "print")

    assert not prints or name(path).startswith(MAY_PRINT)
