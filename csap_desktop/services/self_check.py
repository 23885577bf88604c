"""Checks every part of an installation, for IT and for whoever asks for help.

The report names no person, no place and nothing that was looked up.
"""

import importlib
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime

from csap_desktop import __version__
from csap_desktop.config.paths import AppPaths
from csap_desktop.config.sync_state import read_sync_state
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.hours import LONDON
from csap_desktop.domain.trust import BUNDLED
from csap_desktop.errors import CsapError, DamagedError, MachineError
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.services.library import open_library
from csap_desktop.store.engine import describe_sqlite
from csap_desktop.store.pointer import read_checked, read_pointer
from csap_desktop.store.trust_store import TrustStore

_FEWEST_STYLES = 2


@frozen
class Check:
    """What was found of one part.

    Attributes:
        part: The part.
        well: Whether it is as it should be.
        found: What was found, in a few words.
    """

    part: str
    well: bool
    found: str


def check_all(paths: AppPaths, clock: Callable[[], datetime]) -> Iterator[Check]:
    """Checks one part after the other.

    Args:
        paths: Where files are.
        clock: Gives the present moment (aware).

    Yields:
        One check for each part; a part that fails never stops the next.
    """
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("program", _program),
        ("window library", _window_library),
        ("styles, fonts and icons", lambda: _resources(paths)),
        ("database library", describe_sqlite),
        ("time zones", _time_zones),
        ("user's folder", lambda: _user_folder(paths)),
        ("edition", lambda: _edition(paths)),
        ("content store", lambda: _content_store(paths, clock)),
        ("trust store", lambda: _trust_store(paths)),
        ("answers", lambda: _answers(paths, clock())),
        ("clock", lambda: _clock(paths, clock())),
    )
    for part, check in parts:
        try:
            yield Check(part, well=True, found=check())
        except (CsapError, ImportError, OSError) as error:
            yield Check(part, well=False, found=str(error))


def _program() -> str:
    """Says which program this is."""
    frozen = "frozen" if hasattr(sys, "_MEIPASS") else "from source or wheel"
    return (
        f"CSAP Desktop {__version__} ({frozen}), Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}"
    )


def _window_library() -> str:
    """Loads what the window is drawn with."""
    core = importlib.import_module("PySide6.QtCore")
    importlib.import_module("PySide6.QtWidgets")
    return f"Qt {core.qVersion()}"


def _resources(paths: AppPaths) -> str:
    """Counts the program's own files.

    Raises:
        MachineError: Some are missing.
    """
    counts = {
        name: len(list((paths.resources / name).glob(pattern)))
        for name, pattern in (
            ("styles", "*.qss"),
            ("fonts", "*.ttf"),
            ("icons", "*.svg"),
        )
    }
    if min(counts.values()) < _FEWEST_STYLES:
        raise MachineError(f"{paths.resources}: {counts}")
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def _time_zones() -> str:
    """Makes sure that the clock changes of the area are known.

    Raises:
        MachineError: They are not.
    """
    summer = datetime(2026, 7, 1, 12, tzinfo=LONDON).utcoffset()
    winter = datetime(2026, 1, 1, 12, tzinfo=LONDON).utcoffset()
    if summer == winter:
        raise MachineError("Europe/London has no summer time")
    return "Europe/London, with summer time"


def _user_folder(paths: AppPaths) -> str:
    """Writes and removes a small file."""
    paths.user.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=paths.user, prefix=".check-") as file:
        file.write(b"check")
        file.flush()
    return f"{paths.user} can be written"


def _edition(paths: AppPaths) -> str:
    """Reads the front file in use.

    Raises:
        MachineError: The installed one is damaged.
    """
    loaded = load_front(paths)
    if loaded.fallen_back:
        raise MachineError("the installed front file is damaged; the bundled is used")
    header = loaded.front.edition
    origin = _origin(paths)
    day = header.published_on.isoformat()
    _check_data_file(paths)
    return f"edition {header.number}, published {day}, {origin}"


def _check_data_file(paths: AppPaths) -> None:
    """Checks what an edition that came would be rebuilt from.

    Raises:
        MachineError: It is damaged.
    """
    pointer = read_pointer(paths.content)
    if pointer is None or pointer.origin == BUNDLED:
        return
    try:
        read_checked(paths.content / pointer.data, pointer.data_sha256)
    except DamagedError as error:
        told = "is damaged; the next look for an edition brings it again"
        raise MachineError(f"{pointer.data} {told}") from error


def _origin(paths: AppPaths) -> str:
    """Says where the edition came from, and when a newer one was looked for."""
    pointer = read_pointer(paths.content)
    state = read_sync_state(paths.sync_state)
    origin = pointer.origin if pointer else BUNDLED
    source = f" from {state.source}" if origin != BUNDLED and state.source else ""
    if state.checked_at is None or state.outcome is None:
        return f"{origin}{source}, never looked for a newer one"
    looked = state.checked_at.isoformat(timespec="minutes")
    came = " ".join(filter(None, (state.outcome.value, state.reason)))
    return f"{origin}{source}, looked for a newer one {looked}: {came}"


def _content_store(paths: AppPaths, clock: Callable[[], datetime]) -> str:
    """Opens the store; every byte of it is checked on the way.

    Raises:
        MachineError: It cannot be kept on this disk.
    """
    answers = AnswerService(load_front(paths).front)
    library = open_library(paths, answers, clock)
    try:
        report = library.report
        counts = library.counts()
    finally:
        library.close()
    if report.unwritable:
        raise MachineError(f"kept in memory only: {report.unwritable}")
    total = sum(counts.values())
    state = f"rebuilt now ({report.healed})" if report.healed else "sound"
    return f"{total} items, {state}"


def _trust_store(paths: AppPaths) -> str:
    """Reads what is remembered of signed files; a damaged one is left to the next sync.

    Raises:
        MachineError: It is damaged, or cannot be read.
    """
    kept = TrustStore(paths.trust_store).read_all()
    if not kept.floors:
        return "nothing signed was seen yet"
    return f"{len(kept.floors)} lowest versions, sound"


def _answers(paths: AppPaths, now: datetime) -> str:
    """Asks one question for each locality and concern.

    Raises:
        MachineError: One has no answer.
    """
    answers = AnswerService(load_front(paths).front)
    asked = 0
    for locality in answers.front.localities:
        for concern in Concern:
            reply = answers.ask(locality.name, concern, now)
            if not reply.answers:
                raise MachineError(f"{locality.id}, {concern.value}: no answer")
            asked += 1
    return f"{asked} questions answered"


def _clock(paths: AppPaths, now: datetime) -> str:
    """Looks at the computer's clock.

    Raises:
        MachineError: It cannot be right.
    """
    if AnswerService(load_front(paths).front).clock_looks_wrong(now):
        raise MachineError(f"the clock says {now.isoformat(timespec='minutes')}")
    return now.astimezone(LONDON).isoformat(timespec="minutes")
