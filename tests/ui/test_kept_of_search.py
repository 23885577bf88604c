"""What somebody looked up leaves no trace: places, postcodes, routes and contacts."""

import pytest

from csap_desktop.context import Context
from csap_desktop.services.library import Library
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.main_window import MainWindow

LOOKED_UP = {
    "fleetwood": "place",
    "fy7 6lu": "postcode",
    "kid at risk in fleetwood": "route",
    "lancashire worried about a child": "route",
    "nspcc helpline": "contact",
}


@pytest.fixture
def live(desk: Desk, library: Library) -> Desk:
    desk._on_library_opened(library)
    return desk


def look_up(window: MainWindow, desk: Desk, words: str, kind: str) -> None:
    """Types words and opens the first result of a kind."""
    window.strip.search.type(words)
    found = desk._search._parts.found
    rows = (row.found for row in found._model.rows)
    result = next(one for one in rows if one and one.kind == kind)
    found.opened.emit(result)


@pytest.mark.parametrize(("words", "kind"), LOOKED_UP.items())
def test_what_was_looked_up_is_not_kept(
    window: MainWindow, live: Desk, context: Context, words: str, kind: str
) -> None:
    look_up(window, live, words, kind)

    assert context.choices.current.recent == ()
    kept = context.paths.choices
    text = kept.read_text(encoding="utf-8").lower() if kept.exists() else ""
    assert not any(word in text for word in words.split())


def test_a_question_that_was_read_is_kept(
    window: MainWindow, live: Desk, context: Context
) -> None:
    look_up(window, live, "who was csap accountable to", "faq")

    [read] = context.choices.current.recent
    assert read in context.paths.choices.read_text(encoding="utf-8")
