"""The list and the open enquiry stay where they are when they are read anew."""

from dataclasses import replace

from csap_desktop.domain.submission import Words
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries


def grown(page: EnquiriesPage, service: FictionalEnquiries) -> str:
    """Fills the page with more than there is room for; returns the chosen one."""
    for number in range(30):
        service.add(Words(f"Subject {number}", "word " * 900), "other")
    chosen = next(iter(service.kept))
    page.enter("")
    page.board.choose(chosen)
    return chosen


def test_what_is_read_stays_in_place_when_another_enquiry_changes(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    chosen = grown(enquiries, service)
    room = enquiries.board.room
    room.list.verticalScrollBar().setValue(120)
    room._room.verticalScrollBar().setValue(150)
    before = (
        room.list.verticalScrollBar().value(),
        room._room.verticalScrollBar().value(),
    )
    last = list(service.kept)[-1]
    service.kept[last] = replace(service.kept[last], words=Words("Another", ""))

    enquiries.look_again()

    after = (
        room.list.verticalScrollBar().value(),
        room._room.verticalScrollBar().value(),
    )
    assert before == (120, 150)
    assert after == before
    assert room.list.current == chosen
    assert room.list.rows.rows[0].title == "Another"


def test_another_enquiry_is_read_from_its_top(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    grown(enquiries, service)
    room = enquiries.board.room
    room._room.verticalScrollBar().setValue(150)

    enquiries.board.choose(list(service.kept)[-1])

    assert room._room.verticalScrollBar().value() == 0
