"""Whatever somebody reads or hears goes through tr, in whole sentences.

The command line stays English (docs/decisions/0013); `ui.screen` speaks on the terminal
before there is a window, and pictures show examples.
"""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from csap_desktop.publishing import strings
from csap_desktop.publishing.strings import (
    PACKAGE,
    ROOT,
    TEMPLATE,
    collect,
    window_modules,
)
from tests.ui.said import (
    glued,
    loose_words,
    marked_tables,
    shown_bare,
    wrong_translations,
)

ON_THE_TERMINAL = {"ui/screen.py"}
FOR_PICTURES = {
    "ui/pages/ring_states.py",
    "ui/pictures.py",
    "ui/pseudo.py",
    "ui/studio.py",
}
NOT_TRANSLATED = {
    # The product's name, a style, a font, type variables of Python, samples of English
    # to measure lines by.
    "CSAP Desktop",
    "Fusion",
    "Atkinson Hyperlegible Next",
    "Method",
    "Which line is staffed now is not known: both are shown, try both of them.",
    # Searches in the words of the edition, which is in English.
    "kid at risk in Fleetwood",
    "who chaired the board",
}


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


MODULES = [
    path
    for path in window_modules()
    if name(path) not in ON_THE_TERMINAL | FOR_PICTURES
    and not name(path).startswith("ui/scenes/")
]
TABLES = {table for path in MODULES for table in marked_tables(tree(path))}
every_module = pytest.mark.parametrize("path", MODULES, ids=name)


@every_module
def test_what_is_shown_or_said_is_translated(path: Path) -> None:
    assert not list(shown_bare(tree(path)))


@every_module
def test_no_other_words_stand_about_untranslated(path: Path) -> None:
    loose = [
        (line, words)
        for line, words in loose_words(tree(path))
        if words not in NOT_TRANSLATED
    ]

    assert not loose


@every_module
def test_a_translated_sentence_is_a_literal_with_named_places(path: Path) -> None:
    assert not list(wrong_translations(tree(path), TABLES))


@every_module
def test_sentences_are_not_put_together_from_translated_parts(path: Path) -> None:
    assert not list(glued(tree(path)))


def test_the_template_has_every_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "dev.py", "strings", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, f"run: python3 dev.py strings\n{done.stderr}"


@pytest.mark.parametrize(
    "sentence",
    [
        "January",  # from a table
        "Who to ring, right now",  # self.tr in a widget
        "Edition {number}, published {day}",  # a callable tr
        "Groups",  # QCoreApplication.translate
    ],
)
def test_the_extractor_knows_every_way_of_translating(sentence: str) -> None:
    assert sentence in collect(window_modules())


def test_the_template_names_files_but_no_lines() -> None:
    text = TEMPLATE.read_text(encoding="utf-8")

    assert 'filename="../../csap_desktop/ui/widgets/ring_head.py"/>' in text
    assert "line=" not in text


def test_a_comment_for_translators_is_taken_along(tmp_path: Path) -> None:
    module = tmp_path / "page.py"
    module.write_text(
        "class P:\n    def f(self):\n"
        "        # Translators: between two numbers,\n        # with its spaces.\n"
        '        return self.tr(" or ")\n',
        encoding="utf-8",
    )

    found = collect_in(module)

    assert found == {" or ": {"between two numbers, with its spaces."}}


def collect_in(module: Path) -> dict[str, set[str]]:
    root, strings.ROOT = strings.ROOT, module.parent
    try:
        found = collect([module])
    finally:
        strings.ROOT = root
    return {text: sentence.notes for text, sentence in found.items()}


WRONG = {
    "shown": 'w.setText("Hello there")',
    "shown in an f-string": 'w.setToolTip(f"About {x}")',
    "shown by a constructor": 'QLabel("Area", w)',
    "loose": 'NAMES = {"a": "An adult"}',
    "loose in a table": 'NAMES = {"time zones": mark("Time zones"), "b": "An adult"}',
    "no literal": "w.tr(x)",
    "unmarked table": "w.tr(OTHER[x])",
    "unmarked sentence": "w.tr(OTHER)",
    "a context first": "tr('Page', 'A child')",
    "words like a key": 'LAST = "Homes"',
    "positional": 'w.tr("{} of {}")',
    "numbered": 'w.tr("%1 of %2")',
    "added": "def f():\n    return w.tr('a') + x",
    "glued": "def f():\n    a = w.tr('on')\n    return f'{a}, {x}'",
}


@pytest.mark.parametrize("code", WRONG.values(), ids=WRONG)
def test_the_checks_find_what_is_wrong(code: str) -> None:
    parsed = ast.parse(code)

    found = (
        *shown_bare(parsed),
        *loose_words(parsed),
        *wrong_translations(parsed, {"TABLE"}),
        *glued(parsed),
    )

    assert found


RIGHT = {
    "translated": 'w.setText(w.tr("Hello there"))',
    "from a table": "w.tr(TABLE[x])",
    "from a table of tables": "w.tr(TABLE[x][y])",
    "marked": "w.tr(TABLE)",
    "ids of a table": 'TABLE = {"time zones": mark("Time zones")}',
    "filled": 'w.setText(w.tr("{count} found").format(count=1))',
    "inside a tag": "def f():\n    return f'<p>{escape(w.tr(\"a\"))}</p>'",
    "a log": 'logger.info("could not be opened: %s", x)',
    "a key": 'Shortcut(("Up", "Home"), w.tr("To the first row"))',
    "a style sheet": 'STYLE = f"p, li, td {{ color: {ink}; }}"',
    "fonts": "FALLBACKS = f\"'{FONT}', Verdana, Arial, sans-serif\"",
    "a type": 'x = cast("tuple[float, int]", x)',
    "an icon": 'theme.dress(w, "arrow-left", "ink")',
}


@pytest.mark.parametrize("code", RIGHT.values(), ids=RIGHT)
def test_the_checks_leave_what_is_right(code: str) -> None:
    parsed = ast.parse(code)

    found = (
        *shown_bare(parsed),
        *loose_words(parsed),
        *wrong_translations(parsed, {"TABLE"}),
        *glued(parsed),
    )

    assert not found
