"""Keeps a draft while it is written: soon, never late, and never in the way."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from csap_desktop.domain.submission import Words
from csap_desktop.errors import CsapError
from csap_desktop.ui.draft_keeper import DraftKeeper, Kept, Typed
from csap_desktop.ui.tasks import Tasks

logger = logging.getLogger(__name__)

SOON_MS = 600
"""From the first key that is not kept yet; typing on does not put it off."""

AGAIN_MS = 10_000
"""When it is tried again after it could not be kept."""

Read = Callable[[], tuple[str, str, Words]]


class DraftSaver(QObject):
    """Keeps what stands in a form; `begin` says for which draft."""

    #: It is on disk; carries a `Kept`.
    kept = Signal(object)
    #: It could not be kept; carries the error. What was typed stays in the form.
    failed = Signal(object)
    #: The window stays open, once, because it could not be kept; carries the error.
    close_refused = Signal(object)

    def __init__(self, read: Read, tasks: Tasks, parent: QObject) -> None:
        """Makes an idle saver.

        Args:
            read: Returns category, locality and words as they stand in the form.
            tasks: Runs slow work.
            parent: The object it belongs to.
        """
        super().__init__(parent)
        self._read = read
        self._tasks = tasks
        self._keeper: DraftKeeper | None = None
        self._number = self._kept_number = 0
        self._warned = False
        self._error: CsapError | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.setTimerType(Qt.TimerType.PreciseTimer)
        self._soon.timeout.connect(self.save)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.save)

    @property
    def is_kept(self) -> bool:
        """Whether everything that was typed is on disk."""
        return self._keeper is None or self._number == self._kept_number

    @property
    def keeper(self) -> DraftKeeper | None:
        """What keeps the draft; None while none is open."""
        return self._keeper

    def begin(self, keeper: DraftKeeper) -> None:
        """Keeps another draft from now on."""
        self._soon.stop()
        self._again.stop()
        self._keeper = keeper
        self._warned = False
        self._number = self._kept_number = 0

    def end(self) -> None:
        """Keeps nothing any more; what was typed must be on disk by now."""
        self._soon.stop()
        self._again.stop()
        self._keeper = None

    def note_change(self) -> None:
        """Takes note that something was typed; it is kept within a second."""
        self._number += 1
        self._warned = False
        if self._keeper and not self._soon.isActive():
            self._soon.start()

    def typed(self) -> Typed:
        """Returns what stands in the form."""
        return Typed(self._number, *self._read())

    def save(self) -> None:
        """Has what is not kept yet kept in a worker."""
        self._soon.stop()
        self._again.stop()
        if self._keeper is None or self.is_kept:
            return
        typed, keeper = self.typed(), self._keeper
        self._tasks.run(
            partial(keeper.keep, typed),
            partial(self._on_kept, keeper, typed),
            on_error=partial(self._on_failed, keeper),
        )

    def save_now(self) -> bool:
        """Keeps it before this returns, because the window is closing.

        Returns:
            Whether everything that was typed is on disk.
        """
        if self._keeper is None or self.is_kept:
            return True
        typed = self.typed()
        try:
            kept = self._keeper.keep(typed)
        except CsapError as error:
            self._error = error
            self._on_failed(self._keeper, error)
            return False
        self._on_kept(self._keeper, typed, kept)
        return True

    def may_close(self) -> bool:
        """Keeps everything before the window closes.

        Returns:
            False, once for the same words, where they could not be kept: somebody may
            still copy them.
        """
        if self.save_now() or self._warned:
            return True
        self._warned = True
        self.close_refused.emit(self._error)
        return False

    def _on_kept(self, keeper: DraftKeeper, typed: Typed, kept: Kept) -> None:
        """Tells that it is on disk."""
        if keeper is self._keeper:
            self._warned = False
            self._kept_number = max(self._kept_number, typed.number)
            self.kept.emit(kept)

    def _on_failed(self, keeper: DraftKeeper, error: Exception) -> None:
        """Tells that it is not, and tries again later."""
        logger.info("a draft could not be kept: %s", type(error).__name__)
        if keeper is self._keeper:
            self._again.start()
            self.failed.emit(error)
