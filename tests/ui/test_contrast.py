"""Contrast worked out from the palette and the style sheets, for every rule there is.

Source: WCAG 2.2, 1.4.3 and 1.4.6 (text), 1.4.11 (controls and graphics).
"""

import ast
from collections.abc import Iterator
from itertools import chain

import pytest

from csap_desktop.publishing.strings import window_modules
from tests.ui.said import name_of
from tests.ui.style_rules import Sheets, Widget, contrast, token, tokens_of

THEMES = ("light", "dark", "contrast")
TEXT = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
GRAPHICS = 3.0

ANYWHERE = ("background", "card")
"""What stands behind a widget of which nothing else is written down."""

STANDS_ON = {
    'QLabel[textRole="tag"][tone="careful"]': ("careful-fill",),
    'QLabel[textRole="tag"][tone="good"]': ("good-fill",),
    'QLabel[textRole="tag"]': ("chip",),
}
"""What stands behind a widget where its own selector does not say so."""

CONTROLS = frozenset(
    {
        "QCheckBox",
        "QComboBox",
        "QLineEdit",
        "QPlainTextEdit",
        "QPushButton",
        "QRadioButton",
        "QSpinBox",
        "QToolButton",
    }
)
SAYING = CONTROLS | {"QLabel"}
"""What says something, in the colour of the palette where no rule gives another."""

MARKS = frozenset({"indicator", "handle"})
"""Parts of controls that are seen by their edge or their fill."""

PAINTED_TEXT = (
    # Rows of results and councils, suggestions, and what is read.
    ("ink", "card"),
    ("ink", "accent-fill"),
    ("ink-quiet", "card"),
    ("ink-quiet", "background"),
    ("ink-quiet", "accent-fill"),
    ("selection-ink", "selection"),
    ("accent", "card"),
    ("careful", "card"),
    # The palette, for whatever no style sheet reaches.
    ("ink", "background"),
    ("accent", "background"),
    ("danger-ink", "danger"),
)
PAINTED_ON = {
    "ink": ("background", "card", "chip", "chip-hover", "accent-fill"),
    "ink-quiet": ("background", "card", "chip"),
    "accent": ("background", "card", "accent-fill"),
    "accent-ink": ("accent", "accent-hover"),
    "careful": ("careful-fill", "card", "background"),
    "danger-ink": ("danger", "danger-field"),
    "edge": ("background", "card"),
    "focus": ("background", "card", "chip", "careful-fill", "good-fill"),
    "good": ("good-fill", "card", "background"),
    "rail-ink": ("rail", "rail-hover"),
    "rail-mark": ("rail",),
    "rail-strong": ("rail-hover", "rail-chosen"),
    "selection-ink": ("selection",),
}
"""What icons, rings and other marks of a colour stand on."""

GROUNDS = frozenset(
    {"accent-fill", "background", "card", "chip", "line", "selection", "shade"}
)
"""Tokens that are painted to stand behind, or to part what is told apart anyway."""

PAINTS = frozenset({"colour", "dress", "icon", "pixmap"})
"""What is called with tokens to paint with."""

SHEETS = Sheets()
themes = pytest.mark.parametrize("look", THEMES)


def grounds(widget: Widget, sheets: Sheets = SHEETS) -> tuple[str, ...]:
    """Returns the tokens that may be behind a widget."""
    said = sheets.behind(widget)
    if said:
        return (said,)
    for written, tokens in STANDS_ON.items():
        part = Sheets(f"{written} {{}}").rules[0].widget.part
        if part.fits(widget.part):
            return tokens
    return ANYWHERE


def text_pairs(sheets: Sheets) -> Iterator[tuple[str, str, str]]:
    """Gives each text token, what it stands on, and for which widget."""
    for widget in sheets.widgets():
        values = sheets.values(widget)
        own = sheets.ground(widget)
        behind = (own,) if own else grounds(widget, sheets)
        usual = "ink" if widget.part.kind in SAYING and not widget.part.sub else None
        for name, unsaid in (("color", usual), ("placeholder-text-color", None)):
            ink = token(values.get(name, "")) or unsaid
            if ink:
                yield from ((ink, ground, str(widget)) for ground in behind)
        marked = token(values.get("selection-background-color", ""))
        if marked:
            ink = token(values["selection-color"])
            yield ink or "ink", marked, str(widget)


def edge_pairs(sheets: Sheets) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Gives what a control is seen by, what it stands on, and which one it is.

    A control without an edge is seen by its words or its icon, one that cannot be used
    need not be seen: neither is among them.
    """
    for widget in sheets.widgets():
        part = widget.part
        values = sheets.values(widget)
        control = (part.kind in CONTROLS and not part.sub) or part.sub in MARKS
        if not control or "disabled" in part.states:
            continue
        edges = {token(v) for name, v in values.items() if name.startswith("border")}
        own = sheets.ground(widget)
        seen_by = tuple(sorted(filter(None, edges)))
        if part.sub in MARKS and own:
            seen_by = (*seen_by, own)
        if seen_by:
            filled = (own,) if own else ()
            for ground in grounds(widget, sheets):
                yield (*seen_by, *filled), ground, str(widget)


def painted_tokens() -> set[str]:
    """Returns the tokens that modules paint with or tint icons with."""
    found: set[str] = set()
    for path in window_modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and name_of(node) in PAINTS:
                arguments = [*node.args, *(word.value for word in node.keywords)]
                found |= {
                    leaf.value
                    for leaf in chain.from_iterable(map(ast.walk, arguments))
                    if isinstance(leaf, ast.Constant)
                    and leaf.value in tokens_of("light")
                }
    return found


@themes
def test_every_text_of_the_style_sheets_stands_out(look: str) -> None:
    colours = tokens_of(look)

    faint = {
        f"{ink} on {ground}: {contrast(colours[ink], colours[ground]):.2f} ({widget})"
        for ink, ground, widget in text_pairs(SHEETS)
        if contrast(colours[ink], colours[ground]) < TEXT[look]
    }

    assert not faint, "\n".join(sorted(faint))


@themes
def test_every_control_stands_out_by_its_edge_or_its_fill(look: str) -> None:
    colours = tokens_of(look)

    faint = {
        f"{marks} on {ground} ({widget})"
        for marks, ground, widget in edge_pairs(SHEETS)
        if max(contrast(colours[one], colours[ground]) for one in marks) < GRAPHICS
    }

    assert not faint, "\n".join(sorted(faint))


@themes
@pytest.mark.parametrize(("ink", "ground"), PAINTED_TEXT)
def test_painted_text_stands_out(look: str, ink: str, ground: str) -> None:
    colours = tokens_of(look)

    assert contrast(colours[ink], colours[ground]) >= TEXT[look]


@themes
@pytest.mark.parametrize("token", sorted(painted_tokens() - GROUNDS))
def test_icons_rings_and_marks_stand_out(look: str, token: str) -> None:
    colours = tokens_of(look)

    assert token in PAINTED_ON, "write down what it stands on"
    for ground in PAINTED_ON[token]:
        assert contrast(colours[token], colours[ground]) >= GRAPHICS, ground


@themes
def test_the_ring_of_the_keyboard_stands_out_from_everything(look: str) -> None:
    colours = tokens_of(look)

    for ring, ground in (
        ("focus", "background"),
        ("focus", "card"),
        ("rail-mark", "rail"),
        ("danger-ink", "danger"),
    ):
        assert contrast(colours[ring], colours[ground]) >= GRAPHICS


def test_every_colour_of_the_style_sheets_is_a_token() -> None:
    known = {*tokens_of("light")}
    used = {
        token(value)
        for rule in SHEETS.rules
        for name, value in rule.values
        if ("color" in name or "background" in name or "border" in name)
        and token(value)
    }

    assert used <= known
    assert not [
        value
        for rule in SHEETS.rules
        for _, value in rule.values
        if "#" in value or "rgb" in value
    ]


def test_high_contrast_is_black_white_yellow_and_cyan() -> None:
    allowed = {"#000000", "#FFFFFF", "#FFFF00", "#00FFFF"}

    assert set(tokens_of("contrast").values()) <= allowed


BAD = {
    "text": 'QLabel[role="x"] { color: {{line}}; }',
    "text on its own fill": 'QLabel[role="x"] { background: {{ink}}; color: {{ink}}; }',
    "text on what it stands in": "QFrame#rail QLabel#x { color: {{ink}}; }",
    "hover": "QPushButton#x:hover { background: {{accent}}; }",
    "checked and hover": (
        "QPushButton#x:checked { color: {{accent-ink}}; background: {{accent}}; }"
        " QPushButton#x:hover { background: {{chip}}; }"
    ),
}


@pytest.mark.parametrize("rule", BAD.values(), ids=BAD)
def test_a_new_rule_with_faint_text_is_found(rule: str) -> None:
    own = (
        "QPushButton { color: {{ink}}; border: none; }"
        " QFrame#rail { background: {{rail}}; }"
    )
    colours = tokens_of("light")

    worst = min(
        contrast(colours[ink], colours[ground])
        for ink, ground, _ in text_pairs(Sheets(own + rule))
    )

    assert worst < 4.5


def test_a_new_control_with_a_faint_edge_is_found() -> None:
    colours = tokens_of("light")
    rule = "QLineEdit#x { background: {{card}}; border: 1px solid {{line}}; }"

    pairs = list(edge_pairs(Sheets(rule)))

    assert pairs
    for marks, ground, _ in pairs:
        assert max(contrast(colours[one], colours[ground]) for one in marks) < GRAPHICS
