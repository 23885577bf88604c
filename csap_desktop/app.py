"""The composition root of the window: builds everything once, in order.

Paints first, loads after: nothing heavy is imported before the answer page is on the
screen. Qt itself is imported late too, so that a system without it gets a sentence.
"""

import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from time import perf_counter, process_time

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.core_files import forbid_core_files
from csap_desktop.config.file_lock import FileLock
from csap_desktop.config.paths import find_paths
from csap_desktop.context import Context
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.hours import LONDON
from csap_desktop.errors import BusyError, CsapError, MachineError
from csap_desktop.files import keep_private
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.change_book import ChangeBook
from csap_desktop.services.installation import load_front
from csap_desktop.ui.messages import explain
from csap_desktop.ui.screen import (
    choose_platform,
    no_library,
    no_screen,
    window_goes_on,
    window_hangs,
)

WINDOW_LOCK = "window.lock"
"""File that says which window of a user's folder is the first."""


@frozen
class RunOptions:
    """How the window is opened.

    Attributes:
        data_dir: Folder for the user's files; None for the system's usual place.
        measure_start: Print the times of the start and leave.
        offline: Forbid every connection for as long as the window is open.
    """

    data_dir: Path | None = None
    measure_start: bool = False
    offline: bool = False


def run(typed: Sequence[str]) -> int:
    """Opens the window and stays until it is closed.

    Args:
        typed: Options of the window, as `__main__` lets them through.

    Returns:
        Exit status: 0 done; 1 there is no window, for the reason printed.

    Raises:
        ImportError: A part of this program itself is missing: a bug.
    """
    # What was computed so far is how long the start took until here.
    started = perf_counter() - process_time()
    options = read_options(typed)
    unseen = choose_platform(os.environ, sys.platform)
    try:
        from csap_desktop.ui.plain_import import restore_import  # noqa: PLC0415

        restore_import()
        from csap_desktop.ui.program import Program  # noqa: PLC0415 - see above
    except ImportError as error:
        if not _is_of_qt(error):
            raise
        return _refuse(no_library(error))
    try:
        context, fallen_back = make_context(options.data_dir, offline=options.offline)
    except CsapError as error:
        return _refuse(f"csap-desktop: {explain(error)}")
    lock = _lock_of(context.paths.user)
    if not options.measure_start and not _is_first(lock):
        return _raise_first(context)
    program = Program(unseen=unseen)
    if not program.has_screen:
        return _refuse(no_screen(os.environ))
    return program.run(
        context,
        fallen_back=fallen_back,
        started=started if options.measure_start else None,
    )


def _lock_of(folder: Path) -> FileLock:
    """Returns the window's lock; before a word is typed, shuts others out of it all."""
    keep_private(folder)
    forbid_core_files()
    return FileLock(folder / WINDOW_LOCK)


def _is_first(lock: FileLock) -> bool:
    """Says whether no other window is open; holds the lock until the process ends."""
    try:
        lock.take()
    except BusyError:
        return False
    except MachineError:
        return True  # a disk that takes no file is no reason not to answer
    return True


def _raise_first(context: Context) -> int:
    """Brings the window that is open to the front, instead of opening another."""
    from csap_desktop.ui.single_window import ring_first_window  # noqa: PLC0415

    if ring_first_window(context.paths.user):
        # What was opened stays as it was: whoever forbids connections must know.
        return _refuse(window_goes_on()) if context.offline else 0
    return _refuse(window_hangs())


def read_options(typed: Sequence[str]) -> RunOptions:
    """Reads the options of the window without loading an argument parser.

    Args:
        typed: What was typed after the program's name.
    """
    data_dir: str | None = None
    offline = False
    words = iter(typed)
    for word in words:
        if word == "--data-dir":
            data_dir = next(words, None)
        elif word.startswith("--data-dir="):
            data_dir = word.partition("=")[2]
        elif word == "--offline":
            offline = True
    folder = Path(data_dir) if data_dir else None
    measured = "--measure-start" in typed
    return RunOptions(folder, measure_start=measured, offline=offline)


def make_context(
    data_dir: Path | None, *, offline: bool = False
) -> tuple[Context, bool]:
    """Builds the services that are there before the first paint.

    Args:
        data_dir: Folder for the user's files; None for the system's usual place.
        offline: Whether every connection is forbidden for this run.

    Returns:
        The services; whether the installed front file was damaged.

    Raises:
        CsapError: The program's own files cannot be used.
    """
    paths = find_paths(data_dir)
    loaded = load_front(paths, _sha256)
    answers = AnswerService(loaded.front, loaded.origin)
    changes = ChangeBook(paths, _sha256)
    choices = ChoicesFile(paths.choices)
    context = Context(paths, choices, answers, _now, changes, offline=offline)
    return context, loaded.fallen_back


def _sha256(data: bytes) -> str:
    """Returns the SHA-256 of bytes in hexadecimal, by Qt, which is loaded anyway."""
    from PySide6.QtCore import QCryptographicHash  # noqa: PLC0415 - after Qt

    kind = QCryptographicHash.Algorithm.Sha256
    return bytes(QCryptographicHash.hash(data, kind).data()).hex()


def _now() -> datetime:
    """Returns the present moment in the area."""
    return datetime.now(LONDON)


def _is_of_qt(error: ImportError) -> bool:
    """Says whether Qt or one of its system libraries could not be loaded."""
    text = f"{error.name} {error.path} {error}"
    return "PySide6" in text or "shiboken" in text or ".so" in text


def _refuse(sentence: str) -> int:
    """Says why there is no window."""
    if sys.stderr:
        sys.stderr.write(f"{sentence}\n")
    return 1
