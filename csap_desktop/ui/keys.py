"""Sets the keys and mouse buttons that work everywhere; after the first paint."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from csap_desktop.config.choices import TEXT_SIZES
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.area_walk import AreaWalk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.shortcuts import sheet

_MOUSE = Qt.MouseButton
_ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})


def set_keys(window: MainWindow) -> None:
    """Sets the keys of the frame as the sheet says; each page sets its own.

    Args:
        window: The window; it must have been shown.
    """
    acts = _acts(window)
    for group in sheet(untranslated):
        for shortcut in group.shortcuts:
            if shortcut.action:
                for key in shortcut.keys:
                    set_on = QShortcut(QKeySequence(key), window)
                    set_on.activated.connect(acts[shortcut.action])
    EnterPresses(window)
    buttons = MouseButtons(window)
    buttons.back_pressed.connect(window.back_asked)
    buttons.forward_pressed.connect(window.forward_asked)


class EnterPresses(QObject):
    """Has Enter press the button that has the keyboard, as Space does.

    Qt does so in dialogs alone. Links look like those of a web page, where it is Enter.
    """

    def __init__(self, window: MainWindow) -> None:
        """Follows the keyboard from button to button.

        Args:
            window: The window whose buttons these are.
        """
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Prepares the button that the keyboard came to."""
        if isinstance(new, QPushButton) and new.window() is self._window:
            new.setAutoDefault(True)


class MouseButtons(QObject):
    """Takes the back and forward buttons of a mouse, wherever it is in the window."""

    #: The back button was pressed.
    back_pressed = Signal()
    #: The forward button was pressed.
    forward_pressed = Signal()

    def __init__(self, window: MainWindow) -> None:
        """Watches what reaches the window before any part of it does.

        Args:
            window: The window; it must have been shown.
        """
        super().__init__(window)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Takes the two buttons, and nothing else."""
        if not isinstance(event, QMouseEvent):
            return False
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if event.button() not in {_MOUSE.BackButton, _MOUSE.ForwardButton}:
            return False
        if pressed and event.button() == _MOUSE.BackButton:
            self.back_pressed.emit()
        elif pressed:
            self.forward_pressed.emit()
        return pressed or event.type() in _ENDS


def _acts(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Gives what the keys do, by its name in the sheet."""
    walk = AreaWalk(window)
    chosen = window.navigation.page_chosen
    pages = {
        f"page:{page}": partial(chosen.emit, page) for page in window.navigation.keys
    }
    return {
        **pages,
        "search": window.strip.search.enter,
        "back": window.back_asked.emit,
        "forward": window.forward_asked.emit,
        "next-area": partial(walk.step, 1),
        "area-before": partial(walk.step, -1),
        "find": window.find_asked.emit,
        "print": window.print_asked.emit,
        "larger": partial(window.step_text_size, 1),
        "smaller": partial(window.step_text_size, -1),
        "usual-size": partial(window.step_text_size, -len(TEXT_SIZES)),
        "sheet": partial(_show_sheet, window),
    }


def _show_sheet(window: MainWindow) -> None:
    """Shows the sheet of all keys."""
    from csap_desktop.ui.widgets.shortcuts_dialog import (  # noqa: PLC0415 - on use
        ShortcutsDialog,
    )

    ShortcutsDialog(window).open()
