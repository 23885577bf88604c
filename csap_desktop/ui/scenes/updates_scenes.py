"""The page Updates in every state."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPixmap

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import find_paths
from csap_desktop.context import Context
from csap_desktop.domain.hours import LONDON
from csap_desktop.errors import DamagedError
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.services.library import open_library
from csap_desktop.ui import messages
from csap_desktop.ui.means import Means
from csap_desktop.ui.pages.updates_page import UpdatesPage
from csap_desktop.ui.pages_offered import UPDATES
from csap_desktop.ui.scenes.confirmed_edition import ConfirmedLibrary, confirmed
from csap_desktop.ui.studio import USUAL_MOMENT, AtOnce, Studio, grab
from csap_desktop.ui.upkeep_list import Show
from csap_desktop.ui.widgets.upkeep_card import UpkeepCard

_LATER = datetime(2027, 6, 1, 9, 0, tzinfo=LONDON)


def updates_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the page.

    Args:
        studio: The window, its library open.
    """
    desk, clock = studio.desk, studio.clock
    desk.go(UPDATES)
    yield "updates", grab(studio.window)
    for card in studio.window.findChildren(UpkeepCard):
        card.choose(Show.TEXTS)
        yield "updates-texts", grab(studio.window)
        card.choose(Show.OVERDUE)
        yield "updates-filter-none", grab(studio.window)
        card.choose(Show.ALL)
    clock.moment = _LATER
    desk.go(UPDATES)
    yield "updates-edition-overdue", grab(studio.window)
    clock.moment = USUAL_MOMENT
    yield from _found_while_opening(studio)


def _found_while_opening(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws what the page says of the disk, and of an edition that is all confirmed."""
    with TemporaryDirectory() as folder:
        context = _context(studio, Path(folder))
        library = open_library(context.paths, context.answers, context.clock)
        report = library.report
        for name, found in {
            "updates-healed": replace(report, healed="content-1.sqlite"),
            "updates-unwritable": replace(report, unwritable="read-only"),
        }.items():
            library.report = found
            _another_page(studio, context, name).go_live(library)
            yield name, grab(studio.window)
        library.report = report
        sure = replace(context, answers=AnswerService(confirmed(context.answers.front)))
        page = _another_page(studio, sure, "updates-all-confirmed")
        page.go_live(ConfirmedLibrary(library))
        yield "updates-all-confirmed", grab(studio.window)
        library.close()
        page = _another_page(studio, context, "updates-closed")
        damaged = DamagedError("edition.json")
        page.stay_closed(messages.library_failed(damaged, context.paths.logs))
        yield "updates-closed", grab(studio.window)


def _context(studio: Studio, folder: Path) -> Context:
    """Makes services whose files lie in a folder of their own."""
    paths = find_paths(folder)
    answers = AnswerService(load_front(paths).front)
    return Context(paths, ChoicesFile(paths.choices), answers, studio.clock)


def _another_page(studio: Studio, context: Context, name: str) -> UpdatesPage:
    """Brings a page of its own into view."""
    page = UpdatesPage(Means(context, studio.theme, AtOnce()), studio.window)
    studio.window.add_page(name, page)
    studio.window.show_page(name)
    studio.window.navigation.show_page(UPDATES)
    return page
