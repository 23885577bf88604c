from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from csap_desktop import __version__
from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import AppPaths
from csap_desktop.context import Context
from csap_desktop.services.self_check import Check
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages import about_page as about_module
from csap_desktop.ui.pages.about_page import AboutPage
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.check_card import CheckCard
from csap_desktop.ui.widgets.licences_dialog import LicencesDialog
from csap_desktop.ui.widgets.shortcuts_dialog import ShortcutsDialog
from tests.ui.stand_ins import ImmediateTasks


@pytest.fixture
def about(
    qtbot: QtBot, context: Context, theme: Theme, tasks: ImmediateTasks
) -> AboutPage:
    page = AboutPage(Means(context, theme, tasks))
    qtbot.addWidget(page)
    page.resize(1166, 660)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


class Opened(QObject):
    """Takes addresses that would be opened outside of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opened_outside() -> Iterator[Opened]:
    taker = Opened()
    QDesktopServices.setUrlHandler("file", taker, "take")  # type: ignore[arg-type]
    yield taker
    QDesktopServices.unsetUrlHandler("file")


def button(page: AboutPage, name: str) -> QPushButton:
    return next(
        one
        for one in page.findChildren(QPushButton)
        if name in {one.text(), one.accessibleName()}
    )


def said(page: AboutPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(page))


def check_card(page: AboutPage) -> CheckCard:
    card = page.findChild(CheckCard)
    assert isinstance(card, CheckCard)
    return card


def test_it_says_what_the_program_is_and_what_it_never_does(about: AboutPage) -> None:
    assert f"CSAP Desktop {__version__}" in said(about)
    assert "Nothing you look up leaves this computer" in said(about)
    assert "No place, postcode or search you type is stored" in said(about)


def test_the_credits_of_the_edition_stand_there(
    about: AboutPage, context: Context
) -> None:
    for credit in context.answers.front.edition.attributions:
        assert credit in said(about)


def test_the_keyboard_begins_at_the_sheet_of_keys(
    about: AboutPage, qtbot: QtBot
) -> None:
    about.enter("")

    focused = button(about, "Keyboard shortcuts (F1)")
    assert focused.hasFocus()
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    dialog = about.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    dialog.close()


def test_details_for_it_have_versions_and_places_but_no_home(
    about: AboutPage, context: Context, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(Path, "home", lambda: context.paths.user.parent)

    with qtbot.waitSignal(about.message) as told:
        button(about, "Copy details for IT").click()

    text = QGuiApplication.clipboard().text()
    assert f"Program: {__version__}" in text
    assert "Database: SQLite 3." in text
    assert str(context.paths.user.parent) not in text
    assert told.args == ["Details copied"]


def test_a_path_is_copied(about: AboutPage, context: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(about.message) as told:
        button(about, "Copy the path of: Your choices").click()

    assert QGuiApplication.clipboard().text() == str(context.paths.choices)
    assert told.args == ["Path copied: Your choices"]


def test_only_a_folder_that_exists_can_be_opened(
    about: AboutPage, context: Context, opened_outside: Opened
) -> None:
    log = button(about, "Open the folder of: Log")
    choices = button(about, "Open the folder of: Your choices")
    choices.click()
    assert log.isEnabled() == context.paths.logs.parent.is_dir()

    context.paths.logs.mkdir(parents=True)
    about.enter("")
    log.click()

    assert [Path(url.toLocalFile()) for url in opened_outside.urls] == [
        context.paths.user,
        context.paths.logs,
    ]


def test_a_folder_that_has_gone_is_not_opened(
    about: AboutPage, context: Context, opened_outside: Opened
) -> None:
    gone = context.paths.user
    gone.rmdir()

    button(about, "Open the folder of: Your choices").click()
    about.enter("")

    assert not opened_outside.urls
    assert not button(about, "Open the folder of: Your choices").isEnabled()


def test_the_licences_can_be_read_inside_the_program(
    about: AboutPage, qtbot: QtBot
) -> None:
    button(about, "Read the licences").click()

    dialog = about.findChild(LicencesDialog)
    assert isinstance(dialog, LicencesDialog)
    assert "MIT License" in dialog.text.toPlainText()
    qtbot.waitUntil(dialog.list.hasFocus)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Used under the GNU LGPL, version 3." in shown
    for row in range(dialog.list.model().rowCount()):
        dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))
        assert dialog.text.toPlainText()
    dialog.close()


def test_the_installation_is_checked_part_by_part(
    about: AboutPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(check_card(about).checked) as ended:
        button(about, "Check this installation").click()

    parts = check_card(about).said
    assert len(parts) == len(ended.args[0]) == 11
    assert parts[0].startswith("Program: Working. CSAP Desktop")
    assert check_card(about).result.words == "All 11 parts are working"


def two_checks(_paths: AppPaths, _clock: Callable[[], datetime]) -> Iterator[Check]:
    yield Check("edition", well=True, found="edition 1")
    yield Check("clock", well=False, found="the clock says 1970")


@pytest.fixture
def one_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about_module, "check_all", two_checks)


@pytest.mark.usefixtures("one_fails")
def test_a_part_that_is_not_well_is_said_in_words(about: AboutPage) -> None:
    button(about, "Check this installation").click()

    assert check_card(about).said[1] == "Clock: Not working. the clock says 1970"
    assert check_card(about).result.words == "Not working: 1 of 2 parts"


@pytest.mark.usefixtures("one_fails")
def test_a_check_shows_how_far_it_is_and_cannot_be_begun_twice(
    about: AboutPage, tasks: ImmediateTasks
) -> None:
    tasks.holding = True
    start = button(about, "Check this installation")
    start.click()
    assert "Parts looked at: 0" in said(about)
    assert not start.isEnabled()

    tasks.release()
    start.click()

    assert start.isEnabled()
    assert len(check_card(about).said) == 2


def test_the_paper_has_the_credits_and_the_versions(
    about: AboutPage, context: Context
) -> None:
    paper = about.paper()

    assert paper is not None
    assert context.answers.front.edition.attributions[1] in paper.html
    assert "SQLite" in paper.html
    assert paper.note == f"CSAP Desktop {__version__}"


def test_print_is_asked_for_by_the_button(about: AboutPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(about.print_asked):
        button(about, "Print").click()


def test_what_was_read_lately_is_forgotten_when_asked(
    about: AboutPage, context: Context, qtbot: QtBot
) -> None:
    context.choices.change(recent=("article-law",), pinned_items=("spb",))
    about.enter("")

    with qtbot.waitSignal(about.message) as told:
        button(about, "Forget what was read lately").click()

    kept = ChoicesFile(context.paths.choices).current
    assert (kept.recent, kept.pinned_items) == ((), ("spb",))
    assert told.args == ["Forgotten: the texts read lately"]
    assert not button(about, "Forget what was read lately").isEnabled()


def test_nothing_is_to_be_forgotten_where_nothing_was_read(about: AboutPage) -> None:
    about.enter("")

    assert not button(about, "Forget what was read lately").isEnabled()


def test_a_disk_that_takes_nothing_is_said_when_forgetting(
    about: AboutPage, context: Context, qtbot: QtBot
) -> None:
    context.choices.change(recent=("article-law",))
    about.enter("")
    context.paths.choices.unlink()
    context.paths.choices.mkdir()

    with qtbot.waitSignal(about.message) as told:
        button(about, "Forget what was read lately").click()

    assert "could not be kept" in told.args[0]
    assert context.choices.current.recent == ()


def test_what_the_program_keeps_is_said_on_the_page_and_on_paper(
    about: AboutPage,
) -> None:
    paper = about.paper()

    assert "the last 12 texts you read" in said(about)
    assert paper is not None
    assert "the last 12 texts you read" in paper.html
