"""What the page Enquiries asks before something is done that cannot be undone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csap_desktop.domain.asking_first import Doubt
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step, Way
from csap_desktop.domain.enquiry_item import OFFLINE_OPTION, Enquiry
from csap_desktop.ui.enquiry_list import Show
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.scenes.enquiries_scenes import tools_for
from csap_desktop.ui.scenes.fictional_enquiries import RUNNING, FictionalEnquiries
from csap_desktop.ui.scenes.fictional_letters import letter, progress
from tests.ui.enquiry_driver import button, has_button, only
from tests.ui.pages.test_enquiries_page import said
from tests.ui.stand_ins import ImmediateTasks

S = EnquiryState
BY_MAIL = replace(RUNNING, way=Way.MAIL_SERVER)
AGAIN, NOW = "Send it again", "Send it now"


def kept(
    page: EnquiriesPage,
    service: FictionalEnquiries,
    state: EnquiryState,
    age: timedelta = timedelta(minutes=5),
) -> Enquiry:
    """Leaves one enquiry that is sent only when somebody says so."""
    one = service.add(
        letter("Leaflets"), "other", progress(state, service.clock()), age
    )
    way = Way.MAIL_SERVER if state is S.UNCONFIRMED else None
    service.kept[one.id] = replace(
        one, asks_first=True, progress=replace(one.progress, way=way)
    )
    page.enter(one.id)
    return service.kept[one.id]


@pytest.fixture
def silent(enquiries: EnquiriesPage, service: FictionalEnquiries) -> EnquiriesPage:
    """The page with one enquiry that went to a mail server without an answer."""
    service.queue = BY_MAIL
    kept(enquiries, service, S.UNCONFIRMED)
    return enquiries


def test_what_a_mail_server_may_have_is_sent_again_only_after_the_question(
    silent: EnquiriesPage, service: FictionalEnquiries, qtbot: QtBot
) -> None:
    asking = silent.board.room.details.ask_first

    button(silent, AGAIN).click()
    assert asking.words == "It may already have arrived. Send it again?"
    assert only(service).progress.state is S.UNCONFIRMED
    with qtbot.waitSignal(silent.message) as told:
        button(silent, "Yes, send it again").click()

    assert told.args == ["Trying to send it now"]
    assert only(service).progress.state is S.PASSED_TO_MAIL
    assert not has_button(silent, AGAIN)


def test_what_another_receiver_may_have_is_sent_only_after_a_question_of_its_own(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    one = kept(enquiries, service, S.UNCONFIRMED)
    moved = replace(one, doubt=Doubt.OTHER_RECEIVER, version=one.version + 1)
    moved = replace(moved, progress=replace(one.progress, way=Way.SERVICE))
    service.kept[one.id] = moved
    enquiries._work.read()
    enquiries.enter(one.id)

    button(enquiries, AGAIN).click()

    details = enquiries.board.room.details
    assert details.ask_first.words.startswith("Enquiries go to another receiver now.")
    assert not {Step.STOP, Step.STOP_TO_EDIT} & set(details.offered)
    assert service.kept[one.id].progress.state is S.UNCONFIRMED
    button(enquiries, "Yes, send it again").click()
    assert service.kept[one.id].progress.state is S.SENT


def test_the_keyboard_begins_at_no_and_no_sends_nothing(
    silent: EnquiriesPage, service: FictionalEnquiries
) -> None:
    button(silent, AGAIN).click()
    no = button(silent, "No, do not send it")
    assert QApplication.focusWidget() is no

    no.click()

    assert silent.board.room.details.ask_first.words == ""
    assert only(service).progress.state is S.UNCONFIRMED


def test_a_mail_servers_silence_is_not_called_checking_and_wants_a_decision(
    silent: EnquiriesPage,
) -> None:
    silent.board.chips.choose(Show.NEEDS_YOU)

    words = said(silent)

    assert "Not known: may have arrived, the mail server gave no answer" in words
    assert "It is not sent again unless you say so." in words
    assert "checking" not in words
    assert len(silent.board.room.list.rows.rows) == 1


def test_what_has_waited_too_long_is_sent_only_after_the_question(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    one = kept(enquiries, service, S.QUEUED, timedelta(days=15))
    service.send_due()
    assert service.kept[one.id].progress.state is S.QUEUED
    assert "It is no longer sent by itself, only when you say so." in said(enquiries)

    button(enquiries, NOW).click()
    asked = enquiries.board.room.details.ask_first.words
    button(enquiries, "Yes, send it now").click()

    assert asked == ("It has waited for 15 days, and nobody has seen it. Send it now?")
    assert service.kept[one.id].progress.state is S.SENT


def test_a_question_is_withdrawn_when_the_enquiry_is_another_by_then(
    silent: EnquiriesPage, service: FictionalEnquiries
) -> None:
    details = silent.board.room.details
    button(silent, AGAIN).click()
    silent._work.read()
    still = details.ask_first.words

    one = only(service)
    service.kept[one.id] = replace(one, version=one.version + 1)
    silent._work.read()

    assert still
    assert details.ask_first.words == ""


def test_a_yes_to_what_changed_meanwhile_sends_nothing(
    silent: EnquiriesPage, service: FictionalEnquiries, tasks: ImmediateTasks
) -> None:
    silent.take_enquiries(tools_for(service)._replace(sending=tasks))
    button(silent, AGAIN).click()
    one = only(service)
    service.kept[one.id] = replace(one, version=one.version + 1)

    told: list[str] = []
    silent.message.connect(told.append)
    button(silent, "Yes, send it again").click()

    assert only(service).progress.state is S.UNCONFIRMED
    assert "changed elsewhere" in told[-1]


@pytest.mark.parametrize(
    ("state", "reason", "offered"),
    [
        (QueueState.RUNNING, "", True),
        (QueueState.OFFLINE, "", True),
        (QueueState.SERVICE_DOWN, "", True),
        (QueueState.OFFLINE, OFFLINE_OPTION, False),
        (QueueState.OFF_BY_USER, "", False),
        (QueueState.OFF_BY_POLICY, "", False),
        (QueueState.NOT_SET_UP, "", False),
    ],
)
def test_sending_is_offered_only_where_it_can_be_tried(
    silent: EnquiriesPage,
    service: FictionalEnquiries,
    state: QueueState,
    reason: str,
    *,
    offered: bool,
) -> None:
    service.queue = replace(BY_MAIL, state=state, reason=reason)

    silent._work.read()

    assert has_button(silent, AGAIN) == offered


def test_what_is_sent_by_itself_has_no_such_button(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    one = service.add(letter("Leaflets"), "other", progress(S.QUEUED, service.clock()))
    enquiries.enter(one.id)

    assert not has_button(enquiries, NOW)
    assert not has_button(enquiries, AGAIN)


@pytest.mark.parametrize("state", [S.HANDED_OVER, S.PASSED_TO_MAIL])
def test_damaged_words_are_removed_only_after_the_question(
    enquiries: EnquiriesPage, service: FictionalEnquiries, state: EnquiryState
) -> None:
    one = service.add(letter("Leaflets"), "other", progress(state, service.clock()))
    service.kept[one.id] = replace(one, words=None, locked=True, damaged=True)
    enquiries.enter(one.id)
    details = enquiries.board.room.details
    assert "Damaged enquiry 1" in said(enquiries)
    assert "Its words are damaged: nobody can read them." in said(enquiries)

    button(enquiries, "Remove its words").click()
    asked = details.ask_first.words
    kept_so_far = only(service).damaged
    button(enquiries, "Yes, remove its words").click()

    assert "Remove them for good, from the backups too?" in asked
    assert kept_so_far
    assert not only(service).damaged
    assert only(service).progress.state is state
    assert "Its words were removed from this laptop." in said(enquiries)
    assert not has_button(enquiries, "Remove its words")


def test_words_that_can_be_read_cannot_be_removed_here(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    handed = progress(S.HANDED_OVER, service.clock())
    enquiries.enter(service.add(letter("Leaflets"), "other", handed).id)

    assert not has_button(enquiries, "Remove its words")


def test_a_question_is_asked_where_it_can_be_seen(
    silent: EnquiriesPage,
) -> None:
    silent.resize(1000, 460)
    room = silent.board.room
    before = room._room.verticalScrollBar().value()

    button(silent, AGAIN).click()

    asking = room.details.ask_first
    assert room._room.verticalScrollBar().value() > before
    shown = asking.visibleRegion().boundingRect()
    assert shown.height() == asking.height()
