"""The page Enquiries where it asks first, and where words cannot be kept or sent."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta

from PySide6.QtGui import QPixmap

from csap_desktop.domain.enquiry import EnquiryState, Way
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.errors import MachineError
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.pages_offered import ENQUIRIES
from csap_desktop.ui.scenes.fictional_enquiries import RUNNING, FictionalEnquiries
from csap_desktop.ui.scenes.fictional_letters import letter, progress
from csap_desktop.ui.studio import Studio, grab
from csap_desktop.ui.trouble_words import not_closed, unsaved
from csap_desktop.ui.widgets.enquiry_details import FORGET, SEND
from csap_desktop.ui.widgets.enquiry_editor import EnquiryEditor


def asking_scenes(
    studio: Studio, page: EnquiriesPage, service: FictionalEnquiries
) -> Iterator[tuple[str, QPixmap]]:
    """Draws what is sent or removed only after a question.

    Args:
        studio: The window.
        page: The page Enquiries.
        service: What it shows; is left as it was.
    """
    kept = dict(service.kept)
    service.queue = replace(RUNNING, way=Way.MAIL_SERVER)
    silent = _added(service, "Village hall", EnquiryState.UNCONFIRMED, 5)
    silent = replace(silent, progress=replace(silent.progress, way=Way.MAIL_SERVER))
    old = _added(service, "Notice board", EnquiryState.QUEUED, 15 * 24)
    passed = _added(service, "Car park", EnquiryState.HANDED_OVER, 50)
    damaged = replace(passed, words=None, locked=True, damaged=True)
    for one in (silent, old, damaged):
        service.kept[one.id] = replace(one, asks_first=not one.damaged)
    studio.desk.go(ENQUIRIES)
    for name, one, deed in (
        ("mail-silent", silent, SEND),
        ("old", old, SEND),
        ("damaged-words", damaged, FORGET),
    ):
        page.board.choose(one.id)
        yield f"enquiries-{name}", grab(studio.window)
        page.board.room.details.press(deed)
        yield f"enquiries-{name}-asked", grab(studio.window)
    service.kept.clear()
    service.kept.update(kept)
    service.queue = RUNNING
    studio.desk.go(ENQUIRIES)


def long_scenes(studio: Studio, editor: EnquiryEditor) -> Iterator[tuple[str, QPixmap]]:
    """Draws a form with more in it than can be queued.

    Args:
        studio: The window.
        editor: The editor with a draft in it; is left as it was.
    """
    draft = editor.enquiry
    if draft is None or draft.words is None:
        return
    words = replace(draft.words, text=draft.words.text * 120)
    editor.sheet.fill(replace(draft, words=words))
    editor.head.say_notice("")
    editor.room.show_field(editor.sheet.boxes["text"])
    yield "enquiries-too-long", grab(studio.window)
    editor.sheet.fill(draft)


def unsaved_scenes(
    studio: Studio, editor: EnquiryEditor
) -> Iterator[tuple[str, QPixmap]]:
    """Draws a form whose words are not on disk.

    Args:
        studio: The window.
        editor: The editor with a draft in it.
    """
    full = MachineError("No space left on device")
    editor.head.say_unsaved(unsaved(full, editor.tr))
    yield "enquiries-unsaved", grab(studio.window)
    editor.head.say_unsaved(not_closed(full, editor.tr))
    yield "enquiries-not-closed", grab(studio.window)


def _added(
    service: FictionalEnquiries, subject: str, state: EnquiryState, hours: int
) -> Enquiry:
    """Adds an enquiry of some age."""
    now = service.clock().astimezone(UTC)
    age = timedelta(hours=hours, minutes=12)
    return service.add(letter(subject), "other", progress(state, now), age)
