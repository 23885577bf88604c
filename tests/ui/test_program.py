"""The program in this process: what it does when something goes wrong."""

import logging
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.app import WINDOW_LOCK, make_context, read_options, run
from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.file_lock import FileLock
from csap_desktop.config.paths import AppPaths
from csap_desktop.context import Context
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.program import Program, start_log
from csap_desktop.ui.single_window import WindowBell


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    handlers = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT)}
    hook = sys.excepthook
    package = logging.getLogger("csap_desktop")
    kept = list(package.handlers)
    yield Program(unseen=True, application=qapp)
    sys.excepthook = hook
    signal.set_wakeup_fd(-1)
    for number, handler in handlers.items():
        signal.signal(number, handler)
    for extra in [one for one in package.handlers if one not in kept]:
        package.removeHandler(extra)
        extra.close()
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(program: Program, context: Context, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(program.ready, timeout=30_000):
        return program.open(context, fallen_back=False)


def said(window: MainWindow) -> str:
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(window))


@pytest.mark.usefixtures("expected_log")
def test_an_unexpected_error_is_said_and_the_program_goes_on(
    program: Program,
    context: Context,
    qtbot: QtBot,
) -> None:
    window = opened(program, context, qtbot)

    error = ValueError("bug")
    sys.excepthook(ValueError, error, None)

    assert "Something went wrong in this program." in said(window)
    assert window.isVisible()
    log = (context.paths.logs / "csap-desktop.log").read_text()
    assert "ValueError" in log
    assert "bug" not in log  # what an error says may be what somebody typed
    window.close()


def test_the_windows_place_is_kept_and_found_again(
    program: Program, context: Context, qtbot: QtBot
) -> None:
    window = opened(program, context, qtbot)
    window.showNormal()
    window.resize(720, 500)

    window.close()

    kept = ChoicesFile(context.paths.choices).current.window
    assert kept
    again = program.open(context, fallen_back=True)
    assert again.width() == 720
    assert "damaged and has been rebuilt" in said(again)
    again.close()


def test_a_window_closed_at_once_leaves_nothing_behind(
    program: Program, context: Context, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.painted):
        window = program.open(context, fallen_back=False)

    window.close()

    assert not window.isVisible()


def test_a_place_that_cannot_be_kept_does_not_stop_the_closing(
    program: Program, context: Context, qtbot: QtBot
) -> None:
    window = opened(program, context, qtbot)
    context.paths.choices.unlink(missing_ok=True)
    context.paths.choices.mkdir()

    assert window.close()


def test_a_disk_that_takes_no_log_is_no_reason_to_stop(
    context: Context, tmp_path: Path
) -> None:
    (tmp_path / "logs").write_text("in the way")

    start_log(context)

    assert not logging.getLogger("csap_desktop").handlers


def test_the_options_of_the_window_are_read_without_a_parser() -> None:
    assert read_options([]).data_dir is None
    assert read_options(["--data-dir", "/a"]).data_dir == Path("/a")
    assert read_options(["--data-dir=/a", "--measure-start"]).measure_start


def test_offline_reaches_the_services(tmp_path: Path) -> None:
    assert read_options(["--data-dir", "/a", "--offline"]).offline
    assert not read_options(["--data-dir", "--offline"]).offline

    assert make_context(tmp_path, offline=True)[0].offline
    assert not make_context(tmp_path)[0].offline


def test_the_services_exist_before_qt_does(tmp_path: Path) -> None:
    context, fallen_back = make_context(tmp_path)

    assert not fallen_back
    assert context.clock().utcoffset() is not None


def test_a_program_without_its_files_says_so(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    nowhere = AppPaths(tmp_path, tmp_path, tmp_path)
    monkeypatch.setattr("csap_desktop.app.find_paths", lambda _folder: nowhere)

    assert run([]) == 1
    assert "Install the program again" in capsys.readouterr().err


def test_an_open_window_is_not_made_offline_by_a_second_start(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    owner = QObject()
    bell = WindowBell(tmp_path, owner)
    lock = FileLock(tmp_path / WINDOW_LOCK)
    lock.take()
    folder = ["--data-dir", str(tmp_path)]

    with qtbot.waitSignal(bell.rung):
        usual = run(folder)
    with qtbot.waitSignal(bell.rung):
        offline = run([*folder, "--offline"])

    lock.release()
    assert (usual, offline) == (0, 1)
    assert "goes on as it was opened" in capsys.readouterr().err
