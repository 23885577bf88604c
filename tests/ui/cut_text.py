"""Finds text that is cut, text that overlaps other text, and text outside its window.

Compares the room each text needs with the room it has. Text that scrolls is not cut;
text that is wider than a place that does not scroll sideways is.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFrame,
    QTextEdit,
    QToolButton,
    QWidget,
)

from csap_desktop.ui.qt_override import override

_SLACK_PX = 2
"""Rounding at text sizes and scales."""

_OVERLAP_PX = 3
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_SAYING = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def cut_texts(window: QWidget) -> tuple[str, ...]:
    """Returns a sentence for each text of a window that cannot be read whole."""
    shown = [one for one in window.findChildren(QWidget) if _is_seen(one, window)]
    found = [*_outside(shown, window), *_overlapping(shown, window)]
    for widget in shown:
        found += [f"{_named(widget)}: {fault}" for fault in _faults(widget)]
    return tuple(dict.fromkeys(found))


class DialogWatch(QObject):
    """Looks at every dialog when it closes: scenes close theirs themselves."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.found: list[str] = []
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        closes = event.type() == QEvent.Type.Close and isinstance(watched, QDialog)
        if closes and isinstance(watched, QDialog) and watched.isVisible():
            self.found += cut_texts(watched)
        return super().eventFilter(watched, event)


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    """Says whether a widget is shown in this very window and has any size."""
    return (
        widget.window() is window
        and widget.isVisible()
        and not widget.size().isEmpty()
        and widget.metaObject().className() != "FocusRing"
    )


def _named(widget: QWidget) -> str:
    """Names a widget so that somebody finds it."""
    text = said_by(widget) or widget.accessibleName() or widget.objectName()
    owner = widget.parentWidget()
    inside = type(owner).__name__ if owner else "nothing"
    return f"{type(widget).__name__} in {inside} «{text[:60]}»"


def said_by(widget: QWidget) -> str:
    """Returns what stands on a widget."""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == _ICON_ONLY:
        return ""
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.title() if isinstance(widget, QGroupBox) else ""


def _faults(widget: QWidget) -> Iterator[str]:
    """Gives what is wrong with the text of one widget."""
    if isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button_faults(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line_faults(widget)
    elif isinstance(widget, QTextEdit):
        yield from _text_faults(widget)
    elif isinstance(widget, QComboBox | QGroupBox):
        if widget.width() + _SLACK_PX < widget.minimumSizeHint().width():
            yield f"{widget.width()} px wide, needs {widget.minimumSizeHint().width()}"
    elif isinstance(widget, QAbstractItemView):
        yield from _view_faults(widget)


def _label_faults(label: QLabel) -> Iterator[str]:
    """Gives what is wrong with a label, plain or rich, wrapped or not."""
    if not label.text():
        return
    room = label.contentsRect()
    if not label.wordWrap():
        need = label.sizeHint()
        if need.width() > label.width() + _SLACK_PX:
            yield f"{label.width()} px wide, needs {need.width()}"
        if need.height() > label.height() + _SLACK_PX:
            yield f"{label.height()} px high, needs {need.height()}"
        return
    need_px = label.heightForWidth(label.width())
    if need_px > label.height() + _SLACK_PX:
        yield f"{label.height()} px high, needs {need_px}"
    word = widest_word(_plain(label), label.fontMetrics())
    if word > room.width() + _SLACK_PX:
        yield f"{room.width()} px wide, its longest word needs {word}"


def _plain(label: QLabel) -> str:
    """Returns the words of a label without tags."""
    rich = label.textFormat() == Qt.TextFormat.RichText or (
        label.textFormat() == Qt.TextFormat.AutoText and "</" in label.text()
    )
    if not rich:
        return label.text()
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def widest_word(text: str, metrics: QFontMetrics) -> int:
    """Returns the width of the longest part that a line cannot break within."""
    words = text.replace("-", "- ").replace("/", "/ ").split(" ")
    parts = (part for word in words for part in word.split("\n"))
    return max((metrics.horizontalAdvance(part) for part in parts), default=0)


def _button_faults(button: QAbstractButton) -> Iterator[str]:
    """Gives what is wrong with a button: it never wraps and never shortens."""
    if not said_by(button):
        return
    need = button.sizeHint()
    if button.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        need.setWidth(button.fontMetrics().horizontalAdvance(button.text()) + 2)
    if need.width() > button.width() + _SLACK_PX:
        yield f"{button.width()} px wide, needs {need.width()}"
    if need.height() > button.height() + _SLACK_PX:
        yield f"{button.height()} px high, needs {need.height()}"


def _line_faults(line: QLineEdit) -> Iterator[str]:
    """Gives what is wrong with the hint in an empty field."""
    if line.text() or not line.placeholderText():
        return
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    element = QStyle.SubElement.SE_LineEditContents
    room = line.style().subElementRect(element, option, line).width()
    need = line.fontMetrics().horizontalAdvance(line.placeholderText()) + 4
    if need > room + _SLACK_PX:
        yield f"{room} px wide, its hint needs {need}"


def _text_faults(text: QTextEdit) -> Iterator[str]:
    """Gives what is wrong with a text that may scroll."""
    size, off = text.document().size(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    room = text.viewport().size()
    sideways = text.horizontalScrollBarPolicy() == off
    if sideways and size.width() > room.width() + _SLACK_PX:
        yield f"{room.width()} px wide, needs {size.width():.0f}"
    down = text.verticalScrollBarPolicy() == off
    if down and size.height() > room.height() + _SLACK_PX:
        yield f"{room.height()} px high, needs {size.height():.0f}"


def _view_faults(view: QAbstractItemView) -> Iterator[str]:
    """Gives rows that Qt's own delegate shortens; ours sets its own text."""
    if type(view.itemDelegate()) is not QStyledItemDelegate:
        return
    if isinstance(view, QHeaderView):
        for section in range(view.count()):
            need = view.sectionSizeFromContents(section).width()
            if not view.isSectionHidden(section) and view.sectionSize(section) < need:
                yield f"column {section} is {view.sectionSize(section)}, needs {need}"
        return
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        rect = view.visualRect(index)
        need = view.sizeHintForIndex(index).width()
        if rect.width() and min(rect.width(), view.viewport().width()) < need:
            yield f"row {row} is {rect.width()} px wide, needs {need}"


def _outside(shown: list[QWidget], window: QWidget) -> Iterator[str]:
    """Gives texts that stick out of something that does not scroll to them."""
    for widget in shown:
        if isinstance(widget, _SAYING) and said_by(widget):
            faults = (_sticks_out(widget, one) for one in _around(widget, window))
            first = next(filter(None, faults), "")
            if first:
                yield f"{_named(widget)}: {first}"


def _around(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """Gives what a widget stands in, as far as something scrolls, or to the window."""
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        area = parent.parentWidget()
        if parent is window or isinstance(area, QAbstractScrollArea):
            return
        parent = area


def _sticks_out(widget: QWidget, parent: QWidget) -> str:
    """Says how a text sticks out of one of the things it stands in."""
    rect = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
    across = down = True
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea):
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        across = area.horizontalScrollBarPolicy() == off
        down = area.verticalScrollBarPolicy() == off
    beside = rect.left() < -_SLACK_PX or rect.right() > parent.width() + _SLACK_PX
    if across and beside:
        return f"sticks out of {type(parent).__name__} at the side"
    if down and rect.bottom() > parent.height() + _SLACK_PX:
        return f"sticks out of {type(parent).__name__} at the bottom"
    return ""


def _overlapping(shown: list[QWidget], window: QWidget) -> Iterator[str]:
    """Gives pairs of texts that lie over each other."""
    texts = [one for one in shown if isinstance(one, _SAYING) and said_by(one)]
    rects = [_in_view(one, window) for one in texts]
    for number, one in enumerate(texts):
        for other_number in range(number + 1, len(texts)):
            other = texts[other_number]
            both = rects[number] & rects[other_number]
            related = one.isAncestorOf(other) or other.isAncestorOf(one)
            apart = related or _floating(one) is not _floating(other)
            if min(both.width(), both.height()) > _OVERLAP_PX and not apart:
                yield f"{_named(one)} lies over {_named(other)}"


def _floating(widget: QWidget) -> QWidget | None:
    """Returns the note above the window that a text belongs to; None for the window.

    A note covers what it stands above: that is what it is for.
    """
    above: QWidget | None = widget
    while above is not None and not above.property("floats"):
        above = above.parentWidget()
    return above


def _in_view(widget: QWidget, window: QWidget) -> QRect:
    """Returns the part of a widget that is in view, in its window."""
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        rect &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return rect
