"""A window that is built again and again while a thread asks; run as a process.

python busy_window.py URL BODY SECONDS: prints how many exchanges there were.
"""

import sys
from contextlib import suppress
from threading import Event, Thread
from time import monotonic

from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from csap_desktop.net.client import HttpClient
from csap_desktop.net.failures import NetworkError
from csap_desktop.net.message import Method, Request
from csap_desktop.net.watch import UNWATCHED


def ask(url: str, body: bytes | None, over: Event, done: list[int]) -> None:
    client = HttpClient()
    method = Method.GET if body is None else Method.PUT
    while not over.is_set():
        with suppress(NetworkError):
            client.exchange(Request(method, url, body=body), UNWATCHED)
        done.append(1)


def build() -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for number in range(40):
        card = QFrame(window)
        QLabel(f"{number}", card)
        column.addWidget(card)


def main(url: str, body: str, seconds: float) -> None:
    application = QApplication([])
    # Every widget is then connected with the style while it is made.
    application.setStyleSheet("QLabel { margin: 1px } QFrame { padding: 1px }")
    over, done = Event(), list[int]()
    typed = body.encode() if body else None
    asking = Thread(target=ask, args=(url, typed, over, done), daemon=True)
    asking.start()
    end = monotonic() + seconds
    while monotonic() < end:
        build()
        application.processEvents()
    over.set()
    asking.join()
    sys.stdout.write(f"{len(done)}\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
