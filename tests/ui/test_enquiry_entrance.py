"""What the window shows by itself when enquiries change behind its back."""

import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.submission import Words
from csap_desktop.ui import desk as desk_module
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.enquiry_house import EnquiryHouse
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages_offered import ENQUIRIES, RING
from csap_desktop.ui.quit_signals import QuitSignals
from csap_desktop.ui.theme import Theme
from tests.services.conftest import KEY
from tests.services.enquiry_laptop import Laptop
from tests.ui.enquiry_driver import a_library, editor_of, type_into
from tests.ui.stand_ins import ImmediateTasks
from tests.wire.loopback import no_network, no_proxy
from tests.wire.receiver import Conduct, Receiver

__all__ = ["no_network", "no_proxy"]
S = EnquiryState


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    with Laptop(tmp_path / "user", monkeypatch) as one:
        yield one


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    conduct = Conduct(key=KEY, accepting=False)
    with Receiver(tmp_path / "received.sqlite", conduct=conduct) as one:
        yield one


@pytest.fixture
def live(
    context: Context,
    theme: Theme,
    window: MainWindow,
    tasks: ImmediateTasks,
    laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """The window with the enquiries of the laptop in it."""
    monkeypatch.setattr(desk_module, "open_quietly", lambda _context: a_library())
    ring = window.findChild(RingPage)
    assert isinstance(ring, RingPage)
    around = replace(context, paths=laptop.paths, clock=laptop.now)
    desk = Desk(around, theme, window, ring, tasks)
    desk.load()
    desk._entrance.open()
    desk.go(ENQUIRIES)
    yield window
    desk.close()


@pytest.fixture
def usual_signals() -> Iterator[None]:
    kept = {number: signal.getsignal(number) for number in (15, 2, 1)}
    yield
    signal.set_wakeup_fd(-1)
    for number, handler in kept.items():
        signal.signal(number, handler)


def page_of(window: MainWindow) -> EnquiriesPage:
    found = window.findChild(EnquiriesPage)
    assert isinstance(found, EnquiriesPage)
    return found


def house_of(window: MainWindow) -> EnquiryHouse:
    found = window.findChild(EnquiryHouse)
    assert isinstance(found, EnquiryHouse)
    return found


def queue(window: MainWindow) -> Enquiry:
    service = house_of(window).tools.service
    words = Words("Leaflets", "We would like leaflets.")
    return service.take(Step.QUEUE, service.begin("other", "", words))


def all_sent(overview: Overview) -> bool:
    waiting = {S.QUEUED, S.SENDING, S.UNCONFIRMED}
    return not any(one.progress.state in waiting for one in overview.enquiries)


@pytest.fixture
def waiting(live: MainWindow) -> tuple[MainWindow, Enquiry]:
    """A queued enquiry on show, and a service that takes nothing yet."""
    one = queue(live)
    page_of(live).enter(one.id)
    return live, one


@pytest.fixture(autouse=True)
def set_up(laptop: Laptop, receiver: Receiver) -> None:
    laptop.send_to(receiver.url, KEY)


def test_what_the_sender_changed_is_shown_and_counted_by_itself(
    waiting: tuple[MainWindow, Enquiry], receiver: Receiver, qtbot: QtBot
) -> None:
    window, one = waiting
    page, house = page_of(window), house_of(window)
    count = window.navigation._counts[ENQUIRIES]
    before = count.text()
    receiver.conduct.accepting = True

    with qtbot.waitSignal(house.looked, check_params_cb=all_sent):
        house.try_to_send()

    assert before == "1"
    assert window.navigation._counts[ENQUIRIES].isHidden()
    assert page.board.current is not None
    assert page.board.current.id == one.id
    assert page.board.current.progress.state is S.SENT
    assert page.board.room.details.state.words.startswith("Sent: reference R-1")


def test_what_is_being_typed_stays_when_the_sender_changes_something(
    waiting: tuple[MainWindow, Enquiry], receiver: Receiver, qtbot: QtBot
) -> None:
    window, _ = waiting
    page, house = page_of(window), house_of(window)
    page.ask_risk()
    page.writing.gate.passed.emit("lancashire")
    type_into(page, "not on disk yet")
    (text,) = editor_of(page).sheet.findChildren(QPlainTextEdit)
    text.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    place = text.textCursor().position()
    receiver.conduct.accepting = True

    with qtbot.waitSignal(house.looked, check_params_cb=all_sent):
        house.try_to_send()

    assert editor_of(page).isVisible()
    assert text.toPlainText() == "not on disk yet"
    assert text.textCursor().position() == place
    assert text.hasFocus()
    assert editor_of(page).foot.label == "Send"


def test_what_a_page_queued_is_tried_again_by_itself(
    live: MainWindow, receiver: Receiver, qtbot: QtBot
) -> None:
    house = house_of(live)
    queue(live)
    house.try_to_send()
    page_of(live).look_again()
    receiver.conduct.accepting = True

    with qtbot.waitSignal(house.looked, check_params_cb=all_sent):
        house._timer.timeout.emit()

    assert len(receiver.archive.effects()) == 1


def test_a_page_out_of_view_is_not_read_but_counted(
    waiting: tuple[MainWindow, Enquiry], receiver: Receiver, qtbot: QtBot
) -> None:
    window, _ = waiting
    page, house = page_of(window), house_of(window)
    window.show_page(RING)
    receiver.conduct.accepting = True

    with (
        qtbot.waitSignal(house.looked, check_params_cb=all_sent),
        qtbot.assertNotEmitted(page._work.read_in),
    ):
        house.try_to_send()

    assert window.navigation._counts[ENQUIRIES].isHidden()


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process may grow."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def test_the_first_close_with_unsaved_words_is_refused_wherever_one_looks(
    live: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(live)
    page.ask_risk()
    page.writing.gate.passed.emit("lancashire")
    saver = editor_of(page).saver
    with full_disk():
        type_into(page, "not on disk")
        live.show_page(RING)

        refused = live.close()

    assert not refused
    assert live.isVisible()
    assert live.page == ENQUIRIES
    head = editor_of(page).head
    assert head.trouble.startswith("The window was not closed")
    with qtbot.waitSignal(saver.kept):
        saver._again.timeout.emit()
    assert head.trouble == ""
    assert live.close()


@pytest.mark.usefixtures("usual_signals")
def test_sigterm_is_refused_once_and_then_obeyed(
    live: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(live)
    page.ask_risk()
    page.writing.gate.passed.emit("lancashire")
    signals = QuitSignals(live)
    signals.asked.connect(live.close)
    seen = []
    with full_disk():
        type_into(page, "not on disk")
        for _ in range(2):
            with qtbot.waitSignal(signals.asked):
                os.kill(os.getpid(), signal.SIGTERM)
            seen.append(live.isVisible())

    assert seen == [True, False]
