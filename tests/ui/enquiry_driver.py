"""The page Enquiries over enquiries of nobody, and what tests do with it."""

from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.stored import StoredItem
from csap_desktop.domain.submission import Words
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries
from csap_desktop.ui.widgets.enquiry_editor import EnquiryEditor
from csap_desktop.ui.widgets.form_field import FormFieldBox
from tests.ui.stand_ins import StandInLibrary

W = TypeVar("W", bound=QWidget)
PROVENANCE = {"sources": ["S02"], "confidence": "medium"}
NAME = {
    "id": "name",
    "label": "Your name",
    "kind": "line",
    "required": True,
    "limit": 20,
    "help": "So that an answer can address you.",
}
REPLY = {**NAME, "id": "reply-to", "label": "E-mail", "kind": "email", "limit": 60}
PLACE = {**NAME, "id": "place", "label": "Place", "kind": "place", "required": False}
DEADLINE = {**NAME, "id": "deadline", "label": "Deadline", "kind": "date", "limit": 10}
FORM: dict[str, Any] = {
    "id": "enquiry-form",
    "intro": "For enquiries.",
    "ours": True,
    "categories": [
        {
            "id": "media",
            "title": "Media enquiry",
            "summary": "From the press.",
            "fields": [NAME, REPLY, {**DEADLINE, "required": False}],
        },
        {"id": "other", "title": "Something else", "summary": "", "fields": []},
        {
            "id": "complaint",
            "title": "Complaint",
            "summary": "What went wrong.",
            "fields": [{**PLACE, "limit": 120}],
        },
    ],
    "recipients": [],
    "no_recipient": "This edition names nobody.",
    "provenance": PROVENANCE,
}


def a_library(**other: object) -> StandInLibrary:
    """A library with the form, or with one that is other in some of its fields."""
    item = StoredItem("enquiry-form", "enquiry-form", "The form", {**FORM, **other})
    return StandInLibrary(items={"enquiry-form": item})


def text_of(words: str = "Hello") -> Words:
    return Words("A subject", words)


def button(parent: QWidget, words: str) -> QAbstractButton:
    found = [one for one in parent.findChildren(QAbstractButton) if one.text() == words]
    return next(one for one in found if one.isVisibleTo(parent))


def has_button(parent: QWidget, words: str) -> bool:
    every = parent.findChildren(QAbstractButton)
    return any(one.text() == words and one.isVisible() for one in every)


def editor_of(page: EnquiriesPage) -> EnquiryEditor:
    assert page.writing.editor is not None
    return page.writing.editor


def type_into(page: EnquiriesPage, words: str, field: str = "Your enquiry") -> None:
    boxes = editor_of(page).sheet.findChildren(FormFieldBox)
    box = next(one for one in boxes if one._field.label == field and not one.isHidden())
    box.put(words)


def fill_in(page: EnquiriesPage, words: str = "We would like leaflets.") -> None:
    sheet = editor_of(page).sheet
    sheet._kinds.chips.choose("other")
    type_into(page, "Leaflets", "Subject")
    type_into(page, words)


def begin(page: EnquiriesPage) -> None:
    page.ask_risk()
    page.writing.gate.passed.emit("lancashire")


def only(service: FictionalEnquiries) -> Enquiry:
    (one,) = service.kept.values()
    return one
