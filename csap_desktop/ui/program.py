"""The Qt side of the start: application, theme, window, first paint, then the rest."""

import gc
import logging
import sys
from base64 import b64decode, b64encode
from functools import partial
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from csap_desktop.context import Context
from csap_desktop.errors import MachineError
from csap_desktop.ui import messages
from csap_desktop.ui.first_paint import FirstPaint
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.theme import Theme

logger = logging.getLogger(__name__)

HEAVY = (
    "alembic",
    "cryptography",
    "holidays",
    "keyring",
    "msgspec",
    "pydantic",
    "rapidfuzz",
    "segno",
    "sqlalchemy",
    "sqlite3",
    "tuf",
    "typing_extensions",
)
"""Modules that must not be loaded before the first paint (argparse: Qt loads it)."""

LOAD_AFTER_MS = 100
"""How long after the first paint the rest is loaded: a first key comes before it."""

LOG_NAME = "csap-desktop.log"
_LOG_BYTES = 256 * 1024
_FIRST_SIZE = (1240, 720)
_SMALL_SCREEN_PX = 1400


class Program(QObject):
    """Runs the window once; made before anything is known of the user."""

    #: The answer page is on the screen.
    painted = Signal()
    #: Every page is live.
    ready = Signal()

    def __init__(
        self, *, unseen: bool, application: QApplication | None = None
    ) -> None:
        """Makes the application, where there is none yet.

        Args:
            unseen: Drawing without a screen was asked for.
            application: The application of a process that has one already.
        """
        self._application = application or make_application()
        super().__init__(self._application)
        self._unseen = unseen
        self._syncs: Any = None  # a TaskRunner, once every page is live

    @property
    def has_screen(self) -> bool:
        """Whether somebody can see the window, or asked not to."""
        return self._unseen or self._application.platformName() != "offscreen"

    def run(self, context: Context, *, fallen_back: bool, started: float | None) -> int:
        """Opens the window and stays until it is closed.

        Args:
            context: The services.
            fallen_back: Whether the installed front file was damaged.
            started: For measuring: what `perf_counter` said at the start; else None.

        Returns:
            Exit status.
        """
        self.open(context, fallen_back=fallen_back, started=started)
        return self._application.exec()

    def open(
        self, context: Context, *, fallen_back: bool, started: float | None = None
    ) -> MainWindow:
        """Opens the window; the rest is loaded when it has been painted.

        Args:
            context: The services.
            fallen_back: Whether the installed front file was damaged.
            started: For measuring: what `perf_counter` said at the start; else None.

        Returns:
            The window.
        """
        choices = context.choices.current
        resources = context.paths.resources
        _speak(self._application, resources)
        theme = Theme(self._application, resources, choices.theme, choices.text_size)
        self._context = context
        self._window = MainWindow(context, theme)
        self._ring = RingPage(context, theme, self._window)
        self._window.add_page("ring", self._ring)
        self._theme = theme
        if fallen_back:
            self._window.status.say_healed(messages.healed(self.tr))
        _place(self._window, choices.window, self._application)
        self._started = started
        FirstPaint(self._ring).painted.connect(self._on_painted)
        self._window.show()
        self._ring.focus_place()
        return self._window

    def _on_painted(self) -> None:
        """Lets somebody type at once; all that can wait a moment waits a moment."""
        self._window.activateWindow()
        self.painted.emit()
        if self._started is not None:
            _print_painted(self._started)
        QTimer.singleShot(LOAD_AFTER_MS, self._window, self._load)

    def _load(self) -> None:
        """Loads everything that the first picture did not need."""
        if not self._window.isVisible():
            return
        from csap_desktop.ui.desk import Desk  # noqa: PLC0415 - after the first paint
        from csap_desktop.ui.quit_signals import QuitSignals  # noqa: PLC0415
        from csap_desktop.ui.tasks import TaskRunner  # noqa: PLC0415
        from csap_desktop.ui.widgets.focus_ring import FocusRing  # noqa: PLC0415

        window, theme = self._window, self._theme
        self._tasks = TaskRunner(self._on_unexpected, self)
        self._desk = Desk(self._context, theme, window, self._ring, self._tasks)
        FocusRing(theme, self._application, window)
        QuitSignals(self).asked.connect(window.close)
        window.closing.connect(self._on_closing)
        sys.excepthook = self._excepthook
        start_log(self._context)
        self._desk.ready.connect(self._on_ready)
        self._desk.load()

    def _on_ready(self) -> None:
        """Begins the usual housekeeping; where the start is measured, leaves."""
        gc.freeze()
        gc.enable()
        self.ready.emit()
        if self._started is not None:
            _print(f"ready {(perf_counter() - self._started) * 1000:.0f}")
            QTimer.singleShot(0, self._window, self._window.close)
        else:
            self._listen()
            self._look_for_editions()

    def _listen(self) -> None:
        """Lets a second start bring this window to the front."""
        from csap_desktop.ui.single_window import (  # noqa: PLC0415 - loads a network
            WindowBell,
            bring_to_front,
        )

        bell = WindowBell(self._context.paths.user, self)
        bell.rung.connect(partial(bring_to_front, self._window))

    def _look_for_editions(self) -> None:
        """Looks for new editions from now on, in a lane of its own."""
        from csap_desktop.ui.sync_start import start_syncs  # noqa: PLC0415 - network
        from csap_desktop.ui.tasks import TaskRunner  # noqa: PLC0415 - loaded by now

        self._syncs = TaskRunner(self._on_unexpected, self)
        start_syncs(self._context, self._desk.editions, self._syncs)

    def _on_closing(self) -> None:
        """Keeps the window's place and ends the work in hand."""
        geometry = b64encode(self._window.saveGeometry().data()).decode()
        try:
            self._context.choices.change(window=geometry)
        except MachineError as error:
            logger.info("the window's place is not kept: %s", error)
        self._desk.editions.stop()
        for lane in (self._syncs, self._tasks):
            if lane is not None:
                lane.close()
        self._desk.close()

    def _on_unexpected(self, error: BaseException) -> None:
        """Says that something went wrong; the program goes on."""
        logger.error("unexpected error", exc_info=error)
        log = self._context.paths.logs / LOG_NAME
        self._desk.say(messages.unexpected(log, self.tr))

    def _excepthook(
        self,
        _kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        """Takes every error that nobody else took."""
        self._on_unexpected(error)


def make_application() -> QApplication:
    """Makes the application; what Qt has to say goes to the log.

    Returns:
        The one application of this process.
    """
    qInstallMessageHandler(_log_qt_message)
    application = QApplication(["csap-desktop", "-style", "Fusion"])
    application.setApplicationName("csap-desktop")
    application.setApplicationDisplayName("CSAP Desktop")
    # Nothing moves unless asked: no fading menus, lists or tool tips.
    application.setEffectEnabled(Qt.UIEffect.UI_General, False)  # noqa: FBT003
    return application


def start_log(context: Context) -> None:
    """Begins to write the log; a disk that takes none is no reason to stop."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - not at start

    folder = context.paths.logs
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(logging.Formatter(form))
    logging.getLogger("csap_desktop").addHandler(handler)


def _speak(application: QApplication, resources: Path) -> None:
    """Has the window speak the system's language, where there is any catalogue."""
    if any((resources / "i18n").glob("*.qm")):
        from csap_desktop.ui.language import (  # noqa: PLC0415 - English needs none
            install_language,
        )

        install_language(application, resources)


def _place(window: MainWindow, kept: str | None, application: QApplication) -> None:
    """Puts the window where it was, or where it fits at the first start."""
    if kept and window.restoreGeometry(QByteArray(b64decode(kept))):
        return
    room = application.primaryScreen().availableGeometry()
    if room.width() < _SMALL_SCREEN_PX:
        window.setGeometry(room)
        window.showMaximized()
        return
    window.resize(_FIRST_SIZE[0], _FIRST_SIZE[1])


def _log_qt_message(
    kind: QtMsgType, _context: QMessageLogContext, text: str | None
) -> None:
    """Sends what Qt says to the log instead of the terminal."""
    level = logging.DEBUG if kind == QtMsgType.QtDebugMsg else logging.INFO
    logger.log(level, "Qt: %s", text)


def _print_painted(started: float) -> None:
    """Prints when the first picture was there, and what had been loaded by then."""
    heavy = ",".join(name for name in HEAVY if name in sys.modules)
    _print(f"painted {(perf_counter() - started) * 1000:.0f} {heavy or 'none'}")


def _print(line: str) -> None:
    """Prints a line at once; a windowed program on Windows has nowhere to."""
    if sys.stdout:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
