"""The field for a place suggests places as the answer page does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries
from csap_desktop.ui.widgets.place_box import PlaceBox
from csap_desktop.ui.widgets.place_popup import PlacePopup
from tests.ui.enquiry_driver import begin, editor_of, only


@pytest.fixture
def place(enquiries: EnquiriesPage) -> PlaceBox:
    begin(enquiries)
    editor_of(enquiries).sheet._kinds.chips.choose("complaint")
    box = editor_of(enquiries).sheet.further.boxes["place"].input
    assert isinstance(box, PlaceBox)
    box.setFocus()
    return box


def test_places_are_suggested_and_one_can_be_taken(
    place: PlaceBox, enquiries: EnquiriesPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(place, "fleet")
    qtbot.keyClick(place, Qt.Key.Key_Down)
    popup = place._popup
    assert isinstance(popup, PlacePopup)
    names = [popup.view.model().index(row, 0).data() for row in range(2)]

    qtbot.keyClick(popup.view, Qt.Key.Key_Down)
    qtbot.keyClick(popup.view, Qt.Key.Key_Return)

    assert "Fleetwood" in names
    assert editor_of(enquiries).sheet.words.fields == (("place", place.text()),)
    assert place.text() in names
    assert QApplication.activePopupWidget() is None


def test_a_place_nobody_suggested_is_kept_as_it_was_typed(
    place: PlaceBox,
    enquiries: EnquiriesPage,
    service: FictionalEnquiries,
    qtbot: QtBot,
) -> None:
    qtbot.keyClicks(place, "the old mill")
    qtbot.keyClick(place, Qt.Key.Key_Return)

    editor_of(enquiries).saver.save()

    words = only(service).words
    assert words is not None
    assert words.fields == (("place", "the old mill"),)


def test_too_long_a_place_is_kept_and_said(
    place: PlaceBox, enquiries: EnquiriesPage
) -> None:
    box = editor_of(enquiries).sheet.further.boxes["place"]

    box.put("p" * 130)

    assert box.words == "p" * 130
    assert box.note == "10 characters too many: nothing was cut"
    assert place.accessibleName() == "Place"


def test_escape_closes_the_suggestions_before_the_form(
    place: PlaceBox, enquiries: EnquiriesPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(place, "fleet")
    qtbot.keyClick(place, Qt.Key.Key_Down)
    view = place._popup.view

    qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert not view.isVisible()
    assert editor_of(enquiries).isVisible()
