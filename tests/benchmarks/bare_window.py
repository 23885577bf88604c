"""The yardstick: the least a PySide6 program can be. Prints `painted` and waits."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser


class FirstPaint(QObject):
    """Prints once, after the first paint."""

    def eventFilter(  # type: ignore[explicit-override]  # noqa: N802 - bare indeed
        self, watched: QObject, event: QEvent, /
    ) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, said)
        return False


def said() -> None:
    """Says that the window is there, and waits to be told to leave."""
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    sys.stdin.readline()
    QApplication.quit()


application = QApplication([])
window = QMainWindow()
browser = QTextBrowser()
browser.setPlainText("0300 123 6722")
window.setCentralWidget(browser)
window.resize(1366, 700)
watch = FirstPaint()
browser.viewport().installEventFilter(watch)
window.show()
application.exec()
