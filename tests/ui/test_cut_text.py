"""Nothing is cut: in longer languages, small windows, large text, every theme."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from csap_desktop.config.paths import find_paths
from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.language import remove_language
from csap_desktop.ui.pages_offered import OFFERED, RING, SEARCH
from csap_desktop.ui.pictures import Sitting, draw_all, open_studio, speak
from csap_desktop.ui.pseudo import PSEUDO
from csap_desktop.ui.scenes.ring_scenes import dialogs
from csap_desktop.ui.studio import Studio, grab
from csap_desktop.ui.theme import Theme
from tests.ui.cut_text import DialogWatch, cut_texts

USUAL, SMALL, LOW, ROOM = (1366, 768), (1093, 560), (1366, 700), (1920, 1080)
PLACES = ("", "Fleetwood", "Belthorn", "Ainsdale", "Xyzzyx")

SOME = (
    Sitting(language=PSEUDO, size=SMALL),
    Sitting(language=PSEUDO, size=USUAL, right_to_left=True),
    Sitting(size=SMALL, text_size=200),
)
ALL = (
    *(Sitting(language=PSEUDO, size=size) for size in (USUAL, SMALL, LOW, ROOM)),
    *(Sitting(language=PSEUDO, size=USUAL, text_size=size) for size in (150, 200)),
    *(
        Sitting(theme, size)
        for theme in ("dark", "contrast")
        for size in (USUAL, SMALL)
    ),
    *(Sitting(size=size, text_size=200) for size in (USUAL, SMALL, ROOM)),
    Sitting(size=SMALL, text_size=150),
    Sitting(language=PSEUDO, size=SMALL, text_size=150),
    *(Sitting(size=size) for size in (USUAL, SMALL, LOW, ROOM)),
    Sitting(language=PSEUDO, size=SMALL, right_to_left=True),
)


def described(sitting: Sitting) -> str:
    width, height = sitting.size
    side = "rtl" if sitting.right_to_left else "ltr"
    language = sitting.language or "en"
    return f"{language}-{side}-{sitting.theme}-{width}x{height}-{sitting.text_size}"


@pytest.fixture
def studio(
    request: pytest.FixtureRequest, qapp: QApplication, theme: Theme, tmp_path: Path
) -> Iterator[Studio]:
    sitting: Sitting = request.param
    with speaking(qapp, theme, sitting):
        paths = replace(find_paths(), user=tmp_path)
        studio = open_studio(paths, theme, sitting.size)
        yield studio
        studio.desk.close()
        studio.window.close()
        studio.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[DialogWatch]:
    watch = DialogWatch(qapp)
    yield watch
    qapp.removeEventFilter(watch)
    watch.deleteLater()


@contextmanager
def speaking(
    application: QApplication, theme: Theme, sitting: Sitting
) -> Iterator[None]:
    speak(application, find_paths().resources, sitting)
    theme.choose(sitting.theme, sitting.text_size)
    theme._apply()
    yield
    remove_language(application)
    theme._apply()


@pytest.mark.parametrize("studio", SOME, ids=described, indirect=True)
def test_no_text_is_cut_on_any_page(studio: Studio) -> None:
    cut = list(cut_texts_of_pages(studio))

    assert not cut, "\n".join(cut)


@pytest.mark.parametrize("studio", SOME, ids=described, indirect=True)
def test_no_text_is_cut_in_a_dialog(studio: Studio, watch: DialogWatch) -> None:
    studio.desk.load()
    studio.ring.show_place("Fleetwood", Concern.CHILD)
    drawn = [name for name, _ in dialogs(studio)]

    assert len(drawn) == 4
    assert not watch.found


@pytest.mark.long
@pytest.mark.timeout(240)
@pytest.mark.parametrize("studio", ALL, ids=described, indirect=True)
def test_no_text_is_cut_in_any_picture(studio: Studio, watch: DialogWatch) -> None:
    cut = [
        f"{name}: {fault}"
        for name, _ in draw_all(studio)
        for fault in cut_texts(studio.window)
    ]

    assert not cut, "\n".join(cut)
    assert not watch.found


def cut_texts_of_pages(studio: Studio) -> Iterator[str]:
    studio.desk.load()
    for place in PLACES:
        studio.desk.go(RING)
        studio.ring.new_call()
        if place:
            studio.ring.show_place(place, Concern.CHILD)
        grab(studio.window)
        yield from (f"ring {place}: {one}" for one in cut_texts(studio.window))
    for page in (SEARCH, *OFFERED):
        studio.desk.go(page)
        grab(studio.window)
        yield from (f"{page}: {one}" for one in cut_texts(studio.window))


@pytest.mark.parametrize(
    ("width", "wraps", "cut"),
    [(400, False, False), (60, False, True), (120, True, False), (20, True, True)],
)
def test_a_label_is_cut_where_its_text_has_no_room(
    qtbot: QtBot, width: int, *, wraps: bool, cut: bool
) -> None:
    window, label = QWidget(), QLabel("Somebody in danger: ring 999")
    label.setParent(window)
    label.setWordWrap(wraps)
    label.setGeometry(0, 0, width, 400)
    window.resize(500, 500)
    qtbot.addWidget(window)
    window.show()

    assert bool(cut_texts(window)) == cut


def test_texts_that_lie_over_each_other_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    for text in ("one", "two"):
        QPushButton(text, window).setGeometry(0, 0, 200, 60)
    qtbot.addWidget(window)
    window.resize(500, 500)
    window.show()

    assert any("lies over" in fault for fault in cut_texts(window))


def test_a_note_above_the_window_may_cover_it_but_its_own_texts_may_not(
    qtbot: QtBot,
) -> None:
    window, note = QWidget(), QWidget()
    QPushButton("below", window).setGeometry(0, 0, 200, 60)
    note.setParent(window)
    note.setProperty("floats", True)  # noqa: FBT003 - Qt's signature
    note.setGeometry(0, 0, 300, 100)
    QPushButton("one", note).setGeometry(0, 0, 200, 60)
    qtbot.addWidget(window)
    window.resize(500, 500)
    window.show()

    covering = cut_texts(window)
    second = QPushButton("two", note)
    second.setGeometry(0, 0, 200, 60)
    second.show()

    assert not covering
    assert any("lies over" in fault for fault in cut_texts(window))


def test_what_sticks_out_is_found_unless_it_scrolls(qtbot: QtBot) -> None:
    area = QScrollArea()
    inside = QLabel("a long line that does not wrap " * 3)
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(100, 100)
    area.show()

    scrolling = cut_texts(area)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    assert not scrolling
    assert any("sticks out" in fault for fault in cut_texts(area))
