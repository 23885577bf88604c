"""The window with somebody who types, and the way it ends; run as a process.

python marker_window.py FOLDER HOW LOG, with HOW one of close, wait, exception, abort,
segfault. Prints "typed" when the words are on the disk as a draft.
"""

import ctypes
import faulthandler
import logging
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from csap_desktop.app import make_context
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.plain_import import restore_import
from csap_desktop.ui.program import Program
from tests.cli.enquiry_program import PASSPHRASE
from tests.journeys.marker_search import MARKER

LOOK_MS = 200
GIVE_UP_S = 150.0


class Typist:
    """Waits for each thing to be there, does what comes next, and ends as told."""

    def __init__(self, program: Program, how: str) -> None:
        self._program: Any = program
        self._how = how
        self._next = self.open_page
        self._timer = QTimer(program, interval=LOOK_MS)
        self._timer.timeout.connect(self.go_on)

    def start(self) -> None:
        self._timer.start()

    def go_on(self) -> None:
        logging.getLogger("csap_desktop.journey").debug("now: %s", self._next.__name__)
        self._next()

    def open_page(self) -> None:
        self._program._desk.go("enquiries")
        self._next = self.unlock

    def unlock(self) -> None:
        page = self._page()
        if page._work.tools is None or page.writing.editor is None:
            return
        page._work.tools.service.unlock(PASSPHRASE)
        page.ask_risk()
        page.writing.gate.passed.emit("lancashire")
        self._next = self.type

    def type(self) -> None:
        page = self._page()
        if page.writing.draft is None:
            return
        sheet = page.writing.editor.sheet
        sheet._kinds.chips.choose("other")
        boxes = [one for one in sheet.findChildren(QPlainTextEdit) if one.isVisible()]
        for box in boxes:
            box.setFocus()
            press(box, f"{MARKER} and more. ")
        if boxes:
            self._next = self.look

    def look(self) -> None:
        service = self._page()._work.tools.service
        kept = [one.words for one in service.overview().enquiries if one.words]
        if not any(MARKER in words.text for words in kept):
            return
        sys.stdout.write("typed\n")
        sys.stdout.flush()
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        getattr(self, f"_{self._how}")()

    def _page(self) -> Any:  # noqa: ANN401 - reached into, as no program would
        (page,) = self._program._window.findChildren(EnquiriesPage)
        return page

    def _close(self) -> None:
        self._program._window.close()

    def _wait(self) -> None:
        """Goes on typing until it is killed."""
        boxes = self._page().writing.editor.sheet.findChildren(QPlainTextEdit)
        box = next(one for one in boxes if one.isVisible())
        self._timer = QTimer(self._program, interval=1)
        self._timer.timeout.connect(lambda: press(box, f"{MARKER} "))
        self._timer.start()

    def _exception(self) -> None:
        def fail() -> None:
            words = f"{MARKER} in a local variable"
            raise RuntimeError(len(words))

        QTimer.singleShot(0, self._program, fail)
        QTimer.singleShot(200, self._program, self._program._window.close)

    def _abort(self) -> None:
        os.abort()

    def _segfault(self) -> None:
        ctypes.string_at(0)


def press(box: QPlainTextEdit, words: str) -> None:
    """Sends each letter as a keyboard does; QTest knows those of English alone."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(box, key)


def main(folder: Path, how: str, log: Path) -> int:
    restore_import()  # as app.run does; two threads that import wait for ever without
    logging.basicConfig(level=logging.DEBUG, filename=log)
    logging.getLogger("csap_desktop.journey").debug("everything is logged")
    with log.with_suffix(".faults").open("w") as faults:
        faulthandler.enable(faults)
        faulthandler.dump_traceback_later(GIVE_UP_S, exit=True)
        context, _ = make_context(folder)
        program = Program(unseen=True)
        typist = Typist(program, how)
        program.ready.connect(typist.start)
        program.open(context, fallen_back=False)
        status: int = QApplication.exec()
        qInstallMessageHandler(None)  # Qt speaks to the very end, Python does not
        faulthandler.disable()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
