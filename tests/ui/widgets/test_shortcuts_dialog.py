from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.shortcuts import sheet
from csap_desktop.ui.widgets.shortcuts_dialog import ShortcutsDialog

_NATIVE = QKeySequence.SequenceFormat.NativeText


def labels(dialog: ShortcutsDialog, role: str) -> list[str]:
    return [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.property("role") == role
    ]


def test_every_key_is_shown_as_this_system_writes_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = ShortcutsDialog(window)
    qtbot.addWidget(dialog)

    caps = labels(dialog, "keycap")

    for group in sheet(untranslated):
        for one in group.shortcuts:
            assert {QKeySequence(key).toString(_NATIVE) for key in one.keys} <= set(
                caps
            )
    assert "mouse: back" in caps


def test_a_row_is_read_with_its_keys(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(window)
    qtbot.addWidget(dialog)

    said = {label.accessibleName() for label in dialog.findChildren(QLabel)}

    assert "Search everything: Ctrl+K" in said
    assert "Back: Alt+Left or mouse: back" in said


def test_a_narrow_sheet_has_one_column(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()

    def lefts() -> set[int]:
        cards = dialog.findChildren(QFrame)
        return {card.x() for card in cards if card.property("role") == "card"}

    qtbot.waitUntil(lambda: len(lefts()) == 2)
    dialog.resize(500, 400)

    qtbot.waitUntil(lambda: len(lefts()) == 1)
