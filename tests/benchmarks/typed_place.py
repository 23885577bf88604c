"""Opens the real window, types a place with real key events, and says what it saw.

Prints `painted` with the heavy modules loaded by then, `answered` when the number is on
the answer page, and `ready` when every page is live; then waits to be told to leave.
"""

import os
import sys
from pathlib import Path

PLACE, NUMBERS = "Fleetwood", ("0300 123 6720", "0300 123 6722")


def main(data_dir: str) -> None:
    """Runs the program as `csap-desktop` does, with somebody typing.

    Args:
        data_dir: Folder for the user's files.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from csap_desktop.__main__ import lighten_start

    lighten_start()
    from csap_desktop.app import make_context
    from csap_desktop.ui.plain_import import restore_import

    restore_import()
    from csap_desktop.ui import program as program_module

    context, fallen_back = make_context(Path(data_dir))
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

    from csap_desktop.ui.pages.ring_page import RingPage

    def say(text: str) -> None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def type_place() -> None:
        heavy = [name for name in program_module.HEAVY if name in sys.modules]
        say(f"painted {','.join(heavy) or 'none'}")
        widgets = QApplication.allWidgets()
        page = next(one for one in widgets if isinstance(one, RingPage))
        box = next(one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page))
        for letter in PLACE:
            key = Qt.Key(ord(letter.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(box, event)
        shown = {label.text() for label in page.findChildren(QLabel)}
        shown |= {edit.text() for edit in page.findChildren(QLineEdit)}
        page.repaint()
        say("answered" if shown & set(NUMBERS) else f"no answer among {shown}")

    def wait_to_leave() -> None:
        say("ready")
        sys.stdin.readline()
        os._exit(0)

    program = program_module.Program(unseen=True)
    program.painted.connect(type_place)
    program.ready.connect(wait_to_leave)
    program.run(context, fallen_back=fallen_back, started=None)


main(sys.argv[1])
