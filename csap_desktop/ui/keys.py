"""The keys that work everywhere in the window; set after the first paint."""

from PySide6.QtGui import QKeySequence, QShortcut

from csap_desktop.ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey


def set_keys(window: MainWindow) -> None:
    """Sets the keys of the frame; each page sets its own."""
    navigation = window.navigation
    keys = (
        (QKeySequence("Ctrl+K"), window.strip.search.enter),
        (QKeySequence("Ctrl+1"), lambda: navigation.page_chosen.emit("ring")),
        (QKeySequence("Ctrl+2"), lambda: navigation.page_chosen.emit("search")),
        (QKeySequence("Alt+Left"), window.back_asked.emit),
        (QKeySequence(_KEYS.ZoomIn), window.enlarge),
        (QKeySequence("Ctrl+="), window.enlarge),
        (QKeySequence(_KEYS.ZoomOut), window.reduce),
        (QKeySequence("Ctrl+0"), window.take_usual_size),
    )
    for sequence, act in keys:
        QShortcut(sequence, window).activated.connect(act)
