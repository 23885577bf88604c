"""Nothing moves by itself, whatever the system says of motion."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csap_desktop.publishing.strings import PACKAGE, window_modules
from csap_desktop.ui.program import make_application
from csap_desktop.ui.theme import Theme

MOVING = {
    "QAbstractAnimation",
    "QGraphicsItemAnimation",
    "QMovie",
    "QParallelAnimationGroup",
    "QPropertyAnimation",
    "QScroller",
    "QSequentialAnimationGroup",
    "QStyleAnimation",
    "QTimeLine",
    "QVariantAnimation",
}
MOVING_CALLS = {"setAnimated", "setAnimationDuration", "setTickInterval"}


def names(path: Path) -> set[str]:
    """Every name a module imports or calls."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
    return found


@pytest.mark.parametrize(
    "path", window_modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix()
)
def test_no_module_moves_anything(path: Path) -> None:
    assert not names(path) & (MOVING | MOVING_CALLS)


@pytest.mark.parametrize(
    "kind",
    [QPushButton, QLineEdit, QListView, QMenu, QProgressBar, QScrollBar, QWidget],
)
def test_the_style_animates_no_control(
    theme: Theme, qtbot: QtBot, kind: type[QWidget]
) -> None:
    theme.choose("dark", 100)
    widget = kind()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration

    assert widget.style().styleHint(hint, None, widget) == 0


def test_menus_lists_and_tool_tips_neither_fade_nor_slide(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for effect in Qt.UIEffect:
        qapp.setEffectEnabled(effect, enable=True)
    monkeypatch.setattr("csap_desktop.ui.program.QApplication", lambda _: qapp)
    monkeypatch.setattr("csap_desktop.ui.program.qInstallMessageHandler", id)

    make_application()

    assert not [effect for effect in Qt.UIEffect if qapp.isEffectEnabled(effect)]
