from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.ui.single_window import (
    WindowBell,
    bell_name,
    ring_first_window,
)
from csap_desktop.ui.to_front import bring_to_front


def test_a_second_start_rings_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bell = WindowBell(tmp_path, window)

    with qtbot.waitSignal(bell.rung):
        assert ring_first_window(tmp_path)


def test_a_window_of_another_folder_is_not_rung(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    WindowBell(tmp_path / "a", window)

    assert not ring_first_window(tmp_path / "b")
    assert bell_name(tmp_path / "a") != bell_name(tmp_path / "b")


def test_a_bell_of_a_killed_window_is_replaced(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    WindowBell(tmp_path, window)

    bell = WindowBell(tmp_path, window)

    with qtbot.waitSignal(bell.rung):
        assert ring_first_window(tmp_path)


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()

    bring_to_front(window)

    assert window.isVisible()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
