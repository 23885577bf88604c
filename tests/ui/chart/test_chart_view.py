from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csap_desktop.domain.governance import Governance
from csap_desktop.ui.chart.chart_scene import ChartScene, ChartWords
from csap_desktop.ui.chart.chart_view import ChartView
from csap_desktop.ui.chart.items import BoxItem, EdgeItem, Emphasis
from csap_desktop.ui.chart.look import screen_look
from csap_desktop.ui.chart.zoom_view import LEAST_ZOOM, MOST_ZOOM, READABLE_ZOOM
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.theme import Theme
from tests.domain.governance_of_the_area import JOINT_LAST, TODAY, of_the_edition

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scene(theme: Theme) -> ChartScene:
    scene = ChartScene(ChartWords(GovernanceWords(), "No link known"))
    scene.show_day(of_the_edition().as_at(JOINT_LAST), screen_look(theme))
    return scene


@pytest.fixture
def view(scene: ChartScene, qtbot: QtBot) -> Iterator[ChartView]:
    view = ChartView(scene)
    qtbot.addWidget(view)
    view.chosen.connect(scene.choose)
    view.resize(760, 540)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.setScene(None)


def show(scene: ChartScene, theme: Theme, day: date) -> None:
    scene.show_day(of_the_edition().as_at(day), screen_look(theme))


def emphasis(scene: ChartScene) -> dict[str, Emphasis]:
    boxes = (item for item in scene.items() if isinstance(item, BoxItem))
    return {item.box.id: item.emphasis for item in boxes}


def drawn(scene: ChartScene) -> set[str]:
    edges = (item for item in scene.items() if isinstance(item, EdgeItem))
    return {item.edge.link.id for item in edges if item.isVisible()}


def place(view: ChartView, scene: ChartScene, body: str) -> QPoint:
    box = scene.chart.box(body)
    assert box
    return view.mapFromScene(*box.centre)


def test_a_chosen_body_stands_out_with_its_neighbours(scene: ChartScene) -> None:
    scene.choose("spb")

    found = emphasis(scene)
    assert found["spb"] is Emphasis.CHOSEN
    assert {one for one, how in found.items() if how is Emphasis.NEAR} == {
        "exec",
        "tg_n",
        "tg_c",
        "tg_e",
        "scrut",
        "jbu",
    }
    assert found["cdop"] is Emphasis.FAR


def test_a_body_without_links_pushes_nobody_back(scene: ChartScene) -> None:
    scene.choose("cdop")

    assert set(emphasis(scene).values()) == {Emphasis.CHOSEN, Emphasis.USUAL}


def test_the_thicket_is_drawn_only_around_the_chosen_body(scene: ChartScene) -> None:
    scene.choose("")
    usual = drawn(scene)
    scene.choose("scrut")

    assert drawn(scene) - usual == {
        "link-scrut-chairs-tg_n",
        "link-scrut-chairs-tg_c",
        "link-scrut-chairs-tg_e",
        "link-scrut-scrutinises-csap",
        "link-scrut-reports_to-exec",
    }


def test_lines_differ_by_pattern_not_by_colour_alone(scene: ChartScene) -> None:
    edges = [item for item in scene.items() if isinstance(item, EdgeItem)]

    patterns = {
        (item.edge.link.inferred, item.edge.link.kind == "chairs"): tuple(
            item.pen().dashPattern()
        )
        for item in edges
        if item.edge.link.kind in {"chairs", "reports-to"}
    }
    assert len(set(patterns.values())) == len(patterns) == 3


def test_a_body_that_does_not_stand_that_day_is_not_chosen(
    scene: ChartScene, theme: Theme
) -> None:
    scene.choose("spb")

    show(scene, theme, TODAY)

    assert scene.chosen == ""
    assert set(emphasis(scene).values()) == {Emphasis.USUAL}


@pytest.mark.parametrize(
    ("key", "there"),
    [
        (KEYS.Key_Up, "exec"),
        (KEYS.Key_Down, "tg_c"),
        (KEYS.Key_Right, "scrut"),
        (KEYS.Key_Home, "bwd_la"),
    ],
)
def test_arrow_keys_go_along_the_lines(
    view: ChartView, scene: ChartScene, qtbot: QtBot, key: Qt.Key, there: str
) -> None:
    scene.choose("spb")

    qtbot.keyClick(view, key)

    assert scene.chosen == there


def test_arrow_keys_stay_where_nothing_lies_ahead(
    view: ChartView, scene: ChartScene, qtbot: QtBot
) -> None:
    scene.choose("bwd_la")

    qtbot.keyClick(view, KEYS.Key_Up)

    assert scene.chosen == "bwd_la"


def test_enter_asks_for_the_chosen_body_to_be_read(
    view: ChartView, scene: ChartScene, qtbot: QtBot
) -> None:
    scene.choose("spb")

    with qtbot.waitSignal(view.item_asked) as asked:
        qtbot.keyClick(view, KEYS.Key_Return)

    assert asked.args == ["spb"]


def test_enter_asks_for_nothing_where_nothing_is_chosen(
    view: ChartView, scene: ChartScene, qtbot: QtBot
) -> None:
    scene.choose("")

    with qtbot.assertNotEmitted(view.item_asked):
        qtbot.keyClick(view, KEYS.Key_Return)


def test_plain_keys_zoom_and_the_windows_own_are_left_alone(
    view: ChartView, qtbot: QtBot
) -> None:
    before = view.zoom

    qtbot.keyClick(view, KEYS.Key_Plus)
    larger = view.zoom
    qtbot.keyClick(view, KEYS.Key_Plus, CTRL)
    same = view.zoom
    qtbot.keyClick(view, KEYS.Key_Minus)
    qtbot.keyClick(view, KEYS.Key_X)

    assert larger > before
    assert same == larger
    assert view.zoom == pytest.approx(before)


def test_the_usual_size_and_all_of_it_are_a_key_away(
    view: ChartView, scene: ChartScene, qtbot: QtBot
) -> None:
    qtbot.keyClick(view, KEYS.Key_0)
    usual = view.zoom
    qtbot.keyClick(view, KEYS.Key_F)

    assert usual == 1
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(scene.bounds().adjusted(1, 1, -1, -1))


def test_zoom_keeps_the_chosen_body_where_it_is(
    view: ChartView, scene: ChartScene
) -> None:
    scene.choose("spb")
    before = place(view, scene, "spb")

    view.zoom_in()

    assert (place(view, scene, "spb") - before).manhattanLength() <= 4


def test_zoom_ends_where_nothing_could_be_read_or_found(view: ChartView) -> None:
    for _ in range(20):
        view.zoom_in()
    largest = view.zoom
    for _ in range(40):
        view.zoom_out()

    assert largest == MOST_ZOOM
    assert view.zoom == LEAST_ZOOM


def test_it_opens_readable_and_shows_its_beginning(
    view: ChartView, scene: ChartScene
) -> None:
    view.resize(420, 260)

    view.open_well()

    assert view.zoom == READABLE_ZOOM
    top = view.mapToScene(QPoint(0, 0)).y()
    assert top == pytest.approx(scene.bounds().top(), abs=2)


def test_it_fits_itself_to_the_window_until_somebody_moves_it(
    view: ChartView,
) -> None:
    view.resize(700, 520)
    fitted = view.zoom
    view.zoom_in()
    chosen = view.zoom
    view.resize(900, 700)

    assert fitted < 1
    assert view.zoom == chosen


def wheel(view: ChartView, modifiers: Qt.KeyboardModifier) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place only
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_zooms_only_with_ctrl(view: ChartView) -> None:
    before, down = view.zoom, view.verticalScrollBar().value()

    wheel(view, Qt.KeyboardModifier.NoModifier)
    moved, same = view.verticalScrollBar().value(), view.zoom
    wheel(view, CTRL)

    assert moved < down
    assert same == before
    assert view.zoom > before


def test_a_click_chooses_and_a_drag_moves(
    view: ChartView, scene: ChartScene, qtbot: QtBot
) -> None:
    scene.choose("")
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(port, left, pos=place(view, scene, "exec"))
    chosen, before = scene.chosen, place(view, scene, "exec")

    start = place(view, scene, "tg_c")
    qtbot.mousePress(port, left, pos=start)
    qtbot.mouseMove(port, start + QPoint(60, 40))
    qtbot.mouseRelease(port, left, pos=start + QPoint(60, 40))

    assert chosen == "exec"
    assert scene.chosen == "exec"
    assert place(view, scene, "exec") - before == QPoint(60, 40)


def test_a_click_beside_the_boxes_keeps_what_is_chosen(
    view: ChartView, scene: ChartScene, qtbot: QtBot
) -> None:
    scene.choose("spb")

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert scene.chosen == "spb"


def test_a_double_click_asks_to_read(
    view: ChartView, scene: ChartScene, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.item_asked) as asked:
        qtbot.mouseDClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, scene, "exec")
        )
    with qtbot.assertNotEmitted(view.item_asked):
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert asked.args == ["exec"]


def test_a_body_gone_to_is_brought_into_view(
    view: ChartView, scene: ChartScene
) -> None:
    view.resize(300, 200)
    view.take_usual_zoom()
    scene.choose("csprp")

    view.show_chosen()

    assert view.viewport().rect().contains(place(view, scene, "csprp"))


def test_an_empty_chart_is_shown_without_complaint(
    view: ChartView, scene: ChartScene, theme: Theme, qtbot: QtBot
) -> None:
    scene.show_day(Governance(), screen_look(theme))
    view.open_well()

    with qtbot.assertNotEmitted(view.chosen):
        qtbot.keyClick(view, KEYS.Key_Home)
        qtbot.keyClick(view, KEYS.Key_Down)

    view.show_chosen()
    assert scene.body_at(QPointF(0, 0)) == ""


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_chart_is_painted_in_every_theme(
    view: ChartView, scene: ChartScene, theme: Theme, name: str
) -> None:
    theme.choose(name, 100)
    show(scene, theme, JOINT_LAST)
    scene.choose("spb")
    view.open_well()

    image = view.grab().toImage()

    inside = place(view, scene, "spb") - QPoint(0, 20)
    assert image.pixelColor(inside) == theme.colour("accent-fill")
