"""The page Enquiries in every state, over enquiries of nobody."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QPixmap

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.enquiry import QueueState, Step
from csap_desktop.domain.enquiry_item import OFFLINE_OPTION, Enquiry
from csap_desktop.domain.submission import Words
from csap_desktop.errors import DamagedError, MachineError, NewerStoreError
from csap_desktop.ui.enquiry_list import Show
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.pages.enquiries_page import NEW, EnquiriesPage
from csap_desktop.ui.pages_offered import ENQUIRIES, RING
from csap_desktop.ui.scenes.asking_scenes import (
    asking_scenes,
    long_scenes,
    unsaved_scenes,
)
from csap_desktop.ui.scenes.fictional_enquiries import (
    NOT_SET_UP,
    OFFLINE,
    RUNNING,
    FictionalEnquiries,
    find_signs,
)
from csap_desktop.ui.scenes.fictional_letters import fill, letter
from csap_desktop.ui.studio import AtOnce, Studio, grab
from csap_desktop.ui.widgets.enquiry_editor import EnquiryEditor

WORRYING = "She said she is frightened to go home on Friday."


def tools_for(service: FictionalEnquiries, locality: str = "") -> EnquiryTools:
    """Returns what the page is given, with everything in it.

    Args:
        service: The enquiries.
        locality: What the answer page answers for.
    """
    return EnquiryTools(
        service=service,
        sending=AtOnce(),
        find_signs=find_signs,
        concern_of=lambda signs: Concern.CHILD if signs else None,
        letter=lambda one: f"X-Unsent: 1\n\n{one.number}".encode(),
        turn_on=lambda: None,
        restore=lambda: None,
        locality_in_view=lambda: locality,
    )


def enquiries_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the page.

    Args:
        studio: The window, its library open.
    """
    service = FictionalEnquiries(studio.clock, NOT_SET_UP)
    desk = studio.desk
    desk.go(ENQUIRIES)
    yield "enquiries-opening", grab(studio.window)
    desk.take_enquiries(tools_for(service, "lancashire"))
    desk.go(ENQUIRIES)
    yield "enquiries-first-use", grab(studio.window)
    fill(service)
    page = _page(studio)
    yield from _lists(studio, page, service)
    yield from asking_scenes(studio, page, service)
    yield from _conditions(studio, service)
    yield from _writing(studio, page, service)
    yield from _closed(studio, service)
    service.kept.clear()
    _again(studio)
    desk.go(RING)


def _lists(
    studio: Studio, page: EnquiriesPage, service: FictionalEnquiries
) -> Iterator[tuple[str, QPixmap]]:
    """Draws the list with one enquiry after the other."""
    service.queue = RUNNING
    _again(studio)
    yield "enquiries", grab(studio.window)
    for one in tuple(service.kept.values()):
        page.board.choose(one.id)
        name = one.progress.state.value
        if name == "queued" and one.words and "Radio" in one.words.subject:
            name = "queued-29-hours"
        if name != "discarded":
            yield f"enquiries-{name}", grab(studio.window)
    page.board.note_export()
    yield "enquiries-passed-on", grab(studio.window)
    for show in (Show.NEEDS_YOU, Show.BIN):
        page.board.chips.choose(show)
        yield f"enquiries-show-{show.value}", grab(studio.window)
    page.board.chips.choose(Show.ALL)
    draft = _draft(service)
    page.board.choose(draft.id)
    page.board.room.details.step_asked.emit(Step.DISCARD)
    yield "enquiries-discarded", grab(studio.window)
    gone = service.kept[draft.id]
    service.take(Step.RESTORE, gone)
    page.board.offer_undo(None)


def _conditions(
    studio: Studio, service: FictionalEnquiries
) -> Iterator[tuple[str, QPixmap]]:
    """Draws the bar of every condition."""
    for state in QueueState:
        if state not in {QueueState.RUNNING, QueueState.LOCKED}:
            service.queue = replace(RUNNING, state=state)
            _again(studio)
            yield f"enquiries-queue-{state.value}", grab(studio.window)
    service.queue = replace(OFFLINE, reason=OFFLINE_OPTION)
    _again(studio)
    yield "enquiries-queue-offline-option", grab(studio.window)


def _writing(
    studio: Studio, page: EnquiriesPage, service: FictionalEnquiries
) -> Iterator[tuple[str, QPixmap]]:
    """Draws the question, the form, and what can happen to it."""
    service.queue = OFFLINE
    _again(studio)
    studio.desk.go(ENQUIRIES, NEW)
    yield "enquiries-risk", grab(studio.window)
    page.writing.gate.ask("")
    yield "enquiries-risk-no-place", grab(studio.window)
    page.writing.gate.passed.emit("lancashire")
    yield "enquiries-new", grab(studio.window)
    editor = _editor(page)
    draft = editor.enquiry
    if draft is None:
        return
    words = letter("Leaflets for the summer fair")
    full = replace(draft, category="media", locality="lancashire", words=words)
    page.writing.open(service.save(full))
    yield "enquiries-writing", grab(studio.window)
    editor.foot.press_asked.emit()
    yield "enquiries-faults", grab(studio.window)
    worry = Words(words.subject, f"{words.text} {WORRYING}", words.fields)
    editor.sheet.fill(replace(full, words=worry))
    editor.stop.show_signs(find_signs(worry), Concern.CHILD)
    editor.room.show_panel()
    yield "enquiries-stopped", grab(studio.window)
    yield from long_scenes(studio, editor)
    yield from unsaved_scenes(studio, editor)
    editor.show_queue(NOT_SET_UP)
    yield "enquiries-writing-not-set-up", grab(studio.window)
    editor.close_draft()
    page.writing.left.emit()


def _closed(
    studio: Studio, service: FictionalEnquiries
) -> Iterator[tuple[str, QPixmap]]:
    """Draws the page while the words, or all of it, cannot be read."""
    for reason in ("passphrase", "no-key", "lost"):
        service.locked = reason
        _again(studio)
        yield f"enquiries-locked-{reason}", grab(studio.window)
    service.locked = ""
    for name, error in {
        "damaged": DamagedError("user.sqlite"),
        "newer": NewerStoreError(9, 1),
        "unreadable": MachineError("user.sqlite: read-only"),
    }.items():
        _page(studio).show_trouble(error)
        yield f"enquiries-{name}", grab(studio.window)


def _again(studio: Studio) -> None:
    """Has everything read anew."""
    studio.desk.go(ENQUIRIES)


def _page(studio: Studio) -> EnquiriesPage:
    """Returns the page."""
    return next(iter(studio.window.findChildren(EnquiriesPage)))


def _editor(page: EnquiriesPage) -> EnquiryEditor:
    """Returns the editor."""
    return next(iter(page.findChildren(EnquiryEditor)))


def _draft(service: FictionalEnquiries) -> Enquiry:
    """Returns a draft."""
    return next(
        one for one in service.kept.values() if one.progress.state.value == "draft"
    )
