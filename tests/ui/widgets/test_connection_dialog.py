"""The dialog that tests the connection, with a real server and a real lane."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.services.connection_trial import UsedConnection
from csap_desktop.ui.connection_tester import ConnectionTester
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.connection_dialog import ConnectionDialog
from tests.wire.loopback import no_proxy
from tests.wire.speaker import Speaker, answer

__all__ = ["no_proxy"]

TIMESTAMP = json.dumps({"signed": {"_type": "timestamp"}}).encode()


class Testing:
    """Opens the dialog on what is to be tested, and reads it."""

    __test__ = False

    def __init__(
        self, qtbot: QtBot, context: Context, theme: Theme, window: MainWindow
    ) -> None:
        self.qtbot = qtbot
        self.window = window
        self.used: tuple[UsedConnection, ...] = ()
        self.tester = ConnectionTester(context, theme, lambda: self.used, window)

    @property
    def dialog(self) -> ConnectionDialog:
        found = self.window.findChild(ConnectionDialog)
        assert isinstance(found, ConnectionDialog)
        return found

    def said(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel))

    def button(self, text: str) -> QPushButton:
        return next(
            one for one in self.dialog.findChildren(QPushButton) if one.text() == text
        )

    def wait_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.said(), timeout=10_000)


@pytest.fixture
def testing(
    qtbot: QtBot, context: Context, theme: Theme, window: MainWindow
) -> Iterator[Testing]:
    testing = Testing(qtbot, context, theme, window)
    yield testing
    testing.tester.close()


def test_a_connection_that_works_is_shown_step_by_step(testing: Testing) -> None:
    with Speaker(answer(200, TIMESTAMP)) as server:
        testing.used = (UsedConnection("editions", server.url),)
        testing.tester.open()
        testing.wait_for("This connection works.")

    assert "New editions of this reference" in testing.said()
    assert "The server's answer: well" in testing.said()
    assert "The server's identity: not tried" in testing.said()


def test_what_is_wrong_can_be_copied_for_a_technician(testing: Testing) -> None:
    with Speaker(answer(500)) as server:
        testing.used = (UsedConnection("editions", server.url),)
        testing.tester.open()
        testing.wait_for("The server has trouble of its own.")
    testing.button("Copy report").click()

    assert "Cause: server" in QGuiApplication.clipboard().text()
    assert testing.button("Copied").isEnabled()


def test_testing_again_looks_anew(testing: Testing) -> None:
    with Speaker(answer(500)) as server:
        testing.used = (UsedConnection("editions", server.url),)
        testing.tester.open()
        testing.wait_for("The server has trouble of its own.")
    with Speaker(answer(200, TIMESTAMP)) as server:
        testing.used = (UsedConnection("editions", server.url),)
        testing.button("Test again").click()
        testing.wait_for("This connection works.")

    assert "trouble" not in testing.said()


def test_with_nothing_to_test_there_is_nothing_to_copy(testing: Testing) -> None:
    testing.tester.open()
    testing.wait_for("nothing to test")

    assert not testing.button("Copy report").isEnabled()


def test_a_dialog_closed_meanwhile_is_not_missed(testing: Testing) -> None:
    with Speaker(answer(200, TIMESTAMP)) as server:
        testing.used = (UsedConnection("editions", server.url),)
        testing.tester.open()
        testing.dialog.close()
        testing.tester.open()
        testing.wait_for("This connection works.")

    assert testing.dialog.isVisible()
