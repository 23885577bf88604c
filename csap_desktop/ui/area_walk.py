"""From area to area of the window with one key: search field, pages, page, status."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from csap_desktop.ui.main_window import MainWindow

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_POLICIES = Qt.FocusPolicy
_TAB_STOPS = frozenset(
    {_POLICIES.TabFocus, _POLICIES.StrongFocus, _POLICIES.WheelFocus}
)


class AreaWalk:
    """Knows the areas in their order, and where in each the keyboard was."""

    def __init__(self, window: MainWindow) -> None:
        """Takes the window whose areas these are.

        Args:
            window: The window.
        """
        self._window = window

    def step(self, steps: int) -> None:
        """Goes to the next area, or to the one before; past empty ones.

        Args:
            steps: 1 or -1.
        """
        areas = self._areas()
        focused = self._window.focusWidget()
        here = next(
            (at for at, area in enumerate(areas) if _holds(area, focused)), -steps
        )
        for far in range(1, len(areas) + 1):
            there = areas[(here + far * steps) % len(areas)]
            target = _place_in(there)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _areas(self) -> tuple[QWidget, ...]:
        """Gives the areas from top to bottom."""
        window = self._window
        stack = window.findChild(QStackedWidget, options=_DIRECT)
        page = stack.currentWidget() if isinstance(stack, QStackedWidget) else None
        areas = (window.strip, window.navigation, page, window.status)
        return tuple(area for area in areas if area is not None)


def _holds(area: QWidget, widget: QWidget | None) -> bool:
    """Says whether a control is an area or stands in it."""
    return widget is not None and (widget is area or area.isAncestorOf(widget))


def _place_in(area: QWidget) -> QWidget | None:
    """Returns where the keyboard goes in an area: where it was, else the first stop."""
    stop: QWidget | None = area.focusWidget()
    if _takes_keyboard(stop, area):
        return stop
    stop = area.nextInFocusChain()
    while stop is not None and stop is not area:
        if _takes_keyboard(stop, area):
            return stop
        stop = stop.nextInFocusChain()
    return None


def _takes_keyboard(widget: QWidget | None, area: QWidget) -> bool:
    """Says whether a control of an area can be gone to with Tab."""
    return (
        widget is not None
        and widget.focusPolicy() in _TAB_STOPS
        and _holds(area, widget)
        and not widget.focusProxy()
        and widget.isEnabled()
        and widget.isVisible()
    )
