"""Where a line of running text begins, and how wide it may get to be followed."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

LINE_CHARACTERS = 80
"""The widest a line of running text gets (look.md)."""

_SAMPLE = "Which line is staffed now is not known: both are shown, try both of them."


def widest_line_px(font: QFont) -> int:
    """Returns the width of a full line of English in a font, in pixels."""
    return _measured(font.key())


def line_start(widget: QWidget) -> Qt.AlignmentFlag:
    """Returns the side at which the lines of a widget begin.

    Qt would ask the words: English in a mirrored window would begin at the left.
    """
    if widget.isRightToLeft():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


@lru_cache(maxsize=64)
def _measured(key: str) -> int:
    """Measures a line: once for each font, as every text on a page asks for it."""
    font = QFont()
    font.fromString(key)
    advance = QFontMetricsF(font).horizontalAdvance(_SAMPLE)
    return round(advance * LINE_CHARACTERS / len(_SAMPLE))
