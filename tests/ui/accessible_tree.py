"""What a screen reader is told of a window: every node, with what it lacks."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

_ROLES = QAccessible.Role
ACTIONABLE = frozenset(
    {
        _ROLES.Button,
        _ROLES.ButtonDropDown,
        _ROLES.ButtonMenu,
        _ROLES.CheckBox,
        _ROLES.ComboBox,
        _ROLES.EditableText,
        _ROLES.Link,
        _ROLES.ListItem,
        _ROLES.MenuItem,
        _ROLES.PageTab,
        _ROLES.RadioButton,
        _ROLES.Slider,
        _ROLES.SpinBox,
        _ROLES.TreeItem,
    }
)
"""Roles of what somebody can do something with."""

_DEEPEST = 40
_TOLD = 4


def nodes(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Gives a window's node and everything in it that can be met now."""
    root = QAccessible.queryAccessibleInterface(widget)
    if root is not None:
        yield from _below(root, 0)


def _below(node: QAccessibleInterface, depth: int) -> Iterator[QAccessibleInterface]:
    """Gives a node and what is in it, as far as it is shown."""
    if not node.isValid() or (node.state().invisible and depth) or depth > _DEEPEST:
        return
    if depth and isinstance(node.object(), QDialog):
        return  # a window of its own
    yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from _below(child, depth + 1)


def nameless(widget: QWidget) -> tuple[str, ...]:
    """Returns each node that takes the keyboard or does something, and has no name."""
    return tuple(_told(node) for node in nodes(widget) if _needs_name(node))


def _needs_name(node: QAccessibleInterface) -> bool:
    """Says whether somebody meets a node and is not told what it is."""
    state = node.state()
    met = bool(state.focusable) or node.role() in ACTIONABLE
    # Nothing stands on a scroll area itself: it takes no keys but those that scroll.
    idle = isinstance(node.object(), QScrollArea) and not state.focusable
    return met and not idle and not node.text(QAccessible.Text.Name).strip()


def _told(node: QAccessibleInterface) -> str:
    """Describes a node so that somebody finds it."""
    thing: QObject | None = node.object()
    parents: list[str] = []
    while thing is not None and len(parents) < _TOLD:
        parents.append(f"{type(thing).__name__}#{thing.objectName()}")
        thing = thing.parent()
    value = node.text(QAccessible.Text.Value)
    return f"{node.role().name} «{value[:40]}» in {' < '.join(parents)}"
