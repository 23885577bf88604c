"""Dynamic properties that style sheets look at, changed so that the sheet notices."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, **properties: object) -> None:
    """Sets properties that a style sheet selects by, and styles the widget again.

    Args:
        widget: The widget.
        properties: Names and new values; nothing is done where all are as they were.
    """
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    # A widget that was never shown is styled when it is; asking for its style before
    # would load all of Qt's names of style elements for nothing.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()


def show_if(widget: QWidget, wanted: bool) -> None:
    """Shows or hides a child, and does nothing where that is so already.

    Showing what will show with its parent anyway costs polishing and a layout each.

    Args:
        widget: A widget with a parent.
        wanted: Whether it is to be seen.
    """
    parent = widget.parentWidget()
    on_screen = parent is not None and parent.isVisible()
    is_shown = not widget.isHidden() if on_screen else will_show(widget)
    if wanted != is_shown:
        widget.setVisible(wanted)


def will_show(widget: QWidget) -> bool:
    """Says whether a child is to be seen as soon as what it stands in is."""
    decided = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return not decided or not widget.isHidden()


def settle(*widgets: QWidget) -> None:
    """Lays widgets out now, so that what they stand in asks for no height of before.

    Args:
        widgets: From the inside out.
    """
    for widget in widgets:
        layout = widget.layout()
        if layout is not None:
            layout.activate()
