"""The real window over real files: editions come, change what is shown, and go back."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import find_paths
from csap_desktop.config.policy import POLICY_VARIABLE
from csap_desktop.context import Context
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.sync import SyncOutcome
from csap_desktop.net.client import HttpClient
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.change_book import ChangeBook
from csap_desktop.services.installation import load_front
from csap_desktop.services.sync_door import SyncDoor
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.item_page import ItemPage
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.pages.updates_page import UpdatesPage
from csap_desktop.ui.print.sheet_facts import sheet_facts
from csap_desktop.ui.sync_house import Errand, SyncHouse
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.change_banner import ChangeBanner
from csap_desktop.ui.widgets.changes_card import ChangesCard
from csap_desktop.ui.widgets.confirm_dialog import ConfirmDialog
from csap_desktop.ui.widgets.sync_card import SyncCard
from csap_desktop.ui.widgets.sync_deeds import SyncDeeds
from tests.sync.publisher import Publisher
from tests.ui.stand_ins import ImmediateTasks

NOW = datetime(2026, 12, 2, 10, 5, tzinfo=UTC)
OLD = "01254 666400"


@dataclass
class Room:
    """A window, and the publisher whose editions it finds in a folder."""

    folder: Path
    publisher: Publisher
    context: Context
    window: MainWindow
    ring: RingPage
    desk: Desk
    house: SyncHouse

    def publish(self, number: int) -> None:
        self.publisher.publish(number).write(self.folder / "publication")

    def look(self) -> None:
        assert self.house.look(Errand())

    @property
    def card(self) -> SyncCard:
        self.desk.go("updates")
        found = self.window.findChild(SyncCard)
        assert isinstance(found, SyncCard)
        return found


def policy(folder: Path, publisher: Publisher) -> Path:
    (folder / "root.json").write_bytes(publisher.first_root)
    path = folder / "policy.json"
    said = {"from": str(folder / "publication"), "root": str(folder / "root.json")}
    path.write_text(json.dumps({"enquiries": {}, "sync": said}))
    return path


def make_context(folder: Path) -> Context:
    paths = find_paths(folder / "user")
    loaded = load_front(paths)
    return Context(
        paths,
        ChoicesFile(paths.choices),
        AnswerService(loaded.front, loaded.origin),
        lambda: NOW,
        ChangeBook(paths),
    )


def make_room(folder: Path, publisher: Publisher, theme: Theme) -> Room:
    context, tasks = make_context(folder), ImmediateTasks()
    window = MainWindow(context, theme)
    ring = RingPage(context, theme, window)
    window.add_page("ring", ring)
    window.resize(1366, 700)
    window.show()
    desk = Desk(context, theme, window, ring, tasks)
    desk.load()
    door = SyncDoor(context.paths, context.clock, HttpClient)
    house = desk.editions.open(door, tasks, lambda least, _most: least)
    return Room(folder, publisher, context, window, ring, desk, house)


@pytest.fixture
def room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: Theme, qtbot: QtBot
) -> Iterator[Room]:
    del qtbot
    publisher = Publisher(NOW - timedelta(hours=1))
    monkeypatch.setenv(POLICY_VARIABLE, str(policy(tmp_path, publisher)))
    room = make_room(tmp_path, publisher, theme)
    yield room
    room.desk.close()
    room.window.close()
    room.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def banner_of(ring: RingPage) -> str:
    return ring.news.words


def test_the_whole_window_switches_to_a_new_edition(room: Room) -> None:
    room.ring.show_place("Darwen", Concern.CHILD)
    said: list[str] = []
    room.ring.announced.connect(said.append)
    room.publish(2)

    room.look()

    shown = room.ring.shown
    assert shown is not None
    assert shown.answers[0].route.lines[0].number == "01632 960002"
    assert said == ["Edition 2 is in use now. Changed at 10:05: now ring 01632 960002."]
    assert room.desk.editions.library is not None
    assert room.desk.editions.library.report.edition == 2


def test_what_is_being_typed_stays(room: Room) -> None:
    room.ring.show_place("Darwen", Concern.CHILD)
    box = room.window.strip.search
    room.publish(2)

    room.look()

    assert room.ring.shown is not None
    assert room.ring.shown.answers[0].match.place == "Darwen"
    assert room.window.page == "ring"
    assert box.isVisible()


def test_a_must_see_change_stands_above_the_answer_until_it_was_seen(
    room: Room,
) -> None:
    room.ring.show_place("Darwen", Concern.CHILD)
    room.publish(2)
    room.look()

    shown = banner_of(room.ring)
    banner = room.ring.findChild(ChangeBanner)
    assert isinstance(banner, ChangeBanner)
    banner.seen.emit(banner.shown)

    assert f"was {OLD}, now 01632 960002" in shown
    assert banner_of(room.ring) == ""
    assert room.context.changes.waiting == ()


def test_at_the_next_start_it_stands_there_at_the_first_paint(
    room: Room, theme: Theme
) -> None:
    room.publish(2)
    room.look()
    context = make_context(room.folder)

    context.choices.change(pins=("blackburn-with-darwen",))
    ring = RingPage(context, theme)

    assert f"was {OLD}, now 01632 960002" in ring.news.words
    ring.deleteLater()


def test_another_place_shows_no_banner(room: Room) -> None:
    room.publish(2)
    room.look()

    room.ring.show_place("Fleetwood", Concern.CHILD)

    assert banner_of(room.ring) == ""


def test_updates_lists_it_and_says_that_it_was_seen(room: Room) -> None:
    room.publish(2)
    room.look()
    room.desk.go("updates")
    card = room.window.findChild(ChangesCard)
    assert isinstance(card, ChangesCard)
    waited = card.waits
    (button,) = [
        one
        for one in card.findChildren(QPushButton)
        if one.text() == "I have seen this"
    ]

    button.click()

    assert waited
    assert not card.waits
    assert not card.isHidden()
    page = room.window.findChild(UpdatesPage)
    assert page is not None
    paper = page.paper()
    assert paper is not None
    assert any("01632" in one.html for one in paper.also)


def test_changes_can_be_copied(room: Room) -> None:
    room.publish(2)
    room.look()
    room.desk.go("updates")
    (button,) = [
        one
        for one in room.window.findChildren(QPushButton)
        if one.text() == "Copy changes"
    ]

    button.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Edition 2")
    assert f"{OLD}\t01632 960002" in copied


def test_the_rail_and_the_status_line_count_what_waits(room: Room) -> None:
    room.publish(2)

    room.look()

    texts = [
        one.text() for one in room.window.status.children() if hasattr(one, "text")
    ]
    assert "1 change you have not seen" in texts
    assert "Checked today 10:05" in texts
    assert any(text.startswith("Edition 2, published") for text in texts)


def test_check_now_says_that_this_is_the_latest(room: Room) -> None:
    room.publish(2)
    card = room.card
    card.check.click()
    first = card.outcome

    card.check.click()

    assert first.startswith("Edition 2 is installed. 1 change must be seen")
    assert card.outcome == "Edition 2 is the latest."
    assert "Up to date" in card.words


def test_a_refusal_says_what_happened_what_works_and_what_to_do(room: Room) -> None:
    other = Publisher(NOW)
    other.publish(3).write(room.folder / "publication")
    card = room.card

    card.check.click()

    assert "What is installed stays in use." in card.outcome
    assert "Up to date" not in card.words
    assert "Could not check" in card.words


def test_the_edition_before_can_be_brought_back_and_says_so_everywhere(
    room: Room,
) -> None:
    room.ring.show_place("Darwen", Concern.CHILD)
    room.publish(2)
    room.look()
    card = room.card
    shown = card.back.isVisibleTo(card)

    card.back.click()
    dialog = room.window.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    asked = " ".join(one.text() for one in dialog.findChildren(QPushButton))
    dialog.accept()

    assert shown
    assert "Bring it back" in asked
    reply = room.ring.shown
    assert reply is not None
    assert reply.answers[0].route.lines[0].number == OLD
    assert "brought back in place of edition 2" in room.window.standing.words
    room.look()
    assert room.window.standing.words == ""
    assert room.ring.shown is not None
    assert room.ring.shown.answers[0].route.lines[0].number == "01632 960002"


def test_an_unofficial_edition_says_so_on_every_page_and_sheet(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(POLICY_VARIABLE)
    room.publish(2)
    root = room.folder / "root.json"

    assert room.house.look(Errand(str(room.folder / "publication"), root))

    assert "Not the official source" in room.window.standing.words
    answers = room.context.answers
    facts = sheet_facts(answers.front, NOW, origin=answers.origin)
    assert "Not the official source" in facts.origin
    again = make_context(room.folder)
    assert not again.answers.origin.is_official


def test_a_folder_with_an_unknown_root_asks_for_it_and_shows_its_fingerprint(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(POLICY_VARIABLE)
    room.publish(2)
    deeds = room.card.findChild(SyncDeeds)
    assert isinstance(deeds, SyncDeeds)
    deeds.look_into(str(room.folder / "publication"))

    deeds.weigh_root(str(room.folder / "root.json"))
    dialog = room.window.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    dialog.accept()

    assert room.context.answers.front.edition.number == 2
    assert not room.context.answers.origin.is_official


def test_another_program_that_installs_an_edition_is_followed(room: Room) -> None:
    room.publish(2)
    door = SyncDoor(room.context.paths, lambda: NOW, HttpClient)
    report = door.look(lambda _progress: None, lambda: False)
    assert report.outcome is SyncOutcome.UPDATED

    room.look()

    assert room.context.answers.front.edition.number == 2


def banners(room: Room) -> list[str]:
    found = room.window.findChildren(ChangeBanner)
    return [one.words for one in found if one.isVisible()]


def test_an_item_shows_what_changed_of_what_it_names_until_it_was_seen(
    room: Room,
) -> None:
    room.publish(2)
    room.look()

    room.desk.open_item("nspcc")
    elsewhere = banners(room)
    room.desk.open_item("report-1")
    here = banners(room)
    page = room.window.findChild(ItemPage)
    assert page is not None
    (banner,) = page.findChildren(ChangeBanner)
    banner.seen.emit(banner.shown)

    assert elsewhere == []
    assert len(here) == 1
    assert f"was {OLD}, now 01632 960002" in here[0]
    assert banners(room) == []


def test_the_search_shows_what_changed_of_what_it_found(room: Room) -> None:
    room.publish(2)
    room.look()
    room.desk.go("search")
    page = room.window.findChild(SearchPage)
    assert page is not None

    page.ask("Fleetwood")
    elsewhere = banners(room)
    page.ask("Darwen")

    assert elsewhere == []
    assert len(banners(room)) == 1
    assert f"was {OLD}, now 01632 960002" in banners(room)[0]


def test_a_log_that_takes_no_word_is_said(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.publish(2)
    room.look()
    waiting = room.context.changes.waiting
    said: list[object] = []
    room.desk.editions.said.connect(said.append)
    blocked = replace(room.context.paths, user=room.folder / "root.json" / "x")
    monkeypatch.setattr(room.context.changes, "_paths", blocked)

    room.desk.editions.see(waiting)

    assert len(said) == 1
    assert room.context.changes.waiting == waiting
