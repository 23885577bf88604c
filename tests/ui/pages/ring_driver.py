"""What tests do with the page and see on it, in the words of a person."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.widgets.answer_card import AnswerCard
from csap_desktop.ui.widgets.concern_chooser import ConcernChooser
from csap_desktop.ui.widgets.guide_card import GuideCard
from csap_desktop.ui.widgets.have_ready_card import HaveReadyCard
from csap_desktop.ui.widgets.lost_card import LostCard
from csap_desktop.ui.widgets.minute_watch import MinuteWatch
from csap_desktop.ui.widgets.place_box import PlaceBox
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.tile_map import TileMap

T = TypeVar("T", bound=QObject)


def box(page: RingPage) -> PlaceBox:
    return one(page, PlaceBox)


def chooser(page: RingPage) -> ConcernChooser:
    return one(page, ConcernChooser)


def tiles(page: RingPage) -> TileMap:
    return one(page, TileMap)


def ready(page: RingPage) -> tuple[str, ...]:
    return one(page, HaveReadyCard).items


def cards(page: RingPage) -> list[AnswerCard]:
    return [card for card in page.findChildren(AnswerCard) if card.isVisible()]


def card(page: RingPage) -> AnswerCard:
    (only,) = cards(page)
    return only


def numbers(page: RingPage) -> tuple[str, ...]:
    """The numbers shown largest, card by card."""
    return tuple(number for card in cards(page) for number in card.numbers.numbers)


def guide(page: RingPage) -> GuideCard | None:
    return next((g for g in page.findChildren(GuideCard) if g.isVisible()), None)


def lost(page: RingPage) -> LostCard | None:
    return next((c for c in page.findChildren(LostCard) if c.isVisible()), None)


def said(page: RingPage) -> str:
    """Everything that can be read on the page."""
    return "\n".join(p.words for p in page.findChildren(Prose) if p.isVisible())


def button(page: QWidget, words: str) -> QAbstractButton:
    """The visible button with these words or this accessible name."""
    found = [
        item
        for item in page.findChildren(QAbstractButton)
        if item.isVisible() and words in {item.text(), item.accessibleName()}
    ]
    assert found, words
    return found[0]


def dialog(page: RingPage) -> QDialog:
    """The dialog that is open."""
    (only,) = [item for item in page.findChildren(QDialog) if item.isVisible()]
    return only


def let_time_pass(page: RingPage) -> None:
    """Has the page look at its clock, as its timers do."""
    one(page, MinuteWatch).look()


def one(page: RingPage, kind: type[T]) -> T:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found
