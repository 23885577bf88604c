import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import SIGNAL, QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.concern_signs import Sign, SignKind
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.enquiry import EnquiryState, QueueState
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.submission import Words
from csap_desktop.errors import LockedError, MachineError
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.quit_signals import QuitSignals
from csap_desktop.ui.scenes.enquiries_scenes import WORRYING, tools_for
from csap_desktop.ui.scenes.fictional_enquiries import (
    NOT_SET_UP,
    OFFLINE,
    REASON,
    RUNNING,
    FictionalEnquiries,
)
from csap_desktop.ui.tasks import TaskRunner
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.draft_saver import SOON_MS
from csap_desktop.ui.widgets.form_field import FormFieldBox
from csap_desktop.ui.widgets.leave_watch import LeaveWatch
from csap_desktop.ui.widgets.sign_watch import PAUSE_MS
from tests.ui.enquiry_driver import (
    FORM,
    a_library,
    begin,
    button,
    editor_of,
    fill_in,
    has_button,
    only,
    type_into,
)
from tests.ui.stand_ins import ImmediateTasks

S = EnquiryState


@pytest.fixture
def writing(enquiries: EnquiriesPage) -> EnquiriesPage:
    begin(enquiries)
    return enquiries


class Session:
    """What Qt's session manager offers; nobody but Qt can make a real one."""

    def __init__(self) -> None:
        self.cancelled = False
        self._interacts = False

    def allowsInteraction(self) -> bool:  # noqa: N802 - as Qt calls it
        self._interacts = True
        return True

    def cancel(self) -> None:
        assert self._interacts
        self.cancelled = True

    def release(self) -> None:
        self._interacts = False


def text_kept(service: FictionalEnquiries) -> str:
    words = only(service).words
    return words.text if words else ""


def look(page: EnquiriesPage) -> None:
    """Lets the debounced look come round."""
    editor_of(page).signs.look()


def test_a_draft_is_on_disk_before_the_form_is_shown(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    draft = only(service)

    assert draft.progress.state is S.DRAFT
    assert draft.locality == "lancashire"
    assert editor_of(writing).isVisible()


def test_a_draft_is_finished_in_its_form_and_the_next_has_the_new_editions(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    fill_in(writing)
    before = editor_of(writing)

    writing.go_live(a_library(categories=FORM["categories"][1:]))
    while_writing = editor_of(writing)
    before.leave()
    service.kept.clear()
    begin(writing)

    assert while_writing is before
    assert editor_of(writing) is not before
    assert not has_button(editor_of(writing), "Media enquiry")
    assert has_button(editor_of(writing), "Complaint")
    fill_in(writing, "In the new form.")
    editor_of(writing).leave()
    assert text_kept(service) == "In the new form."


def test_the_same_form_in_another_edition_keeps_the_editor(
    enquiries: EnquiriesPage,
) -> None:
    before = editor_of(enquiries)

    enquiries.go_live(a_library())

    assert editor_of(enquiries) is before


def test_autosave_comes_within_a_second_of_the_first_key_and_of_the_last(
    writing: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    saver = editor_of(writing).saver
    type_into(writing, "o")
    left = saver._soon.remainingTime()
    type_into(writing, "on")

    assert saver._soon.remainingTime() <= left <= SOON_MS < 1000
    with qtbot.waitSignal(saver.kept, timeout=1000):
        pass
    assert text_kept(service) == "on"
    assert editor_of(writing).head.saved == "Saved 21:40"


def test_leaving_a_field_saves_at_once(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    type_into(writing, "one")

    editor_of(writing).sheet.left.emit()

    assert text_kept(service) == "one"


def test_focus_out_of_the_real_field_is_noticed(
    writing: EnquiriesPage, qtbot: QtBot
) -> None:
    (text,) = editor_of(writing).sheet.findChildren(QPlainTextEdit)
    text.setFocus()

    with qtbot.waitSignal(editor_of(writing).sheet.left):
        editor_of(writing).stop._ring.setFocus()


def test_another_page_saves(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    type_into(writing, "one")

    writing.hide()

    assert text_kept(service) == "one"


def test_another_window_saves(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    type_into(writing, "one")

    QApplication.sendEvent(writing, QEvent(QEvent.Type.WindowDeactivate))

    assert text_kept(service) == "one"


def test_the_end_of_the_session_saves_before_it_returns(
    writing: EnquiriesPage, service: FictionalEnquiries, tasks: ImmediateTasks
) -> None:
    type_into(writing, "one")
    tasks.holding = True

    session = Session()
    editor_of(writing)._leaving._on_session_ending(session)  # type: ignore[arg-type]

    assert text_kept(service) == "one"
    assert not session.cancelled


def test_the_end_of_the_session_is_held_up_once_for_what_is_not_on_disk(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.fails = MachineError("No space left on device")
    type_into(writing, "one")
    leaving = editor_of(writing)._leaving
    held, said = [], []

    for _ in range(2):
        session = Session()
        leaving._on_state_wanted()
        leaving._on_session_ending(session)  # type: ignore[arg-type]
        held.append(session.cancelled)
        said.append(editor_of(writing).head.trouble)

    assert held == [True, False]
    assert said[0].startswith("The window was not closed")


@pytest.mark.parametrize("name", ["commitDataRequest", "saveStateRequest"])
def test_the_end_of_the_session_is_listened_for(
    enquiries: EnquiriesPage, qapp: QApplication, name: str
) -> None:
    # Nobody but Qt can make a QSessionManager, so the signal cannot be sent here.
    signature = SIGNAL(f"{name}(QSessionManager&)")
    before = qapp.receivers(signature)

    watch = LeaveWatch(lambda: True, lambda: None, enquiries)

    assert qapp.receivers(signature) == before + 1
    watch.deleteLater()


def test_a_program_that_is_put_to_sleep_saves(
    writing: EnquiriesPage, service: FictionalEnquiries, qapp: QApplication
) -> None:
    type_into(writing, "one")

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert text_kept(service) == ""
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)

    assert text_kept(service) == "one"


def test_closing_saves_before_the_window_is_gone(
    writing: EnquiriesPage, service: FictionalEnquiries, tasks: ImmediateTasks
) -> None:
    type_into(writing, "one")
    tasks.holding = True

    assert writing.close()

    assert text_kept(service) == "one"


@pytest.fixture
def usual_signals() -> Iterator[None]:
    kept = {number: signal.getsignal(number) for number in (15, 2, 1)}
    yield
    signal.set_wakeup_fd(-1)
    for number, handler in kept.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("usual_signals")
def test_sigterm_saves(
    writing: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    signals = QuitSignals(writing)
    signals.asked.connect(writing.close)
    type_into(writing, "one")

    with qtbot.waitSignal(signals.asked):
        os.kill(os.getpid(), signal.SIGTERM)

    assert text_kept(service) == "one"
    assert not writing.isVisible()


def test_a_full_disk_keeps_the_words_says_so_and_offers_ways_out(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.fails = MachineError("No space left on device")
    type_into(writing, "one")
    editor = editor_of(writing)

    editor.saver.save()

    assert editor.head.trouble.startswith("Not saved. What you typed stays here")
    assert editor.head.saved == ""
    button(editor.head, "Copy").click()
    assert "one" in QGuiApplication.clipboard().text()
    button(editor.head, "Save to a file").click()
    service.fails = None
    editor.saver._again.timeout.emit()
    assert editor.head.trouble == ""
    assert text_kept(service) == "one"


def test_a_window_with_unsaved_words_asks_once_before_it_closes(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.fails = MachineError("No space left on device")
    type_into(writing, "one")

    assert not writing.close()
    assert editor_of(writing).head.trouble.startswith(
        "The window was not closed, because what you typed is not saved."
    )
    assert has_button(editor_of(writing).head, "Copy")
    assert has_button(editor_of(writing).head, "Save to a file")
    assert writing.isVisible()

    assert writing.close()


def test_words_typed_after_a_refused_close_are_asked_about_again(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.fails = MachineError("No space left on device")
    type_into(writing, "one")
    assert not writing.close()

    type_into(writing, "one and more")

    assert not writing.close()
    assert writing.close()


def test_a_locked_key_is_said(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.fails = LockedError("passphrase")
    type_into(writing, "one")

    editor_of(writing).saver.save()

    assert "The key is locked." in editor_of(writing).head.trouble


def test_what_cannot_be_saved_is_not_left(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.fails = MachineError("No space left on device")
    type_into(writing, "one")

    button(editor_of(writing), "All enquiries").click()
    assert editor_of(writing).isVisible()
    service.fails = None
    button(editor_of(writing), "All enquiries").click()

    assert not writing.writing.isVisible()
    assert text_kept(service) == "one"


def test_escape_saves_and_goes_back(
    writing: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    type_into(writing, "one")

    qtbot.keyClick(editor_of(writing), Qt.Key.Key_Escape)

    assert not writing.writing.isVisible()
    assert writing.board.current is not None
    assert text_kept(service) == "one"


def test_a_change_elsewhere_loses_neither(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    draft = only(service)
    service.save(replace(draft, words=Words("theirs", "theirs")))
    type_into(writing, "ours")

    editor_of(writing).saver.save()

    texts = {one.words.text for one in service.kept.values() if one.words}
    assert texts == {"theirs", "ours"}
    assert "changed elsewhere" in editor_of(writing).head.notice


def test_a_kept_draft_is_opened_as_it_was(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    fill_in(writing)
    editor_of(writing).leave()
    before = only(service)

    button(writing, "Go on writing").click()

    assert editor_of(writing).enquiry == before


def test_the_form_is_marked_as_our_proposal(writing: EnquiriesPage) -> None:
    words = editor_of(writing).sheet._ours.words

    assert words == "Our proposal: the partnership has published no form."


def test_what_is_required_is_said_in_words(writing: EnquiriesPage) -> None:
    editor_of(writing).sheet._kinds.chips.choose("media")
    boxes = editor_of(writing).sheet.further.boxes

    titles = [box._input.accessibleName() for box in boxes.values()]

    assert titles == ["Your name (required)", "E-mail (required)", "Deadline"]


def test_words_stay_when_another_kind_does_not_ask_for_them(
    writing: EnquiriesPage,
) -> None:
    sheet = editor_of(writing).sheet
    sheet._kinds.chips.choose("media")
    type_into(writing, "A. Example", "Your name")

    sheet._kinds.chips.choose("other")

    assert sheet.words.fields == (("name", "A. Example"),)
    assert "name" in sheet.further.boxes


def test_too_many_letters_are_kept_and_counted(writing: EnquiriesPage) -> None:
    sheet = editor_of(writing).sheet
    sheet._kinds.chips.choose("media")
    box = sheet.further.boxes["name"]

    box.put("n" * 10)
    assert box.note == ""
    box.put("n" * 18)
    assert box.note == "2 characters left"
    box.put("n" * 25)

    assert box.note == "5 characters too many: nothing was cut"
    assert box.words == "n" * 25


def test_a_faulty_form_names_each_fault_and_queues_nothing(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    editor = editor_of(writing)
    button(editor, "Send").click()
    assert "Choose what it is about." in editor.head.notice
    editor.sheet._kinds.chips.choose("media")
    type_into(writing, "Leaflets", "Subject")
    type_into(writing, "Text")
    type_into(writing, "no address", "E-mail")

    button(editor, "Send").click()
    assert editor.sheet.further.boxes["name"].note == "This is required."
    assert (
        editor.sheet.further.boxes["reply-to"].note == "This is not an e-mail address."
    )
    assert "2 fields are missing or wrong" in editor.head.notice
    type_into(writing, "a@example.org", "E-mail")
    button(editor, "Send").click()

    assert "One field is missing or wrong" in editor.head.notice
    assert only(service).progress.state is S.DRAFT


def test_nothing_is_queued_without_the_tick(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    fill_in(writing)

    button(editor_of(writing), "Send").click()

    assert only(service).progress.state is S.DRAFT
    assert "Answer this first." in editor_of(writing).stop._note.words


def test_with_the_tick_it_is_queued_and_sent(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    fill_in(writing)
    editor_of(writing).stop._tick.setChecked(True)

    button(editor_of(writing), "Send").click()

    assert only(service).progress.state is S.SENT
    assert not writing.writing.isVisible()
    assert writing.board.current is not None
    assert text_kept(service) == "We would like leaflets."


def test_offline_it_is_queued_and_nobody_has_seen_it(
    enquiries: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    service.queue = OFFLINE
    enquiries.enter("")
    begin(enquiries)
    fill_in(enquiries)
    editor_of(enquiries).stop._tick.setChecked(True)

    with qtbot.waitSignal(enquiries.message) as told:
        button(editor_of(enquiries), "Queue").click()

    assert only(service).progress.state is S.QUEUED
    assert told.args == ["Queued: nobody has seen it yet"]


def test_each_change_takes_the_tick_away(writing: EnquiriesPage) -> None:
    fill_in(writing)
    stop = editor_of(writing).stop
    for change in ("We would like more leaflets.", "We would like none."):
        stop._tick.setChecked(True)

        type_into(writing, change)

        assert not stop.is_answered


def test_a_concern_stops_while_it_is_typed(
    writing: EnquiriesPage, qtbot: QtBot
) -> None:
    editor = editor_of(writing)
    fill_in(writing)

    type_into(writing, WORRYING)
    assert PAUSE_MS < 1000
    with qtbot.waitSignal(editor.signs.found, timeout=1000):
        pass

    assert editor.stop.is_stopped
    assert editor.stop.numbers[0] == "0300 123 6722"
    type_into(writing, "We would like leaflets.")
    look(writing)
    assert not editor.stop.is_stopped


def test_a_concern_has_to_be_answered_each_time(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    editor = editor_of(writing)
    fill_in(writing, WORRYING)
    look(writing)
    editor.stop._tick.setChecked(True)
    type_into(writing, f"{WORRYING} More.")
    look(writing)

    button(editor, "Send").click()
    assert only(service).progress.state is S.DRAFT
    editor.stop._tick.setChecked(True)
    button(editor, "Send").click()

    assert only(service).progress.state is S.SENT


def test_a_wish_to_die_of_unknown_age_says_where_the_adults_line_is(
    writing: EnquiriesPage,
) -> None:
    stop = editor_of(writing).stop
    signs = (Sign(SignKind.SELF_HARM, "text", 0, 1),)

    stop.show_signs(signs, Concern.CHILD)
    of_a_child = stop._words.words
    stop.show_signs((), None)
    stop.show_signs(signs, Concern.ADULT)

    assert "An adult" in of_a_child
    assert "An adult" not in stop._words.words


def test_a_concern_that_was_not_shown_yet_stops_the_press(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    editor = editor_of(writing)
    fill_in(writing, WORRYING)
    editor.stop._tick.setChecked(True)

    button(editor, "Send").click()

    assert only(service).progress.state is S.DRAFT
    assert editor.stop.is_stopped
    assert not editor.stop.is_answered


def test_the_route_follows_the_area(writing: EnquiriesPage) -> None:
    editor = editor_of(writing)
    before = editor.stop.numbers

    editor.sheet._area.chips.choose("blackpool")

    assert editor.stop.numbers
    assert editor.stop.numbers != before


def test_who_to_ring_is_offered_beside_the_words(
    writing: EnquiriesPage, qtbot: QtBot
) -> None:
    type_into(writing, "one")

    with qtbot.waitSignal(writing.ring_asked) as asked:
        button(editor_of(writing).stop, "See who to ring").click()

    assert asked.args[0] == "Lancashire"


def test_the_same_words_twice_are_said_and_shown(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.queue = OFFLINE
    words = Words("Leaflets", "We would like leaflets.")
    first = service.add(words, "other")
    service.kept[first.id] = replace(
        first, progress=replace(first.progress, state=S.QUEUED, submission_id="x")
    )
    fill_in(writing)
    editor = editor_of(writing)
    editor.stop._tick.setChecked(True)

    editor.foot.press_asked.emit()

    assert "You have already queued these words" in editor.head.notice
    button(editor.head, "Show it").click()
    assert writing.board.current is not None
    assert writing.board.current.id == first.id


def test_nobody_to_send_to_offers_neither_button_and_says_why(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.queue = NOT_SET_UP
    writing._work.read()
    foot = editor_of(writing).foot

    assert foot.label == ""
    assert not has_button(foot, "Send")
    assert not has_button(foot, "Queue")
    assert foot.note.startswith(REASON)


@pytest.mark.parametrize("state", QueueState)
def test_the_button_says_the_truth(writing: EnquiriesPage, state: QueueState) -> None:
    editor_of(writing).show_queue(replace(RUNNING, state=state))

    label = editor_of(writing).foot.label

    expected = {QueueState.RUNNING: "Send", QueueState.NOT_SET_UP: ""}
    assert label == expected.get(state, "Queue")


def test_a_draft_is_discarded_with_its_last_words_and_comes_back(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    type_into(writing, "one")

    button(editor_of(writing), "Discard").click()
    assert only(service).progress.state is S.DISCARDED
    button(writing, "Put it back").click()

    assert only(service).progress.state is S.DRAFT
    assert text_kept(service) == "one"


def test_a_new_enquiry_does_not_push_a_draft_aside(writing: EnquiriesPage) -> None:
    type_into(writing, "one")

    writing.ask_risk()

    assert editor_of(writing).isVisible()


def test_printing_shows_what_is_being_written(writing: EnquiriesPage) -> None:
    type_into(writing, "not saved yet")

    paper = writing.paper()

    assert paper is not None
    assert "not saved yet" in paper.html


def test_a_store_that_breaks_leaves_the_form_in_view(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    type_into(writing, "one")
    service.unreadable = MachineError("gone")

    writing._work.read()

    assert editor_of(writing).isVisible()


def test_a_narrow_window_has_the_panel_below_the_form(writing: EnquiriesPage) -> None:
    room = editor_of(writing).room
    before = room.is_beside

    writing.resize(620, 360)
    room.show_panel()

    assert (before, room.is_beside) == (True, False)
    assert editor_of(writing).stop.isVisible()


def tab_stops(page: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget in found:
            break
        found.append(widget)
    return found


def test_the_keyboard_reaches_every_field_in_the_order_of_the_form(
    writing: EnquiriesPage,
) -> None:
    editor = editor_of(writing)
    editor.sheet._kinds.chips.choose("media")
    editor.sheet.enter()

    stops = tab_stops(editor)

    inputs = [one for one in stops if isinstance(one.parentWidget(), FormFieldBox)]
    names = [one.accessibleName() for one in inputs]
    assert names == [
        "Subject (required)",
        "Your name (required)",
        "E-mail (required)",
        "Deadline",
        "Your enquiry (required)",
    ]
    assert editor.stop._tick in stops
    assert editor.foot._press in stops


def test_a_screen_reader_reads_the_fields_in_the_order_of_the_form(
    writing: EnquiriesPage,
) -> None:
    sheet = editor_of(writing).sheet
    sheet._kinds.chips.choose("media")

    told = QAccessible.queryAccessibleInterface(sheet)
    children = [told.child(number).object() for number in range(told.childCount())]

    places = [children.index(box) for box in sheet.boxes.values()]
    assert places == sorted(places)


def test_a_button_that_is_not_offered_still_has_a_name(writing: EnquiriesPage) -> None:
    editor_of(writing).show_queue(NOT_SET_UP)

    press = editor_of(writing).foot._press
    assert press.isHidden()
    assert press.text() == "Queue"


class SlowEnquiries(FictionalEnquiries):
    """A disk that has not answered yet."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.clock)
        self.begun, self.answers = Event(), Event()
        self.on_main: list[bool] = []

    @override
    def save(self, enquiry: Enquiry) -> Enquiry:
        self.on_main.append(current_thread() is main_thread())
        self.begun.set()
        assert self.answers.wait(10)
        return super().save(enquiry)


def test_typing_goes_on_while_the_disk_has_not_answered(
    qtbot: QtBot, ring_context: Context, theme: Theme
) -> None:
    runner = TaskRunner(lambda error: pytest.fail(repr(error)))
    service = SlowEnquiries(ring_context)
    page = EnquiriesPage(Means(ring_context, theme, runner))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page._work.read_in):
        page.go_live(a_library())
        page.take_enquiries(tools_for(service, "lancashire"))
    with qtbot.waitSignal(page._work.begun):
        begin(page)
    editor = editor_of(page)
    (text,) = editor.sheet.findChildren(QPlainTextEdit)
    QTest.keyClicks(text, "before ")
    editor.saver.save()
    assert service.begun.wait(10)

    QTest.keyClicks(text, "and meanwhile")
    typed, kept_so_far = text.toPlainText(), text_kept(service)
    with qtbot.waitSignal(editor.saver.kept):
        service.answers.set()
    with qtbot.waitSignal(editor.saver.kept):
        editor.saver.save()

    assert typed == "before and meanwhile"
    assert kept_so_far == ""
    assert text_kept(service) == "before and meanwhile"
    assert service.on_main == [False, False]
    page.close()
    runner.close()
