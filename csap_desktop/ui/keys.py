"""The keys that work everywhere in the window; set after the first paint."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut

from csap_desktop.ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey


def set_keys(window: MainWindow) -> None:
    """Sets the keys of the frame; each page sets its own."""
    navigation = window.navigation
    keys = (
        (QKeySequence("Ctrl+K"), window.strip.search.enter),
        (QKeySequence("Alt+Left"), window.back_asked.emit),
        (QKeySequence("Alt+Right"), window.forward_asked.emit),
        (QKeySequence(_KEYS.ZoomIn), partial(window.step_text_size, 1)),
        (QKeySequence("Ctrl+="), partial(window.step_text_size, 1)),
        (QKeySequence(_KEYS.ZoomOut), partial(window.step_text_size, -1)),
        (QKeySequence("Ctrl+0"), window.take_usual_size),
    )
    for sequence, act in keys:
        QShortcut(sequence, window).activated.connect(act)
    for page, typed in navigation.keys.items():
        shortcut = QShortcut(QKeySequence(typed), window)
        shortcut.activated.connect(partial(navigation.page_chosen.emit, page))
