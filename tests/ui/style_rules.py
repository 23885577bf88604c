"""Reads the style sheets and works out what colour stands on what.

A small cascade: for every rule, and every state its kind of control has, it takes all
rules that hold for such a control, the stronger and the later ones last, as Qt does.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from csap_desktop.config.paths import find_paths
from csap_desktop.ui.qt_override import override

STYLES = find_paths().resources / "styles"

BASES = {
    "QLabel": "QFrame",
    "QAbstractScrollArea": "QFrame",
    "QScrollArea": "QAbstractScrollArea",
    "QTextEdit": "QAbstractScrollArea",
    "QPlainTextEdit": "QAbstractScrollArea",
    "QTextBrowser": "QTextEdit",
    "QGraphicsView": "QAbstractScrollArea",
    "QAbstractItemView": "QAbstractScrollArea",
    "QListView": "QAbstractItemView",
    "QTableView": "QAbstractItemView",
    "QTreeView": "QAbstractItemView",
    "QHeaderView": "QAbstractItemView",
    "QStackedWidget": "QFrame",
    "QPushButton": "QAbstractButton",
    "QToolButton": "QAbstractButton",
    "QRadioButton": "QAbstractButton",
    "QCheckBox": "QAbstractButton",
}
"""What inherits what; everything else inherits QWidget."""

IMPLIED = {
    "caveat": (("role", "banner"),),
    "messageBar": (("role", "banner"),),
    "topAnswer": (("role", "card"),),
}
"""Properties that a widget with this name always has."""

WITHIN = {
    "dangerAsk": ("dangerStrip",),
    "dangerRing": ("dangerStrip",),
    "searchField": ("dangerStrip",),
    "searchBox": ("dangerStrip", "searchField"),
    "searchHint": ("dangerStrip", "searchField"),
}
"""What a widget with this name stands in, where its rules do not say so."""

STATES = (
    frozenset[str](),
    frozenset({"hover"}),
    frozenset({"checked"}),
    frozenset({"checked", "hover"}),
    frozenset({"pressed", "hover"}),
    frozenset({"selected"}),
    frozenset({"selected", "hover"}),
    frozenset({"focus"}),
    frozenset({"disabled"}),
)

_PLACE = re.compile(r"\{\{([a-z0-9:-]+)\}\}")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_PART = re.compile(
    r"(?P<type>^[A-Z*]\w*)|#(?P<id>\w+)|\[(?P<key>\w+)=\"(?P<value>[^\"]*)\"\]"
    r"|::(?P<sub>[\w-]+)|:(?P<state>!?[\w-]+)"
)
_TOKEN = re.compile(r"@([a-z][a-z-]*)\b(?!:)")


@dataclass(frozen=True, slots=True)
class Part:
    """One widget of a selector, or a part of it."""

    kind: str = ""
    name: str = ""
    properties: frozenset[tuple[str, str]] = frozenset()
    sub: str = ""
    states: frozenset[str] = frozenset()

    @property
    def weight(self) -> tuple[int, int, int]:
        """How strong it makes a rule."""
        return (
            bool(self.name),
            len(self.properties) + len(self.states),
            bool(self.kind.strip("*")) + bool(self.sub),
        )

    def fits(self, widget: "Part") -> bool:
        """Says whether this part of a rule holds for a widget."""
        wrong = {
            s for s in self.states if (s[0] == "!") == (s.strip("!") in widget.states)
        }
        return (
            self.kind in {"", "*", *kinds(widget.kind)}
            and self.name in {"", widget.name}
            and self.properties <= widget.properties
            and self.sub == widget.sub
            and not wrong
        )


@dataclass(frozen=True, slots=True)
class Widget:
    """A widget as a selector describes it, with what it stands in, outermost first."""

    part: Part
    around: tuple[Part, ...] = ()

    @override
    def __str__(self) -> str:
        return " ".join(_written(part) for part in (*self.around, self.part))


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a style sheet."""

    widget: Widget
    values: tuple[tuple[str, str], ...]
    order: int

    @property
    def weight(self) -> tuple[int, ...]:
        """How strong it is; of two equal ones the later holds."""
        parts = (*self.widget.around, self.widget.part)
        return (
            *map(sum, zip(*(part.weight for part in parts), strict=True)),
            self.order,
        )

    def holds_for(self, widget: Widget) -> bool:
        """Says whether the rule holds for a widget."""
        around = iter(widget.around)
        return self.widget.part.fits(widget.part) and all(
            any(part.fits(one) for one in around) for part in self.widget.around
        )


class Sheets:
    """Every rule of the program's style sheets."""

    def __init__(self, text: str | None = None) -> None:
        """Reads rules.

        Args:
            text: The sheets; None for the program's own.
        """
        if text is None:
            text = "\n".join(
                path.read_text(encoding="utf-8")
                for path in sorted(STYLES.glob("*.qss"))
            )
        self.rules = tuple(_rules(text))

    def widgets(self) -> tuple[Widget, ...]:
        """Returns every widget that rules speak of, in every state it has."""
        found = (self._in_states(rule.widget) for rule in self.rules)
        return tuple(dict.fromkeys(chain.from_iterable(found)))

    def values(self, widget: Widget) -> dict[str, str]:
        """Returns what holds for a widget: property to value."""
        known: dict[str, str] = {}
        fitting = (rule for rule in self.rules if rule.holds_for(widget))
        for rule in sorted(fitting, key=lambda rule: rule.weight):
            for name, value in rule.values:
                if name == "border":
                    for side in [one for one in known if one.startswith("border-")]:
                        del known[side]
                known[name] = value
        return known

    def ground(self, widget: Widget) -> str | None:
        """Returns the token a widget is filled with; None where it is see-through."""
        values = self.values(widget)
        value = values.get("background", values.get("background-color", ""))
        return token(value)

    def behind(self, widget: Widget) -> str | None:
        """Returns what the selector says a widget stands on; None for nothing."""
        if widget.part.sub:
            whole = replace(widget.part, sub="", states=frozenset())
            own = Widget(whole, widget.around)
            return self.ground(own) or self.behind(own)
        for number in range(len(widget.around), 0, -1):
            outer = Widget(widget.around[number - 1], widget.around[: number - 1])
            filled = self.ground(outer)
            if filled:
                return filled
        return None

    def _in_states(self, widget: Widget) -> Iterator[Widget]:
        """Gives a widget in every state that any rule of its kind knows."""
        known = {
            state.strip("!")
            for rule in self.rules
            if replace(rule.widget.part, states=frozenset()).kind
            in {"", "*", *kinds(widget.part.kind)}
            for state in rule.widget.part.states
        }
        own = {state for state in widget.part.states if state[0] != "!"}
        outer = WITHIN.get(widget.part.name, ())
        around = widget.around or tuple(Part("QFrame", name) for name in outer)
        for states in STATES:
            if states <= known | {"hover"} and own <= states:
                yield Widget(replace(widget.part, states=states), around)


def kinds(kind: str) -> tuple[str, ...]:
    """Returns a class and what it inherits."""
    found = [kind]
    while found[-1] in BASES:
        found.append(BASES[found[-1]])
    return (*found, "QWidget")


def token(value: str) -> str | None:
    """Returns the token in a value; None where there is none."""
    found = _TOKEN.search(value)
    return found[1] if found else None


def tokens_of(theme: str) -> dict[str, str]:
    """Returns the colours of a theme."""
    path = STYLES / f"{theme}.json"
    loaded: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def contrast(one: str, other: str) -> float:
    """Returns the contrast of two colours. Source: WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Returns the relative luminance. Source: WCAG 2.2, "relative luminance"."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rules(text: str) -> Iterator[Rule]:
    """Gives the rules of a sheet, one for each selector."""
    plain = _PLACE.sub(r"@\1", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    for order, found in enumerate(_RULE.finditer(plain)):
        values = tuple(
            (name.strip(), value.strip())
            for name, _, value in (
                line.partition(":") for line in found[2].split(";") if line.strip()
            )
        )
        for selector in found[1].split(","):
            parts = tuple(_part(one) for one in selector.replace(">", " ").split())
            yield Rule(Widget(parts[-1], parts[:-1]), values, order)


def _part(text: str) -> Part:
    """Reads one part of a selector."""
    found = [match.groupdict() for match in _PART.finditer(text)]
    name = next((one["id"] for one in found if one["id"]), "")
    given = {(one["key"], one["value"]) for one in found if one["key"]}
    return Part(
        kind=next((one["type"] for one in found if one["type"]), ""),
        name=name,
        properties=frozenset({*given, *IMPLIED.get(name, ())}),
        sub=next((one["sub"] for one in found if one["sub"]), ""),
        states=frozenset(one["state"] for one in found if one["state"]),
    )


def _written(part: Part) -> str:
    """Writes a part as it stands in a sheet."""
    properties = "".join(f'[{key}="{value}"]' for key, value in sorted(part.properties))
    name = f"#{part.name}" if part.name else ""
    sub = f"::{part.sub}" if part.sub else ""
    states = "".join(f":{state}" for state in sorted(part.states))
    return f"{part.kind}{name}{properties}{sub}{states}"
