import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from pytestqt.qtbot import QtBot

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.reader import Reader


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: seen.append(url.toString())
    )
    return seen


@pytest.fixture
def reader(theme: Theme, qtbot: QtBot) -> Reader:
    reader = Reader(theme)
    qtbot.addWidget(reader)
    return reader


def test_a_link_to_an_item_is_passed_on(
    reader: Reader, qtbot: QtBot, opened: list[str]
) -> None:
    with qtbot.waitSignal(reader.item_asked) as asked:
        reader.anchorClicked.emit(QUrl("item:term-lado"))

    assert asked.args == ["term-lado"]
    assert not opened


@pytest.mark.parametrize(
    ("url", "count"), [("https://x.uk/", 1), ("file:///etc/passwd", 0), ("ftp://x", 0)]
)
def test_only_addresses_of_the_web_are_opened_and_only_by_a_click(
    reader: Reader, opened: list[str], url: str, count: int
) -> None:
    reader.show_html(f'<p><a href="{url}">x</a></p>')
    assert not opened

    reader.anchorClicked.emit(QUrl(url))

    assert len(opened) == count


def test_nothing_a_text_refers_to_is_loaded(reader: Reader) -> None:
    reader.show_html('<p><img src="https://x.uk/a.png"></p>')

    image = QTextDocument.ResourceType.ImageResource.value
    assert reader.loadResource(image, QUrl("https://x.uk/a.png")) is None
