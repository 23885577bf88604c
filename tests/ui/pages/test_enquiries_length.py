"""Words beyond what can be sent: kept, counted, and not queued."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from csap_desktop.domain.enquiry import EnquiryState
from csap_desktop.domain.form_answers import TEXT_LIMIT
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries
from tests.ui.enquiry_driver import begin, button, editor_of, fill_in, only, type_into


@pytest.fixture
def writing(enquiries: EnquiriesPage) -> EnquiriesPage:
    begin(enquiries)
    fill_in(enquiries)
    editor_of(enquiries).stop._tick.setChecked(True)
    return enquiries


def paste(page: EnquiriesPage, words: str) -> None:
    (text,) = editor_of(page).sheet.findChildren(QPlainTextEdit)
    text.selectAll()
    QGuiApplication.clipboard().setText(words)
    text.paste()


def note(page: EnquiriesPage) -> str:
    box = editor_of(page).sheet.boxes["text"]
    box._pause.timeout.emit()
    return box.note


def test_the_form_takes_what_the_edition_takes(writing: EnquiriesPage) -> None:
    assert TEXT_LIMIT == 20_000

    paste(writing, "w" * TEXT_LIMIT)

    assert note(writing) == "0 characters left"


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (TEXT_LIMIT - 1, "1 character left"),
        (TEXT_LIMIT - 1_200, "1,200 characters left"),
        (TEXT_LIMIT + 1, "1 character too many: nothing was cut"),
        (TEXT_LIMIT * 2, "20,000 characters too many: nothing was cut"),
    ],
)
def test_the_counter_counts(writing: EnquiriesPage, length: int, said: str) -> None:
    paste(writing, "w" * length)

    assert note(writing) == said


def test_what_is_pasted_beyond_the_limit_is_kept_and_not_queued(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    pasted = "w" * (TEXT_LIMIT + 5)
    paste(writing, pasted)
    editor = editor_of(writing)
    editor.stop._tick.setChecked(True)

    button(editor, "Send").click()

    assert editor.head.notice == (
        "Your enquiry: 5 characters too many: nothing was cut. It stays a draft until "
        "it is shorter."
    )
    assert editor.sheet.boxes["text"].note == "5 characters too many: nothing was cut"
    assert only(service).progress.state is EnquiryState.DRAFT
    editor.leave()
    words = only(service).words
    assert words is not None
    assert words.text == pasted


def test_once_it_is_shorter_it_is_queued(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    paste(writing, "w" * (TEXT_LIMIT + 5))
    type_into(writing, "w" * TEXT_LIMIT)
    editor_of(writing).stop._tick.setChecked(True)

    button(editor_of(writing), "Send").click()

    assert only(service).progress.state is EnquiryState.SENT


def test_no_more_is_looked_through_than_can_be_queued(
    writing: EnquiriesPage, service: FictionalEnquiries
) -> None:
    del service
    paste(writing, "w" * (TEXT_LIMIT + 5))

    looked = editor_of(writing).signs._read()

    assert len(looked.text) == TEXT_LIMIT


def test_what_has_to_be_mended_is_brought_into_view(writing: EnquiriesPage) -> None:
    writing.resize(1000, 620)
    paste(writing, "w" * (TEXT_LIMIT + 5))
    editor = editor_of(writing)
    editor.room.scroll_to_top()

    button(editor, "Send").click()

    box = editor.sheet.boxes["text"]
    assert box.visibleRegion().boundingRect().height() == box.height()
