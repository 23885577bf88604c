"""Looking for a concern: off the main thread, the latest words, nothing kept after."""

from collections.abc import Callable, Iterator, Sequence
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from csap_desktop.context import Context
from csap_desktop.domain import concern_scoring
from csap_desktop.domain.concern_check import find_signs, forget_words
from csap_desktop.domain.submission import Words
from csap_desktop.ui.enquiry_view import EnquiryTools, Sign
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages.enquiries_page import EnquiriesPage
from csap_desktop.ui.scenes.enquiries_scenes import WORRYING, tools_for
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries
from csap_desktop.ui.tasks import TaskRunner, Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.sign_watch import SignWatch
from tests.ui.enquiry_driver import (
    a_library,
    begin,
    button,
    editor_of,
    fill_in,
    type_into,
)
from tests.ui.stand_ins import ImmediateTasks

OpenPage = Callable[[EnquiryTools], EnquiriesPage]


def in_memory() -> int:
    """How many sentences the search keeps weighed."""
    return concern_scoring._weigh.cache_info().currsize


@pytest.fixture
def checked(
    qtbot: QtBot,
    ring_context: Context,
    theme: Theme,
    tasks: ImmediateTasks,
    service: FictionalEnquiries,
) -> Iterator[EnquiriesPage]:
    """The page with the real search, and a draft whose words were looked through."""
    forget_words()
    tools = tools_for(service, "lancashire")
    page = EnquiriesPage(Means(ring_context, theme, tasks))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.go_live(a_library())
    page.take_enquiries(
        tools._replace(find_signs=find_signs, forget_words=forget_words)
    )
    begin(page)
    fill_in(page)
    editor_of(page).signs.look()
    assert in_memory() > 0
    yield page
    forget_words()
    page.close()


def test_nothing_is_kept_in_memory_after_the_form_is_left(
    checked: EnquiriesPage,
) -> None:
    editor_of(checked).leave()

    assert in_memory() == 0
    assert editor_of(checked).sheet.words == Words()


def test_nothing_is_kept_in_memory_after_it_is_queued(checked: EnquiriesPage) -> None:
    editor_of(checked).stop._tick.setChecked(True)

    button(editor_of(checked), "Send").click()

    assert in_memory() == 0


def test_nothing_is_kept_in_memory_after_it_is_discarded(
    checked: EnquiriesPage,
) -> None:
    button(editor_of(checked), "Discard").click()

    assert in_memory() == 0


def test_nothing_is_kept_in_memory_once_the_key_is_locked(
    checked: EnquiriesPage, service: FictionalEnquiries
) -> None:
    service.locked = "passphrase"

    checked.look_again()

    assert in_memory() == 0
    assert editor_of(checked).sheet.words.text == "We would like leaflets."


def test_a_draft_shows_nothing_of_the_one_before(
    enquiries: EnquiriesPage, service: FictionalEnquiries
) -> None:
    begin(enquiries)
    editor_of(enquiries).sheet._kinds.chips.choose("media")
    type_into(enquiries, "A. Example", "Your name")
    editor_of(enquiries).leave()

    begin(enquiries)
    editor_of(enquiries).sheet._kinds.chips.choose("media")

    assert editor_of(enquiries).sheet.words.fields == ()
    assert len(service.kept) == 2


class SlowSearch:
    """Waits for leave with each look, and keeps which thread asked for what."""

    def __init__(self) -> None:
        self.begun, self.leave = Event(), Event()
        self.texts: list[str] = []
        self.on_main: list[bool] = []
        self.forgotten = 0

    def find(self, words: Words) -> Sequence[Sign]:
        self.texts.append(words.text)
        self.on_main.append(current_thread() is main_thread())
        self.begun.set()
        self.leave.wait(5)
        return find_signs(words)

    def forget(self) -> None:
        self.forgotten += 1


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Tasks]:
    del qtbot
    runner = TaskRunner(lambda error: pytest.fail(repr(error)))
    yield runner
    runner.close()


def test_the_search_runs_in_the_worker_and_the_latest_words_win(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    search, typed = SlowSearch(), [""]
    watch = SignWatch(lambda: Words("", typed[-1]), runner, runner)
    watch.begin(search.find, search.forget)
    told: list[object] = []
    watch.found.connect(told.append)

    for text in ("one", "two", WORRYING):
        typed.append(text)
        watch.look()
        search.begun.wait(5)
    with qtbot.waitSignal(watch.found):
        search.leave.set()

    assert search.texts == ["one", WORRYING]
    assert search.on_main == [False, False]
    assert len(told) == 1
    assert told[0]


def test_what_is_kept_goes_after_the_look_in_hand_and_before_one_that_waits(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    search = SlowSearch()
    watch = SignWatch(lambda: Words("", "one"), runner, runner)
    watch.begin(search.find, search.forget)
    watch.look()
    search.begun.wait(5)

    with qtbot.assertNotEmitted(watch.found):
        watch.look()
        watch.end()
        search.leave.set()
        done: list[object] = []
        runner.run(lambda: search.forgotten, done.append)
        qtbot.waitUntil(lambda: bool(done))

    assert search.texts == ["one"]
    assert done == [1]
