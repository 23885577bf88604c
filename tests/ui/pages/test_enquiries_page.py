from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step, Way, steps_from
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.errors import (
    BusyError,
    DamagedError,
    MachineError,
    NewerStoreError,
)
from csap_desktop.ui.enquiry_list import Show
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import Message
from csap_desktop.ui.pages.enquiries_page import NEW, EnquiriesPage
from csap_desktop.ui.scenes.enquiries_scenes import tools_for
from csap_desktop.ui.scenes.fictional_enquiries import (
    NOT_SET_UP,
    PASSPHRASE,
    REASON,
    RUNNING,
    FictionalEnquiries,
)
from csap_desktop.ui.scenes.fictional_letters import fill
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.enquiry_details import FOLLOW_UP, WRITE
from csap_desktop.ui.widgets.lock_card import LockCard
from tests.ui.enquiry_driver import (
    a_library,
    begin,
    button,
    editor_of,
    has_button,
)
from tests.ui.pages.conftest import SettableClock
from tests.ui.stand_ins import ImmediateTasks

S = EnquiryState


def said(page: EnquiriesPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(page))


def chosen(page: EnquiriesPage) -> Enquiry:
    assert page.board.current is not None
    return page.board.current


def of_state(service: FictionalEnquiries, state: EnquiryState) -> Enquiry:
    return next(one for one in service.kept.values() if one.progress.state is state)


@pytest.fixture
def filled(enquiries: EnquiriesPage, service: FictionalEnquiries) -> EnquiriesPage:
    fill(service)
    enquiries.enter("")
    return enquiries


@pytest.fixture
def bare(
    qtbot: QtBot, ring_context: Context, theme: Theme, tasks: ImmediateTasks
) -> EnquiriesPage:
    """The page before anything was given to it."""
    page = EnquiriesPage(Means(ring_context, theme, tasks))
    qtbot.addWidget(page)
    page.resize(1166, 690)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_before_the_store_is_open_it_says_so(bare: EnquiriesPage) -> None:
    assert "Your enquiries are being opened." in said(bare)
    assert bare.paper() is None
    assert not button(bare, "New enquiry").isEnabled()
    bare.ask_risk()
    assert "Your enquiries are being opened." in said(bare)


def test_a_closed_library_is_said(bare: EnquiriesPage) -> None:
    bare.stay_closed(Message("Search is closed.", "Who to ring still answers."))

    assert "Search is closed." in said(bare)


def test_without_a_form_enquiries_are_read_but_none_is_begun(
    bare: EnquiriesPage, service: FictionalEnquiries
) -> None:
    fill(service)

    bare.take_enquiries(tools_for(service))

    assert "Leaflets for the summer fair" in said(bare)
    assert not button(bare, "New enquiry").isEnabled()


def test_first_use_says_what_it_is_for_and_what_not(enquiries: EnquiriesPage) -> None:
    words = said(enquiries)

    assert "For media enquiries, compliments" in words
    assert "Not for a child at risk" in words
    assert "Nobody who protects children reads this, at any hour." in words
    assert not enquiries.board.chips.isVisible()


def test_every_enquiry_is_listed_with_its_state(filled: EnquiriesPage) -> None:
    rows = filled.board.room.list.rows.rows

    assert len(rows) == 9
    assert rows[0].said == (
        "Leaflets for the summer fair. Draft: saved on this laptop only. "
        "working-together, changed 21:28"
    )


@pytest.mark.parametrize("state", [one for one in S if one is not S.SENDING])
def test_only_steps_that_the_state_allows_are_offered(
    filled: EnquiriesPage, service: FictionalEnquiries, state: EnquiryState
) -> None:
    if state is S.WITHDRAWING:
        return
    enquiry = of_state(service, state)

    filled.board.choose(enquiry.id)

    offered = {one for one in filled.board.room.details.offered if one in set(Step)}
    assert offered <= set(steps_from(enquiry.progress))


def test_a_mail_server_takes_nothing_back(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.queue = replace(RUNNING, way=Way.MAIL_SERVER)
    filled.enter(of_state(service, S.UNCONFIRMED).id)

    assert filled.board.room.details.offered == (FOLLOW_UP,)


@pytest.mark.parametrize(
    ("show", "count"),
    [(Show.DRAFTS, 1), (Show.WAITING, 4), (Show.NEEDS_YOU, 2), (Show.SENT, 3)],
)
def test_chips_filter_and_count(filled: EnquiriesPage, show: Show, count: int) -> None:
    filled.board.chips.choose(show)

    assert len(filled.board.room.list.rows.rows) == count
    assert filled.board.chips.said().endswith(str(count))


def test_a_group_without_enquiries_says_so(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.begin("media", "")
    enquiries.enter("")

    enquiries.board.chips.choose(Show.SENT)

    assert "No enquiry is in this group now." in said(enquiries)
    assert not enquiries.board.room.isVisible()


def test_after_a_day_the_route_of_its_locality_stands_beside_it(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    old = next(
        one
        for one in service.kept.values()
        if one.words and one.words.subject.startswith("Example Radio")
    )

    filled.board.choose(old.id)

    assert "If this is about a child, ring now:" in said(filled)
    assert "0300 123 6722" in said(filled)
    assert "Waiting for 29 hours, and nobody has seen it." in said(filled)


def test_a_young_one_has_no_route(filled: EnquiriesPage) -> None:
    assert "If this is about a child, ring now:" not in said(filled)


def test_taking_back_makes_a_draft_of_it(
    filled: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    queued = of_state(service, S.QUEUED)
    filled.board.choose(queued.id)

    with qtbot.waitSignal(filled.message) as told:
        button(filled.board.room.details, "Take back").click()

    assert service.kept[queued.id].progress.state is S.DRAFT
    assert told.args == ["Taken back: it is a draft again"]
    assert WRITE in filled.board.room.details.offered


def test_a_discarded_draft_comes_back_by_undo(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    draft = of_state(service, S.DRAFT)
    filled.board.choose(draft.id)

    button(filled.board.room.details, "Discard").click()
    assert service.kept[draft.id].progress.state is S.DISCARDED
    button(filled, "Put it back").click()

    assert service.kept[draft.id].progress.state is S.DRAFT
    assert not has_button(filled, "Put it back")


def test_the_offer_of_undo_ends_but_the_bin_keeps_it(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    filled.board.choose(of_state(service, S.DRAFT).id)
    button(filled.board.room.details, "Discard").click()

    assert filled.board._forget.interval() == 10_000
    filled.board._forget.timeout.emit()

    assert not has_button(filled, "Put it back")
    filled.board.chips.choose(Show.BIN)
    assert len(filled.board.room.list.rows.rows) == 2
    button(filled.board.room.details, "Put back").click()
    assert of_state(service, S.DRAFT).words is not None


def test_a_change_elsewhere_is_said_and_shown(
    filled: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    queued = of_state(service, S.QUEUED)
    filled.board.choose(queued.id)
    service.take(Step.TAKE_BACK, queued)

    with qtbot.waitSignal(filled.message) as told:
        button(filled.board.room.details, "Take back").click()

    assert "changed elsewhere" in told.args[0]
    assert chosen(filled).progress.state is S.DRAFT


def test_passing_on_asks_for_an_export_first_and_notes_how(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    queued = of_state(service, S.QUEUED)
    filled.board.choose(queued.id)
    tick = button(filled, "I have passed this on")
    assert not tick.isEnabled()

    button(filled.board.room.details, "Copy").click()
    assert tick.isEnabled()
    tick.click()

    after = service.kept[queued.id]
    assert after.progress.state is S.HANDED_OVER
    assert after.handed_over_by == "copy"
    assert "You passed this on yourself (copy)" in said(filled)


def test_passing_on_what_may_have_arrived_warns(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    filled.board.choose(of_state(service, S.UNCONFIRMED).id)

    filled.board.note_export()

    assert "It may also have arrived" in said(filled)


def test_what_was_sent_cannot_be_passed_on(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    filled.board.choose(of_state(service, S.SENT).id)

    assert not has_button(filled, "I have passed this on")


@pytest.mark.parametrize("state", [S.DRAFT, S.QUEUED, S.SENT, S.REFUSED])
def test_a_copy_carries_what_it_is_and_what_not(
    filled: EnquiriesPage, service: FictionalEnquiries, state: EnquiryState
) -> None:
    filled.board.choose(of_state(service, state).id)

    button(filled.board.room.details, "Copy").click()

    text = QGuiApplication.clipboard().text()
    assert text.startswith("An enquiry, not a report about a child.")
    assert "01632 960412" in text
    assert "stall@example.org" in text


@pytest.mark.parametrize(
    ("ending", "begins"),
    [(".txt", b"An enquiry"), (".eml", b"X-Unsent: 1"), (".pdf", b"%PDF")],
)
def test_an_enquiry_is_saved_in_each_form(
    filled: EnquiriesPage, qtbot: QtBot, tmp_path: Path, ending: str, begins: bytes
) -> None:
    button(filled.board.room.details, "Save to a file").click()
    dialog = filled.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert len(dialog.nameFilters()) == 3

    with qtbot.waitSignal(filled.message) as told:
        dialog.fileSelected.emit(str(tmp_path / f"one{ending}"))
    dialog.close()

    assert (tmp_path / f"one{ending}").read_bytes().startswith(begins)
    assert told.args[0].startswith("Saved, and sent to nobody")


def test_a_file_without_a_kind_becomes_text_and_a_full_disk_is_said(
    filled: EnquiriesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    ways, enquiry = filled._ways, chosen(filled)

    ways.save(str(tmp_path / "one"), enquiry, filled.board.papers)
    with qtbot.waitSignal(ways.message) as told:
        (tmp_path / "file").write_text("")
        ways.save(str(tmp_path / "file" / "two.txt"), enquiry, filled.board.papers)

    assert (tmp_path / "one.txt").exists()
    assert "could not be saved" in told.args[0]


def test_without_a_writer_of_letters_none_is_offered(
    filled: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot, tmp_path: Path
) -> None:
    filled.take_enquiries(tools_for(service)._replace(letter=None))

    dialog = filled._ways.ask(chosen(filled), filled.board.papers)
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "pdf"
    with qtbot.waitSignal(filled.message) as told:
        dialog.fileSelected.emit(str(tmp_path / "one.eml"))
    dialog.close()

    assert len(dialog.nameFilters()) == 2
    assert "could not be saved" in told.args[0]


def test_paper_says_what_it_is_and_never_names_the_subject_in_its_title(
    filled: EnquiriesPage,
) -> None:
    paper = filled.paper()

    assert paper is not None
    assert paper.title == "Enquiry 9"
    assert paper.note == "An enquiry, not a report about a child."
    assert "01632 960412" in paper.html
    assert button(filled, "I have passed this on").isEnabled()


def test_what_is_typed_is_escaped_on_paper(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    draft = service.begin("media", "")
    words = replace(draft.words or None, text="<img src=x>")  # type: ignore[type-var]
    service.save(replace(draft, words=words))
    enquiries.enter(draft.id)

    paper = enquiries.paper()

    assert paper is not None
    assert "&lt;img" in paper.html


def test_unsent_enquiries_are_told(
    enquiries: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    fill(service)

    with qtbot.waitSignal(enquiries.unsent_changed) as told:
        enquiries.enter("")

    assert told.args == [3, "3 enquiries unsent: nobody has seen them"]


DEEDS = {
    QueueState.OFFLINE: "Try now",
    QueueState.OFF_BY_USER: "Turn sending on",
    QueueState.OFF_BY_POLICY: "Copy what to tell them",
}


@pytest.mark.parametrize(("state", "action"), DEEDS.items())
def test_the_bar_has_its_one_action(
    enquiries: EnquiriesPage,
    service: FictionalEnquiries,
    state: QueueState,
    action: str,
) -> None:
    asked: list[str] = []
    service.queue = replace(RUNNING, state=state)
    tools = tools_for(service)._replace(turn_on=lambda: asked.append("on"))
    enquiries.take_enquiries(tools)
    QGuiApplication.clipboard().clear()

    button(enquiries.board.bar, action).click()

    assert bool(asked) == (state is QueueState.OFF_BY_USER)
    copied = QGuiApplication.clipboard().text()
    assert bool(copied) == (state is QueueState.OFF_BY_POLICY)


def test_nobody_to_send_to_is_said_with_the_editions_reason(
    enquiries: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    service.queue = NOT_SET_UP
    enquiries.enter("")

    assert enquiries.board.bar.words.startswith(REASON)
    with qtbot.waitSignal(enquiries.item_asked) as asked:
        button(enquiries.board.bar, "About this form").click()
    assert asked.args == ["enquiry-form"]


def test_trying_sends_what_is_queued_in_the_lane_of_the_network(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    network = ImmediateTasks()
    network.holding = True
    filled.take_enquiries(tools_for(service)._replace(sending=network))

    button(filled.board.bar, "Try now").click()
    assert of_state(service, S.QUEUED).progress.dispatched_at is None
    network.release()

    assert not any(one.progress.state is S.QUEUED for one in service.kept.values())
    assert "Waiting 2" in filled.board.chips._buttons[Show.WAITING].text()


def test_a_busy_sender_is_said(
    filled: EnquiriesPage,
    service: FictionalEnquiries,
    tasks: ImmediateTasks,
    qtbot: QtBot,
) -> None:
    def busy() -> None:
        raise BusyError("lock")

    service.send_due = busy  # type: ignore[method-assign, assignment]
    filled.take_enquiries(tools_for(service)._replace(sending=tasks))

    with qtbot.waitSignal(filled.message) as told:
        button(filled.board.bar, "Try now").click()

    assert "is sending" in told.args[0]


def test_locked_words_are_said_and_unlocked_by_the_passphrase(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.locked = "passphrase"
    filled.enter("")
    lock = filled.board.lock
    assert "Locked enquiry 9" in said(filled)
    assert "01632 960412" not in said(filled)
    button(filled.board.bar, "Unlock").click()

    lock._first.setText("wrong")
    lock._first.returnPressed.emit()
    assert "does not open it" in said(filled)
    assert lock._first.text() == ""
    lock._first.setText(PASSPHRASE)
    button(lock, "Unlock").click()

    assert not lock.isVisible()
    assert "Leaflets for the summer fair" in said(filled)


def test_without_a_key_a_passphrase_is_chosen_first(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.locked = "no-key"
    begin(enquiries)
    lock = enquiries.board.lock
    assert "Choose a passphrase first" in said(enquiries)

    lock._first.setText("one")
    lock._again.setText("two")
    button(lock, "Keep this passphrase").click()
    assert "The two are not the same" in said(enquiries)
    for line in (lock._first, lock._again):
        line.setText("one")
    button(lock, "Keep this passphrase").click()

    assert service.locked == ""
    assert not lock.isVisible()


def test_a_lost_key_is_said_and_nothing_is_asked(qtbot: QtBot, theme: Theme) -> None:
    card = LockCard(theme)
    qtbot.addWidget(card)
    card.show()

    card.show_lock("lost")

    assert not card._first.isVisible()
    assert not has_button(card, "Unlock")


def test_an_empty_passphrase_is_not_handed_over(qtbot: QtBot, theme: Theme) -> None:
    card = LockCard(theme)
    qtbot.addWidget(card)

    with qtbot.assertNotEmitted(card.unlock_asked):
        card._press.click()


@pytest.mark.parametrize(
    ("error", "words", "restores"),
    [
        (DamagedError("user.sqlite"), "is damaged", True),
        (NewerStoreError(9, 1), "A newer version of this program", False),
        (MachineError("read-only"), "cannot be read now", False),
        (ValueError("bug"), "The log says more.", False),
    ],
)
def test_a_store_that_cannot_be_read_says_why_and_what_to_do(
    enquiries: EnquiriesPage,
    service: FictionalEnquiries,
    error: Exception,
    words: str,
    *,
    restores: bool,
) -> None:
    service.unreadable = error

    enquiries.enter("")

    assert words in said(enquiries)
    assert has_button(enquiries, "Restore the latest backup") == restores


def test_a_restored_backup_is_shown(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    def restore() -> None:
        service.unreadable = None

    service.unreadable = DamagedError("user.sqlite")
    enquiries.take_enquiries(tools_for(service)._replace(restore=restore))

    button(enquiries, "Restore the latest backup").click()

    assert "For media enquiries, compliments" in said(enquiries)


def test_a_narrow_window_shows_one_at_a_time(
    filled: EnquiriesPage, qtbot: QtBot
) -> None:
    room = filled.board.room

    def seen() -> tuple[bool, bool]:
        return room.list.isVisible(), room.details.isVisible()

    both = seen()
    filled.resize(620, 690)
    at_first = seen()
    room.list.setFocus()
    qtbot.keyClick(room.list, Qt.Key.Key_Down)
    qtbot.keyClick(room.list, Qt.Key.Key_Return)
    opened = seen()
    button(room, "All enquiries").click()

    assert both == (True, True)
    assert at_first == seen() == (True, False)
    assert opened == (False, True)


def test_each_minute_everything_is_read_anew(
    enquiries: EnquiriesPage, service: FictionalEnquiries, clock: SettableClock
) -> None:
    fill(service)
    clock.set("2026-11-25T21:41")

    enquiries._minutes.look()

    assert "Leaflets for the summer fair" in said(enquiries)


def test_a_page_without_enquiries_does_nothing_when_it_is_asked(
    bare: EnquiriesPage,
) -> None:
    bare.go_live(a_library())
    work = bare._work
    for act in (work.read, work.send, work.turn_on, work.restore):
        act()
    work.begin("", "", None)
    work.unlock("x")
    work.set_passphrase("x")

    assert "Your enquiries are being opened." in said(bare)


def test_a_follow_up_begins_with_the_question_and_names_what_it_follows(
    filled: EnquiriesPage, service: FictionalEnquiries
) -> None:
    sent = of_state(service, S.SENT)
    filled.board.choose(sent.id)

    button(filled, "Write a follow-up").click()
    assert filled.writing.gate.isVisible()
    button(filled, "No, this is an enquiry").click()

    draft = editor_of(filled).enquiry
    assert draft is not None
    assert draft.replaces == sent.progress.submission_id
    assert draft.words is not None
    assert draft.words.subject == "Wrong opening hours on a poster"


def test_ringing_is_offered_from_the_list(
    enquiries: EnquiriesPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(enquiries.ring_asked) as asked:
        button(enquiries, "Who to ring, right now").click()

    assert asked.args == ["", None]


def test_the_gate_shows_the_route_of_the_answer_in_view(
    enquiries: EnquiriesPage, qtbot: QtBot
) -> None:
    enquiries.enter(NEW)
    gate = enquiries.writing.gate

    assert gate.locality == "lancashire"
    assert gate.numbers[0] == "0300 123 6722"
    assert "Ring 999" in said(enquiries)
    with qtbot.waitSignal(enquiries.ring_asked) as asked:
        button(gate, "See who to ring").click()
    assert asked.args == ["Lancashire", Concern.CHILD]


def test_the_gate_without_a_place_shows_what_holds_everywhere(
    enquiries: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    enquiries.take_enquiries(tools_for(service))
    enquiries.enter(NEW)
    gate = enquiries.writing.gate

    assert not gate.numbers
    assert "Choose where the child lives" in said(enquiries)
    gate._where.chips.choose("blackpool")
    assert "Blackpool" in said(enquiries)
    gate._where.chips.choose("")
    with qtbot.waitSignal(enquiries.ring_asked) as asked:
        button(gate, "See who to ring").click()
    assert asked.args == ["", Concern.CHILD]


def test_the_gate_stands_before_each_new_enquiry(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    for count in (0, 1):
        button(enquiries, "New enquiry").click()
        assert enquiries.writing.gate.isVisible()
        assert len(service.kept) == count
        button(enquiries, "No, this is an enquiry").click()
        assert editor_of(enquiries).isVisible()
        editor_of(enquiries).leave()

    assert len(service.kept) == 2


def test_the_gate_can_be_left_without_an_answer(
    enquiries: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    enquiries.ask_risk()

    qtbot.keyClick(enquiries.writing.gate, Qt.Key.Key_Escape)

    assert not enquiries.writing.isVisible()
    assert not service.kept


def test_every_row_has_a_name_for_screen_readers(filled: EnquiriesPage) -> None:
    interface = QAccessible.queryAccessibleInterface(filled.board.room.list)
    names = [
        interface.child(row).text(QAccessible.Text.Name)
        for row in range(interface.childCount())
    ]

    assert names[0].startswith("Leaflets for the summer fair. Draft: saved")
